// Moving among messages, finding, copying and exporting them, and the tree of one.
#include "app/plumbline/action_adder.h"
#include "app/plumbline/application.h"
#include "app/plumbline/desk_actions.h"
#include "app/plumbline/main_window.h"
#include "app/plumbline/message_export.h"
#include "widgets/common/ask_line.h"
#include "widgets/common/row_view.h"
#include "widgets/documents/document_area.h"
#include "widgets/keeping/project_target.h"
#include "widgets/keeping/project_work.h"
#include "widgets/messages/list_actions.h"
#include "widgets/messages/message_page.h"
#include "widgets/messages/message_tree.h"
#include "widgets/messages/query_bar.h"

#include <QFileDialog>

#include <algorithm>

namespace plumb::desk {
namespace {

/// Asks for a file, then writes the selected messages to it; all that the list shows when fewer than two are selected.
void exportFrom(Application& application) {
    struct Kind {
        QString filter;
        ExportFormat format;
        QString word;  ///< in the audit trail
    };
    const QVector<Kind> kinds = {
        {Application::tr("HL7 as it stands (*.hl7)"), ExportFormat::Raw, QStringLiteral("HL7")},
        {Application::tr("HL7, segments end with CR (*.hl7)"), ExportFormat::Cr, QStringLiteral("HL7, CR")},
        {Application::tr("HL7, segments end with LF (*.hl7)"), ExportFormat::Lf, QStringLiteral("HL7, LF")},
        {Application::tr("HL7, segments end with CR LF (*.hl7)"), ExportFormat::CrLf, QStringLiteral("HL7, CR LF")},
        {Application::tr("MLLP frames (*.mllp)"), ExportFormat::Mllp, QStringLiteral("MLLP")},
        {Application::tr("Batch file (*.hl7)"), ExportFormat::Batch, QStringLiteral("HL7 batch")},
        {Application::tr("JSON, a message a line (*.ndjson)"), ExportFormat::Json, QStringLiteral("JSON")},
    };
    QStringList filters;
    for (const Kind& kind : kinds) {
        filters.append(kind.filter);
    }
    auto* const dialog = new QFileDialog(&application.window(), Application::tr("Export messages"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(QStringLiteral("hl7"));
    Application* const app = &application;
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(filter.section(QStringLiteral("*."), 1, 1).section(QLatin1Char(')'), 0, 0));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, app, [app, dialog, kinds](const QString& path) {
        MessagePage* const page = app->page();
        if (!page) {
            return;
        }
        if (const QString problem = projectTargetProblem(app->desk().project, path); !problem.isEmpty()) {
            app->desk().tell(problem);
            return;
        }
        const auto chosen = std::find_if(kinds.begin(), kinds.end(), [dialog](const Kind& kind) {
            return kind.filter == dialog->selectedNameFilter();
        });
        const Kind& kind = chosen == kinds.end() ? kinds.front() : *chosen;
        exportMessages(
            app->desk().workspace, app, page->feed(), page->selectedNumbers(true), path, kind.format,
            [app, path, word = kind.word, feed = QPointer<Feed>(&page->feed())](const QString& problem,
                                                                                std::uint64_t written) {
                if (problem.isEmpty()) {
                    emit app->project().exported(feed, QStringLiteral("messages"), path, word, written);
                }
                app->desk().tell(
                    problem.isEmpty()
                        ? Application::tr("%Ln messages stand in %1.", nullptr, static_cast<int>(written)).arg(path)
                        : problem);
            });
    });
    dialog->open();
}

}  // namespace

void addMessageActions(Application& application, Desk& desk) {
    Application* const app = &application;
    const ActionAdder message{desk.actions, Application::tr("Messages")};
    const auto there = [app] { return app->page() != nullptr; };
    message(
        "messages.next", Application::tr("Go to the next message"), "Alt+Down", "next", [app] { app->page()->goBy(1); },
        there);
    message(
        "messages.previous", Application::tr("Go to the previous message"), "Alt+Up", "previous",
        [app] { app->page()->goBy(-1); }, there);
    message(
        "messages.first", Application::tr("Go to the first message"), "Alt+Home", "first",
        [app] { app->page()->goBy(-INT_MAX / 2); }, there);
    message(
        "messages.last", Application::tr("Go to the last message"), "Alt+End", "last",
        [app] { app->page()->goBy(INT_MAX / 2); }, there);
    message(
        "messages.nextFinding", Application::tr("Go to the next message with findings"), "F4", "findings",
        [app] { app->page()->goToFinding(1); }, there);
    message(
        "messages.previousFinding", Application::tr("Go to the previous message with findings"), "Shift+F4", "findings",
        [app] { app->page()->goToFinding(-1); }, there);
    message(
        "messages.filter", Application::tr("Write a filter"), "Ctrl+F", "filter",
        [app] {
            app->window().documents()->show(app->page());
            app->page()->queryBar()->edit()->setFocus(Qt::ShortcutFocusReason);
            app->page()->queryBar()->edit()->selectAll();
        },
        there);
    message(
        "messages.findText", Application::tr("Find a text"), "Ctrl+Shift+F", "search",
        [app] {
            app->page()->queryBar()->setMode(Question::Mode::Text);
            app->page()->queryBar()->edit()->setFocus(Qt::ShortcutFocusReason);
        },
        there);
    message(
        "messages.saveFilter", Application::tr("Save this filter"), "", "star",
        [app] { app->page()->queryBar()->save(); },
        [app] { return app->page() && !app->page()->queryBar()->text().trimmed().isEmpty(); });
    message(
        "messages.clearFilter", Application::tr("Show all messages"), "Ctrl+Shift+X", "clear",
        [app] { app->page()->setFilter({}); }, there);
    message(
        "messages.filterBy", Application::tr("Filter by this value"), "Alt+F", "filter",
        [app] { app->page()->filterByCell(false); }, there);
    message(
        "messages.exclude", Application::tr("Exclude this value"), "Alt+X", "filter-exclude",
        [app] { app->page()->filterByCell(true); }, there);
    message(
        "messages.lacking", Application::tr("Only messages lacking this"), "Alt+L", "filter-exclude",
        [app] { app->page()->filterLacking(); }, there);
    message(
        "messages.addColumn", Application::tr("Add a column"), "Alt+C", "column",
        [app] {
            app->window().askLine()->ask(
                Application::tr("Which field shall be a column?"), QStringLiteral("PV1-3.1"),
                [](const QString& text) {
                    return MessageColumn::parse(text)
                               ? QString()
                               : Application::tr("Write a path of a field, such as PID-3.1, OBX[2]-5 or ZPD-2.");
                },
                [app](const QString& text) {
                    if (app->page()) {
                        app->page()->addColumn(text);
                    }
                });
        },
        there);
    message(
        "messages.copy", Application::tr("Copy the selected messages"), "Ctrl+Shift+C", "copy",
        [app] { app->page()->copySelected(); }, there);
    message(
        "messages.export", Application::tr("Export messages"), "Ctrl+E", "export", [app] { exportFrom(*app); }, there);
    message(
        "messages.selectAll", Application::tr("Select all messages"), "Ctrl+Shift+A", "",
        [app] { app->page()->selectAll(); }, there);
    addListActions(
        desk, [app] { return app->page(); }, [app] { return app->window().askLine(); });

    const ActionAdder tree{desk.actions, Application::tr("Tree")};
    const auto show = [&](const char* id, const QString& text, const char* keys, OutlineModel::Show what) {
        tree(
            id, text, keys, "tree", [app, what] { app->page()->tree()->setShow(what); }, there,
            [app, what] { return app->page() && app->page()->tree()->model()->show() == what; });
    };
    show("tree.populated", Application::tr("Show fields with values"), "", OutlineModel::Show::Populated);
    show("tree.all", Application::tr("Show all fields"), "", OutlineModel::Show::All);
    show("tree.defined", Application::tr("Show all fields that are defined"), "", OutlineModel::Show::Defined);
    show("tree.findings", Application::tr("Show fields with findings"), "", OutlineModel::Show::Findings);
    tree(
        "tree.grouped", Application::tr("Show the groups of the structure"), "Alt+G", "group",
        [app] { app->page()->tree()->setGrouped(!app->page()->tree()->model()->grouped()); }, there,
        [app] { return app->page() && app->page()->tree()->model()->grouped(); });
    tree(
        "tree.expand", Application::tr("Open all rows"), "Alt+Shift+Right", "expand",
        [app] { app->page()->tree()->model()->expandAll(); }, there);
    tree(
        "tree.collapse", Application::tr("Close all rows"), "Alt+Shift+Left", "collapse",
        [app] { app->page()->tree()->model()->collapseAll(); }, there);
    tree(
        "tree.edit", Application::tr("Edit the value"), "F2", "edit", [app] { app->page()->tree()->editCurrent(); },
        there);
    tree(
        "tree.clear", Application::tr("Empty the value"), "Alt+Delete", "delete",
        [app] { app->page()->tree()->clearCurrent(); }, there);
    const auto copy = [&](const char* id, const QString& text, const char* keys, MessageTree::CopyAs how) {
        tree(
            id, text, keys, "copy-path", [app, how] { app->page()->tree()->copy(how); }, there);
    };
    copy("tree.copyPath", Application::tr("Copy the path"), "Alt+P", MessageTree::CopyAs::Path);
    copy("tree.copyValue", Application::tr("Copy the value"), "Alt+V", MessageTree::CopyAs::Value);
    copy("tree.copyTerser", Application::tr("Copy as Terser path"), "", MessageTree::CopyAs::Terser);
    copy("tree.copyJson", Application::tr("Copy as JSON"), "", MessageTree::CopyAs::Json);
    copy("tree.copyCsv", Application::tr("Copy as CSV"), "", MessageTree::CopyAs::Csv);
    copy("tree.copyMarkdown", Application::tr("Copy as Markdown"), "", MessageTree::CopyAs::Markdown);
    copy("tree.copyFilter", Application::tr("Copy as filter"), "", MessageTree::CopyAs::Filter);
}

}  // namespace plumb::desk
