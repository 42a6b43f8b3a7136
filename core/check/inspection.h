// One message while it is checked: its view, what its structure makes of it, and what was found so far. Reused from
// message to message; belongs to one Checker.
#pragma once

#include "check/expression_evaluation.h"
#include "check/field_table.h"
#include "check/finding.h"
#include "check/plan.h"
#include "check/rule_set.h"
#include "hl7/group_overlay.h"
#include "hl7/message_view.h"
#include "hl7/multi_byte.h"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::check {

class Inspection {
public:
    explicit Inspection(const RuleSet& rules)
        : m_rules(rules) {}

    void begin(ByteView message);

    [[nodiscard]] const RuleSet& rules() const { return m_rules; }
    [[nodiscard]] const hl7::MessageView& view() const { return m_view; }
    [[nodiscard]] ByteView bytes() const { return m_view.bytes(); }
    [[nodiscard]] std::string_view text(std::uint32_t begin, std::uint32_t end) const {
        return asText(bytes()).substr(begin, end - begin);
    }

    /// Lays the structure over the message.
    void overlay(const MessagePlan& plan);
    [[nodiscard]] const hl7::GroupOverlay& overlay() const { return m_overlay; }
    /// Occurrences of groups, made when first asked for; empty without a structure.
    const std::vector<hl7::GroupOccurrence>& groups();
    /// The innermost group occurrence that a segment stands in: an index in groups().
    std::uint32_t groupOf(std::uint32_t segment);
    /// What a rule of the spec comes to at a place. Where it cannot be decided the spec error of `subject` is told.
    Evaluation evaluate(const ExpressionProgram& program, const Spot& spot, Reading reading, SubjectNumber subject);
    /// A condition: what is not known does not hold.
    bool holds(const ExpressionProgram& program, const Spot& spot, SubjectNumber subject);
    [[nodiscard]] PlaceFinder& places();
    /// Where fields stand, once the segments were scanned.
    [[nodiscard]] FieldTable& fields() { return m_fields; }

    void report(RuleKind kind, SubjectNumber subject, hl7::FieldPath path, ByteRange range, std::uint32_t found = 0,
                std::uint32_t allowed = 0, std::string_view detail = {});
    void reportNote(MessageId note, Classification classification, hl7::FieldPath path, ByteRange range,
                    std::uint32_t index);
    [[nodiscard]] std::vector<Detection>& found() { return m_found; }
    /// Characters after unescaping.
    [[nodiscard]] std::uint32_t lengthOf(std::uint32_t begin, std::uint32_t end);
    /// Any of the bytes is no delimiter.
    [[nodiscard]] bool hasValue(std::uint32_t begin, std::uint32_t end) const;
    [[nodiscard]] bool isNull(std::uint32_t begin, std::uint32_t end) const {
        return end - begin == 2 && bytes()[begin] == '"' && bytes()[begin + 1] == '"';
    }

private:
    void undecided(SubjectNumber subject, const Note* reason);

    const RuleSet& m_rules;
    hl7::MessageView m_view;
    hl7::GroupOverlay m_overlay;
    std::vector<hl7::GroupOccurrence> m_groups;
    std::vector<std::uint32_t> m_groupOf;  ///< by segment, from 1
    bool m_hasOverlay = false, m_hasGroups = false;
    std::optional<hl7::MultiByteKind> m_multiByte;
    std::vector<Detection> m_found;
    FieldTable m_fields;
    ExpressionEvaluation m_evaluation;
    PlaceFinder m_places;
    bool m_evaluates = false, m_findsPlaces = false;  ///< they have begun with this message
    std::vector<SubjectNumber> m_undecided;
    std::deque<std::string> m_reasons;
};

}  // namespace plumb::check
