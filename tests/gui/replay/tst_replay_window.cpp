#include "gui/replay/replay_scene.h"

#include "widgets/models/wire_model.h"
#include "widgets/replay/outcome_bar.h"
#include "widgets/replay/replay_model.h"
#include "widgets/replay/replay_panel.h"
#include "widgets/replay/replay_row_delegate.h"
#include "widgets/replay/wire_panel.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;
using namespace plumb::desk::replay_scene;
using replay::Outcome;

class TestReplayWindow : public QObject {
    Q_OBJECT

private slots:
    void aPlanIsLookedAtBeforeItIsSent() {
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 5, card("Test lab", 1)));
        PlanPage* const page = plan(fixture);
        QVERIFY(page);
        QCOMPARE(page->dry()->ready, 5U);
        QVERIFY(comesAbout([&] { return page->differences().rowCount() > 0; }));
        QStringList paths;
        for (int row = 0; row < page->differences().rowCount(); ++row) {
            paths.append(page->differences().index(row, 0).data().toString());
        }
        QVERIFY2(paths.join(QLatin1Char('|')).contains(QLatin1String("MSH-10")),
                 qPrintable(paths.join(QLatin1Char('|'))));
        const QString bytes = page->findChild<QPlainTextEdit*>(QStringLiteral("plan.bytes"))->toPlainText();
        QVERIFY2(bytes.startsWith(QLatin1String("<VT>MSH|")) && bytes.endsWith(QLatin1String("<FS><CR>")),
                 qPrintable(bytes));
        QVERIFY(bytes.contains(QLatin1String("|T|2.5.1")));
        QCOMPARE(page->shownMessage(), 0);
        const auto* const view = page->findChild<RowView*>(QStringLiteral("plan.differences"));
        QVERIFY(view->header()->sectionViewportPosition(3) <= view->viewport()->width());
        QTest::mouseClick(page->findChild<QToolButton*>(QStringLiteral("plan.next")), Qt::LeftButton);
        QCOMPARE(page->shownMessage(), 1);
    }

    void rewritesThatCannotBeMeantAreSaidAndNothingCanBeSent() {
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 2, card("Test lab", 1)));
        PlanPage* const page = plan(fixture);
        QVERIFY(page && page->canSend());
        auto* const rewrites = page->findChild<QPlainTextEdit*>(QStringLiteral("plan.rewrites"));
        rewrites->setPlainText(QStringLiteral("PID-13"));
        QVERIFY(!page->canSend());
        QVERIFY(!page->form()->problem().isEmpty());
        rewrites->setPlainText(QStringLiteral("PID-13=555-0100"));
        QVERIFY(comesAbout([&] { return page->canSend(); }));
        QVERIFY(page->dry()->shown.front().after.find("|555-0100") != std::string::npos);
        QVERIFY(page->dry()->shown.front().before.find("555-0100") == std::string::npos);
    }

    void whatIsAcknowledgedIsInTheTableAndTheProject() {
        AnsweringPeer peer;
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 30, card("Test lab", peer.port())));
        PlanPage* const page = plan(fixture);
        QVERIFY(page && page->canSend());
        SentRunPage* const sent = send(fixture, *page);
        QVERIFY(sent);
        const QAbstractItemModelTester tester(&sent->run()->outcomes());
        const QAbstractItemModelTester wireTester(&sent->run()->wire());
        QVERIFY(over(*sent));
        QCOMPARE(peer.received(), 30);
        QCOMPARE(sent->run()->outcomes().count(Outcome::Acknowledged), 30U);
        QCOMPARE(sent->run()->outcomes().total(), 30U);
        QVERIFY2(sent->run()->ended().isEmpty(), qPrintable(sent->run()->ended()));
        QCOMPARE(sent->run()->left(), 0U);
        QVERIFY(sent->run()->wire().total() >= 62);
        ReplayHub& hub = ReplayHub::of(fixture.app().desk());
        QVERIFY(comesAbout([&] { return !hub.runs().empty() && hub.runs().front().endedUs != 0; }));
        // As it is read from the project, after it was closed.
        const std::int64_t id = sent->run()->id();
        QVERIFY(closed(fixture));
        fixture.app().project().session().open(fixture.folder.filePath(QStringLiteral("work.plumb")), nullptr);
        QVERIFY(projectSettled(fixture));
        QVERIFY(comesAbout([&] { return !hub.runs().empty(); }));
        SentRun* const kept = hub.open(id);
        QVERIFY(kept);
        QVERIFY(comesAbout([&] { return kept->state() == SentRun::State::Kept; }));
        QCOMPARE(kept->outcomes().count(Outcome::Acknowledged), 30U);
        QVERIFY(kept->wire().total() >= 62);
    }

    void errorsStandInTheTableAndAreTriedAgainWhenAsked() {
        std::atomic<bool> better{false};
        AnsweringPeer peer([&better](int nth, const QByteArray& id) {
            return nth % 5 == 4 && !better
                       ? AnsweringPeer::ack("AE", id,
                                            "|No such patient\rERR||PID^1^3|204^Unknown key identifier^HL70357|E")
                       : AnsweringPeer::ack("AA", id);
        });
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 20, card("Test lab", peer.port())));
        PlanPage* const page = plan(fixture);
        QVERIFY(page);
        SentRunPage* const sent = send(fixture, *page);
        QVERIFY(sent && over(*sent));
        OutcomeModel& rows = sent->run()->outcomes();
        QCOMPARE(rows.count(Outcome::Errored), 4U);
        QCOMPARE(rows.parked(), 4U);
        rows.setOutcome(Outcome::Errored);
        QCOMPARE(rows.rowCount(), 4);
        QCOMPARE(rows.index(0, OutcomeModel::CodeColumn).data().toString(), QStringLiteral("AE 204"));
        QVERIFY(rows.index(0, OutcomeModel::NoteColumn).data().toString().contains(QLatin1String("No such patient")));
        rows.setOutcome(std::nullopt);
        better = true;
        QVERIFY(comesAbout([&] { return sent->can(SentRunPage::Deed::Retry); }));
        QTest::mouseClick(sent->findChild<QPushButton*>(QStringLiteral("run.retry")), Qt::LeftButton);
        QVERIFY(comesAbout([&] { return peer.received() == 24; }, 20'000));
        QVERIFY(over(*sent));
        QVERIFY(comesAbout([&] { return rows.count(Outcome::Acknowledged) == 20; }));
        QCOMPARE(rows.count(Outcome::Errored), 0U);
    }

    void whatMayHaveArrivedIsSentAgainOnlyAfterAQuestion() {
        std::atomic<bool> answers{false};
        AnsweringPeer peer([&answers](int nth, const QByteArray& id) {
            return answers || nth < 3 ? AnsweringPeer::ack("AA", id) : QByteArray();
        });
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 8, card("Test lab", peer.port())));
        PlanPage* const page = plan(fixture);
        QVERIFY(page);
        SentRunPage* const sent = send(fixture, *page);
        QVERIFY(sent);
        QVERIFY(comesAbout([&] { return peer.received() == 4; }, 20'000));
        sent->perform(SentRunPage::Deed::Abort);
        QVERIFY(over(*sent));
        OutcomeModel& rows = sent->run()->outcomes();
        QVERIFY(comesAbout([&] { return rows.mayHaveArrived() == 1; }));
        QCOMPARE(rows.count(Outcome::Acknowledged), 3U);
        answers = true;
        // Going on sends what never left.
        QVERIFY(comesAbout([&] { return sent->can(SentRunPage::Deed::GoOn); }));
        sent->perform(SentRunPage::Deed::GoOn);
        QVERIFY(comesAbout([&] { return peer.received() == 8 && !sent->run()->isLive(); }, 20'000));
        QCOMPARE(rows.count(Outcome::Acknowledged), 7U);
        QCOMPARE(rows.mayHaveArrived(), 1U);
        QVERIFY(comesAbout([&] { return sent->can(SentRunPage::Deed::SendUnknown); }));
        sent->perform(SentRunPage::Deed::SendUnknown);
        QTest::qWait(100);
        QCOMPARE(peer.received(), 8);
        QTest::mouseClick(sent->findChild<QPushButton*>(QStringLiteral("run.sendUnknownNow")), Qt::LeftButton);
        QVERIFY(comesAbout([&] { return rows.count(Outcome::Acknowledged) == 8; }, 20'000));
        QCOMPARE(peer.received(), 9);
    }

    void productionAsksForItsNameAndForPatientData() {
        AnsweringPeer peer;
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 2, card("Registry", peer.port(), replay::Label::Production)));
        PlanPage* const page = plan(fixture);
        QVERIFY(page);
        QVERIFY(!page->canSend());
        auto* const confirm = page->findChild<QLineEdit*>(QStringLiteral("plan.confirm"));
        QVERIFY(confirm->isVisible());
        QTest::keyClicks(confirm, QStringLiteral("Registr"));
        QVERIFY(!page->canSend());
        QTest::keyClicks(confirm, QStringLiteral("y"));
        QVERIFY(page->canSend());
        ReplayHub& hub = ReplayHub::of(fixture.app().desk());
        const std::int64_t source = fixture.app().project().of(page->feed())->source();
        hub.setLabel(source, replay::Label::Production);
        auto* const allowed = page->findChild<QCheckBox*>(QStringLiteral("plan.allowed"));
        QVERIFY(comesAbout([&] { return allowed->isVisible(); }));
        QVERIFY(!page->canSend());
        allowed->setChecked(true);
        QVERIFY(comesAbout([&] { return page->canSend(); }));
        QCOMPARE(peer.received(), 0);
    }

    void theWireLogAndTheOutcomesAreLinked() {
        AnsweringPeer peer;
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 10, card("Test lab", peer.port())));
        fixture.app().desk().showPanel(QStringLiteral("wire"));
        PlanPage* const page = plan(fixture);
        QVERIFY(page);
        SentRunPage* const sent = send(fixture, *page);
        QVERIFY(sent && over(*sent));
        auto* const wire = fixture.window().findChild<WirePanel*>();
        QVERIFY(wire && wire->model());
        sent->list()->selectRow(4);
        QVERIFY(comesAbout([&] {
            const KeptWireRow* const row = wire->model()->at(wire->list()->currentIndex().row());
            return row && row->message == 4U;
        }));
        QVERIFY(wire->findChild<QPlainTextEdit*>(QStringLiteral("wire.text"))
                    ->toPlainText()
                    .contains(QLatin1String("<VT>MSH|")));
        QTest::mouseClick(wire->findChild<QToolButton*>(QStringLiteral("wire.onlyMessage")), Qt::LeftButton);
        QVERIFY(wire->model()->rowCount() >= 1 && wire->model()->rowCount() <= 3);
        QTest::mouseClick(wire->findChild<QToolButton*>(QStringLiteral("wire.onlyMessage")), Qt::LeftButton);
        wire->list()->selectRow(wire->model()->rowOf(7));
        QCOMPARE(sent->run()->outcomes().at(sent->list()->currentIndex().row())->message, 7U);
    }

    void whatWasAnsweredIsInSightBesideTheOutcome() {
        AnsweringPeer peer([](int, const QByteArray& id) { return AnsweringPeer::ack("AE", id, "|No such patient"); });
        AppFixture fixture(false);
        fixture.window().resize(1440, 900);
        QVERIFY(begin(fixture, 2, card("Test", peer.port())));
        fixture.app().window().dock(QStringLiteral("inspector"))->hide();
        PlanPage* const planned = plan(fixture);
        QVERIFY(planned && planned->canSend());
        SentRunPage* const page = send(fixture, *planned);
        QVERIFY(page);
        QVERIFY(over(*page));
        const RowView& list = *page->list();
        const auto text = [&list] { return list.header()->sectionSize(list.header()->count() - 1); };
        QTRY_VERIFY2(list.header()->length() == list.viewport()->width(),
                     qPrintable(QStringLiteral("%1 in %2").arg(list.header()->length()).arg(list.viewport()->width())));
        QVERIFY(text() >= 120);
        const int before = text();
        fixture.window().resize(1640, 900);
        QTRY_VERIFY(text() > before);
    }

    void theKeyboardOnAListChoosesNothing() {
        AnsweringPeer peer;
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 10, card("Test lab", peer.port())));
        fixture.app().desk().showPanel(QStringLiteral("wire"));
        PlanPage* const page = plan(fixture);
        QVERIFY(page);
        SentRunPage* const sent = send(fixture, *page);
        QVERIFY(sent && over(*sent));
        auto* const wire = fixture.window().findChild<WirePanel*>();
        QVERIFY(wire && wire->model() && wire->follows());
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        for (RowView* const list : {sent->list(), wire->list()}) {
            list->clearFocus();
            list->setFocus(Qt::TabFocusReason);
            QVERIFY(comesAbout([&] { return list->hasFocus(); }));
            QVERIFY(comesAbout([&] { return list->currentIndex().isValid(); }));
            QVERIFY(wire->follows());
        }
        QTest::keyClick(sent->list(), Qt::Key_Down);
        QVERIFY(!wire->follows());
    }

    void titlesOfRunsAreNotCutInTheNarrowPanel() {
        AnsweringPeer peer;
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 3, card("Test lab", peer.port())));
        fixture.app().desk().showPanel(QStringLiteral("replay"));
        const auto* const panel = fixture.window().findChild<ReplayPanel*>();
        QVERIFY(panel);
        constexpr int kNarrow = 240;
        const auto fits = [&](const QString& beginning) {
            const auto& delegate = *qobject_cast<ReplayRowDelegate*>(panel->view()->itemDelegate());
            for (int row = 0; row < panel->model()->rowCount(); ++row) {
                const QModelIndex index = panel->model()->index(row, 0);
                const QString text = index.data().toString();
                if (text.startsWith(beginning)) {
                    const int inset = RowDelegate::foldRect({}, index.data(DepthRole).toInt()).right() + 14;
                    return QFontMetrics(fixture.app().desk().theme.font()).horizontalAdvance(text) + inset <=
                           delegate.titleWidth(index, kNarrow);
                }
            }
            return false;
        };
        QVERIFY(fits(QStringLiteral("No run yet")));
        PlanPage* const page = plan(fixture);
        QVERIFY(page);
        SentRunPage* const sent = send(fixture, *page);
        QVERIFY(sent && over(*sent));
        QVERIFY(comesAbout([&] { return fits(QStringLiteral("Test lab, ")); }));
    }

    void anErrorHasItsTimeAndAWordForIt() {
        AnsweringPeer peer([](int, const QByteArray& id) { return AnsweringPeer::ack("AE", id); });
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 2, card("Test lab", peer.port())));
        PlanPage* const page = plan(fixture);
        QVERIFY(page);
        SentRunPage* const sent = send(fixture, *page);
        QVERIFY(sent && over(*sent));
        QVERIFY(!sent->run()->outcomes().index(1, OutcomeModel::MillisecondsColumn).data().toString().isEmpty());
    }
};

QTEST_MAIN(TestReplayWindow)
#include "tst_replay_window.moc"
