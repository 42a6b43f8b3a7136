#include "widgets/project/audit_rows.h"

#include "project/sources.h"
#include "widgets/models/sentences.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <set>

namespace plumb::desk {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AuditTrail)
};

bool fits(const AuditQuestion& question, const project::AuditRow& row, const SourceTitles& titles) {
    if ((!question.what.empty() && row.what != question.what) || (!question.who.empty() && row.who != question.who) ||
        row.atMs < question.fromMs || row.atMs >= question.toMs) {
        return false;
    }
    const auto holds = [&](const QString& text) { return text.contains(question.text, Qt::CaseInsensitive); };
    return question.text.isEmpty() || holds(auditWhat(row.what)) || holds(toQString(row.who)) ||
           holds(toQString(row.machine)) || holds(auditDetails(row, titles)) || holds(auditWhen(row.atMs));
}

/// The row that shows what a note of the verification is about.
qint64 rowOf(const Note& note) {
    const auto number = [&](std::size_t at) {
        return at < note.arguments.size() ? toQString(note.arguments[at]).toLongLong() : 0;
    };
    switch (note.id) {
    case MessageId::AuditMissing:
        return number(1) + 1;  // the first that is there again
    case MessageId::AuditUnlinked:
    case MessageId::AuditChanged:
    case MessageId::AuditHeadDiffers:
    case MessageId::AuditCut:
        return number(0);
    default:
        return 0;
    }
}

}  // namespace

Result<AuditFound> findAudit(project::Connection& connection, const AuditQuestion& question,
                             const CancelToken& cancel) {
    AuditFound found;
    const Result<std::vector<project::SourceRow>> sources = project::sourceRows(connection, true);
    if (!sources) {
        return fail(sources.error());
    }
    for (const project::SourceRow& source : *sources) {
        found.titles.insert(source.id, toQString(source.title));
    }
    std::set<std::string, std::less<>> kinds, people;
    Result<void> visited = project::visitAudit(connection, INT64_MIN, INT64_MAX, [&](const project::AuditRow& row) {
        ++found.all;
        kinds.insert(row.what);
        people.insert(row.who);
        if (fits(question, row, found.titles)) {
            found.rows.push_back(row.id);
        }
        return !cancel.stopped();
    });
    if (!visited || cancel.stopped()) {
        return visited ? fail(MessageId::Cancelled) : fail(std::move(visited.error()));
    }
    std::reverse(found.rows.begin(), found.rows.end());
    found.kinds.assign(kinds.begin(), kinds.end());
    found.people.assign(people.begin(), people.end());
    return found;
}

Result<std::vector<project::AuditRow>> readAudit(project::Connection& connection,
                                                 const std::vector<std::int64_t>& rows) {
    std::vector<project::AuditRow> read(rows.size());
    // Rows that stand together are read together.
    for (std::size_t at = 0; at < rows.size();) {
        std::size_t end = at + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] - 1) {
            ++end;
        }
        Result<void> visited =
            project::visitAudit(connection, rows[end - 1], rows[at] + 1, [&](const project::AuditRow& row) {
                read[at + static_cast<std::size_t>(rows[at] - row.id)] = row;
                return true;
            });
        if (!visited) {
            return fail(std::move(visited.error()));
        }
        at = end;
    }
    return read;
}

Result<AuditVerdict> judgeAudit(project::Connection& connection, const std::optional<project::AuditHead>& head) {
    const Result<std::vector<Note>> notes = project::verifyAudit(connection, head ? &*head : nullptr);
    const Result<project::AuditHead> end = project::auditHead(connection);
    if (!notes || !end) {
        return fail(notes ? end.error() : notes.error());
    }
    AuditVerdict verdict;
    verdict.whole = notes->empty();
    const QString rows = QLocale().toString(qint64{end->count});
    if (verdict.whole) {
        verdict.sentence =
            head ? Words::tr("The trail is whole: its first %1 rows are those whose head was exported, and %2 more "
                             "follow.")
                       .arg(QLocale().toString(qint64{head->count}),
                            QLocale().toString(qint64{end->count - head->count}))
            : end->count == 1
                ? Words::tr("The trail is whole: its only row was not changed.")
                : Words::tr("The trail is whole: none of its %1 rows was changed, removed or moved.").arg(rows);
        return verdict;
    }
    constexpr std::size_t kSaid = 3;
    QStringList said;
    for (const Note& note : *notes) {
        if (const qint64 row = rowOf(note); row > 0) {
            verdict.wrong.insert(row);
        }
        if (static_cast<std::size_t>(said.size()) < kSaid) {
            said.append(sentence(note));
        }
    }
    if (notes->size() > kSaid) {
        said.append(Words::tr("%1 more were found; they are marked.")
                        .arg(QLocale().toString(static_cast<qulonglong>(notes->size() - kSaid))));
    }
    verdict.sentence = said.join(QLatin1Char(' '));
    return verdict;
}

}  // namespace plumb::desk
