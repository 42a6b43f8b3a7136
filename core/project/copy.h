// A project written anew into another file, row by row: to compact it, to give it another key or none, to mail it, to
// save what a damaged one still holds.
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "project/connection.h"

#include <cstdint>
#include <string>

namespace plumb::project {

class WholeFiles;

struct CopyOptions {
    const char* vfs = nullptr;
    WholeFiles* files = nullptr;  ///< goes with `vfs`
    bool replace = false;
    std::int64_t schema = 0;  ///< 0: the newest
    bool secrets = true;      ///< credentials go along (into an encrypted copy only)
    bool salvage = false;     ///< rows that cannot be read are left out and counted
    CancelToken cancel = {};
};

struct CopyOutcome {
    std::uint64_t rows = 0;
    std::vector<std::string> lost;  ///< tables that were not read to their end
};

/// One consistent state of `from`, in one new file that is on the disk when this returns. On failure no file is left.
[[nodiscard]] Result<CopyOutcome> copyRows(Connection& from, const std::string& to, const FileKey* key,
                                           const CopyOptions& options);
[[nodiscard]] inline Result<void> copyProject(Connection& from, const std::string& to, const FileKey* key,
                                              const CopyOptions& options) {
    return copyRows(from, to, key, options).map([](const CopyOutcome&) {});
}

}  // namespace plumb::project
