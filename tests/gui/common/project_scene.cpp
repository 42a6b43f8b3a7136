#include "gui/common/project_scene.h"
#include "gui/common/waiting.h"

#include "app/plumbline/application.h"
#include "app/plumbline/main_window.h"
#include "project/documents.h"
#include "project/marks.h"
#include "widgets/colours/kept_rules.h"
#include "widgets/common/row_view.h"
#include "widgets/documents/document_area.h"
#include "widgets/keeping/project_documents.h"
#include "widgets/keeping/project_work.h"
#include "widgets/messages/message_page.h"
#include "widgets/project/audit_model.h"
#include "widgets/project/audit_page.h"
#include "widgets/project/change_list_model.h"
#include "widgets/project/snapshots_page.h"
#include "widgets/project/sql_edit.h"
#include "widgets/project/sql_page.h"

#include <QDir>
#include <QPushButton>
#include <QtTest/QtTest>

namespace plumb::desk {
namespace {

constexpr auto kSceneAdt = "mercy-adt.hl7", kSceneLab = "mercy-lab.hl7", kSceneOld = "mercy-adt-2025.hl7",
               kSceneSpec = "mercy-adt.yaml", kSceneFirst = "before go-live";

void triggerInScene(Application& application, const char* id) {
    Actions& actions = application.desk().actions;
    actions.refresh();
    QAction* const action = actions.action(QLatin1String(id));
    if (!action || !action->isEnabled()) {
        qFatal("%s cannot be done.", id);
    }
    action->trigger();
}

/// A folder with copies of the sample: what is done to them stays there.
QDir freshSceneFolder() {
    QDir folder(QDir::temp().filePath(QStringLiteral("Mercy go-live")));
    folder.removeRecursively();
    const QString sample = QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/sample/");
    bool copied = folder.mkpath(QStringLiteral("."));
    for (const auto& [from, to] : {std::pair{kSceneAdt, kSceneAdt}, std::pair{kSceneLab, kSceneLab},
                                   std::pair{kSceneAdt, kSceneOld}, std::pair{kSceneSpec, kSceneSpec}}) {
        copied = copied && QFile::copy(sample + QLatin1String(from), folder.filePath(QLatin1String(to)));
    }
    if (!copied) {
        qFatal("The sample cannot be copied.");
    }
    return folder;
}

Feed* feedCalled(Application& application, const char* title) {
    for (const auto& feed : application.desk().workspace.feeds()) {
        if (feed->title() == QLatin1String(title)) {
            return feed.get();
        }
    }
    return nullptr;
}

// Filters, colours and questions as the window keeps them in the project.
void keepSceneTexts(Application& application) {
    application.desk().settings.setValue(QStringLiteral("query/saved"),
                                         QStringList{QStringLiteral("MSH-9.2 in (A01, A08)")});
    colourRules(application.desk())
        .setRules({{QStringLiteral("trigger = A08"), MarkColour::Pink, QStringLiteral("U")}});
    application.documents().keepNow();
    application.project().change([](project::Connection& store) {
        return project::writeDocument(store, project::document_kind::kSql, "messages of each sender",
                                      "SELECT sender, count(*) AS messages FROM message_view GROUP BY sender");
    });
}

void workInScene(Application& application, Feed& feed) {
    static_cast<void>(
        feed.change(3, {{feed.message(3)->bytes.find("|19"), "|19", "|20"}}, QStringLiteral("Change PID-7")));
    MessagePage* const page = application.window().showFeed(&feed);
    for (const int row : {2, 6}) {
        page->list()->selectRow(row);
        triggerInScene(application, "messages.flag");
    }
    page->list()->selectRow(0);
    const std::int64_t source = application.project().of(&feed)->source();
    application.project().change([source](project::Connection& store) {
        const auto note = [&](std::uint64_t number, const char* path, const char* text) {
            return project::addNote(store, source, {0, number, path, text, "analyst", 0}).map([](std::int64_t) {});
        };
        Result<void> done = note(4, "PID-3", "ask the registry which of the two");
        return done ? note(8, "", "sent twice by the engine") : done;
    });
}

}  // namespace

void await(const char* what, const std::function<bool()>& condition) {
    if (!comesAbout(condition, 60'000)) {
        qFatal("%s did not come about.", what);
    }
}

void settleProject(Application& application) {
    await("An open project", [&] {
        ProjectWork& project = application.project();
        return project.session().isOpen() && project.isSettled() && !project.contents().sources.empty() &&
               application.desk().jobs.running().empty();
    });
}

QString openProjectScene(Application& application, const Passphrase& passphrase) {
    const QDir folder = freshSceneFolder();
    const auto path = [&](const char* name) { return folder.filePath(QLatin1String(name)); };
    const auto quiet = [&] { await("The end of all work", [&] { return application.desk().jobs.running().empty(); }); };
    application.open({path(kSceneOld), path(kSceneLab), path(kSceneAdt)});
    quiet();
    application.desk().checks.attach(*feedCalled(application, kSceneAdt), path(kSceneSpec));
    quiet();
    ProjectWork& project = application.project();
    const QString file = folder.filePath(QStringLiteral("Mercy go-live.plumb"));
    project.session().create(file, passphrase);
    await("A project with three sources", [&] { return project.contents().sources.size() == 3; });
    settleProject(application);
    project.takeIn(*feedCalled(application, kSceneAdt));
    await("A source that is taken in", [&] {
        Feed* const feed = feedCalled(application, kSceneAdt);
        return feed && feed->isStored() && project.of(feed);
    });
    settleProject(application);
    project.makeSnapshot(QLatin1String(kSceneFirst), QStringLiteral("as the registry sent it"));
    settleProject(application);
    keepSceneTexts(application);
    workInScene(application, *feedCalled(application, kSceneAdt));
    settleProject(application);
    project.makeSnapshot(QStringLiteral("after the first round"), {});
    for (const char* name : {kSceneLab, kSceneOld}) {
        application.desk().workspace.close(feedCalled(application, name));
    }
    QFile::remove(path(kSceneOld));
    settleProject(application);
    project.refresh();
    await("Everything in the panel", [&] {
        const ProjectContents& contents = project.contents();
        return contents.notes.size() == 2 && contents.snapshots.size() == 2;
    });
    settleProject(application);
    return file;
}

void openWithAnotherSpec(Application& application, const QString& project) {
    ProjectSession& session = application.project().session();
    session.close();
    await("A closed project", [&] { return session.state() == ProjectSession::State::None; });
    QFile spec(QFileInfo(project).dir().filePath(QLatin1String(kSceneSpec)));
    if (!spec.open(QIODevice::Append) || spec.write("# changed since\n") < 0) {
        qFatal("The spec cannot be changed.");
    }
    spec.close();
    session.open(project, nullptr);
    await("A spec that differs", [&] { return !application.documents().differing().isEmpty(); });
    settleProject(application);
}

SqlPage* askScene(Application& application, const QString& sql) {
    triggerInScene(application, "project.sql");
    auto* const page = qobject_cast<SqlPage*>(application.window().documents()->current());
    settleProject(application);  // it knows what can be named
    page->edit()->replaceAll(sql);
    triggerInScene(application, "sql.run");
    await("An answer", [&] { return !page->isRunning(); });
    settleProject(application);
    page->edit()->setFocus();
    return page;
}

void verifyScene(Application& application) {
    triggerInScene(application, "project.audit");
    auto* const page = qobject_cast<AuditPage*>(application.window().documents()->current());
    await("A trail", [&] { return page->model()->rowCount() > 0; });
    triggerInScene(application, "audit.verify");
    const auto* const button = page->findChild<QPushButton*>(QStringLiteral("audit.verify"));
    await("A verdict", [&] { return button->isEnabled() && !page->verdict().isEmpty(); });
    settleProject(application);
}

void compareScene(Application& application) {
    triggerInScene(application, "project.snapshots");
    auto* const page = qobject_cast<SnapshotsPage*>(application.window().documents()->current());
    page->choose(QLatin1String(kSceneFirst));
    await("Differences", [&] { return page->changes()->model()->rowCount() > 0; });
    settleProject(application);
}

}  // namespace plumb::desk
