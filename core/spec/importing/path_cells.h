// Paths as they stand in cells of documents: "PID-3.1", "PID.3.1", "3.1", "PID-3-1", several in one cell.
#pragma once

#include "spec/importing/words.h"

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec::importing {

/// A field, component or sub-component; of a segment, or of a type.
struct Target {
    bool type = false;
    std::string owner;                   ///< id of the segment or type; empty: the one that the table is about
    std::vector<std::uint32_t> numbers;  ///< 3, 1; empty: the owner itself

    /// "PID-3.1", "CX.1.2"
    [[nodiscard]] std::string path() const;
    friend auto operator<=>(const Target&, const Target&) = default;
};

/// All of the cell is one path, or several parted by blanks, commas, semicolons, lines or "and".
/// Empty: it is something else.
[[nodiscard]] std::vector<Target> targetsIn(std::string_view cell);

/// One path; `bare`: "3" and "3.1" are paths, too.
[[nodiscard]] std::optional<Target> targetOf(std::string_view word, bool bare);

/// "PID", "ZPV", "IN1"; a flavour has more behind '_'.
[[nodiscard]] bool looksLikeSegment(std::string_view word);

}  // namespace plumb::spec::importing
