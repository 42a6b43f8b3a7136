// What a project does with whole files, beside what SQLite does with them. Tests put it on the disk of their VFS.
#pragma once

#include "base/result.h"

#include <string>

namespace plumb::project {

class WholeFiles {
public:
    virtual ~WholeFiles() = default;

    [[nodiscard]] virtual Result<bool> exists(const std::string& path) = 0;
    /// Fine when there is none.
    [[nodiscard]] virtual Result<void> remove(const std::string& path) = 0;
    /// `from` takes the name of `to`, or nothing changes. On the disk with the next syncFolder().
    [[nodiscard]] virtual Result<void> rename(const std::string& from, const std::string& to) = 0;
    /// The names beside this file, and which are gone, are on the disk when this returns.
    [[nodiscard]] virtual Result<void> syncFolder(const std::string& path) = 0;

    /// Those of the system.
    [[nodiscard]] static WholeFiles& system();
};

/// Where a project is written anew before that takes its place. As the names of SQLite's own files beside a project
/// this one is the project's: whatever else has it is replaced, or removed with the next opening for writing. What it
/// holds cannot tell whose it is, since anything may be in a file that was cut off.
[[nodiscard]] std::string rewrittenPath(const std::string& project);

/// Removes what is there, for good, and the journal beside it. The lock of the project is held.
[[nodiscard]] Result<void> removeRewritten(WholeFiles& files, const std::string& project);

}  // namespace plumb::project
