// The project panel as an outline of all that a project holds, by mouse and keys; without a project it lists what is
// open. Notes are written, seen, gone to, edited and removed.
#include "gui/common/project_steps.h"

#include "app/plumbline/main_window.h"
#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "project/documents.h"
#endif
#include "widgets/common/row_view.h"
#include "widgets/documents/document_area.h"
#include "widgets/models/roles.h"
#include "widgets/project/document_page.h"
#include "widgets/project/project_head.h"
#include "widgets/project/project_model.h"
#include "widgets/project/project_panel.h"
#include "widgets/project/snapshots_page.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

ProjectPanel* panelOf(AppFixture& fixture) {
    return qobject_cast<ProjectPanel*>(fixture.app().window().panel(QStringLiteral("project")));
}

int rowOf(const ProjectPanel* panel, const QString& text) {
    const QAbstractItemModel& model = *panel->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data().toString() == text) {
            return row;
        }
    }
    return -1;
}

QStringList sectionsOf(const ProjectPanel* panel) {
    QStringList out;
    for (int row = 0; row < panel->model()->rowCount(); ++row) {
        if (panel->model()->at(row)->kind == ProjectRow::Kind::Section) {
            out.append(panel->model()->index(row, 0).data().toString());
        }
    }
    return out;
}

void write(AppFixture& fixture, const char* kind, const char* name, const char* content) {
    fixture.app().project().change(
        [=](project::Connection& store) { return project::writeDocument(store, kind, name, content); });
}

/// The keyboard is at this row of the panel.
void goTo(AppFixture& fixture, int row) {
    fixture.window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
    fixture.app().window().showPanel(QStringLiteral("project"));
    panelOf(fixture)->view()->selectRow(row);
}

void clickRow(const ProjectPanel* panel, int row) {
    QTest::mouseClick(panel->view()->viewport(), Qt::LeftButton, {},
                      panel->view()->visualRect(panel->model()->index(row, 0)).center());
}

/// Answers the question that stands there.
void confirm(AppFixture& fixture) {
    auto* const box = fixture.window().findChild<QMessageBox*>(QStringLiteral("projectPanel.ask"));
    QVERIFY(box);
    QTest::mouseClick(box->findChild<QPushButton*>(QStringLiteral("projectPanel.yes")), Qt::LeftButton);
}

}  // namespace

class TestProjectPanel : public QObject {
    Q_OBJECT

private slots:
    void withoutAProjectItListsWhatIsOpen() {
        AppFixture fixture;
        ProjectPanel* const panel = panelOf(fixture);
        QVERIFY(panel);
        const QAbstractItemModelTester tester(panel->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(sectionsOf(panel), QStringList({QStringLiteral("Sources"), QStringLiteral("Held against")}));
        QVERIFY(!panel->head()->isVisible());
        Feed& feed = fixture.app().page()->feed();
        QVERIFY(rowOf(panel, feed.title()) > 0);
        fixture.app().desk().workspace.close(&feed);
        QCOMPARE(panel->model()->rowCount(), 0);
    }

    void everythingOfTheProjectIsThereByTheNamesThatPeopleGive() {
        AppFixture fixture;
        ProjectPanel* const panel = panelOf(fixture);
        const QAbstractItemModelTester tester(panel->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(makeProject(fixture));
        QTRY_VERIFY(panel->head()->isVisible());
        QCOMPARE(panel->head()->name(), QStringLiteral("work"));
        QVERIFY2(panel->head()->state().startsWith(QStringLiteral("Not encrypted")),
                 qPrintable(panel->head()->state()));
        const QStringList empty = {QStringLiteral("Sources"),
                                   QStringLiteral("Held against"),
                                   QStringLiteral("Specs"),
                                   QStringLiteral("Filters"),
                                   QStringLiteral("Questions in SQL"),
                                   QStringLiteral("Snapshots"),
                                   QStringLiteral("Notes"),
                                   QStringLiteral("Checks")};
        QTRY_COMPARE(sectionsOf(panel), empty);
        write(fixture, "spec", "/where/it/was/adt.yaml", "a");
        write(fixture, "query", "who sends", "SELECT 1");
        write(fixture, "columns", "mine", "c");
        write(fixture, "layout", "source 1", "x");
        // What the window keeps has words, and goes by its name only in the file.
        write(fixture, "columns", "shown", "PID-3.1");
        write(fixture, "columns", "widths", "YQ==");
        write(fixture, "columns", "set accounts", "PID-18.1");
        write(fixture, "query", "saved", "PID-8 = F");
        write(fixture, "query", "recent", "PID-8 = M");
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(panel, QStringLiteral("mine")) > 0, kProjectPatience);
        QVERIFY(rowOf(panel, QStringLiteral("adt.yaml")) > 0);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(panel, QStringLiteral("Recent filters")) > 0, kProjectPatience);
        for (const char* words : {"Columns that are shown", "Widths of the columns", "accounts", "Saved filters"}) {
            QVERIFY2(rowOf(panel, QLatin1String(words)) > 0, words);
        }
        for (const char* name : {"shown", "widths", "set accounts", "saved", "recent"}) {
            QVERIFY2(rowOf(panel, QLatin1String(name)) < 0, name);
        }
        goTo(fixture, rowOf(panel, QStringLiteral("Saved filters")));
        QTest::keyClick(panel->view(), Qt::Key_F2);
        QVERIFY(!fixture.window().findChild<QDialog*>(QStringLiteral("nameDialog")));
        QTest::keyClick(panel->view(), Qt::Key_Return);
        auto* const filters = qobject_cast<DocumentPage*>(fixture.app().window().documents()->current());
        QVERIFY(filters);
        QTRY_COMPARE_WITH_TIMEOUT(filters->text()->toPlainText(), QStringLiteral("PID-8 = F"), kProjectPatience);
        goTo(fixture, rowOf(panel, QStringLiteral("Recent filters")));
        QTest::keyClick(panel->view(), Qt::Key_Delete);
        confirm(fixture);
        QTRY_COMPARE_WITH_TIMEOUT(rowOf(panel, QStringLiteral("Recent filters")), -1, kProjectPatience);
        QVERIFY(rowOf(panel, QStringLiteral("who sends")) > 0);
        QCOMPARE(sectionsOf(panel), empty + QStringList{QStringLiteral("Column sets")});

        // Keys fold a section and open it again; the mark does as well.
        const int section = rowOf(panel, QStringLiteral("Filters"));
        goTo(fixture, section);
        QTest::keyClick(panel->view(), Qt::Key_Left);
        QCOMPARE(rowOf(panel, QStringLiteral("who sends")), -1);
        QTest::keyClick(panel->view(), Qt::Key_Right);
        QVERIFY(rowOf(panel, QStringLiteral("who sends")) > 0);
        const QRect head = panel->view()->visualRect(panel->model()->index(section, 0));
        QTest::mouseClick(panel->view()->viewport(), Qt::LeftButton, {}, {head.left() + 8, head.center().y()});
        QCOMPARE(rowOf(panel, QStringLiteral("who sends")), -1);
        QTest::mouseClick(panel->view()->viewport(), Qt::LeftButton, {}, {head.left() + 8, head.center().y()});

        // A kind that nothing opens is shown as text, and hidden with names.
        goTo(fixture, rowOf(panel, QStringLiteral("who sends")));
        QTest::keyClick(panel->view(), Qt::Key_Return);
        auto* const page = qobject_cast<DocumentPage*>(fixture.app().window().documents()->current());
        QVERIFY(page);
        QTRY_COMPARE_WITH_TIMEOUT(page->text()->toPlainText(), QStringLiteral("SELECT 1"), kProjectPatience);
        fixture.app().setMasked(true);
        QVERIFY(!page->text()->toPlainText().contains(QStringLiteral("SELECT")));
        fixture.app().setMasked(false);
        QCOMPARE(page->text()->toPlainText(), QStringLiteral("SELECT 1"));

        // What somebody opens is opened by Enter.
        QString opened;
        fixture.app().project().setOpener(QStringLiteral("query"), [&](const QString& name) { opened = name; });
        goTo(fixture, rowOf(panel, QStringLiteral("who sends")));
        QTest::keyClick(panel->view(), Qt::Key_Return);
        QCOMPARE(opened, QStringLiteral("who sends"));

        fixture.app().project().session().close();
        QTRY_COMPARE_WITH_TIMEOUT(panel->model()->rowCount(), 0, kProjectPatience);
        QVERIFY(!panel->head()->isVisible());
        QVERIFY(page->text()->toPlainText().isEmpty());
    }

    void aSpecIsCalledByItsFileAndKeepsItsName() {
        AppFixture fixture;
        ProjectPanel* const panel = panelOf(fixture);
        QVERIFY(makeProject(fixture));
        write(fixture, "spec", "/where/it/was/adt.yaml", "a");
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(panel, QStringLiteral("adt.yaml")) > 0, kProjectPatience);
        goTo(fixture, rowOf(panel, QStringLiteral("adt.yaml")));
        QTest::keyClick(panel->view(), Qt::Key_F2);
        QVERIFY(!fixture.window().findChild<QDialog*>(QStringLiteral("nameDialog")));
        QTest::keyClick(panel->view(), Qt::Key_Delete);
        confirm(fixture);
        QTRY_COMPARE_WITH_TIMEOUT(rowOf(panel, QStringLiteral("adt.yaml")), -1, kProjectPatience);
    }

    void documentsAreRenamedAndRemovedByKeys() {
        AppFixture fixture;
        ProjectPanel* const panel = panelOf(fixture);
        QVERIFY(makeProject(fixture));
        write(fixture, "query", "one", "1");
        write(fixture, "query", "two", "2");
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(panel, QStringLiteral("two")) > 0, kProjectPatience);
        goTo(fixture, rowOf(panel, QStringLiteral("one")));
        QTest::keyClick(panel->view(), Qt::Key_F2);
        auto* const dialog = fixture.window().findChild<QDialog*>(QStringLiteral("nameDialog"));
        QVERIFY(dialog);
        auto* const line = dialog->findChild<QLineEdit*>(QStringLiteral("name.line"));
        QTest::keyClicks(line, QStringLiteral("two"));
        QVERIFY(!dialog->findChild<QPushButton*>(QStringLiteral("name.ok"))->isEnabled());
        QTest::keyClicks(line, QStringLiteral(" more"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(panel, QStringLiteral("two more")) > 0, kProjectPatience);
        QCOMPARE(rowOf(panel, QStringLiteral("one")), -1);
        goTo(fixture, rowOf(panel, QStringLiteral("two")));
        QTest::keyClick(panel->view(), Qt::Key_Delete);
        confirm(fixture);
        QTRY_COMPARE_WITH_TIMEOUT(rowOf(panel, QStringLiteral("two")), -1, kProjectPatience);
        QVERIFY(rowOf(panel, QStringLiteral("two more")) > 0);
    }

    void aSourceIsClosedOpenedAndTakenOut() {
        AppFixture fixture;
        ProjectPanel* const panel = panelOf(fixture);
        QVERIFY(makeProject(fixture));
        const QString title = fixture.app().page()->feed().title();
        // Its menu closes it.
        const int row = rowOf(panel, title);
        goTo(fixture, row);
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(panel->view(), &event);
        auto* const menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        const QList<QAction*> actions = menu->actions();
        const auto close = std::find_if(actions.begin(), actions.end(),
                                        [](QAction* one) { return one->text() == QStringLiteral("Close"); });
        QVERIFY(close != actions.end());
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(*close).center());
        QTRY_VERIFY(fixture.app().desk().workspace.feeds().empty());
        QTRY_COMPARE(panel->model()->index(rowOf(panel, title), 1).data().toString(), QStringLiteral("closed"));
        clickRow(panel, rowOf(panel, title));
        QTRY_COMPARE(fixture.app().desk().workspace.feeds().size(), std::size_t{1});
        QVERIFY(projectSettled(fixture));
        goTo(fixture, rowOf(panel, title));
        QTest::keyClick(panel->view(), Qt::Key_Delete);
        confirm(fixture);
        QTRY_VERIFY_WITH_TIMEOUT(fixture.app().project().contents().sources.empty(), kProjectPatience);
        QTRY_COMPARE(rowOf(panel, title), -1);
    }

    void aSnapshotIsComparedByEnter() {
        AppFixture fixture;
        ProjectPanel* const panel = panelOf(fixture);
        QVERIFY(makeProject(fixture));
        fixture.app().project().makeSnapshot(QStringLiteral("one"), {});
        fixture.app().project().makeSnapshot(QStringLiteral("two"), {});
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(panel, QStringLiteral("one")) > 0 && rowOf(panel, QStringLiteral("two")) > 0,
                                 kProjectPatience);
        goTo(fixture, rowOf(panel, QStringLiteral("one")));
        QTest::keyClick(panel->view(), Qt::Key_Return);
        auto* const page = qobject_cast<SnapshotsPage*>(fixture.app().window().documents()->current());
        QVERIFY(page);
        QTRY_COMPARE(page->list()->currentIndex().siblingAtColumn(0).data().toString(), QStringLiteral("one"));
    }

    void notesAreWrittenGoneToEditedAndRemoved() {
        AppFixture fixture;
        ProjectPanel* const panel = panelOf(fixture);
        QVERIFY(!fixture.app().desk().actions.action(QStringLiteral("project.note"))->isEnabled());
        QVERIFY(makeProject(fixture));
        Feed& feed = fixture.app().page()->feed();
        fixture.app().desk().focus.go(&feed, 3, hl7::FieldPath(3, 5), nullptr);
        const QString path = QString::fromStdString(hl7::formatPath(feed.message(3)->view, hl7::FieldPath(3, 5)));
        fixture.press("Ctrl+Alt+M");
        auto* dialog = fixture.window().findChild<QDialog*>(QStringLiteral("noteDialog"));
        QVERIFY(dialog);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(QStringLiteral("note.text")),
                         QStringLiteral("ask the sender"));
        QTest::keyClick(dialog->findChild<QPlainTextEdit*>(QStringLiteral("note.text")), Qt::Key_Return,
                        Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(panel, QStringLiteral("ask the sender")) > 0, kProjectPatience);
        int row = rowOf(panel, QStringLiteral("ask the sender"));
        QCOMPARE(panel->model()->index(row, 1).data().toString(), QStringLiteral("4, ") + path);

        // The mask hides what people wrote.
        fixture.app().setMasked(true);
        QCOMPARE(rowOf(panel, QStringLiteral("ask the sender")), -1);
        fixture.app().setMasked(false);

        fixture.app().desk().focus.go(&feed, 0, {}, nullptr);
        clickRow(panel, row);
        QTRY_COMPARE(fixture.app().desk().focus.number(), std::uint64_t{3});
        QCOMPARE(fixture.app().desk().focus.path().packed(), hl7::FieldPath(3, 5).packed());

        // With its source closed, too.
        fixture.app().desk().workspace.close(&feed);
        fixture.settle();
        goTo(fixture, rowOf(panel, QStringLiteral("ask the sender")));
        QTest::keyClick(panel->view(), Qt::Key_Return);
        QTRY_COMPARE_WITH_TIMEOUT(fixture.app().desk().focus.number(), std::uint64_t{3}, kProjectPatience);
        QVERIFY(projectSettled(fixture));

        goTo(fixture, rowOf(panel, QStringLiteral("ask the sender")));
        QTest::keyClick(panel->view(), Qt::Key_F2);
        dialog = fixture.window().findChild<QDialog*>(QStringLiteral("noteDialog"));
        QVERIFY(dialog);
        auto* const text = dialog->findChild<QPlainTextEdit*>(QStringLiteral("note.text"));
        QCOMPARE(text->toPlainText(), QStringLiteral("ask the sender"));
        QTest::keyClicks(text, QStringLiteral(" again"));
        QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("note.ok")), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(rowOf(panel, QStringLiteral("ask the sender again")) > 0, kProjectPatience);

        goTo(fixture, rowOf(panel, QStringLiteral("ask the sender again")));
        QTest::keyClick(panel->view(), Qt::Key_Delete);
        confirm(fixture);
        QTRY_COMPARE_WITH_TIMEOUT(rowOf(panel, QStringLiteral("ask the sender again")), -1, kProjectPatience);
    }
};

QTEST_MAIN(TestProjectPanel)
#include "tst_project_panel.moc"
