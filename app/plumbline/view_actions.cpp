// Going from part to part of the window, how it looks, and its panels.
#include "app/plumbline/action_adder.h"
#include "app/plumbline/application.h"
#include "app/plumbline/desk_actions.h"
#include "app/plumbline/main_window.h"
#include "widgets/common/row_view.h"
#include "widgets/documents/document_area.h"
#include "widgets/messages/message_page.h"
#include "widgets/messages/message_tree.h"
#include "widgets/settings/desk_options.h"
#include "widgets/settings/settings_actions.h"

namespace plumb::desk {

void addViewActions(Application& application, Desk& desk) {
    Application* const app = &application;
    const ActionAdder view{desk.actions, Application::tr("View")};
    view("view.start", Application::tr("Show the start page"), "Ctrl+Home", "project", [app] { app->showStart(); });
    view(
        "view.messages", Application::tr("Show the messages"), "Ctrl+1", "messages",
        [app] {
            Feed* feed = app->desk().focus.feed();
            if (!feed && !app->desk().workspace.feeds().empty()) {
                feed = app->desk().workspace.feeds().front().get();
            }
            if (MessagePage* const page = feed ? app->window().showFeed(feed) : nullptr) {
                page->list()->setFocus(Qt::ShortcutFocusReason);
            }
        },
        [app] { return !app->desk().workspace.feeds().empty(); });
    view(
        "view.tree", Application::tr("Go to the tree"), "Ctrl+3", "tree",
        [app] { app->page()->tree()->view()->setFocus(Qt::ShortcutFocusReason); },
        [app] { return app->page() != nullptr; });
    view("view.nextTab", Application::tr("Go to the next document"), "Ctrl+PgDown", "next",
         [app] { app->window().documents()->step(1); });
    view("view.previousTab", Application::tr("Go to the previous document"), "Ctrl+PgUp", "previous",
         [app] { app->window().documents()->step(-1); });
    view(
        "view.split", Application::tr("Put the document beside the others"), "Ctrl+\\", "split",
        [app] { app->window().documents()->split(); }, [app] { return app->window().documents()->pages().size() > 1; });
    view(
        "view.mask", Application::tr("Hide names, identifiers and free text"), "Ctrl+Shift+H", "mask",
        [app] { app->setMasked(!app->masked()); }, {}, [app] { return app->masked(); });
    view("view.resetLayout", Application::tr("Reset the layout"), "", "", [app] { app->window().resetLayout(); });

    addThemeActions(desk, app->options());
    addLanguageActions(desk, app->options());

    const ActionAdder panel{desk.actions, Application::tr("Panel")};
    for (const PanelInfo& info : app->window().panels()) {
        desk.actions.add({QStringLiteral("panel.") + info.id, Application::tr("Show %1").arg(info.title),
                          panel.category, info.shortcut, info.icon},
                         [app, id = info.id] { app->window().togglePanel(id); });
    }
    const ActionAdder help{desk.actions, Application::tr("Help")};
    help("help.manual", Application::tr("Open the manual"), "F1", "help", [app] {
        QString page;
        for (const PanelInfo& info : app->window().panels()) {
            if (info.id == app->window().focusedPanel()) {
                page = info.manual;
            }
        }
        if (const QWidget* const document = app->window().documents()->current(); document && page.isEmpty()) {
            page = document->property("manual").toString();  // of documents that have a page of their own
        }
        app->showManual(page);
    });
}

}  // namespace plumb::desk
