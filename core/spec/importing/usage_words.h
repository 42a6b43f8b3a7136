// The words that documents have for usages, cardinalities and lengths.
#pragma once

#include "base/error.h"
#include "spec/usage.h"

#include <map>
#include <string>
#include <string_view>

namespace plumb::spec::importing {

/// What a cell says, or why that cannot be told.
struct UsageReading {
    Usage usage;
    Cardinality cardinality;  ///< "[1..1]" stands in columns of usages, too
    Note doubt;               ///< id None: none
    bool silent = false;      ///< the cell says nothing
};

/// Words that a template or the document's own legend explains, folded, and what they mean: "R", "C(R/X)".
using UsageWords = std::map<std::string, std::string, std::less<>>;

[[nodiscard]] UsageReading readUsage(std::string_view cell, const UsageWords& own);

struct CardinalityReading {
    Cardinality cardinality;
    Note doubt;
    bool silent = false;
};

/// A column that says whether and how often something repeats: "Y", "~", "NO_RPT", "3", "*", "Y/3", "0..*".
[[nodiscard]] CardinalityReading readRepeat(std::string_view cell);
/// "1..*", "[0..1]", "1"
[[nodiscard]] CardinalityReading readCardinality(std::string_view cell);

struct LengthReading {
    Length length;
    Note doubt;
    bool silent = false;
};

/// "250", "1..20", "1-20", "1..20=", "20#", "64K", "max. 20"
[[nodiscard]] LengthReading readLength(std::string_view cell);

}  // namespace plumb::spec::importing
