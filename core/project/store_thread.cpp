#include "project/store_thread.h"

#include <future>
#include <new>
#include <vector>

namespace plumb::project {
namespace {

constexpr std::size_t kMostTogether = 256;

Result<void> tryWork(const Project::Work& work, Connection& connection) {
    try {
        return work(connection);
    } catch (const std::bad_alloc&) {
        return fail(MessageId::OutOfMemory, {connection.path()});
    }
}

// Within the transaction of its group: what failed leaves nothing behind.
Result<void> inSavepoint(const Project::Work& work, Connection& connection) {
    if (Result<void> begun = connection.run("SAVEPOINT task"); !begun) {
        return begun;
    }
    Result<void> done = tryWork(work, connection);
    if (!connection.inTransaction()) {
        return done ? fail(MessageId::ProjectStorage, {connection.path(), "the transaction was lost"}) : done;
    }
    Result<void> ended = connection.run(done ? "RELEASE task" : "ROLLBACK TO task; RELEASE task");
    return done ? ended : done;
}

}  // namespace

StoreThread::StoreThread(Connection connection)
    : m_path(connection.path())
    , m_connection(std::move(connection))
    , m_thread([this] { serve(); }) {}

StoreThread::~StoreThread() {
    {
        const std::scoped_lock lock(m_mutex);
        m_closing = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void StoreThread::post(Project::Work work, Durability durability, Done done) {
    add({std::move(work), durability, false, std::move(done)});
}

Result<void> StoreThread::run(Project::Work work, Durability durability) {
    return wait({std::move(work), durability, false, {}});
}

Result<void> StoreThread::runAlone(Project::Work work) {
    return wait({std::move(work), Durability::Full, true, {}});
}

void StoreThread::add(Task task) {
    {
        const std::scoped_lock lock(m_mutex);
        m_queue.push_back(std::move(task));
    }
    m_wake.notify_one();
}

Result<void> StoreThread::wait(Task task) {
    std::promise<Result<void>> promise;
    std::future<Result<void>> future = promise.get_future();
    task.done = [&promise](const Result<void>& result) { promise.set_value(result); };
    add(std::move(task));
    return future.get();
}

void StoreThread::serve() {
    for (;;) {
        std::deque<Task> group;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_closing || !m_queue.empty(); });
            if (m_queue.empty()) {
                return;
            }
            do {
                group.push_back(std::move(m_queue.front()));
                m_queue.pop_front();
            } while (!m_queue.empty() && group.size() < kMostTogether && !group.back().alone && !m_queue.front().alone);
        }
        // A file that was written anew and could not be opened again leaves nothing to write into.
        const bool lost = m_connection.path() != m_path;
        if (lost || m_connection.syncFailed()) {
            const Result<void> refused =
                lost ? fail(MessageId::ProjectClosed, {m_path})
                     : fail(MessageId::ProjectStorage, {m_path, "what was written before may not have reached the "
                                                                "disk; close the project and open it again"});
            for (const Task& task : group) {
                if (task.done) {
                    task.done(refused);
                }
            }
        } else if (group.front().alone) {
            group.front().done(tryWork(group.front().work, m_connection));
        } else {
            runGroup(group);
        }
    }
}

void StoreThread::runGroup(std::deque<Task>& group) {
    Durability durability = Durability::Batched;
    for (const Task& task : group) {
        durability = task.durability == Durability::Full ? Durability::Full : durability;
    }
    std::vector<Result<void>> results(group.size());
    // Without a write-ahead log (network shares) NORMAL is not safe.
    const Result<std::string> journal = m_connection.text("PRAGMA journal_mode");
    const bool log = journal && *journal == "wal";
    Result<void> all = m_connection.run(durability == Durability::Full ? "PRAGMA synchronous = EXTRA"
                                        : log                          ? "PRAGMA synchronous = NORMAL"
                                                                       : "PRAGMA synchronous = FULL");
    if (all) {
        Result<Transaction> transaction = Transaction::begin(m_connection);
        if (!transaction) {
            all = fail(std::move(transaction.error()));
        } else {
            for (std::size_t i = 0; i < group.size() && all; ++i) {
                results[i] = inSavepoint(group[i].work, m_connection);
                if (!m_connection.inTransaction()) {
                    all = results[i];
                }
            }
            if (all) {
                all = transaction->commit();
            }
        }
    }
    for (std::size_t i = 0; i < group.size(); ++i) {
        if (group[i].done) {
            group[i].done(all ? results[i] : all);
        }
    }
}

}  // namespace plumb::project
