// The one thread that writes a project. Work that waits together is committed together, so that many small changes cost
// one wait for the disk; each still succeeds or fails by itself, unless the disk fails them all.
#pragma once

#include "project/connection.h"
#include "project/project.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace plumb::project {

class StoreThread {
public:
    using Done = std::function<void(const Result<void>&)>;

    explicit StoreThread(Connection connection);
    /// Does what was posted, then closes the connection.
    ~StoreThread();
    StoreThread(const StoreThread&) = delete;
    StoreThread& operator=(const StoreThread&) = delete;

    void post(Project::Work work, Durability durability, Done done);
    [[nodiscard]] Result<void> run(Project::Work work, Durability durability);
    /// On the store thread, outside any transaction.
    [[nodiscard]] Result<void> runAlone(Project::Work work);

private:
    struct Task {
        Project::Work work;
        Durability durability = Durability::Full;
        bool alone = false;
        Done done;
    };
    void add(Task task);
    [[nodiscard]] Result<void> wait(Task task);
    void serve();
    void runGroup(std::deque<Task>& group);

    std::string m_path;
    Connection m_connection;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Task> m_queue;
    bool m_closing = false;
    std::thread m_thread;
};

}  // namespace plumb::project
