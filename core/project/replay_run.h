// One sending in a project: what became of each message, durable before its first byte leaves and after its end is
// known. The same promise as OutcomeFile, on the project's store thread.
//
// A run has one sender at a time. One that was under way when the program ended is ended by the next opening of the
// project, and what was Sending in it is Unknown.
//
// Every call waits for the disk: none of them is for the thread that draws the window.
#pragma once

#include "project/project.h"
#include "project/replay_runs.h"
#include "replay/outcome_store.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <optional>

namespace plumb::project {

class ReplayRun final : public replay::OutcomeStore {
public:
    /// A new one. Of `head`, what its maker says is looked at. The trail tells of it.
    [[nodiscard]] static Result<std::unique_ptr<ReplayRun>> begin(std::shared_ptr<Project> project,
                                                                  const ReplayHead& head);
    /// Goes on with one that has ended. Fails with OutcomesBusy while it has a sender.
    [[nodiscard]] static Result<std::unique_ptr<ReplayRun>> goOn(std::shared_ptr<Project> project, std::int64_t run);
    /// Ends it, when end() was not called: it was broken off.
    ~ReplayRun() override;
    ReplayRun(const ReplayRun&) = delete;
    ReplayRun& operator=(const ReplayRun&) = delete;

    [[nodiscard]] std::int64_t id() const { return m_id; }
    [[nodiscard]] std::uint64_t keptEnd() override { return m_known; }
    [[nodiscard]] Result<std::optional<replay::KeptOutcome>> find(std::uint64_t message) override;
    /// Fails with OutcomesFailed.
    [[nodiscard]] Result<void> keep(const replay::OutcomeBatch& batch) override;
    /// `why`: as the sender ended. The trail tells what the messages came to.
    [[nodiscard]] Result<void> end(const std::optional<Error>& why);

private:
    ReplayRun(std::shared_ptr<Project> project, std::int64_t id, std::uint64_t known);

    std::shared_ptr<Project> m_project;
    std::int64_t m_id;
    std::atomic<std::uint64_t> m_known;  ///< no message from this one on has an outcome
    bool m_ended = false;
};

}  // namespace plumb::project
