#include "gui/common/desk_fixture.h"
#include "gui/common/waiting.h"
#include "widgets/models/filter_run.h"
#include "widgets/statistics/statistics_hub.h"
#include "widgets/statistics/statistics_rows.h"

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "query/filter.h"
#endif

#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

/// Four messages; PID-8 is F, F, empty and absent, and in the last null.
QByteArray fiveMessages() {
    return "MSH|^~\\&|EPIC|STE|REG|STE|20261120064107||ADT^A01|1|P|2.5.1\r"
           "PID|1||11^^^STE^MR~E1^^^EPI^EPI||Zztest^Alpha||19610230|F\r"
           "OBX|1|NM|A||1\rOBX|2|NM|B||2\r"
           "MSH|^~\\&|EPIC|STE|REG|STE|20261120064159+0100||ADT^A01|2|P|2.5.1\r"
           "PID|1||12^^^STE^MR||Zztest^Bravo \\T\\ Co||19700101|F\r"
           "MSH|^~\\&|EPIC|STE|REG|STE|2026112007||ADT^A08|3|P|2.5.1\r"
           "PID|1||13||Zztest^Charlie||19700102||\r"
           "MSH|^~\\&|LAB|STE|EMR|STE|20261121||ORU^R01|4|P|2.5.1\r"
           "PID|1||14||\xC3\x84nne\r"
           "MSH|^~\\&|LAB|STE|EMR|STE|||ACK|5|P|2.5.1\r"
           "PID|1||15||Zztest||19700103|\"\"\r";
}

FeedStatistics& counted(DeskFixture& fixture, Feed& feed) {
    FeedStatistics& statistics = StatisticsHub::of(fixture.desk()).statistics(feed);
    if (!comesAbout([&] { return statistics.state() == FeedStatistics::State::Ready; }, 10'000)) {
        qFatal("The fields were not counted in time.");
    }
    return statistics;
}

std::uint64_t matching(Feed& feed, const QString& text) {
    const Result<query::Filter> filter = query::Filter::parse(text.toStdString());
    if (!filter) {
        qWarning() << "no filter:" << text;
        return UINT64_MAX;
    }
    query::FilterScratch scratch;
    std::uint64_t count = 0;
    for (std::uint64_t number = 0; number < feed.size(); ++number) {
        query::MessageContext context;
        context.number = MessageNumber(number);
        count += filter->matches(feed.message(number)->view, context, scratch) ? 1 : 0;
    }
    return count;
}

}  // namespace

class TestFeedStatistics : public QObject {
    Q_OBJECT

private slots:
    void fourStatesAreCountedApart() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(fiveMessages());
        const std::optional<FieldProfile> sex = counted(fixture, *feed).profileOf("PID", 8);
        QVERIFY(sex);
        QCOMPARE(sex->path, QStringLiteral("PID-8"));
        QCOMPARE(sex->parents, std::uint64_t{5});
        QCOMPARE(sex->filled, std::uint64_t{2});
        QCOMPARE(sex->empty, std::uint64_t{1});
        QCOMPARE(sex->absent, std::uint64_t{1});
        QCOMPARE(sex->null, std::uint64_t{1});
        QCOMPARE(sex->shortest, 1u);
        QCOMPARE(sex->longest, 1u);
        QCOMPARE(sex->distinct, std::uint64_t{1});
        QVERIFY(sex->distinctExact);
        QVERIFY(sex->sensitive);
        QCOMPARE(sex->top.size(), std::size_t{1});
        QCOMPARE(sex->top[0].text, QStringLiteral("F"));
        QCOMPARE(sex->top[0].count, std::uint64_t{2});
        QCOMPARE(sex->top[0].share, 1.0);
        QCOMPARE(sex->top[0].filter, QStringLiteral("PID-8 = \"F\""));
        QCOMPARE(sex->emptyFilter, QStringLiteral("empty(PID-8)"));
        QCOMPARE(sex->absentFilter, QStringLiteral("absent(PID-8)"));
    }

    void componentsAreCountedByRepetition() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(fiveMessages());
        const std::optional<FieldProfile> kind = counted(fixture, *feed).profileOf("PID", 3, 5);
        QVERIFY(kind);
        QCOMPARE(kind->parents, std::uint64_t{6});
        QCOMPARE(kind->filled, std::uint64_t{3});
        QCOMPARE(kind->absent, std::uint64_t{3});
        QCOMPARE(kind->top[0].filter, QStringLiteral("PID-3[*].5 = \"MR\""));
        QVERIFY(!counted(fixture, *feed).profileOf("ZZZ", 1));
        QVERIFY(!counted(fixture, *feed).profileOf("PID", 80));
    }

    void valuesAreReadAsPeopleReadThem() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(fiveMessages());
        const std::optional<FieldProfile> name = counted(fixture, *feed).profileOf("PID", 5, 2);
        QVERIFY(name);
        QStringList texts;
        for (const ProfileValue& value : name->top) {
            texts.append(value.text);
        }
        QVERIFY2(texts.contains(QStringLiteral("Bravo & Co")), qPrintable(texts.join(QLatin1Char('|'))));
        const std::optional<FieldProfile> family = counted(fixture, *feed).profileOf("PID", 5);
        QCOMPARE(family->top.size(), std::size_t{5});
        QVERIFY(std::any_of(family->top.begin(), family->top.end(),
                            [](const ProfileValue& v) { return v.text == QString::fromUtf8("\xC3\x84nne"); }));
    }

    // A number must lead to the messages that it counted.
    void everyFilterFindsWhatWasCounted_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("five") << fiveMessages();
        QTest::newRow("three") << threeMessages();
        QFile sample(QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/sample/mercy-adt.hl7"));
        QVERIFY(sample.open(QIODevice::ReadOnly));
        QTest::newRow("sample") << sample.readAll();
    }
    void everyFilterFindsWhatWasCounted() {
        QFETCH(QByteArray, text);
        DeskFixture fixture;
        Feed* const feed = fixture.openText(text);
        FeedStatistics& statistics = counted(fixture, *feed);
        std::vector<std::optional<std::string>> types = {std::nullopt};
        for (const auto& [name, count] : statistics.counts()->traffic().types) {
            QCOMPARE(matching(*feed, typeFilter(name)), count);
            QCOMPARE(statistics.counts()->ofType(name)->messages, count);
            types.emplace_back(name);
        }
        int asked = 0;
        for (const auto& type : types) {
            const auto all = statistics.counts()->ofType(type);
            for (const query::SegmentStatistics& segment : all->segments) {
                QCOMPARE(matching(*feed, segmentFilter(segment.id, true, type)), segment.messages);
                QCOMPARE(matching(*feed, segmentFilter(segment.id, false, type)), all->messages - segment.messages);
                if (segment.mostInMessage > 1) {
                    continue;  // a message counts once, its segments each
                }
                for (const query::ElementStatistics& element : segment.elements) {
                    const query::ElementStatistics* const field = all->element(segment.id, element.field);
                    if (element.component != 0 && field->mostRepetitions > 1) {
                        continue;
                    }
                    const FieldFilters filters(*all, segment, element, type);
                    QVERIFY2(matching(*feed, filters.filled()) == element.filled, qPrintable(filters.filled()));
                    QVERIFY2(matching(*feed, filters.null()) == element.null, qPrintable(filters.null()));
                    QVERIFY2(matching(*feed, filters.empty()) == element.empty, qPrintable(filters.empty()));
                    QVERIFY2(matching(*feed, filters.absent()) == element.absent, qPrintable(filters.absent()));
                    for (const query::ValueStatistics& value : element.top) {
                        const QString what = filters.value(valueText(*feed, value), value);
                        const std::uint64_t found = matching(*feed, what);
                        if (value.length > value.text.size()) {
                            QVERIFY2(found >= value.count, qPrintable(what));
                        } else {
                            QVERIFY2(found == value.count, qPrintable(what));
                        }
                        ++asked;
                    }
                }
            }
        }
        QVERIFY(asked > 30);
    }

    void trafficStandsOnItsOwnClock() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(fiveMessages());
        const Traffic& traffic = counted(fixture, *feed).counts()->traffic();
        QCOMPARE(traffic.messages, std::uint64_t{5});
        QCOMPARE(traffic.without, std::uint64_t{1});
        QCOMPARE(traffic.unreadable, std::uint64_t{0});
        QCOMPARE(traffic.types[0].first, std::string("ADT^A01"));
        QCOMPARE(traffic.types[0].second, std::uint64_t{2});
        // 06:41 of both, though one is written in another zone.
        QCOMPARE(traffic.of(TrafficUnit::Minute).size(), std::size_t{1});
        QCOMPARE(traffic.of(TrafficUnit::Minute)[0].count, 2u);
        QCOMPARE(traffic.of(TrafficUnit::Hour).size(), std::size_t{2});
        QCOMPARE(traffic.of(TrafficUnit::Day).size(), std::size_t{3});
        QCOMPARE(traffic.placed[0], std::uint64_t{2});
        QCOMPARE(traffic.placed[1], std::uint64_t{3});
        QCOMPARE(traffic.placed[2], std::uint64_t{4});
        const std::int64_t minute = traffic.of(TrafficUnit::Minute)[0].start;
        QCOMPARE(timeFilter(minute, TrafficUnit::Minute, std::nullopt),
                 QStringLiteral("time(MSH-7.1) = 2026-11-20T06:41"));
        QCOMPARE(matching(*feed, timeFilter(minute, TrafficUnit::Minute, std::nullopt)), std::uint64_t{2});
        const std::int64_t hour = traffic.of(TrafficUnit::Hour)[0].start;
        QCOMPARE(matching(*feed, timeFilter(hour, TrafficUnit::Hour, std::nullopt)), std::uint64_t{2});
        const std::int64_t day = traffic.of(TrafficUnit::Day)[0].start;
        QCOMPARE(matching(*feed, timeFilter(day, TrafficUnit::Day, std::nullopt)), std::uint64_t{3});
        QCOMPARE(matching(*feed, timeFilter(day, TrafficUnit::Day, std::string("ADT^A08"))), std::uint64_t{1});
    }

    void whatHasNoPathHasNoFilter() {
        const std::string text = "MSH|^~\\&|A|B|C|D|20261120||ADT^A01|1|P|2.5.1\rnot a segment\rP-D|x\r";
        query::Statistics statistics;
        statistics.add(asBytes(text), MessageNumber(0));
        const query::TypeStatistics all = statistics.overall();
        int odd = 0;
        for (const query::SegmentStatistics& segment : all.segments) {
            const QString filter = segmentFilter(segment.id, true, std::nullopt);
            odd += filter.isEmpty() ? 1 : 0;
            QVERIFY(filter.isEmpty() || query::Filter::parse(filter.toStdString()));
            for (const query::ElementStatistics& element : segment.elements) {
                const QString filled = FieldFilters(all, segment, element, std::nullopt).filled();
                QVERIFY(filled.isEmpty() || query::Filter::parse(filled.toStdString()));
            }
        }
        QVERIFY(odd > 0);
    }

    void editsAreCountedAgain() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(fiveMessages());
        FeedStatistics& statistics = counted(fixture, *feed);
        const std::size_t at = feed->message(0)->bytes.rfind("|F\r");
        QVERIFY(feed->change(0, {{at + 1, "F", "U"}}, QStringLiteral("Change sex")));
        QVERIFY(statistics.stale());
        QTRY_VERIFY_WITH_TIMEOUT(!statistics.stale() && statistics.state() == FeedStatistics::State::Ready, 10'000);
        QCOMPARE(statistics.profileOf("PID", 8)->distinct, std::uint64_t{2});
    }

    void aPanelSharesOneUntilTheFeedIsGone() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(fiveMessages());
        StatisticsHub& hub = StatisticsHub::of(fixture.desk());
        QVERIFY(!hub.known(*feed));
        const QPointer<FeedStatistics> statistics = &hub.statistics(*feed);
        QCOMPARE(&hub.statistics(*feed), statistics.data());
        QCOMPARE(&StatisticsHub::of(fixture.desk()), &hub);
        QSignalSpy changed(statistics, &FeedStatistics::changed);
        QVERIFY(changed.wait());
        fixture.desk().workspace.close(feed);
        // A panel that still shows it is given no others, which would stay for good.
        QCOMPARE(&hub.statistics(*feed), statistics.data());
        QTRY_VERIFY(!statistics);
        QVERIFY(!hub.known(*feed));
    }

    void countingCanBeStoppedAndBegunAgain() {
        DeskFixture fixture;
        QByteArray many;
        for (int i = 0; i < 4000; ++i) {
            many += fiveMessages();
        }
        Feed* const feed = fixture.openText(many);
        FeedStatistics& statistics = StatisticsHub::of(fixture.desk()).statistics(*feed);
        QCOMPARE(statistics.state(), FeedStatistics::State::Counting);
        statistics.stop();
        QCOMPARE(statistics.state(), FeedStatistics::State::Stopped);
        QTRY_VERIFY(fixture.desk().jobs.running().empty());
        QVERIFY(!statistics.counts());
        statistics.refresh();
        QTRY_COMPARE_WITH_TIMEOUT(statistics.state(), FeedStatistics::State::Ready, 10'000);
        QCOMPARE(statistics.counts()->messages(), std::uint64_t{20'000});
    }
};

QTEST_MAIN(TestFeedStatistics)
#include "tst_feed_statistics.moc"
