#include "check/inspection.h"

#include "check/paths.h"
#include "check/text_length.h"
#include "hl7/charset_decision.h"

#include <algorithm>

namespace plumb::check {

void Inspection::begin(ByteView message) {
    m_view.assign(message);
    m_fields.forget();
    m_hasOverlay = m_hasGroups = false;
    m_multiByte.reset();
    m_found.clear();
    m_undecided.clear();
    m_reasons.clear();
    m_evaluates = m_findsPlaces = false;
}

void Inspection::overlay(const MessagePlan& plan) {
    m_overlay.assign(m_view, *plan.grammar);
    m_hasOverlay = true;
}

const std::vector<hl7::GroupOccurrence>& Inspection::groups() {
    if (m_hasGroups) {
        return m_groups;
    }
    m_hasGroups = true;
    m_groups.clear();
    if (m_hasOverlay) {
        m_overlay.groups(m_groups);
    }
    // Preorder: an inner occurrence comes later and overwrites what the one around it wrote.
    m_groupOf.assign(m_view.segmentCount() + std::size_t{1}, 0);
    for (std::uint32_t i = 0; i < m_groups.size(); ++i) {
        for (std::uint32_t n = m_groups[i].first; n <= m_groups[i].last && n < m_groupOf.size(); ++n) {
            m_groupOf[n] = i;
        }
    }
    return m_groups;
}

std::uint32_t Inspection::groupOf(std::uint32_t segment) {
    groups();
    return segment < m_groupOf.size() ? m_groupOf[segment] : 0;
}

Evaluation Inspection::evaluate(const ExpressionProgram& program, const Spot& spot, Reading reading,
                                SubjectNumber subject) {
    if (!m_evaluates) {
        m_evaluation.begin(m_view, m_hasOverlay ? &m_overlay : nullptr, &m_fields);
        m_evaluates = true;
    }
    const Evaluation evaluation = m_evaluation.evaluate(program, spot, reading);
    if (evaluation.outcome == Outcome::Undecidable) {
        undecided(subject, evaluation.reason);
    }
    return evaluation;
}

bool Inspection::holds(const ExpressionProgram& program, const Spot& spot, SubjectNumber subject) {
    return evaluate(program, spot, Reading::Condition, subject).outcome == Outcome::True;
}

PlaceFinder& Inspection::places() {
    if (!m_findsPlaces) {
        m_places.begin(m_view, m_hasOverlay ? &m_overlay : nullptr, &m_fields);
        m_findsPlaces = true;
    }
    return m_places;
}

void Inspection::report(RuleKind kind, SubjectNumber subject, hl7::FieldPath path, ByteRange range, std::uint32_t found,
                        std::uint32_t allowed, std::string_view detail) {
    const RuleNumber rule = RuleSet::numberOf(kind, subject);
    const Subject& about = m_rules.subject(rule);
    const Classifier& classifier = m_rules.classifier();
    Classification classification = classifier.of(kind);
    if (!about.id.empty() || about.own != Classification::Off || classifier.asksForPath(kind)) {
        const std::string place = path.segment() == 0 || isStructural(kind) ? about.path : plainPath(m_view, path);
        classification = classifier.of(kind, place, about.id, about.own);
    }
    if (classification == Classification::Off) {
        return;
    }
    Detection& made = m_found.emplace_back();
    made.rule = rule;
    made.classification = classification;
    made.path = path;
    made.range = range;
    made.found = found;
    made.allowed = allowed;
    made.detail = detail;
}

void Inspection::reportNote(MessageId note, Classification classification, hl7::FieldPath path, ByteRange range,
                            std::uint32_t index) {
    Detection& made = m_found.emplace_back();
    made.rule = RuleSet::numberOf(note);
    made.classification = classification;
    made.path = path;
    made.range = range;
    made.found = index;
}

/// Once a message.
void Inspection::undecided(SubjectNumber subject, const Note* reason) {
    if (std::find(m_undecided.begin(), m_undecided.end(), subject) == m_undecided.end()) {
        m_undecided.push_back(subject);
        const Subject& about = m_rules.subject(RuleSet::numberOf(RuleKind::Undecidable, subject));
        const Classification classification =
            m_rules.classifier().of(RuleKind::Undecidable, about.path, about.id, Classification::Off);
        if (classification != Classification::Off) {
            Detection& made = m_found.emplace_back();
            made.rule = RuleSet::numberOf(RuleKind::Undecidable, subject);
            made.classification = classification;
            if (reason != nullptr) {
                made.detail = m_reasons.emplace_back(reason->render());
            }
        }
    }
}

std::uint32_t Inspection::lengthOf(std::uint32_t begin, std::uint32_t end) {
    const std::string_view value = text(begin, end);
    if (!m_multiByte) {
        m_multiByte = hl7::isAscii(value) ? std::nullopt : std::optional(hl7::decideCharset(m_view).used.multiByte());
    }
    return textLength(value, m_view.delimiters(), m_multiByte.value_or(hl7::MultiByteKind::SingleByte));
}

bool Inspection::hasValue(std::uint32_t begin, std::uint32_t end) const {
    const hl7::Delimiters& d = m_view.delimiters();
    for (std::uint32_t at = begin; at < end; ++at) {
        const std::uint8_t byte = bytes()[at];
        if (byte != d.component && byte != d.subcomponent && byte != d.repetition) {
            return true;
        }
    }
    return false;
}

}  // namespace plumb::check
