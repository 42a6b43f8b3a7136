#include "gui/common/desk_state.h"

#include "app/plumbline/application.h"
#include "app/plumbline/main_window.h"
#include "widgets/colours/kept_rules.h"
#include "widgets/common/ask_line.h"
#include "widgets/common/row_view.h"
#include "widgets/documents/document_area.h"
#include "widgets/editor/message_editor.h"
#include "widgets/findings/findings_panel.h"
#include "widgets/keeping/closed_documents.h"
#include "widgets/keeping/project_work.h"
#include "widgets/messages/list_grouping.h"
#include "widgets/messages/list_marks.h"
#include "widgets/messages/message_page.h"
#include "widgets/messages/message_tree.h"
#include "widgets/messages/query_bar.h"
#include "widgets/models/colour_rules.h"
#include "widgets/models/feed_marks.h"
#include "widgets/replay/wire_panel.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QFileDialog>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>

namespace plumb::desk {
namespace {

QString number(auto value) {
    return QString::number(value);
}

void takeDocuments(DeskState& state, MainWindow& window) {
    DocumentArea& area = *window.documents();
    QStringList titles;
    for (QWidget* const page : area.pages()) {
        titles.append(area.titleOf(page));
    }
    state[QStringLiteral("documents")] = titles.join(QLatin1Char('|'));
    state[QStringLiteral("page")] = area.current() ? area.titleOf(area.current()) : QString();
    state[QStringLiteral("groups")] = number(area.groups());
}

void takeMessages(DeskState& state, Application& application) {
    const Focus& focus = application.desk().focus;
    state[QStringLiteral("message")] = focus.message() ? number(focus.number()) : QString();
    state[QStringLiteral("place")] = number(focus.path().packed());
    state[QStringLiteral("bytes")] = focus.message() ? QString::fromLatin1(focus.message()->bytes) : QString();
    const MessagePage* const page = application.page();
    if (!page) {
        return;
    }
    state[QStringLiteral("filter")] = page->queryBar()->text();
    state[QStringLiteral("mode")] = number(static_cast<int>(page->queryBar()->mode()));
    state[QStringLiteral("rows")] = number(page->model()->rowCount());
    state[QStringLiteral("columns")] = number(page->model()->columnCount());
    state[QStringLiteral("selected")] = number(page->selectedNumbers(false).size());
    const OutlineModel& tree = *page->tree()->model();
    state[QStringLiteral("tree")] = QStringLiteral("%1 %2").arg(static_cast<int>(tree.show())).arg(tree.grouped());
    state[QStringLiteral("treeRows")] = number(tree.rowCount());
    state[QStringLiteral("wrapped")] = number(page->editor()->isWrapped());
    state[QStringLiteral("folded")] = number(page->editor()->foldedGroups());
    state[QStringLiteral("controls")] = number(page->editor()->showsControls());
    const GroupRows* const groups = page->model()->groupRows();
    state[QStringLiteral("grouped")] = groups ? QStringLiteral("by %1").arg(page->grouping()->byCount()) : QString();
    state[QStringLiteral("flags")] = number(page->marks()->marks().flagged().size());
    state[QStringLiteral("pins")] = number(page->marks()->marks().pinned().size());
    state[QStringLiteral("envelopes")] = number(page->showsEnvelopes());
    state[QStringLiteral("searching")] = number(page->queryBar()->finding());
    state[QStringLiteral("followed")] = number(page->feed().isFollowed());
    state[QStringLiteral("undo")] = number(page->feed().undoStack()->index());
}

/// The second column of the tree, where names stand.
QString treeNames(const OutlineModel& tree) {
    QStringList names;
    for (int row = 0; row < tree.rowCount(); ++row) {
        names.append(tree.index(row, OutlineModel::NameColumn).data().toString());
    }
    return names.join(QLatin1Char('|'));
}

QString dockNames(const MainWindow& window) {
    QStringList shown;
    for (const PanelInfo& info : window.panels()) {
        if (window.dock(info.id)->isVisible()) {
            shown.append(info.id);
        }
    }
    return shown.join(QLatin1Char('|'));
}

/// Dialogs, menus and lists over the window.
QString popups(const MainWindow& window) {
    QStringList shown;
    for (QWidget* const top : QApplication::topLevelWidgets()) {
        if (top != &window && top->isVisible() &&
            (qobject_cast<QDialog*>(top) || top->windowFlags().testFlag(Qt::Popup) ||
             top->windowFlags().testFlag(Qt::ToolTip))) {
            shown.append(QLatin1String(top->metaObject()->className()) + QLatin1Char(' ') + top->windowTitle());
        }
    }
    shown.sort();
    return shown.join(QLatin1Char('|'));
}

QString rowText(const QAbstractItemModel& model, int row) {
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column) {
        cells.append(model.index(row, column).data().toString());
    }
    return cells.join(QLatin1Char('|'));
}

/// All words of the current page's labels, edits and buttons: what a page of no own entry here shows.
QString words(const QWidget* page) {
    QStringList found;
    if (page) {
        for (const auto* const label : page->findChildren<QLabel*>()) {
            found.append(label->text());
        }
        for (const auto* const edit : page->findChildren<QLineEdit*>()) {
            found.append(edit->text());
        }
        for (const auto* const button : page->findChildren<QAbstractButton*>()) {
            found.append(button->text() + (button->isChecked() ? QStringLiteral("+") : QString()));
        }
        for (const auto* const box : page->findChildren<QComboBox*>()) {
            found.append(box->currentText());
        }
        for (const auto* const view : page->findChildren<RowView*>()) {
            if (view->model()) {
                found.append(number(view->model()->rowCount()) + QLatin1Char(' ') + number(view->currentIndex().row()) +
                             QLatin1Char(' ') + rowText(*view->model(), std::max(view->currentIndex().row(), 0)));
            }
        }
    }
    return found.join(QLatin1Char('|'));
}

}  // namespace

DeskState deskState(Application& application) {
    MainWindow& window = application.window();
    DeskState state;
    takeDocuments(state, window);
    takeMessages(state, application);
    state[QStringLiteral("docks")] = dockNames(window);
    state[QStringLiteral("layout")] = QString::fromLatin1(window.saveLayout().toHex());
    state[QStringLiteral("popups")] = popups(window);
    const auto* const wire = window.findChild<WirePanel*>();
    state[QStringLiteral("follows")] = wire ? number(wire->follows()) : QString();
    state[QStringLiteral("words")] = words(window.documents()->current());
    const QWidget* const focused = QApplication::focusWidget();
    state[QStringLiteral("keyboard")] = focused
                                            ? QLatin1String(focused->metaObject()->className()) + QLatin1Char(' ') +
                                                  focused->objectName() + QLatin1Char(' ') + focused->accessibleName()
                                            : QString();
    const Theme& theme = application.desk().theme;
    state[QStringLiteral("theme")] =
        QStringLiteral("%1 %2").arg(static_cast<int>(theme.choice())).arg(static_cast<int>(theme.density()));
    const QAction* const open = application.desk().actions.action(QStringLiteral("file.open"));
    state[QStringLiteral("language")] = open ? open->text() : QString();
    state[QStringLiteral("masked")] = number(application.masked());
    const QMimeData* const clip = QApplication::clipboard()->mimeData();
    state[QStringLiteral("clipboard")] = clip ? clip->text() : QString();
    state[QStringLiteral("asked")] = number(window.askLine()->isVisible());
    state[QStringLiteral("told")] = window.statusBar()->currentMessage();
    state[QStringLiteral("sources")] = number(application.desk().workspace.feeds().size());
    state[QStringLiteral("title")] = window.windowTitle();
    QStringList inProject;
    for (const auto& source : application.project().contents().sources) {
        inProject.append(number(source.id) + QLatin1Char(' ') + number(static_cast<int>(source.kind)));
    }
    state[QStringLiteral("project")] = inProject.join(QLatin1Char('|'));
    state[QStringLiteral("kept")] = ClosedDocuments::of(application.desk())->paths().join(QLatin1Char('|'));
    state[QStringLiteral("running")] = number(application.desk().jobs.running().size());
    Feed* const feed = application.desk().focus.feed();
    state[QStringLiteral("checked")] =
        feed ? number(reinterpret_cast<quintptr>(application.desk().checks.result(*feed).get())) : QString();
    state[QStringLiteral("findings")] = words(window.dock(QStringLiteral("findings"))->widget());
    const QWidget* const against = window.dock(QStringLiteral("against"))->widget();
    state[QStringLiteral("against")] = words(against);
    QStringList rules;
    for (const SpecRule& rule : application.desk().checks.specRules()) {
        rules.append(rule.sender + QLatin1Char(' ') + rule.spec);
    }
    state[QStringLiteral("rules")] = rules.join(QLatin1Char('|'));
    state[QStringLiteral("colours")] = number(colourRules(application.desk()).rules().size());
    state[QStringLiteral("names")] = application.page() ? treeNames(*application.page()->tree()->model()) : QString();
    state[QStringLiteral("recent")] =
        application.desk().settings.value(QStringLiteral("recent/files")).toStringList().join(QLatin1Char('|'));
    return state;
}

QStringList differing(const DeskState& before, const DeskState& after) {
    QStringList names;
    for (auto it = after.begin(); it != after.end(); ++it) {
        if (before.value(it.key()) != it.value()) {
            names.append(it.key());
        }
    }
    return names;
}

}  // namespace plumb::desk
