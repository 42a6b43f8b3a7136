// How a listener answers, by rules: `CONDITION -> ACTION, ACTION`. The condition is a filter, or `*` for any message;
// the first rule that matches is the one. Without one, a message is accepted as its MSH-15 and MSH-16 ask.
//
//     MSH-9.2 = "A08" and PV1-3.1 = "ICU" -> AE, error 207, text "ward closed"
//     * -> delay 2s, times 3
//
//     AA AE AR CA CE CR   the code of the answer
//     text "..."          MSA-3, and the text of its error
//     error 207           an ERR segment with this code of table 0357
//     delay 2s            wait before the answer (ms, s, m)
//     commit 2s           a commit acknowledgement at once, the application's after this time
//     drop                no answer
//     wrong-id            an MSA-2 that is not the message's MSH-10
//     disconnect          close the connection after the answer, or in its place with drop
//     after 10            the rule leaves its first 10 messages alone
//     times 3             the rule holds for 3 messages, then no more
#pragma once

#include "base/result.h"
#include "hl7/message_view.h"
#include "query/filter.h"
#include "replay/acknowledgement.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::replay {

/// What one message is answered with.
struct AnswerPlan {
    AckCode code = AckCode::None;  ///< None: accepted, as the message asks
    std::string text;
    std::string errorCode;
    std::int64_t delayMs = 0;
    std::optional<std::int64_t> applicationAfterMs;  ///< commit first
    bool drop = false;
    bool wrongId = false;
    bool disconnect = false;

    friend bool operator==(const AnswerPlan&, const AnswerPlan&) = default;
};

/// A rule in its parts, for who shows or changes it.
struct RuleParts {
    std::string condition;  ///< empty: any message
    AnswerPlan plan;
    std::uint64_t after = 0;
    std::optional<std::uint64_t> times;

    /// As parse() reads it.
    [[nodiscard]] std::string text() const;

    friend bool operator==(const RuleParts&, const RuleParts&) = default;
};

class AckRule {
public:
    /// Fails with ListenRule..., which says what is wrong with it.
    [[nodiscard]] static Result<AckRule> parse(std::string_view text);

    [[nodiscard]] const AnswerPlan& plan() const { return m_plan; }
    [[nodiscard]] RuleParts parts() const;

private:
    friend class AckRules;
    AckRule() = default;

    std::string m_text;                        // of the condition; empty: any message
    std::optional<query::Filter> m_condition;  // none: any message
    AnswerPlan m_plan;
    std::uint64_t m_after = 0;
    std::uint64_t m_times = UINT64_MAX;
};

/// The rules of one listener, with how often each has matched. Not thread-safe.
class AckRules {
public:
    AckRules() = default;
    explicit AckRules(std::vector<AckRule> rules);

    /// For the `number`-th message received, from 1. Counts. Conditions read messages that do not say their character
    /// set in `assumed`; nullptr: as their bytes look.
    [[nodiscard]] AnswerPlan planFor(const hl7::MessageView& message, std::uint64_t number,
                                     const hl7::Charset* assumed = nullptr);

private:
    std::vector<AckRule> m_rules;
    std::vector<std::uint64_t> m_matched;
    query::FilterScratch m_scratch;
};

}  // namespace plumb::replay
