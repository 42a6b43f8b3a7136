#include "widgets/project/row_deeds.h"

#include "project/documents.h"
#include "widgets/common/actions.h"
#include "widgets/keeping/audited_changes.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/checks.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"
#include "widgets/models/workspace.h"
#include "widgets/project/document_page.h"
#include "widgets/project/name_dialog.h"
#include "widgets/project/note_dialog.h"
#include "widgets/project/project_place.h"
#include "widgets/project/run_page.h"
#include "widgets/project/snapshot_actions.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace plumb::desk {
namespace {

using Kind = ProjectRow::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProjectRows)
};

/// The source of the project that a row is; 0: none.
std::int64_t sourceOf(const Desk& desk, const ProjectRow& row) {
    if (row.kind == Kind::Closed) {
        return row.id;
    }
    const ProjectFeed* const feed = row.kind == Kind::Open && desk.project ? desk.project->of(row.feed) : nullptr;
    return feed ? feed->source() : 0;
}

void ask(QWidget* window, const QString& title, const QString& sentence, const QString& verb,
         std::function<void()> go) {
    auto* const box = new QMessageBox(QMessageBox::NoIcon, title, sentence, QMessageBox::NoButton, window);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setObjectName(QStringLiteral("projectPanel.ask"));
    box->setTextFormat(Qt::PlainText);
    QPushButton* const yes = box->addButton(verb, QMessageBox::AcceptRole);
    yes->setObjectName(QStringLiteral("projectPanel.yes"));
    box->setDefaultButton(box->addButton(Words::tr("Cancel"), QMessageBox::RejectRole));
    QObject::connect(yes, &QPushButton::clicked, window, std::move(go));
    box->open();
}

/// By who works here.
template <class Work>
void changeAs(Desk& desk, Work work) {
    ProjectSession& session = desk.project->session();
    if (session.isWritable()) {
        desk.project->change([work = std::move(work), who = session.project()->who()](project::Connection& store) {
            return work(store, who);
        });
    }
}

void showSource(Desk& desk, Feed* feed) {
    emit desk.focus.shown(feed, desk.focus.feed() == feed ? desk.focus.number() : 0);
}

}  // namespace

void openRow(Desk& desk, const ProjectRow& row) {
    switch (row.kind) {
    case Kind::Section:
    case Kind::Hint:
        break;
    case Kind::Open:
        if (row.feed) {
            showSource(desk, row.feed);
        }
        break;
    case Kind::Closed:
        desk.project->openSource(row.id);
        break;
    case Kind::HeldSpec:
        desk.showPanel(QStringLiteral("findings"));
        break;
    case Kind::Document:
        if (!desk.project->openDocument(row.section, row.path)) {
            showDocument(desk, row.section, row.path);
        }
        break;
    case Kind::Snapshot:
        showSnapshot(desk, row.title);
        break;
    case Kind::Note:
        goToPlace(desk, {row.source, row.number, row.path});
        break;
    case Kind::Run:
        showRun(desk, row.id);
        break;
    }
}

bool opensByClick(const ProjectRow& row) {
    return row.kind == Kind::Open || row.kind == Kind::Closed || row.kind == Kind::HeldSpec || row.kind == Kind::Note;
}

bool canRename(const Desk& desk, const ProjectRow& row) {
    // What the window keeps, and a spec, are found by their names.
    const bool named = row.kind == Kind::Document && row.section != QLatin1String("spec") && row.title == row.path;
    return (named || row.kind == Kind::Note) && desk.project && desk.project->session().isWritable();
}

void renameRow(Desk& desk, const ProjectRow& row, QWidget* window) {
    if (!canRename(desk, row)) {
        return;
    }
    if (row.kind == Kind::Note) {
        editNote(desk, row.id, window);
        return;
    }
    NameDialog::Asks asks;
    asks.title = Words::tr("Rename");
    asks.what = Words::tr("What is %1 to be called?").arg(row.title);
    asks.ok = Words::tr("Rename");
    asks.name = row.title;
    for (const project::DocumentRow& one : desk.project->contents().documents) {
        if (toQString(one.kind) == row.section && toQString(one.name) != row.title) {
            asks.taken.append(toQString(one.name));
        }
    }
    asks.takenSentence = Words::tr("This name is taken. Choose another one.");
    auto* const dialog = new NameDialog(asks, window);
    dialog->onAnswer(
        [&desk, kind = row.section.toStdString(), from = row.title.toStdString()](const QString& name, const QString&) {
            changeAs(desk, [kind, from, to = name.toStdString()](project::Connection& store, const project::Who& who) {
                return renameDocumentAudited(store, who, kind, from, to);
            });
        });
    dialog->open();
}

bool canRemove(const Desk& desk, const ProjectRow& row) {
    return desk.project && desk.project->session().isWritable() &&
           (row.kind == Kind::Document || row.kind == Kind::Snapshot || row.kind == Kind::Note ||
            row.kind == Kind::Run || sourceOf(desk, row) != 0);
}

void removeRow(Desk& desk, const ProjectRow& row, QWidget* window) {
    if (!canRemove(desk, row)) {
        return;
    }
    const QString title = row.kind == Kind::Open ? row.feed->title() : row.title;
    if (const std::int64_t source = sourceOf(desk, row); source != 0) {
        ask(window, Words::tr("Take it out of the project"),
            Words::tr("%1 is taken out of the project, with its edits, marks and notes. Files stay where they are, and "
                      "snapshots keep what they have of it.")
                .arg(title),
            Words::tr("Take it out"), [&desk, source] { desk.project->removeSource(source); });
    } else if (row.kind == Kind::Snapshot) {
        ask(window, Words::tr("Remove a snapshot"),
            Words::tr("%1 is removed for good. The project itself stays as it is.").arg(title), Words::tr("Remove"),
            [&desk, title] { desk.project->removeSnapshot(title); });
    } else if (row.kind == Kind::Note) {
        ask(window, Words::tr("Remove a note"), Words::tr("The note is removed. Snapshots that have it keep it."),
            Words::tr("Remove"), [&desk, id = row.id] {
                changeAs(desk, [id](project::Connection& store, const project::Who& who) {
                    return removeNoteAudited(store, who, id);
                });
            });
    } else if (row.kind == Kind::Run) {
        ask(window, Words::tr("Remove a check"),
            Words::tr("%1 is removed from the project, with its findings. Messages stay as they are.").arg(title),
            Words::tr("Remove"), [&desk, id = row.id] { removeRunOf(desk, id); });
    } else {
        ask(window, Words::tr("Remove"),
            Words::tr("%1 is removed from the project. Snapshots that have it keep it.").arg(title),
            Words::tr("Remove"), [&desk, kind = row.section.toStdString(), name = row.path.toStdString()] {
                changeAs(desk, [kind, name](project::Connection& store, const project::Who& who) {
                    return removeDocumentAudited(store, who, kind, name);
                });
            });
    }
}

}  // namespace plumb::desk
