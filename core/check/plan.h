// A spec compiled to flat tables: what the checker looks at while messages fly by.
//
// A plan knows its elements by number, and as bits which of them are required, must not be there, or need a look at
// all, so that what has nothing to check costs nothing. Everything that is rare stands behind one pointer
// (ElementDetails). Made by PlanCompiler, owned by the RuleSet, never changed once handed out: read by many threads.
#pragma once

#include "check/code_table.h"
#include "check/expression_program.h"
#include "check/field_rules.h"
#include "check/plain_pattern.h"
#include "check/primitive.h"
#include "check/quick_plan.h"
#include "check/rule_kind.h"
#include "hl7/grammar.h"
#include "query/regex.h"
#include "spec/formats.h"
#include "spec/usage.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::check {

struct TypePlan;
struct SegmentPlan;

/// What rules speak of: an element, a place in a structure, a statement.
struct Subject {
    std::string path;                          ///< "PID-3", "CX.4", "ORDER.OBR"; empty: the message
    std::string name;                          ///< "Patient Identifier List"
    std::string id;                            ///< of a statement
    std::string text;                          ///< of a statement or condition, for people
    Classification own = Classification::Off;  ///< what the statement says of itself; Off: nothing
    spec::Place place;
};
using SubjectNumber = std::uint32_t;

/// Bits by number, from 0.
template <std::size_t Words>
class NumberSet {
public:
    static constexpr std::uint32_t kSize = 64 * Words;

    void add(std::uint32_t number) { m_words[number / 64] |= bit(number); }
    [[nodiscard]] bool has(std::uint32_t number) const {
        return number < kSize && (m_words[number / 64] & bit(number)) != 0;
    }
    [[nodiscard]] std::uint64_t word(std::size_t n) const { return m_words[n]; }
    void clear() { m_words = {}; }

private:
    static constexpr std::uint64_t bit(std::uint32_t number) { return std::uint64_t{1} << (number % 64); }

    std::array<std::uint64_t, Words> m_words{};
};

/// A value set, or one code, in places of a value.
struct CodeBinding {
    const CodeTable* codes = nullptr;  ///< nullptr: the one code
    std::vector<std::uint32_t>
        locations;  ///< components, one of which must hold a code; empty: the value, or its first
    std::string code, system;
    RuleKind unknown = RuleKind::NotInSet;
};

/// What a slice makes of one repetition, or one occurrence of a segment.
struct SlicePlan {
    std::uint32_t occurrence = 0;  ///< 0: by the test
    std::shared_ptr<const ExpressionProgram> when;
    const TypePlan* type = nullptr;        ///< of a field
    const SegmentPlan* segment = nullptr;  ///< of a segment
    std::uint32_t min = 0, max = hl7::kUnbounded;
    SubjectNumber subject = 0;
};

/// Checks that few elements have.
struct ElementDetails {
    std::vector<CodeBinding> bindings;
    std::string constant;
    std::optional<spec::Format> format;
    query::Regex pattern;
    std::string patternText;
    std::optional<PlainPattern> plainPattern;  ///< the same, where it asks for letters only
    std::uint32_t minLength = 0;
    std::uint32_t conformance = 0;  ///< 0: none
    bool keepsAll = false;          ///< "=": never cut
    RuleKind pastConformance = RuleKind::PastConformance;
    std::vector<SlicePlan> slices;
};

struct ElementPlan {
    enum Check : std::uint16_t {
        Length = 1,        ///< maxLength
        Value = 2,         ///< primitive
        Codes = 4,         ///< codes, of the value or its first component
        Parts = 8,         ///< type: has components
        Whole = 16,        ///< a primitive: must not be divided
        Details = 32,      ///< see there
        Repeats = 64,      ///< minRepetitions and maxRepetitions
        Dynamic = 128,     ///< the type is told by another field
        Slices = 256,      ///< the repetitions are told apart
        Zone = 512,        ///< a time that should have a zone
        Identifier = 1024  ///< longer than `standardLength` is a habit that breaks interfaces
    };
    std::uint16_t checks = 0;
    Primitive primitive = Primitive::Text;
    RuleKind present = RuleKind::NotSupportedPresent;  ///< what its presence is, where that is told
    RuleKind tooLong = RuleKind::TooLong;
    RuleKind unknownCode = RuleKind::NotInSet;
    RuleKind divided = RuleKind::StandardDivided;
    RuleKind tooMany = RuleKind::StandardTooMany;
    SubjectNumber subject = 0;
    std::uint32_t maxLength = UINT32_MAX;
    std::uint32_t standardLength = UINT32_MAX;
    std::uint32_t minRepetitions = 0, maxRepetitions = hl7::kUnbounded;
    const TypePlan* type = nullptr;
    const CodeTable* codes = nullptr;
    const ElementDetails* details = nullptr;

    [[nodiscard]] bool has(Check check) const { return (checks & check) != 0; }
};

/// An element whose usage a condition chooses.
struct ConditionalElement {
    std::uint32_t number = 0;
    std::shared_ptr<const ExpressionProgram> condition;
    spec::UsageCode whenTrue = spec::UsageCode::Unsaid, whenFalse = spec::UsageCode::Unsaid;
    SubjectNumber subject = 0;
};

struct StatementPlan {
    std::shared_ptr<const ExpressionProgram> rule;
    SubjectNumber subject = 0;
    bool should = false;
};

struct PatternPlan {
    std::shared_ptr<const ExpressionProgram> rule;
    std::uint32_t min = 0, max = hl7::kUnbounded;
    SubjectNumber subject = 0;
};

/// Occurrences that may stand in any order, each of which one pattern must take.
struct OrderIndifferentPlan {
    ProgramPath places;  ///< what repeats
    std::vector<PatternPlan> patterns;
    bool closed = false;
    SubjectNumber subject = 0;
};

template <std::size_t Words>
struct ElementTable {
    using Numbers = NumberSet<Words>;

    std::vector<ElementPlan> elements;  ///< by number; [0] is no element
    Numbers look;                       ///< a value is to be checked
    Numbers required;
    Numbers told;      ///< its presence is told
    Numbers expected;  ///< its absence is told, though nothing is wrong with it
    std::vector<ConditionalElement> conditionals;

    [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(elements.size()) - 1; }
};

/// Components of a field, or sub-components of a component. Past the 63rd they are not checked.
struct TypePlan : ElementTable<1> {
    std::string id;
    bool identifier = false;  ///< a CX: has an assigning authority
    std::vector<StatementPlan> statements;
    QuickParts quick;     ///< of its parts as components
    QuickParts quickSub;  ///< of its parts as sub-components
};

/// How another field tells the type of one: OBX-5 by OBX-2.
struct DynamicPlan {
    struct Case {
        std::string value, secondValue;
        const TypePlan* type = nullptr;
        ElementPlan primitive;  ///< where `type` is none
        QuickElement quick;
    };
    std::uint32_t field = 0;
    std::uint32_t reference = 0, referenceComponent = 0;
    std::uint32_t second = 0, secondComponent = 0;
    std::vector<Case> cases;  ///< in order of value
};

/// Fields past the 127th are not checked.
struct SegmentPlan : ElementTable<2> {
    // What every segment is asked by stands close together.
    std::vector<QuickElement> quick;  ///< by number
    std::vector<QuickTold> quickTold;
    bool contextual = false;       ///< asksForContext(), once it is finished
    bool valueStatements = false;  ///< a type that a field has says statements
    bool closed = false;           ///< what is past its last field is not expected
    std::string id;                ///< of the flavour
    FieldRules fieldRules;         ///< the statements and conditions, as far as a glance decides them
    std::vector<StatementPlan> statements;
    std::vector<DynamicPlan> dynamic;
    std::vector<OrderIndifferentPlan> orderIndifferent;

    [[nodiscard]] bool asksForContext() const {
        return !statements.empty() || !conditionals.empty() || !orderIndifferent.empty() || valueStatements;
    }
};

struct CoConstraintPlan;

/// A node of a message's grammar, by the grammar's number.
struct NodePlan {
    const SegmentPlan* segment = nullptr;
    SubjectNumber subject = 0;
    bool notSupported = false;
    std::uint32_t min = 0;                        ///< where it is more than one: counted in every occurrence around it
    std::vector<ConditionalElement> conditional;  ///< one or none; `number` is not used
    std::vector<StatementPlan> statements;
    std::vector<OrderIndifferentPlan> orderIndifferent;
    std::vector<SlicePlan> slices;
};

struct MessagePlan {
    MessagePlan();
    ~MessagePlan();
    MessagePlan(const MessagePlan&) = delete;
    MessagePlan& operator=(const MessagePlan&) = delete;

    std::string id;
    std::unique_ptr<const hl7::Grammar> grammar;  ///< nullptr: the spec has no such message, nothing is checked
    std::vector<NodePlan> nodes;
    std::vector<const SegmentPlan*> segments;  ///< `nodes[n].segment`, close together
    SubjectNumber subject = 0;
    bool notSupported = false;
    bool hasNotSupported = false;  ///< a node that must not be there
    bool hasSlices = false;        ///< a group tells the occurrences of a segment apart
    bool asksForContext = false;   ///< rules that look further than a value, of the message or of what is in it
    bool hasGroupRules = false;    ///< of occurrences of groups
    bool hasConditionalNodes = false;
    bool countsNodes = false;  ///< a node that must be there more than once
    std::vector<StatementPlan> statements;
    std::vector<OrderIndifferentPlan> orderIndifferent;
    std::vector<std::unique_ptr<const CoConstraintPlan>> coConstraints;
};

}  // namespace plumb::check
