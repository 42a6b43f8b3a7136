// A project made in the window: what was open and done is there again when it is opened, by the window and by the core;
// a wrong passphrase costs nothing; a locked window shows nothing.
#include "gui/common/project_steps.h"

#include "app/plumbline/main_window.h"
#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "project/project.h"
#endif
#include "widgets/documents/document_area.h"
#include "widgets/keeping/project_work.h"
#include "widgets/messages/list_marks.h"
#include "widgets/messages/message_page.h"
#include "widgets/models/focus.h"
#include "widgets/project/lock_page.h"
#include "widgets/project/project_line.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

constexpr int kPatience = kProjectPatience;

Passphrase passphrase(const char* text) {
    return std::make_shared<const Secret>(text);
}

/// Gives the first message a segment that it is known by.
bool edit(AppFixture& fixture) {
    Feed& feed = fixture.app().page()->feed();
    const auto at = feed.message(0)->bytes.find("PID|");
    return feed.change(0, {{at, "PID", "ZID"}}, QStringLiteral("Rename")).has_value();
}

/// The value that the tree is at, of the message that is shown.
bool editByKeys(AppFixture& fixture) {
    const std::uint64_t number = fixture.app().desk().focus.number();
    fixture.press("Ctrl+G");
    fixture.type(QStringLiteral("PID-5.1"));
    fixture.press("Return");
    fixture.press("Ctrl+3");
    fixture.press("F2");
    fixture.press("Ctrl+A");
    fixture.type(QStringLiteral("Typed"));
    fixture.press("Return");
    fixture.settle();
    return fixture.app().page()->feed().message(number)->bytes.find("Typed") != std::string::npos;
}

}  // namespace

class TestProjectWindow : public QObject {
    Q_OBJECT

private slots:
    void whatWasDoneIsThereAgain() {
        AppFixture fixture;
        const QString file = fixture.folder.filePath(QStringLiteral("work.plumb"));
        ProjectSession& session = fixture.app().project().session();
        session.create(file, passphrase("one"));
        QVERIFY(opened(fixture));
        const std::uint64_t size = fixture.app().page()->feed().size();
        QVERIFY(edit(fixture));
        fixture.app().page()->marks()->toggleFlags({2});
        QVERIFY(closed(fixture));
        QVERIFY(fixture.app().desk().workspace.feeds().empty());

        session.open(file, passphrase("one"));
        QVERIFY(opened(fixture));
        Feed& feed = fixture.app().page()->feed();
        QCOMPARE(feed.size(), size);
        QVERIFY(feed.message(0)->bytes.find("ZID|") != std::string::npos);
        QVERIFY(fixture.app().page()->marks()->marks().isFlagged(2));
        QCOMPARE(feed.undoStack()->index(), 1);
        feed.undoStack()->undo();
        QVERIFY(closed(fixture));
        session.open(file, passphrase("one"));
        QVERIFY(opened(fixture));
        QVERIFY(!fixture.app().page()->feed().isEdited(0));
        QVERIFY(fixture.app().page()->feed().undoStack()->canRedo());
    }

    void whatIsTakenInNeedsNoFile() {
        AppFixture fixture(false);
        const QString copy = fixture.folder.filePath(QStringLiteral("feed.hl7"));
        const QString file = fixture.folder.filePath(QStringLiteral("work.plumb"));
        QVERIFY(QFile::copy(AppFixture::sample(), copy));
        fixture.app().open({copy});
        fixture.settle();
        fixture.app().project().session().create(file, nullptr);
        QVERIFY(opened(fixture));
        const std::string first = fixture.app().page()->feed().message(1)->bytes;
        const std::uint64_t size = fixture.app().page()->feed().size();
        QVERIFY(edit(fixture));
        fixture.app().desk().actions.refresh();
        fixture.app().desk().actions.action(QStringLiteral("project.takeIn"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(fixture.app().page() && fixture.app().page()->feed().isStored(), kPatience);
        QVERIFY(opened(fixture));
        QVERIFY(QFile::remove(copy));
        QVERIFY(closed(fixture));

        fixture.app().open({file});
        QVERIFY(opened(fixture));
        QCOMPARE(fixture.app().page()->feed().size(), size);
        QCOMPARE(fixture.app().page()->feed().message(1)->bytes, first);
        QVERIFY(fixture.app().page()->feed().message(0)->bytes.find("ZID|") != std::string::npos);
        QVERIFY(closed(fixture));

        // The core sees what the window made.
        project::OpenOptions options;
        options.who = {"test", "test"};
        const auto project = project::Project::open(file.toStdString(), options);
        QVERIFY(project.has_value());
        auto reader = (*project)->reader();
        QVERIFY(reader.has_value());
        const auto count = (*reader)->number("SELECT count(*) FROM message_view");
        QVERIFY(count.has_value());
        QCOMPARE(static_cast<std::uint64_t>(*count), size);
    }

    void aWrongPassphraseIsSaidInTheDialog() {
        AppFixture fixture;
        const QString file = fixture.folder.filePath(QStringLiteral("work.plumb"));
        fixture.app().project().session().create(file, passphrase("one"));
        QVERIFY(opened(fixture));
        QVERIFY(closed(fixture));
        fixture.app().open({file});
        auto* const dialog = fixture.window().findChild<QDialog*>(QStringLiteral("passphraseDialog"));
        QVERIFY(dialog);
        auto* const line = dialog->findChild<QLineEdit*>(QStringLiteral("passphrase.line"));
        auto* const ok = dialog->findChild<QPushButton*>(QStringLiteral("passphrase.ok"));
        auto* const problem = dialog->findChild<QLabel*>(QStringLiteral("passphrase.problem"));
        QTest::keyClicks(line, QStringLiteral("two"));
        QTest::mouseClick(ok, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), kPatience);
        QVERIFY(problem->text().contains(QStringLiteral("passphrase")));
        QVERIFY(dialog->isVisible());
        QTest::keyClicks(line, QStringLiteral("one"));
        QTest::mouseClick(ok, Qt::LeftButton);
        QVERIFY(opened(fixture));
    }

    void whoComesSecondReadsAndIsToldWhoWrites() {
        AppFixture first;
        const QString file = first.folder.filePath(QStringLiteral("work.plumb"));
        first.app().project().session().create(file, nullptr);
        QVERIFY(opened(first));
        AppFixture second(false);
        second.app().open({file});
        QVERIFY(opened(second));
        QVERIFY(!second.app().project().session().isWritable());
        auto* const line = second.window().findChild<ProjectLine*>();
        QVERIFY(line->isVisible());
        QVERIFY2(line->sentence().contains(QStringLiteral("for reading only")), qPrintable(line->sentence()));
        QVERIFY(!second.app().desk().actions.action(QStringLiteral("project.takeIn"))->isEnabled());
    }

    void theFootOfTheWindowSaysWhatKeepsEdits() {
        AppFixture first;
        // From the comma on.
        const auto said = [](AppFixture& fixture) {
            const auto* const label = fixture.window().findChild<QLabel*>(QStringLiteral("status.kept"));
            return label->isVisible() ? label->text().section(QStringLiteral(", "), 1) : QString();
        };
        QVERIFY(editByKeys(first));
        QVERIFY2(said(first).startsWith(QStringLiteral("kept until the window closes")), qPrintable(said(first)));
        const QString file = first.folder.filePath(QStringLiteral("work.plumb"));
        first.app().project().session().create(file, nullptr);
        QVERIFY(opened(first));
        QTRY_COMPARE(said(first), QStringLiteral("kept in the project"));
        first.app().desk().actions.refresh();
        first.app().desk().actions.action(QStringLiteral("project.takeIn"))->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(first.app().page() && first.app().page()->feed().isStored(), kPatience);
        QVERIFY(opened(first));
        QTRY_COMPARE(said(first), QStringLiteral("kept in the project"));

        // Whoever reads only is told what comes with the project and what is not kept.
        AppFixture second(false);
        second.app().open({file});
        QVERIFY(opened(second));
        QVERIFY(!second.app().project().session().isWritable());
        QTRY_COMPARE(said(second), QStringLiteral("kept in the project"));
        second.press("Ctrl+1");
        second.press("Alt+Down");
        QVERIFY(editByKeys(second));
        QTRY_VERIFY2(said(second).startsWith(QStringLiteral("not kept: the project is open for reading only")),
                     qPrintable(said(second)));
        second.press("Ctrl+Z");
        QTRY_COMPARE(said(second), QStringLiteral("kept in the project"));
        QVERIFY(closed(second));
        QTRY_COMPARE(said(second), QString());
    }

    void aLockedWindowShowsNothing() {
        AppFixture fixture;
        fixture.app().project().session().create(fixture.folder.filePath(QStringLiteral("work.plumb")),
                                                 passphrase("one"));
        QVERIFY(opened(fixture));
        fixture.press("Ctrl+L");
        auto* const page = fixture.window().findChild<LockPage*>();
        QTRY_VERIFY_WITH_TIMEOUT(page->isVisible() && page->line()->isEnabled(), kPatience);
        QCOMPARE(page->geometry(), fixture.window().rect());
        QVERIFY(fixture.app().desk().workspace.feeds().empty());
        QVERIFY(!fixture.app().project().session().project());
        QVERIFY(!fixture.app().desk().actions.action(QStringLiteral("file.open"))->isEnabled());
        QTest::keyClicks(page->line(), QStringLiteral("one"));
        QTest::keyClick(page->line(), Qt::Key_Return);
        QVERIFY(opened(fixture));
        QVERIFY(!page->isVisible());
        QVERIFY(fixture.app().desk().actions.action(QStringLiteral("file.open"))->isEnabled());
    }
};

QTEST_MAIN(TestProjectWindow)
#include "tst_project_window.moc"
