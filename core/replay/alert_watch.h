// What deserves somebody's attention while messages are sent: too many refusals, acknowledgements that are slow or do
// not come, a connection that is gone. Each is told when it begins and when it is over.
#pragma once

#include "base/error.h"
#include "replay/outcome.h"
#include "replay/wire_log.h"

#include <array>
#include <cstdint>
#include <deque>
#include <optional>
#include <set>
#include <string_view>
#include <vector>

namespace plumb::replay {

/// From when on something deserves attention; 0: it is not watched.
struct AlertRules {
    std::uint32_t rejects = 0;    ///< messages that were rejected or errored ...
    std::uint32_t rejectsOf = 0;  ///< ... of the last so many
    std::uint32_t latency = 0;    ///< milliseconds, see AlertWatch::kLatencyOf
    std::uint32_t silence = 0;    ///< seconds without an acknowledgement while messages wait for one
    bool disconnect = false;

    [[nodiscard]] bool any() const { return rejects > 0 || latency > 0 || silence > 0 || disconnect; }

    friend bool operator==(const AlertRules&, const AlertRules&) = default;
};

/// "rejects=5/100", "latency=500", "silence=30" or "disconnect" added to the rules; false where it is none of them.
[[nodiscard]] bool takeAlertRule(AlertRules& rules, std::string_view text);

enum class AlertKind : std::uint8_t { Rejects, Latency, Silence, Disconnect };
inline constexpr std::size_t kAlertKinds = 4;

/// "rejects", "latency" ...: the words of options and files.
[[nodiscard]] std::string_view alertName(AlertKind kind);

struct Alert {
    AlertKind kind = AlertKind::Rejects;
    bool over = false;
    Note what;  ///< as it began; also where it is over
};

class AlertWatch {
public:
    /// Attempts with an acknowledgement whose slower half counts.
    static constexpr std::size_t kLatencyOf = 50;

    explicit AlertWatch(const AlertRules& rules)
        : m_rules(rules) {}

    /// A row of the wire log, and the end of an attempt, each as it happens.
    void add(const WireRow& row);
    void ended(const AttemptResult& attempt, std::int64_t microseconds);

    /// What began or ended since it was asked before. To be asked now and then: silence makes no event.
    [[nodiscard]] std::vector<Alert> take(std::int64_t microseconds);

private:
    /// Begins or ends an alert; what an ended one was told as is remembered.
    void set(AlertKind kind, bool on, Note what);
    void countRefusals(bool refused);
    void countLatency(std::int64_t milliseconds);

    AlertRules m_rules;
    std::array<std::optional<Note>, kAlertKinds> m_standing;
    std::vector<Alert> m_news;
    std::deque<bool> m_refused;
    std::size_t m_refusals = 0;
    std::deque<std::int64_t> m_latencies;
    std::set<std::uint64_t> m_waiting;  ///< messages that left and have no end
    std::int64_t m_quietSince = 0;      ///< microseconds; the last answer, or the first message that waits
};

}  // namespace plumb::replay
