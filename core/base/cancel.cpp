#include "base/cancel.h"

#include "base/clock.h"

namespace plumb {
namespace {
constexpr std::int64_t kTellEveryMs = 100;
}

void Progress::add(std::uint64_t units) {
    m_done.fetch_add(units, std::memory_order_relaxed);
    if (m_listener) {
        tell(false);
    }
}

void Progress::finish() {
    if (m_listener) {
        tell(true);
    }
}

Progress::State Progress::state() const {
    return {m_done.load(std::memory_order_relaxed), m_total.load(std::memory_order_relaxed)};
}

void Progress::tell(bool always) {
    const std::int64_t now = steadyMilliseconds();
    std::int64_t due = m_nextTell.load(std::memory_order_relaxed);
    if (!always && (now < due || !m_nextTell.compare_exchange_strong(due, now + kTellEveryMs))) {
        return;
    }
    const std::scoped_lock lock(m_telling);
    m_listener(state());
}

}  // namespace plumb
