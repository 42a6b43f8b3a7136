#include "gui/common/desk_fixture.h"
#include "gui/messages/list_traffic.h"
#include "widgets/models/envelope_rows.h"
#include "widgets/models/message_list_model.h"

#include <QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace plumb::desk;

namespace {

QByteArray batches() {
    return "FHS|^~\\&|EPIC|STE\rBHS|^~\\&|EPIC|STE\r" + listTraffic(3) + "BTS|3\rBHS|^~\\&|LAB|STE\r" + listTraffic(2) +
           "BTS|7\rFTS|2\r";
}

}  // namespace

class TestEnvelopeRows : public QObject {
    Q_OBJECT

private slots:
    void segmentsStandBetweenMessages() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(batches());
        MessageListModel model(*feed, fixture.desk().checks.facts(*feed));
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model.rowCount(), 5);
        model.setEnvelopes(EnvelopeRows(feed->snapshot()));
        QCOMPARE(model.rowCount(), 11);
        QString kinds;
        std::uint64_t next = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.kindAt(row) == RowKind::Envelope) {
                kinds += model.index(row, 0).data().toString().left(3) + QLatin1Char(' ');
                QCOMPARE(model.numberAt(row), MessageListModel::kNoMessage);
            } else {
                kinds += QStringLiteral("m ");
                QCOMPARE(model.numberAt(row), next);
                QCOMPARE(model.rowOf(next), row);
                ++next;
            }
        }
        QCOMPARE(kinds, QStringLiteral("FHS BHS m m m BTS BHS m m BTS FTS "));
        QCOMPARE(next, std::uint64_t{5});
    }

    void countsAreHeldAgainstWhatThereIs() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(batches());
        MessageListModel model(*feed, fixture.desk().checks.facts(*feed));
        model.setEnvelopes(EnvelopeRows(feed->snapshot()));
        const QString right = model.index(5, 0).data().toString(), wrong = model.index(9, 0).data().toString();
        QVERIFY2(right.contains(QStringLiteral("3 messages, as it says")), qPrintable(right));
        QVERIFY(!model.index(5, 0).data(SeverityRole).isValid());
        QVERIFY2(wrong.contains(QLatin1Char('7')) && wrong.contains(QLatin1Char('2')), qPrintable(wrong));
        QCOMPARE(model.index(9, 0).data(SeverityRole).toInt(), static_cast<int>(Tone::Warning));
        QVERIFY(model.index(10, 0).data().toString().contains(QStringLiteral("2 batches, as it says")));
    }

    void theyAreNoMessagesOfAFilter() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(batches());
        MessageListModel model(*feed, fixture.desk().checks.facts(*feed));
        model.setEnvelopes(EnvelopeRows(feed->snapshot()));
        model.beginFound();
        model.append({1, 4});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.rowOf(4), 1);
        model.showAll();
        QCOMPARE(model.rowCount(), 11);
        model.setEnvelopes({});
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.rowOf(4), 4);
    }

    void aFeedWithoutBatchesHasNone() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(listTraffic(4));
        QVERIFY(EnvelopeRows(feed->snapshot()).empty());
    }
};

QTEST_MAIN(TestEnvelopeRows)
#include "tst_envelope_rows.moc"
