#include "gui/common/desk_fixture.h"
#include "unit/sanitized.h"
#include "widgets/common/row_view.h"
#include "widgets/models/sentences.h"
#include "widgets/palette/desk_sources.h"
#include "widgets/palette/palette.h"
#include "widgets/palette/palette_actions.h"
#include "widgets/palette/palette_model.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QVBoxLayout>
#include <QtTest/QtTest>

using namespace plumb::desk;

namespace {

/// A window with a line that has the keyboard, a few actions and the palette.
struct Window {
    Window() {
        auto* column = new QVBoxLayout(&widget);
        column->addWidget(&content);
        column->addStretch();
        Actions& actions = fixture.desk().actions;
        const auto add = [&](const char* id, const char* category, const char* text, const char* keys,
                             std::function<bool()> enabled = {}) {
            const QString name = QLatin1String(id);
            actions.add(
                {name, QLatin1String(text), QLatin1String(category), QLatin1String(keys), {}, false},
                [this, name] {
                    ran.append(name);
                    keyboard = QApplication::focusWidget();
                },
                std::move(enabled));
        };
        add("message.next", "Message", "Go to next message", "Ctrl+Down");
        add("message.mask", "View", "Mask names", "");
        add("file.export", "File", "Export messages", "Ctrl+E", [] { return false; });
        PaletteParts parts;
        PanelInfo findings;
        findings.id = QStringLiteral("findings");
        findings.title = QStringLiteral("Findings");
        parts.panels = {findings};
        parts.goToMessage = [this](std::uint64_t number) { went.append(static_cast<int>(number)); };
        addPaletteActions(fixture.desk(), &widget, parts);
        for (const QString& id : actions.ids()) {
            widget.addAction(actions.action(id));
        }
        widget.resize(900, 600);
        widget.show();
        widget.activateWindow();
        content.setFocus();
        if (!QTest::qWaitForWindowActive(&widget)) {
            qFatal("The window was not activated.");
        }
    }

    Palette* palette() { return widget.findChild<Palette*>(); }
    void openByKeys() { QTest::keyClick(&widget, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier); }
    void press(Qt::Key key) { QTest::keyClick(palette()->line(), key); }
    void type(const char* text) { QTest::keyClicks(palette()->line(), QLatin1String(text)); }
    QString row(int n) { return palette()->model()->index(n, 0).data().toString(); }
    int rows() { return palette()->model()->rowCount(); }

    DeskFixture fixture;
    QWidget widget;
    QLineEdit content;
    QStringList ran;
    QList<int> went;
    QPointer<QWidget> keyboard;
};

}  // namespace

class TestPalette : public QObject {
    Q_OBJECT

private slots:
    void keysOpenFindAndRun() {
        Window window;
        QTRY_VERIFY(window.content.hasFocus());
        window.openByKeys();
        QVERIFY(window.palette()->isVisible());
        QTRY_VERIFY(window.palette()->line()->hasFocus());
        window.type("next");
        QCOMPARE(window.row(0), QStringLiteral("Message: Go to next message"));
        const QModelIndex first = window.palette()->model()->index(0, 0);
        QCOMPARE(first.data(PaletteModel::KeysRole).toString(),
                 QKeySequence(QStringLiteral("Ctrl+Down")).toString(QKeySequence::NativeText));
        QVERIFY(!first.data(PaletteModel::PositionsRole).value<QVector<int>>().isEmpty());
        window.press(Qt::Key_Return);
        QCOMPARE(window.ran, QStringList{QStringLiteral("message.next")});
        QVERIFY(!window.palette()->isVisible());
        QCOMPARE(window.keyboard.data(), &window.content);  // as from a menu
    }

    void escapeAndTheSameKeysClose() {
        Window window;
        window.openByKeys();
        window.press(Qt::Key_Escape);
        QVERIFY(!window.palette()->isVisible());
        QTRY_VERIFY(window.content.hasFocus());
        window.openByKeys();
        QVERIFY(window.palette()->isVisible());
        window.openByKeys();
        QVERIFY(!window.palette()->isVisible());
        QVERIFY(window.ran.isEmpty());
    }

    void arrowsMoveAndGoRound() {
        Window window;
        window.openByKeys();
        window.type(">");
        const int rows = window.rows();
        QCOMPARE(rows, 4);  // three and "go to", not the palette itself
        const auto current = [&] { return window.palette()->view()->currentIndex().row(); };
        QCOMPARE(current(), 0);
        window.press(Qt::Key_Down);
        QCOMPARE(current(), 1);
        window.press(Qt::Key_Up);
        window.press(Qt::Key_Up);
        QCOMPARE(current(), rows - 1);
        window.press(Qt::Key_PageUp);
        QCOMPARE(current(), 0);
        window.press(Qt::Key_PageDown);
        QCOMPARE(current(), rows - 1);
        QVERIFY(window.palette()->line()->hasFocus());
    }

    void whatCannotBeDoneStandsLastAndSaysSo() {
        Window window;
        window.openByKeys();
        window.type(">export");
        QCOMPARE(window.row(window.rows() - 1), QStringLiteral("File: Export messages"));
        const QModelIndex last = window.palette()->model()->index(window.rows() - 1, 0);
        QCOMPARE(static_cast<Tone>(last.data(ToneRole).toInt()), Tone::Muted);
        QTest::keyClick(window.palette()->line(), Qt::Key_End);
        window.palette()->view()->selectRow(window.rows() - 1);
        window.press(Qt::Key_Return);
        QVERIFY(window.palette()->isVisible());
        QVERIFY(window.ran.isEmpty());
        window.palette()->line()->clear();
        window.type(">");
        QCOMPARE(window.row(window.rows() - 1), QStringLiteral("File: Export messages"));
    }

    void whatWasUsedLastStandsFirst() {
        Window window;
        window.openByKeys();
        QVERIFY(window.row(0) != QStringLiteral("View: Mask names"));
        window.type("mask");
        window.press(Qt::Key_Return);
        window.openByKeys();
        QCOMPARE(window.row(0), QStringLiteral("View: Mask names"));
        window.type("findings");
        window.press(Qt::Key_Return);
        QCOMPARE(window.fixture.panels, QStringList{QStringLiteral("findings")});
        // Kept by id, and nothing but ids of actions.
        QCOMPARE(window.fixture.desk().settings.value(QStringLiteral("palette/recent")).toStringList(),
                 QStringList{QStringLiteral("message.mask")});
    }

    void fieldsAreGoneToInTheCurrentMessage() {
        Window window;
        Feed* const feed = window.fixture.openText(threeMessages());
        Focus& focus = window.fixture.desk().focus;
        focus.setMessage(feed, 0, nullptr);
        window.openByKeys();
        window.type("@sex");
        QVERIFY2(window.row(0).startsWith(QStringLiteral("PID-8 Administrative Sex")), qPrintable(window.row(0)));
        window.press(Qt::Key_Return);
        QCOMPARE(toQString(plumb::hl7::formatPath(focus.message()->view, focus.path())), QStringLiteral("PID-8"));

        window.openByKeys();
        window.type("PID-3[2].1");
        window.press(Qt::Key_Return);
        QCOMPARE(toQString(plumb::hl7::formatPath(focus.message()->view, focus.path())), QStringLiteral("PID-3[2].1"));

        // A segment that is not there: offered last, with the reason.
        window.openByKeys();
        window.type("@OBX-5");
        const QModelIndex first = window.palette()->model()->index(0, 0);
        QVERIFY(first.data().toString().startsWith(QStringLiteral("OBX-5 ")));
        QCOMPARE(first.data(Qt::ToolTipRole).toString(), QStringLiteral("OBX is not in this message."));
    }

    void numbersAreMessages() {
        Window window;
        Feed* const feed = window.fixture.openText(threeMessages());
        window.fixture.desk().focus.setMessage(feed, 0, nullptr);
        window.openByKeys();
        window.type("#");
        QCOMPARE(window.rows(), 0);
        window.type("9");
        QCOMPARE(window.palette()->model()->itemAt(0)->unavailable, QStringLiteral("The last message is 3."));
        window.press(Qt::Key_Backspace);
        window.type("3");
        QCOMPARE(window.row(0), QStringLiteral("Go to Message 3 of 3"));
        window.press(Qt::Key_Return);
        QCOMPARE(window.went, QList<int>{2});
    }

    void openDocumentsAreFound() {
        Window window;
        Feed* const first = window.fixture.openFile(window.fixture.sample());
        Feed* const second = window.fixture.openText(threeMessages());
        window.fixture.desk().focus.setMessage(second, 1, nullptr);
        window.openByKeys();
        window.type("mercy-adt");
        window.press(Qt::Key_Return);
        QCOMPARE(window.fixture.desk().focus.feed(), first);
    }

    void theMouseRunsARowAndAClickBesideCloses() {
        Window window;
        window.openByKeys();
        window.type("mask");
        RowView* const view = window.palette()->view();
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {},
                          view->visualRect(window.palette()->model()->index(0, 0)).center());
        QCOMPARE(window.ran, QStringList{QStringLiteral("message.mask")});
        window.openByKeys();
        QTest::mouseClick(&window.widget, Qt::LeftButton, {}, QPoint(10, window.widget.height() - 10));
        QVERIFY(!window.palette()->isVisible());
    }

    void itStaysInsideASmallWindow() {
        Window window;
        window.widget.resize(320, 240);
        window.openByKeys();
        QVERIFY(window.widget.rect().contains(window.palette()->geometry().adjusted(8, 8, -8, -8)));
        window.widget.resize(700, 500);
        QTRY_COMPARE(window.palette()->geometry().center().x(), window.widget.rect().center().x());
    }

    void theModelIsOne() {
        DeskFixture fixture;
        PaletteModel model({actionSource(fixture.desk()), fieldSource(fixture.desk())});
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.refresh();
        for (const char* typed : {"", "p", "pi", "pid-", "zzzzzz", "@obx", ""}) {
            model.find(QLatin1String(typed), {});
        }
        QVERIFY(model.rowCount() > 2000);
    }

    /// Every field of every segment, each letter as it is typed.
    void allFieldsAreFilteredWithinAFrame() {
        DeskFixture fixture;
        PaletteModel model({fieldSource(fixture.desk()), fieldSource(fixture.desk())});
        model.refresh();
        model.find({}, {});
        const int all = model.rowCount();
        QVERIFY2(all > 4000, qPrintable(QString::number(all)));
        qint64 worst = 0;
        const QString typed = QStringLiteral("administrative sex");
        for (qsizetype n = 1; n <= typed.size(); ++n) {
            qint64 best = std::numeric_limits<qint64>::max();
            for (int round = 0; round < 5; ++round) {
                QElapsedTimer timer;
                timer.start();
                model.find(typed.left(n), {});
                best = std::min(best, timer.nsecsElapsed());
            }
            worst = std::max(worst, best);
        }
        qInfo("%d names, slowest letter %.2f ms", all, static_cast<double>(worst) / 1e6);
        QVERIFY2(worst < 16'000'000 * plumb::test::kSlow, qPrintable(QString::number(worst)));
        QElapsedTimer timer;
        timer.start();
        model.refresh();  // nothing changed: nothing is made again
        QVERIFY(timer.elapsed() < 5 * plumb::test::kSlow);
    }
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
