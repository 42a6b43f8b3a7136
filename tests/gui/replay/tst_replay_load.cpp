#include "gui/replay/replay_scene.h"

#include "widgets/replay/endpoint_form.h"
#include "widgets/replay/endpoint_page.h"
#include "widgets/replay/wire_panel.h"

#include <QCheckBox>
#include <QDir>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QtTest/QtTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <ctime>
#include <thread>
#include <vector>

using namespace plumb;
using namespace plumb::desk;
using namespace plumb::desk::replay_scene;
using replay::Outcome;
using Deed = SentRunPage::Deed;

namespace {

/// Milliseconds that the window's thread has worked; where that cannot be told, that went by.
double workedMs() {
#ifdef CLOCK_THREAD_CPUTIME_ID
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
#else
    static QElapsedTimer since;
    if (!since.isValid()) {
        since.start();
    }
    return static_cast<double>(since.nsecsElapsed()) / 1e6;
#endif
}

/// The longest that the window's thread worked without looking for events.
class LongestTurn {
public:
    LongestTurn() {
        m_last = workedMs();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const double now = workedMs();
            m_longest = std::max(m_longest, now - m_last);
            m_last = now;
        });
        m_timer.start(0);
    }
    [[nodiscard]] double milliseconds() const { return m_longest; }

private:
    QTimer m_timer;
    double m_last = 0, m_longest = 0;
};

/// How long the window lets somebody wait: another thread asks it every ten milliseconds, and the answer comes when the
/// window's thread looks for events. What was asked while that other thread itself woke late does not count: the
/// machine was busy with something else then.
class AnswerTimes {
public:
    AnswerTimes()
        : m_asking([this] { ask(); }) {}
    ~AnswerTimes() { stop(); }
    AnswerTimes(const AnswerTimes&) = delete;
    AnswerTimes& operator=(const AnswerTimes&) = delete;

    void stop() {
        m_over = true;
        if (m_asking.joinable()) {
            m_asking.join();
        }
        std::sort(m_waited.begin(), m_waited.end());
    }
    [[nodiscard]] std::size_t count() const { return m_waited.size(); }
    /// Milliseconds within which that share of questions was answered.
    [[nodiscard]] double within(double share) const {
        return m_waited.empty() ? 0
                                : m_waited[std::min(m_waited.size() - 1,
                                                    static_cast<std::size_t>(share * static_cast<double>(count())))];
    }

private:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds kEvery{10}, kLate{5};

    void ask() {
        for (Clock::time_point due = Clock::now() + kEvery; !m_over; due = Clock::now() + kEvery) {
            std::this_thread::sleep_until(due);
            const Clock::time_point asked = Clock::now();
            if (asked - due <= kLate) {
                QMetaObject::invokeMethod(
                    &m_window,
                    [this, asked] {
                        m_waited.push_back(std::chrono::duration<double, std::milli>(Clock::now() - asked).count());
                    },
                    Qt::QueuedConnection);
            }
        }
    }

    QObject m_window;              ///< of the window's thread
    std::vector<double> m_waited;  ///< likewise
    std::atomic<bool> m_over{false};
    std::thread m_asking;
};

/// What a crash now would leave of the project, under another name.
bool copyProject(const QTemporaryDir& folder, const QString& name) {
    bool copied = false;
    for (const char* const ending : {"", "-wal"}) {
        const QString from = folder.filePath(QStringLiteral("work.plumb")) + QLatin1String(ending);
        if (QFile::exists(from)) {
            copied = QFile::copy(from, folder.filePath(name) + QLatin1String(ending));
        }
    }
    return copied;
}

}  // namespace

class TestReplayLoad : public QObject {
    Q_OBJECT

private slots:
    void theWindowAnswersWhileTenThousandAreSent() {
        constexpr int kMany = 10'000;
        constexpr double kAnswerTime = 50;
        AnsweringPeer peer;
        AppFixture fixture(false);
        replay::EndpointCard to = card("Test lab", peer.port());
        to.batch = 100;
        QVERIFY(begin(fixture, kMany, to));
        fixture.app().desk().showPanel(QStringLiteral("wire"));
        PlanPage* const page = plan(fixture);
        QVERIFY(page && page->canSend());
        SentRunPage* const sent = send(fixture, *page);
        QVERIFY(sent);
        const LongestTurn turn;
        AnswerTimes answers;
        QVERIFY(over(*sent, 200'000));
        answers.stop();
        qInfo("Asked %zu times, the window answered within %.1f ms (half), %.1f ms (95 %%), %.1f ms (99 %%), %.1f ms "
              "(all).",
              answers.count(), answers.within(0.5), answers.within(0.95), answers.within(0.99), answers.within(1));
        QVERIFY(answers.count() > 20);
        QVERIFY2(answers.within(0.99) <= kAnswerTime, qPrintable(QString::number(answers.within(0.99))));
        qInfo("The window's thread worked for %.1f ms at most.", turn.milliseconds());
        QVERIFY2(turn.milliseconds() <= kAnswerTime, qPrintable(QString::number(turn.milliseconds())));
        QCOMPARE(sent->run()->outcomes().count(Outcome::Acknowledged), static_cast<std::uint64_t>(kMany));
        QCOMPARE(sent->run()->wire().total() + sent->run()->wire().dropped() >= 2U * kMany, true);
    }

    void whatWasUnderWayInACrashIsUnknownAndOnlyTheRestGoesOn() {
        std::atomic<bool> answers{false};
        AnsweringPeer peer(
            [&answers](int, const QByteArray& id) { return answers ? AnsweringPeer::ack("AA", id) : QByteArray(); });
        AppFixture fixture(false);
        replay::EndpointCard to = card("Test lab", peer.port());
        to.endpoint.times.acknowledge = replay::kLongestTime;
        to.batch = 1;
        QVERIFY(begin(fixture, 5, to));
        PlanPage* const page = plan(fixture);
        QVERIFY(page);
        SentRunPage* const sent = send(fixture, *page);
        QVERIFY(sent && comesAbout([&] { return peer.received() == 1 && sent->run()->id() != 0; }, 20'000));
        const std::int64_t id = sent->run()->id();
        QVERIFY(copyProject(fixture.folder, QStringLiteral("crashed.plumb")));
        QVERIFY(closed(fixture));
        answers = true;
        fixture.app().project().session().open(fixture.folder.filePath(QStringLiteral("crashed.plumb")), nullptr);
        QVERIFY(projectSettled(fixture));
        ReplayHub& hub = ReplayHub::of(fixture.app().desk());
        QVERIFY(comesAbout([&] { return hub.runs().size() == 1; }, 20'000));
        SentRunPage* const again = showSentRun(fixture.app().desk(), hub.open(id));
        QVERIFY(again && comesAbout([&] { return again->run()->state() == SentRun::State::Kept; }, 20'000));
        const OutcomeModel& rows = again->run()->outcomes();
        QVERIFY(again != sent);
        QCOMPARE(rows.count(Outcome::Unknown), 1U);
        QCOMPARE(rows.mayHaveArrived(), 1U);
        QVERIFY(!sent->can(Deed::GoOn) && !sent->can(Deed::SendUnknown));  // of a project that is closed
        QCOMPARE(again->run()->left(), 4U);
        // Its source may have to be opened first.
        QVERIFY(comesAbout(
            [&] {
                again->perform(Deed::GoOn);
                return again->run()->isLive() || again->run()->left() == 0;
            },
            20'000));
        QVERIFY(comesAbout([&] { return !again->run()->isLive() && again->run()->left() == 0; }, 20'000));
        QCOMPARE(peer.received(), 5);
        QCOMPARE(rows.count(Outcome::Acknowledged), 4U);
        QCOMPARE(rows.count(Outcome::Unknown), 1U);
    }

    void thoseBehindAFailedOneOfTheirPatientAreHeldBack() {
        AnsweringPeer peer(
            [](int nth, const QByteArray& id) { return AnsweringPeer::ack(nth == 0 ? "AE" : "AA", id); });
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 4, card("Test lab", peer.port())));
        fixture.app().desk().actions.action(QStringLiteral("replay.send"))->trigger();
        PlanPage* const page = planPageInSight();
        QVERIFY(page);
        page->findChild<QLineEdit*>(QStringLiteral("plan.orderBy"))->setText(QStringLiteral("PID-3.4"));
        page->findChild<QAbstractButton*>(QStringLiteral("plan.hold"))->click();
        QVERIFY(comesAbout([&] { return page->canSend(); }, 20'000));
        SentRunPage* const sent = send(fixture, *page);
        QVERIFY(sent && over(*sent));
        QCOMPARE(peer.received(), 1);
        QCOMPARE(sent->run()->outcomes().count(Outcome::Errored), 1U);
        QCOMPARE(sent->run()->outcomes().count(Outcome::Withheld), 3U);
    }

    void theFormOfAnEndpointSaysWhatCannotWork() {
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 1, card("Test lab", 1)));
        EndpointPage* const page = showEndpoint(fixture.app().desk(), {});
        QVERIFY(page && !page->canSave());
        const auto field = [&](const char* name) {
            return page->findChild<QLineEdit*>(QLatin1String("endpoint.") + QLatin1String(name));
        };
        const auto problem = [&](const char* name) {
            return page->findChild<QLabel*>(QStringLiteral("endpoint.%1.problem").arg(QLatin1String(name)))->text();
        };
        QVERIFY2(problem("name").isEmpty() && problem("host").isEmpty(), "nobody has come to them yet");
        field("note")->setText(QStringLiteral("of the registry"));
        QVERIFY(page->canSave());
        page->save();
        QVERIFY2(!problem("name").isEmpty() && !problem("host").isEmpty() && !page->canSave(), "it is needed now");
        field("name")->setText(QStringLiteral("Test lab"));
        QVERIFY2(problem("name").contains(QLatin1String("Another")), qPrintable(problem("name")));
        field("name")->setText(QStringLiteral("Registry"));
        QVERIFY(problem("name").isEmpty());
        field("host")->setText(QStringLiteral("registry.example"));
        page->findChild<QSpinBox*>(QStringLiteral("endpoint.port"))->setValue(2575);
        QVERIFY2(problem("host").isEmpty(), qPrintable(problem("host")));
        field("framing")->setText(QStringLiteral("0B 1C"));
        QVERIFY(!problem("framing").isEmpty() && !page->canSave());
        field("framing")->setText(QStringLiteral("0B 1C 0D"));
        QVERIFY(page->canSave());
        page->findChild<QSpinBox*>(QStringLiteral("endpoint.appAckPort"))->setValue(2576);
        field("appAckHost")->setText(QStringLiteral("everywhere"));
        QVERIFY(!problem("appAckHost").isEmpty() && !page->canSave());
        field("appAckHost")->setText(QStringLiteral("0.0.0.0"));
        QVERIFY(page->canSave());
        page->findChild<QCheckBox*>(QStringLiteral("endpoint.tls"))->setChecked(true);
        QVERIFY2(problem("appAckHost").contains(QLatin1String("certificate")), qPrintable(problem("appAckHost")));
        page->findChild<QCheckBox*>(QStringLiteral("endpoint.tls"))->setChecked(false);
        page->findChild<QSpinBox*>(QStringLiteral("endpoint.connections"))->setValue(4);
        page->save();
        const ReplayHub& hub = ReplayHub::of(fixture.app().desk());
        QVERIFY(comesAbout([&] { return hub.endpoint(QStringLiteral("Registry")) != nullptr; }, 20'000));
        QCOMPARE(hub.endpoint(QStringLiteral("Registry"))->endpoint.connections, 4U);
        QCOMPARE(hub.endpoint(QStringLiteral("Registry"))->endpoint.appAcks.text(), std::string("0.0.0.0:2576"));
        QCOMPARE(hub.endpoint(QStringLiteral("Registry"))->endpoint.address.host, std::string("registry.example"));
    }
};

QTEST_MAIN(TestReplayLoad)
#include "tst_replay_load.moc"
