#include "widgets/project/project_actions.h"

#include "base/identity.h"
#include "project/audit.h"
#include "project/copy.h"
#include "project/key.h"
#include "widgets/common/actions.h"
#include "widgets/keeping/project_target.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"
#include "widgets/project/note_dialog.h"
#include "widgets/project/passphrase_dialog.h"
#include "widgets/project/run_page.h"
#include "widgets/project/snapshot_actions.h"
#include "widgets/project/sql_page.h"
#include "widgets/start/sample.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>

namespace plumb::desk {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Projects)
};

QString fileKinds() {
    return Words::tr("Plumbline projects (*.plumb)");
}

/// Where the work lies: beside the project, or the source in front; not where the sample came with the program.
QString folderOfWork(const Desk& desk) {
    const Feed* const feed = desk.focus.feed();
    const QString& project = desk.project->session().path();
    const QString& beside = project.isEmpty() && feed && !feed->isScratch() ? feed->path() : project;
    const QFileInfo folder(QFileInfo(beside).path());
    const bool ours = beside.isEmpty() || !folder.isWritable() || samplePaths().contains(beside);
    return ours ? QDir::homePath() : folder.filePath();
}

/// `go` is called with the path of a file that is to be made.
void askForNewFile(const Desk& desk, QWidget* window, const QString& title, std::function<void(const QString&)> go) {
    auto* const dialog = new QFileDialog(window, title, folderOfWork(desk), fileKinds());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("plumb"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite);  // none is ever written over
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [go = std::move(go)](const QString& path) { go(path); });
    dialog->open();
}

/// The dialog stays until the session has opened what it was asked to.
void followSession(PassphraseDialog* dialog, ProjectSession& session) {
    QObject::connect(&session, &ProjectSession::opened, dialog, &QDialog::accept);
    QObject::connect(&session, &ProjectSession::failed, dialog,
                     [dialog](const QString& sentence, bool) { dialog->showProblem(sentence); });
}

void askForProject(Desk& desk, QWidget* window) {
    auto* const dialog = new QFileDialog(window, Words::tr("Open a project"), folderOfWork(desk), fileKinds());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, window,
                     [&desk, window](const QString& path) { openProject(desk, path, window); });
    dialog->open();
}

/// A copy of the project as it is now, off the GUI thread.
void copyTo(Desk& desk, const QString& path, const Passphrase& passphrase, QPointer<PassphraseDialog> dialog) {
    const std::shared_ptr<project::Project>& project = desk.project->session().project();
    if (!project) {
        return;
    }
    static JobHandle running;
    running = desk.jobs.run<int>(
        dialog, Words::tr("Copying %1").arg(desk.project->session().name()),
        [project, passphrase, file = path.toStdString()](const CancelToken& cancel, Progress&) -> Result<int> {
            std::optional<project::FileKey> key;
            if (passphrase) {
                Result<project::FileKey> made = project::FileKey::make(*passphrase);
                if (!made) {
                    return fail(std::move(made.error()));
                }
                key.emplace(std::move(*made));
            }
            Result<project::Project::Reader> reader = project->reader();
            if (!reader) {
                return fail(std::move(reader.error()));
            }
            project::CopyOptions options;
            options.secrets = false;  // they are not the colleague's
            options.cancel = cancel;
            Result<void> copied = project::copyProject(**reader, file, key ? &*key : nullptr, options);
            if (copied && project->writable()) {
                copied =
                    project->write([project = project.get(), sealed = key.has_value()](project::Connection& store) {
                        return project::appendAudit(store, project->who(), project::audited::kCopied,
                                                    sealed ? R"({"encrypted":true})" : R"({"encrypted":false})");
                    });
            }
            return copied ? Result<int>(0) : fail(std::move(copied.error()));
        },
        [&desk, dialog, path](const Result<int>& done) {
            if (!done) {
                dialog->showProblem(sentence(done.error()));
                return;
            }
            desk.tell(Words::tr("The copy stands in %1.").arg(QDir::toNativeSeparators(path)));
            dialog->accept();
        });
}

void copyProject(Desk& desk, QWidget* window) {
    askForNewFile(desk, window, Words::tr("Save a copy of the project"), [&desk, window](const QString& path) {
        auto* const dialog = new PassphraseDialog(
            PassphraseDialog::Asks::New, Words::tr("Save a copy of the project"),
            Words::tr("%1 gets a passphrase of its own, or none: give it to whom you give the copy. Credentials stay "
                      "here.")
                .arg(QFileInfo(path).fileName()),
            window);
        dialog->onAnswer([&desk, path, dialog](const Passphrase& passphrase) {
            if (const QString problem = projectTargetProblem(desk.project, path); !problem.isEmpty()) {
                dialog->showProblem(problem);
                return;
            }
            if (QFileInfo::exists(path)) {
                dialog->showProblem(
                    Words::tr("%1 is there already. Choose another name.").arg(QDir::toNativeSeparators(path)));
                return;
            }
            copyTo(desk, path, passphrase, dialog);
        });
        dialog->open();
    });
}

void changePassphrase(Desk& desk, QWidget* window) {
    ProjectSession& session = desk.project->session();
    auto* const dialog = new PassphraseDialog(
        PassphraseDialog::Asks::New, Words::tr("Passphrase of the project"),
        session.isEncrypted() ? Words::tr("%1 is encrypted now. Its file is written anew with another passphrase, or "
                                          "without encryption.")
                                    .arg(session.name())
                              : Words::tr("%1 is not encrypted now. Its file is written anew.").arg(session.name()),
        window);
    dialog->onAnswer([&session](const Passphrase& passphrase) { session.changePassphrase(passphrase); });
    followSession(dialog, session);
    dialog->open();
}

void takeIn(Desk& desk, QWidget* window) {
    if (Feed* const feed = desk.focus.feed(); desk.project->canTakeIn(feed)) {
        desk.project->takeIn(*feed);
        return;
    }
    auto* const dialog = new QFileDialog(window, Words::tr("Take files into the project"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, window,
                     [&desk](const QStringList& paths) { desk.project->takeIn(paths); });
    dialog->open();
}

}  // namespace

bool isProjectFile(const QString& path) {
    return path.endsWith(QLatin1String(".plumb"), Qt::CaseInsensitive) && QFileInfo(path).isFile();
}

void makeProject(Desk& desk, QWidget* window, const QString& why, std::function<void()> made) {
    askForNewFile(
        desk, window, why.isEmpty() ? Words::tr("New project") : why,
        [&desk, window, made = std::move(made)](const QString& path) {
            auto* const dialog =
                new PassphraseDialog(PassphraseDialog::Asks::New, Words::tr("New project"),
                                     Words::tr("%1 will hold what is open, and all that is done to it from now on.")
                                         .arg(QFileInfo(path).fileName()),
                                     window);
            ProjectSession& session = desk.project->session();
            dialog->onAnswer([&session, path](const Passphrase& passphrase) { session.create(path, passphrase); });
            followSession(dialog, session);
            if (made) {
                // Everybody who follows the session has heard of it by then.
                QObject::connect(
                    dialog, &QDialog::accepted, window, [made] { made(); }, Qt::QueuedConnection);
            }
            dialog->open();
        });
}

void openProject(Desk& desk, const QString& path, QWidget* window) {
    ProjectSession& session = desk.project->session();
    const QString whole = QFileInfo(path).absoluteFilePath();
    if (session.isOpen() && session.path() == whole) {
        return;
    }
    const Result<project::Project::Kind> kind = project::Project::kindOf(whole.toStdString());
    if (!kind || *kind != project::Project::Kind::MaybeEncrypted) {
        session.open(whole, nullptr);
        return;
    }
    auto* const dialog = new PassphraseDialog(PassphraseDialog::Asks::Known, Words::tr("Open a project"),
                                              Words::tr("%1 is encrypted.").arg(QFileInfo(whole).fileName()), window);
    dialog->onAnswer([&session, whole](const Passphrase& passphrase) { session.open(whole, passphrase); });
    followSession(dialog, session);
    dialog->open();
}

void addProjectActions(Desk& desk, QWidget* window) {
    if (!desk.project) {
        return;
    }
    ProjectSession* const session = &desk.project->session();
    const QString category = Words::tr("Project");
    const auto add = [&](const char* id, const QString& text, const char* keys, const char* icon,
                         std::function<void()> run, std::function<bool()> enabled = {}) {
        desk.actions.add({QLatin1String(id), text, category, QLatin1String(keys), QLatin1String(icon)}, std::move(run),
                         std::move(enabled));
    };
    const auto open = [session] { return session->isOpen(); };
    const auto writable = [session] { return session->isWritable(); };
    add("project.new", Words::tr("New project"), "", "add", [&desk, window] { makeProject(desk, window, {}, {}); });
    add("project.open", Words::tr("Open a project"), "", "open", [&desk, window] { askForProject(desk, window); });
    add(
        "project.saveAs", Words::tr("Save a copy of the project"), "", "save",
        [&desk, window] { copyProject(desk, window); }, open);
    add(
        "project.passphrase", Words::tr("Set, change or remove the passphrase"), "", "lock",
        [&desk, window] { changePassphrase(desk, window); }, writable);
    add(
        "project.takeIn", Words::tr("Take sources into the project"), "", "drop-area",
        [&desk, window] { takeIn(desk, window); }, writable);
    addSnapshotActions(desk, window);
    add(
        "project.note", Words::tr("Write a note on the message or field"), "Ctrl+Alt+M", "edit",
        [&desk, window] { writeNote(desk, window); }, [&desk] { return canWriteNote(desk); });
    add(
        "project.lock", Words::tr("Lock the project"), "Ctrl+L", "lock", [session] { session->lock(); },
        [session] { return session->isOpen() && session->isEncrypted(); });
    add(
        "project.close", Words::tr("Close the project"), "", "close", [session] { session->close(); }, open);
    RunPage::addActions(desk);
    SqlPage::addActions(desk);
}

}  // namespace plumb::desk
