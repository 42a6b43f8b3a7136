// What is done in the window stands in the audit trail of its project, gathered, without values; a project nobody works
// with is locked; what was copied does not stay on the clipboard.
#include "gui/common/project_steps.h"

#include "app/plumbline/main_window.h"
#include "app/plumbline/secret_keeping.h"
#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "project/audit.h"
#include "project/documents.h"
#include "project/project.h"
#endif
#include "widgets/colours/kept_rules.h"
#include "widgets/common/clipboard.h"
#include "widgets/common/row_view.h"
#include "widgets/keeping/project_documents.h"
#include "widgets/messages/message_page.h"
#include "widgets/messages/query_bar.h"
#include "widgets/project/audit_words.h"
#include "widgets/project/project_line.h"
#include "widgets/project/project_model.h"
#include "widgets/project/project_panel.h"
#include "widgets/settings/desk_options.h"
#include "widgets/statistics/statistics_hub.h"

#include <QClipboard>
#include <QDialog>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

constexpr int kPatience = 30'000;

class MovedClock final : public Clock {
public:
    qint64 now = 1'000'000;
    [[nodiscard]] std::int64_t steady() const override { return now; }
    void minutes(qint64 count) { now += count * 60'000; }
};

/// The sample in a new project.
struct Work {
    explicit Work(bool encrypted = false) {
        file = fixture.folder.filePath(QStringLiteral("case.plumb"));
        session().create(file, encrypted ? std::make_shared<const Secret>("one") : nullptr);
        settled();
    }

    AppFixture fixture;
    QString file;

    Application& app() { return fixture.app(); }
    ProjectSession& session() { return fixture.app().project().session(); }
    void settled() {
        if (!comesAbout(
                [this] {
                    return session().isOpen() && app().project().isSettled() &&
                           !app().project().contents().sources.empty() && app().desk().jobs.running().empty();
                },
                kPatience)) {
            qFatal("The project was not opened in time.");
        }
    }
    /// Details of all rows of a kind, once everything that was posted is written.
    QStringList rows(const char* what) {
        app().secrets().notes().flush();
        bool done = false;
        session().write([](project::Connection&) { return Result<void>(); }, [&](const Result<void>&) { done = true; });
        if (!comesAbout([&] { return done; }, kPatience)) {
            qFatal("The project did not write.");
        }
        QStringList details;
        auto reader = session().project()->reader();
        auto read = (*reader)->prepare("SELECT details FROM audit WHERE what = ? ORDER BY id");
        read->with(std::string_view(what));
        while (*read->step()) {
            details.append(QString::fromStdString(std::string(read->text(0))));
        }
        return details;
    }
};

}  // namespace

class TestAuditNotes : public QObject {
    Q_OBJECT

private slots:
    void whatIsViewedIsGatheredBySource() {
        Work work;
        work.fixture.press("Ctrl+1");
        (void)work.rows("viewed");  // what was seen until now
        for (int n = 0; n < 3; ++n) {
            work.fixture.press("Alt+Down");
        }
        work.fixture.press("Alt+End");
        work.fixture.press("Alt+Up");
        work.fixture.press("Alt+Down");
        const QStringList viewed = work.rows("viewed");
        QCOMPARE(viewed.last(), QStringLiteral("{\"source\":1,\"messages\":5,\"numbers\":[[2,4],[23,24]]}"));
        const qsizetype rows = viewed.size();
        QCOMPARE(work.rows("viewed").size(), rows);  // nothing new was seen
        // By itself, once the time has come.
        work.app().secrets().notes().setInterval(1);
        work.fixture.press("Alt+Home");
        QTRY_VERIFY_WITH_TIMEOUT(work.rows("viewed").last().contains(QStringLiteral("[[1,1]]")), kPatience);
    }

    void aSearchIsNotedWithoutItsText() {
        Work work;
        work.fixture.press("Ctrl+F");
        work.fixture.type(QStringLiteral("PID-5.1 = \"SECRETNAME\""));
        QTest::keyClick(work.app().page()->queryBar()->edit(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(
            work.rows("searched").contains(QStringLiteral("{\"source\":1,\"how\":\"filter\",\"found\":0}")), kPatience);
        auto reader = work.session().project()->reader();
        const auto leaked = (*reader)->number("SELECT count(*) FROM audit WHERE details LIKE '%SECRETNAME%'");
        QCOMPARE(*leaked, 0);
    }

    void statisticsAndChecksAreNoted() {
        Work work;
        (void)StatisticsHub::of(work.app().desk()).statistics(work.app().page()->feed());
        work.settled();
        QVERIFY(work.rows("searched").contains(QStringLiteral("{\"source\":1,\"how\":\"statistics\",\"found\":24}")));
        const qsizetype before = work.rows("checked").size();
        work.app().desk().checks.check(work.app().page()->feed());
        work.settled();
        QCOMPARE(work.rows("checked").size(), before + 1);
        QCOMPARE(work.rows("checked").last(), QStringLiteral("{\"source\":1,\"messages\":24}"));
    }

    void anExportIsNotedByItsNameOnly() {
        Work work;
        work.fixture.press("Ctrl+E");
        auto* const dialog = work.fixture.window().findChild<QFileDialog*>();
        QVERIFY(dialog);
        auto* const line = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        QVERIFY(line);
        line->setText(work.fixture.folder.filePath(QStringLiteral("out.hl7")));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(!work.rows("exported").isEmpty(), kPatience);
        QCOMPARE(work.rows("exported").first(),
                 QStringLiteral("{\"source\":1,\"thing\":\"messages\",\"file\":\"out.hl7\",\"format\":\"HL7\","
                                "\"messages\":24}"));
        bool done = false;
        work.app().desk().writeReport(work.app().page()->feed(),
                                      work.fixture.folder.filePath(QStringLiteral("report.json")),
                                      QStringLiteral("json"), [&](const QString&) { done = true; });
        QTRY_VERIFY_WITH_TIMEOUT(done, kPatience);
        QVERIFY(work.rows("exported").last().contains(QStringLiteral("\"thing\":\"report\",\"file\":\"report.json\"")));
    }

    void whatIsUndoneIsGathered() {
        Work work;
        Feed& feed = work.app().page()->feed();
        for (const std::uint64_t number : {0, 1, 2}) {
            QVERIFY(editMessage(feed, number));
        }
        work.fixture.press("Ctrl+1");
        for (int n = 0; n < 3; ++n) {
            work.fixture.press("Ctrl+Z");
        }
        work.fixture.press("Ctrl+Shift+Z");
        QCOMPARE(work.rows("undone"), QStringList{QStringLiteral("{\"source\":1,\"steps\":3}")});
        QCOMPARE(work.rows("redone"), QStringList{QStringLiteral("{\"source\":1,\"steps\":1}")});
        QCOMPARE(work.rows("edited").size(), 3);
        QVERIFY(closed(work.fixture));
        // What was kept is made and undone again as it is read: nobody did that.
        work.session().open(work.file, nullptr);
        work.settled();
        QCOMPARE(work.app().page()->feed().undoStack()->index(), 1);
        QCOMPARE(work.rows("undone").size(), 1);
        QCOMPARE(work.rows("redone").size(), 1);
    }

    void notesAndDocumentsAreNotedWithoutWhatTheySay() {
        Work work;
        const auto write = [&](const char* secret) {
            auto* const dialog = work.fixture.window().findChild<QDialog*>(QStringLiteral("noteDialog"));
            QVERIFY(dialog);
            auto* const text = dialog->findChild<QPlainTextEdit*>(QStringLiteral("note.text"));
            QTest::keyClicks(text, QLatin1String(secret));
            QTest::keyClick(text, Qt::Key_Return, Qt::ControlModifier);
        };
        work.fixture.press("Ctrl+1");
        work.fixture.press("Alt+Home");
        work.fixture.press("Alt+Down");
        work.fixture.press("Ctrl+Alt+M");
        write("SECRETNAME");
        const QString note = QStringLiteral("{\"thing\":\"note\",\"source\":1,\"numbers\":[[2,2]]}");
        QTRY_COMPARE_WITH_TIMEOUT(work.app().project().contents().notes.size(), std::size_t{1}, kPatience);
        QVERIFY(work.rows("written").contains(note));

        // By keys in the panel.
        auto* const panel = qobject_cast<ProjectPanel*>(work.app().window().panel(QStringLiteral("project")));
        const auto goTo = [&](const QString& title) {
            work.app().window().showPanel(QStringLiteral("project"));
            for (int row = 0; row < panel->model()->rowCount(); ++row) {
                if (panel->model()->index(row, 0).data().toString() == title) {
                    panel->view()->selectRow(row);
                    return true;
                }
            }
            return false;
        };
        const auto remove = [&] {
            QTest::keyClick(panel->view(), Qt::Key_Delete);
            QTest::mouseClick(work.fixture.window().findChild<QPushButton*>(QStringLiteral("projectPanel.yes")),
                              Qt::LeftButton);
        };
        QVERIFY(goTo(QStringLiteral("SECRETNAME")));
        QTest::keyClick(panel->view(), Qt::Key_F2);
        write(" again");
        QTRY_COMPARE_WITH_TIMEOUT(work.rows("changed"), QStringList{note}, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(goTo(QStringLiteral("SECRETNAME again")), kPatience);
        remove();
        QTRY_COMPARE_WITH_TIMEOUT(work.rows("removed"), QStringList{note}, kPatience);

        // A saved filter and a colour rule, written together; recent filters are no document that somebody wrote.
        work.fixture.press("Ctrl+F");
        work.fixture.type(QStringLiteral("PID-5.1 = \"SECRETNAME\""));
        work.fixture.press("Return");
        work.app().desk().actions.refresh();
        work.app().documents().keepNow();
        const qsizetype before = work.rows("written").size();
        work.app().desk().actions.action(QStringLiteral("messages.saveFilter"))->trigger();
        colourRules(work.app().desk())
            .setRules({{QStringLiteral("PID-5.1 = \"SECRETNAME\""), MarkColour::Pink, QStringLiteral("A")}});
        work.app().documents().keepNow();
        QCOMPARE(work.rows("written").size(), before + 1);
        QCOMPARE(work.rows("written").last(),
                 QStringLiteral("{\"thing\":\"document\",\"kinds\":[\"colours\",\"query\"]}"));

        // One with a name of its own is renamed and removed.
        work.app().project().change([](project::Connection& store) {
            return project::writeDocument(store, "query", "SECRETNAME", "SELECT 1");
        });
        QTRY_VERIFY_WITH_TIMEOUT(goTo(QStringLiteral("SECRETNAME")), kPatience);
        QTest::keyClick(panel->view(), Qt::Key_F2);
        auto* const line = work.fixture.window()
                               .findChild<QDialog*>(QStringLiteral("nameDialog"))
                               ->findChild<QLineEdit*>(QStringLiteral("name.line"));
        QTest::keyClicks(line, QStringLiteral("SECRETNAME other"));
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(goTo(QStringLiteral("SECRETNAME other")), kPatience);
        QCOMPARE(work.rows("renamed").size(), 1);
        QVERIFY2(work.rows("renamed").last().startsWith(
                     QStringLiteral("{\"thing\":\"document\",\"kinds\":[\"query\"],\"document\":")),
                 qPrintable(work.rows("renamed").last()));
        remove();
        QTRY_COMPARE_WITH_TIMEOUT(work.rows("removed").size(), 2, kPatience);
        QCOMPARE(work.rows("removed").last(), work.rows("renamed").last());
        const project::AuditRow row{1, 0, {}, {}, "renamed", work.rows("renamed").last().toStdString(), {}, {}};
        QVERIFY2(auditDetails(row, {}).startsWith(QStringLiteral("Filters, document ")),
                 qPrintable(auditDetails(row, {})));

        auto reader = work.session().project()->reader();
        QCOMPARE(*(*reader)->number("SELECT count(*) FROM audit WHERE details LIKE '%SECRETNAME%'"), 0);
    }

    void whatIsCopiedIsNotedAndTakenOffTheClipboard() {
        Work work;
        QClipboard* const clipboard = QGuiApplication::clipboard();
        work.fixture.press("Ctrl+1");
        work.fixture.press("Ctrl+Shift+C");
        QVERIFY(clipboard->text().startsWith(QStringLiteral("MSH|")));
        QCOMPARE(work.rows("copied-to-clipboard").last(), QStringLiteral("{\"source\":1,\"messages\":1}"));
        ClipboardGuard& guard = work.app().secrets().clipboard();
        QVERIFY(guard.holdsValues());
        QSignalSpy changed(clipboard, &QClipboard::dataChanged);
        guard.setMilliseconds(1);
        QTRY_VERIFY_WITH_TIMEOUT(clipboard->text().isEmpty(), kPatience);
        QVERIFY(!guard.holdsValues());
        // What holds no value stays, and so does what was put there instead.
        clipboard->setText(QStringLiteral("a value"));
        copyWords(QStringLiteral("PID-5.1"));
        QVERIFY(!guard.holdsValues());
        guard.clear();
        QCOMPARE(clipboard->text(), QStringLiteral("PID-5.1"));
    }

    void lockingWritesWhatWasGatheredAndClearsTheClipboard() {
        Work work(true);
        work.fixture.press("Ctrl+1");
        (void)work.rows("viewed");
        work.fixture.press("Alt+Down");
        work.fixture.press("Ctrl+Shift+C");
        QVERIFY(!QGuiApplication::clipboard()->text().isEmpty());
        work.fixture.press("Ctrl+L");
        QTRY_VERIFY_WITH_TIMEOUT(work.session().state() == ProjectSession::State::Locked, kPatience);
        QVERIFY(QGuiApplication::clipboard()->text().isEmpty());
        work.session().unlock(std::make_shared<const Secret>("one"));
        work.settled();
        const QStringList viewed = work.rows("viewed");
        QVERIFY2(viewed.contains(QStringLiteral("{\"source\":1,\"messages\":1,\"numbers\":[[2,2]]}")),
                 qPrintable(viewed.join(QLatin1Char('\n'))));
    }

    void whoReadsOnlyIsToldOnce() {
        Work first;
        AppFixture second(false);
        second.app().open({first.file});
        ProjectSession& session = second.app().project().session();
        QVERIFY(comesAbout([&] { return session.isOpen() && second.app().page() != nullptr; }, kPatience));
        second.settle();
        second.press("Ctrl+1");
        second.press("Alt+Down");
        second.press("Alt+Down");
        const QString said = second.window().findChild<ProjectLine*>()->sentence();
        QVERIFY2(said.count(QStringLiteral("not written into its audit trail")) == 1, qPrintable(said));
    }

    void aProjectNobodyWorksWithIsLocked() {
        MovedClock clock;
        Work work(true);
        IdleLock& idle = work.app().secrets().idleLock();
        idle.setClock(clock);
        QCOMPARE(idle.left(), 15 * 60'000);
        clock.minutes(14);
        idle.look();
        QVERIFY(work.session().isOpen());
        work.fixture.press("Alt+Down");
        QCOMPARE(idle.left(), 15 * 60'000);
        clock.minutes(14);
        QTest::mouseMove(&work.fixture.window(), {30, 30});
        QTest::mouseMove(&work.fixture.window(), {40, 40});
        QCOMPARE(idle.left(), 15 * 60'000);
        work.app().options().change([](DeskOptions& options) { options.lockMinutes = 0; });
        clock.minutes(1000);
        idle.look();
        QVERIFY(work.session().isOpen());
        // The time that was over already when it was chosen; nobody has to ask.
        work.app().options().change([](DeskOptions& options) { options.lockMinutes = 20; });
        QTRY_VERIFY_WITH_TIMEOUT(work.session().state() == ProjectSession::State::Locked, kPatience);
    }

    void aProjectWithoutPassphraseIsNotLocked() {
        MovedClock clock;
        Work work;
        work.app().secrets().idleLock().setClock(clock);
        clock.minutes(1000);
        work.app().secrets().idleLock().look();
        QVERIFY(work.session().isOpen());
        QCOMPARE(work.app().secrets().idleLock().left(), -1);
    }
};

QTEST_MAIN(TestAuditNotes)
#include "tst_audit_notes.moc"
