// Nothing that the window exports or saves is written over the file of the open project, nor over what SQLite and the
// lock have beside it, by whatever name they go.
#include "gui/common/project_steps.h"

#include "app/plumbline/main_window.h"
#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "project/project.h"
#endif
#include "widgets/documents/document_area.h"
#include "widgets/findings/findings_panel.h"
#include "widgets/keeping/project_target.h"
#include "widgets/project/audit_page.h"
#include "widgets/project/sql_edit.h"
#include "widgets/project/sql_page.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/spec/spec_page.h"
#include "widgets/statistics/statistics_page.h"

#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QtTest/QtTest>

#include <filesystem>

using namespace plumb;
using namespace plumb::desk;

namespace {

const QString kRefusal = QStringLiteral("it is never written over");

QString toldIn(AppFixture& fixture) {
    return fixture.app().window().statusBar()->currentMessage();
}

/// It is the file that the project has open, and whole.
bool isWhole(AppFixture& fixture, std::int64_t rows) {
    auto reader = fixture.app().project().session().project()->reader();
    const auto count =
        reader ? (*reader)->number("SELECT count(*) FROM source") : Result<std::int64_t>(fail(reader.error()));
    QFile file(fixture.folder.filePath(QStringLiteral("work.plumb")));
    return count && *count == rows && file.open(QIODevice::ReadOnly) &&
           file.read(15) == QByteArrayLiteral("SQLite format 3");
}

/// Gives the question for a file this name, and says yes to writing over what is there.
void choose(AppFixture& fixture, const QString& path) {
    auto* const dialog = fixture.window().findChild<QFileDialog*>();
    QVERIFY(dialog);
    auto* const line = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    QVERIFY(line);
    line->setText(path);
    QTimer yes;
    QObject::connect(&yes, &QTimer::timeout, &yes, [] {
        if (auto* const box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            QTest::mouseClick(box->button(QMessageBox::Yes), Qt::LeftButton);
        }
    });
    yes.start(0);
    QTest::keyClick(line, Qt::Key_Return);
}

}  // namespace

class TestProjectTarget : public QObject {
    Q_OBJECT

private slots:
    void itsFilesAreKnownByEveryName() {
        AppFixture fixture;
        const QString file = fixture.folder.filePath(QStringLiteral("work.plumb"));
        const ProjectWork* const work = &fixture.app().project();
        QVERIFY(projectTargetProblem(work, file).isEmpty());  // none is open
        QVERIFY(makeProject(fixture));
        for (const char* suffix : {"", "-wal", "-shm", "-journal", "-lock"}) {
            QVERIFY2(projectTargetProblem(work, file + QLatin1String(suffix)).contains(kRefusal), suffix);
        }
        QVERIFY(projectTargetProblem(work, QDir::current().relativeFilePath(file)).contains(kRefusal));
        QVERIFY(projectTargetProblem(work, fixture.folder.filePath(QStringLiteral("./none/../work.plumb-wal")))
                    .contains(kRefusal));
        const auto name = [&](const char* one) { return fixture.folder.filePath(QLatin1String(one)); };
        QVERIFY(QFile::link(file, name("link.csv")));
        QVERIFY(QFile::link(name("link.csv"), name("link of a link.csv")));
        QVERIFY(QFile::link(file + QStringLiteral("-journal"), name("link to nothing yet.csv")));
        QVERIFY(QFile::link(fixture.folder.path(), name("folder")));
        std::filesystem::create_hard_link(file.toStdString(), name("same.csv").toStdString());
        for (const char* one : {"link.csv", "link of a link.csv", "link to nothing yet.csv", "folder/work.plumb",
                                "folder/work.plumb-lock", "same.csv"}) {
            QVERIFY2(projectTargetProblem(work, name(one)).contains(kRefusal), one);
        }
        for (const char* one : {"work.csv", "work.plumb2", "other.plumb", "folder/work.csv", "Work.plumb-wal.csv"}) {
            QVERIFY2(projectTargetProblem(work, name(one)).isEmpty(), one);
        }
        QVERIFY(closed(fixture));
        QVERIFY(projectTargetProblem(work, file).isEmpty());
        QVERIFY(projectTargetProblem(nullptr, file).isEmpty());
    }

    void noExportIsWrittenOverIt() {
        AppFixture fixture;
        QVERIFY(makeProject(fixture));
        const QString file = fixture.folder.filePath(QStringLiteral("work.plumb"));
        const QString link = fixture.folder.filePath(QStringLiteral("link.hl7"));
        QVERIFY(QFile::link(file, link));

        fixture.press("Ctrl+1");
        fixture.press("Ctrl+E");
        choose(fixture, link);
        QTRY_VERIFY2(toldIn(fixture).contains(kRefusal), qPrintable(toldIn(fixture)));
        fixture.settle();
        QVERIFY(isWhole(fixture, 1));
        fixture.app().window().statusBar()->clearMessage();

        fixture.press("Ctrl+1");
        fixture.press("Ctrl+G");
        fixture.type(QStringLiteral("PID-5.1"));
        fixture.press("Return");
        fixture.app().desk().actions.refresh();
        fixture.app().desk().actions.action(QStringLiteral("value.save"))->trigger();
        choose(fixture, file);
        QTRY_VERIFY2(toldIn(fixture).contains(kRefusal), qPrintable(toldIn(fixture)));
        fixture.settle();
        QVERIFY(isWhole(fixture, 1));

        auto* const findings = qobject_cast<FindingsPanel*>(fixture.app().window().panel(QStringLiteral("findings")));
        QSignalSpy report(findings, &FindingsPanel::exported);
        findings->exportTo(file, QStringLiteral("csv"));
        QTRY_COMPARE_WITH_TIMEOUT(report.count(), 1, kProjectPatience);
        QVERIFY(report[0][1].toString().contains(kRefusal));

        fixture.app().desk().actions.action(QStringLiteral("statistics.open"))->trigger();
        auto* const statistics = qobject_cast<StatisticsPage*>(fixture.app().window().documents()->current());
        QVERIFY(statistics);
        QTRY_VERIFY_WITH_TIMEOUT(statistics->canExport(), kProjectPatience);
        QSignalSpy counted(statistics, &StatisticsPage::exported);
        statistics->exportTo(file, QStringLiteral("csv"));
        QTRY_COMPARE_WITH_TIMEOUT(counted.count(), 1, kProjectPatience);
        QVERIFY(counted[0][1].toString().contains(kRefusal));

        fixture.app().desk().actions.action(QStringLiteral("project.sql"))->trigger();
        auto* const sql = fixture.window().findChild<SqlPage*>();
        QVERIFY(sql);
        QSignalSpy answered(sql, &SqlPage::answered), saved(sql, &SqlPage::exported);
        sql->edit()->setFocus();
        QTest::keyClicks(sql->edit(), QStringLiteral("SELECT 1"));
        QTest::keyClick(sql->edit(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(answered.count(), 1, kProjectPatience);
        sql->exportTo(file, QStringLiteral("csv"));
        QTRY_COMPARE_WITH_TIMEOUT(saved.count(), 1, kProjectPatience);
        QVERIFY(saved[0][1].toString().contains(kRefusal));

        fixture.app().desk().actions.action(QStringLiteral("project.audit"))->trigger();
        auto* const audit = fixture.window().findChild<AuditPage*>();
        QVERIFY(audit);
        audit->exportTo(link, QStringLiteral("csv"));
        QVERIFY2(audit->verdict().contains(kRefusal), qPrintable(audit->verdict()));

        const QString spec = fixture.folder.filePath(QStringLiteral("ours.yaml"));
        QFile made(spec);
        QVERIFY(made.open(QIODevice::WriteOnly) && made.write("plumbline: spec/1\nid: ours\n") > 0);
        made.close();
        fixture.app().open({spec});
        auto* const page = qobject_cast<SpecPage*>(fixture.app().window().documents()->current());
        QVERIFY(page);
        QVERIFY(page->saveTo(file).contains(kRefusal));
        QVERIFY(page->saveTo(spec).isEmpty());

        fixture.settle();
        QVERIFY(isWhole(fixture, 1));
        QVERIFY(closed(fixture));
        fixture.app().open({file});
        QVERIFY(opened(fixture));
    }
};

QTEST_MAIN(TestProjectTarget)
#include "tst_project_target.moc"
