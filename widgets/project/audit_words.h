// What the rows of an audit trail say, in the user's language. Any thread.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "project/audit.h"
#endif

#include <QHash>
#include <QString>

#include <string_view>

namespace plumb::desk {

/// Of all that the project ever had, the removed ones as well.
using SourceTitles = QHash<qint64, QString>;

/// "Exported"; a word that is not known stands as it is.
[[nodiscard]] QString auditWhat(std::string_view what);
/// "mercy-adt.hl7, 24 messages, to the file out.csv (CSV)"
[[nodiscard]] QString auditDetails(const project::AuditRow& row, const SourceTitles& titles);
[[nodiscard]] QString auditWhen(qint64 milliseconds);

}  // namespace plumb::desk
