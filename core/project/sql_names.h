// What a question in SQL can name, for who writes one: tables, views and field_value() with their columns.
#pragma once

#include "base/result.h"
#include "project/connection.h"

#include <string>
#include <vector>

namespace plumb::project {

struct SqlName {
    std::string name;
    std::vector<std::string> columns;
    bool view = false;  ///< made to be read
};

/// field_value first, then views, then tables, each by name. What no question may read is not among them.
[[nodiscard]] Result<std::vector<SqlName>> sqlNames(Connection& connection);

}  // namespace plumb::project
