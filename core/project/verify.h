// Looks at everything a project holds: the database itself, every block, every list of messages, the audit trail. Goes
// on after damage and names each damaged place. Only cancelling and want of memory end it early.
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "project/audit.h"
#include "project/project.h"

#include <cstdint>
#include <vector>

namespace plumb::project {

struct Verification {
    std::vector<Note> found;  ///< empty: all is well
    std::uint64_t blocks = 0, bytes = 0, messages = 0, auditRows = 0;
};

/// `exported`: a head of the audit trail from before, or nullptr. Progress counts bytes of blocks.
[[nodiscard]] Result<Verification> verifyProject(Project& project, const AuditHead* exported, const CancelToken& cancel,
                                                 Progress& progress);

}  // namespace plumb::project
