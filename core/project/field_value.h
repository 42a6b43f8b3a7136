// field_value(path): what stands at a path in the stored messages, as a table for SQL.
//
//   SELECT source, number, value FROM field_value('PID-3.1')
//   SELECT m.type, f.value FROM message_view m JOIN field_value('PID-3.1') f ON f.source = m.source AND
//     f.number = m.number
//
// A row for every place that the path names; columns source, number (from 1), path (as it was found), value, state
// ('value', 'empty' or 'null'). A second argument keeps to one source.
#pragma once

#include "base/cancel.h"
#include "base/error.h"
#include "base/result.h"
#include "project/connection.h"

#include <memory>
#include <optional>

namespace plumb::project {

class Project;

/// What a question and its table share: how to stop it, and what went wrong, which SQLite knows as a text only.
struct FieldValueUse {
    CancelToken cancel;
    std::optional<Error> failed;
};

/// Until removeFieldValue() on the same connection, one to read from `project`, which must outlive that.
[[nodiscard]] Result<void> addFieldValue(Connection& connection, Project& project,
                                         const std::shared_ptr<FieldValueUse>& use);
void removeFieldValue(Connection& connection);

}  // namespace plumb::project
