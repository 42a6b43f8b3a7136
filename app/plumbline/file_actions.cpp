// Opening and closing, and taking back.
#include "app/plumbline/action_adder.h"
#include "app/plumbline/application.h"
#include "app/plumbline/desk_actions.h"
#include "app/plumbline/main_window.h"
#include "widgets/documents/document_area.h"
#include "widgets/gap/gap_page.h"
#include "widgets/importing/import_page.h"
#include "widgets/messages/message_page.h"
#include "widgets/models/feed_follower.h"
#include "widgets/spec/spec_page.h"

#include <QApplication>
#include <QClipboard>
#include <QFileDialog>
#include <QMimeData>
#include <QProcess>

namespace plumb::desk {
namespace {

void askForFiles(Application& application, QFileDialog::FileMode mode) {
    auto* const dialog =
        new QFileDialog(&application.window(), mode == QFileDialog::Directory ? Application::tr("Open a folder")
                                                                              : Application::tr("Open files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    dialog->setOption(QFileDialog::ShowDirsOnly, mode == QFileDialog::Directory);
    dialog->setNameFilter(Application::tr("All files (*);;HL7 messages (*.hl7 *.txt *.log *.dat);;Network captures "
                                          "(*.pcap *.pcapng *.cap);;Plumbline projects (*.plumb)"));
    QObject::connect(dialog, &QFileDialog::filesSelected, &application,
                     [&application](const QStringList& paths) { application.open(paths); });
    dialog->open();
}

/// Or does so no more.
void followFile(Application& application) {
    Feed& feed = application.page()->feed();
    if (FeedFollower::of(feed)) {
        FeedFollower::leave(feed);
        return;
    }
    QObject::connect(FeedFollower::follow(feed), &FeedFollower::ended, &application,
                     [app = &application](const QString& why) {
                         app->desk().tell(why);
                         app->desk().actions.refresh();
                     });
}

QUndoStack* undoOf(Application& application) {
    if (auto* const gaps = qobject_cast<GapPage*>(application.window().documents()->current())) {
        return gaps->store().undoStack();
    }
    Feed* const feed = application.desk().focus.feed();
    return feed ? feed->undoStack() : nullptr;
}

/// A spec has its own history, which is that of its text.
SpecPage* specInFront(Application& application) {
    return qobject_cast<SpecPage*>(application.window().documents()->current());
}

/// So has a document that is imported: that of its answers.
ImportPage* importInFront(Application& application) {
    return qobject_cast<ImportPage*>(application.window().documents()->current());
}

}  // namespace

void addFileActions(Application& application, Desk& desk) {
    Application* const app = &application;
    const ActionAdder file{desk.actions, Application::tr("File")};
    file("file.open", Application::tr("Open files"), "Ctrl+O", "open",
         [app] { askForFiles(*app, QFileDialog::ExistingFiles); });
    file("file.openFolder", Application::tr("Open a folder"), "Ctrl+Shift+O", "open-folder",
         [app] { askForFiles(*app, QFileDialog::Directory); });
    file("file.paste", Application::tr("Open what the clipboard holds"), "Ctrl+Shift+V", "paste", [app] {
        const QMimeData* const mime = QApplication::clipboard()->mimeData();
        QStringList paths;
        for (const QUrl& url : mime ? mime->urls() : QList<QUrl>()) {
            if (url.isLocalFile()) {
                paths.append(url.toLocalFile());
            }
        }
        if (!paths.isEmpty()) {
            app->open(paths);
        } else if (mime && !mime->text().isEmpty()) {
            app->openText(mime->text().toUtf8());
        } else {
            app->desk().tell(Application::tr("The clipboard holds no text and no files."));
        }
    });
    file("file.sample", Application::tr("Open the sample project"), "", "star", [app] { app->openSample(); });
    file("file.newWindow", Application::tr("Open another window"), "Ctrl+Shift+N", "", [] {
        QProcess::startDetached(QApplication::applicationFilePath(),
                                {QStringLiteral("--new-window"), QStringLiteral("--fresh")});
    });
    file(
        "file.close", Application::tr("Close the document"), "Ctrl+W", "close",
        [app] {
            QWidget* const page = app->window().documents()->current();
            if (auto* const messages = qobject_cast<MessagePage*>(page)) {
                app->desk().workspace.close(&messages->feed());
            } else if (page) {
                app->window().documents()->close(page);
            }
        },
        [app] { return app->window().documents()->current() != nullptr; });
    file(
        "file.follow", Application::tr("Follow this file"), "", "", [app] { followFile(*app); },
        [app] {
            const MessagePage* const page = app->page();
            // What a listener stores is followed for as long as it listens.
            return page && (FeedFollower::of(page->feed()) || (page->feed().canReadOn() && !page->feed().isFollowed()));
        },
        [app] { return app->page() && app->page()->feed().isFollowed(); });
    QObject::connect(&desk.workspace, &Workspace::feedClosing, app, [](Feed* feed) { FeedFollower::leave(*feed); });
    file("file.quit", Application::tr("Quit"), "Ctrl+Q", "", [app] { app->window().close(); });

    const ActionAdder edit{desk.actions, Application::tr("Edit")};
    QAction* const undo = edit(
        "edit.undo", Application::tr("Undo"), "Ctrl+Z", "undo",
        [app] {
            if (SpecPage* const spec = specInFront(*app)) {
                spec->undo();
            } else if (ImportPage* const import = importInFront(*app)) {
                import->undo();
            } else {
                undoOf(*app)->undo();
            }
        },
        [app] {
            SpecPage* const spec = specInFront(*app);
            if (ImportPage* const import = importInFront(*app)) {
                return import->canUndo();
            }
            return spec ? spec->canUndo() : undoOf(*app) && undoOf(*app)->canUndo();
        });
    QAction* const redo = edit(
        "edit.redo", Application::tr("Redo"), "Ctrl+Shift+Z", "redo",
        [app] {
            if (SpecPage* const spec = specInFront(*app)) {
                spec->redo();
            } else {
                undoOf(*app)->redo();
            }
        },
        [app] {
            SpecPage* const spec = specInFront(*app);
            return spec ? spec->canRedo() : !importInFront(*app) && undoOf(*app) && undoOf(*app)->canRedo();
        });
    // They say what they undo.
    const auto rename = [app, undo, redo] {
        QUndoStack* const stack = specInFront(*app) || importInFront(*app) ? nullptr : undoOf(*app);
        const QString last = stack ? stack->undoText() : QString(), next = stack ? stack->redoText() : QString();
        undo->setText(last.isEmpty() ? Application::tr("Undo") : Application::tr("Undo: %1").arg(last));
        redo->setText(next.isEmpty() ? Application::tr("Redo") : Application::tr("Redo: %1").arg(next));
        app->desk().actions.refresh();
    };
    QObject::connect(&desk.focus, &Focus::messageChanged, undo, rename);
    QObject::connect(&desk.actions, &Actions::wordsChanged, undo, rename);
    QObject::connect(app->window().documents(), &DocumentArea::currentChanged, undo, rename);
    QObject::connect(&desk.workspace, &Workspace::feedOpened, undo, [undo, rename](Feed* feed) {
        QObject::connect(feed->undoStack(), &QUndoStack::indexChanged, undo, rename);
    });
}

}  // namespace plumb::desk
