#include "gui/common/desk_fixture.h"
#include "gui/common/waiting.h"
#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "hl7/edit_builder.h"
#endif
#include "widgets/editor/editor_actions.h"
#include "widgets/editor/message_editor.h"
#include "widgets/editor/quick_fixes.h"
#include "widgets/models/insight.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QToolTip>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

/// An editor on a desk whose focus is at the first message of a text.
struct Bench {
    explicit Bench(const QByteArray& text, bool masked = false) {
        fixture.masked = masked;
        feed = fixture.openText(text);
        editor = std::make_unique<MessageEditor>(fixture.desk());
        editor->resize(900, 300);
        editor->show();
        fixture.desk().focus.setMessage(feed, 0, nullptr);
        editor->setFocus();
        QApplication::setActiveWindow(editor.get());
        know();
    }
    void know() { editor->setInsight(fixture.desk().checks.insight(*feed, fixture.desk().focus.message())); }
    [[nodiscard]] QByteArray bytes() const { return QByteArray::fromStdString(feed->message(0)->bytes); }
    [[nodiscard]] QWidget* surface() const { return editor->focusProxy(); }
    void keys(const char* text) const { QTest::keyClicks(surface(), QString::fromUtf8(text)); }
    /// As a keyboard or an input method with other letters gives it.
    void write(const char* utf8) const {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, QString::fromUtf8(utf8));
        QApplication::sendEvent(surface(), &press);
    }
    void key(Qt::Key one, Qt::KeyboardModifiers with = Qt::NoModifier) const { QTest::keyClick(surface(), one, with); }
    void paint() const {
        editor->repaint();
        qobject_cast<QAbstractScrollArea*>(surface())->viewport()->repaint();
    }
    void place(hl7::FieldPath path) const { fixture.desk().focus.setPlace(path, nullptr); }
    [[nodiscard]] const std::string& text() const { return editor->shown().text(); }

    mutable DeskFixture fixture;
    Feed* feed = nullptr;
    std::unique_ptr<MessageEditor> editor;
};

const QByteArray kHead = "MSH|^~\\&|A|B|C|D|20261120||ADT^A01^ADT_A01|1|P|2.5.1\r";

}  // namespace

class TestMessageEditor : public QObject {
    Q_OBJECT

private slots:
    void typingChangesOnlyWhatIsTyped() {
        Bench bench(kHead + "PID|1||77^^^STE^MR||Zztest^Alpha\rZPD|x\r");
        const QByteArray before = bench.bytes();
        bench.place(hl7::FieldPath(2, 5, 1, 2));
        bench.key(Qt::Key_End);
        bench.keys("^Q");
        QCOMPARE(bench.bytes(), QByteArray(kHead + "PID|1||77^^^STE^MR||Zztest^Alpha^Q\rZPD|x\r"));
        QCOMPARE(bench.feed->undoStack()->undoText(), QStringLiteral("Type in PID-5"));
        QCOMPARE(bench.feed->undoStack()->count(), 1);
        bench.feed->undoStack()->undo();
        QCOMPARE(bench.bytes(), before);
        QVERIFY(!bench.feed->isEdited(0));
        QVERIFY(bench.text().find("Alpha^Q") == std::string::npos);
    }

    void enterIsTheMessagesOwnLineEnd_data() {
        QTest::addColumn<QByteArray>("end");
        QTest::newRow("CR") << QByteArray("\r");
        QTest::newRow("LF") << QByteArray("\n");
        QTest::newRow("CRLF") << QByteArray("\r\n");
    }
    void enterIsTheMessagesOwnLineEnd() {
        QFETCH(QByteArray, end);
        QByteArray text = kHead + "PID|1\rPV1|1|I\r";
        text.replace("\r", end);
        Bench bench(text);
        bench.place(hl7::FieldPath(2, 1));
        bench.key(Qt::Key_End);
        bench.key(Qt::Key_Return);
        bench.keys("NTE|1||hm");
        QByteArray expected = kHead + "PID|1\rNTE|1||hm\rPV1|1|I\r";
        expected.replace("\r", end);
        QCOMPARE(bench.bytes(), expected);
        QCOMPARE(bench.editor->place().packed(), hl7::FieldPath(3, 3).packed());
    }

    void deletingTakesOutWhatWasThere() {
        Bench bench(kHead + "PID|1||77\r\nPV1|1|I\r");
        bench.place(hl7::FieldPath(3, 2));
        bench.key(Qt::Key_Delete);
        QCOMPARE(bench.bytes(), QByteArray(kHead + "PID|1||77\r\nPV1|1|\r"));
        QCOMPARE(bench.feed->undoStack()->undoText(), QStringLiteral("Delete in PV1-2"));
        bench.key(Qt::Key_Home);
        bench.key(Qt::Key_Backspace);
        QCOMPARE(bench.bytes(), QByteArray(kHead + "PID|1||77PV1|1|\r"));
        bench.feed->undoStack()->undo();
        bench.feed->undoStack()->undo();
        QCOMPARE(bench.bytes(), QByteArray(kHead + "PID|1||77\r\nPV1|1|I\r"));
    }

    void pasteTakesAnyLineEnds() {
        Bench bench(kHead + "PID|1\r");
        QGuiApplication::clipboard()->setText(QStringLiteral("NTE|1||a\r\nNTE|2||b\n"));
        bench.place(hl7::FieldPath(2, 1));
        bench.key(Qt::Key_Home);
        bench.key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(bench.bytes(), QByteArray(kHead + "NTE|1||a\rNTE|2||b\rPID|1\r"));
        QVERIFY(bench.feed->undoStack()->undoText().startsWith(QStringLiteral("Paste")));
        bench.feed->undoStack()->undo();
        QCOMPARE(bench.bytes(), QByteArray(kHead + "PID|1\r"));
    }

    void cutAndCopyGiveText() {
        Bench bench(kHead + "PID|1||a\nb\r");
        bench.place(hl7::FieldPath(2, 3));
        bench.key(Qt::Key_End, Qt::ShiftModifier);
        bench.key(Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("a\nb"));
        bench.key(Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(bench.bytes(), QByteArray(kHead + "PID|1||\r"));
        QCOMPARE(bench.feed->undoStack()->undoText(), QStringLiteral("Cut from PID-3"));
    }

    void latinIsWrittenInLatin() {
        QByteArray head = kHead;
        head.replace("2.5.1", "2.5.1||||||8859/1");
        Bench bench(head + "PID|1||77||M\xFCller\r");
        QVERIFY(bench.text().find("M\xC3\xBCller") != std::string::npos);
        bench.place(hl7::FieldPath(2, 5));
        bench.key(Qt::Key_End);
        bench.write("\xC3\xB6");
        QCOMPARE(bench.bytes(), QByteArray(head + "PID|1||77||M\xFCller\xF6\r"));
    }

    void whatCannotBeWrittenIsRefused() {
        QByteArray head = kHead;
        head.replace("2.5.1", "2.5.1||||||8859/1");
        Bench bench(head + "PID|1||77||M\xFCller\r");
        const QByteArray before = bench.bytes();
        bench.place(hl7::FieldPath(2, 5));
        bench.write("\xE2\x82\xAC");
        QCOMPARE(bench.bytes(), before);
        QCOMPARE(bench.fixture.told.size(), 1);
        QVERIFY(bench.editor->shown().text().find("\xE2\x82\xAC") == std::string::npos);
        bench.keys("x");  // and the text on screen is that of the message again
        QCOMPARE(bench.bytes(), QByteArray(head + "PID|1||77||xM\xFCller\r"));
    }

    void longValuesOpenElsewhere() {
        Bench bench(kHead + "OBX|1|ED|X||^^^Base64^" + QByteArray(48'213, 'A') + "||F\r");
        QVERIFY(bench.text().find("48,213 bytes: open value") != std::string::npos);
        QVERIFY(bench.text().size() < 1000);
        const QByteArray before = bench.bytes();
        const hl7::FieldPath value(2, 5, 1, 5);
        QSignalSpy opened(bench.editor.get(), &MessageEditor::valueOpened);
        bench.place(value);
        bench.key(Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(opened.at(0).at(0).toULongLong(), value.packed());
        bench.key(Qt::Key_Right);
        bench.key(Qt::Key_Delete);
        QCOMPARE(bench.bytes(), before);
        QCOMPARE(bench.fixture.told.size(), 1);
    }

    void focusGoesBothWays() {
        Bench bench(threeMessages());
        QSignalSpy moved(&bench.fixture.desk().focus, &Focus::placeChanged);
        bench.place(hl7::FieldPath(3, 3, 1, 1));
        QCOMPARE(bench.editor->place().packed(), hl7::FieldPath(3, 3, 1, 1).packed());
        QVERIFY(!comesAbout([&] { return moved.count() != 1; }, 100));  // no echo
        bench.key(Qt::Key_Down);
        QTRY_COMPARE(bench.fixture.desk().focus.path().segment(), 4u);
        bench.fixture.desk().focus.setMessage(bench.feed, 1, nullptr);
        QVERIFY(bench.text().find("ORU^R01") != std::string::npos);
        QCOMPARE(bench.editor->place().segment(), 1u);
    }

    void editorsOfTwoFeedsKeepToTheirs() {
        Bench bench(kHead + "PID|1\r");
        bench.editor->setFeed(bench.feed);
        Feed* const other = bench.fixture.openText(threeMessages());
        MessageEditor second(bench.fixture.desk());
        second.setFeed(other);
        second.show();
        bench.fixture.desk().focus.setMessage(other, 1, nullptr);
        QVERIFY(bench.text().find("PID|1\n") != std::string::npos);
        QVERIFY(second.shown().text().find("ORU^R01") != std::string::npos);
        // A change from elsewhere is seen although the focus is in the other feed.
        QVERIFY(bench.feed->change(0, {{bench.feed->message(0)->bytes.size() - 1, "", "|x"}}, QStringLiteral("Type")));
        QVERIFY(bench.text().find("PID|1|x") != std::string::npos);
        // The keyboard brings the focus back, and typing goes where it is seen.
        second.setFocus();
        bench.editor->activateWindow();
        bench.editor->setFocus();
        QTRY_VERIFY(bench.surface()->hasFocus());
        QTRY_COMPARE(bench.fixture.desk().focus.feed(), bench.feed);
        bench.key(Qt::Key_End, Qt::ControlModifier);
        bench.keys("Z");
        QVERIFY(bench.bytes().endsWith("PID|1|x\rZ"));
        QVERIFY(!other->isEdited(1));
    }

    void maskedValuesAreNotThere() {
        Bench bench(threeMessages(), true);
        QVERIFY(bench.text().find("Zztest") == std::string::npos);
        QVERIFY(bench.text().find("00418822") == std::string::npos);
        QVERIFY(bench.text().find("90311877") != std::string::npos);
        QVERIFY(bench.text().find("MYCH") == std::string::npos);
        QVERIFY(bench.text().find("|\"\"") != std::string::npos);
        bench.key(Qt::Key_A, Qt::ControlModifier);
        bench.key(Qt::Key_C, Qt::ControlModifier);
        QVERIFY(!QGuiApplication::clipboard()->text().contains(QStringLiteral("Zztest")));
        const QByteArray before = bench.bytes();
        bench.place(hl7::FieldPath(3, 5));
        bench.key(Qt::Key_Right);
        bench.keys("x");
        QCOMPARE(bench.bytes(), before);
        bench.fixture.masked = false;
        bench.editor->refreshMask();
        QVERIFY(bench.text().find("Zztest") != std::string::npos);
    }

    void codesComplete() {
        Bench bench(kHead + "PID|1||77||Zztest^Alpha||19700101|m\r");
        bench.place(hl7::FieldPath(2, 8));
        bench.editor->complete();
        QWidget* const popup = QApplication::activePopupWidget();
        QVERIFY(popup);
        auto* const list = qobject_cast<QAbstractItemView*>(popup);
        QVERIFY(list && list->model()->rowCount() > 0);
        QCOMPARE(list->currentIndex().data().toString().left(1), QStringLiteral("M"));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(bench.bytes().right(12), QByteArray("|19700101|M\r"));
    }

    void fixesAreCertain() {
        Bench bench(kHead + "PID|1||77||Zztest^Alpha||19700101|f|||\r");
        addEditorActions(bench.fixture.desk(), [&] { return bench.editor.get(); });
        bench.place(hl7::FieldPath(2, 8));
        const auto fixes = bench.editor->quickFixes();
        QCOMPARE(fixes.size(), std::size_t{2});
        bench.editor->apply(fixes[0]);
        QVERIFY(bench.bytes().contains("|19700101|F|||\r"));
        bench.know();
        bench.fixture.desk().actions.action(QStringLiteral("editor.quickFix"))->trigger();
        QVERIFY(bench.bytes().contains("|19700101|F\r"));
    }

    void actionsAreReachedByKeys() {
        Bench bench(kHead + "PID|1||77||Zztest^Alpha||19700101|f\r");
        Desk& desk = bench.fixture.desk();
        addEditorActions(desk, [&] { return bench.editor.get(); });
        for (const QString& id : desk.actions.ids()) {
            bench.editor->addAction(desk.actions.action(id));
        }
        QVERIFY(QTest::qWaitForWindowActive(bench.editor.get()));
        bench.place(hl7::FieldPath(2, 8));
        bench.key(Qt::Key_Z, Qt::AltModifier);
        QVERIFY(bench.editor->isWrapped());
        bench.key(Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("PID-8"));
        QSignalSpy opened(bench.editor.get(), &MessageEditor::valueOpened);
        bench.key(Qt::Key_O, Qt::AltModifier);
        QCOMPARE(opened.count(), 1);
        bench.key(Qt::Key_Space, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(QToolTip::text().contains(QStringLiteral("Administrative Sex")));
        QToolTip::hideText();
        bench.key(Qt::Key_Space, Qt::ControlModifier);
        QVERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
        bench.key(Qt::Key_Return, Qt::AltModifier);
        QVERIFY(bench.bytes().endsWith("|F\r"));
    }

    void typingFiltersCompletions() {
        Bench bench(kHead + "PID|1||77||Zztest^Alpha||19700101|\r");
        bench.place(hl7::FieldPath(2, 8));
        bench.editor->complete();
        auto* const list = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
        QVERIFY(list);
        const int all = list->model()->rowCount();
        QTest::keyClick(list, Qt::Key_F);
        QVERIFY(list->isVisible());
        QVERIFY(list->model()->rowCount() < all);
        QTest::keyClick(list, Qt::Key_Return);
        QVERIFY(bench.bytes().endsWith("|F\r"));
        bench.feed->undoStack()->undo();
        bench.feed->undoStack()->undo();
        QVERIFY(bench.bytes().endsWith("|19700101|\r"));
    }

    void segmentsComplete() {
        Bench bench(kHead + "PID|1\r");
        bench.key(Qt::Key_End, Qt::ControlModifier);
        bench.keys("pv");
        bench.know();
        bench.editor->complete();
        auto* const list = qobject_cast<QAbstractItemView*>(QApplication::activePopupWidget());
        QVERIFY(list);
        QCOMPARE(list->currentIndex().data().toString().left(3), QStringLiteral("PV1"));
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(bench.bytes(), QByteArray(kHead + "PID|1\rPV1|"));
        bench.keys("1");
        QCOMPARE(bench.bytes(), QByteArray(kHead + "PID|1\rPV1|1"));
    }

    void otherPanelsChangesComeIn() {
        Bench bench(threeMessages());
        bench.place(hl7::FieldPath(3, 5, 1, 1));
        const auto edit = hl7::setValue(bench.feed->message(0)->view, hl7::FieldPath(3, 8), hl7::NewValue::of("M"));
        QVERIFY(edit);
        QVERIFY(bench.feed->change(0, {*edit}, QStringLiteral("Set PID-8")));
        QVERIFY(bench.text().find("19610230|M") != std::string::npos);
        QCOMPARE(bench.editor->place().packed(), hl7::FieldPath(3, 5, 1, 1).packed());
    }

    void lineEndsAndControlsCanBeShown() {
        Bench bench(kHead + "PID|1||a\tb\r\nPV1|1\r\n");
        bench.editor->setShowsControls(true);
        QVERIFY(bench.text().find("a\xE2\x90\x89"
                                  "b\xE2\x90\x8D\xE2\x90\x8A\n") != std::string::npos);
        bench.place(hl7::FieldPath(3, 1));
        bench.key(Qt::Key_Home);
        bench.keys("X");
        QCOMPARE(bench.bytes(), QByteArray(kHead + "PID|1||a\tb\r\nXPV1|1\r"));
    }

    void tenMegabytesAreShownAtOnce_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("one value") << kHead + "OBX|1|ED|X||^^^Base64^" + QByteArray(10 << 20, 'A') + "||F\r";
        QByteArray many = kHead;
        for (int n = 1; n <= 100'000; ++n) {
            many += "OBX|" + QByteArray::number(n) +
                    "|NM|2160-0^Creatinine^LN||1.2|mg/dL|0.5-1.5|H|||F|||20261120060000|LAB^Main\r";
        }
        QTest::newRow("many segments") << many;
        QByteArray repetitions = kHead + "PID|1||";
        for (int n = 0; n < 500'000; ++n) {
            repetitions += "77^^^STE^MR~";
        }
        QTest::newRow("many repetitions") << repetitions + "\r";
    }
    void tenMegabytesAreShownAtOnce() {
        QFETCH(QByteArray, text);
        Bench bench(threeMessages() + text);
        QVERIFY(QTest::qWaitForWindowExposed(bench.editor.get()));
        const FeedMessagePtr message = bench.feed->message(3);
        QVERIFY(message && message->bytes.size() > (5u << 20));
        QTRY_VERIFY_WITH_TIMEOUT(!bench.fixture.desk().checks.running(*bench.feed), 20'000);
        QElapsedTimer clock;
        clock.start();
        const MessageText made(message, {});
        const qint64 building = clock.restart();
        bench.fixture.desk().focus.setMessage(bench.feed, 3, nullptr);
        const qint64 setting = clock.restart();
        bench.paint();
        const qint64 painting = clock.restart();
        bench.place(hl7::FieldPath(message->view.segmentCount(), 3));
        bench.paint();
        const qint64 jumping = clock.elapsed();
        qInfo("text %lld ms, shown %lld ms, painted %lld ms, end reached %lld ms", static_cast<long long>(building),
              static_cast<long long>(setting), static_cast<long long>(painting), static_cast<long long>(jumping));
        QVERIFY(setting + painting < 500);
    }
};

QTEST_MAIN(TestMessageEditor)
#include "tst_message_editor.moc"
