#include "check/collector.h"

#include "check/locate.h"

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>

namespace plumb::check {
namespace {

/// Worse ones first; what only tells comes last.
constexpr std::array<Classification, 6> kWorstFirst{Classification::Error,       Classification::Warning,
                                                    Classification::SpecError,   Classification::Alert,
                                                    Classification::Information, Classification::Affirmative};

std::size_t rankOf(Classification classification) {
    return static_cast<std::size_t>(std::find(kWorstFirst.begin(), kWorstFirst.end(), classification) -
                                    kWorstFirst.begin());
}

/// "PID-3.1": the place without occurrences; empty for the message itself.
void appendPath(std::string& out, const hl7::MessageView& message, hl7::FieldPath path) {
    if (path.segment() == 0) {
        return;
    }
    out += message.segmentId(path.segment());
    if (path.field() > 0) {
        out += '-';
        out += std::to_string(path.field());
    }
    if (path.component() > 0) {
        out += '.';
        out += std::to_string(path.component());
    }
    if (path.subcomponent() > 0) {
        out += '.';
        out += std::to_string(path.subcomponent());
    }
}

}  // namespace

FindingCollector::FindingCollector(CollectorOptions options, const WaiverSet* waivers)
    : m_options(std::move(options))
    , m_waivers(waivers)
    , m_waiverUse(waivers ? waivers->waivers().size() : 0) {}

const FindingCollector::RuleFacts& FindingCollector::factsOf(const RuleSet& rules, RuleNumber number) {
    const auto [at, isNew] = m_facts.try_emplace({&rules, number});
    if (isNew) {
        RuleFacts& facts = at->second;
        facts.rule = rules.rule(number);
        facts.wanted = m_options.rules.empty() ||
                       std::any_of(m_options.rules.begin(), m_options.rules.end(),
                                   [&facts](const std::string& name) { return names(name, facts.rule); });
        if (m_waivers) {
            facts.waivers = m_waivers->forRule(facts.rule);
        }
    }
    return at->second;
}

std::uint32_t FindingCollector::waiverFor(const RuleFacts& facts, std::string_view path, std::string_view sender,
                                          const hl7::MessageView& message, const query::MessageContext& context) {
    for (const std::uint32_t number : facts.waivers) {
        const Waiver& waiver = m_waivers->waivers()[number];
        if ((!waiver.path.empty() && waiver.path != path && waiver.path != facts.rule.path) ||
            (!waiver.sender.empty() && waiver.sender != sender)) {
            continue;
        }
        const std::optional<query::Filter>& filter = m_waivers->filter(number);
        if (!filter || filter->matches(message, context, m_scratch)) {
            return number;
        }
    }
    return WaiverSet::kNone;
}

void FindingCollector::makeKey(const RuleFacts& facts, const Detection& detection, std::uint32_t waiver,
                               std::string_view sender, std::string_view type, std::string_view value) {
    constexpr char kBetween = '\x1f';
    m_key.assign(1, static_cast<char>('0' + static_cast<int>(detection.classification)));
    m_key += facts.rule.code;
    for (const std::string_view part : {std::string_view(facts.rule.id), std::string_view(facts.rule.path),
                                        std::string_view(m_path), sender, type, value}) {
        m_key += kBetween;
        m_key += part;
    }
    m_key += kBetween;
    m_key += std::to_string(waiver);
}

void FindingCollector::take(const RuleSet& rules, const Detection& detection, const hl7::MessageView& message,
                            std::uint64_t number, std::uint32_t waiver, std::string_view sender,
                            std::string_view type) {
    const RuleFacts& facts = factsOf(rules, detection.rule);
    const std::string_view value =
        m_options.values ? message.text(detection.range).substr(0, kLongestValue) : std::string_view();
    makeKey(facts, detection, waiver, sender, type, value);
    const auto known = m_byKey.find(m_key);
    if (known == m_byKey.end() && m_groups.size() >= m_options.mostGroups) {
        ++m_ungrouped[facts.rule.code];
        if (m_listener) {
            m_listener(number, UINT32_MAX, detection.classification, waiver);
        }
        return;
    }
    if (known == m_byKey.end()) {
        m_byKey.emplace(m_key, m_groups.size());
        FindingGroup& made = m_groups.emplace_back().shown;
        made.number = static_cast<std::uint32_t>(m_groups.size() - 1);
        made.code = facts.rule.code;
        made.id = facts.rule.id;
        made.path = m_path.empty() ? facts.rule.path : m_path;
        made.sender = sender;
        made.type = type;
        made.value = value;
        made.category = facts.rule.category;
        made.classification = detection.classification;
        made.specPlace = facts.rule.place;
        made.waiver = waiver;
        const Finding finding = rules.describe(detection, message);
        made.note = Note{finding.message, finding.arguments};
        made.sentence = made.note.render();
    }
    Group& group = known == m_byKey.end() ? m_groups.back() : m_groups[known->second];
    ++group.shown.findings;
    group.shown.messages += std::exchange(group.lastMessage, number) != number;
    if (m_listener) {
        m_listener(number, group.shown.number, detection.classification, waiver);
    }
    if (group.shown.examples.size() < m_options.examples) {
        const LineColumn at = locate(message, detection.range.begin);
        group.shown.examples.push_back(
            {number, detection.path, detection.range, hl7::formatPath(message, detection.path), at.line, at.column});
    }
}

void FindingCollector::check(Checker& checker, const RuleSet& rules, ByteView bytes, std::uint64_t number,
                             const query::MessageContext& context) {
    const std::span<const Detection> found = checker.check(bytes);
    ++m_messages;
    const std::string_view type = checker.messageType(), sender = checker.sender();
    auto counted = m_types.find(type);
    if (counted == m_types.end()) {
        counted = m_types.emplace(std::string(type), TypeCount{}).first;
    }
    ++counted->second.messages;
    if (counted->second.messageSpec.empty()) {
        counted->second.messageSpec = checker.messageSpec();
    }
    Classification worst = Classification::Off;
    const hl7::MessageView& message = checker.message();
    for (const Detection& detection : found) {
        if (m_witness) {
            m_witness(number, rules, detection, message);
        }
        if (!factsOf(rules, detection.rule).wanted) {
            continue;
        }
        ++m_findings;
        m_path.clear();
        appendPath(m_path, message, detection.path);
        const std::uint32_t waiver =
            m_waivers ? waiverFor(factsOf(rules, detection.rule), m_path, sender, message, context) : WaiverSet::kNone;
        if (waiver != WaiverSet::kNone) {
            ++m_waived;
            ++m_waiverUse[waiver];
        } else {
            ++m_counts[static_cast<std::size_t>(detection.classification)];
            if (worst == Classification::Off || rankOf(detection.classification) < rankOf(worst)) {
                worst = detection.classification;
            }
        }
        take(rules, detection, message, number, waiver, sender, type);
    }
    ++m_worst[static_cast<std::size_t>(worst)];
    counted->second.withErrors += worst == Classification::Error;
    counted->second.withWarnings += worst == Classification::Warning;
}

FindingCollector FindingCollector::soFar() const {
    FindingCollector copy(m_options, m_waivers);
    copy.m_messages = m_messages;
    copy.m_findings = m_findings;
    copy.m_waived = m_waived;
    copy.m_worst = m_worst;
    copy.m_counts = m_counts;
    copy.m_types = m_types;
    copy.m_groups = m_groups;
    copy.m_byKey = m_byKey;
    copy.m_ungrouped = m_ungrouped;
    copy.m_waiverUse = m_waiverUse;
    return copy;
}

void FindingCollector::merge(FindingCollector&& later) {
    m_messages += later.m_messages;
    m_findings += later.m_findings;
    m_waived += later.m_waived;
    for (std::size_t i = 0; i < kClassifications; ++i) {
        m_worst[i] += later.m_worst[i];
        m_counts[i] += later.m_counts[i];
    }
    for (auto& [type, count] : later.m_types) {
        TypeCount& mine = m_types[type];
        mine.messages += count.messages;
        mine.withErrors += count.withErrors;
        mine.withWarnings += count.withWarnings;
        if (mine.messageSpec.empty()) {
            mine.messageSpec = std::move(count.messageSpec);
        }
    }
    for (std::size_t i = 0; i < m_waiverUse.size() && i < later.m_waiverUse.size(); ++i) {
        m_waiverUse[i] += later.m_waiverUse[i];
    }
    for (const auto& [code, count] : later.m_ungrouped) {
        m_ungrouped[code] += count;
    }
    // In the order in which they were made there, so that the same groups are kept however the work was split.
    std::vector<const std::string*> keys(later.m_groups.size());
    for (const auto& [key, index] : later.m_byKey) {
        keys[index] = &key;
    }
    for (std::size_t i = 0; i < keys.size(); ++i) {
        Group& theirs = later.m_groups[i];
        const auto known = m_byKey.find(*keys[i]);
        if (known == m_byKey.end()) {
            if (m_groups.size() >= m_options.mostGroups) {
                m_ungrouped[theirs.shown.code] += theirs.shown.findings;
                continue;
            }
            m_byKey.emplace(*keys[i], m_groups.size());
            theirs.shown.number = static_cast<std::uint32_t>(m_groups.size());
            m_groups.push_back(std::move(theirs));
            continue;
        }
        FindingGroup& mine = m_groups[known->second].shown;
        mine.findings += theirs.shown.findings;
        mine.messages += theirs.shown.messages;
        for (FindingExample& example : theirs.shown.examples) {
            if (mine.examples.size() < m_options.examples) {
                mine.examples.push_back(std::move(example));
            }
        }
    }
}

std::vector<FindingGroup> FindingCollector::groups() const {
    std::vector<FindingGroup> all;
    all.reserve(m_groups.size());
    for (const Group& group : m_groups) {
        all.push_back(group.shown);
    }
    std::stable_sort(all.begin(), all.end(), [](const FindingGroup& a, const FindingGroup& b) {
        return std::forward_as_tuple(rankOf(a.classification), b.messages, b.findings, a.code, a.id, a.path, a.type,
                                     a.sender, a.value, a.waiver) <
               std::forward_as_tuple(rankOf(b.classification), a.messages, a.findings, b.code, b.id, b.path, b.type,
                                     b.sender, b.value, b.waiver);
    });
    return all;
}

bool FindingCollector::isFeedFact(const FindingGroup& group) const {
    constexpr std::uint64_t kFewest = 20;
    constexpr double kNearlyAll = 0.95;
    const auto type = m_types.find(group.type);
    return type != m_types.end() && type->second.messages >= kFewest &&
           static_cast<double>(group.messages) >= kNearlyAll * static_cast<double>(type->second.messages);
}

}  // namespace plumb::check
