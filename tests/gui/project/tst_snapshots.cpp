// Snapshots in the window: made with a name that is free, compared in words, and restored - what is open is then what
// it was, its undo stack too.
#include "gui/common/project_steps.h"

#include "app/plumbline/main_window.h"
#include "widgets/common/row_view.h"
#include "widgets/common/settings.h"
#include "widgets/documents/document_area.h"
#include "widgets/messages/list_columns.h"
#include "widgets/messages/list_marks.h"
#include "widgets/project/change_list_model.h"
#include "widgets/project/project_line.h"
#include "widgets/project/snapshot_model.h"
#include "widgets/project/snapshots_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QtTest>

using namespace plumb::desk;

namespace {

QDialog* dialogOf(AppFixture& fixture) {
    return fixture.window().findChild<QDialog*>(QStringLiteral("nameDialog"));
}

/// By keys alone.
bool makeSnapshot(AppFixture& fixture, const QString& name, const QString& note = {}) {
    fixture.press("Ctrl+Alt+N");
    QDialog* const dialog = dialogOf(fixture);
    if (!dialog) {
        return false;
    }
    auto* const line = dialog->findChild<QLineEdit*>(QStringLiteral("name.line"));
    QTest::keyClicks(line, name);
    QTest::keyClick(line, Qt::Key_Tab);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(QStringLiteral("name.note")), note);
    QTest::keyClick(line, Qt::Key_Return);
    const auto& rows = fixture.app().project().contents().snapshots;
    return comesAbout(
        [&] { return std::any_of(rows.begin(), rows.end(), [&](const auto& one) { return one.name == name; }); },
        kProjectPatience);
}

SnapshotsPage* showPage(AppFixture& fixture) {
    fixture.app().desk().actions.refresh();
    // Offscreen nobody gives the window back when a dialog closes.
    fixture.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&fixture.window())) {
        return nullptr;
    }
    fixture.app().desk().actions.action(QStringLiteral("project.snapshots"))->trigger();
    auto* const page = qobject_cast<SnapshotsPage*>(fixture.app().window().documents()->current());
    fixture.settle();
    return page;
}

QString rowText(const QAbstractItemModel* model, int row) {
    QStringList cells;
    for (int column = 0; column < model->columnCount(); ++column) {
        cells.append(model->index(row, column).data().toString());
    }
    return cells.join(QLatin1Char('|'));
}

QStringList rowsOf(const RowView* view) {
    QStringList rows;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        rows.append(rowText(view->model(), row));
    }
    return rows;
}

void click(QWidget* window, const char* name) {
    auto* const button = window->findChild<QPushButton*>(QLatin1String(name));
    QVERIFY2(button && button->isVisible() && button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

}  // namespace

class TestSnapshots : public QObject {
    Q_OBJECT

private slots:
    void aNameThatIsTakenIsToldBefore() {
        AppFixture fixture;
        QVERIFY(makeProject(fixture));
        QVERIFY(makeSnapshot(fixture, QStringLiteral("go-live"), QStringLiteral("before the change")));
        fixture.press("Ctrl+Alt+N");
        QDialog* const dialog = dialogOf(fixture);
        auto* const line = dialog->findChild<QLineEdit*>(QStringLiteral("name.line"));
        auto* const ok = dialog->findChild<QPushButton*>(QStringLiteral("name.ok"));
        auto* const problem = dialog->findChild<QLabel*>(QStringLiteral("name.problem"));
        QVERIFY(!ok->isEnabled());
        QTest::keyClicks(line, QStringLiteral("go-live"));
        QVERIFY(problem->isVisible());
        QVERIFY(!ok->isEnabled());
        QTest::keyClicks(line, QStringLiteral(" 2"));
        QVERIFY(!problem->isVisible());
        QVERIFY(ok->isEnabled());
        QTest::keyClick(line, Qt::Key_Escape);
        SnapshotsPage* const page = showPage(fixture);
        QVERIFY(page);
        QTRY_COMPARE(page->list()->model()->rowCount(), 1);
        const auto* const model = page->list()->model();
        QCOMPARE(model->index(0, SnapshotModel::NameColumn).data().toString(), QStringLiteral("go-live"));
        QCOMPARE(model->index(0, SnapshotModel::NoteColumn).data().toString(), QStringLiteral("before the change"));
        QVERIFY(!model->index(0, SnapshotModel::WhoColumn).data().toString().isEmpty());
        QVERIFY(model->index(0, SnapshotModel::RowsColumn).data().toInt() > 0);
    }

    void differencesAreWords() {
        AppFixture fixture;
        QVERIFY(makeProject(fixture));
        QVERIFY(makeSnapshot(fixture, QStringLiteral("one")));
        Feed& feed = fixture.app().page()->feed();
        QVERIFY(editMessage(feed, 2));
        fixture.app().page()->marks()->toggleFlags({4});
        fixture.app().desk().settings.setValue(QStringLiteral("query/saved"), QStringList{QStringLiteral("PID-8 = F")});
        fixture.app().page()->columns()->add(QStringLiteral("PID-18.1"));
        QVERIFY(makeSnapshot(fixture, QStringLiteral("two")));
        feed.undoStack()->undo();
        SnapshotsPage* const page = showPage(fixture);
        QVERIFY(page);
        const QAbstractItemModelTester changes(page->changes()->model(),
                                               QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester list(page->list()->model(),
                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(page->list()->model()->rowCount(), 2);
        // The newest is chosen; the mouse chooses the other.
        QTest::mouseClick(page->list()->viewport(), Qt::LeftButton, {},
                          page->list()->visualRect(page->list()->model()->index(1, 0)).center());
        page->other()->setFocus();
        QTest::keyClick(page->other(), Qt::Key_Down);
        QCOMPARE(page->other()->currentData().toString(), QStringLiteral("two"));
        const QString title = feed.title();
        const QString edit = QStringLiteral("added|Edit|Rename the segment|%1, message 3").arg(title);
        const QString flag = QStringLiteral("added|Flag||%1, message 5").arg(title);
        QTRY_VERIFY2(rowsOf(page->changes()).contains(edit),
                     qPrintable(rowsOf(page->changes()).join(QLatin1Char('\n'))));
        QVERIFY(rowsOf(page->changes()).contains(flag));
        QVERIFY2(rowsOf(page->changes()).contains(QStringLiteral("added|Filters|Saved filters|")),
                 qPrintable(rowsOf(page->changes()).join(QLatin1Char('\n'))));
        QVERIFY(rowsOf(page->changes()).contains(QStringLiteral("added|Column set|Columns that are shown|")));
        QTest::keyClick(page->other(), Qt::Key_Up);
        page->choose(QStringLiteral("two"));
        QTRY_VERIFY2(
            rowsOf(page->changes()).contains(QStringLiteral("undone|Edit|Rename the segment|%1, message 3").arg(title)),
            qPrintable(rowsOf(page->changes()).join(QLatin1Char('\n'))));
        // Enter goes to the message.
        page->changes()->selectRow(0);
        page->changes()->setFocus();
        QTest::keyClick(page->changes(), Qt::Key_Return);
        QTRY_COMPARE(fixture.app().desk().focus.number(), std::uint64_t{2});
        QCOMPARE(fixture.app().window().documents()->current(), fixture.app().page());
    }

    void restoringShowsWhatWasThereWithItsUndo() {
        AppFixture fixture;
        QVERIFY(makeProject(fixture));
        QVERIFY(editMessage(fixture.app().page()->feed(), 0));
        fixture.app().page()->marks()->toggleFlags({3});
        QVERIFY(makeSnapshot(fixture, QStringLiteral("one")));
        QVERIFY(editMessage(fixture.app().page()->feed(), 2));
        fixture.app().page()->feed().undoStack()->undo();
        fixture.app().page()->feed().undoStack()->undo();
        fixture.app().page()->marks()->toggleFlags({3});
        fixture.app().openText("MSH|^~\\&|A|B|C|D|20261120||ADT^A01|1|P|2.5\rPID|1\r");
        QVERIFY(projectSettled(fixture));
        QTRY_COMPARE(fixture.app().project().contents().sources.size(), std::size_t{2});

        SnapshotsPage* page = showPage(fixture);
        QVERIFY(page);
        QTRY_COMPARE(page->list()->model()->rowCount(), 1);
        click(page, "snapshots.restore");
        // The answer that loses nothing has the keyboard.
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("snapshots.leave"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QVERIFY(!isEdited(*fixture.app().desk().workspace.feeds().front(), 0));
        click(page, "snapshots.restore");
        QSignalSpy restored(&fixture.app().project(), &ProjectWork::restored);
        click(page, "snapshots.restoreNow");
        QTRY_COMPARE_WITH_TIMEOUT(restored.count(), 1, kProjectPatience);
        QVERIFY(projectSettled(fixture));

        const auto& feeds = fixture.app().desk().workspace.feeds();
        QCOMPARE(feeds.size(), std::size_t{1});
        Feed& feed = *feeds.front();
        QVERIFY(isEdited(feed, 0));
        QVERIFY(!isEdited(feed, 2));
        QCOMPARE(feed.undoStack()->count(), 1);
        QCOMPARE(feed.undoStack()->index(), 1);
        QVERIFY(fixture.app().window().pageOf(&feed)->marks()->marks().isFlagged(3));
        auto* const line = fixture.window().findChild<ProjectLine*>();
        QVERIFY2(line->sentence().contains(restored[0][1].toString()), qPrintable(line->sentence()));

        // What is undone now is undone in the file: both hold the same.
        feed.undoStack()->undo();
        fixture.app().project().session().close();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.app().project().session().state() == ProjectSession::State::None,
                                 kProjectPatience);
        fixture.app().open({fixture.folder.filePath(QStringLiteral("work.plumb"))});
        QVERIFY(projectSettled(fixture));
        Feed& again = *fixture.app().desk().workspace.feeds().front();
        QVERIFY(!isEdited(again, 0));
        QCOMPARE(again.undoStack()->count(), 1);
        QVERIFY(again.undoStack()->canRedo());

        // And forth again, to what was there before the restoring.
        fixture.app().project().restore(restored[0][1].toString());
        QTRY_COMPARE_WITH_TIMEOUT(restored.count(), 2, kProjectPatience);
        QVERIFY(projectSettled(fixture));
        QCOMPARE(fixture.app().desk().workspace.feeds().size(), std::size_t{2});
        QCOMPARE(fixture.app().desk().workspace.feeds().front()->undoStack()->index(), 0);
        QCOMPARE(fixture.app().desk().workspace.feeds().front()->undoStack()->count(), 2);
    }

    void aRestoringThatFailsLeavesWhatWasOpen() {
        AppFixture fixture;
        QVERIFY(makeProject(fixture));
        QVERIFY(editMessage(fixture.app().page()->feed(), 0));
        QSignalSpy restored(&fixture.app().project(), &ProjectWork::restored);
        QSignalSpy failed(&fixture.app().project().session(), &ProjectSession::writeFailed);
        fixture.app().project().restore(QStringLiteral("none"));
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, kProjectPatience);
        QVERIFY(projectSettled(fixture));
        QCOMPARE(restored.count(), 0);
        QCOMPARE(fixture.app().desk().workspace.feeds().size(), std::size_t{1});
        Feed& feed = *fixture.app().desk().workspace.feeds().front();
        QVERIFY(isEdited(feed, 0));
        QCOMPARE(feed.undoStack()->index(), 1);
    }

    void aProjectThatIsClosedWhileItIsRestoredIsWhole() {
        AppFixture fixture;
        QVERIFY(makeProject(fixture));
        QVERIFY(makeSnapshot(fixture, QStringLiteral("one")));
        QVERIFY(editMessage(fixture.app().page()->feed(), 0));
        fixture.app().project().restore(QStringLiteral("one"));
        fixture.app().project().session().close();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.app().project().session().state() == ProjectSession::State::None,
                                 kProjectPatience);
        fixture.settle();
        QVERIFY(fixture.app().desk().workspace.feeds().empty());
        fixture.app().open({fixture.folder.filePath(QStringLiteral("work.plumb"))});
        QVERIFY(projectSettled(fixture));
        QCOMPARE(fixture.app().desk().workspace.feeds().size(), std::size_t{1});
        Feed& feed = *fixture.app().desk().workspace.feeds().front();
        QVERIFY(!isEdited(feed, 0));
        QCOMPARE(feed.undoStack()->count(), 0);
        QCOMPARE(fixture.app().project().contents().snapshots.size(), std::size_t{2});
    }

    void aSnapshotIsRemovedByKeysAfterAQuestion() {
        AppFixture fixture;
        QVERIFY(makeProject(fixture));
        QVERIFY(makeSnapshot(fixture, QStringLiteral("one")));
        SnapshotsPage* const page = showPage(fixture);
        QVERIFY(page);
        QTRY_COMPARE(page->list()->model()->rowCount(), 1);
        QTest::keyClick(page->list(), Qt::Key_Delete);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QStringLiteral("snapshots.removeNow"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(page->list()->model()->rowCount(), 0, kProjectPatience);
        QVERIFY(fixture.app().project().contents().snapshots.empty());
    }

    void nothingStaysWhenTheProjectIsClosed() {
        AppFixture fixture;
        QVERIFY(makeProject(fixture));
        QVERIFY(makeSnapshot(fixture, QStringLiteral("one")));
        fixture.app().page()->marks()->toggleFlags({3});
        SnapshotsPage* const page = showPage(fixture);
        QVERIFY(page);
        QTRY_VERIFY(page->changes()->model()->rowCount() > 0);
        fixture.app().project().session().close();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.app().project().session().state() == ProjectSession::State::None,
                                 kProjectPatience);
        QCOMPARE(page->list()->model()->rowCount(), 0);
        QCOMPARE(page->changes()->model()->rowCount(), 0);
        QVERIFY(!page->findChild<QPushButton*>(QStringLiteral("snapshots.make"))->isEnabled());
        QVERIFY(!fixture.app().desk().actions.action(QStringLiteral("project.snapshot"))->isEnabled());
    }
};

QTEST_MAIN(TestSnapshots)
#include "tst_snapshots.moc"
