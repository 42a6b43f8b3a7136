#include "widgets/project/snapshot_actions.h"

#include "widgets/common/actions.h"
#include "widgets/common/find_page.h"
#include "widgets/common/row_view.h"
#include "widgets/keeping/project_work.h"
#include "widgets/project/name_dialog.h"
#include "widgets/project/snapshots_page.h"

#include <QCoreApplication>

namespace plumb::desk {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Snapshots)
};

/// The page, when it is there: nobody else keeps it.
SnapshotsPage* pageOf(const Desk& desk) {
    return findPage<SnapshotsPage>([&desk](const SnapshotsPage& page) { return page.isOf(desk); });
}

SnapshotsPage* showPage(Desk& desk) {
    SnapshotsPage* page = pageOf(desk);
    if (!page) {
        page = new SnapshotsPage(desk);
    }
    desk.showPage(page, Words::tr("Snapshots"), QStringLiteral("history"));
    page->list()->setFocus(Qt::ShortcutFocusReason);
    return page;
}

void askForSnapshot(Desk& desk, QWidget* window) {
    NameDialog::Asks asks;
    asks.title = Words::tr("Make a snapshot");
    asks.what = Words::tr("Keeps what the sources, edits, marks, notes and documents of %1 are now, to compare with it "
                          "and to go back to it.")
                    .arg(desk.project->session().name());
    asks.ok = Words::tr("Make it");
    asks.note = true;
    for (const ProjectSnapshotRow& row : desk.project->contents().snapshots) {
        asks.taken.append(row.name);
    }
    asks.takenSentence = Words::tr("There is a snapshot of this name. Choose another one.");
    auto* const dialog = new NameDialog(asks, window);
    dialog->onAnswer([&desk](const QString& name, const QString& note) {
        desk.project->makeSnapshot(name, note, [&desk, name](const Result<void>& done) {
            if (done) {
                desk.tell(Words::tr("The snapshot %1 was made.").arg(name));
            }
        });
    });
    dialog->open();
}

}  // namespace

void showSnapshot(Desk& desk, const QString& name) {
    showPage(desk)->choose(name);
}

void addSnapshotActions(Desk& desk, QWidget* window) {
    if (!desk.project) {
        return;
    }
    ProjectSession* const session = &desk.project->session();
    desk.actions.add(
        {QStringLiteral("project.snapshot"), Words::tr("Make a snapshot"), Words::tr("Project"),
         QStringLiteral("Ctrl+Alt+N"), QStringLiteral("add")},
        [&desk, window] { askForSnapshot(desk, window); }, [session] { return session->isWritable(); });
    desk.actions.add(
        {QStringLiteral("project.snapshots"), Words::tr("Show snapshots: compare and restore"), Words::tr("Project"),
         QString(), QStringLiteral("history")},
        [&desk] { showPage(desk); }, [session] { return session->isOpen(); });
}

}  // namespace plumb::desk
