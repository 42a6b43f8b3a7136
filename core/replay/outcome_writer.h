// Keeps outcomes beside whoever sends: batches are given and become durable one after the other, on a thread of the
// writer's own or, where somebody waits for one, on that of who waits. What a store refuses ends it: nothing that was
// given after is kept, and everybody who waits is told.
#pragma once

#include "base/error.h"
#include "replay/outcome_store.h"

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <optional>
#include <thread>

namespace plumb::replay {

class OutcomeWriter {
public:
    /// The place of a batch in the order of all that were given.
    using Ticket = std::uint64_t;

    /// The store outlives the writer and is used by one thread at a time, not always the same one.
    explicit OutcomeWriter(OutcomeStore& store)
        : m_store(store) {}
    /// Keeps what was given.
    ~OutcomeWriter();
    OutcomeWriter(const OutcomeWriter&) = delete;
    OutcomeWriter& operator=(const OutcomeWriter&) = delete;

    [[nodiscard]] Ticket give(OutcomeBatch batch);
    /// Until that batch, and all before it, are durable.
    [[nodiscard]] Result<void> wait(Ticket ticket);
    /// Whether wait() would not wait, and find them durable.
    [[nodiscard]] bool isKept(Ticket ticket);
    /// give() and wait(), without waking another thread.
    [[nodiscard]] Result<void> keep(OutcomeBatch batch);
    /// Waits for everything.
    [[nodiscard]] Result<void> waitForAll();

    [[nodiscard]] Result<std::optional<KeptOutcome>> find(std::uint64_t message);
    /// What went wrong so far.
    [[nodiscard]] Result<void> state();

private:
    using Lock = std::unique_lock<std::mutex>;
    [[nodiscard]] Result<void> waitFor(Ticket ticket, Lock& lock);
    void keepFirst(Lock& lock);
    void serve();
    [[nodiscard]] Result<void> outcome() const;

    OutcomeStore& m_store;
    std::mutex m_mutex;
    std::condition_variable m_given;
    std::condition_variable m_changed;
    std::deque<OutcomeBatch> m_queue;
    Ticket m_lastGiven = 0;
    Ticket m_lastKept = 0;
    bool m_busy = false;  ///< somebody uses the store
    bool m_closing = false;
    std::optional<Error> m_failure;
    std::thread m_thread;  ///< from the first give() on
};

}  // namespace plumb::replay
