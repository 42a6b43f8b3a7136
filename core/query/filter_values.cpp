// The evaluation's lower half: one value against one condition.
#include "base/ascii.h"
#include "base/utf8.h"
#include "hl7/charset_decision.h"
#include "hl7/display_text.h"
#include "hl7/escape.h"
#include "query/filter_evaluation.h"

#include <algorithm>

namespace plumb::query {

const hl7::Charset& FilterEvaluation::charset() {
    if (!m_charset) {
        const hl7::Charset* const assumed = m_context.assumed;
        m_charset = hl7::decideCharset(view(), std::nullopt, assumed ? std::optional(*assumed) : std::nullopt).used;
    }
    return *m_charset;
}

/// The value as people read it: unescaped, in UTF-8. Valid until the next call.
std::string_view FilterEvaluation::textOf(std::string_view raw) {
    if (!m_delimiters) {
        m_delimiters = m_view != nullptr ? m_view->delimiters() : hl7::readDelimiters(m_bytes);
    }
    if (hl7::isPlainText(raw, *m_delimiters)) {
        return raw;
    }
    m_scratch.text.clear();
    hl7::appendDisplayText(m_scratch.text, raw, *m_delimiters, charset());
    return m_scratch.text;
}

bool FilterEvaluation::valueHolds(const FilterStep& step, const Value& value) {
    if (value.presence == hl7::Presence::Absent) {
        return false;
    }
    const FilterNode& node = *step.node;
    if (node.function == Function::Length) {
        const std::string length = std::to_string(characterCount(textOf(value.raw)));
        return inOrder(node.op, Decimal::parse(length)->compare(*step.condition.number));
    }
    if (step.condition.comparison == Comparison::Text && (node.op == Operator::Equal || node.op == Operator::In)) {
        return equalsAny(step, value.raw);
    }
    return textHolds(step, textOf(value.raw));
}

bool FilterEvaluation::equalsAny(const FilterStep& step, std::string_view raw) {
    const std::vector<FilterValue>& values = step.node->values;
    if (!m_delimiters) {
        m_delimiters = m_view != nullptr ? m_view->delimiters() : hl7::readDelimiters(m_bytes);
    }
    std::string_view text = raw;
    if (hl7::hasEscapes(raw, *m_delimiters) || !step.condition.plainValues) {
        text = textOf(raw);
    }
    return std::any_of(values.begin(), values.end(),
                       [&](const FilterValue& value) { return equalTexts(text, value.text, value.caseBlind); });
}

bool FilterEvaluation::textHolds(const FilterStep& step, std::string_view text) const {
    const FilterNode& node = *step.node;
    const FilterCondition& condition = step.condition;
    switch (condition.comparison) {
    case Comparison::Regex:
        return condition.regex.foundIn(text);
    case Comparison::Search:
        return condition.searchers[0].foundIn(asBytes(text));
    case Comparison::Number: {
        const std::optional<Decimal> number = Decimal::parse(text);
        return number && inOrder(node.op, number->compare(*condition.number));
    }
    case Comparison::Time: {
        const std::optional<hl7::Hl7Time> time = readFilterTime(text);
        return time && inOrder(node.op, hl7::compareTimes(*time, *condition.time).order);
    }
    case Comparison::Version: {
        const std::vector<std::uint32_t> version = readVersion(text);
        return !version.empty() && inOrder(node.op, version <=> condition.version);
    }
    case Comparison::Text:
        break;
    }
    return std::any_of(node.values.begin(), node.values.end(), [&](const FilterValue& value) {
        return query::textHolds(node.op, text, value.text, value.caseBlind);
    });
}

}  // namespace plumb::query
