#include "project/run_findings.h"

#include "hl7/message_view.h"

#include <algorithm>
#include <iterator>

namespace plumb::project {

RunFindings::Rules::value_type& RunFindings::ruleOf(std::string_view name, std::string_view sentence) {
    auto found = m_rules.find(name);
    if (found == m_rules.end()) {
        found = m_rules.emplace(std::string(name), OfRule{0, std::string(sentence)}).first;
    }
    return *found;
}

void RunFindings::count(Rules::value_type& rule, std::string_view severity, std::uint64_t number) {
    ++m_findings;
    ++rule.second.findings;
    const auto known = m_severities.find(severity);
    ++(known == m_severities.end() ? m_severities.emplace(std::string(severity), 0).first : known)->second;
    if (number != std::exchange(m_lastNumber, number)) {
        ++m_affected;
    }
}

void RunFindings::add(std::uint64_t number, const check::RuleSet& rules, const check::Detection& detection,
                      const hl7::MessageView& message) {
    Rules::value_type*& known = m_known[{&rules, detection.rule}];
    if (!known) {
        const check::Rule rule = rules.rule(detection.rule);
        known = &ruleOf(rule.id.empty() ? rule.code : rule.id, messageCode(rule.message));
    }
    const std::string_view severity = check::classificationName(detection.classification);
    count(*known, severity, number);
    if (!isFull()) {
        m_rows.push_back({number, known->first, std::string(severity), hl7::formatPath(message, detection.path),
                          detection.range.begin, detection.range.length, rules.describe(detection, message).arguments});
    }
}

void RunFindings::add(FindingRow finding, std::string_view sentence) {
    count(ruleOf(finding.rule, sentence), finding.severity, finding.number);
    if (!isFull()) {
        m_rows.push_back(std::move(finding));
    }
}

void RunFindings::merge(RunFindings&& later) {
    m_messages += later.m_messages;
    m_affected += later.m_affected;
    m_findings += later.m_findings;
    m_lastNumber = later.m_lastNumber;
    for (const auto& [name, of] : later.m_rules) {
        ruleOf(name, of.sentence).second.findings += of.findings;
    }
    for (const auto& [severity, findings] : later.m_severities) {
        m_severities[severity] += findings;
    }
    const auto room = static_cast<std::size_t>(m_most - std::min<std::uint64_t>(m_most, m_rows.size()));
    const auto last = later.m_rows.begin() + static_cast<std::ptrdiff_t>(std::min(room, later.m_rows.size()));
    std::move(later.m_rows.begin(), last, std::back_inserter(m_rows));
}

void RunFindings::countInto(RunRow& run) const {
    run.messages = m_messages;
    run.affected = m_affected;
    run.findings = m_findings;
    run.kept = m_rows.size();
    for (const auto& [name, of] : m_rules) {
        run.byRule.emplace(name, of.findings);
        run.sentences.emplace(name, of.sentence);
    }
    run.bySeverity.insert(m_severities.begin(), m_severities.end());
}

}  // namespace plumb::project
