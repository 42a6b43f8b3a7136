// The audit trail: who did what, when, on which machine. Each row carries the hash of the one before, so that a row
// that is changed, removed or moved shows; in an encrypted project the hash is made with a key that stands in the
// project, so that only who can open it could continue the chain.
//
// Details are a JSON object without field values.
#pragma once

#include "base/result.h"
#include "project/connection.h"
#include "project/project.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::project {

// What can be noted. The words stand in the file.
namespace audited {
inline constexpr std::string_view kCreated = "created", kOpened = "opened", kViewed = "viewed", kSearched = "searched",
                                  kEdited = "edited", kExported = "exported", kSent = "sent", kReceived = "received",
                                  kTakenIn = "taken-in", kRemoved = "removed", kChecked = "checked",
                                  kDeidentified = "de-identified", kPassphrase = "passphrase-changed",
                                  kSnapshot = "snapshot-made", kRestored = "snapshot-restored", kMigrated = "migrated",
                                  kCompacted = "compacted", kQueried = "queried", kRepaired = "repaired",
                                  kCopied = "copied", kClipboard = "copied-to-clipboard", kUndone = "undone",
                                  kRedone = "redone", kWritten = "written", kChanged = "changed", kRenamed = "renamed";
}

struct AuditRow {
    std::int64_t id = 0, atMs = 0;
    std::string who, machine, what, details;
    std::string before, hash;  ///< 32 bytes each
};

/// The end of the trail: what a compliance officer keeps elsewhere, so that a cut tail shows.
struct AuditHead {
    std::int64_t count = 0;
    std::string hash;  ///< 32 bytes; empty: no row

    /// "count:hash in hexadecimal"
    [[nodiscard]] std::string text() const;
    [[nodiscard]] static std::optional<AuditHead> parse(std::string_view text);
};

/// Adds a row. Within the transaction of what it tells about.
[[nodiscard]] Result<void> appendAudit(Connection& connection, const Who& who, std::string_view what,
                                       std::string_view details);
[[nodiscard]] Result<AuditHead> auditHead(Connection& connection);
/// Rows [from, to) by id, in order, until `visit` returns false.
[[nodiscard]] Result<void> visitAudit(Connection& connection, std::int64_t from, std::int64_t to,
                                      const std::function<bool(const AuditRow&)>& visit);
/// Everything that is wrong with the trail; `exported`: a head from before.
[[nodiscard]] Result<std::vector<Note>> verifyAudit(Connection& connection, const AuditHead* exported);
/// When a project becomes an encrypted one: rows from here on are sealed with a key.
[[nodiscard]] Result<void> makeAuditKey(Connection& connection);

}  // namespace plumb::project
