// The menu of a row of the project panel.
#include "widgets/common/actions.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/checks.h"
#include "widgets/models/focus.h"
#include "widgets/models/workspace.h"
#include "widgets/project/row_deeds.h"

#include <QCoreApplication>
#include <QMenu>

namespace plumb::desk {
namespace {

using Kind = ProjectRow::Kind;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ProjectRows)
};

/// "Open", "Compare": what Enter does.
QString verbOf(const ProjectRow& row) {
    switch (row.kind) {
    case Kind::Open:
        return Words::tr("Show messages");
    case Kind::HeldSpec:
        return Words::tr("Show findings");
    case Kind::Snapshot:
        return Words::tr("Compare");
    case Kind::Note:
        return Words::tr("Go to its message");
    case Kind::Run:
        return Words::tr("Show findings");
    default:
        return Words::tr("Open");
    }
}

void addOpenSource(QMenu& menu, Desk& desk, const QPointer<Feed>& feed) {
    menu.addAction(Words::tr("Check again"), &menu, [&desk, feed] {
        if (feed) {
            desk.checks.check(*feed);
        }
    });
    menu.addSeparator();
    menu.addAction(Words::tr("Close"), &menu, [&desk, feed] {
        if (feed) {
            desk.workspace.close(feed);
        }
    });
}

void addSection(QMenu& menu, Desk& desk, const QString& section) {
    const auto add = [&](const char* id) {
        if (QAction* const action = desk.actions.action(QLatin1String(id))) {
            menu.addAction(action);
        }
    };
    desk.actions.refresh();
    if (section == QLatin1String("snapshots")) {
        add("project.snapshot");
        add("project.snapshots");
    } else if (section == QLatin1String("notes")) {
        add("project.note");
    } else if (section == QLatin1String("checks")) {
        add("findings.check");
        add("project.checks");
    } else if (section == QLatin1String("sources")) {
        add("file.open");
        add("project.takeIn");
    }
}

}  // namespace

void fillRowMenu(QMenu& menu, Desk& desk, const ProjectRow& row, QWidget* window) {
    if (row.kind == Kind::Section || row.kind == Kind::Hint) {
        addSection(menu, desk, row.section);
        return;
    }
    menu.addAction(verbOf(row), &menu, [&desk, row] { openRow(desk, row); });
    if (row.kind == Kind::Open) {
        addOpenSource(menu, desk, row.feed);
    }
    if (row.kind == Kind::Document || row.kind == Kind::Note) {
        QAction* const rename =
            menu.addAction(row.kind == Kind::Note ? Words::tr("Edit the note") : Words::tr("Rename"), &menu,
                           [&desk, row, window] { renameRow(desk, row, window); });
        rename->setEnabled(canRename(desk, row));
    }
    if (row.kind != Kind::HeldSpec && desk.project && desk.project->session().isOpen()) {
        const bool source = row.kind == Kind::Open || row.kind == Kind::Closed;
        QAction* const remove = menu.addAction(source ? Words::tr("Take it out of the project") : Words::tr("Remove"),
                                               &menu, [&desk, row, window] { removeRow(desk, row, window); });
        remove->setEnabled(canRemove(desk, row));
    }
}

}  // namespace plumb::desk
