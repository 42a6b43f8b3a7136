// Listening in the window, over real sockets: a listener is written down, started, sent to, looked at while it listens,
// stopped, and found again when the project is opened anew.
#include "gui/replay/replay_scene.h"

#include "widgets/models/checks.h"
#include "widgets/models/message_list_model.h"
#include "widgets/models/wire_model.h"
#include "widgets/replay/listen_form.h"
#include "widgets/replay/listen_page.h"
#include "widgets/replay/replay_model.h"
#include "widgets/replay/replay_panel.h"
#include "widgets/replay/rule_model.h"
#include "widgets/replay/rule_table.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTcpSocket>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;
using namespace plumb::desk::replay_scene;
using Deed = ListenPage::Deed;

namespace {

QByteArray message(int number, const char* event) {
    return "MSH|^~\\&|EPIC|STE|REG|STE|20261120064107||ADT^" + QByteArray(event) + "^ADT_A01|" +
           QByteArray::number(5000 + number) + "|P|2.5.1\rEVN||20261120064105\rPID|1||" +
           QByteArray::number(7000 + number) + "^^^STE^MR||Zztest^Alpha||19610230|F\rPV1|1|I|4W^412^A\r";
}

/// A sender that waits for each acknowledgement, in this thread.
class Client {
public:
    explicit Client(const QString& address) {
        const qsizetype colon = address.lastIndexOf(QLatin1Char(':'));
        m_socket.connectToHost(address.left(colon), address.mid(colon + 1).toUShort());
    }
    /// MSA-1 and MSA-2; empty: nothing came.
    QByteArray send(const QByteArray& text) {
        if (!comesAbout([this] { return m_socket.state() == QAbstractSocket::ConnectedState; }, 10'000)) {
            return "not connected";
        }
        m_socket.write('\x0B' + text + "\x1C\r");
        QByteArray got;
        const bool came = comesAbout(
            [&] {
                got += m_socket.readAll();
                return got.endsWith("\x1C\r");
            },
            10'000);
        for (const QByteArray& segment : got.split('\r')) {
            if (came && segment.startsWith("MSA|")) {
                return segment.split('|').value(1) + ' ' + segment.split('|').value(2);
            }
        }
        return {};
    }

private:
    QTcpSocket m_socket;
};

template <class Field>
Field* field(QWidget* of, const char* name) {
    return of->findChild<Field*>(QLatin1String(name));
}

/// A new listener on a port that is free, not kept yet.
ListenPage* newListener(AppFixture& fixture, const char* name) {
    fixture.app().desk().actions.refresh();
    fixture.app().desk().actions.action(QStringLiteral("listen.new"))->trigger();
    ListenPage* const page = listenPageInSight();
    if (page) {
        field<QLineEdit>(page, "listener.name")->setText(QLatin1String(name));
        field<QSpinBox>(page, "listener.port")->setValue(0);
    }
    return page;
}

ListenRun* runOf(AppFixture& fixture, const char* name) {
    return ListenHub::of(fixture.app().desk()).runOf(QLatin1String(name));
}

/// Started, and its address.
QString started(AppFixture& fixture, ListenPage& page, const char* name) {
    QTest::mouseClick(field<QPushButton>(&page, "listener.start"), Qt::LeftButton);
    const bool listens = comesAbout(
        [&] {
            const ListenRun* const run = runOf(fixture, name);
            return run && run->state() == ListenRun::State::Listening;
        },
        20'000);
    return listens ? QString::fromStdString(runOf(fixture, name)->figures().address) : QString();
}

}  // namespace

class TestListenWindow : public QObject {
    Q_OBJECT

private slots:
    void messagesAreAnsweredByRulesAndShownAsTheyCome() {
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 2, card("Test lab", 1)));
        ListenPage* const page = newListener(fixture, "Ward");
        QVERIFY(page);
        RuleTable* const rules = page->form()->rules();
        const QAbstractItemModelTester ruleTester(rules->model());
        QTest::mouseClick(field<QPushButton>(page, "rules.add"), Qt::LeftButton);
        QCOMPARE(rules->model()->rowCount(), 2);
        field<QLineEdit>(page, "rules.when")->setText(QStringLiteral("MSH-9.2 = \"A08\""));
        auto* const answer = field<QComboBox>(page, "rules.answer");
        answer->setCurrentIndex(answer->findData(static_cast<int>(replay::AckCode::AE)));
        field<QLineEdit>(page, "rules.error")->setText(QStringLiteral("207"));
        QCOMPARE(page->form()->problems(), 0);
        const QString address = started(fixture, *page, "Ward");
        QVERIFY2(address.startsWith(QLatin1String("127.0.0.1:")), qPrintable(address));
        ListenRun* const run = runOf(fixture, "Ward");
        const QAbstractItemModelTester wireTester(&run->wire());
        // Before anything comes, its tab waits.
        QVERIFY(page->can(Deed::ShowMessages));
        page->perform(Deed::ShowMessages);
        Workspace& workspace = fixture.app().desk().workspace;
        const QString file = fixture.folder.filePath(QStringLiteral("Ward.hl7"));
        Feed* const feed = workspace.find(file);
        QVERIFY(feed);
        QVERIFY(comesAbout([&] { return feed->state() == Feed::State::Ready; }, 20'000));
        QCOMPARE(feed->size(), 0U);
        QVERIFY(feed->isFollowed());
        QVERIFY(fixture.app().page() && &fixture.app().page()->feed() == feed);

        Client client(address);
        for (int n = 0; n < 200; ++n) {
            const bool update = n % 4 == 3;
            const QByteArray expected = (update ? "AE " : "AA ") + QByteArray::number(5000 + n);
            QCOMPARE(client.send(message(n, update ? "A08" : "A01")), expected);
        }
        QVERIFY(comesAbout([&] { return feed->size() == 200; }, 20'000));
        QCOMPARE(QByteArray::fromStdString(feed->message(199)->bytes), message(199, "A08"));
        QVERIFY(comesAbout([&] { return fixture.app().page()->model()->rowCount() == 200; }));
        QVERIFY(comesAbout([&] { return run->figures().messages == 200; }));
        QCOMPARE(run->figures().answers[static_cast<std::size_t>(replay::AckCode::AA)], 150U);
        QCOMPARE(run->figures().answers[static_cast<std::size_t>(replay::AckCode::AE)], 50U);
        QCOMPARE(run->figures().open, 1U);
        // The spec of the project is held against them without being asked to: 30 February is no date.
        Checks& checks = fixture.app().desk().checks;
        QVERIFY(comesAbout(
            [&] {
                const auto result = checks.result(*feed);
                return result && result->snapshot.size() == 200 && !result->groups.empty();
            },
            20'000));
        // Every message and every answer is in the wire log, beside what happened to the connection.
        QVERIFY(run->wire().total() >= 402);

        QVERIFY(page->can(Deed::Stop));
        page->perform(Deed::Stop);
        QVERIFY(comesAbout([&] { return !run->isLive(); }, 20'000));
        QVERIFY2(run->ended().isEmpty(), qPrintable(run->ended()));
        QVERIFY(comesAbout([&] { return !feed->isFollowed(); }));
        ReplayHub& hub = ReplayHub::of(fixture.app().desk());
        QVERIFY(comesAbout([&] { return !hub.runs().empty() && hub.runs().front().endedUs != 0; }, 20'000));
        QCOMPARE(hub.runs().front().kind, project::ReplayKind::Received);
        QCOMPARE(hub.runs().front().messages, 200U);

        // As it is read from the project, after it was closed.
        const std::int64_t id = hub.runs().front().id;
        QVERIFY(closed(fixture));
        fixture.app().project().session().open(fixture.folder.filePath(QStringLiteral("work.plumb")), nullptr);
        QVERIFY(projectSettled(fixture));
        ListenHub& listening = ListenHub::of(fixture.app().desk());
        QVERIFY(comesAbout([&] { return listening.listener(QStringLiteral("Ward")) && !hub.runs().empty(); }, 20'000));
        QCOMPARE(listening.listener(QStringLiteral("Ward"))->rules,
                 (std::vector<std::string>{"MSH-9.2 = \"A08\" -> AE, error 207"}));
        ListenRun* const kept = listening.open(id);
        QVERIFY(kept);
        QVERIFY(comesAbout([&] { return kept->state() == ListenRun::State::Kept; }, 20'000));
        QVERIFY(kept->wire().total() >= 402);
        QVERIFY(comesAbout([&] { return workspace.find(file) && workspace.find(file)->size() == 200; }, 20'000));
    }

    void severalListenAtOnceAndEachSaysWhatIsInItsWay() {
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 2, card("Test lab", 1)));
        ListenPage* const first = newListener(fixture, "One");
        QVERIFY(first);
        const QString address = started(fixture, *first, "One");
        QVERIFY(!address.isEmpty());
        ListenPage* const second = newListener(fixture, "Two");
        QVERIFY(second && second != first);
        const QString other = started(fixture, *second, "Two");
        QVERIFY(!other.isEmpty());
        QVERIFY(address != other);
        Client one(address), two(other);
        QCOMPARE(one.send(message(1, "A01")), QByteArray("AA 5001"));
        QCOMPARE(two.send(message(2, "A01")), QByteArray("AA 5002"));
        // A third one on a port that is taken.
        ListenPage* const third = newListener(fixture, "Three");
        QVERIFY(third);
        field<QSpinBox>(third, "listener.port")->setValue(address.section(QLatin1Char(':'), 1).toInt());
        third->perform(Deed::Start);
        QVERIFY(comesAbout([&] { return runOf(fixture, "Three") && !runOf(fixture, "Three")->isLive(); }, 20'000));
        QVERIFY(!runOf(fixture, "Three")->ended().isEmpty());
        QVERIFY(comesAbout(
            [&] { return field<QLabel>(third, "listener.state")->text() == runOf(fixture, "Three")->ended(); }));
        QVERIFY(third->can(Deed::Start));
        // Whoever closes the project ends them; what came is on the disk.
        QVERIFY(closed(fixture));
        QVERIFY(!runOf(fixture, "One") || !runOf(fixture, "One")->isLive());
        QFile file(fixture.folder.filePath(QStringLiteral("Two.hl7")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), '\x0B' + message(2, "A01") + "\x1C\r");
    }

    void whatCannotWorkIsSaidBesideItsField() {
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 2, card("Test lab", 1)));
        ListenPage* const page = newListener(fixture, "Ward");
        QVERIFY(page);
        QVERIFY(page->can(Deed::Keep));
        const auto said = [page](const char* name) {
            const auto* const label = field<QLabel>(page, name);
            return label->isVisible() ? label->text() : QString();
        };
        field<QLineEdit>(page, "listener.name")->clear();
        QVERIFY(!said("listener.name.problem").isEmpty());
        QVERIFY(!page->can(Deed::Keep) && !page->can(Deed::Start));
        field<QLineEdit>(page, "listener.name")->setText(QStringLiteral("Ward"));
        field<QLineEdit>(page, "listener.host")->setText(QStringLiteral("nowhere"));
        QVERIFY(!said("listener.host.problem").isEmpty());
        const QString quiet = [&] {
            field<QLineEdit>(page, "listener.host")->setText(QStringLiteral("127.0.0.1"));
            return said("listener.reach");
        }();
        field<QLineEdit>(page, "listener.host")->setText(QStringLiteral("0.0.0.0"));
        QVERIFY2(said("listener.reach") != quiet, "that others can connect is said");
        QCOMPARE(field<QLabel>(page, "listener.reach")->property("tone").toString(), QStringLiteral("warning"));
        field<QAbstractButton>(page, "listener.tls")->setChecked(true);
        QVERIFY(!said("listener.tls.problem").isEmpty());
        field<QAbstractButton>(page, "listener.tls")->setChecked(false);
        field<QLineEdit>(page, "listener.framing")->setText(QStringLiteral("0B 0B 0D"));
        QVERIFY(!said("listener.framing.problem").isEmpty());
        field<QLineEdit>(page, "listener.framing")->setText(QStringLiteral("0B 1C 0D"));
        QTest::mouseClick(field<QPushButton>(page, "rules.add"), Qt::LeftButton);
        field<QLineEdit>(page, "rules.when")->setText(QStringLiteral("MSH-9.2 ="));
        QVERIFY(!said("rules.problem").isEmpty());
        QVERIFY(!page->can(Deed::Keep));
        RuleTable* const rules = page->form()->rules();
        QTest::keyClick(rules->list(), Qt::Key_Delete);
        QCOMPARE(rules->model()->rowCount(), 1);
        QVERIFY(page->can(Deed::Keep));
    }

    void aNewListenerIsNotFoundFaultWithBeforeItIsWritten() {
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 2, card("Test lab", 1)));
        fixture.app().desk().actions.refresh();
        fixture.app().desk().actions.action(QStringLiteral("listen.new"))->trigger();
        ListenPage* const page = listenPageInSight();
        QVERIFY(page);
        auto* const problem = field<QLabel>(page, "listener.name.problem");
        auto* const state = field<QLabel>(page, "listener.state");
        QVERIFY(!problem->isVisible());
        field<QSpinBox>(page, "listener.port")->setValue(0);
        QVERIFY(!problem->isVisible());
        QCOMPARE(state->text(), QStringLiteral("Not kept yet"));
        // Whoever wants to start it is told, and stands where it is missing.
        QTest::mouseClick(field<QPushButton>(page, "listener.start"), Qt::LeftButton);
        QVERIFY(problem->isVisible());
        QVERIFY(field<QLineEdit>(page, "listener.name")->hasFocus());
        QVERIFY(!page->can(Deed::Start) && !page->can(Deed::Keep));
        QVERIFY(!runOf(fixture, ""));
        QTest::keyClicks(field<QLineEdit>(page, "listener.name"), QStringLiteral("Ward"));
        QVERIFY(!problem->isVisible());
        QVERIFY(page->can(Deed::Start) && page->can(Deed::Keep));
        // What stands in place of a number is not cut.
        auto* const port = field<QSpinBox>(page, "listener.port");
        auto* const inside = port->findChild<QLineEdit*>();
        QVERIFY(inside->fontMetrics().horizontalAdvance(port->specialValueText()) < inside->width());
    }

    void rulesAreMovedByTheKeyboardAndComeBackAsTheyWere() {
        AppFixture fixture(false);
        RuleTable table(fixture.app().desk().theme);
        const std::vector<std::string> texts = {"MSH-9.2 = \"A08\" -> AE, error 207, text \"closed\", disconnect",
                                                "PID-3.1 = \"1\" -> drop, after 3, times 10",
                                                "* -> commit 2000ms, times 4", "* -> AR"};
        table.setRules(texts);
        QCOMPARE(table.rules(), texts);
        QCOMPARE(table.model()->rowCount(), 4);
        table.show();
        table.list()->selectRow(0);
        QTest::keyClick(table.list(), Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(table.rules(), (std::vector<std::string>{texts[1], texts[0], texts[2], texts[3]}));
        QCOMPARE(table.list()->currentIndex().row(), 1);
        table.setRules({texts[2]});
        QCOMPARE(table.model()->rowCount(), 2);
        QVERIFY2(table.problems() == 1, "a rule without a condition is named, since it would hide those below it");
        table.setRules({});
        QCOMPARE(table.rules(), std::vector<std::string>());
    }

    void thePanelListsListenersAndWhetherTheyListen() {
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 2, card("Test lab", 1)));
        ListenPage* const page = newListener(fixture, "Ward");
        QVERIFY(page);
        QVERIFY(!started(fixture, *page, "Ward").isEmpty());
        fixture.app().desk().showPanel(QStringLiteral("replay"));
        auto* const panel = fixture.app().window().findChild<ReplayPanel*>();
        QVERIFY(panel);
        const auto detail = [panel] {
            for (int row = 0; row < panel->model()->rowCount(); ++row) {
                if (panel->model()->at(row)->kind == ReplayRow::Kind::Listener) {
                    return panel->model()->index(row, 1).data().toString();
                }
            }
            return QString();
        };
        QVERIFY(comesAbout([&] { return detail() == QLatin1String("listening"); }));
        page->perform(Deed::Stop);
        QVERIFY(comesAbout([&] { return detail() == QLatin1String("stopped"); }, 20'000));
    }
};

QTEST_MAIN(TestListenWindow)
#include "tst_listen_window.moc"
