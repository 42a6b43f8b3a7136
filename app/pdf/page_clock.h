// Ends the program when one page takes more processor time than a page needs: a few bytes of a PDF can ask for minutes
// of unpacking, while a long document may well take that for all of its pages.
#pragma once

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdlib>
#include <ctime>
#include <mutex>
#include <thread>

namespace plumb {

class PageClock {
public:
    PageClock(double seconds, int exitCode)
        : m_most(static_cast<std::clock_t>(seconds * CLOCKS_PER_SEC))
        , m_exitCode(exitCode)
        , m_begin(std::clock())
        , m_watch([this] { watch(); }) {}
    ~PageClock() {
        {
            const std::scoped_lock lock(m_mutex);
            m_done = true;
        }
        m_ended.notify_one();
        m_watch.join();
    }
    PageClock(const PageClock&) = delete;
    PageClock& operator=(const PageClock&) = delete;

    void nextPage() { m_begin = std::clock(); }

private:
    void watch() {
        std::unique_lock lock(m_mutex);
        while (!m_done) {
            const std::clock_t left = m_most - (std::clock() - m_begin);
            if (left < 0) {
                std::_Exit(m_exitCode);  // what was written so far is not the document
            }
            // One thread reads, so its processor time does not run faster than the time of day.
            const auto soonest = std::chrono::duration<double>(static_cast<double>(left) / CLOCKS_PER_SEC);
            m_ended.wait_for(lock, std::max<std::chrono::duration<double>>(soonest, kShortest));
        }
    }

    static constexpr std::chrono::milliseconds kShortest{10};

    const std::clock_t m_most;
    const int m_exitCode;
    std::atomic<std::clock_t> m_begin;
    std::mutex m_mutex;
    std::condition_variable m_ended;
    bool m_done = false;
    std::thread m_watch;  // the last: it uses all others
};

}  // namespace plumb
