// What every connection of a project does with the disk.
#include "unit/project/project_fixture.h"

using namespace project_test;

namespace {

class OfConnections : public ProjectTest {};

}  // namespace

// Whatever SQLite was built with.
TEST_F(OfConnections, LeavesNothingInFreedPagesAndTemporaryFiles) {
    const auto project = made(path());
    const auto has = [](Connection& connection, const std::string& pragma, std::int64_t value) {
        EXPECT_EQ(connection.number("PRAGMA " + pragma).value_or(-1), value) << pragma;
    };
    const auto check = [&](Connection& connection) {
        has(connection, "secure_delete", 1);
        has(connection, "temp_store", 2);
        has(connection, "foreign_keys", 1);
        return Result<void>();
    };
    ASSERT_TRUE(project->write(check));
    Result<Project::Reader> reader = project->reader();
    ASSERT_TRUE(reader && check(**reader));
}
