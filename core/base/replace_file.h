// Putting a finished file in another's place, so that after a crash one of the two is there whole:
//
//     syncFolderOf(to);          what was deleted beside it is gone for good before the new name counts
//     renameFile(from, to);      `from` was synced before
//     syncFolderOf(to);          the new name is on the disk
#pragma once

#include "base/result.h"

#include <string>

namespace plumb {

// Paths are UTF-8.

/// `from` takes the name of `to`, whatever had it, or nothing changes. Both are on one file system.
[[nodiscard]] Result<void> renameFile(const std::string& from, const std::string& to);

/// Which files are in the folder of this one, and how they are called, is on the disk when this returns. Fails where
/// the disk does; that some file systems cannot do it, and need not, is no failure.
[[nodiscard]] Result<void> syncFolderOf(const std::string& path);

/// The three in this order.
[[nodiscard]] inline Result<void> replaceFile(const std::string& from, const std::string& to) {
    Result<void> done = syncFolderOf(to);
    if (done) {
        done = renameFile(from, to);
    }
    return done ? syncFolderOf(to) : done;
}

/// Fails where that cannot be told.
[[nodiscard]] Result<bool> fileExists(const std::string& path);

/// Fine when there is none.
[[nodiscard]] Result<void> removeFile(const std::string& path);

}  // namespace plumb
