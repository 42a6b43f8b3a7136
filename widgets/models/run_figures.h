// Rates and latencies of a replay, counted from its rows as they come.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "project/replay_runs.h"
#endif

#include <cstdint>
#include <map>
#include <vector>

namespace plumb::desk {

class RunFigures {
public:
    /// What ended in one second.
    struct Second {
        std::uint32_t fine = 0, other = 0;
    };
    /// Answers between two bounds, in milliseconds: [from, to).
    struct Bucket {
        std::int64_t from = 0, to = 0;
        std::uint64_t count = 0;
    };

    void add(const project::OutcomeRow& row);

    /// From the first second in which something ended to the last, without a gap.
    [[nodiscard]] std::vector<Second> seconds() const;
    /// Messages a second over the last `span` seconds in which something ended.
    [[nodiscard]] double rate(std::size_t span) const;
    /// Over all of them, from the first to the last.
    [[nodiscard]] double meanRate() const;
    /// Bounds at 1, 2, 5, 10, 20 ...; empty at both ends left out.
    [[nodiscard]] std::vector<Bucket> histogram() const;
    /// The latency that `share` of the answers did not exceed; 0 without any.
    [[nodiscard]] std::int64_t percentile(double share) const;
    [[nodiscard]] std::uint64_t answered() const { return m_answered; }
    [[nodiscard]] std::uint64_t ended() const { return m_ended; }

private:
    std::map<std::int64_t, Second> m_seconds;           ///< by seconds since 1970
    std::map<std::int64_t, std::uint64_t> m_latencies;  ///< by milliseconds
    std::uint64_t m_answered = 0, m_ended = 0;
};

}  // namespace plumb::desk
