// A file that somebody writes into, as the list of its messages shows it: filtered, sorted and grouped, each message
// once.
#include "gui/common/app_fixture.h"
#include "gui/common/waiting.h"

#include "widgets/common/row_view.h"
#include "widgets/messages/list_grouping.h"
#include "widgets/messages/message_page.h"
#include "widgets/models/checks.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

class GrowingFile {
public:
    explicit GrowingFile(AppFixture& fixture)
        : m_fixture(fixture)
        , m_file(fixture.folder.filePath(QStringLiteral("growing.hl7"))) {
        if (!m_file.open(QIODevice::WriteOnly)) {
            qFatal("The file cannot be written.");
        }
    }

    /// So many more; every fourth is an A08, those of every tenth have an answer behind them.
    void write(int some) {
        for (const int end = m_written + some; m_written < end; ++m_written) {
            const QByteArray id = QByteArray::number(1000 + m_written);
            m_file.write("\x0BMSH|^~\\&|EPIC|STE|REG|STE|20261120064107||ADT^" +
                         QByteArray(m_written % 4 == 3 ? "A08" : "A01") + "|" + id + "|P|2.5.1\rPID|1||" +
                         QByteArray::number(90'000 - m_written) + "^^^STE^MR\r\x1C\r");
        }
        m_file.flush();
    }
    void answer(int number) {
        const QByteArray id = QByteArray::number(1000 + number);
        m_file.write("\x0BMSH|^~\\&|REG|STE|EPIC|STE|20261120064108||ACK|A" + id + "|P|2.5.1\rMSA|AA|" + id +
                     "\r\x1C\r");
        m_file.flush();
    }
    Feed* open() {
        m_fixture.app().open({m_file.fileName()});
        Feed* const feed = m_fixture.app().desk().workspace.find(m_file.fileName());
        return feed && comesAbout([feed] { return feed->state() == Feed::State::Ready; }, 20'000) ? feed : nullptr;
    }
    /// What was written is read.
    bool readOn(Feed& feed, std::uint64_t messages) {
        feed.readOn(static_cast<std::uint64_t>(m_file.size()));
        return comesAbout([&] { return feed.size() == messages && !feed.isReadingOn(); }, 20'000);
    }

private:
    AppFixture& m_fixture;
    QFile m_file;
    int m_written = 0;
};

}  // namespace

class TestGrowingList : public QObject {
    Q_OBJECT

private slots:
    void aFilterTakesInWhatComesAndTheReaderStaysWhereHeIs() {
        AppFixture fixture;
        GrowingFile file(fixture);
        file.write(400);
        Feed* const feed = file.open();
        QVERIFY(feed);
        MessagePage* const page = fixture.app().page();
        const QAbstractItemModelTester tester(page->model());
        int searches = 0;
        connect(page, &MessagePage::searched, page, [&] { ++searches; });
        page->setFilter(QStringLiteral("MSH-9.2 = \"A08\""));
        QVERIFY(comesAbout([&] { return page->model()->rowCount() == 100 && !page->filtering(); }, 20'000));
        QVERIFY(page->goTo(page->model()->numberAt(60)));
        page->list()->scrollToRow(55);
        const std::uint64_t read = page->current();
        for (int round = 1; round <= 5; ++round) {
            file.write(40);
            QVERIFY(file.readOn(*feed, 400U + 40U * static_cast<unsigned>(round)));
        }
        QVERIFY(comesAbout([&] { return page->model()->rowCount() == 150; }, 20'000));
        QCOMPARE(page->model()->numberAt(149), 599U);
        QCOMPARE(page->current(), read);
        QCOMPARE(page->list()->firstVisibleRow(), 55);
        QCOMPARE(searches, 1);  // what was asked once is in the record once
        page->setFilter({});
        QVERIFY(comesAbout([&] { return page->model()->rowCount() == 600; }, 20'000));
    }

    void onlyWhatCameIsLookedAt() {
        AppFixture fixture;
        GrowingFile file(fixture);
        file.write(100);
        Feed* const feed = file.open();
        QVERIFY(feed);
        FilterRun run(*feed, fixture.app().desk().jobs);
        std::vector<std::uint32_t> found;
        std::vector<std::uint64_t> looked;
        connect(&run, &FilterRun::found, &run, [&](const std::vector<std::uint32_t>& numbers) {
            found.insert(found.end(), numbers.begin(), numbers.end());
        });
        connect(&run, &FilterRun::progressed, &run, [&] { looked.push_back(run.looked()); });
        run.start(*Question::parse(Question::Mode::Filter, QStringLiteral("MSH-9.2 = \"A08\"")), nullptr);
        QVERIFY(comesAbout([&] { return !run.running(); }, 20'000));
        QCOMPARE(found.size(), std::size_t{25});
        looked.clear();
        bool caughtUp = false;
        connect(&run, &FilterRun::caughtUp, &run, [&] { caughtUp = true; });
        file.write(8);
        QVERIFY(file.readOn(*feed, 108));
        run.goOn();
        QVERIFY(comesAbout([&] { return caughtUp; }, 20'000));
        QCOMPARE(looked, std::vector<std::uint64_t>{108});
        QCOMPARE(found.size(), std::size_t{27});
        QCOMPARE(found.back(), 107U);
        run.stop();
        file.write(4);
        QVERIFY(file.readOn(*feed, 112));
        run.goOn();
        QVERIFY(!run.hasQuestion() && found.size() == 27);
    }

    void aSortedAndAGroupedListAreMadeAnewWithWhatCame() {
        AppFixture fixture;
        GrowingFile file(fixture);
        file.write(20);
        Feed* const feed = file.open();
        QVERIFY(feed);
        MessagePage* const page = fixture.app().page();
        const QAbstractItemModelTester tester(page->model());
        page->addColumn(QStringLiteral("PID-3.1"));
        const auto& columns = page->model()->columns();
        const auto patient = std::find_if(columns.begin(), columns.end(), [](const MessageColumn& one) {
            return one.title().contains(QLatin1String("PID-3.1"));
        });
        QVERIFY(patient != columns.end());
        page->sortBy(static_cast<int>(patient - columns.begin()), Qt::AscendingOrder);
        QVERIFY(comesAbout([&] { return page->model()->numberAt(0) == 19U; }, 20'000));
        QVERIFY(page->goTo(10));
        file.write(10);
        QVERIFY(file.readOn(*feed, 30));
        QVERIFY(comesAbout([&] { return page->model()->rowCount() == 30; }, 20'000));
        QCOMPARE(page->model()->numberAt(0), 29U);
        QCOMPARE(page->current(), 10U);
        page->setFilter(QStringLiteral("MSH-9.2 = \"A08\""));
        QVERIFY(comesAbout([&] { return page->model()->rowCount() == 7 && !page->filtering(); }, 20'000));
        page->grouping()->groupBy(*MessageColumn::parse(QStringLiteral("message")));
        QVERIFY(comesAbout([&] { return page->model()->isGrouped() && !page->grouping()->running(); }, 20'000));
        QCOMPARE(page->model()->groupRows()->groups().groups.front().count, 7U);
        page->model()->setAllGroupsOpen(true);
        file.write(10);
        QVERIFY(file.readOn(*feed, 40));
        QVERIFY(comesAbout(
            [&] {
                return page->model()->isGrouped() && page->model()->groupRows()->groups().groups.front().count == 10U;
            },
            20'000));
        QCOMPARE(page->model()->rowCount(), 11);  // it is open still
        file.write(10);
        QVERIFY(file.readOn(*feed, 50));
        QVERIFY(comesAbout(
            [&] {
                return page->model()->isGrouped() && page->model()->groupRows()->groups().groups.front().count == 12U;
            },
            20'000));
    }

    void answersThatComeLaterCount() {
        AppFixture fixture;
        GrowingFile file(fixture);
        file.write(3);
        file.answer(0);
        Feed* const feed = file.open();
        QVERIFY(feed);
        MessagePage* const page = fixture.app().page();
        page->setFilter(QStringLiteral("ack.code = \"AA\""));
        QVERIFY(comesAbout([&] { return page->model()->rowCount() == 1 && !page->filtering(); }, 20'000));
        file.answer(2);
        QVERIFY(file.readOn(*feed, 5));
        QVERIFY(comesAbout([&] { return page->model()->rowCount() == 2 && !page->filtering(); }, 20'000));
        QCOMPARE(page->model()->numberAt(1), 2U);
        FeedFacts& facts = fixture.app().desk().checks.facts(*feed);
        QVERIFY(comesAbout([&] { return facts.acks() && facts.acks()->ackOf(MessageNumber(2)); }, 20'000));
        QCOMPARE(facts.acks()->counts().acks, 2U);
    }
};

QTEST_MAIN(TestGrowingList)
#include "tst_growing_list.moc"
