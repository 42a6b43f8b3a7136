// The reality grid as a report: the rows that were asked for, what breaks rules in them, and, where values may be
// shown, their codes.
#pragma once

#include "check/reality/grid.h"
#include "report/document.h"
#include "reports/source_list.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plumb::reports {

enum class RealityChoice : std::uint8_t { All, Unknown, Violated, Missing, Unseen, Codes };

/// "unknown", "violated" ... as --only takes them; nothing for what is none of them.
[[nodiscard]] std::optional<RealityChoice> realityChoice(std::string_view name);

struct RealityFacts {
    std::string spec;   ///< what was asked for
    std::string title;  ///< of the spec
    RealityChoice choice = RealityChoice::All;
    check::RealityOrder order = check::RealityOrder::Path;
    bool values = false;  ///< show codes
    bool brief = false;   ///< for a terminal: fewer columns, no list of numbers
};

[[nodiscard]] report::Document realityDocument(const RealityFacts& facts, check::RealitySnapshot snapshot,
                                               const SourceList& sources);

}  // namespace plumb::reports
