// What a filter says, as a tree. Made by FilterParser, printed by printFilter(), evaluated by FilterProgram.
#pragma once

#include "hl7/path_pattern.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::query {

enum class Quantifier : std::uint8_t { Default, Any, All, None };
enum class Operator : std::uint8_t {
    Equal,
    Less,
    LessEqual,
    Greater,
    GreaterEqual,
    Matches,
    Contains,
    StartsWith,
    EndsWith,
    In
};
/// Asks which is more: what is asked of has to have an order.
[[nodiscard]] constexpr bool isOrder(Operator op) {
    return op == Operator::Less || op == Operator::LessEqual || op == Operator::Greater || op == Operator::GreaterEqual;
}
enum class Function : std::uint8_t { None, Count, Length, Distinct, Number, Time };
enum class PresenceTest : std::uint8_t { Exists, Absent, Empty, Null, Valued };
enum class Flag : std::uint8_t { Unacknowledged, IsAck };

/// What a condition looks at. Those from Type to Version are other names of MSH fields.
enum class Subject : std::uint8_t {
    Path,
    Type,
    Trigger,
    Structure,
    ControlId,
    Version,
    Text,
    Size,
    Segments,
    Index,
    Source,
    AckCode,
    AckLatency
};

struct FilterValue {
    std::string text;
    bool caseBlind = false;
    std::size_t offset = 0;  ///< where it stands, for errors; no part of its meaning

    friend bool operator==(const FilterValue& a, const FilterValue& b) {
        return a.text == b.text && a.caseBlind == b.caseBlind;
    }
};

struct FilterNode {
    enum class Kind : std::uint8_t { And, Or, Not, Compare, Presence, Flag, Within };
    Kind kind = Kind::And;

    // And, Or: two or more; Not, Within: one
    std::vector<FilterNode> operands;

    // Compare, Presence, Within (its segment)
    hl7::PathPattern path;
    Quantifier quantifier = Quantifier::Default;
    Subject subject = Subject::Path;
    Function function = Function::None;
    Operator op = Operator::Equal;
    bool negated = false;
    std::vector<FilterValue> values;
    PresenceTest presence = PresenceTest::Exists;
    Flag flag = Flag::IsAck;

    friend bool operator==(const FilterNode&, const FilterNode&) = default;
};

/// Canonical: parsing it again gives an equal tree.
[[nodiscard]] std::string printFilter(const FilterNode& node);

// The words of the language, in the order of their enums.
[[nodiscard]] std::string_view wordOf(Quantifier quantifier);
[[nodiscard]] std::string_view wordOf(Operator op);
[[nodiscard]] std::string_view wordOf(Function function);
[[nodiscard]] std::string_view wordOf(PresenceTest test);
[[nodiscard]] std::string_view wordOf(Flag flag);
[[nodiscard]] std::string_view wordOf(Subject subject);

/// The field that a subject is another name of ("MSH-9.1"), or nothing.
[[nodiscard]] std::string_view pathOf(Subject subject);
/// Compared as a number only.
[[nodiscard]] bool isNumber(Subject subject);
[[nodiscard]] bool isNumber(Function function);
/// Words that cannot stand for themselves as a value.
[[nodiscard]] bool isReserved(std::string_view word);

}  // namespace plumb::query
