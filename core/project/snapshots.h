// Named states of what people made in a project: its list of sources, edits, marks, notes and documents. Messages that
// were taken in are not copied: what a snapshot lists stays in the file until no snapshot has it. The audit trail, runs
// and findings are no part of it and are never rolled back.
//
// All but the questions are for Project::write(): they run within its transaction.
#pragma once

#include "base/result.h"
#include "project/connection.h"
#include "project/project.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::project {

struct Snapshot {
    std::int64_t id = 0, atMs = 0;
    std::string name, who, note;
    std::uint64_t rows = 0;
};

struct Difference {
    enum class What : std::uint8_t { Added, Removed, Changed };
    std::string table, key;  ///< the key as text: the row's id, of a mark "source/number/kind"
    What what = What::Added;

    friend bool operator==(const Difference&, const Difference&) = default;
};

[[nodiscard]] Result<void> makeSnapshot(Connection& connection, const Who& who, std::string_view name,
                                        std::string_view note);
/// Oldest first.
[[nodiscard]] Result<std::vector<Snapshot>> snapshots(Connection& connection);
/// What is different in `later`, an empty name being the project as it is now.
[[nodiscard]] Result<std::vector<Difference>> compareSnapshot(Connection& connection, std::string_view name,
                                                              std::string_view later = {});
/// Makes a snapshot of what is there first, and returns its name.
[[nodiscard]] Result<std::string> restoreSnapshot(Connection& connection, const Who& who, std::string_view name);
[[nodiscard]] Result<void> removeSnapshot(Connection& connection, const Who& who, std::string_view name);

}  // namespace plumb::project
