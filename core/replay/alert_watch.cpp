#include "replay/alert_watch.h"

#include <algorithm>
#include <charconv>
#include <string>
#include <utility>

namespace plumb::replay {
namespace {

/// All of the text is a number above 0.
bool takeNumber(std::string_view text, std::uint32_t& number) {
    const char* const end = text.data() + text.size();
    const auto [stopped, problem] = std::from_chars(text.data(), end, number);
    return problem == std::errc() && stopped == end && number > 0;
}

bool takeRejects(AlertRules& rules, std::string_view value) {
    const std::size_t slash = value.find('/');
    return slash != std::string_view::npos && takeNumber(value.substr(0, slash), rules.rejects) &&
           takeNumber(value.substr(slash + 1), rules.rejectsOf) && rules.rejects <= rules.rejectsOf;
}

}  // namespace

bool takeAlertRule(AlertRules& rules, std::string_view text) {
    const std::size_t equals = text.find('=');
    const std::string_view name = text.substr(0, equals);
    const std::string_view value = equals == std::string_view::npos ? std::string_view() : text.substr(equals + 1);
    AlertRules made = rules;
    bool fine = false;
    if (name == "rejects") {
        fine = takeRejects(made, value);
    } else if (name == "latency") {
        fine = takeNumber(value, made.latency);
    } else if (name == "silence") {
        fine = takeNumber(value, made.silence);
    } else if (text == "disconnect") {
        fine = made.disconnect = true;
    }
    if (fine) {
        rules = made;
    }
    return fine;
}

std::string_view alertName(AlertKind kind) {
    switch (kind) {
    case AlertKind::Rejects:
        return "rejects";
    case AlertKind::Latency:
        return "latency";
    case AlertKind::Silence:
        return "silence";
    case AlertKind::Disconnect:
        break;
    }
    return "disconnect";
}

void AlertWatch::add(const WireRow& row) {
    if (row.kind != WireKind::Bytes) {
        return;
    }
    if (row.direction == WireDirection::In) {
        m_quietSince = row.microseconds;
        set(AlertKind::Silence, false, {});
    } else if (row.message && m_waiting.insert(*row.message).second && m_waiting.size() == 1) {
        m_quietSince = row.microseconds;
    }
}

void AlertWatch::ended(const AttemptResult& attempt, std::int64_t microseconds) {
    m_waiting.erase(attempt.message);
    if (attempt.acknowledgement) {
        m_quietSince = microseconds;
        countLatency(attempt.milliseconds);
    }
    if (attempt.fate != Fate::Again && (attempt.bytesLeft || attempt.acknowledgement)) {
        countRefusals(attempt.outcome == Outcome::Rejected || attempt.outcome == Outcome::Errored);
    }
    const bool failed = attempt.outcome == Outcome::TransportFailed;
    if (m_rules.disconnect && (failed || attempt.acknowledgement)) {
        set(AlertKind::Disconnect, failed, {MessageId::AlertDisconnect, {}});
    }
}

void AlertWatch::countRefusals(bool refused) {
    if (m_rules.rejects == 0) {
        return;
    }
    m_refused.push_back(refused);
    m_refusals += refused ? 1u : 0u;
    if (m_refused.size() > m_rules.rejectsOf) {
        m_refusals -= m_refused.front() ? 1u : 0u;
        m_refused.pop_front();
    }
    // Over at half of it, so that one more or less does not begin it again and again.
    const bool stands = m_standing[static_cast<std::size_t>(AlertKind::Rejects)].has_value();
    set(AlertKind::Rejects, stands ? m_refusals * 2 > m_rules.rejects : m_refusals >= m_rules.rejects,
        {MessageId::AlertRejects, {std::to_string(m_refusals), std::to_string(m_refused.size())}});
}

void AlertWatch::countLatency(std::int64_t milliseconds) {
    if (m_rules.latency == 0) {
        return;
    }
    m_latencies.push_back(milliseconds);
    if (m_latencies.size() < kLatencyOf) {
        return;
    }
    if (m_latencies.size() > kLatencyOf) {
        m_latencies.pop_front();
    }
    std::vector<std::int64_t> sorted(m_latencies.begin(), m_latencies.end());
    const auto middle = sorted.begin() + kLatencyOf / 2;
    std::nth_element(sorted.begin(), middle, sorted.end());
    set(AlertKind::Latency, *middle >= m_rules.latency,
        {MessageId::AlertLatency, {std::to_string(*middle), std::to_string(kLatencyOf)}});
}

std::vector<Alert> AlertWatch::take(std::int64_t microseconds) {
    constexpr std::int64_t kSecond = 1'000'000;
    const std::int64_t quiet = (microseconds - m_quietSince) / kSecond;
    if (m_rules.silence > 0 && !m_waiting.empty() && quiet >= m_rules.silence) {
        set(AlertKind::Silence, true, {MessageId::AlertSilence, {std::to_string(quiet)}});
    }
    return std::exchange(m_news, {});
}

void AlertWatch::set(AlertKind kind, bool on, Note what) {
    std::optional<Note>& standing = m_standing[static_cast<std::size_t>(kind)];
    if (on == standing.has_value()) {
        return;
    }
    if (on) {
        standing = what;
        m_news.push_back({kind, false, std::move(what)});
    } else {
        m_news.push_back({kind, true, std::move(*standing)});
        standing.reset();
    }
}

}  // namespace plumb::replay
