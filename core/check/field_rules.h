// What the rules of a segment come to where the presence of its own fields, or plain texts in them, decide: conditions
// as `PV1-2 in (I, O)` and statements as `if OBX-2 = "NM" then valued(OBX-5)`. Most segments keep all of theirs, and
// are seen to by the fields that the glance has at hand, before an expression is asked.
//
// It never says that a rule is broken, nor that one cannot be decided: ContextChecker asks again where it is not sure.
#pragma once

#include "base/bytes.h"
#include "hl7/delimiters.h"
#include "spec/usage.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace plumb::check {

class PartMasks;
struct ProgramNode;
struct QuickFields;
struct SegmentPlan;

class FieldRules {
public:
    FieldRules() = default;
    explicit FieldRules(const SegmentPlan& plan);

    /// Every rule is one that a glance may decide.
    [[nodiscard]] bool usable() const { return m_usable; }
    /// `fields` are all of a segment, other than a header, that `message` holds: no rule has anything to tell of it.
    [[nodiscard]] bool keptBy(const QuickFields& fields, ByteView message, const PartMasks& masks,
                              const hl7::Delimiters& delimiters) const;

private:
    enum class Seen : std::uint8_t { No, Yes, Absent, Unclear };
    /// `valued(F)`, or F is one of some texts.
    struct Test {
        std::uint32_t field = 0;
        bool negated = false;
        std::vector<std::uint64_t> texts;  ///< query::keyOfValue() of short ones; none: valued
    };
    /// A statement `if given then what`, or a usage that `given` chooses for a field.
    struct Rule {
        std::optional<Test> given;  ///< a statement without a condition has none
        std::optional<Test> what;
        std::uint32_t field = 0;
        spec::UsageCode whenTrue = spec::UsageCode::Unsaid, whenFalse = spec::UsageCode::Unsaid;
    };
    struct Place {
        const QuickFields& fields;
        ByteView message;
        const PartMasks& masks;
        const hl7::Delimiters& delimiters;
    };

    [[nodiscard]] static std::optional<Test> testOf(const ProgramNode& node, const SegmentPlan& plan);
    [[nodiscard]] static std::optional<Rule> statementOf(const ProgramNode& node, const SegmentPlan& plan);
    [[nodiscard]] static Seen presenceOf(std::uint32_t field, const Place& place);
    [[nodiscard]] static Seen ask(const Test& test, const Place& place);
    [[nodiscard]] static bool keeps(const Rule& rule, const Place& place);

    std::vector<Rule> m_rules;
    bool m_usable = false;
};

}  // namespace plumb::check
