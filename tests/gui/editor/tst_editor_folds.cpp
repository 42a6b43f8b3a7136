#include "gui/common/desk_fixture.h"
#include "gui/common/waiting.h"
#include "unit/sanitized.h"
#include "widgets/editor/editor_actions.h"
#include "widgets/editor/group_folds.h"
#include "widgets/editor/message_editor.h"
#include "widgets/models/insight.h"

#include <QAbstractScrollArea>
#include <QApplication>
#include <QClipboard>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

const QByteArray kResult = "MSH|^~\\&|A|B|C|D|20261120||ORU^R01^ORU_R01|1|P|2.5.1\r"  // line 1
                           "PID|1||77^^^STE^MR||Zztest^Alpha\r"
                           "PV1|1|I\r"
                           "ORC|RE|1\r"  // 4
                           "OBR|1|1||A^B^L\r"
                           "OBX|1|NM|A||1\r"  // 6
                           "NTE|1||said of it\r"
                           "OBX|2|NM|B||2\r"
                           "ORC|RE|2\r"  // 9
                           "OBR|2|2||C^D^L\r"
                           "OBX|1|NM|C||3";  // no line end, so that no line follows

struct Bench {
    explicit Bench(const QByteArray& text) {
        feed = fixture.openText(text);
        editor = std::make_unique<MessageEditor>(fixture.desk());
        editor->resize(900, 400);
        editor->show();
        fixture.desk().focus.setMessage(feed, 0, nullptr);
        addEditorActions(fixture.desk(), [this] { return editor.get(); });
        for (const QString& id : fixture.desk().actions.ids()) {
            editor->addAction(fixture.desk().actions.action(id));
        }
        editor->setFocus();
        QApplication::setActiveWindow(editor.get());
        if (!QTest::qWaitForWindowActive(editor.get())) {
            qFatal("The editor is not active.");
        }
        know();
    }
    void know() { editor->setInsight(fixture.desk().checks.insight(*feed, fixture.desk().focus.message())); }
    [[nodiscard]] QByteArray bytes() const { return QByteArray::fromStdString(feed->message(0)->bytes); }
    [[nodiscard]] QAbstractScrollArea* surface() const {
        return qobject_cast<QAbstractScrollArea*>(editor->focusProxy());
    }
    void key(Qt::Key one, Qt::KeyboardModifiers with = Qt::NoModifier) const { QTest::keyClick(surface(), one, with); }
    void place(std::uint32_t segment) {
        QVERIFY(comesAbout([this] {
            const hl7::FieldPath known = fixture.desk().focus.path();
            return known.segment() == 0 || known == editor->place();  // the focus learns where the keys went
        }));
        fixture.desk().focus.setPlace(hl7::FieldPath(segment), nullptr);
    }
    /// Where the keyboard goes from segment to segment: what can be seen.
    [[nodiscard]] QList<int> seen() {
        QList<int> out;
        key(Qt::Key_Home, Qt::ControlModifier);
        for (int last = 0; last != static_cast<int>(editor->place().segment());) {
            last = static_cast<int>(editor->place().segment());
            out.append(last);
            key(Qt::Key_Down);
            key(Qt::Key_Home);
        }
        return out;
    }
    [[nodiscard]] QRect caret() const { return surface()->inputMethodQuery(Qt::ImCursorRectangle).toRect(); }
    /// The sign beside a segment.
    [[nodiscard]] QPoint sign(std::uint32_t segment) {
        place(segment);
        key(Qt::Key_Home);
        return {caret().left() - 8 - caret().height() * 3 / 8, caret().center().y()};
    }

    DeskFixture fixture;
    Feed* feed = nullptr;
    std::unique_ptr<MessageEditor> editor;
};

}  // namespace

class TestEditorFolds : public QObject {
    Q_OBJECT

private slots:
    void groupsOfSeveralSegmentsFold() {
        Bench bench(kResult);
        const auto insight = bench.fixture.desk().checks.insight(*bench.feed, bench.fixture.desk().focus.message());
        QStringList out;
        for (const GroupFold& fold : groupFolds(*insight)) {
            out.append(
                QStringLiteral("%1-%2 %3").arg(fold.first).arg(fold.last).arg(groupName(*insight, fold.occurrence)));
        }
        QCOMPARE(out, (QStringList{QStringLiteral("2-3 PATIENT"), QStringLiteral("4-8 ORDER_OBSERVATION[1]"),
                                   QStringLiteral("6-7 OBSERVATION[1]"), QStringLiteral("9-11 ORDER_OBSERVATION[2]")}));
    }

    void aClickOnTheSignFolds() {
        Bench bench(kResult);
        QCOMPARE(bench.seen(), (QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}));
        const QPoint sign = bench.sign(4);
        QTest::mouseClick(bench.surface()->viewport(), Qt::LeftButton, {}, sign);
        QCOMPARE(bench.editor->foldedGroups(), 1);
        QCOMPARE(bench.seen(), (QList<int>{1, 2, 3, 4, 9, 10, 11}));
        QTest::mouseClick(bench.surface()->viewport(), Qt::LeftButton, {}, sign);
        QCOMPARE(bench.editor->foldedGroups(), 0);
        QCOMPARE(bench.seen(), (QList<int>{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}));
    }

    void keysFoldTheGroupAtTheCaretAndAll() {
        Bench bench(kResult);
        bench.place(7);  // within OBSERVATION, which is folded first
        bench.key(Qt::Key_K, Qt::AltModifier);
        QCOMPARE(bench.editor->place().segment(), 6u);  // the caret does not stay where it is not seen
        QTRY_COMPARE(bench.fixture.desk().focus.path().segment(), 6u);
        QCOMPARE(bench.seen(), (QList<int>{1, 2, 3, 4, 5, 6, 8, 9, 10, 11}));
        bench.place(6);
        bench.key(Qt::Key_K, Qt::AltModifier);
        QCOMPARE(bench.editor->foldedGroups(), 0);
        bench.place(10);
        bench.key(Qt::Key_K, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(bench.editor->foldedGroups(), 4);
        QCOMPARE(bench.editor->place().segment(), 9u);
        QCOMPARE(bench.seen(), (QList<int>{1, 2, 4, 9}));
        bench.key(Qt::Key_J, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(bench.editor->foldedGroups(), 0);
        QCOMPARE(bench.seen().size(), 11);
        bench.place(1);
        bench.key(Qt::Key_K, Qt::AltModifier);
        QCOMPARE(bench.fixture.told.size(), 1);
    }

    void foldingChangesNoByteAndNoPlace() {
        Bench bench(kResult);
        bench.place(9);
        bench.key(Qt::Key_K, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(bench.bytes(), kResult);
        QCOMPARE(bench.feed->undoStack()->count(), 0);
        bench.key(Qt::Key_A, Qt::ControlModifier);
        bench.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QString::fromLatin1(kResult).replace(QLatin1Char('\r'), QLatin1Char('\n')));
        // Typing behind what is folded goes where it is seen.
        bench.fixture.desk().focus.setPlace(hl7::FieldPath(9, 2), nullptr);
        QTest::keyClicks(bench.surface(), QStringLiteral("x"));
        QByteArray expected = kResult;
        expected.replace("ORC|RE|2", "ORC|RE|x2");
        QCOMPARE(bench.bytes(), expected);
    }

    void whatIsFoldedStaysThroughEdits() {
        Bench bench(kResult);
        bench.place(4);
        bench.key(Qt::Key_K, Qt::AltModifier);
        // A value in a line before, and in the folded line itself.
        bench.fixture.desk().focus.setPlace(hl7::FieldPath(2, 5), nullptr);
        QTest::keyClicks(bench.surface(), QStringLiteral("y"));
        bench.know();
        bench.fixture.desk().focus.setPlace(hl7::FieldPath(4, 2), nullptr);
        QTest::keyClicks(bench.surface(), QStringLiteral("z"));
        bench.know();
        QCOMPARE(bench.seen(), (QList<int>{1, 2, 3, 4, 9, 10, 11}));
        // A segment more before it.
        bench.place(3);
        bench.key(Qt::Key_End);
        bench.key(Qt::Key_Return);
        QTest::keyClicks(bench.surface(), QStringLiteral("PV2|1"));
        bench.know();
        QVERIFY(bench.bytes().contains("PV1|1|I\rPV2|1\rORC|RE|z1\r"));
        QCOMPARE(bench.seen(), (QList<int>{1, 2, 3, 4, 5, 10, 11, 12}));
        // And taken back.
        while (bench.feed->undoStack()->canUndo()) {
            bench.feed->undoStack()->undo();
        }
        bench.know();
        QCOMPARE(bench.bytes(), kResult);
        QCOMPARE(bench.seen(), (QList<int>{1, 2, 3, 4, 9, 10, 11}));
    }

    void whatIsLookedForUnfolds() {
        Bench bench(kResult);
        bench.key(Qt::Key_K, Qt::AltModifier | Qt::ShiftModifier);
        bench.fixture.desk().focus.setPlace(hl7::FieldPath(7, 3), nullptr);  // another panel goes there
        QCOMPARE(bench.editor->place().packed(), hl7::FieldPath(7, 3).packed());
        QCOMPARE(bench.seen(), (QList<int>{1, 2, 4, 5, 6, 7, 8, 9}));
    }

    void nothingIsLeftHiddenWhenItsGroupGoes() {
        Bench bench(kResult);
        bench.place(4);
        bench.key(Qt::Key_K, Qt::AltModifier);
        // Its first segment becomes one that no structure knows.
        bench.key(Qt::Key_Home);
        for (int i = 0; i < 3; ++i) {
            bench.key(Qt::Key_Right, Qt::ShiftModifier);
        }
        QTest::keyClicks(bench.surface(), QStringLiteral("ZRC"));
        QVERIFY(bench.bytes().contains("\rZRC|RE|1\rOBR"));
        bench.know();
        QCOMPARE(bench.editor->foldedGroups(), 0);
        QCOMPARE(bench.seen().size(), 11);
        // Another message begins unfolded.
        bench.feed->undoStack()->undo();
        Feed* const other = bench.fixture.openText(kResult);
        bench.fixture.desk().focus.setMessage(other, 0, nullptr);
        QCOMPARE(bench.editor->foldedGroups(), 0);
    }

    void controlsAndMaskKeepTheGroups() {
        Bench bench(kResult);
        bench.editor->setShowsControls(true);
        bench.place(4);
        bench.key(Qt::Key_K, Qt::AltModifier);
        QCOMPARE(bench.seen(), (QList<int>{1, 2, 3, 4, 9, 10, 11}));
        bench.editor->setShowsControls(false);
        bench.key(Qt::Key_J, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(bench.seen().size(), 11);
    }

    void signsHaveTheColoursOfTheTheme() {
        Bench bench(kResult);
        Theme& theme = bench.fixture.desk().theme;
        for (const SchemeChoice choice : {SchemeChoice::Light, SchemeChoice::Dark, SchemeChoice::HighContrast}) {
            theme.setChoice(choice);
            const QPoint sign = bench.sign(4);
            const QImage seen = bench.surface()->viewport()->grab().toImage();
            int ink = 0, ground = 0;
            for (int y = sign.y() - 6; y <= sign.y() + 6; ++y) {
                for (int x = sign.x() - 6; x <= sign.x() + 6; ++x) {
                    ink += seen.pixelColor(x, y) == theme.color(Role::Muted) ? 1 : 0;
                    ground += seen.pixelColor(x, y) == theme.color(Role::Panel) ? 1 : 0;
                }
            }
            QVERIFY2(ink > 20, qPrintable(QString::number(ink)));
            QVERIFY2(ground > 40, qPrintable(QString::number(ground)));
        }
    }

    void manySegmentsAreQuick() {
        QByteArray text = kResult + '\r';
        while (text.count('\r') < 19'000) {
            text += "ORC|RE|2\rOBR|2|2||C^D^L\rOBX|1|NM|C||3\r";
        }
        Bench bench(text);
        const auto insight = bench.fixture.desk().checks.insight(*bench.feed, bench.fixture.desk().focus.message());
        QElapsedTimer timer;
        timer.start();
        bench.editor->setInsight(insight);
        bench.key(Qt::Key_K, Qt::AltModifier | Qt::ShiftModifier);
        bench.key(Qt::Key_J, Qt::AltModifier | Qt::ShiftModifier);
        QVERIFY2(timer.elapsed() < 3000 * plumb::test::kSlow, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_MAIN(TestEditorFolds)
#include "tst_editor_folds.moc"
