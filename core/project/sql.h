// A question that a person asks of a project in SQL: one SELECT, answered row by row. Nothing can be changed by it,
// nothing outside the project be read, and credentials are not shown. field_value(path) is there (field_value.h).
#pragma once

#include "base/bytes.h"
#include "base/cancel.h"
#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace plumb::project {

class Project;

/// NULL, a number, a text or bytes; texts and bytes live until the visit returns.
using SqlValue = std::variant<std::monostate, std::int64_t, double, std::string_view, ByteView>;

struct SqlVisitor {
    /// Once, before the first row, also when there is none. May be empty.
    std::function<void(const std::vector<std::string>& names)> columns;
    /// False ends the question.
    std::function<bool(const std::vector<SqlValue>& row)> row;
    /// Where in the text it is wrong, as a byte of it, when that is known. May be empty.
    std::function<void(std::size_t byte)> wrongAt = {};
};

/// How many rows were visited. That a question was asked, not which, is noted in the audit trail of a project that can
/// be written. Errors: ProjectSql, ProjectSqlRefused, Cancelled, and what is damaged.
[[nodiscard]] Result<std::uint64_t> askSql(Project& project, std::string_view sql, const SqlVisitor& visitor,
                                           const CancelToken& cancel);

}  // namespace plumb::project
