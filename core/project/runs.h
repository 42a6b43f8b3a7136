// Runs over the messages of a source, and what they found: so many findings in full, all of them counted by rule. A run
// takes the place of the one before of its kind over the same source with the same spec, once it has ended; until then
// the one before stays.
#pragma once

#include "base/result.h"
#include "project/project.h"

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::project {

struct RunRow {
    std::int64_t id = 0, source = 0;
    std::string kind, title, spec;
    std::int64_t startedMs = 0, endedMs = 0;
    std::uint64_t messages = 0, affected = 0;  ///< looked at, and with findings
    std::uint64_t findings = 0, kept = 0;      ///< all, and those that stand as rows
    std::map<std::string, std::uint64_t> byRule;
};

struct FindingRow {
    std::uint64_t number = 0;  ///< of the message in its source, from 0
    std::string rule, severity, path;
    std::uint64_t start = 0, length = 0;  ///< in the message
    std::vector<std::string> arguments;   ///< of its sentence; field values may be among them
};

/// Writes one run as it goes, through the store thread, in batches. What is not finished is no run.
class RunWriter {
public:
    static constexpr std::uint64_t kMostFindings = 100'000;

    /// `run` says its kind, title, spec and source.
    [[nodiscard]] static Result<std::unique_ptr<RunWriter>> begin(std::shared_ptr<Project> project, RunRow run,
                                                                  std::uint64_t mostFindings = kMostFindings);
    /// In the order of messages.
    [[nodiscard]] Result<void> add(FindingRow finding);
    /// `messages`: how many were looked at.
    [[nodiscard]] Result<RunRow> finish(std::uint64_t messages);

private:
    RunWriter(std::shared_ptr<Project> project, RunRow run, std::uint64_t most);
    [[nodiscard]] Result<void> writeBatch();

    std::shared_ptr<Project> m_project;
    RunRow m_run;
    std::uint64_t m_most;
    std::uint64_t m_lastNumber = UINT64_MAX;
    std::vector<FindingRow> m_batch;
};

/// Those that have ended, the newest first.
[[nodiscard]] Result<std::vector<RunRow>> runs(Connection& connection);
[[nodiscard]] Result<void> removeRun(Connection& connection, std::int64_t run);

}  // namespace plumb::project
