#include "widgets/common/theme.h"
#include "widgets/diff/diff_model.h"

#include <QAbstractItemModelTester>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

std::shared_ptr<const Comparison> compare(const char* left, const char* right, const QStringList& ignore = {},
                                          bool exact = false) {
    DiffHow how;
    how.exact = exact;
    for (const QString& path : ignore) {
        how.ignore.push_back(*hl7::PathPattern::parse(path.toStdString()));
    }
    return std::make_shared<const Comparison>(
        std::make_shared<const DiffSide>(DiffSide{QStringLiteral("A"), left, hl7::Charset::utf8()}),
        std::make_shared<const DiffSide>(DiffSide{QStringLiteral("B"), right, hl7::Charset::utf8()}), how);
}

QString rowsOf(const DiffModel& model) {
    QString out;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < DiffModel::ColumnCount; ++column) {
            cells.append(model.index(row, column).data().toString());
        }
        out += cells.join(QStringLiteral(" | ")).trimmed() + QLatin1Char('\n');
    }
    return out;
}

QString marked(const QString& text, const TextRanges& ranges) {
    QString out = text;
    for (auto range = ranges.rbegin(); range != ranges.rend(); ++range) {
        out.insert(range->first + range->second, QLatin1Char(']'));
        out.insert(range->first, QLatin1Char('['));
    }
    return out;
}

constexpr char kBefore[] = "MSH|^~\\&|LAB|STE|||20260101||ADT^A08|1|P|2.5.1\r"
                           "PID|1||00581203^^^STE^MR||Zztest^Bravo||19700101|M\r"
                           "PV1|1|I|4W^412\r"
                           "AL1|1|DA|X\r";
constexpr char kAfter[] = "MSH|^~\\&|LAB|STE|||20260102||ADT^A08|2|P|2.5.1\r"
                          "PID|1||00581203^^^STE^MR||Zztest^Bravi||\"\"|M|W\r"
                          "PV1|1|I|4W^412\r"
                          "ZPD|MYCH\r";

}  // namespace

class TestDiffModel : public QObject {
    Q_OBJECT

private slots:
    void rowsStandSideBySide() {
        DiffModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setOnlyDifferences(true);
        model.setComparison(compare(kBefore, kAfter, {QStringLiteral("MSH-7"), QStringLiteral("MSH-10")}));
        QCOMPARE(rowsOf(model), QStringLiteral("PID | Patient Identification |  |\n"
                                               "PID-5.2 | Bravo | Bravi | \u2260 changed\n"
                                               "PID-7 | 19700101 | null (\"\") | \u2260 was a value, is null (\"\")\n"
                                               "PID-9 | absent | W | + added\n"
                                               "AL1 | AL1|1|DA|X | absent | \u2212 removed\n"
                                               "ZPD | absent | ZPD|MYCH | + added\n"));
        QCOMPARE(model.comparison()->differences(), std::uint64_t{5});
        QCOMPARE(model.comparison()->segmentsTouched(), std::uint64_t{3});
        QCOMPARE(model.comparison()->ignored(), std::uint64_t{2});
    }

    void theRestIsThereWhenAsked() {
        DiffModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setComparison(compare(kBefore, kAfter, {QStringLiteral("MSH-7"), QStringLiteral("MSH-10")}));
        const QString rows = rowsOf(model);
        QVERIFY2(rows.contains(QStringLiteral("PV1 | PV1|1|I|4W^412 | PV1|1|I|4W^412 |\n")), qPrintable(rows));
        QVERIFY2(rows.contains(QStringLiteral("MSH-7 | 20260101 | 20260102 | ignored\n")), qPrintable(rows));
        QVERIFY2(rows.contains(QStringLiteral("PID-8 | M | M |\n")), qPrintable(rows));
    }

    void movedSegmentsSayFromWhere() {
        DiffModel model;
        model.setOnlyDifferences(true);
        model.setComparison(compare("MSH|^~\\&|A\rPV1|1|I|4W^412\rPID|1||0058\rPD1||S|MAIN\r",
                                    "MSH|^~\\&|A\rPID|1||0058\rPD1||S|MAIN\rPV1|1|I|4W^413\r"));
        const QString rows = rowsOf(model);
        QVERIFY2(rows.contains(QStringLiteral("\u2195 moved from line 2 to line 4")), qPrintable(rows));
        QVERIFY2(rows.contains(QStringLiteral("PV1-3.2 | 412 | 413 | \u2260 changed")), qPrintable(rows));
    }

    void formCountsOnlyWhenExact() {
        const char* const left = "MSH|^~\\&|A\rNTE|1||a \\T\\ b\r";
        const char* const right = "MSH|^~\\&|A\rNTE|1||a \\X26\\ b\r";
        DiffModel model;
        model.setOnlyDifferences(true);
        model.setComparison(compare(left, right));
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.comparison()->ofForm(), std::uint64_t{1});
        model.setComparison(compare(left, right, {}, true));
        QVERIFY2(rowsOf(model).contains(QStringLiteral("\u2248 same meaning")), qPrintable(rowsOf(model)));
        QCOMPARE(model.comparison()->differences(), std::uint64_t{1});
    }

    void ignoredSegmentsDoNotShiftTheRest() {
        DiffModel model;
        model.setComparison(compare("MSH|^~\\&|A\rEVN|A01\rPID|1||7\r", "MSH|^~\\&|A\rEVN|A02\rNTE|1\rPID|1||8\r",
                                    {QStringLiteral("EVN"), QStringLiteral("NTE")}));
        const QString rows = rowsOf(model);
        QVERIFY2(rows.contains(QStringLiteral("PID-3 | 7 | 8 | \u2260 changed")), qPrintable(rows));
        QCOMPARE(rows.count(QStringLiteral("ignored")), 2);
        QCOMPARE(model.comparison()->differences(), std::uint64_t{1});
    }

    void charactersThatDifferAreMarked_data() {
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("leftMarked");
        QTest::addColumn<QString>("rightMarked");
        const auto row = [](const char* name, const char* a, const char* b, const char* c, const char* d) {
            QTest::newRow(name) << QString::fromUtf8(a) << QString::fromUtf8(b) << QString::fromUtf8(c)
                                << QString::fromUtf8(d);
        };
        row("last", "Bravo", "Bravi", "Brav[o]", "Brav[i]");
        row("inserted", "4W^412", "4W^4112", "4W^412", "4W^41[1]2");
        row("two places", "12 Hill Street", "13 Hill Strect", "1[2] Hill Stre[e]t", "1[3] Hill Stre[c]t");
        row("all", "abc", "xyz", "[abc]", "[xyz]");
        row("same", "abc", "abc", "abc", "abc");
    }
    void charactersThatDifferAreMarked() {
        QFETCH(QString, left);
        QFETCH(QString, right);
        const DifferingText changes = differingText(left, right);
        QTEST(marked(left, changes.left), "leftMarked");
        QTEST(marked(right, changes.right), "rightMarked");
    }

    void longValuesShowWhereTheyDiffer() {
        const std::string head(50'000, 'x');
        const std::string left = "MSH|^~\\&|A\rOBX|1|TX|||" + head + "left" + head + "\r";
        const std::string right = "MSH|^~\\&|A\rOBX|1|TX|||" + head + "right" + head + "\r";
        DiffModel model;
        model.setOnlyDifferences(true);
        model.setComparison(compare(left.c_str(), right.c_str()));
        QCOMPARE(model.rowCount(), 2);
        const QString text = model.index(1, DiffModel::LeftColumn).data().toString();
        QVERIFY(text.size() < 1000);
        QVERIFY(text.contains(QStringLiteral("xleftx")));
    }

    void theMaskHidesWhoItIs() {
        DiffModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setMasked(true);
        model.setComparison(compare(kBefore, kAfter));
        QVERIFY(!rowsOf(model).contains(QStringLiteral("Brav")));
        QVERIFY(!rowsOf(model).contains(QStringLiteral("MYCH")));
        QVERIFY(rowsOf(model).contains(QStringLiteral("20260102")));
        QVERIFY(!model.asMarkdown().contains(QStringLiteral("Brav")));
        QVERIFY(!model.asText().contains(QStringLiteral("Brav")));
        model.setMasked(false);
        QVERIFY(rowsOf(model).contains(QStringLiteral("Bravi")));
    }

    void textAndMarkdownHoldTheDifferences() {
        DiffModel model;
        model.setComparison(compare("MSH|^~\\&|A\rPV1|1|I|4W^412\r", "MSH|^~\\&|A\rPV1|1|O|4W^412\r"));
        QCOMPARE(model.asText(), QStringLiteral("A \u2192 B\nPV1-2: I \u2192 O (\u2260 changed)\n"));
        QCOMPARE(model.asMarkdown(), QStringLiteral("| Path | A | B | What changed |\n| --- | --- | --- | --- |\n"
                                                    "| PV1-2 | I | O | \u2260 changed |\n"));
    }
};

QTEST_MAIN(TestDiffModel)
#include "tst_diff_model.moc"
