// The audit trail as the window reads it, in jobs: which rows are asked for, some of them, and what is wrong with it.
#pragma once

#include "widgets/project/audit_words.h"

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/cancel.h"
#endif

#include <QSet>
#include <QStringList>

#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace plumb::desk {

struct AuditQuestion {
    std::string what, who;  ///< empty: any
    qint64 fromMs = std::numeric_limits<qint64>::min(), toMs = std::numeric_limits<qint64>::max();
    QString text;  ///< somewhere in the row, as it is shown
};

struct AuditFound {
    std::vector<std::int64_t> rows;          ///< newest first
    std::vector<std::string> kinds, people;  ///< all that the trail has
    SourceTitles titles;
    std::int64_t all = 0;
};

struct AuditVerdict {
    QString sentence;
    bool whole = false;
    QSet<qint64> wrong;  ///< rows to look at
};

[[nodiscard]] Result<AuditFound> findAudit(project::Connection& connection, const AuditQuestion& question,
                                           const CancelToken& cancel);
/// Rows by their numbers, which descend; one that is gone is left empty.
[[nodiscard]] Result<std::vector<project::AuditRow>> readAudit(project::Connection& connection,
                                                               const std::vector<std::int64_t>& rows);
/// `head`: an exported one.
[[nodiscard]] Result<AuditVerdict> judgeAudit(project::Connection& connection,
                                              const std::optional<project::AuditHead>& head);

}  // namespace plumb::desk
