// Brings what a listener receives to the disk, on a thread of its own, while the listener receives on. What is given
// while the disk is busy is written together and synced once (group commit). What is told as durable is.
#pragma once

#include "base/result.h"
#include "replay/message_file.h"
#include "replay/wire_log.h"

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace plumb::replay {

struct ToStore {
    ConnectionNumber connection = 0;
    std::uint64_t message = 0;
    std::string bytes;
};

/// What went to the disk together, or could not.
struct StoredBatch {
    std::vector<ToStore> messages;
    std::string file;
    std::uint64_t fileBytes = 0;  ///< of the file, with them
    Result<void> done;
};

class StoreThread {
public:
    /// The file outlives the thread, which is the only one that uses it. `news` is called there, each time that
    /// takeStored() has something.
    StoreThread(MessageFile& file, std::function<void()> news);
    /// Stores what was given.
    ~StoreThread();
    StoreThread(const StoreThread&) = delete;
    StoreThread& operator=(const StoreThread&) = delete;

    void give(std::vector<ToStore> messages);
    /// In the order in which they were given.
    [[nodiscard]] std::vector<StoredBatch> takeStored();
    /// Until everything that was given is stored, or could not be.
    void waitForAll();
    /// Nothing was given that was not taken back.
    [[nodiscard]] bool idle() const;

private:
    void serve();
    void gather(std::unique_lock<std::mutex>& lock);
    [[nodiscard]] StoredBatch store(std::vector<ToStore> messages);

    MessageFile& m_file;
    std::function<void()> m_news;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<ToStore> m_given;
    std::vector<StoredBatch> m_stored;
    std::size_t m_expected = 0;              ///< given before it is worth storing
    std::chrono::nanoseconds m_lastTook{0};  ///< storing
    bool m_busy = false;
    bool m_closing = false;
    std::thread m_thread;  // last: it uses all of them
};

}  // namespace plumb::replay
