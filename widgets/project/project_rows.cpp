#include "widgets/project/project_rows.h"

#include "widgets/keeping/project_work.h"
#include "widgets/keeping/restore_bar.h"
#include "widgets/models/checks.h"
#include "widgets/models/sentences.h"
#include "widgets/models/workspace.h"
#include "widgets/project/kind_words.h"
#include "widgets/project/run_words.h"

#include <QCoreApplication>
#include <QDir>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <iterator>
#include <utility>

namespace plumb::desk {
namespace {

using Kind = ProjectRow::Kind;
using Rows = std::vector<ProjectRow>;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProjectRows)
};

class RowMaker {
public:
    RowMaker(const Desk& desk, const QSet<QString>& folded)
        : m_desk(desk)
        , m_folded(folded)
        , m_project(desk.project && desk.project->session().isOpen()) {}

    Rows make() {
        sources();
        heldAgainst();
        if (m_project) {
            documents(QStringLiteral("spec"),
                      {Words::tr("No spec yet"), Words::tr("A spec that is kept here goes with the project.")});
            documents(QStringLiteral("query"),
                      {Words::tr("No filter yet"), Words::tr("Filters that are saved or were used stand here.")});
            documents(QStringLiteral("sql"),
                      {Words::tr("No question yet"), Words::tr("Questions in SQL that are kept stand here.")});
            snapshots();
            notes();
            checks();
            for (const QString& kind : otherKinds()) {
                documents(kind, {});
            }
        }
        return std::move(m_rows);
    }

private:
    /// What is said in place of rows, and how some come there. Nothing: the section is left out.
    struct Hint {
        QString sentence = {}, more = {};
    };
    void add(const QString& section, const QString& title, Rows rows, const Hint& hint) {
        if (rows.empty() && hint.sentence.isEmpty()) {
            return;
        }
        ProjectRow head{Kind::Section, section};
        head.title = title;
        head.detail = rows.empty() ? QString() : QLocale().toString(static_cast<qulonglong>(rows.size()));
        head.folded = m_folded.contains(section);
        m_rows.push_back(head);
        if (head.folded) {
            return;
        }
        if (rows.empty()) {
            ProjectRow none{Kind::Hint, section};
            none.title = hint.sentence;
            none.tip = hint.more;
            rows.push_back(none);
        }
        std::move(rows.begin(), rows.end(), std::back_inserter(m_rows));
    }

    void sources() {
        Rows rows;
        for (const auto& feed : m_desk.workspace.feeds()) {
            ProjectRow row{Kind::Open, QStringLiteral("sources")};
            row.feed = feed.get();
            rows.push_back(row);
        }
        if (m_project) {
            const ProjectWork& work = *m_desk.project;
            for (const project::SourceRow& source : work.contents().sources) {
                if (work.feedOf(source.id)) {
                    continue;
                }
                const bool file = source.kind == project::SourceKind::File;
                ProjectRow row{Kind::Closed, QStringLiteral("sources")};
                row.id = source.id;
                row.title = toQString(source.title);
                row.tip = file ? QDir::toNativeSeparators(toQString(source.path)) : Words::tr("In the project itself");
                row.missing = file && placeOf(source, work.session().path()).isEmpty();
                row.detail = row.missing ? Words::tr("missing") : Words::tr("closed");
                rows.push_back(row);
            }
        }
        add(QStringLiteral("sources"), Words::tr("Sources"), std::move(rows),
            m_project ? Hint{Words::tr("No source yet"), Words::tr("What you open or paste belongs to the project.")}
                      : Hint());
    }

    void heldAgainst() {
        Rows rows;
        for (const auto& feed : m_desk.workspace.feeds()) {
            const AttachedSpec& attached = m_desk.checks.attached(*feed);
            if (std::none_of(rows.begin(), rows.end(),
                             [&](const ProjectRow& one) { return one.path == attached.name; })) {
                ProjectRow row{Kind::HeldSpec, QStringLiteral("held")};
                row.title = attached.title();
                row.path = attached.name;
                row.tip = attached.name;
                rows.push_back(row);
            }
        }
        add(QStringLiteral("held"), Words::tr("Held against"), std::move(rows), {});
    }

    void documents(const QString& kind, const Hint& hint) {
        Rows rows;
        for (const project::DocumentRow& document : m_desk.project->contents().documents) {
            if (toQString(document.kind) == kind) {
                ProjectRow row{Kind::Document, kind};
                row.path = toQString(document.name);
                row.title = documentTitle(kind, row.path);
                row.tip = Words::tr("%1, changed %2")
                              .arg(kind == QLatin1String("spec") ? QDir::toNativeSeparators(row.path) : row.title,
                                   RestoreBar::when(document.modifiedMs));
                rows.push_back(row);
            }
        }
        add(kind, documentsWord(kind), std::move(rows), hint);
    }

    [[nodiscard]] QStringList otherKinds() const {
        QStringList kinds;
        for (const project::DocumentRow& document : m_desk.project->contents().documents) {
            const QString kind = toQString(document.kind);
            if (kind != QLatin1String("spec") && kind != QLatin1String("query") && kind != QLatin1String("sql") &&
                !isWindowsOwn(kind) && !kinds.contains(kind)) {
                kinds.append(kind);
            }
        }
        return kinds;
    }

    void snapshots() {
        Rows rows;
        const auto& all = m_desk.project->contents().snapshots;
        for (auto one = all.rbegin(); one != all.rend(); ++one) {
            ProjectRow row{Kind::Snapshot, QStringLiteral("snapshots")};
            row.title = one->name;
            row.tip = Words::tr("%1, %2").arg(row.title, RestoreBar::when(one->atMs));
            rows.push_back(row);
        }
        add(QStringLiteral("snapshots"), Words::tr("Snapshots"), std::move(rows),
            {Words::tr("No snapshot yet"), Words::tr("Make one before you change much: you can go back to it.")});
    }

    void notes() {
        QHash<qint64, QString> titles;
        for (const project::SourceRow& source : m_desk.project->contents().sources) {
            titles.insert(source.id, toQString(source.title));
        }
        Rows rows;
        for (const project::PlacedNote& one : m_desk.project->contents().notes) {
            ProjectRow row{Kind::Note, QStringLiteral("notes")};
            row.id = one.note.id;
            row.source = one.source;
            row.number = one.note.number;
            row.path = toQString(one.note.path);
            row.title = toQString(one.note.text);
            const QString number = QLocale().toString(static_cast<qulonglong>(one.note.number + 1));
            row.detail = row.path.isEmpty() ? number : Words::tr("%1, %2").arg(number, row.path);
            row.tip = Words::tr("%1, message %2. %3, %4")
                          .arg(titles.value(one.source), row.detail, toQString(one.note.who),
                               RestoreBar::when(one.note.atMs));
            rows.push_back(row);
        }
        add(QStringLiteral("notes"), Words::tr("Notes"), std::move(rows),
            {Words::tr("No note yet"), Words::tr("Write one on the message or the field that you look at.")});
    }

    void checks() {
        Rows rows;
        for (const project::RunRow& run : m_desk.project->contents().runs) {
            ProjectRow row{Kind::Run, QStringLiteral("checks")};
            row.id = run.id;
            row.source = run.source;
            row.title = runTitle(m_desk.project->contents(), run);
            row.detail = runWorst(run);
            row.tip = row.title + QLatin1Char('\n') + runCounts(run);
            rows.push_back(row);
        }
        add(QStringLiteral("checks"), Words::tr("Checks"), std::move(rows),
            {Words::tr("No check yet"), Words::tr("What a check finds in sources of the project is kept here.")});
    }

    const Desk& m_desk;
    const QSet<QString>& m_folded;
    bool m_project;
    Rows m_rows;
};

}  // namespace

QString ProjectRow::key() const {
    QString mine = title;
    if (kind == Kind::Open) {
        mine = feed ? QString::number(feed->id().value()) : QString();
    } else if (kind == Kind::Closed || kind == Kind::Note || kind == Kind::Run) {
        mine = QString::number(id);
    } else if (kind == Kind::HeldSpec || kind == Kind::Document) {
        mine = path;
    }
    return QStringLiteral("%1/%2/%3").arg(static_cast<int>(kind)).arg(section, mine);
}

std::vector<ProjectRow> projectRows(const Desk& desk, const QSet<QString>& folded) {
    return RowMaker(desk, folded).make();
}

}  // namespace plumb::desk
