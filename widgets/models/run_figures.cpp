#include "widgets/models/run_figures.h"

#include <algorithm>
#include <cmath>

namespace plumb::desk {
namespace {

constexpr std::int64_t kMicro = 1'000'000;
/// So that a run over night is no million of bars.
constexpr std::int64_t kMostSeconds = 100'000;

/// 1, 2, 5, 10, 20, 50 ...
std::int64_t nextBound(std::int64_t bound) {
    std::int64_t unit = 1;
    while (unit * 10 <= bound) {
        unit *= 10;
    }
    return bound < 2 * unit ? 2 * unit : bound < 5 * unit ? 5 * unit : 10 * unit;
}

}  // namespace

void RunFigures::add(const project::OutcomeRow& row) {
    using replay::Outcome;
    if (row.endedUs == 0 || row.outcome == Outcome::Sending) {
        return;
    }
    ++m_ended;
    Second& second = m_seconds[row.endedUs / kMicro];
    const bool fine = row.outcome == Outcome::Acknowledged;
    ++(fine ? second.fine : second.other);
    if (fine || row.outcome == Outcome::Errored || row.outcome == Outcome::Rejected) {
        ++m_answered;
        ++m_latencies[std::max<std::int64_t>(row.milliseconds, 0)];
    }
}

std::vector<RunFigures::Second> RunFigures::seconds() const {
    std::vector<Second> out;
    if (m_seconds.empty()) {
        return out;
    }
    const std::int64_t last = m_seconds.rbegin()->first;
    const std::int64_t first = std::max(m_seconds.begin()->first, last - kMostSeconds);
    out.resize(static_cast<std::size_t>(last - first) + 1);
    for (auto one = m_seconds.lower_bound(first); one != m_seconds.end(); ++one) {
        out[static_cast<std::size_t>(one->first - first)] = one->second;
    }
    return out;
}

double RunFigures::rate(std::size_t span) const {
    const std::vector<Second> all = seconds();
    const std::size_t from = all.size() - std::min(all.size(), span);
    std::uint64_t sum = 0;
    for (std::size_t n = from; n < all.size(); ++n) {
        sum += all[n].fine + all[n].other;
    }
    return all.empty() ? 0 : static_cast<double>(sum) / static_cast<double>(all.size() - from);
}

double RunFigures::meanRate() const {
    if (m_seconds.empty()) {
        return 0;
    }
    const std::int64_t span = m_seconds.rbegin()->first - m_seconds.begin()->first + 1;
    return static_cast<double>(m_ended) / static_cast<double>(span);
}

std::vector<RunFigures::Bucket> RunFigures::histogram() const {
    std::vector<Bucket> out;
    Bucket bucket{0, 1, 0};
    const auto close = [&] {
        if (!out.empty() || bucket.count != 0) {
            out.push_back(bucket);
        }
    };
    for (const auto& [milliseconds, count] : m_latencies) {
        while (milliseconds >= bucket.to) {
            close();
            bucket = {bucket.to, nextBound(bucket.to), 0};
        }
        bucket.count += count;
    }
    if (m_answered != 0) {
        close();
    }
    return out;
}

std::int64_t RunFigures::percentile(double share) const {
    const auto wanted = static_cast<std::uint64_t>(std::ceil(share * static_cast<double>(m_answered)));
    std::uint64_t sum = 0;
    for (const auto& [milliseconds, count] : m_latencies) {
        sum += count;
        if (sum >= wanted) {
            return milliseconds;
        }
    }
    return 0;
}

}  // namespace plumb::desk
