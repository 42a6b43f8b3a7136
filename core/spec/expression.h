// The language in which a spec says conditions and statements: the filter language, asked of one place of one message.
//
//   valued(PV1-44)                          OBX-2 in (NM, SN)             PID-7 <= PID-29
//   if MSH-9.2 = "A03" then valued(PV1-45)  OBX-8 in set(HL70078)         PID-3.1 ~ /[0-9]{6,10}/
//   every OBSERVATION (OBX-11 = "F")        sequence(OBX[*]-1)            PID-7 is date       .4.2 is oid
//   times(1..2, PID-3[*].5 = "MR")          precision(PID-7) >= day       OBX-3 in set(LOCAL at 1 or 4)
//
// Paths start where the rule stands: in a rule of a message or a group, at its groups and segments
// (ORDER_OBSERVATION[*]/OBX[*]-5.1); in one of a segment, at that segment's own id (OBX-5.1); in one of a field,
// component or type, at the element itself (`.1` its first component, `.` the element). A bare word that reads as a
// path is one; text that looks like a path stands in quotes. The language is described in
// resources/manual/spec-expressions.md.
//
// An Expression is a tree; parse(print(x)) is x. It is evaluated by the room `check`. One that is built and not parsed
// keeps what the comments below say of its parts, or parse(print(x)) fails and the checker cannot decide it.
#pragma once

#include "base/result.h"
#include "hl7/hl7_time.h"
#include "hl7/path_pattern.h"
#include "query/filter_ast.h"
#include "spec/spec_document.h"
#include "spec/usage.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

/// A group or segment on the way down from where a rule stands.
struct PathStep {
    std::string name;
    hl7::Selector instance;  ///< Default: the first

    friend bool operator==(const PathStep&, const PathStep&) = default;
};

/// A place relative to where a rule stands. Without steps it is the element itself, or something below it.
struct ContextPath {
    std::vector<PathStep> steps;
    std::uint32_t field = 0;
    hl7::Selector repetition;
    std::uint32_t component = 0;
    std::uint32_t subcomponent = 0;

    friend bool operator==(const ContextPath&, const ContextPath&) = default;
};

[[nodiscard]] std::string printPath(const ContextPath& path);
[[nodiscard]] Result<ContextPath> parseContextPath(std::string_view text);

/// The right side of a comparison.
struct Operand {
    bool isPath = false;
    ContextPath path;
    query::Quantifier quantifier = query::Quantifier::Default;  ///< of a path: Any or All of its places
    std::string text;  ///< never empty; an RE2 expression for Matches; a precision's word for Precision
    bool caseBlind = false;

    friend bool operator==(const Operand&, const Operand&) = default;
};

/// What a comparison is worth whose place is not there. Unsaid: false in a condition, nothing to say in a statement.
enum class WhenAbsent : std::uint8_t { Unsaid, Pass, Fail, Undecided };

struct Expression {
    enum class Kind : std::uint8_t {
        And,        ///< two or more operands
        Or,         ///< two or more
        Xor,        ///< two: exactly one holds
        Not,        ///< one
        Implies,    ///< two: if the first then the second
        Every,      ///< one, which holds at every place that `path` names: a group, segment, field repetition
        Some,       ///< one, which holds at one of them
        Times,      ///< one, which holds at as many of them as `times` says
        Compare,    ///< path, function, op, values (several with In only); quantifier, times, negated
        Precision,  ///< path, op (In for several), values: how far its time goes; quantifier, times, negated
        Presence,   ///< path, presence; quantifier, times
        InSet,      ///< path, name of a value set, locations, strength; quantifier, times, negated
        Is,         ///< path, name of a format (see formats.h); quantifier, times, negated
        Sequence,   ///< path names a Set-ID that counts 1, 2, 3 ... in the order of the message
        IfAbsent,   ///< one, with `whenAbsent` for the comparisons in it
        Outside,    ///< name of a rule that only another program knows: never decided
    };
    Kind kind = Kind::And;
    std::vector<Expression> operands;

    ContextPath path;
    query::Function function = query::Function::None;
    query::Operator op = query::Operator::Equal;
    query::Quantifier quantifier = query::Quantifier::Default;
    query::PresenceTest presence = query::PresenceTest::Exists;
    Cardinality times;     ///< of Times; of a condition: of how many places it holds, instead of a quantifier
    bool negated = false;  ///< of Equal: !=; of Matches: !~; never of < <= > >=
    std::vector<Operand> values;
    std::string name;
    std::vector<std::uint32_t> locations;  ///< components in which the code may stand; empty: the place itself
    Strength strength = Strength::Unsaid;  ///< kept for exchange; what is asked is whether the set has the value
    WhenAbsent whenAbsent = WhenAbsent::Unsaid;

    friend bool operator==(const Expression&, const Expression&) = default;
};

/// The words of `precision()`: year, month, day, hour, minute, second, fraction.
[[nodiscard]] std::string_view precisionWord(hl7::TimePrecision precision);
[[nodiscard]] std::optional<hl7::TimePrecision> precisionNamed(std::string_view word);

/// Deepest nesting that is read.
inline constexpr int kMaxExpressionDepth = 100;

/// Errors carry the column (1-based, in characters) and what to write instead.
[[nodiscard]] Result<Expression> parseExpression(std::string_view text);
[[nodiscard]] std::string printExpression(const Expression& expression);
/// As a sentence in the manner of HL7's own pseudo-language: "If MSH-9.2 is 'A03' then PV1-45 shall be valued."
[[nodiscard]] std::string describeExpression(const Expression& expression);

}  // namespace plumb::spec
