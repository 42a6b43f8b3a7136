#include "gui/common/desk_fixture.h"
#include "widgets/editor/editor_actions.h"
#include "widgets/editor/message_editor.h"
#include "widgets/editor/type_templates.h"
#include "widgets/models/insight.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

QByteArray head(const QByteArray& delimiters = "|^~\\&") {
    QByteArray out = "MSH" + delimiters + "|A|B|C|D|20261120||ADT^A01^ADT_A01|1|P|2.5.1\r";
    return delimiters[1] == '^' ? out : out.replace("ADT^A01^ADT_A01", "ADT$A01$ADT_A01");
}

/// An editor and something else that Tab goes to.
struct Bench {
    explicit Bench(const QByteArray& text) {
        feed = fixture.openText(text);
        auto* const layout = new QVBoxLayout(&window);
        editor = new MessageEditor(fixture.desk());
        next = new QLineEdit;
        layout->addWidget(editor);
        layout->addWidget(next);
        window.resize(900, 300);
        addEditorActions(fixture.desk(), [this] { return editor; });
        for (const QString& id : fixture.desk().actions.ids()) {
            window.addAction(fixture.desk().actions.action(id));
        }
        window.show();
        fixture.desk().focus.setMessage(feed, 0, nullptr);
        editor->setFocus();
        QApplication::setActiveWindow(&window);
        if (!QTest::qWaitForWindowActive(&window)) {
            qFatal("The window is not active.");
        }
        know();
    }
    void know() { editor->setInsight(fixture.desk().checks.insight(*feed, fixture.desk().focus.message())); }
    [[nodiscard]] QByteArray bytes() const { return QByteArray::fromStdString(feed->message(0)->bytes); }
    void keys(const char* text) { QTest::keyClicks(editor->focusProxy(), QString::fromUtf8(text)); }
    void key(Qt::Key one, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(editor->focusProxy(), one, with);
    }
    void place(hl7::FieldPath path) { fixture.desk().focus.setPlace(path, nullptr); }
    QAbstractItemView* list() {
        key(Qt::Key_Space, Qt::ControlModifier);
        return qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
    }
    /// Takes the first of what is offered.
    void take() {
        QAbstractItemView* const rows = list();
        QVERIFY(rows && QTest::qWaitForWindowActive(rows));
        QTest::keyClick(rows, Qt::Key_Return);
        // Offscreen nobody gives the keyboard back to the window when the list closes.
        QTRY_VERIFY(!QApplication::activePopupWidget());
        QApplication::setActiveWindow(&window);
        know();
    }
    [[nodiscard]] QString shown(hl7::FieldPath path) const {
        const auto insight = fixture.desk().checks.insight(*feed, feed->message(0));
        const auto found = templateAt(*insight, path);
        return found ? found->shown : QString();
    }

    mutable DeskFixture fixture;
    Feed* feed = nullptr;
    QWidget window;
    MessageEditor* editor = nullptr;
    QLineEdit* next = nullptr;
};

}  // namespace

class TestEditorTemplates : public QObject {
    Q_OBJECT

private slots:
    void anEmptyFieldOffersItsType() {
        Bench bench(head() + "PID|1|||||||||||\r");
        QCOMPARE(bench.shown({2, 3}), QStringLiteral("id^^^authority^type"));
        QVERIFY(bench.shown({2, 5}).startsWith(QStringLiteral("family^given")));
        QCOMPARE(bench.shown({2, 10}), QStringLiteral("code^text^system"));
        QCOMPARE(bench.shown({2, 8}), QString());  // a code has no parts
        QCOMPARE(bench.shown({2, 7}), QString());  // nor has a time that anybody would fill in parts
        QCOMPARE(bench.shown({1, 2}), QString());
        QCOMPARE(bench.shown({2}), QString());
        bench.place({2, 3});
        QAbstractItemView* const rows = bench.list();
        QVERIFY(rows);
        QVERIFY(rows->currentIndex().data().toString().startsWith(QStringLiteral("id^^^authority^type  CX, ")));
        QTest::keyClick(rows, Qt::Key_Escape);
        QCOMPARE(bench.bytes(), QByteArray(head() + "PID|1|||||||||||\r"));
    }

    void tabGoesFromPartToPart() {
        Bench bench(head() + "PID|1|||||||||||\r");
        const QByteArray before = bench.bytes();
        bench.place({2, 3});
        bench.take();
        QCOMPARE(bench.bytes(), QByteArray(head() + "PID|1||^^^^|||||||||\r"));
        QCOMPARE(bench.feed->undoStack()->count(), 1);
        QCOMPARE(bench.editor->place().packed(), hl7::FieldPath(2, 3, 1, 1).packed());
        bench.keys("77");
        bench.key(Qt::Key_Tab);
        QCOMPARE(bench.editor->place().packed(), hl7::FieldPath(2, 3, 1, 4).packed());
        QCOMPARE(bench.fixture.desk().focus.path().packed(), hl7::FieldPath(2, 3, 1, 4).packed());
        bench.keys("STE");
        bench.key(Qt::Key_Tab);
        bench.keys("MR");
        QCOMPARE(bench.bytes(), QByteArray(head() + "PID|1||77^^^STE^MR|||||||||\r"));
        // Back, and what stands there is replaced.
        bench.key(Qt::Key_Backtab, Qt::ShiftModifier);
        bench.keys("MERCY");
        QCOMPARE(bench.bytes(), QByteArray(head() + "PID|1||77^^^MERCY^MR|||||||||\r"));
        bench.key(Qt::Key_Tab);
        bench.key(Qt::Key_Tab);
        QCOMPARE(bench.editor->place().packed(), hl7::FieldPath(2, 3, 1, 5).packed());
        QVERIFY(bench.editor->focusProxy()->hasFocus());
        bench.key(Qt::Key_Tab);  // and then it leaves, as everywhere
        QVERIFY(bench.next->hasFocus());
        while (bench.feed->undoStack()->count() > 0 && bench.feed->undoStack()->canUndo()) {
            bench.feed->undoStack()->undo();
        }
        QCOMPARE(bench.bytes(), before);
    }

    void delimitersThatAreTypedAreNotThereTwice() {
        Bench bench(head() + "PID|1|||||\r");
        bench.place({2, 3});
        bench.take();
        bench.keys("77^^^STE&1.2^MR");
        QCOMPARE(bench.bytes(), QByteArray(head() + "PID|1||77^^^STE&1.2^MR|||\r"));
        bench.keys("^");  // one more than the template has
        QCOMPARE(bench.bytes(), QByteArray(head() + "PID|1||77^^^STE&1.2^MR^|||\r"));
    }

    void oneUndoTakesItBack() {
        Bench bench(head() + "PID|1||\r");
        bench.place({2, 3});
        bench.take();
        QCOMPARE(bench.bytes(), QByteArray(head() + "PID|1||^^^^\r"));
        QVERIFY(bench.feed->undoStack()->undoText().contains(QStringLiteral("PID-3")));
        bench.feed->undoStack()->undo();
        QCOMPARE(bench.bytes(), QByteArray(head() + "PID|1||\r"));
        QVERIFY(!bench.feed->isEdited(0));
    }

    void delimitersAreThoseOfTheMessage() {
        Bench bench(head("|$*\\%") + "PID|1||\r");
        QCOMPARE(bench.shown({2, 3}), QStringLiteral("id$$$authority$type"));
        bench.place({2, 3});
        bench.take();
        QCOMPARE(bench.bytes(), QByteArray(head("|$*\\%") + "PID|1||$$$$\r"));
        bench.key(Qt::Key_Tab);
        QCOMPARE(bench.shown(bench.editor->place()), QStringLiteral("namespace%universal id%type"));
        bench.take();
        QCOMPARE(bench.bytes(), QByteArray(head("|$*\\%") + "PID|1||$$$%%$\r"));
        bench.keys("STE");
        bench.key(Qt::Key_Tab);
        bench.keys("1.2");
        QCOMPARE(bench.bytes(), QByteArray(head("|$*\\%") + "PID|1||$$$STE%1.2%$\r"));
    }

    void anotherRepetitionIsAPlaceOfItsOwn() {
        Bench bench(head() + "PID|1||77^^^STE^MR~|\r");
        QCOMPARE(bench.shown({2, 3, 1}), QString());
        bench.place({2, 3, 2});
        bench.take();
        QCOMPARE(bench.bytes(), QByteArray(head() + "PID|1||77^^^STE^MR~^^^^|\r"));
    }

    void theTypeOfAResultIsWhatObx2Says() {
        Bench bench(head() + "OBX|1|CE|A||\rOBX|2|NM|A||\r");
        QCOMPARE(bench.shown({2, 5}), QStringLiteral("code^text^system"));
        QCOMPARE(bench.shown({3, 5}), QString());
    }

    void elsewhereTabIsTabAgain() {
        Bench bench(head() + "PID|1||\rPV1|1|I\r");
        bench.place({2, 3});
        bench.take();
        bench.key(Qt::Key_Down);
        QTRY_COMPARE(bench.fixture.desk().focus.path().segment(), 3u);
        bench.key(Qt::Key_Tab);
        QVERIFY(bench.next->hasFocus());
        bench.editor->setFocus();
        bench.place({2, 3, 1, 1});
        bench.key(Qt::Key_Tab);
        QVERIFY(bench.next->hasFocus());  // what was left is not taken up again
    }

    void whatIsTypedToFindItGivesWay() {
        Bench bench(head() + "PID|1||\r");
        bench.place({2, 3});
        QAbstractItemView* const rows = bench.list();
        QVERIFY(rows);
        QTest::keyClick(rows, Qt::Key_I);
        QVERIFY(rows->isVisible());
        QTest::keyClick(rows, Qt::Key_Return);
        QCOMPARE(bench.bytes(), QByteArray(head() + "PID|1||^^^^\r"));
    }
};

QTEST_MAIN(TestEditorTemplates)
#include "tst_editor_templates.moc"
