// What a run over messages finds, in bounded memory: so many findings in full, all of them counted by rule and
// severity. One a part of the work; parts of a source are merged in the order of their messages, so that the result
// does not depend on threads. Whoever keeps a run, the command line or the window, keeps what this gives.
#pragma once

#include "check/rule_set.h"
#include "project/runs.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plumb::project {

class RunFindings {
public:
    static constexpr std::uint64_t kMost = 100'000;

    explicit RunFindings(std::uint64_t most = kMost)
        : m_most(most) {}

    /// Messages were looked at, with findings or without.
    void look(std::uint64_t messages = 1) { m_messages += messages; }
    // In the order of messages.
    /// What a check found in message `number` of the source, before waivers: they never weaken a spec.
    void add(std::uint64_t number, const check::RuleSet& rules, const check::Detection& detection,
             const hl7::MessageView& message);
    /// `sentence`: the code of its sentence.
    void add(FindingRow finding, std::string_view sentence);
    /// Takes in what was found in later messages.
    void merge(RunFindings&& later);

    /// What is found from now on is counted only.
    [[nodiscard]] bool isFull() const { return m_rows.size() >= m_most; }
    [[nodiscard]] const std::vector<FindingRow>& rows() const { return m_rows; }
    /// All numbers of `run`.
    void countInto(RunRow& run) const;

private:
    struct OfRule {
        std::uint64_t findings = 0;
        std::string sentence;
    };
    using Rules = std::map<std::string, OfRule, std::less<>>;

    void count(Rules::value_type& rule, std::string_view severity, std::uint64_t number);
    Rules::value_type& ruleOf(std::string_view name, std::string_view sentence);

    std::uint64_t m_most, m_messages = 0, m_affected = 0, m_findings = 0;
    std::uint64_t m_lastNumber = UINT64_MAX;
    Rules m_rules;  // its entries keep their places
    std::map<std::string, std::uint64_t, std::less<>> m_severities;
    std::vector<FindingRow> m_rows;
    std::map<std::pair<const check::RuleSet*, check::RuleNumber>, Rules::value_type*> m_known;  ///< not merged
};

}  // namespace plumb::project
