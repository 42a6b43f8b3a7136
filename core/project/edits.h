// The changes that were made to the messages of a source, step by step, with what was undone: the undo stack outlives
// the program. A step names its messages by number and by what their bytes were, as in hl7/edit_journal.h.
#pragma once

#include "base/result.h"
#include "hl7/edit_journal.h"
#include "project/connection.h"

#include <cstdint>
#include <string>
#include <vector>

namespace plumb::project {

struct SourceEdits {
    std::vector<hl7::JournalStep> steps;  ///< those that were undone too
    std::size_t done = 0;                 ///< so many are not undone
};

/// A new step: those that were undone are gone. `joined`: it became part of the one before it.
[[nodiscard]] Result<void> addStep(Connection& connection, std::int64_t source, const hl7::JournalStep& step,
                                   bool joined);
[[nodiscard]] Result<void> undoStep(Connection& connection, std::int64_t source);
[[nodiscard]] Result<void> redoStep(Connection& connection, std::int64_t source);
[[nodiscard]] Result<void> forgetSteps(Connection& connection, std::int64_t source);
/// A step as the table holds it; `path` is that of the project, for the error.
[[nodiscard]] Result<hl7::JournalStep> unpackStep(ByteView packed, const std::string& path);
[[nodiscard]] Result<SourceEdits> readSteps(Connection& connection, std::int64_t source);

}  // namespace plumb::project
