#include "gui/common/desk_fixture.h"
#include "gui/story/traffic.h"
#include "widgets/models/roles.h"
#include "widgets/story/feed_check_model.h"
#include "widgets/story/feed_checks.h"

#include <QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

std::shared_ptr<const FeedCheckResult> checked(DeskFixture& fixture, const QByteArray& text) {
    Progress progress;
    const auto result = checkFeed(fixture.openText(text)->snapshot(), nullptr, {}, progress);
    return result ? *result : nullptr;
}

QString rows(const FeedCheckResult& result, FeedRule rule) {
    QStringList out;
    for (const FeedCheckRow& row : result.of(rule).rows) {
        out.append(row.other < 0 ? QString::number(row.number)
                                 : QStringLiteral("%1<%2").arg(row.number).arg(row.other));
    }
    return out.join(QLatin1Char(' '));
}

QByteArray ack(const char* of) {
    return traffic::message("ACK", "20261120235959", "K1", "MSA|AA|" + QByteArray(of) + "\r", "HUB|STE");
}

}  // namespace

class TestFeedChecks : public QObject {
    Q_OBJECT

private slots:
    void controlIdsAreOfTheirSender() {
        DeskFixture fixture;
        const auto one = [](const char* control, const char* sender) {
            return traffic::message("ADT^A31", "20261120", control, traffic::pid("1"), sender);
        };
        const auto result =
            checked(fixture, one("X", "A|S") + one("X", "B|S") + one("X", "A|S") + one("", "A|S") + one("", "A|S"));
        QCOMPARE(rows(*result, FeedRule::DuplicateControlId), QStringLiteral("2<0"));
    }

    void timeRunsBackPerSenderAndAtTheCommonPrecision() {
        DeskFixture fixture;
        const auto one = [](const char* time, const char* sender) {
            return traffic::message("ADT^A31", time, "C", traffic::pid("1"), sender);
        };
        const auto result =
            checked(fixture, one("20261120100000", "A|S") + one("20261120090000", "B|S") + one("20261120", "A|S") +
                                 one("20261120080000", "A|S") + one("20261120085959", "B|S"));
        QCOMPARE(rows(*result, FeedRule::TimeRunsBack), QStringLiteral("4<1"));
    }

    void updatesNeedAnAdmitWhereThereAreAny() {
        DeskFixture fixture;
        const auto result =
            checked(fixture, traffic::merged() + traffic::message("ADT^A08", "20261121", "U1",
                                                                  traffic::pid("1") + traffic::pv1("W", "V77")));
        QVERIFY(result->of(FeedRule::UpdateWithoutAdmit).made);
        QCOMPARE(rows(*result, FeedRule::UpdateWithoutAdmit), QStringLiteral("8"));
        const auto none = checked(
            fixture, traffic::message("ADT^A08", "20261121", "U1", traffic::pid("1") + traffic::pv1("W", "V77")));
        QVERIFY(!none->of(FeedRule::UpdateWithoutAdmit).made);
        QCOMPARE(none->of(FeedRule::UpdateWithoutAdmit).count, std::uint64_t{0});
    }

    void oldNumbersAreNotUsedAfterAMerge() {
        DeskFixture fixture;
        const auto result = checked(fixture, traffic::merged());
        QCOMPARE(rows(*result, FeedRule::OldIdAfterMerge), QStringLiteral("5<4"));
    }

    void aNumberThatSurvivesAgainIsInUse() {
        DeskFixture fixture;
        const auto merge = [](const char* now, const char* old) {
            return traffic::message("ADT^A40", "20261120", "C", traffic::pid(now) + "MRG|" + QByteArray(old) + "\r");
        };
        const auto use = traffic::message("ADT^A08", "20261120", "D", traffic::pid("1"));
        const auto result = checked(fixture, merge("2", "1") + use + merge("1", "2") + use);
        QCOMPARE(rows(*result, FeedRule::OldIdAfterMerge), QStringLiteral("1<0"));
    }

    void resultsNeedOrders() {
        DeskFixture fixture;
        const auto result = checked(fixture, traffic::orders());
        QVERIFY(result->of(FeedRule::ResultWithoutOrder).made);
        // The filler number of O3 was given by the ORR, which is no order but an answer to one.
        QVERIFY(rows(*result, FeedRule::ResultWithoutOrder).endsWith(QLatin1Char('4')));
        QCOMPARE(result->of(FeedRule::ResultWithoutOrder).count, std::uint64_t{1});
    }

    void acknowledgementsAreMissedWhereThereAreAny() {
        DeskFixture fixture;
        const auto one = [](const char* control) {
            return traffic::message("ADT^A31", "20261120", control, traffic::pid("1"));
        };
        const auto result = checked(fixture, one("P1") + one("P2") + ack("P1"));
        QCOMPARE(rows(*result, FeedRule::Unacknowledged), QStringLiteral("1"));
        QVERIFY(!checked(fixture, one("P1"))->of(FeedRule::Unacknowledged).made);
    }

    void theModelOpensItsRows() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(traffic::merged());
        Progress progress;
        FeedCheckModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 0);
        model.setParts({{feed, *checkFeed(feed->snapshot(), nullptr, {}, progress)}});
        QCOMPARE(model.rowCount(), 6);
        const int row = static_cast<int>(FeedRule::OldIdAfterMerge);
        QCOMPARE(model.index(row, FeedCheckModel::CountColumn).data().toString(), QStringLiteral("1"));
        QVERIFY(model.index(row, 0).data(ExpandableRole).toBool());
        QVERIFY(!model.index(0, 0).data(ExpandableRole).toBool());
        QVERIFY(
            model.index(5, FeedCheckModel::DetailColumn).data().toString().contains(QStringLiteral("not checkable")));
        model.setExpanded(row, true);
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(model.placeAt(row + 1).number, std::uint64_t{5});
        QCOMPARE(model.placeAt(row + 1).feed, feed);
        QCOMPARE(model.index(row + 1, FeedCheckModel::ControlColumn).data().toString(), QStringLiteral("M6"));
        model.setExpanded(row, false);
        QCOMPARE(model.rowCount(), 6);
    }
};

QTEST_MAIN(TestFeedChecks)
#include "tst_feed_checks.moc"
