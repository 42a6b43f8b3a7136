#include "gui/common/action_effect_parts.h"
#include "gui/common/waiting.h"

#include "app/plumbline/main_window.h"
#include "widgets/common/row_view.h"
#include "widgets/keeping/project_work.h"
#include "widgets/messages/message_page.h"
#include "widgets/project/sql_edit.h"
#include "widgets/project/sql_page.h"

#include <QFile>
#include <QtTest/QtTest>

namespace plumb::desk {
namespace {

/// A project with this passphrase, or none, that has taken over what is open.
Before project(const char* passphrase = nullptr) {
    return [passphrase](AppFixture& fixture) {
        ProjectSession& session = fixture.app().project().session();
        session.create(fixture.folder.filePath(QStringLiteral("work.plumb")),
                       passphrase ? std::make_shared<const Secret>(passphrase) : Passphrase());
        const auto kept = [&] { return session.isOpen() && fixture.app().project().isSettled(); };
        if (!comesAbout(kept, 20'000)) {
            qFatal("The project was not made.");
        }
        fixture.settle();
        fixture.app().desk().actions.refresh();
    };
}

/// A project whose spec lies in its file as another text meanwhile.
void otherSpec(AppFixture& fixture) {
    const auto write = [&](const char* title) {
        QFile file(fixture.folder.filePath(QStringLiteral("ours.yaml")));
        if (!file.open(QIODevice::WriteOnly) || file.write(title) < 0) {
            qFatal("The spec cannot be written.");
        }
        return file.fileName();
    };
    const QString spec = write("plumbline: spec/1\nid: ours\ntitle: Ours\n");
    project()(fixture);
    fixture.app().desk().checks.attach(fixture.app().page()->feed(), spec);
    fixture.settle();
    choose(fixture, "project.close");
    ProjectSession& session = fixture.app().project().session();
    const auto closed = [&] { return session.state() == ProjectSession::State::None; };
    if (!comesAbout(closed, 20'000)) {
        qFatal("The project was not closed.");
    }
    write("plumbline: spec/1\nid: ours\ntitle: Theirs\n");
    session.open(session.path(), nullptr);
    waitFor(fixture, "project.useSpecFiles");
    fixture.settle();
}

/// A page that has this question.
Before asking(const char* sql) {
    return [sql](AppFixture& fixture) {
        project()(fixture);
        choose(fixture, "project.sql");
        fixture.app().window().findChild<SqlPage*>()->edit()->replaceAll(QLatin1String(sql));
        fixture.app().desk().actions.refresh();
    };
}

}  // namespace

void addProjectEffects(const AddEffect& add) {
    add("project.new", "popups", {});
    add("project.open", "popups", {});
    add("project.saveAs", "popups", project());
    add("project.passphrase", "popups", project());
    add("project.takeIn", "project", project());
    add("project.snapshot", "popups", project());
    add("project.snapshots", "documents page", project());
    add("project.note", "popups", project());
    add("project.lock", "title sources", project("a good one"));
    add("project.close", "title sources", project());
    add("project.keepSpecs", "told", otherSpec);
    add("project.useSpecFiles", "told", otherSpec);
    const auto kept = [](AppFixture& fixture) {
        project()(fixture);
        choose(fixture, "findings.check");
        const auto stands = [&] { return !fixture.app().project().contents().runs.empty(); };
        if (!comesAbout(stands, 20'000)) {
            qFatal("The check was not kept.");
        }
        fixture.settle();
    };
    const auto shown = [kept](AppFixture& fixture) {
        kept(fixture);
        choose(fixture, "project.checks");
        fixture.settle();
        waitFor(fixture, "project.checkGo");
    };
    add("project.checks", "documents page", kept);
    add("project.checkGo", "message page", [shown](AppFixture& fixture) {
        choose(fixture, "messages.first");
        shown(fixture);
        auto* const list = fixture.app().window().findChild<RowView*>(QStringLiteral("checks.list"));
        list->selectRow(list->model()->rowCount() - 1);
        fixture.app().desk().actions.refresh();
    });
    add("project.checkRemove", "keyboard", shown);
    add("project.sql", "documents page", project());
    add("sql.run", "words", asking("SELECT 7"));
    add("sql.stop", "words", [](AppFixture& fixture) {
        asking("WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c")(fixture);
        fixture.app().desk().actions.action(QStringLiteral("sql.run"))->trigger();  // it does not end by itself
    });
    add("sql.export", "popups", [](AppFixture& fixture) {
        asking("SELECT 7")(fixture);
        choose(fixture, "sql.run");
        waitFor(fixture, "sql.export");
    });
    add("sql.save", "words", asking("SELECT 7"));
    add("sql.remove", "words", [](AppFixture& fixture) {
        asking("SELECT 7")(fixture);
        ProjectWork& work = fixture.app().project();
        work.change([](plumb::project::Connection& store) {
            return plumb::project::writeDocument(store, plumb::project::document_kind::kSql, "Seven", "SELECT 7");
        });
        auto* const page = fixture.app().window().findChild<SqlPage*>();
        const auto listed = [&] {
            const QAbstractItemModel* const shelf = page->shelfView()->model();
            for (int row = 0; row < shelf->rowCount(); ++row) {
                if (shelf->index(row, 0).data().toString() == QLatin1String("Seven")) {
                    page->shelfView()->setCurrentIndex(shelf->index(row, 0));
                    return true;
                }
            }
            return false;
        };
        if (!comesAbout(listed, 20'000)) {
            qFatal("The question was not kept.");
        }
    });
    add("project.audit", "documents page", project());
    add("audit.verify", "documents page", project());
    add("audit.exportCsv", "documents page popups", project());
    add("audit.exportJson", "documents page popups", project());
    add("audit.exportHead", "documents page popups", project());
}

}  // namespace plumb::desk
