// What a plan says beside which messages: numbers, maps, dates, times of a capture, and when somebody is told.
#include "gui/replay/quick_keychain.h"
#include "gui/replay/replay_scene.h"

#include "widgets/replay/endpoint_page.h"
#include "widgets/replay/plan_maps.h"
#include "widgets/settings/desk_options.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest/QtTest>

#include <algorithm>

using namespace plumb;
using namespace plumb::desk;
using namespace plumb::desk::replay_scene;
using replay::Outcome;
using Deed = SentRunPage::Deed;

namespace {

template <class Field>
Field* fieldOf(const QWidget& page, const char* name) {
    return page.findChild<Field*>(QLatin1String("plan.") + QLatin1String(name));
}

/// By the keyboard, a line each.
void type(QPlainTextEdit* edit, const QString& text) {
    edit->setFocus();
    QTest::keyClicks(edit, text);
}

QStringList left(const PlanPage& page) {
    QStringList out;
    for (const DryRun::Message& one : page.dry()->shown) {
        out.append(one.refused ? QStringLiteral("refused") : QString::fromStdString(one.after));
    }
    return out;
}

bool looked(const PlanPage& page) {
    return comesAbout([&] { return page.dry() != nullptr; }, 20'000);
}

QByteArray bytesOf(quint64 value, int count) {
    QByteArray out;
    for (int n = 0; n < count; ++n) {
        out.append(static_cast<char>(value >> (8 * n)));
    }
    return out;
}

QByteArray networkBytes(quint64 value, int count) {
    QByteArray out = bytesOf(value, count);
    std::reverse(out.begin(), out.end());
    return out;
}

/// A message each, a second apart, as a classic pcap file.
QByteArray capture(const QList<QByteArray>& messages) {
    QByteArray out =
        bytesOf(0xA1B2C3D4, 4) + bytesOf(2, 2) + bytesOf(4, 2) + bytesOf(0, 8) + bytesOf(65535, 4) + bytesOf(1, 4);
    quint64 sequence = 1000, second = 1'700'000'000;
    for (const QByteArray& message : messages) {
        const QByteArray data = '\x0B' + message + "\x1C\r";
        const QByteArray tcp = networkBytes(40001, 2) + networkBytes(2575, 2) + networkBytes(sequence, 4) +
                               networkBytes(0, 4) + networkBytes(0x5018, 2) + networkBytes(65535, 2) +
                               networkBytes(0, 4) + data;
        const QByteArray packet = QByteArray(12, '\2') + networkBytes(0x0800, 2) + networkBytes(0x4500, 2) +
                                  networkBytes(static_cast<quint64>(20 + tcp.size()), 2) + networkBytes(0, 4) +
                                  networkBytes(64, 1) + networkBytes(6, 1) + networkBytes(0, 2) +
                                  networkBytes(0x0A000001, 4) + networkBytes(0x0A000002, 4) + tcp;
        const auto size = static_cast<quint64>(packet.size());
        out += bytesOf(second++, 4) + bytesOf(0, 4) + bytesOf(size, 4) + bytesOf(size, 4) + packet;
        sequence += static_cast<quint64>(data.size());
    }
    return out;
}

/// Answers the first with an error, and goes on to try it again after a minute.
replay::EndpointCard patientCard(quint16 port) {
    replay::EndpointCard to = card("Test lab", port);
    if (!to.policies.set("AE=retry:5:park")) {
        qFatal("No such policy.");
    }
    to.policies.backoff = to.policies.longestBackoff = 60'000;
    return to;
}

bool choose(QMenu* menu, const QString& text) {
    for (QAction* const action : menu->actions()) {
        if (action->text() == text && action->isEnabled()) {
            QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(action).center());
            return true;
        }
    }
    return false;
}

/// The menu of a row, by the mouse.
QMenu* menuOf(const SentRunPage& page, int row) {
    RowView& list = *page.list();
    const QPoint at = list.visualRect(list.model()->index(row, 1)).center();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, at);
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, list.viewport()->mapToGlobal(at));
    QApplication::sendEvent(list.viewport(), &event);
    return page.findChild<QMenu*>(QStringLiteral("run.menu"));
}

}  // namespace

class TestReplayPlan : public QObject {
    Q_OBJECT

private slots:
    void newNumbersCountAndAreKeptWithTheRun() {
        AnsweringPeer peer;
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 3, card("Test lab", peer.port())));
        PlanPage* const page = plan(fixture);
        QVERIFY(page);
        type(fieldOf<QPlainTextEdit>(*page, "renumber"), QStringLiteral("PID-3.1, MRG-1.1=T{#}"));
        QTest::keyClicks(fieldOf<QLineEdit>(*page, "numbers"), QStringLiteral("500:5"));
        QVERIFY(looked(*page));
        QVERIFY2(left(*page).value(0).contains(QLatin1String("|T500^^^STE^MR|")), qPrintable(left(*page).value(0)));
        QVERIFY(left(*page).value(2).contains(QLatin1String("|T510^^^STE^MR|")));
        QVERIFY(comesAbout([&] { return page->differences().rowCount() > 0; }));
        QVERIFY(comesAbout([&] { return page->canSend(); }));
        SentRunPage* const sent = send(fixture, *page);
        QVERIFY(sent && over(*sent));
        QCOMPARE(sent->run()->plan().renumbers, QStringList{QStringLiteral("PID-3.1, MRG-1.1=T{#}")});
        QCOMPARE(sent->run()->plan().numbers, QStringLiteral("500:5"));
        bool seen = false;
        for (int row = 0; row < sent->run()->wire().rowCount(); ++row) {
            seen = seen || sent->run()->wire().at(row)->bytes.find("|T505^^^STE^MR|") != std::string::npos;
        }
        QVERIFY(seen);
    }

    void aMapPutsValuesInThePlaceOfOthers() {
        AnsweringPeer peer;
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 2, card("Test lab", peer.port())));
        PlanPage* const page = plan(fixture);
        QVERIFY(page && fieldOf<QCheckBox>(*page, "mapStrict")->isHidden());
        fieldOf<QPushButton>(*page, "addMap")->click();
        QVERIFY(!page->form()->problem().isEmpty() && !page->canSend());
        QTest::keyClicks(fieldOf<QLineEdit>(*page, "mapPaths1"), QStringLiteral("PID-3.1"));
        type(fieldOf<QPlainTextEdit>(*page, "mapPairs1"), QStringLiteral("7000"));
        auto* const problem = fieldOf<QLabel>(*page, "mapProblem1");
        QVERIFY2(problem->text().contains(QLatin1String("Line 1")), qPrintable(problem->text()));
        type(fieldOf<QPlainTextEdit>(*page, "mapPairs1"), QStringLiteral(",9000"));
        QVERIFY(problem->text().isEmpty() && looked(*page));
        QVERIFY2(left(*page).value(0).contains(QLatin1String("|9000^^^STE^MR|")), qPrintable(left(*page).value(0)));
        QVERIFY(left(*page).value(1).contains(QLatin1String("|7001^^^STE^MR|")));
        fieldOf<QCheckBox>(*page, "mapStrict")->click();
        QVERIFY(looked(*page));
        QCOMPARE(left(*page).value(1), QStringLiteral("refused"));
        QVERIFY(comesAbout([&] { return page->canSend(); }));
        SentRunPage* const sent = send(fixture, *page);
        QVERIFY(sent && over(*sent));
        QCOMPARE(peer.received(), 1);
        QCOMPARE(sent->run()->plan().maps.size(), 1);
        QCOMPARE(sent->run()->plan().maps.front().pairs, QStringLiteral("7000,9000"));
        QVERIFY(sent->run()->plan().mapStrict);
    }

    void aMapIsReadFromAFileAndRemoved() {
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 1, card("Test lab", 1)));
        PlanPage* const page = plan(fixture);
        QVERIFY(page);
        QFile file(fixture.folder.filePath(QStringLiteral("patients.csv")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("# old, new\n7000\t8800\n") > 0);
        file.close();
        PlanMaps& maps = *page->form()->maps();
        fieldOf<QPushButton>(*page, "addMap")->click();
        fieldOf<QLineEdit>(*page, "mapPaths1")->setText(QStringLiteral("PID-3"));
        QVERIFY(maps.read(0, fixture.folder.filePath(QStringLiteral("none.csv"))).contains(QLatin1String("none.csv")));
        QVERIFY(maps.read(0, file.fileName()).isEmpty());
        QCOMPARE(maps.maps().front().name, QStringLiteral("patients.csv"));
        QVERIFY(looked(*page));
        QVERIFY(left(*page).value(0).contains(QLatin1String("|8800^^^STE^MR|")));
        fieldOf<QAbstractButton>(*page, "removeMap1")->click();
        QVERIFY(maps.maps().isEmpty() && looked(*page));
        QVERIFY(left(*page).value(0).contains(QLatin1String("|7000^^^STE^MR|")));
    }

    void allDatesMoveTogether() {
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 1, card("Test lab", 1)));
        PlanPage* const page = plan(fixture);
        QVERIFY(page);
        auto* const shift = fieldOf<QLineEdit>(*page, "shift");
        QTest::keyClicks(shift, QStringLiteral("-40d"));
        QVERIFY(looked(*page));
        QVERIFY2(left(*page).value(0).contains(QLatin1String("EVN|A01|20261011064105")),
                 qPrintable(left(*page).value(0)));
        shift->clear();
        QTest::keyClicks(shift, QStringLiteral("+2h"));
        QVERIFY(page->form()->problem().contains(QLatin1String("weeks")));
        // It is said below the field that it is of.
        const auto* const problem = fieldOf<QLabel>(*page, "problem");
        QVERIFY(comesAbout([&] {
            return problem->isVisible() && problem->y() > fieldOf<QLineEdit>(*page, "shiftPaths")->y() &&
                   problem->y() < fieldOf<QPlainTextEdit>(*page, "rewrites")->y();
        }));
        QTest::keyClicks(fieldOf<QLineEdit>(*page, "shiftPaths"), QStringLiteral("EVN-2"));
        QVERIFY(looked(*page));
        QVERIFY(left(*page).value(0).contains(QLatin1String("EVN|A01|20261120084105")));
    }

    void aCaptureKeepsItsPace() {
        AnsweringPeer peer;
        AppFixture fixture(false);
        const QByteArray all = messages(2);
        const qsizetype second = all.indexOf("MSH|", 4);
        QFile file(fixture.folder.filePath(QStringLiteral("wire.pcap")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write(capture({all.left(second), all.mid(second)})) > 0);
        file.close();
        fixture.app().open({file.fileName()});
        QVERIFY(makeProject(fixture));
        QVERIFY(putEndpoint(fixture.app().desk(), card("Test lab", peer.port())));
        const ProjectWork& work = fixture.app().project();
        QVERIFY(comesAbout(
            [&] {
                const Feed* const feed = fixture.app().desk().focus.feed();
                const ProjectFeed* const kept = feed ? work.of(feed) : nullptr;
                return feed && feed->size() == 2 && kept && kept->source() != 0;
            },
            20'000));
        PlanPage* const page = plan(fixture);
        QVERIFY(page);
        constexpr int kCaptured = 3;
        fieldOf<QComboBox>(*page, "pace")->setCurrentIndex(kCaptured);
        fieldOf<QDoubleSpinBox>(*page, "speed")->setValue(4);
        QVERIFY(looked(*page) && comesAbout([&] { return page->canSend(); }));
        SentRunPage* const sent = send(fixture, *page);
        QVERIFY(sent && over(*sent));
        QVERIFY(sent->run()->plan().pace.byCapture);
        std::vector<std::int64_t> times;
        for (int row = 0; row < sent->run()->wire().rowCount(); ++row) {
            const KeptWireRow& one = *sent->run()->wire().at(row);
            if (one.kind == replay::WireKind::Bytes && one.direction == replay::WireDirection::Out) {
                times.push_back(one.microseconds);
            }
        }
        QCOMPARE(times.size(), 2U);
        // A second on the captured wire, four times as fast.
        QVERIFY2(times[1] - times[0] >= 240'000, qPrintable(QString::number(times[1] - times[0])));
    }

    void nothingOfTheFormIsCut() {
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 1, card("Test lab", 1)));
        PlanPage* const page = plan(fixture);
        QVERIFY(page);
        fieldOf<QPushButton>(*page, "addMap")->click();
        for (const char* const language : {"en", "de", "fr"}) {
            fixture.app().options().change(
                [language](DeskOptions& options) { options.language = QLatin1String(language); });
            QVERIFY2(comesAbout([&] { return page->form()->width() <= page->form()->parentWidget()->width(); }),
                     language);
        }
    }

    void aPlainFileHasNoTimesOfACapture() {
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 1, card("Test lab", 1)));
        PlanPage* const page = plan(fixture);
        QVERIFY(page);
        const QComboBox& pace = *fieldOf<QComboBox>(*page, "pace");
        QVERIFY(!pace.model()->flags(pace.model()->index(3, 0)).testFlag(Qt::ItemIsEnabled));
        QVERIFY(pace.model()->flags(pace.model()->index(2, 0)).testFlag(Qt::ItemIsEnabled));
    }

    void refusalsRaiseAnAlertAndRunAProgram() {
        AnsweringPeer peer(
            [](int nth, const QByteArray& id) { return nth < 3 ? AnsweringPeer::ack("AE", id) : QByteArray(); });
        AppFixture fixture(false);
        replay::EndpointCard to = card("Test lab", peer.port());
        to.endpoint.times.acknowledge = replay::kLongestTime;
        QVERIFY(begin(fixture, 5, to));
        PlanPage* const page = plan(fixture);
        QVERIFY(page);
        const QString mark = fixture.folder.filePath(QStringLiteral("told"));
        fieldOf<QCheckBox>(*page, "alert.rejects")->click();
        fieldOf<QSpinBox>(*page, "alert.refused")->setValue(2);
        fieldOf<QSpinBox>(*page, "alert.of")->setValue(10);
        QTest::keyClicks(fieldOf<QLineEdit>(*page, "alert.command"), QStringLiteral("touch %1").arg(mark));
        QSignalSpy told(&ReplayHub::of(fixture.app().desk()), &ReplayHub::alerted);
        QVERIFY(page->canSend());
        SentRunPage* const sent = send(fixture, *page);
        QVERIFY(sent && sent->run());
        auto* const banner = sent->findChild<QWidget*>(QStringLiteral("run.alerts"));
        QVERIFY(comesAbout([&] { return banner->isVisible(); }, 20'000));
        QCOMPARE(told.size(), 1);
        QCOMPARE(told.front().value(0).toString(), QStringLiteral("Test lab"));
        QVERIFY2(told.front().value(1).toString().startsWith(QLatin1String("2 of the last 2")),
                 qPrintable(told.front().value(1).toString()));
        QVERIFY(comesAbout([&] { return QFile::exists(mark); }, 20'000));
        QCOMPARE(sent->run()->plan().alerts.rejects, 2U);
        QVERIFY(SendPlan::parse(sent->run()->head().plan).alertCommand.isEmpty());
        QCOMPARE(SendPlan::parse(sent->run()->head().plan).alerts.rejectsOf, 10U);
        sent->perform(Deed::Abort);
        QVERIFY(over(*sent));
        QVERIFY(comesAbout([&] { return !banner->isVisible(); }));
    }

    void aMessageThatWaitsIsSkipped() {
        AnsweringPeer peer(
            [](int nth, const QByteArray& id) { return AnsweringPeer::ack(nth == 0 ? "AE" : "AA", id); });
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 3, patientCard(peer.port())));
        PlanPage* const page = plan(fixture);
        QVERIFY(page && page->canSend());
        SentRunPage* const sent = send(fixture, *page);
        OutcomeModel& rows = sent->run()->outcomes();
        QVERIFY(comesAbout([&] { return rows.waiting() == 1; }, 20'000));
        QMenu* const menu = menuOf(*sent, rows.rowOf(0));
        QVERIFY(menu && choose(menu, QStringLiteral("Skip it")));
        QVERIFY(comesAbout([&] { return rows.waiting() == 0; }, 20'000));
        QVERIFY(over(*sent));
        QCOMPARE(peer.received(), 3);
        QCOMPARE(rows.count(Outcome::Acknowledged), 2U);
        QCOMPARE(rows.parked(), 1U);
    }

    void aMessageThatWaitsLeavesNow() {
        AnsweringPeer peer(
            [](int nth, const QByteArray& id) { return AnsweringPeer::ack(nth == 0 ? "AE" : "AA", id); });
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 2, patientCard(peer.port())));
        PlanPage* const page = plan(fixture);
        QVERIFY(page && page->canSend());
        SentRunPage* const sent = send(fixture, *page);
        OutcomeModel& rows = sent->run()->outcomes();
        QVERIFY(comesAbout([&] { return rows.waiting() == 1; }, 20'000));
        auto* const now = sent->findChild<QPushButton*>(QStringLiteral("run.retryNow"));
        QVERIFY(comesAbout([&] { return now->isVisible(); }));
        QTest::mouseClick(now, Qt::LeftButton);
        QVERIFY(over(*sent));
        QCOMPARE(peer.received(), 3);
        QCOMPARE(rows.count(Outcome::Acknowledged), 2U);
    }

    void oneOfTheFailedIsTriedAgain() {
        std::atomic<bool> better{false};
        AnsweringPeer peer([&better](int nth, const QByteArray& id) {
            return AnsweringPeer::ack(nth < 2 && !better ? "AE" : "AA", id);
        });
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 4, card("Test lab", peer.port())));
        PlanPage* const page = plan(fixture);
        QVERIFY(page && page->canSend());
        SentRunPage* const sent = send(fixture, *page);
        QVERIFY(sent && over(*sent));
        OutcomeModel& rows = sent->run()->outcomes();
        QCOMPARE(rows.parked(), 2U);
        better = true;
        QVERIFY(comesAbout([&] { return sent->can(Deed::Retry); }));
        QMenu* const menu = menuOf(*sent, rows.rowOf(1));
        QVERIFY(menu && choose(menu, QStringLiteral("Try it again")));
        QVERIFY(comesAbout([&] { return rows.parked() == 1; }, 20'000));
        QVERIFY(over(*sent));
        QCOMPARE(peer.received(), 5);
        QCOMPARE(rows.at(rows.rowOf(1))->outcome, Outcome::Acknowledged);
        QCOMPARE(rows.at(rows.rowOf(0))->outcome, Outcome::Errored);
    }

    void aPassphraseIsKeptWhereThatIsWanted() {
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 1, card("Registry", 1)));
        ReplayHub& hub = ReplayHub::of(fixture.app().desk());
        hub.setKeychain(nullptr);
        QVERIFY(!hub.canKeepPassphrases());
        const auto keychain = std::make_shared<QuickKeychain>();
        hub.setKeychain(keychain);
        replay::EndpointCard tls = card("Test lab", 1);
        tls.endpoint.tls.on = true;
        tls.endpoint.tls.keyStore = fixture.folder.filePath(QStringLiteral("none.p12")).toStdString();
        QVERIFY(putEndpoint(fixture.app().desk(), tls));
        EndpointPage* const page = showEndpoint(fixture.app().desk(), QStringLiteral("Test lab"));
        const auto field = [&](const char* name) {
            return page->findChild<QWidget*>(QLatin1String("endpoint.") + QLatin1String(name));
        };
        QVERIFY(!field("keepPassphrase")->isEnabled());
        QTest::keyClicks(field("passphrase"), QStringLiteral("plain words"));
        QVERIFY(field("keepPassphrase")->isEnabled());
        QTest::keyClick(field("keepPassphrase"), Qt::Key_Space);
        const QSignalSpy saved(page, &EndpointPage::saved);
        page->save();
        QVERIFY(comesAbout([&] { return keychain->values().size() == 1 && saved.size() == 1; }));
        QCOMPARE(keychain->values().begin()->second, std::string("plain words"));
        QVERIFY(keychain->values().begin()->first.find("endpoint:Test lab") == 0);
        // One that is set for now only takes the kept one away.
        QTest::keyClicks(field("passphrase"), QStringLiteral("!"));
        QTest::keyClick(field("keepPassphrase"), Qt::Key_Space);
        QVERIFY(comesAbout([&] { return page->canSave(); }));
        page->save();
        QVERIFY(comesAbout([&] { return keychain->values().empty(); }));
    }

    void theKeychainIsAskedBeforeAKeyIsRead() {
        AppFixture fixture(false);
        replay::EndpointCard tls = card("Test lab", 1);
        tls.endpoint.tls.on = true;
        tls.endpoint.tls.keyStore = fixture.folder.filePath(QStringLiteral("none.p12")).toStdString();
        QVERIFY(begin(fixture, 1, tls));
        const auto keychain = std::make_shared<QuickKeychain>();
        ReplayHub::of(fixture.app().desk()).setKeychain(keychain);
        PlanPage* const page = plan(fixture);
        QVERIFY(page && page->canSend());
        SentRunPage* const sent = send(fixture, *page);
        QVERIFY(sent && sent->run());
        QVERIFY(comesAbout(
            [&] { return sent->run()->state() == SentRun::State::Kept && !sent->run()->ended().isEmpty(); }, 20'000));
        QCOMPARE(keychain->reads(), 1);
    }

    void aRejectionStopsWhereThePolicySaysSo() {
        AnsweringPeer peer(
            [](int nth, const QByteArray& id) { return AnsweringPeer::ack(nth == 1 ? "AR" : "AA", id); });
        AppFixture fixture(false);
        replay::EndpointCard to = card("Test lab", peer.port());
        QVERIFY(to.policies.set("AR=stop").has_value());
        QVERIFY(begin(fixture, 6, to));
        PlanPage* const page = plan(fixture);
        QVERIFY(page && page->canSend());
        SentRunPage* const sent = send(fixture, *page);
        QVERIFY(sent && over(*sent));
        const OutcomeModel& rows = sent->run()->outcomes();
        QCOMPARE(peer.received(), 2);
        QCOMPARE(rows.count(Outcome::Acknowledged), 1U);
        QCOMPARE(rows.count(Outcome::Rejected), 1U);
        QCOMPARE(sent->run()->left(), 4U);
        const auto* const state = sent->findChild<QLabel*>(QStringLiteral("run.state"));
        QVERIFY(!sent->run()->ended().isEmpty());
        QVERIFY2(comesAbout([&] { return state->text() == sent->run()->ended(); }), qPrintable(state->text()));
        QVERIFY(comesAbout([&] { return sent->can(Deed::GoOn) && sent->can(Deed::Retry); }));
    }
};

QTEST_MAIN(TestReplayPlan)
#include "tst_replay_plan.moc"
