// Work off the caller's thread: a job is a function (CancelToken, Progress&) -> Result<T> over values or
// shared_ptr<const T>. A JobPool runs jobs on a few threads; a Job<T> is the caller's end: it can stop the work, ask
// whether it is done and take the result. Dropping the Job stops the work and forgets its result.
//
// Done has three faces: a value, an error, and the error base.cancelled.
#pragma once

#include "base/cancel.h"
#include "base/result.h"

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <new>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace plumb {

class JobPool {
public:
    /// `threads` = 0: one a core.
    explicit JobPool(unsigned threads = 0);
    /// Stops taking work, lets running jobs end, drops those that have not begun.
    ~JobPool();
    JobPool(const JobPool&) = delete;
    JobPool& operator=(const JobPool&) = delete;

    void post(std::function<void()> work);
    [[nodiscard]] unsigned threads() const { return static_cast<unsigned>(m_threads.size()); }

private:
    void serve();

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_queue;
    bool m_closing = false;
    std::vector<std::thread> m_threads;
};

template <class T>
class Job {
public:
    using Work = std::function<Result<T>(CancelToken, Progress&)>;

    Job() = default;
    Job(JobPool& pool, Work work, Progress::Listener listener = {})
        : m_state(std::make_shared<State>(std::move(listener))) {
        pool.post([state = m_state, work = std::move(work)] { run(*state, work); });
    }
    Job(Job&&) noexcept = default;
    Job& operator=(Job&& other) noexcept {
        stop();
        m_state = std::move(other.m_state);
        return *this;
    }
    ~Job() { stop(); }

    void stop() {
        if (m_state) {
            m_state->cancel.stop();
        }
    }
    [[nodiscard]] bool done() const {
        const std::scoped_lock lock(m_state->mutex);
        return m_state->result.has_value();
    }
    [[nodiscard]] Progress::State progress() const { return m_state->progress.state(); }

    /// Waits for the end. Not for the thread that draws the window.
    [[nodiscard]] Result<T> take() {
        std::unique_lock lock(m_state->mutex);
        m_state->ended.wait(lock, [this] { return m_state->result.has_value(); });
        return std::move(*m_state->result);
    }

private:
    struct State {
        explicit State(Progress::Listener listener)
            : progress(std::move(listener)) {}
        CancelSource cancel;
        Progress progress;
        mutable std::mutex mutex;
        std::condition_variable ended;
        std::optional<Result<T>> result;
    };

    static void run(State& state, const Work& work) {
        Result<T> result = fail(MessageId::Cancelled);
        if (!state.cancel.token().stopped()) {
            try {
                result = work(state.cancel.token(), state.progress);
            } catch (const std::bad_alloc&) {
                result = fail(MessageId::OutOfMemory, {"this work"});
            }
            state.progress.finish();
        }
        {
            const std::scoped_lock lock(state.mutex);
            state.result.emplace(std::move(result));
        }
        state.ended.notify_all();
    }

    std::shared_ptr<State> m_state;
};

}  // namespace plumb
