#include "replay/outcome_writer.h"

#include <utility>

namespace plumb::replay {

OutcomeWriter::~OutcomeWriter() {
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_given.notify_all();
    if (m_thread.joinable()) {
        m_thread.join();
    }
}

OutcomeWriter::Ticket OutcomeWriter::give(OutcomeBatch batch) {
    Ticket ticket = 0;
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(batch));
        ticket = ++m_lastGiven;
        if (!m_thread.joinable()) {
            m_thread = std::thread([this] { serve(); });
        }
    }
    m_given.notify_one();
    return ticket;
}

Result<void> OutcomeWriter::wait(Ticket ticket) {
    Lock lock(m_mutex);
    return waitFor(ticket, lock);
}

bool OutcomeWriter::isKept(Ticket ticket) {
    const std::lock_guard lock(m_mutex);
    return ticket <= m_lastKept && !m_failure;
}

Result<void> OutcomeWriter::keep(OutcomeBatch batch) {
    Lock lock(m_mutex);
    m_queue.push_back(std::move(batch));
    return waitFor(++m_lastGiven, lock);
}

Result<void> OutcomeWriter::waitForAll() {
    Lock lock(m_mutex);
    return waitFor(m_lastGiven, lock);
}

/// Does the work itself where nobody is at it.
Result<void> OutcomeWriter::waitFor(Ticket ticket, Lock& lock) {
    while (m_lastKept < ticket && !m_failure) {
        if (m_busy) {
            m_changed.wait(lock);
        } else {
            keepFirst(lock);
        }
    }
    return outcome();
}

void OutcomeWriter::keepFirst(Lock& lock) {
    OutcomeBatch batch = std::move(m_queue.front());
    m_queue.pop_front();
    m_busy = true;
    lock.unlock();
    Result<void> kept = m_store.keep(batch);
    batch = {};
    lock.lock();
    m_busy = false;
    if (kept) {
        ++m_lastKept;
    } else if (!m_failure) {
        m_failure = std::move(kept.error());
        m_queue.clear();
    }
    m_changed.notify_all();
}

void OutcomeWriter::serve() {
    Lock lock(m_mutex);
    while (true) {
        m_given.wait(lock, [this] { return m_closing || (!m_queue.empty() && !m_failure); });
        while (m_busy) {
            m_changed.wait(lock);
        }
        if (m_queue.empty() || m_failure) {
            if (m_closing) {
                return;
            }
            continue;
        }
        keepFirst(lock);
    }
}

Result<std::optional<KeptOutcome>> OutcomeWriter::find(std::uint64_t message) {
    Lock lock(m_mutex);
    m_changed.wait(lock, [this] { return !m_busy; });
    m_busy = true;
    lock.unlock();
    Result<std::optional<KeptOutcome>> found = m_store.find(message);
    lock.lock();
    m_busy = false;
    m_changed.notify_all();
    return found;
}

Result<void> OutcomeWriter::state() {
    const std::lock_guard lock(m_mutex);
    return outcome();
}

Result<void> OutcomeWriter::outcome() const {
    return m_failure ? fail(*m_failure) : Result<void>();
}

}  // namespace plumb::replay
