// A message beside its spec: every finding has its row, and rows say what became of their rules.
#include "gui/common/desk_fixture.h"
#include "unit/sanitized.h"

#include "widgets/against/against_model.h"
#include "widgets/against/alignment.h"
#include "widgets/against/rule_words.h"
#include "widgets/models/roles.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QtTest/QtTest>

#include <algorithm>

using namespace plumb;
using namespace plumb::desk;

namespace {

/// A spec with something to say of every kind.
QString specFile(const DeskFixture& fixture) {
    const QString path = fixture.folder.filePath(QStringLiteral("site.yaml"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        qFatal("The spec cannot be written.");
    }
    file.write("plumbline: spec/1\n"
               "id: site\n"
               "title: Site ADT\n"
               "standard: 2.5.1\n"
               "messages:\n"
               "  ADT_A01:\n"
               "    name: Admission\n"
               "    events: [ADT^A01]\n"
               "    structure: ADT_A01\n"
               "    changes:\n"
               "      - PV1: R 1..1\n"
               "      - NK1: R 1..*\n"
               "      - AL1: X\n"
               "      - ZPD: O 0..1\n"
               "        after: PV1\n"
               "    statements:\n"
               "      - id: event-agrees\n"
               "        rule: EVN-1 = MSH-9.2\n"
               "        text: EVN-1 is the event.\n"
               "segments:\n"
               "  PID:\n"
               "    fields:\n"
               "      3: {usage: R, repeat: 1..1}\n"
               "      7: R\n"
               "      8: {usage: R, length: 1..1}\n"
               "      19: {usage: \"C(R/X)\", when: \"PID-8 = 'F'\"}\n"
               "    statements:\n"
               "      - id: no-city\n"
               "        rule: not valued(PID-11.3)\n"
               "  ZPD:\n"
               "    fields:\n"
               "      1: {name: Portal, usage: R, length: 1..2}\n"
               "      2: {name: Consent, usage: O}\n");
    return path;
}

QString shipped(const char* name) {
    return QStringLiteral(PLUMBLINE_SOURCE_DIR "/specs/") + QLatin1String(name) + QStringLiteral(".yaml");
}

QByteArray message() {
    return "MSH|^~\\&|EPIC|STE|REG|STE|20261120064107||ADT^A01^ADT_A01|90311877|P|2.5.1\r"
           "EVN|A02|20261120064105\r"
           "PID|1||00418822^^^STE^MR~E88120^^^EPI^EPI||Zztest^Alpha^Q|||FX|||1 "
           "Way^^Town||||||||||||||||||||||||||||Q\r"
           "PV1|1|I|4W^412^A\r"
           "ZPD|MYCH|Y|more\r"
           "ZQQ|1|x\r"
           "AL1|1\r"
           "GOL|1\r";
}

/// Visits a row and all below it, in order.
template <class Visit>
void visitRows(const Alignment& alignment, const AgainstRow& row, const Visit& visit) {
    visit(row);
    for (const AgainstRow& below : alignment.children(row)) {
        visitRows(alignment, below, visit);
    }
}

std::shared_ptr<const Alignment> align(DeskFixture& fixture, Feed* feed, std::uint64_t number) {
    if (const QString problem = fixture.desk().checks.attached(*feed).problem; !problem.isEmpty()) {
        qFatal("%s", qPrintable(problem));
    }
    const std::shared_ptr<const Insight> insight = fixture.desk().checks.insight(*feed, feed->message(number));
    return std::make_shared<const Alignment>(insight,
                                             std::make_shared<const SpecSide>(insight->says(), insight->view()));
}

/// Each finding in one row, and none but those: as many rows as findings, and the same numbers.
void compareFindings(const Alignment& alignment) {
    std::vector<std::uint32_t> shown;
    visitRows(alignment, alignment.root(), [&shown](const AgainstRow& row) {
        if (row.kind != AgainstRow::Kind::Rule) {
            shown.insert(shown.end(), row.findings.begin(), row.findings.end());
        }
    });
    std::sort(shown.begin(), shown.end());
    std::vector<std::uint32_t> all(alignment.insight().findings().size());
    for (std::uint32_t i = 0; i < all.size(); ++i) {
        all[i] = i;
    }
    if (shown != all) {
        for (const std::uint32_t i : all) {
            if (std::count(shown.begin(), shown.end(), i) != 1) {
                qWarning() << alignment.insight().pathText(alignment.insight().findings()[i].finding.path)
                           << alignment.insight().findings()[i].sentence << std::count(shown.begin(), shown.end(), i);
            }
        }
    }
    QVERIFY(shown == all);
}

QString textOf(const std::shared_ptr<const Alignment>& alignment, AgainstModel::Show show) {
    AgainstModel model;
    model.take(alignment, show, AgainstModel::listed(*alignment, show, {}));
    QString text;
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto cell = [&](int column) { return model.index(row, column).data().toString(); };
        text += QString(model.index(row, 0).data(DepthRole).toInt(), QLatin1Char(' ')) + cell(0) +
                QStringLiteral(" | ") + cell(AgainstModel::ValueColumn) + QStringLiteral(" | ") +
                cell(AgainstModel::StatusColumn) + QLatin1Char('\n');
    }
    return text;
}

}  // namespace

class TestAlignment : public QObject {
    Q_OBJECT

private slots:
    void everyFindingHasItsRow_data() {
        QTest::addColumn<QString>("spec");
        QTest::newRow("standard") << QStringLiteral("hl7");
        QTest::newRow("epic") << shipped("epic-adt-outbound");
        QTest::newRow("cerner") << shipped("cerner-adt");
        QTest::newRow("results") << shipped("epic-results-outbound");
    }

    void everyFindingHasItsRow() {
        QFETCH(QString, spec);
        DeskFixture fixture;
        Feed* const feed = fixture.openFile(fixture.sample());
        fixture.desk().checks.attach(*feed, spec);
        std::size_t findings = 0;
        for (std::uint64_t number = 0; number < feed->size(); ++number) {
            const std::shared_ptr<const Alignment> alignment = align(fixture, feed, number);
            findings += alignment->insight().findings().size();
            compareFindings(*alignment);
        }
        QVERIFY(findings > 0);
    }

    void everyFindingOfAFaultyMessageHasItsRow() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(message() + threeMessages());
        for (const QString& spec : {specFile(fixture), QStringLiteral("hl7")}) {
            fixture.desk().checks.attach(*feed, spec);
            for (std::uint64_t number = 0; number < feed->size(); ++number) {
                compareFindings(*align(fixture, feed, number));
            }
        }
    }

    /// Bytes that an analyst may meet: the rows are still those of the findings.
    void everyFindingOfABrokenMessageHasItsRow() {
        DeskFixture fixture;
        const QByteArray whole = message();
        QByteArray text;
        for (int cut = 70; cut < whole.size(); cut += 13) {
            QByteArray one = whole;
            one[cut] = cut % 2 ? '|' : '^';
            one[(cut * 7) % (whole.size() - 70) + 70] = cut % 3 ? '~' : '\r';
            text += one;
        }
        Feed* const feed = fixture.openText(text);
        fixture.desk().checks.attach(*feed, specFile(fixture));
        QVERIFY(feed->size() > 10);
        for (std::uint64_t number = 0; number < feed->size(); ++number) {
            compareFindings(*align(fixture, feed, number));
        }
    }

    void rowsSayWhatBecameOfTheirRules() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(message());
        fixture.desk().checks.attach(*feed, specFile(fixture));
        const QString text = textOf(align(fixture, feed, 0), AgainstModel::Show::Asked);
        for (const char* const line :
             {" NK1 | absent | missing\n", "  PID-3[2] | E88120^^^EPI^EPI | wrong\n", "  PID-7 | empty | missing\n",
              "  PID-8 | FX | wrong\n", "  PID-11 |", " ZQQ |  | extra\n", " GOL |  | extra\n", " AL1 |  | wrong\n",
              "  ZPD-1 | MYCH | wrong\n", "  ZPD-2 | Y | satisfied\n", "  ZPD-3 | more | extra\n",
              " event-agrees |  | wrong\n", "  no-city |  | wrong\n", "  PV1-2 | I | satisfied\n"}) {
            QVERIFY2(text.contains(QLatin1String(line)), qPrintable(QLatin1String(line) + QLatin1Char('\n') + text));
        }
        QVERIFY2(!text.contains(QStringLiteral("PID-2 ")), "optional and absent");
        QVERIFY2(text.indexOf(QStringLiteral(" NK1 ")) < text.indexOf(QStringLiteral(" PV1 ")), "where it would stand");
    }

    void problemsAndExtrasAreLeftAlone() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(message());
        fixture.desk().checks.attach(*feed, specFile(fixture));
        const std::shared_ptr<const Alignment> alignment = align(fixture, feed, 0);
        const QString problems = textOf(alignment, AgainstModel::Show::Problems);
        QVERIFY(problems.contains(QStringLiteral("NK1")));
        QVERIFY(problems.contains(QStringLiteral("PID-8")));
        QVERIFY(!problems.contains(QStringLiteral("PV1-2")));
        const QString extra = textOf(alignment, AgainstModel::Show::Extra);
        QVERIFY2(extra.contains(QStringLiteral("ZQQ")) && extra.contains(QStringLiteral("ZPD-3")), qPrintable(extra));
        QVERIFY(!extra.contains(QStringLiteral("PID-8")));
        QVERIFY(!extra.contains(QStringLiteral("EVN")));
    }

    void whatASpecDoesNotHaveIsExtra() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(threeMessages());
        fixture.desk().checks.attach(*feed, shipped("epic-adt-outbound"));
        const std::shared_ptr<const Alignment> alignment = align(fixture, feed, 1);  // a result
        QCOMPARE(alignment->root().status, AgainstStatus::Extra);
        compareFindings(*alignment);
    }

    void rulesAreSaidInWords() {
        spec::MergedElement element;
        element.element.usage.code = spec::UsageCode::R;
        element.element.cardinality = {1, 1};
        element.element.length.max = 20;
        element.element.bindings.emplace_back().valueSet = "HL70001";
        QCOMPARE(ruleInWords(element), QStringLiteral("required, at most 1, up to 20 characters, one of table 0001"));
        element.element = {};
        element.element.usage = *spec::parseUsage("C(R/X)");
        element.element.condition.text = "PID-8 = \"F\"";
        QVERIFY2(ruleInWords(element).contains(QStringLiteral("PID-8")), qPrintable(ruleInWords(element)));
        QVERIFY(ruleInWords(element).startsWith(QStringLiteral("required where this holds")));
        element.element = {};
        element.element.usage.code = spec::UsageCode::RE;
        element.element.cardinality.max = hl7::kUnbounded;
        QCOMPARE(ruleInWords(element), QStringLiteral("required when known, any number"));
    }

    void theModelIsAProperOne() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(message());
        fixture.desk().checks.attach(*feed, specFile(fixture));
        const std::shared_ptr<const Alignment> alignment = align(fixture, feed, 0);
        AgainstModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const auto show : {AgainstModel::Show::All, AgainstModel::Show::Asked, AgainstModel::Show::Problems}) {
            model.take(alignment, show, AgainstModel::listed(*alignment, show, model.folds()));
            for (int row = 0; row < std::min(model.rowCount(), 60); ++row) {
                model.setExpanded(row, true);
            }
            const int open = model.rowCount();
            for (int row = std::min(model.rowCount() - 1, 90); row > 0; --row) {
                model.setExpanded(row, false);
            }
            QVERIFY(model.rowCount() < open);
        }
        model.clear();
        QCOMPARE(model.rowCount(), 0);
    }

    void problemsAreMetOneAfterAnotherBothWays() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(message());
        fixture.desk().checks.attach(*feed, specFile(fixture));
        const std::shared_ptr<const Alignment> alignment = align(fixture, feed, 0);
        std::size_t expected = 0;
        visitRows(*alignment, alignment->root(), [&expected](const AgainstRow& row) {
            expected += row.problems > 0 && row.kind != AgainstRow::Kind::Rule ? 1 : 0;
        });
        AgainstModel model;
        model.take(alignment, AgainstModel::Show::All, AgainstModel::listed(*alignment, AgainstModel::Show::All, {}));
        for (int row = model.rowCount() - 1; row > 0; --row) {
            model.setExpanded(row, false);
        }
        std::size_t met = 0;
        for (int row = model.nextProblem(-1); row >= 0; row = model.nextProblem(row)) {
            ++met;
        }
        QCOMPARE(met, expected);
        model.take(alignment, AgainstModel::Show::All, AgainstModel::listed(*alignment, AgainstModel::Show::All, {}));
        for (int row = model.rowCount() - 1; row > 0; --row) {
            model.setExpanded(row, false);
        }
        met = 0;
        for (int row = model.previousProblem(model.rowCount()); row >= 0; row = model.previousProblem(row)) {
            ++met;
        }
        QCOMPARE(met, expected);
    }

    void aHugeMessageIsCheapToList() {
        QByteArray text = "MSH|^~\\&|LAB|STE|EMR|STE|20261120064152||ORU^R01^ORU_R01|9|P|2.5.1\r"
                          "PID|1||00581203^^^STE^MR||Zztest^Bravo||19700101|M\r"
                          "OBR|1||5501|2160-0^Creatinine^LN|||20261120060000||||||||||||||||||F\r";
        constexpr int kCount = 20000;
        for (int i = 1; i <= kCount; ++i) {
            text += "OBX|" + QByteArray::number(i) + "|NM|2160-0^Creatinine^LN||1.2|mg/dL||H|||F\r";
        }
        DeskFixture fixture;
        Feed* const feed = fixture.openText(text);
        QElapsedTimer clock;
        clock.start();
        const std::shared_ptr<const Alignment> alignment = align(fixture, feed, 0);
        QVERIFY2(clock.restart() < 4000 * plumb::test::kSlow, "laid beside its spec");
        const AgainstModel::Lines lines = AgainstModel::listed(*alignment, AgainstModel::Show::Problems, {});
        QVERIFY2(clock.elapsed() < 2000 * plumb::test::kSlow, qPrintable(QString::number(clock.elapsed())));
        compareFindings(*alignment);
    }
};

QTEST_MAIN(TestAlignment)
#include "tst_alignment.moc"
