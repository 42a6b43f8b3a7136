#include "gui/common/desk_fixture.h"
#include "widgets/models/message_list_model.h"

#include <QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace plumb::desk;

class TestMessageListModel : public QObject {
    Q_OBJECT

private slots:
    void rowsSayWhatMessagesAre() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(threeMessages());
        MessageListModel model(*feed, fixture.desk().checks.facts(*feed));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 3);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(0, 0), QStringLiteral("1"));
        QVERIFY(text(0, 2).startsWith(QStringLiteral("ADT A01 Admit")));
        QCOMPARE(text(0, 3), QStringLiteral("90311877"));
        QCOMPARE(text(0, 5), QStringLiteral("00418822"));
        QCOMPARE(text(0, 7), QStringLiteral("Zztest, Alpha"));
        QTRY_COMPARE(text(0, 9).left(2), QStringLiteral("AA"));
        QCOMPARE(text(1, 9), QStringLiteral("none"));
    }

    void anyPathIsAColumn() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(threeMessages());
        MessageListModel model(*feed, fixture.desk().checks.facts(*feed));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.insertColumnAt(1, *MessageColumn::parse(QStringLiteral("/.PID-3(1)-1")));
        QCOMPARE(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString(), QStringLiteral("PID-3[2].1"));
    }

    void foundRowsAreAppended() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(threeMessages());
        MessageListModel model(*feed, fixture.desk().checks.facts(*feed));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.beginFound();
        QCOMPARE(model.rowCount(), 0);
        model.append({1});
        model.append({2});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.numberAt(0), std::uint64_t{1});
        QCOMPARE(model.rowOf(0), -1);
        QCOMPARE(model.rowOf(2), 1);
        model.showAll();
        QCOMPARE(model.rowCount(), 3);
    }

    void theMaskHidesWhoItIs() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(threeMessages());
        MessageListModel model(*feed, fixture.desk().checks.facts(*feed));
        model.setMasked(true);
        QVERIFY(!model.index(0, 7).data().toString().contains(QStringLiteral("Zztest")));
        QVERIFY(!model.index(0, 5).data().toString().contains(QStringLiteral("00418822")));
        QCOMPARE(model.index(0, 3).data().toString(), QStringLiteral("90311877"));
    }
};

QTEST_MAIN(TestMessageListModel)
#include "tst_message_list_model.moc"
