// What follows from a row: the spec takes over what the traffic holds, or its vendor is asked about it.
#pragma once

#include "base/error.h"
#include "base/result.h"
#include "check/reality/grid.h"
#include "spec/spec_document.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::check {

enum class Acceptance : std::uint8_t {
    Usage,   ///< R when no parent is without it, RE when some are, X when all are
    Length,  ///< the longest that was seen becomes the most
    Codes,   ///< codes that the value set does not have are added to it
    Element  ///< a field, component or Z-segment that the spec does not know is added to it
};

/// The text of a spec with what a row holds taken over; order and comments stay. `rows` are all rows of the grid: a
/// segment is added with its fields. Errors: RealityNothingToTake, RealityForeignSet, those of spec::setEntry().
[[nodiscard]] Result<std::string> accept(std::string_view spec, const RealityRow& row, Acceptance what,
                                         std::span<const RealityRow> rows = {});

/// What to ask the vendor about a row.
struct VendorQuestion {
    std::string to;                  ///< vendor, product, interface as the spec names them; may be empty
    std::string about;               ///< "ADT^A01 PID-8 (Sex)"
    std::vector<Note> asked;         ///< what, with its evidence; empty: there is nothing to ask
    std::vector<std::string> codes;  ///< that are unknown; only where values were asked for

    /// All of it, a line each.
    [[nodiscard]] std::string text() const;
};

[[nodiscard]] VendorQuestion vendorQuestion(const spec::Identity& identity, const RealityRow& row, bool values = false);

}  // namespace plumb::check
