#include "project/sql_names.h"

#include <utility>

namespace plumb::project {

Result<std::vector<SqlName>> sqlNames(Connection& connection) {
    Result<Statement> rows = connection.prepare(
        "SELECT s.name, s.type, c.name FROM sqlite_schema s, pragma_table_info(s.name) c "
        "WHERE s.type IN ('table', 'view') AND s.name NOT LIKE 'sqlite@_%' ESCAPE '@' AND s.name <> 'secret' "
        "ORDER BY s.type = 'table', s.name, c.cid");
    if (!rows) {
        return fail(std::move(rows.error()));
    }
    std::vector<SqlName> names{{"field_value", {"source", "number", "path", "value", "state"}, true}};
    for (;;) {
        const Result<bool> row = rows->step();
        if (!row) {
            return fail(row.error());
        }
        if (!*row) {
            return names;
        }
        if (names.back().name != rows->text(0)) {
            names.push_back({std::string(rows->text(0)), {}, rows->text(1) == "view"});
        }
        names.back().columns.emplace_back(rows->text(2));
    }
}

}  // namespace plumb::project
