#include "gui/common/desk_fixture.h"
#include "gui/common/waiting.h"
#include "gui/messages/list_traffic.h"
#include "widgets/models/message_groups.h"
#include "widgets/models/message_list_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace plumb::desk;

namespace {

using Groups = std::shared_ptr<const MessageGroups>;

Groups groupsOf(DeskFixture& fixture, Feed& feed, const char* column,
                const std::vector<std::uint32_t>* order = nullptr) {
    GroupRun run(feed, fixture.desk().jobs);
    Groups out;
    QObject::connect(&run, &GroupRun::grouped, &run, [&](const Groups& groups) { out = groups; });
    run.start(*MessageColumn::parse(QLatin1String(column)), order == nullptr,
              order ? *order : std::vector<std::uint32_t>(), fixture.desk().checks.facts(feed).acks());
    if (!comesAbout([&] { return out != nullptr; }, 20'000)) {
        qFatal("The messages were not grouped in time.");
    }
    return out;
}

/// "text count" a row, messages indented.
QString printed(const MessageListModel& model) {
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.kindAt(row) == RowKind::Group) {
            lines.append(QStringLiteral("%1 %2").arg(model.index(row, 0).data().toString(),
                                                     model.index(row, 0).data(CountRole).toString()));
        } else {
            lines.append(QStringLiteral("  %1").arg(model.numberAt(row)));
        }
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

class TestMessageGroups : public QObject {
    Q_OBJECT

private slots:
    void groupsAreRowsWithCounts() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(listTraffic(12));
        MessageListModel model(*feed, fixture.desk().checks.facts(*feed));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const Groups groups = groupsOf(fixture, *feed, "message");
        model.setGroups(groups, true);
        QVERIFY(model.isGrouped());
        QCOMPARE(model.rowCount(), 3);
        QVERIFY(model.index(0, 0).data().toString().startsWith(QStringLiteral("ADT A01 Admit")));
        QCOMPARE(model.index(0, 0).data(CountRole).toULongLong(), 6ULL);
        QCOMPARE(model.index(0, 0).data(GroupShareRole).toDouble(), 0.5);
        QCOMPARE(model.index(1, 0).data(CountRole).toULongLong(), 4ULL);
        QVERIFY(model.index(1, 0).data().toString().startsWith(QStringLiteral("ORU R01")));
        QVERIFY(model.index(0, 0).data(SpanRole).toBool());
        QVERIFY(!model.index(0, 1).data().isValid());
        // By value: A01, A08, ORU.
        model.setGroups(groups, false);
        QVERIFY(model.index(1, 0).data().toString().startsWith(QStringLiteral("ADT A08")));
        QCOMPARE(model.index(1, 0).data(CountRole).toULongLong(), 2ULL);
    }

    void aGroupOpensToItsMessages() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(listTraffic(12));
        MessageListModel model(*feed, fixture.desk().checks.facts(*feed));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setGroups(groupsOf(fixture, *feed, "control"), false);
        QCOMPARE(model.rowCount(), 12);
        model.setGroups(groupsOf(fixture, *feed, "sender"), true);
        QCOMPARE(printed(model), QStringLiteral("EPIC / STE 8\nLAB / STE 4"));
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted),
            removed(&model, &QAbstractItemModel::rowsRemoved);
        model.setGroupOpen(1, true);
        QCOMPARE(inserted.count(), 1);
        QCOMPARE(printed(model), QStringLiteral("EPIC / STE 8\nLAB / STE 4\n  2\n  5\n  8\n  11"));
        QCOMPARE(model.rowOf(8), 4);
        QCOMPARE(model.rowOf(0), -1);
        QCOMPARE(model.groupRows()->groupOf(0), std::int64_t{0});
        QVERIFY(model.index(1, 0).data(ExpandedRole).toBool());
        model.setGroupOpen(0, true);
        QCOMPARE(model.rowOf(8), 12);
        QCOMPARE(model.numberAt(1), std::uint64_t{0});
        QCOMPARE(model.index(12, 3).data().toString(), QStringLiteral("C8"));
        model.setGroupOpen(9, false);
        QCOMPARE(removed.count(), 1);
        QCOMPARE(model.rowCount(), 10);
        model.setAllGroupsOpen(true);
        QCOMPARE(model.rowCount(), 14);
        model.ungroup();
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(model.rowOf(8), 8);
    }

    void absentEmptyAndNullAreGroupsOfTheirOwn() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(listTraffic(10));
        MessageListModel model(*feed, fixture.desk().checks.facts(*feed));
        model.setGroups(groupsOf(fixture, *feed, "PV1-3.1"), false);
        QCOMPARE(printed(model), QStringLiteral("absent 2\nempty 2\n\"\" 2\n4W 2\nICU 2"));
    }

    void theOrderOfTheListIsKeptWithinGroups() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(listTraffic(12));
        MessageListModel model(*feed, fixture.desk().checks.facts(*feed));
        const std::vector<std::uint32_t> order = {11, 2, 8, 0, 3};
        model.setOrder(order);
        model.setGroups(groupsOf(fixture, *feed, "sender", &order), true);
        model.setAllGroupsOpen(true);
        QCOMPARE(printed(model), QStringLiteral("LAB / STE 3\n  11\n  2\n  8\nEPIC / STE 2\n  0\n  3"));
        QCOMPARE(model.rowOf(8), 3);
        QCOMPARE(model.rowOf(5), -1);
        QCOMPARE(model.groupRows()->groupOf(5), std::int64_t{-1});
    }

    void tooManyValuesEndInOneGroup() {
        DeskFixture fixture;
        QByteArray text;
        const int count = static_cast<int>(MessageGroups::kMost) + 50;
        for (int n = 0; n < count; ++n) {
            text += "MSH|^~\\&|A|B|C|D|20261120||ADT^A01|" + QByteArray::number(n) + "|P|2.5\r";
        }
        Feed* const feed = fixture.openText(text);
        MessageListModel model(*feed, fixture.desk().checks.facts(*feed));
        model.setGroups(groupsOf(fixture, *feed, "control"), true);
        QCOMPARE(model.rowCount(), static_cast<int>(MessageGroups::kMost) + 1);
        const QModelIndex last = model.index(model.rowCount() - 1, 0);
        QCOMPARE(last.data().toString(), QStringLiteral("All other values"));
        QCOMPARE(last.data(CountRole).toInt(), 50);
        model.setGroupOpen(last.row(), true);
        QCOMPARE(model.numberAt(model.rowCount() - 1), static_cast<std::uint64_t>(count - 1));
    }

    void theMaskHidesWhoAGroupIs() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(listTraffic(10));
        MessageListModel model(*feed, fixture.desk().checks.facts(*feed));
        model.setGroups(groupsOf(fixture, *feed, "patient"), false);
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("P0"));
        model.setMasked(true);
        QVERIFY(!model.index(0, 0).data().toString().contains(QStringLiteral("P0")));
    }
};

QTEST_MAIN(TestMessageGroups)
#include "tst_message_groups.moc"
