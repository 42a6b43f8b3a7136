#include "replay/net/store_thread.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace plumb::replay {

StoreThread::StoreThread(MessageFile& file, std::function<void()> news)
    : m_file(file)
    , m_news(std::move(news))
    , m_thread([this] { serve(); }) {}

StoreThread::~StoreThread() {
    {
        const std::lock_guard lock(m_mutex);
        m_closing = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void StoreThread::give(std::vector<ToStore> messages) {
    {
        const std::lock_guard lock(m_mutex);
        if (m_given.empty()) {
            m_given = std::move(messages);
        } else {
            m_given.insert(m_given.end(), std::make_move_iterator(messages.begin()),
                           std::make_move_iterator(messages.end()));
        }
    }
    m_changed.notify_all();
}

std::vector<StoredBatch> StoreThread::takeStored() {
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_stored, {});
}

void StoreThread::waitForAll() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_given.empty() && !m_busy; });
}

bool StoreThread::idle() const {
    const std::lock_guard lock(m_mutex);
    return m_given.empty() && !m_busy && m_stored.empty();
}

void StoreThread::serve() {
    std::unique_lock lock(m_mutex);
    while (true) {
        m_changed.wait(lock, [this] { return m_closing || !m_given.empty(); });
        if (m_given.empty()) {
            return;
        }
        gather(lock);
        std::vector<ToStore> messages = std::exchange(m_given, {});
        m_busy = true;
        lock.unlock();
        const auto begun = std::chrono::steady_clock::now();
        StoredBatch batch = store(std::move(messages));
        m_lastTook = std::chrono::steady_clock::now() - begun;
        lock.lock();
        m_expected = batch.messages.size() + m_given.size();
        m_stored.push_back(std::move(batch));
        m_busy = false;
        lock.unlock();
        m_changed.notify_all();
        m_news();
        lock.lock();
    }
}

/// Those whose messages were stored last send on now, and those who wait already are not the better for being stored
/// alone: so many as both together are waited for, for a part of what storing takes.
void StoreThread::gather(std::unique_lock<std::mutex>& lock) {
    constexpr std::chrono::nanoseconds kMost = std::chrono::milliseconds(1);
    const auto patience = std::min(m_lastTook / 4, kMost);
    m_changed.wait_for(lock, patience, [this] { return m_closing || m_given.size() >= m_expected; });
}

StoredBatch StoreThread::store(std::vector<ToStore> messages) {
    StoredBatch batch;
    batch.file = m_file.path();
    for (const ToStore& one : messages) {
        batch.done = batch.done ? m_file.append(asBytes(one.bytes)) : batch.done;
    }
    batch.fileBytes = m_file.size();
    if (batch.done) {
        batch.done = m_file.sync();
    }
    batch.messages = std::move(messages);
    return batch;
}

}  // namespace plumb::replay
