#include "gui/common/contrast.h"
#include "gui/common/desk_fixture.h"
#include "gui/messages/list_traffic.h"
#include "widgets/colours/colours_model.h"
#include "widgets/colours/mark_paint.h"
#include "widgets/models/colour_rules.h"
#include "widgets/models/feed_marks.h"
#include "widgets/models/message_list_model.h"
#include "widgets/models/sensitive.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest/QtTest>

using namespace plumb::desk;

class TestColourRules : public QObject {
    Q_OBJECT

private slots:
    void theFirstRuleThatHoldsCounts() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(listTraffic(6));
        MessageListModel model(*feed, fixture.desk().checks.facts(*feed));
        ColourRules rules;
        model.setRules(&rules);
        QVERIFY(!model.hasMarks());
        rules.setRules({{QStringLiteral("MSH-3.1 = LAB"), MarkColour::Green, QStringLiteral("L")},
                        {QStringLiteral("valued(PID-3)"), MarkColour::Pink, QStringLiteral("P")},
                        {QStringLiteral("this is no filter"), MarkColour::Grey, QStringLiteral("X")}});
        QVERIFY(model.hasMarks());
        QCOMPARE(model.marks(2).letter, QStringLiteral("L"));
        QCOMPARE(model.marks(2).colour, MarkColour::Green);
        QCOMPARE(model.marks(0).letter, QStringLiteral("P"));
        rules.setRules({});
        QVERIFY(!model.marks(2).coloured);
    }

    void rulesAreKeptAsLines() {
        ColourRules rules;
        rules.setRules({{QStringLiteral("PID-5.1 = \"a\tb\""), MarkColour::Ochre, QStringLiteral("O")},
                        {QStringLiteral("MSH-3 = LAB"), MarkColour::Grey, {}}});
        ColourRules again;
        again.setLines(rules.lines());
        QCOMPARE(again.rules(), rules.rules());
        QSignalSpy changed(&again, &ColourRules::changed);
        again.setLines(rules.lines());
        QCOMPARE(changed.count(), 0);
    }

    void textStaysReadableOnEveryColour() {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark, Scheme::HighContrast, Scheme::HighContrastDark}) {
            const bool high = scheme == Scheme::HighContrast || scheme == Scheme::HighContrastDark;
            for (int colour = 0; colour < kMarkColours; ++colour) {
                const QColor ground = markGround(scheme, static_cast<MarkColour>(colour));
                const Role full = roleOf(static_cast<MarkColour>(colour));
                for (const Role role : {Role::Text, Role::Muted}) {
                    const double there = contrast(Theme::color(scheme, role), ground);
                    QVERIFY2(there >= (high ? 7.0 : 4.5), qPrintable(QStringLiteral("scheme %1, colour %2: %3")
                                                                         .arg(static_cast<int>(scheme))
                                                                         .arg(colour)
                                                                         .arg(there)));
                }
                // The letter on its plate.
                QVERIFY(contrast(Theme::color(scheme, Role::Panel), Theme::color(scheme, full)) >= 4.5);
            }
        }
    }

    void flagsAndPinsAreMarks() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText(listTraffic(6));
        MessageListModel model(*feed, fixture.desk().checks.facts(*feed));
        FeedMarks marks;
        model.setMarks(&marks);
        marks.setFlagged({1, 4}, true);
        marks.setPinned({3}, true);
        QVERIFY(model.marks(1).flagged && !model.marks(1).pinned);
        QVERIFY(model.marks(3).pinned);
        QVERIFY(model.index(1, 0).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("flagged")));
        QCOMPARE(marks.flaggedAfter(1), std::int64_t{4});
        QCOMPARE(marks.flaggedAfter(4), std::int64_t{1});
        QCOMPARE(marks.flaggedBefore(1), std::int64_t{4});
        marks.setFlagged({1, 4}, false);
        QCOMPARE(marks.flaggedAfter(0), std::int64_t{-1});
    }

    void theModelOfThePanelIsSound() {
        ColourRules rules;
        ColoursModel model(rules);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        rules.setRules({{QStringLiteral("MSH-3 = LAB"), MarkColour::Grey, QStringLiteral("L")}});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, ColoursModel::ColourColumn).data().toString(), QStringLiteral("Grey"));
    }

    void whatIsSensitiveIsSoEverywhere() {
        QVERIFY(isSensitive("IN3", 2));
        QVERIFY(MessageColumn::parse(QStringLiteral("IN3-2"))->sensitive());
        QVERIFY(MessageColumn::parse(QStringLiteral("PV1-19"))->sensitive());
        QVERIFY(MessageColumn::parse(QStringLiteral("ZPD-2"))->sensitive());
        QVERIFY(!MessageColumn::parse(QStringLiteral("PV1-3"))->sensitive());
        QVERIFY(!MessageColumn::parse(QStringLiteral("OBX-3"))->sensitive());
    }
};

QTEST_MAIN(TestColourRules)
#include "tst_colour_rules.moc"
