// What is done after an attempt: one table that a person can see and change. Sites differ (some invert AE and AR), so
// nothing of this is wired in elsewhere.
//
// A row decides by what came (AA, AE ... or no acknowledgement); a code of table 0357 in the acknowledgement can say
// that trying again makes sense, or that it never will.
#pragma once

#include "base/result.h"
#include "replay/acknowledgement.h"

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace plumb::replay {

enum class Trigger : std::uint8_t {
    AA,
    AE,
    AR,
    CA,
    CE,
    CR,
    Timeout,        ///< no acknowledgement in time
    ConnectFailed,  ///< nothing has left
    Lost,           ///< the connection ended before the acknowledgement; bytes have left
};
inline constexpr std::size_t kTriggers = 9;

/// "AA", "timeout", "connect", "lost": the words of options and files.
[[nodiscard]] std::string_view triggerName(Trigger trigger);
[[nodiscard]] Trigger triggerOf(AckCode code);

enum class Decision : std::uint8_t {
    Accept,  ///< done; the next message follows
    Retry,   ///< again after a while, so often; then what `then` says
    Park,    ///< put aside; the next message follows
    Stop,    ///< put aside, and no further message is sent
};
[[nodiscard]] std::string_view decisionName(Decision decision);

struct PolicyRow {
    Decision decision = Decision::Accept;
    std::uint32_t retries = 0;       ///< of Retry, and where a code says that trying again makes sense
    Decision then = Decision::Stop;  ///< of Retry, when that did not help

    friend bool operator==(const PolicyRow&, const PolicyRow&) = default;
};

/// Codes of ERR-3 (ERR-1 and MSA-6 before 2.5) from `first` to `last`.
struct CodeRow {
    std::uint32_t first = 0, last = 0;
    bool retry = false;  ///< false: trying again never helps

    friend bool operator==(const CodeRow&, const CodeRow&) = default;
};

struct Policies {
    /// By Trigger. AE parks, AR is tried again and then stops. What may have been delivered is not sent twice: a
    /// timeout and a lost connection stop.
    std::array<PolicyRow, kTriggers> rows{{
        {Decision::Accept, 0, Decision::Stop},  // AA
        {Decision::Park, 3, Decision::Stop},    // AE
        {Decision::Retry, 3, Decision::Stop},   // AR
        {Decision::Accept, 0, Decision::Stop},  // CA
        {Decision::Park, 3, Decision::Stop},    // CE
        {Decision::Retry, 3, Decision::Stop},   // CR
        {Decision::Stop, 0, Decision::Stop},    // Timeout
        {Decision::Retry, 3, Decision::Stop},   // ConnectFailed
        {Decision::Stop, 0, Decision::Stop},    // Lost
    }};
    /// The first row that holds one of the codes counts; those that forbid go before those that allow.
    std::vector<CodeRow> codes{{100, 205, false}, {206, 207, true}};
    std::int64_t backoff = 1000;  ///< milliseconds before the first repetition; doubles each time
    std::int64_t longestBackoff = 60000;

    [[nodiscard]] const PolicyRow& row(Trigger trigger) const { return rows[static_cast<std::size_t>(trigger)]; }

    /// What is done after attempt number `attempt` (from 1).
    [[nodiscard]] Decision decide(Trigger trigger, std::uint32_t attempt, const Acknowledgement* acknowledgement) const;
    /// How long to wait before the attempt after that one.
    [[nodiscard]] std::int64_t waitAfter(std::uint32_t attempt) const;

    /// Changes one row by what a person writes: "AE=retry:5:park", "AR=accept", "timeout=park". Fails with
    /// PolicySyntax.
    [[nodiscard]] Result<void> set(std::string_view text);
    /// "retry:5:park"
    [[nodiscard]] static std::string describe(const PolicyRow& row);

    friend bool operator==(const Policies&, const Policies&) = default;
};

}  // namespace plumb::replay
