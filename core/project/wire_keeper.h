// A wire log whose rows go into a project, a batch at a time, in the order of all that is written. Rows may be lost
// with the last moments before a crash; what became of messages never is (see replay_run.h).
#pragma once

#include "project/project.h"
#include "project/wire_rows.h"
#include "replay/wire_log.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace plumb::project {

class WireKeeper final : public replay::WireLog {
public:
    /// Hears of every row as it comes, on the thread that adds it.
    using Listener = std::function<void(const KeptWireRow&)>;

    WireKeeper(std::shared_ptr<Project> project, std::int64_t run, Listener listener = {});
    /// Writes what is left.
    ~WireKeeper() override;
    WireKeeper(const WireKeeper&) = delete;
    WireKeeper& operator=(const WireKeeper&) = delete;

    void add(const replay::WireRow& row) override;
    /// Hands over what has come so far, without waiting for the disk. Called now and then by whoever has a clock.
    void flush();
    /// Something could not be written. From any thread.
    [[nodiscard]] bool failed() const;

private:
    struct Shared;

    std::shared_ptr<Project> m_project;
    std::int64_t m_run;
    Listener m_listener;
    std::vector<KeptWireRow> m_rows;
    std::uint64_t m_bytes = 0;
    std::shared_ptr<Shared> m_shared;
};

}  // namespace plumb::project
