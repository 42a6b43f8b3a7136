// Runs over the messages of a source, and what they found: so many findings in full, all of them counted. A run takes
// the place of the one before of its kind over the same source with the same spec.
#pragma once

#include "base/result.h"
#include "project/connection.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace plumb::project {

class RunFindings;

struct RunRow {
    std::int64_t id = 0, source = 0;
    std::string kind, title, spec;
    std::int64_t startedMs = 0, endedMs = 0;
    std::uint64_t messages = 0, affected = 0;  ///< looked at, and with findings
    std::uint64_t findings = 0, kept = 0;      ///< all, and those that stand as rows
    std::map<std::string, std::uint64_t> byRule, bySeverity;
    std::map<std::string, std::string> sentences;  ///< the codes of the rules' sentences, by rule
};

struct FindingRow {
    std::uint64_t number = 0;  ///< of the message in its source, from 0
    std::string rule, severity, path;
    std::uint64_t start = 0, length = 0;  ///< in the message
    std::vector<std::string> arguments;   ///< of its sentence

    friend bool operator==(const FindingRow&, const FindingRow&) = default;
};

/// Ends now. `run` says its kind, title, spec, source and when it began. Where the one before found the very same, its
/// rows stay and only its times are new.
[[nodiscard]] Result<RunRow> keepRun(Connection& store, RunRow run, const RunFindings& found);

/// Those that have ended, the newest first.
[[nodiscard]] Result<std::vector<RunRow>> runs(Connection& connection);
/// What stands of a run, in the order of messages.
[[nodiscard]] Result<std::vector<FindingRow>> findingsOf(Connection& connection, const RunRow& run);
[[nodiscard]] Result<void> removeRun(Connection& connection, std::int64_t run);

}  // namespace plumb::project
