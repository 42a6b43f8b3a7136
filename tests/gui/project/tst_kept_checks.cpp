// What a check of the window finds stands in the open project, in its panel and on a page of its own, from where
// messages are gone to; where it is not kept, the findings say why. A spec whose file is gone is shown to read.
#include "gui/common/project_steps.h"

#include "app/plumbline/main_window.h"
#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "project/documents.h"
#include "project/run_findings.h"
#endif
#include "widgets/common/row_view.h"
#include "widgets/documents/document_area.h"
#include "widgets/findings/findings_panel.h"
#include "widgets/keeping/project_documents.h"
#include "widgets/models/checks.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"
#include "widgets/project/document_page.h"
#include "widgets/project/project_model.h"
#include "widgets/project/project_panel.h"
#include "widgets/project/run_model.h"
#include "widgets/project/run_page.h"
#include "widgets/spec/spec_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest/QtTest>

#include <set>

using namespace plumb;
using namespace plumb::desk;

namespace {

ProjectPanel* panelOf(AppFixture& fixture) {
    return qobject_cast<ProjectPanel*>(fixture.app().window().panel(QStringLiteral("project")));
}

/// The row below a section's head.
int firstRowOf(const ProjectPanel* panel, const QString& section) {
    for (int row = 0; row < panel->model()->rowCount(); ++row) {
        const ProjectRow* const one = panel->model()->at(row);
        if (one->section == section && one->kind != ProjectRow::Kind::Section) {
            return row;
        }
    }
    return -1;
}

void goToRow(AppFixture& fixture, int row) {
    fixture.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    fixture.app().window().showPanel(QStringLiteral("project"));
    panelOf(fixture)->view()->selectRow(row);
}

bool isSaid(AppFixture& fixture, const QString& part) {
    const QWidget* const panel = fixture.app().window().panel(QStringLiteral("findings"));
    const QList<QLabel*> labels = panel->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* one) { return one->text().contains(part); });
}

/// Checks by its key, and waits until it stands in the project.
bool checkAndKeep(AppFixture& fixture) {
    const auto& runs = fixture.app().project().contents().runs;
    const std::int64_t before = runs.empty() ? 0 : runs.front().endedMs;
    fixture.press("F7");
    return comesAbout([&] { return !runs.empty() && runs.front().endedMs > before; }, kProjectPatience) &&
           comesAbout([&] { return fixture.app().desk().jobs.running().empty(); }, kProjectPatience);
}

RunPage* openFirstRun(AppFixture& fixture) {
    goToRow(fixture, firstRowOf(panelOf(fixture), QStringLiteral("checks")));
    QTest::keyClick(panelOf(fixture)->view(), Qt::Key_Return);
    auto* const page = qobject_cast<RunPage*>(fixture.app().window().documents()->current());
    fixture.settle();
    return page;
}

QString cell(const RunPage* page, int row, int column) {
    return page->list()->model()->index(row, column).data().toString();
}

}  // namespace

class TestKeptChecks : public QObject {
    Q_OBJECT

private slots:
    void aCheckStandsInTheProjectAndLeadsToItsMessages() {
        AppFixture fixture;
        QVERIFY(!isSaid(fixture, QStringLiteral("kept")));
        QVERIFY(makeProject(fixture));
        ProjectPanel* const panel = panelOf(fixture);
        const QAbstractItemModelTester panelTester(panel->model(),
                                                   QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(panel->model()->at(firstRowOf(panel, QStringLiteral("checks")))->kind, ProjectRow::Kind::Hint);
        QTRY_VERIFY(isSaid(fixture, QStringLiteral("not kept yet")));
        QVERIFY(checkAndKeep(fixture));
        Feed& feed = fixture.app().page()->feed();
        const auto result = fixture.app().desk().checks.result(feed);
        const auto& contents = fixture.app().project().contents();
        QCOMPARE(contents.runs.size(), std::size_t{1});
        const project::RunRow run = contents.runs.front();
        QCOMPARE(run.findings, result->found->findings());
        QCOMPARE(run.kept, run.findings);
        QCOMPARE(run.messages, result->messages);
        QCOMPARE(run.spec, std::string("hl7"));
        QCOMPARE(run.bySeverity.at("error"), result->found->count(check::Classification::Error));
        QTRY_VERIFY(isSaid(fixture, QStringLiteral("; kept in the project")));
        const int row = firstRowOf(panel, QStringLiteral("checks"));
        QCOMPARE(panel->model()->at(row)->kind, ProjectRow::Kind::Run);
        const QString title = panel->model()->index(row, 0).data().toString();
        QVERIFY2(title.contains(feed.title()) && title.contains(QStringLiteral("HL7 standard")), qPrintable(title));
        QVERIFY(panel->model()->index(row, 1).data().toString().endsWith(QStringLiteral("errors")));

        RunPage* const page = openFirstRun(fixture);
        QVERIFY(page);
        const QAbstractItemModelTester tester(page->list()->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(page->list()->model()->rowCount(), static_cast<int>(run.kept));
        QCOMPARE(page->which()->count(), 1);
        // In the order of messages, each in the very sentence in which the findings say it.
        std::set<QString> sentences;
        for (const check::FindingGroup& group : result->groups) {
            sentences.insert(sentence(group.note));
        }
        int said = 0, before = 0;
        for (int at = 0; at < page->list()->model()->rowCount(); ++at) {
            const int number = cell(page, at, RunModel::MessageColumn).remove(QLatin1Char(',')).toInt();
            QVERIFY(number >= before);
            before = number;
            QVERIFY(!cell(page, at, RunModel::WhatColumn).isEmpty());
            said += sentences.count(cell(page, at, RunModel::WhatColumn)) > 0 ? 1 : 0;
        }
        QVERIFY2(said >= static_cast<int>(result->groups.size()), qPrintable(QString::number(said)));

        // Enter goes there, with the source closed, too.
        const int last = page->list()->model()->rowCount() - 1;
        const int number = cell(page, last, RunModel::MessageColumn).toInt();
        fixture.app().desk().workspace.close(&feed);
        fixture.settle();
        fixture.app().desk().showPage(page, {}, {});
        page->list()->selectRow(last);
        page->list()->setFocus();
        QTest::keyClick(page->list(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.app().desk().focus.number(), static_cast<std::uint64_t>(number - 1),
                                  kProjectPatience);
        QVERIFY(projectSettled(fixture));

        fixture.app().project().session().close();
        QTRY_COMPARE_WITH_TIMEOUT(page->list()->model()->rowCount(), 0, kProjectPatience);
        QCOMPARE(page->which()->count(), 0);
    }

    void aCheckTakesThePlaceOfTheOneBeforeAndIsRemoved() {
        AppFixture fixture;
        QVERIFY(makeProject(fixture));
        QVERIFY(checkAndKeep(fixture));
        const std::int64_t first = fixture.app().project().contents().runs.front().id;
        QVERIFY(checkAndKeep(fixture));
        QCOMPARE(fixture.app().project().contents().runs.size(), std::size_t{1});
        QCOMPARE(fixture.app().project().contents().runs.front().id, first);  // the very same was found

        // An edit is checked when edits settle, and what is found then is kept.
        Feed& feed = fixture.app().page()->feed();
        RunPage* const page = openFirstRun(fixture);
        QTRY_VERIFY(page->list()->model()->rowCount() > 0);
        QVERIFY(editMessage(feed, 3));
        QTRY_VERIFY_WITH_TIMEOUT(fixture.app().project().contents().runs.front().id != first, kProjectPatience);
        QTRY_COMPARE_WITH_TIMEOUT(page->list()->model()->rowCount(),
                                  static_cast<int>(fixture.app().project().contents().runs.front().kept),
                                  kProjectPatience);
        QCOMPARE(fixture.app().project().contents().runs.size(), std::size_t{1});

        QTest::keyClick(page->list(), Qt::Key_Delete);
        auto* const yes = page->findChild<QPushButton*>(QStringLiteral("checks.removeNow"));
        QVERIFY(yes && yes->isVisible());
        QTest::mouseClick(yes, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.app().project().contents().runs.empty(), kProjectPatience);
        QCOMPARE(page->list()->model()->rowCount(), 0);
        QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("checks.remove"))->isEnabled());
    }

    void removedByItsRowInThePanel() {
        AppFixture fixture;
        QVERIFY(makeProject(fixture));
        QVERIFY(checkAndKeep(fixture));
        goToRow(fixture, firstRowOf(panelOf(fixture), QStringLiteral("checks")));
        QTest::keyClick(panelOf(fixture)->view(), Qt::Key_Delete);
        auto* const box = fixture.window().findChild<QMessageBox*>(QStringLiteral("projectPanel.ask"));
        QVERIFY(box);
        QTest::mouseClick(box->findChild<QPushButton*>(QStringLiteral("projectPanel.yes")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.app().project().contents().runs.empty(), kProjectPatience);
    }

    void aProjectThatIsOnlyReadKeepsNothingAndSaysSo() {
        AppFixture first;
        QVERIFY(makeProject(first));
        QVERIFY(checkAndKeep(first));
        AppFixture second(false);
        second.app().project().session().open(first.folder.filePath(QStringLiteral("work.plumb")), nullptr);
        QVERIFY(projectSettled(second));
        QVERIFY(!second.app().project().session().isWritable());
        QCOMPARE(second.app().project().contents().runs.size(), std::size_t{1});
        QTRY_VERIFY(isSaid(second, QStringLiteral("not kept, since the project can only be read")));
        RunPage* const page = openFirstRun(second);
        QVERIFY(page);
        QTRY_VERIFY(page->list()->model()->rowCount() > 0);
        QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("checks.remove"))->isEnabled());
    }

    void aSpecWhoseFileIsGoneIsShownToRead() {
        AppFixture fixture;
        const QString path = fixture.folder.filePath(QStringLiteral("ours.yaml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("plumbline: spec/1\nid: ours\ntitle: Ours\n");
        file.close();
        QVERIFY(makeProject(fixture));
        fixture.app().desk().checks.attach(fixture.app().page()->feed(), path);
        const auto holds = [&] {
            return firstRowOf(panelOf(fixture), QStringLiteral("spec")) > 0 &&
                   panelOf(fixture)->model()->at(firstRowOf(panelOf(fixture), QStringLiteral("spec")))->kind ==
                       ProjectRow::Kind::Document;
        };
        fixture.app().documents().keepNow();
        fixture.app().project().change([](project::Connection&) { return Result<void>(); });  // and lists it then
        QTRY_VERIFY_WITH_TIMEOUT(holds(), kProjectPatience);

        // With its file there it is the page that edits it.
        goToRow(fixture, firstRowOf(panelOf(fixture), QStringLiteral("spec")));
        QTest::keyClick(panelOf(fixture)->view(), Qt::Key_Return);
        QVERIFY(qobject_cast<SpecPage*>(fixture.app().window().documents()->current()));

        QVERIFY(QFile::remove(path));
        goToRow(fixture, firstRowOf(panelOf(fixture), QStringLiteral("spec")));
        QTest::keyClick(panelOf(fixture)->view(), Qt::Key_Return);
        auto* const page = qobject_cast<DocumentPage*>(fixture.app().window().documents()->current());
        QVERIFY(page);
        QTRY_VERIFY(page->text()->toPlainText().contains(QStringLiteral("title: Ours")));
        QVERIFY(page->text()->isReadOnly());
    }
};

QTEST_MAIN(TestKeptChecks)
#include "tst_kept_checks.moc"
