// Which tables a snapshot holds, and how their rows are put back.
#pragma once

#include "base/result.h"
#include "project/connection.h"

#include <cstdint>
#include <functional>
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

/// An error when there is none of this name.
[[nodiscard]] Result<std::int64_t> snapshotId(Connection& connection, std::string_view name);
/// Key and row of each row of a table in a snapshot; 0: as it is now.
[[nodiscard]] Result<void>
visitSnapshotRows(Connection& connection, const SnapshotTable& table, std::int64_t snapshot,
                  const std::function<void(std::string_view key, std::string_view row)>& visit);

/// Within a transaction: the tables hold afterwards what they held then.
[[nodiscard]] Result<void> putBack(Connection& connection, std::int64_t snapshot);

}  // namespace plumb::project
