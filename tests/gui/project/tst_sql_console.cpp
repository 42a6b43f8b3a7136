// Questions in SQL in the window: answered, wrong, refused, stopped; nothing of them stays when the project is locked.
#include "gui/common/app_fixture.h"
#include "gui/common/waiting.h"

#include "app/plumbline/main_window.h"
#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "project/project.h"
#endif
#include "widgets/common/row_view.h"
#include "widgets/editor/completion_popup.h"
#include "widgets/keeping/project_work.h"
#include "widgets/messages/message_page.h"
#include "widgets/project/sql_edit.h"
#include "widgets/project/sql_model.h"
#include "widgets/project/sql_page.h"

#include <QClipboard>
#include <QPushButton>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

constexpr int kPatience = 30'000;

/// A project that has taken the sample in, and the page for questions to it.
SqlPage* asking(AppFixture& fixture, const char* passphrase = nullptr) {
    ProjectWork& work = fixture.app().project();
    const auto quiet = [&] { return work.isSettled() && fixture.app().desk().jobs.running().empty(); };
    work.session().create(fixture.folder.filePath(QStringLiteral("work.plumb")),
                          passphrase ? std::make_shared<const Secret>(passphrase) : Passphrase());
    const auto stored = [&] { return fixture.app().page() && fixture.app().page()->feed().isStored() && quiet(); };
    if (!comesAbout([&] { return work.session().isOpen() && !work.contents().sources.empty() && quiet(); },
                    kPatience)) {
        return nullptr;
    }
    fixture.app().desk().actions.refresh();
    fixture.app().desk().actions.action(QStringLiteral("project.takeIn"))->trigger();
    if (!comesAbout(stored, kPatience)) {
        return nullptr;
    }
    fixture.app().desk().actions.refresh();
    fixture.app().desk().actions.action(QStringLiteral("project.sql"))->trigger();
    fixture.settle();
    return fixture.window().findChild<SqlPage*>();
}

/// Typed, and run from the keyboard.
bool ask(SqlPage& page, const QString& sql) {
    page.edit()->setFocus();
    QTest::keyClick(page.edit(), Qt::Key_A, Qt::ControlModifier);
    for (const QChar c : sql) {
        QTest::keyClicks(page.edit(), QString(c));
        page.edit()->popup()->close();
    }
    QSignalSpy answered(&page, &SqlPage::answered);
    QTest::keyClick(page.edit(), Qt::Key_Return, Qt::ControlModifier);
    return !answered.isEmpty() || answered.wait(kPatience);
}

QString cell(SqlPage& page, int row, int column) {
    return page.model()->index(row, column).data().toString();
}

}  // namespace

class TestSqlConsole : public QObject {
    Q_OBJECT

private slots:
    void aQuestionIsAnsweredAndCopied() {
        AppFixture fixture;
        SqlPage* const page = asking(fixture);
        QVERIFY(page);
        QVERIFY(ask(*page, QStringLiteral("SELECT value, count(*) AS n, NULL, '' FROM field_value('PID-8') "
                                          "GROUP BY value ORDER BY 2 DESC")));
        QVERIFY2(page->model()->rowCount() > 1, qPrintable(page->line()));
        QVERIFY(page->line().contains(QStringLiteral("rows")));
        QCOMPARE(cell(*page, 0, 2), QStringLiteral("NULL"));
        QCOMPARE(cell(*page, 0, 3), QString());
        page->table()->setFocus();
        page->table()->selectRow(0);
        QTest::keyClick(page->table(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text().section(QLatin1Char('\n'), 0, 0),
                 QStringLiteral("value\tn\tNULL\t''"));
        QVERIFY(QGuiApplication::clipboard()->text().contains(cell(*page, 0, 1)));

        const QString shown = cell(*page, 0, 0);
        fixture.app().desk().actions.action(QStringLiteral("view.mask"))->trigger();
        QVERIFY(fixture.app().desk().masked());
        QVERIFY(cell(*page, 0, 0) != shown);
    }

    void whatIsWrongIsSaidWithItsPlace() {
        AppFixture fixture;
        SqlPage* const page = asking(fixture);
        QVERIFY(page);
        const QString sql = QStringLiteral("SELECT numbr FROM message_view");
        QVERIFY(ask(*page, sql));
        QVERIFY2(page->line().contains(QStringLiteral("column 8")), qPrintable(page->line()));
        QVERIFY(page->edit()->isWrongAt(static_cast<std::size_t>(sql.indexOf(QLatin1String("numbr")))));
        QVERIFY(ask(*page, QStringLiteral("DELETE FROM message")));
        QVERIFY2(page->line().contains(QStringLiteral("not allowed")), qPrintable(page->line()));
        QVERIFY(ask(*page, QStringLiteral("SELECT count(*) FROM message")));
        QVERIFY(cell(*page, 0, 0).toInt() > 0);
    }

    void aLongOneIsStoppedAndAManyIsBounded() {
        AppFixture fixture;
        SqlPage* const page = asking(fixture);
        QVERIFY(page);
        page->edit()->replaceAll(
            QStringLiteral("WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c) SELECT count(*) FROM c"));
        QTest::mouseClick(page->findChild<QPushButton*>(QStringLiteral("sql.run")), Qt::LeftButton);
        QVERIFY(page->isRunning());
        fixture.app().desk().actions.refresh();
        fixture.app().desk().actions.action(QStringLiteral("sql.stop"))->trigger();
        QVERIFY(!page->isRunning());
        fixture.settle();
        QVERIFY(ask(*page, QStringLiteral("WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c "
                                          "LIMIT 20000) SELECT n FROM c")));
        QCOMPARE(page->model()->rowCount(), 10'000);
        QVERIFY(page->line().contains(QStringLiteral("more")));
        for (const char* format : {"csv", "json", "xlsx"}) {
            const QString file = fixture.folder.filePath(QStringLiteral("answer.") + QLatin1String(format));
            QSignalSpy exported(page, &SqlPage::exported);
            page->exportTo(file, QLatin1String(format));
            QVERIFY(!exported.isEmpty() || exported.wait(kPatience));
            QCOMPARE(exported.first().at(1).toString(), QString());
            QFile written(file);
            QVERIFY(written.open(QIODevice::ReadOnly));
            const QByteArray all = written.readAll();
            QVERIFY(format == QByteArray("xlsx") ? all.startsWith("PK") : all.contains("20000"));
        }
    }

    void whatIsKeptIsOfferedAndNothingStaysWhenLocked() {
        AppFixture fixture;
        QPointer<SqlPage> page = asking(fixture, "one");
        QVERIFY(page);
        QVERIFY(ask(*page, QStringLiteral("SELECT 7 AS seven")));
        // A platform without windows leaves the list of completions active when it is closed.
        page->window()->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page->window()));
        page->save();
        fixture.type(QStringLiteral("My seven"));
        fixture.press("Return");
        const auto kept = [&] {
            for (const project::DocumentRow& row : fixture.app().project().contents().documents) {
                if (row.kind == "sql" && row.name == "My seven") {
                    return true;
                }
            }
            return false;
        };
        QTRY_VERIFY_WITH_TIMEOUT(kept(), kPatience);
        page->edit()->replaceAll(QString());
        emit page->shelfView()->opened(page->shelfView()->model()->index(1, 0));
        QTRY_COMPARE_WITH_TIMEOUT(page->edit()->text(), QStringLiteral("SELECT 7 AS seven"), kPatience);
        fixture.press("Ctrl+L");
        QTRY_VERIFY_WITH_TIMEOUT(!page, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.app().project().session().isLocked(), kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(!fixture.app().project().session().project(), kPatience);
    }
};

QTEST_MAIN(TestSqlConsole)
#include "tst_sql_console.moc"
