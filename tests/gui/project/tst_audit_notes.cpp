// What is done in the window stands in the audit trail of its project, gathered, without values; a project nobody works
// with is locked; what was copied does not stay on the clipboard.
#include "gui/common/app_fixture.h"

#include "app/plumbline/main_window.h"
#include "app/plumbline/secret_keeping.h"
#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "project/project.h"
#endif
#include "widgets/common/clipboard.h"
#include "widgets/messages/message_page.h"
#include "widgets/messages/query_bar.h"
#include "widgets/project/project_line.h"
#include "widgets/settings/desk_options.h"
#include "widgets/statistics/statistics_hub.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLineEdit>
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
        if (!QTest::qWaitFor(
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
        if (!QTest::qWaitFor([&] { return done; }, kPatience)) {
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
        QVERIFY(QTest::qWaitFor([&] { return session.isOpen() && second.app().page() != nullptr; }, kPatience));
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
