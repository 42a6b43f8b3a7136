// A file that another program writes, followed while it grows: what comes shows, the last message with the rest of it,
// and the reader stays where he is; a file that is replaced or cut is not followed any more.
#include "gui/common/app_fixture.h"
#include "gui/common/waiting.h"

#include "app/plumbline/main_window.h"
#include "widgets/common/row_view.h"
#include "widgets/messages/message_page.h"
#include "widgets/models/checks.h"
#include "widgets/models/feed_follower.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QStatusBar>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

constexpr int kLong = 20'000;

/// As an engine's log has it: a time before each message, and no frames.
QByteArray logged(int number, const char* event = "A01") {
    return "2026-11-20 06:41:07 INFO in MSH|^~\\&|EPIC|STE|REG|STE|20261120064107||ADT^" + QByteArray(event) + "|" +
           QByteArray::number(1000 + number) + "|P|2.5.1\rPID|1||" + QByteArray::number(7000 + number) +
           "^^^STE^MR||Zztest^Alpha||19610230|F\r\n";
}

class Log {
public:
    explicit Log(AppFixture& fixture)
        : m_fixture(fixture)
        , m_file(fixture.folder.filePath(QStringLiteral("engine.log"))) {
        if (!m_file.open(QIODevice::WriteOnly)) {
            qFatal("The file cannot be written.");
        }
    }
    void write(const QByteArray& bytes) {
        m_file.write(bytes);
        m_file.flush();
    }
    Feed* open() {
        m_fixture.app().open({m_file.fileName()});
        Feed* const feed = m_fixture.app().desk().workspace.find(m_file.fileName());
        const bool ready = feed && comesAbout([feed] { return feed->state() == Feed::State::Ready; }, kLong);
        m_fixture.settle();
        return ready ? feed : nullptr;
    }
    /// With the action, as a user does.
    QAction* follow() {
        m_fixture.app().desk().actions.refresh();
        QAction* const action = m_fixture.app().desk().actions.action(QStringLiteral("file.follow"));
        if (action && action->isEnabled()) {
            action->trigger();
            m_fixture.app().desk().actions.refresh();
        }
        return action;
    }
    QFile& file() { return m_file; }

private:
    AppFixture& m_fixture;
    QFile m_file;
};

QString told(AppFixture& fixture) {
    return fixture.app().window().statusBar()->currentMessage();
}

}  // namespace

class TestFollowedFile : public QObject {
    Q_OBJECT

private slots:
    void messagesComeAndTheLastOneIsCompleted() {
        AppFixture fixture(false);
        Log log(fixture);
        for (int n = 0; n < 40; ++n) {
            log.write(logged(n));
        }
        Feed* const feed = log.open();
        QVERIFY(feed);
        QCOMPARE(feed->size(), 40U);
        MessagePage* const page = fixture.app().page();
        const QAbstractItemModelTester tester(page->model());
        QAction* const action = log.follow();
        QVERIFY(action && action->isCheckable() && action->isChecked());
        QVERIFY(feed->isFollowed());
        QVERIFY(page->goTo(20));
        page->list()->scrollToRow(15);
        const int top = page->list()->firstVisibleRow();

        const QByteArray next = logged(40, "A08");
        const qsizetype middle = next.indexOf("PID|1") + 8;
        log.write(next.left(middle));
        QVERIFY(comesAbout([&] { return feed->size() == 41; }, kLong));
        QVERIFY(!feed->message(40)->bytes.ends_with("F\r"));
        log.write(next.mid(middle));
        const auto holds = [&](const char* text) {
            const FeedMessagePtr last = feed->message(40);
            return last && last->bytes.find(text) != std::string::npos;
        };
        QVERIFY(comesAbout([&] { return holds("19610230|F"); }, kLong));
        QCOMPARE(feed->size(), 41U);
        QVERIFY(!feed->isEdited(40));
        log.write(logged(41) + logged(42));
        QVERIFY(comesAbout([&] { return page->model()->rowCount() == 43; }, kLong));
        QCOMPARE(page->current(), 20U);
        QCOMPARE(page->list()->firstVisibleRow(), top);
        for (std::uint64_t n = 0; n < 43; ++n) {
            const QByteArray bytes = QByteArray::fromStdString(feed->message(n)->bytes);
            const QByteArray all = logged(static_cast<int>(n), n == 40 ? "A08" : "A01");
            QVERIFY2(all.mid(all.indexOf("MSH")).startsWith(bytes) && bytes.contains("|F"), bytes.constData());
        }

        // Once more, and nothing of it is read any more.
        log.follow();
        QVERIFY(!action->isChecked() && !feed->isFollowed() && !FeedFollower::of(*feed));
        log.write(logged(43));
        QTest::qWait(1000);
        QCOMPARE(feed->size(), 43U);
    }

    void aFilterTakesInWhatTheRestOfAMessageSays() {
        AppFixture fixture(false);
        Log log(fixture);
        for (int n = 0; n < 10; ++n) {
            log.write(logged(n));
        }
        Feed* const feed = log.open();
        QVERIFY(feed);
        MessagePage* const page = fixture.app().page();
        log.follow();
        page->setFilter(QStringLiteral("PID-3.1 = \"7010\""));
        QVERIFY(comesAbout([&] { return !page->model()->showsAll() && !page->filtering(); }, kLong));
        QCOMPARE(page->model()->rowCount(), 0);
        const QByteArray next = logged(10);
        const qsizetype middle = next.indexOf("7010") + 2;
        log.write(next.left(middle));
        QVERIFY(comesAbout([&] { return feed->size() == 11; }, kLong));
        QTest::qWait(300);
        QCOMPARE(page->model()->rowCount(), 0);
        log.write(next.mid(middle));
        QVERIFY(comesAbout([&] { return page->model()->rowCount() == 1 && !page->filtering(); }, kLong));
        QCOMPARE(page->model()->numberAt(0), 10U);
    }

    void findingsLookAtWhatCameOnly() {
        AppFixture fixture(false);
        Log log(fixture);
        for (int n = 0; n < 300; ++n) {
            log.write(logged(n));
        }
        Feed* const feed = log.open();
        QVERIFY(feed);
        Checks& checks = fixture.app().desk().checks;
        const auto checked = [&](std::uint64_t messages) {
            const auto result = checks.result(*feed);
            return result && result->messages == messages && !checks.stale(*feed) && !checks.running(*feed);
        };
        QVERIFY(comesAbout([&] { return checked(300); }, kLong));
        QCOMPARE(checks.result(*feed)->looked, 300U);
        log.follow();
        // The last one was whole, but that is only known now.
        const qsizetype middle = logged(301).indexOf("PID|1") + 8;
        log.write(logged(300) + logged(301).left(middle));
        QVERIFY(comesAbout([&] { return checked(302); }, kLong));
        const std::uint64_t first = checks.result(*feed)->looked;
        QVERIFY2(first <= 3 || first == 302, qPrintable(QString::number(first)));
        // What was half written is looked at once more, and nothing else.
        log.write(logged(301).mid(middle) + logged(302));
        QVERIFY(comesAbout([&] { return checked(303); }, kLong));
        QCOMPARE(checks.result(*feed)->looked, 2U);
        log.write(logged(303) + logged(304) + logged(305));
        QVERIFY(comesAbout([&] { return checked(306); }, kLong));
        QVERIFY2(checks.result(*feed)->looked <= 4, qPrintable(QString::number(checks.result(*feed)->looked)));

        // It is what a look at all of them finds.
        const auto parts = checks.result(*feed);
        checks.check(*feed);
        QVERIFY(comesAbout([&] { return checks.result(*feed) != parts && checked(306); }, kLong));
        const auto whole = checks.result(*feed);
        QCOMPARE(whole->looked, 306U);
        QCOMPARE(parts->groups.size(), whole->groups.size());
        QVERIFY(!whole->groups.empty());
        for (std::size_t n = 0; n < whole->groups.size(); ++n) {
            QCOMPARE(parts->groups[n].code, whole->groups[n].code);
            QCOMPARE(parts->groups[n].findings, whole->groups[n].findings);
            QCOMPARE(parts->groups[n].messages, whole->groups[n].messages);
            QCOMPARE(parts->messagesOf[parts->groups[n].number], whole->messagesOf[whole->groups[n].number]);
        }
        QCOMPARE(parts->counts->size(), whole->counts->size());
        for (std::size_t n = 0; n < whole->counts->size(); ++n) {
            QCOMPARE((*parts->counts)[n].errors, (*whole->counts)[n].errors);
            QCOMPARE((*parts->counts)[n].warnings, (*whole->counts)[n].warnings);
        }
    }

    void aChangedMessageHasAllLookedAtAgain() {
        AppFixture fixture(false);
        Log log(fixture);
        for (int n = 0; n < 50; ++n) {
            log.write(logged(n));
        }
        Feed* const feed = log.open();
        QVERIFY(feed);
        Checks& checks = fixture.app().desk().checks;
        QVERIFY(comesAbout([&] { return checks.result(*feed) != nullptr; }, kLong));
        const auto before = checks.result(*feed);
        QVERIFY(feed->change(3, {hl7::ByteEdit{9, "EPIC", "LABS"}}, QStringLiteral("x")).has_value());
        QVERIFY(comesAbout([&] { return checks.result(*feed) != before; }, kLong));
        QCOMPARE(checks.result(*feed)->looked, 50U);
        log.follow();
        log.write(logged(50));
        QVERIFY(comesAbout([&] { return checks.result(*feed)->messages == 51; }, kLong));
        QVERIFY(checks.result(*feed)->looked <= 2);
    }

    void aFileThatIsCutIsNotFollowedAnyMore() {
        AppFixture fixture(false);
        Log log(fixture);
        log.write(logged(0) + logged(1));
        Feed* const feed = log.open();
        QVERIFY(feed);
        QAction* const action = log.follow();
        QVERIFY(log.file().resize(20));
        QVERIFY(comesAbout([&] { return !feed->isFollowed(); }, kLong));
        QVERIFY2(told(fixture).contains(QLatin1String("became shorter")), qPrintable(told(fixture)));
        QVERIFY(!action->isChecked() && !FeedFollower::of(*feed));
    }

    void aFileThatIsReplacedIsReadToItsEndFirst() {
        AppFixture fixture(false);
        Log log(fixture);
        log.write(logged(0) + logged(1));
        Feed* const feed = log.open();
        QVERIFY(feed);
        log.follow();
        const QString path = log.file().fileName();
        log.write(logged(2));
        QVERIFY(QFile::rename(path, path + QStringLiteral(".1")));
        QFile other(path);
        QVERIFY(other.open(QIODevice::WriteOnly) && other.write(logged(7)) > 0);
        other.close();
        QVERIFY(comesAbout([&] { return !feed->isFollowed(); }, kLong));
        QCOMPARE(feed->size(), 3U);
        QVERIFY2(told(fixture).contains(QLatin1String("was replaced or removed")), qPrintable(told(fixture)));
    }

    void closingTheTabEndsIt() {
        AppFixture fixture(false);
        Log log(fixture);
        log.write(logged(0));
        const QPointer<Feed> feed(log.open());
        QVERIFY(feed);
        log.follow();
        QVERIFY(FeedFollower::of(*feed));
        fixture.app().desk().workspace.close(feed);
        QVERIFY(!feed || !FeedFollower::of(*feed));
        log.write(logged(1));
        Feed* const again = log.open();
        QVERIFY(again);
        QVERIFY(!again->isFollowed());
        QCOMPARE(again->size(), 2U);
    }

    void whatIsNoFileCannotBeFollowed() {
        AppFixture fixture(false);
        fixture.app().openText(logged(0));
        fixture.settle();
        fixture.app().desk().actions.refresh();
        QVERIFY(!fixture.app().desk().actions.action(QStringLiteral("file.follow"))->isEnabled());
    }
};

QTEST_MAIN(TestFollowedFile)
#include "tst_followed_file.moc"
