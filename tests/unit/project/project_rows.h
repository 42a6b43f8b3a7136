// Rows of a project for tests: put in, read back with their types, byte for byte.
#pragma once

#include "unit/project/project_fixture.h"

#include "project/snapshot_values.h"

#include <string>
#include <vector>

namespace project_test {

/// Work that must succeed.
inline void write(Project& project, const Project::Work& work) {
    const Result<void> done = project.write(work);
    ASSERT_TRUE(done) << done.error().render();
}

inline void runSql(Project& project, const std::string& sql) {
    write(project, [&](Connection& store) { return store.run(sql); });
}

/// Every row of a table, with types and all bytes.
inline std::vector<std::string> rowsOf(Project& project, const std::string& table, const std::string& order) {
    std::vector<std::string> rows;
    Result<Project::Reader> reader = project.reader();
    EXPECT_TRUE(reader);
    const Result<void> read =
        (*reader)->each("SELECT * FROM " + table + " ORDER BY " + order, [&](const Statement& row) {
            std::string text;
            for (int i = 0; i < row.columns(); ++i) {
                text += row.isNull(i) ? "null" : std::string(asText(row.blob(i)));
                text += '\x1f';
            }
            rows.push_back(std::move(text));
        });
    EXPECT_TRUE(read) << (read ? "" : read.error().render());
    return rows;
}

inline std::int64_t numberOf(Project& project, const std::string& sql) {
    Result<Project::Reader> reader = project.reader();
    EXPECT_TRUE(reader) << (reader ? "" : reader.error().render());
    const Result<std::int64_t> value = (*reader)->number(sql);
    EXPECT_TRUE(value) << (value ? "" : value.error().render());
    return value ? *value : -1;
}

}  // namespace project_test
