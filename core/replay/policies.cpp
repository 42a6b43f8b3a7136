#include "replay/policies.h"

#include "base/ascii.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <string>

namespace plumb::replay {
namespace {

constexpr std::array<std::string_view, kTriggers> kTriggerNames = {"AA", "AE",      "AR",      "CA",  "CE",
                                                                   "CR", "timeout", "connect", "lost"};
constexpr std::array<std::string_view, 4> kDecisionNames = {"accept", "retry", "park", "stop"};
constexpr std::uint32_t kMostRetries = 1000000;

template <class Number>
std::optional<Number> numberIn(std::string_view text) {
    Number number{};
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool whole = read.ec == std::errc() && read.ptr == text.data() + text.size();
    return whole ? std::optional(number) : std::nullopt;
}

template <class Value, std::size_t Count>
std::optional<Value> named(const std::array<std::string_view, Count>& names, std::string_view text) {
    const auto found =
        std::find_if(names.begin(), names.end(), [text](std::string_view name) { return equalCaseBlind(name, text); });
    return found == names.end() ? std::nullopt : std::optional(static_cast<Value>(found - names.begin()));
}

/// What stands before the next ':', which is taken with it.
std::string_view takePart(std::string_view& text) {
    const std::size_t end = std::min(text.find(':'), text.size());
    const std::string_view part = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    return part;
}

/// Whether the codes of an acknowledgement say that trying again makes sense; nothing when they do not say.
std::optional<bool> retryByCode(const std::vector<CodeRow>& rows, const Acknowledgement& acknowledgement) {
    std::optional<bool> said;
    for (const AckError& error : acknowledgement.errors) {
        const auto code = numberIn<std::uint32_t>(error.code);
        const auto row = std::find_if(rows.begin(), rows.end(), [&code](const CodeRow& candidate) {
            return code && *code >= candidate.first && *code <= candidate.last;
        });
        if (row != rows.end()) {
            said = said.value_or(true) && row->retry;
        }
    }
    return said;
}

}  // namespace

std::string_view triggerName(Trigger trigger) {
    return kTriggerNames[static_cast<std::size_t>(trigger)];
}

Trigger triggerOf(AckCode code) {
    switch (code) {
    case AckCode::AA:
        return Trigger::AA;
    case AckCode::AE:
        return Trigger::AE;
    case AckCode::AR:
        return Trigger::AR;
    case AckCode::CA:
        return Trigger::CA;
    case AckCode::CE:
        return Trigger::CE;
    case AckCode::CR:
        return Trigger::CR;
    case AckCode::None:
        break;
    }
    return Trigger::Timeout;
}

std::string_view decisionName(Decision decision) {
    return kDecisionNames[static_cast<std::size_t>(decision)];
}

Decision Policies::decide(Trigger trigger, std::uint32_t attempt, const Acknowledgement* acknowledgement) const {
    const PolicyRow& chosen = row(trigger);
    bool retry = chosen.decision == Decision::Retry;
    if (acknowledgement && chosen.decision != Decision::Accept) {
        retry = retryByCode(codes, *acknowledgement).value_or(retry);
    }
    if (retry && attempt <= chosen.retries) {
        return Decision::Retry;
    }
    return chosen.decision == Decision::Retry ? chosen.then : chosen.decision;
}

std::int64_t Policies::waitAfter(std::uint32_t attempt) const {
    std::int64_t wait = backoff;
    for (std::uint32_t n = 1; n < attempt && wait < longestBackoff; ++n) {
        wait *= 2;
    }
    return std::min(wait, longestBackoff);
}

Result<void> Policies::set(std::string_view text) {
    const auto wrong = [text] { return fail(MessageId::PolicySyntax, {std::string(text)}); };
    const std::size_t equals = text.find('=');
    if (equals == std::string_view::npos) {
        return wrong();
    }
    const auto trigger = named<Trigger>(kTriggerNames, text.substr(0, equals));
    std::string_view rest = text.substr(equals + 1);
    const auto decision = named<Decision>(kDecisionNames, takePart(rest));
    if (!trigger || !decision) {
        return wrong();
    }
    PolicyRow made = row(*trigger);
    made.decision = *decision;
    if (*decision == Decision::Retry && made.retries == 0) {
        made.retries = 3;
    }
    if (!rest.empty()) {
        const auto retries = numberIn<std::uint32_t>(takePart(rest));
        if (!retries || *retries > kMostRetries || *decision != Decision::Retry) {
            return wrong();
        }
        made.retries = *retries;
    }
    if (!rest.empty()) {
        const auto then = named<Decision>(kDecisionNames, rest);
        if (!then || *then == Decision::Retry) {
            return wrong();
        }
        made.then = *then;
    }
    rows[static_cast<std::size_t>(*trigger)] = made;
    return {};
}

std::string Policies::describe(const PolicyRow& row) {
    std::string text(decisionName(row.decision));
    if (row.decision == Decision::Retry) {
        text += ':' + std::to_string(row.retries) + ':' + std::string(decisionName(row.then));
    }
    return text;
}

}  // namespace plumb::replay
