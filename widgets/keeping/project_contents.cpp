#include "widgets/keeping/project_contents.h"

#include "widgets/models/sentences.h"

#include <QFileInfo>

#include <string>

namespace plumb::desk {
namespace {

using namespace project;

constexpr std::string_view kOpen = "open sources";

std::string layoutName(std::int64_t source) {
    return "source " + std::to_string(source);
}

Result<std::vector<ProjectSnapshotRow>> readSnapshots(Connection& connection) {
    return connection.list("SELECT name, at_ms FROM snapshot ORDER BY id", [](const Statement& row) {
        return ProjectSnapshotRow{toQString(row.text(0)), row.integer(1)};
    });
}

}  // namespace

Result<ProjectContents> readContents(Connection& connection) {
    Result<std::vector<SourceRow>> sources = sourceRows(connection);
    Result<std::vector<DocumentRow>> known = documents(connection);
    Result<std::vector<ProjectSnapshotRow>> snapshots = readSnapshots(connection);
    Result<std::vector<PlacedNote>> notes = allNotes(connection);
    Result<std::vector<RunRow>> kept = runs(connection);
    const Result<std::optional<std::string>> open = readDocument(connection, document_kind::kSetting, kOpen);
    if (!sources || !known || !snapshots || !notes || !kept || !open) {
        return fail(!sources     ? sources.error()
                    : !known     ? known.error()
                    : !snapshots ? snapshots.error()
                    : !notes     ? notes.error()
                    : !kept      ? kept.error()
                                 : open.error());
    }
    ProjectContents contents{std::move(*sources), std::move(*known), std::move(*snapshots),
                             std::move(*notes),   std::move(*kept),  {}};
    if (*open) {
        std::vector<std::int64_t>& ids = contents.open.emplace();
        for (const QByteArray& id : QByteArray::fromStdString(**open).split('\n')) {
            if (const qlonglong number = id.toLongLong(); number > 0) {
                ids.push_back(number);
            }
        }
    }
    return contents;
}

Result<KeptOfSource> readKept(Connection& connection, std::int64_t source) {
    Result<SourceEdits> edits = readSteps(connection, source);
    Result<std::vector<MarkRow>> rows = marks(connection, source);
    const Result<std::optional<std::string>> layout =
        readDocument(connection, document_kind::kLayout, layoutName(source));
    if (!edits || !rows || !layout) {
        return fail(!edits ? edits.error() : !rows ? rows.error() : layout.error());
    }
    return KeptOfSource{std::move(*edits), std::move(*rows),
                        *layout ? QByteArray::fromStdString(**layout) : QByteArray()};
}

Result<void> writeOpen(Connection& connection, const std::vector<std::int64_t>& sources) {
    std::string text;
    for (const std::int64_t id : sources) {
        text += std::to_string(id) + '\n';
    }
    return writeDocument(connection, document_kind::kSetting, kOpen, text);
}

Result<void> writeLayout(Connection& connection, std::int64_t source, const QByteArray& layout) {
    return writeDocument(connection, document_kind::kLayout, layoutName(source), layout.toStdString());
}

Result<void> moveKept(Connection& connection, std::int64_t from, std::int64_t to) {
    const Result<KeptOfSource> kept = readKept(connection, from);
    if (!kept) {
        return fail(kept.error());
    }
    Result<void> done;
    for (const hl7::JournalStep& step : kept->edits.steps) {
        done = done ? addStep(connection, to, step, false) : done;
    }
    for (std::size_t n = kept->edits.done; n < kept->edits.steps.size(); ++n) {
        done = done ? undoStep(connection, to) : done;
    }
    for (const MarkRow& mark : kept->marks) {
        done = done ? setMark(connection, to, mark) : done;
    }
    const Result<std::vector<NoteRow>> written = done ? notes(connection, from) : fail(done.error());
    if (!written) {
        return fail(written.error());
    }
    for (const NoteRow& note : *written) {
        const Result<std::int64_t> id = addNote(connection, to, note);
        if (!id) {
            return fail(id.error());
        }
    }
    if (!kept->layout.isEmpty()) {
        done = writeLayout(connection, to, kept->layout);
    }
    return done ? removeSource(connection, from) : done;
}

QString placeOf(const SourceRow& row, const QString& project) {
    const QString path = toQString(row.path);
    if (path.isEmpty() || QFileInfo::exists(path)) {
        return path;
    }
    const QString beside = QFileInfo(project).absolutePath() + QLatin1Char('/') +
                           path.section(QLatin1Char('/'), -1).section(QLatin1Char('\\'), -1);
    return QFileInfo::exists(beside) ? beside : QString();
}

}  // namespace plumb::desk
