#include "project/sql_names.h"

#include <utility>

namespace plumb::project {

Result<std::vector<SqlName>> sqlNames(Connection& connection) {
    std::vector<SqlName> names{{"field_value", {"source", "number", "path", "value", "state"}, true}};
    const auto take = [&names](const Statement& row) {
        if (names.back().name != row.text(0)) {
            names.push_back({std::string(row.text(0)), {}, row.text(1) == "view"});
        }
        names.back().columns.emplace_back(row.text(2));
    };
    Result<void> read = connection.each(
        "SELECT s.name, s.type, c.name FROM sqlite_schema s, pragma_table_info(s.name) c "
        "WHERE s.type IN ('table', 'view') AND s.name NOT LIKE 'sqlite@_%' ESCAPE '@' AND s.name <> 'secret' "
        "ORDER BY s.type = 'table', s.name, c.cid",
        take);
    return read ? Result<std::vector<SqlName>>(std::move(names)) : fail(std::move(read.error()));
}

}  // namespace plumb::project
