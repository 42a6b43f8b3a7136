#include "replay/ack_rules.h"

#include "base/ascii.h"

#include <algorithm>
#include <utility>

namespace plumb::replay {
namespace {

constexpr std::int64_t kLongestDelay = 24LL * 60 * 60 * 1000;

// The arrow before the actions: the last one that is not inside a text.
std::size_t findArrow(std::string_view text) {
    for (std::size_t at = text.rfind("->"); at != std::string_view::npos && at + 2 <= text.size();
         at = at == 0 ? std::string_view::npos : text.rfind("->", at - 1)) {
        const std::string_view behind = text.substr(at);
        if (std::count(behind.begin(), behind.end(), '"') % 2 == 0) {
            return at;
        }
    }
    return std::string_view::npos;
}

// Pieces between commas that are not inside a text.
std::vector<std::string_view> actionsOf(std::string_view text) {
    std::vector<std::string_view> actions;
    bool quoted = false;
    std::size_t begin = 0;
    for (std::size_t at = 0; at <= text.size(); ++at) {
        if (at < text.size() && text[at] == '"') {
            quoted = !quoted;
        }
        if (at == text.size() || (text[at] == ',' && !quoted)) {
            actions.push_back(withoutBlanks(text.substr(begin, at - begin)));
            begin = at + 1;
        }
    }
    return actions;
}

std::optional<std::uint64_t> numberOf(std::string_view digits) {
    if (digits.empty() || digits.size() > 12) {
        return std::nullopt;
    }
    std::uint64_t value = 0;
    for (const char c : digits) {
        if (!isDigit(static_cast<unsigned char>(c))) {
            return std::nullopt;
        }
        value = value * 10 + static_cast<std::uint64_t>(c - '0');
    }
    return value;
}

// "500ms", "2s", "1m"; a number alone is milliseconds.
std::optional<std::int64_t> timeOf(std::string_view text) {
    std::size_t digits = 0;
    while (digits < text.size() && isDigit(static_cast<unsigned char>(text[digits]))) {
        ++digits;
    }
    const std::string_view unit = withoutBlanks(text.substr(digits));
    const std::uint64_t factor = unit.empty() || unit == "ms" ? 1 : unit == "s" ? 1000 : unit == "m" ? 60000 : 0;
    const auto number = numberOf(text.substr(0, digits));
    if (factor == 0 || !number || *number * factor > static_cast<std::uint64_t>(kLongestDelay)) {
        return std::nullopt;
    }
    return static_cast<std::int64_t>(*number * factor);
}

struct Limits {
    std::uint64_t after = 0;
    std::uint64_t times = UINT64_MAX;
};

// What is wrong with an action, and what is said of it; None when it was taken.
struct Wrong {
    MessageId what = MessageId::None;
    std::string about;
};

Wrong takeAction(std::string_view action, AnswerPlan& plan, Limits& limits) {
    const std::size_t blank = action.find_first_of(" \t");
    const std::string_view word = action.substr(0, blank);
    const std::string_view value =
        blank == std::string_view::npos ? std::string_view() : withoutBlanks(action.substr(blank));
    const auto malformed = [&](MessageId what) { return Wrong{what, std::string(word)}; };
    if (word == "delay" || word == "commit") {
        const auto time = timeOf(value);
        if (!time) {
            return malformed(MessageId::ListenRuleTime);
        }
        if (word == "delay") {
            plan.delayMs = *time;
        } else {
            plan.applicationAfterMs = *time;
        }
        return {};
    }
    if (word == "after" || word == "times") {
        const auto number = numberOf(value);
        if (!number) {
            return malformed(MessageId::ListenRuleNumber);
        }
        (word == "after" ? limits.after : limits.times) = *number;
        return {};
    }
    if (word == "error") {
        if (!numberOf(value)) {
            return malformed(MessageId::ListenRuleCode);
        }
        plan.errorCode = value;
        return {};
    }
    if (word == "text") {
        if (value.size() < 2 || value.front() != '"' || value.back() != '"') {
            return malformed(MessageId::ListenRuleText);
        }
        plan.text = value.substr(1, value.size() - 2);
        return {};
    }
    if (!value.empty()) {
        return {MessageId::ListenRuleAction, std::string(action)};
    }
    if (word == "drop") {
        plan.drop = true;
    } else if (word == "wrong-id") {
        plan.wrongId = true;
    } else if (word == "disconnect") {
        plan.disconnect = true;
    } else if (const AckCode code = parseAckCode(word); code != AckCode::None) {
        plan.code = code;
    } else {
        return {word.empty() ? MessageId::ListenRuleNoAction : MessageId::ListenRuleAction, std::string(word)};
    }
    return {};
}

}  // namespace

Result<AckRule> AckRule::parse(std::string_view text) {
    const auto wrong = [&](MessageId what) { return fail(what, {std::string(text)}); };
    const std::size_t arrow = findArrow(text);
    if (arrow == std::string_view::npos) {
        return wrong(MessageId::ListenRuleArrow);
    }
    AckRule rule;
    const std::string_view condition = withoutBlanks(text.substr(0, arrow));
    if (condition.empty()) {
        return wrong(MessageId::ListenRuleNoCondition);
    }
    if (condition != "*") {
        Result<query::Filter> filter = query::Filter::parse(condition);
        if (!filter) {
            return fail(Error(MessageId::ListenRuleCondition, {std::string(text)}).causedBy(std::move(filter.error())));
        }
        if (filter->needsAcks()) {
            return wrong(MessageId::ListenRuleAcks);
        }
        rule.m_condition = std::move(*filter);
        rule.m_text = condition;
    }
    Limits limits;
    for (const std::string_view action : actionsOf(text.substr(arrow + 2))) {
        if (Wrong wrongly = takeAction(action, rule.m_plan, limits); wrongly.what != MessageId::None) {
            return fail(wrongly.what, {std::string(text), std::move(wrongly.about)});
        }
    }
    if (rule.m_plan.applicationAfterMs && isCommit(rule.m_plan.code) && !isPositive(rule.m_plan.code)) {
        return wrong(MessageId::ListenRuleNothingFollows);
    }
    rule.m_after = limits.after;
    rule.m_times = limits.times;
    return rule;
}

RuleParts AckRule::parts() const {
    return {m_text, m_plan, m_after, m_times == UINT64_MAX ? std::nullopt : std::optional(m_times)};
}

std::string RuleParts::text() const {
    std::vector<std::string> actions;
    if (plan.code != AckCode::None) {
        actions.emplace_back(ackCodeName(plan.code));
    }
    if (!plan.errorCode.empty()) {
        actions.push_back("error " + plan.errorCode);
    }
    if (!plan.text.empty()) {
        actions.push_back("text \"" + plan.text + '"');
    }
    if (plan.delayMs > 0) {
        actions.push_back("delay " + std::to_string(plan.delayMs) + "ms");
    }
    if (plan.applicationAfterMs) {
        actions.push_back("commit " + std::to_string(*plan.applicationAfterMs) + "ms");
    }
    for (const auto& [is, word] : {std::pair(plan.drop, "drop"), std::pair(plan.wrongId, "wrong-id"),
                                   std::pair(plan.disconnect, "disconnect")}) {
        if (is) {
            actions.emplace_back(word);
        }
    }
    // Without any, a rule would not be one: it accepts from its first message on.
    if (after > 0 || actions.empty()) {
        actions.push_back("after " + std::to_string(after));
    }
    if (times) {
        actions.push_back("times " + std::to_string(*times));
    }
    std::string text = (condition.empty() ? "*" : condition) + " -> ";
    for (std::size_t n = 0; n < actions.size(); ++n) {
        text += (n == 0 ? "" : ", ") + actions[n];
    }
    return text;
}

AckRules::AckRules(std::vector<AckRule> rules)
    : m_rules(std::move(rules))
    , m_matched(m_rules.size()) {}

AnswerPlan AckRules::planFor(const hl7::MessageView& message, std::uint64_t number, const hl7::Charset* assumed) {
    query::MessageContext context;
    context.number = MessageNumber(number - 1);
    context.assumed = assumed;
    for (std::size_t n = 0; n < m_rules.size(); ++n) {
        const AckRule& rule = m_rules[n];
        if (rule.m_condition && !rule.m_condition->matches(message, context, m_scratch)) {
            continue;
        }
        const std::uint64_t before = m_matched[n]++;
        if (before >= rule.m_after && before - rule.m_after < rule.m_times) {
            return rule.m_plan;
        }
    }
    return {};
}

}  // namespace plumb::replay
