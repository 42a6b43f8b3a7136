// Saves what a damaged project still holds into a new file. Nothing goes along that cannot be trusted: a block that is
// not what it was leaves a hole, which is told; the messages around it stay, under the numbers they then have.
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "project/key.h"
#include "project/project.h"

#include <cstdint>
#include <string>
#include <vector>

namespace plumb::project {

struct Repair {
    std::vector<Note> lost;  ///< empty: all of it was whole
    std::uint64_t rows = 0, messages = 0;
    std::uint64_t lostMessages = 0, lostBlocks = 0;
};

/// `from` is only read, `to` must not be there. The audit trail is kept as it is, with a row that tells of the repair;
/// damage in the trail itself stays visible for ever.
[[nodiscard]] Result<Repair> repairProject(const std::string& from, const FileKey* key, const std::string& to,
                                           const Who& who, const CancelToken& cancel);

}  // namespace plumb::project
