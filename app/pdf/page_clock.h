// Ends the program when one page takes more processor time than a page needs: a few bytes of a PDF can ask for minutes
// of unpacking, while a long document may well take that for all of its pages.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdlib>
#include <ctime>
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
        m_done = true;
        m_watch.join();
    }
    PageClock(const PageClock&) = delete;
    PageClock& operator=(const PageClock&) = delete;

    void nextPage() { m_begin = std::clock(); }

private:
    void watch() {
        while (!m_done) {
            if (std::clock() - m_begin > m_most) {
                std::_Exit(m_exitCode);  // what was written so far is not the document
            }
            std::this_thread::sleep_for(std::chrono::milliseconds(10));
        }
    }

    const std::clock_t m_most;
    const int m_exitCode;
    std::atomic<std::clock_t> m_begin;
    std::atomic<bool> m_done = false;
    std::thread m_watch;
};

}  // namespace plumb
