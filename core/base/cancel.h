// Stopping work, and saying how far it is.
//
// A CancelSource belongs to whoever may stop the work, its tokens to the work. Long loops ask stopped() often enough
// to be heard within 200 ms. A default token never stops.
#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <utility>

namespace plumb {

class CancelToken {
public:
    CancelToken() = default;

    [[nodiscard]] bool stopped() const { return m_flag && m_flag->load(std::memory_order_relaxed); }

private:
    friend class CancelSource;
    explicit CancelToken(std::shared_ptr<const std::atomic<bool>> flag)
        : m_flag(std::move(flag)) {}

    std::shared_ptr<const std::atomic<bool>> m_flag;
};

class CancelSource {
public:
    CancelSource()
        : m_flag(std::make_shared<std::atomic<bool>>(false)) {}

    void stop() { m_flag->store(true, std::memory_order_relaxed); }
    [[nodiscard]] CancelToken token() const { return CancelToken(m_flag); }

private:
    std::shared_ptr<std::atomic<bool>> m_flag;
};

/// Counts done units and tells a listener at most ten times a second, plus once at the end. Thread-safe; the listener
/// is called on the thread that reports, never by two at once.
class Progress {
public:
    struct State {
        std::uint64_t done = 0;
        std::uint64_t total = 0;  ///< 0: not known
    };
    using Listener = std::function<void(const State&)>;

    Progress() = default;
    explicit Progress(Listener listener)
        : m_listener(std::move(listener)) {}
    Progress(const Progress&) = delete;
    Progress& operator=(const Progress&) = delete;

    void setTotal(std::uint64_t total) { m_total.store(total, std::memory_order_relaxed); }
    void add(std::uint64_t units);
    void finish();
    [[nodiscard]] State state() const;

private:
    void tell(bool always);

    std::atomic<std::uint64_t> m_done{0};
    std::atomic<std::uint64_t> m_total{0};
    std::atomic<std::int64_t> m_nextTell{0};
    std::mutex m_telling;
    Listener m_listener;
};

}  // namespace plumb
