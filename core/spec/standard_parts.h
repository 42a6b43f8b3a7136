// What the standard says, in the words of a spec. For spec*.cpp only.
#pragma once

#include "dictionary/dictionary.h"
#include "spec/spec.h"

#include <string>
#include <string_view>

namespace plumb::spec {

/// Chains of flavours, types and value sets end here; lint says so.
inline constexpr std::size_t kLongestChain = 16;

[[nodiscard]] Usage usageOf(dictionary::StandardUsage usage);
[[nodiscard]] Length lengthOf(const dictionary::StandardLength& length);
[[nodiscard]] MergedElement elementOf(const dictionary::ElementInfo& info);
/// Name and type only, for specs that are checked without the dictionary.
[[nodiscard]] MergedElement nameOf(const dictionary::ElementInfo& info);
[[nodiscard]] StructureNode nodeOf(const hl7::GrammarNode& node);

/// What usage and cardinality say of each other where one of them is silent: R is at least once, X is never.
void completeCardinality(const Usage& usage, Cardinality& cardinality);

/// What the spec says of elements over what is known of them; numbers that are not known are added.
[[nodiscard]] std::vector<MergedElement> overlaid(std::vector<MergedElement> known,
                                                  const std::vector<ElementSpec>& said);

/// "HL70001", "hl7-0001", "0001": the number of a table of the standard, else empty.
[[nodiscard]] std::string_view tableNumber(std::string_view id);

}  // namespace plumb::spec
