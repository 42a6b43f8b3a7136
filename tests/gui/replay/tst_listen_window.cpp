// Listening in the window, over real sockets: a listener is written down, started, sent to, looked at while it listens,
// stopped, and found again when the project is opened anew.
#include "gui/replay/listen_scene.h"

#include "widgets/messages/message_page.h"
#include "widgets/models/checks.h"
#include "widgets/models/message_list_model.h"
#include "widgets/models/wire_model.h"
#include "widgets/replay/replay_model.h"
#include "widgets/replay/replay_panel.h"
#include "widgets/replay/rule_model.h"
#include "widgets/replay/rule_table.h"
#include "widgets/statistics/statistics_model.h"
#include "widgets/statistics/statistics_page.h"
#include "widgets/statistics/statistics_rows.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>

#include <algorithm>

using namespace plumb;
using namespace plumb::desk;
using namespace plumb::desk::replay_scene;
using namespace plumb::desk::listen_scene;
using Deed = ListenPage::Deed;

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

    void whatDoesNotSayItsCharacterSetIsShownInTheOneThatIsAssumed() {
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 2, card("Test lab", 1)));
        ListenPage* const page = newListener(fixture, "Ward");
        QVERIFY(page);
        auto* const assumed = field<QLineEdit>(page, "listener.charset");
        assumed->setText(QStringLiteral("Latin-99"));
        QCOMPARE(page->form()->problems(), 1);
        QVERIFY(!field<QLabel>(page, "listener.charset.problem")->text().isEmpty());
        assumed->setText(QStringLiteral("8859/1"));
        QCOMPARE(page->form()->problems(), 0);
        const QString address = started(fixture, *page, "Ward");
        QVERIFY(!address.isEmpty());
        page->perform(Deed::ShowMessages);
        Feed* const feed = fixture.app().desk().workspace.find(fixture.folder.filePath(QStringLiteral("Ward.hl7")));
        QVERIFY(feed);
        // Two Latin-1 characters that look like one of UTF-8.
        QByteArray silent = message(0, "A01");
        silent.replace("Zztest", "M\xC3\xBCller");
        QByteArray saying = silent;
        saying.replace("|P|2.5.1\r", "|P|2.5.1||||||UNICODE UTF-8\r");
        Client client(address);
        QVERIFY(client.send(silent).startsWith("AA"));
        QVERIFY(client.send(saying).startsWith("AA"));
        QVERIFY(comesAbout([&] { return feed->size() == 2; }, 20'000));
        const auto name = [&](std::uint64_t number) {
            const FeedMessagePtr one = feed->message(number);
            const std::string_view all = one->bytes;
            return QString::fromStdString(hl7::toUtf8(all, one->charset));
        };
        QVERIFY2(name(0).contains(QStringLiteral("M\u00C3\u00BCller")), qPrintable(name(0)));
        QVERIFY2(name(1).contains(QStringLiteral("M\u00FCller")), qPrintable(name(1)));
        QCOMPARE(QByteArray::fromStdString(feed->message(0)->bytes), silent);
        // Somebody who knows better has the last word.
        feed->setCharset(hl7::Charset::utf8());
        QVERIFY(name(0).contains(QStringLiteral("M\u00FCller")));
        feed->setCharset(std::nullopt);
        QVERIFY(name(0).contains(QStringLiteral("M\u00C3\u00BCller")));
        // It is kept with the listener.
        page->perform(Deed::Stop);
        QVERIFY(comesAbout([&] { return !runOf(fixture, "Ward")->isLive(); }, 20'000));
        const auto* const kept = ListenHub::of(fixture.app().desk()).listener(QStringLiteral("Ward"));
        QVERIFY(kept && kept->charset == "8859/1");
    }

    void aFilterStatisticsAndFindingsFollowWhatComes() {
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 2, card("Test lab", 1)));
        ListenPage* const page = newListener(fixture, "Ward");
        QVERIFY(page);
        const QString address = started(fixture, *page, "Ward");
        QVERIFY(!address.isEmpty());
        page->perform(Deed::ShowMessages);
        Desk& desk = fixture.app().desk();
        Feed* const feed = desk.workspace.find(fixture.folder.filePath(QStringLiteral("Ward.hl7")));
        QVERIFY(feed);
        QVERIFY(comesAbout([&] { return feed->state() == Feed::State::Ready; }, 20'000));
        MessagePage* const list = fixture.app().page();
        QVERIFY(list && &list->feed() == feed);
        FeedStatistics& statistics = StatisticsHub::of(desk).statistics(*feed);
        list->setFilter(QStringLiteral("MSH-9.2 = \"A08\""));
        QVERIFY(comesAbout([&] { return !list->model()->showsAll() && !list->filtering(); }, 20'000));
        QCOMPARE(list->model()->rowCount(), 0);

        Client client(address);
        client.pour(0, 200);
        QVERIFY(comesAbout([&] { return list->model()->rowCount() == 50; }, 20'000));
        QCOMPARE(list->model()->numberAt(49), 199U);
        QVERIFY(comesAbout([&] { return statistics.counts() && statistics.counts()->messages() == 200; }, 20'000));
        desk.actions.refresh();
        desk.actions.action(QStringLiteral("statistics.open"))->trigger();
        auto* const counting = qobject_cast<StatisticsPage*>(fixture.app().window().documents()->current());
        QVERIFY(counting && counting->feed() == feed);
        QVERIFY(list->goTo(list->model()->numberAt(10)));
        const std::uint64_t read = list->current();
        const int top = list->list()->firstVisibleRow();

        client.pour(200, 5200);
        QVERIFY(comesAbout([&] { return feed->size() == 5200; }, 60'000));
        QVERIFY(comesAbout([&] { return list->model()->rowCount() == 1300; }, 20'000));
        QCOMPARE(list->model()->numberAt(1299), 5199U);
        QCOMPARE(list->current(), read);
        QCOMPARE(list->list()->firstVisibleRow(), top);
        QVERIFY(comesAbout([&] { return statistics.counts()->messages() == 5200; }, 60'000));
        QCOMPARE(statistics.profileOf("MSH", 10)->filled, 5200U);
        QCOMPARE(statistics.profileOf("MSH", 9, 2)->distinct, 2U);
        QVERIFY(comesAbout(
            [&] { return counting->model()->table() && counting->model()->table()->counted->messages == 5200; },
            20'000));
        QVERIFY(comesAbout([&] { return desk.checks.result(*feed) && desk.checks.result(*feed)->messages == 5200; },
                           60'000));
    }

    void everyMessageOfFilesThatAreFullIsInItsTab() {
        AppFixture fixture(false);
        QVERIFY(begin(fixture, 2, card("Test lab", 1)));
        Desk& desk = fixture.app().desk();
        ListenHub& hub = ListenHub::of(desk);
        replay::ListenerCard listener;
        listener.name = "Ward";
        listener.address.port = 0;
        listener.rotateBytes = 20'000;
        hub.put(listener, {}, [](const QString&) {});
        QVERIFY(comesAbout([&] { return hub.listener(QStringLiteral("Ward")) != nullptr; }, 20'000));
        QCOMPARE(hub.start(listener), QString());
        QVERIFY(comesAbout([&] { return runOf(fixture, "Ward")->state() == ListenRun::State::Listening; }, 20'000));
        ListenRun* const run = runOf(fixture, "Ward");
        Client client(QString::fromStdString(run->figures().address));
        // A tab on each file as soon as it is written.
        QStringList files;
        QObject::connect(run, &ListenRun::stored, &hub, [&](const QString& file) {
            if (!files.contains(file)) {
                files.append(file);
                QVERIFY(hub.showMessages(file));
            }
        });
        constexpr int kAll = 3000;
        for (int n = 0; n < kAll; n += 100) {
            client.pour(n, n + 100);
            QVERIFY(comesAbout([&] { return run->figures().messages >= static_cast<std::uint64_t>(n); }, 20'000));
        }
        QVERIFY(comesAbout([&] { return run->figures().messages == kAll; }, 60'000));
        QVERIFY2(files.size() > 5, qPrintable(QString::number(files.size())));
        const auto inTabs = [&] {
            std::uint64_t all = 0;
            for (const QString& file : files) {
                all += desk.workspace.find(file)->size();
            }
            return all;
        };
        QVERIFY2(comesAbout([&] { return inTabs() == kAll; }, 20'000), qPrintable(QString::number(inTabs())));
        // Only the one that is written is followed still; the others are found to be full a moment later.
        const auto lastIsFollowed = [&] {
            return std::all_of(files.begin(), files.end(), [&](const QString& file) {
                return desk.workspace.find(file)->isFollowed() == (file == files.last());
            });
        };
        QVERIFY(comesAbout(lastIsFollowed, 20'000));
        run->stop();
        QVERIFY(comesAbout([&] { return !run->isLive(); }, 20'000));
        // And nobody goes on looking for more.
        QVERIFY(comesAbout([&] { return !hub.isReadingOn(); }, 20'000));
        QCOMPARE(inTabs(), std::uint64_t{kAll});
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
