// Work on several threads whose results are taken in order.
#pragma once

#include "base/jobs.h"
#include "plumb/session.h"

#include <cstddef>
#include <deque>
#include <functional>
#include <utility>

namespace plumb::cli {

/// Whether the work should end; asked by the thread that does it.
using Stopped = std::function<bool()>;

/// Runs work(0) to work(count - 1) on the session's threads and gives each result to `take`, in order and on this
/// thread. Only a few results wait at a time. Ends early when `take` returns false or when a work fails.
template <class T>
[[nodiscard]] Result<void> inOrder(Session& session, std::size_t count,
                                   const std::function<Result<T>(std::size_t, const Stopped&)>& work,
                                   const std::function<bool(T&&)>& take) {
    const CancelToken cancel = session.cancel();
    if (session.threadCount() < 2 || count < 2) {
        for (std::size_t n = 0; n < count && !session.stopped(); ++n) {
            Result<T> result = work(n, [&cancel] { return cancel.stopped(); });
            if (!result) {
                return fail(std::move(result.error()));
            }
            if (!take(std::move(*result))) {
                break;
            }
        }
        return {};
    }
    JobPool pool(session.threadCount());
    std::deque<Job<T>> ahead;  // ends before the pool, which waits for what still runs
    for (std::size_t begun = 0, taken = 0; taken < count && !session.stopped(); ++taken) {
        for (; begun < count && begun - taken <= pool.threads(); ++begun) {
            ahead.emplace_back(pool, [&work, cancel, begun](const CancelToken& dropped, Progress&) {
                return work(begun, [&cancel, &dropped] { return cancel.stopped() || dropped.stopped(); });
            });
        }
        Result<T> result = ahead.front().take();
        ahead.pop_front();
        if (!result) {
            return fail(std::move(result.error()));
        }
        if (!take(std::move(*result))) {
            break;
        }
    }
    return {};
}

}  // namespace plumb::cli
