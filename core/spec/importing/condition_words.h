// Conditions in the words of documents: "Required when PV1-2 (Patient Class) is 'I'".
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace plumb::spec::importing {

struct ConditionReading {
    std::string rule;   ///< as an expression: PV1-2 = "I"
    bool only = false;  ///< "only when": otherwise it is not sent
};

/// Nothing where any word of it is not understood: such a condition is for people.
[[nodiscard]] std::optional<ConditionReading> readCondition(std::string_view words);

/// Whether it says when something is to be sent, in whatever words.
[[nodiscard]] bool beginsCondition(std::string_view words);

}  // namespace plumb::spec::importing
