#include "widgets/palette/fuzzy_match.h"

#include <QtTest/QtTest>

using plumb::desk::FuzzyQuery;
using plumb::desk::FuzzyText;

namespace {

int score(const char* typed, const char* text) {
    return FuzzyQuery(QString::fromUtf8(typed)).score(FuzzyText(QString::fromUtf8(text)));
}

/// The text with found letters in brackets.
QString marked(const char* typed, const char* text) {
    QString out = QString::fromUtf8(text);
    QVector<int> at = FuzzyQuery(QString::fromUtf8(typed)).positions(FuzzyText(out));
    for (auto it = at.rbegin(); it != at.rend(); ++it) {
        out.insert(*it + 1, QLatin1Char(']'));
        out.insert(*it, QLatin1Char('['));
    }
    return out.replace(QStringLiteral("]["), QString());
}

}  // namespace

class TestFuzzyMatch : public QObject {
    Q_OBJECT

private slots:
    void lettersMustStandInOrder() {
        QVERIFY(score("gtm", "Go to message") > 0);
        QCOMPARE(score("mtg", "Go to message"), 0);
        QCOMPARE(score("zz", "Go to message"), 0);
        QCOMPARE(score("messagess", "Go to message"), 0);
    }

    void wordStartsAndRunsCountMore() {
        QVERIFY(score("gm", "Go to message") > score("gm", "Dragon mask"));
        QVERIFY(score("sex", "PID-8 Administrative Sex") > score("sex", "Set expanded axis"));
        QVERIFY(score("mask", "Mask names") > score("mask", "Make a sketch"));
        QVERIFY(score("pid8", "PID-8 Administrative Sex") > score("pid8", "PID-18 Patient Account Number"));
        QVERIFY(score("theme", "Theme") > score("theme", "Theme: high contrast"));
    }

    void theBestLettersAreMarked() {
        QCOMPARE(marked("gm", "Go to message"), QStringLiteral("[G]o to [m]essage"));
        QCOMPARE(marked("sex", "Set expanded Sex"), QStringLiteral("Set expanded [Sex]"));
        QCOMPARE(marked("pid8", "PID-8 Administrative Sex"), QStringLiteral("[PID]-[8] Administrative Sex"));
    }

    void wordsStandInAnyOrder() {
        QVERIFY(score("sex admin", "PID-8 Administrative Sex") > 0);
        QCOMPARE(marked("sex pid", "PID-8 Administrative Sex"), QStringLiteral("[PID]-8 Administrative [Sex]"));
    }

    void caseAndAccentsDoNotMatter() {
        QVERIFY(score("offnen", "Datei öffnen") > 0);
        QVERIFY(score("ÖFFNEN", "Datei öffnen") > 0);
        QCOMPARE(marked("off", "Datei öffnen"), QString::fromUtf8("Datei [öff]nen"));
    }

    void whatIsSaidBesideCountsLess() {
        const FuzzyQuery query(QStringLiteral("panel"));
        const FuzzyText named(QStringLiteral("Panel wide"), 10), beside(QStringLiteral("Findings panel"), 8);
        QVERIFY(query.score(named) > query.score(beside));
        QVERIFY(query.score(beside) > 0);
        // A word is in the name or beside it, not in both.
        QCOMPARE(FuzzyQuery(QStringLiteral("nament")).score(FuzzyText(QStringLiteral("Name segment"), 4)), 0);
    }

    void nothingTypedAndNothingToSearch() {
        QVERIFY(FuzzyQuery(QStringLiteral("  ")).empty());
        QCOMPARE(score("a", ""), 0);
        QVERIFY(FuzzyQuery(QString(10'000, QLatin1Char('a'))).score(FuzzyText(QString(10'000, QLatin1Char('a')))) > 0);
    }
};

QTEST_APPLESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzy_match.moc"
