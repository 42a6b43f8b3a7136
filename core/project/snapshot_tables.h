// Which tables a snapshot holds, and how their rows are put back.
#pragma once

#include "base/result.h"
#include "project/connection.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::project {

struct SnapshotTable {
    std::string_view name, key, where;
    std::vector<std::string> columns;

    /// "key, row FROM ..."
    [[nodiscard]] std::string select() const;
};

[[nodiscard]] const std::vector<SnapshotTable>& snapshotTables();

/// Within a transaction: the tables hold afterwards what they held then.
[[nodiscard]] Result<void> putBack(Connection& connection, std::int64_t snapshot);

}  // namespace plumb::project
