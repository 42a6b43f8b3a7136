#include "base/jobs.h"

#include <algorithm>

namespace plumb {

JobPool::JobPool(unsigned threads) {
    const unsigned count = threads ? threads : std::max(1u, std::thread::hardware_concurrency());
    m_threads.reserve(count);
    for (unsigned i = 0; i < count; ++i) {
        m_threads.emplace_back([this] { serve(); });
    }
}

JobPool::~JobPool() {
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
        m_queue.clear();
    }
    m_wake.notify_all();
    for (std::thread& thread : m_threads) {
        thread.join();
    }
}

void JobPool::post(std::function<void()> work) {
    {
        const std::scoped_lock lock(m_mutex);
        if (m_closing) {
            return;
        }
        m_queue.push_back(std::move(work));
    }
    m_wake.notify_one();
}

void JobPool::serve() {
    for (;;) {
        std::function<void()> work;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_closing || !m_queue.empty(); });
            if (m_closing) {
                return;
            }
            work = std::move(m_queue.front());
            m_queue.pop_front();
        }
        work();
    }
}

}  // namespace plumb
