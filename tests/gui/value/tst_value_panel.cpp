#include "gui/common/desk_fixture.h"
#include "gui/value/value_messages.h"
#include "unit/sanitized.h"
#include "widgets/value/value_panel.h"
#include "widgets/value/value_views.h"

#include <QButtonGroup>
#include <QClipboard>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QStackedWidget>
#include <QToolButton>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

struct Stage {
    explicit Stage(const QByteArray& text)
        : panel(fixture.desk()) {
        feed = fixture.openText(text);
        panel.resize(700, 320);
        panel.show();
        fixture.desk().focus.setMessage(feed, 0, nullptr);
    }

    void go(hl7::FieldPath path) { fixture.desk().focus.setPlace(path, nullptr); }
    [[nodiscard]] QWidget* page() const { return panel.findChild<QStackedWidget*>()->currentWidget(); }
    [[nodiscard]] QStringList offered() const {
        QStringList out;
        for (const QToolButton* const button : panel.findChildren<QToolButton*>()) {
            if (button->isCheckable() && button->isVisible()) {
                out.append(button->text());
            }
        }
        return out;
    }
    [[nodiscard]] QToolButton* button(const QString& text) const {
        for (QToolButton* const one : panel.findChildren<QToolButton*>()) {
            if (one->text() == text && one->isVisible()) {
                return one;
            }
        }
        return nullptr;
    }
    [[nodiscard]] QString words() const {
        QStringList out;
        for (const QLabel* const label : panel.findChildren<QLabel*>()) {
            if (label->isVisible()) {
                out.append(label->text());
            }
        }
        return out.join(QLatin1Char('\n'));
    }

    DeskFixture fixture;
    ValuePanel panel;
    Feed* feed = nullptr;
};

}  // namespace

class TestValuePanel : public QObject {
    Q_OBJECT

private slots:
    void onlyWhatFitsIsOffered() {
        Stage stage(resultWith({"One\\.br\\Two", "plain", encapsulated("PNG", pngBytes(60, 40))}));
        QVERIFY(stage.words().contains(QStringLiteral("No value is chosen")));
        stage.go({4, 5});
        QCOMPARE(stage.offered(), (QStringList{QStringLiteral("Text"), QStringLiteral("Raw"), QStringLiteral("Hex")}));
        auto* const text = qobject_cast<QuietText*>(stage.page());
        QVERIFY(text);
        QCOMPARE(text->toPlainText(), QStringLiteral("One\nTwo"));
        stage.go({5, 5});
        QCOMPARE(stage.offered(), (QStringList{QStringLiteral("Text"), QStringLiteral("Hex")}));
        stage.go({6, 5});
        QTRY_VERIFY(qobject_cast<PictureView*>(stage.page()));
        QCOMPARE(qobject_cast<PictureView*>(stage.page())->picture().size(), QSize(60, 40));
        QVERIFY(stage.words().contains(QStringLiteral("60 x 40 pixels")));
    }

    void aChoiceByMouseStays() {
        Stage stage(resultWith({"One\\.br\\Two", "other"}));
        stage.go({4, 5});
        QTest::mouseClick(stage.button(QStringLiteral("Hex")), Qt::LeftButton);
        auto* const hex = qobject_cast<HexView*>(stage.page());
        QVERIFY(hex);
        QCOMPARE(hex->model()->index(0, HexModel::CharactersColumn).data().toString(), QStringLiteral("One\\.br\\Two"));
        stage.go({5, 5});
        QVERIFY(qobject_cast<HexView*>(stage.page()));
        QTest::keyClick(hex, Qt::Key_Home);
        QTest::keyClick(hex, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("00000000  6F 74 68 65 72")));
    }

    void theThreeKindsOfNothingAreToldApart() {
        Stage stage(resultWith({"\"\"", ""}));
        stage.go({4, 5});
        QVERIFY(stage.words().contains(QStringLiteral("Null (\"\")")));
        stage.go({5, 5});
        QVERIFY(stage.words().contains(QStringLiteral("Empty")));
        stage.go({4, 25});
        QVERIFY(stage.words().contains(QStringLiteral("Absent")));
    }

    void aStyleEndsWithItsText() {
        Stage stage(resultWith({encapsulated("RTF", "{\\rtf1 \\b bold}"), "plain"}));
        stage.go({4, 5});
        auto* const text = qobject_cast<QuietText*>(stage.page());
        QVERIFY(text);
        QCOMPARE(text->fontWeight(), int(QFont::Bold));
        stage.go({5, 5});
        QCOMPARE(text->toPlainText(), QStringLiteral("plain"));
        QVERIFY(text->fontWeight() <= int(QFont::Normal));
    }

    void theMaskHidesWhoItIs() {
        Stage stage(resultWith({"secret words"}));
        stage.fixture.masked = true;
        stage.go({4, 5});
        QVERIFY(stage.words().contains(QStringLiteral("Hidden by the privacy mask")));
        QVERIFY(!stage.words().contains(QStringLiteral("secret")));
        QVERIFY(stage.offered().isEmpty());
        QVERIFY(!stage.fixture.desk().actions.action(QStringLiteral("value.copy"))->isEnabled());
        stage.go({1, 10});
        QVERIFY(qobject_cast<QuietText*>(stage.page()));
        stage.go({4, 5});
        stage.fixture.masked = false;
        stage.panel.refresh();
        QVERIFY(qobject_cast<QuietText*>(stage.page()));
    }

    void nothingIsEverLoaded() {
        Stage stage(resultWith({"<img src=\"http://127.0.0.1/x.png\">words"}));
        stage.go({4, 5});
        QTRY_VERIFY(stage.panel.shownView());
        for (QuietText* const text : stage.panel.findChildren<QuietText*>()) {
            QVERIFY(!text->loadResource(QTextDocument::ImageResource, QUrl(QStringLiteral("http://127.0.0.1/x.png")))
                         .isValid());
        }
        QVERIFY(stage.words().contains(QStringLiteral("XML")));
    }

    void aLargeValueIsReadInTheBackground() {
        QByteArray text;
        while (text.size() < 10'000'000) {
            text += "A line of a long report, number " + QByteArray::number(text.size()) + "\\.br\\";
        }
        Stage stage(resultWith({text, "small"}));
        QElapsedTimer timer;
        timer.start();
        stage.go({4, 5});
        QVERIFY2(timer.elapsed() < 100 * plumb::test::kSlow, qPrintable(QString::number(timer.elapsed())));
        QTRY_VERIFY(qobject_cast<LineView*>(stage.page()));
        auto* const lines = qobject_cast<LineView*>(stage.page());
        QVERIFY(lines->lines().rowCount() > 200'000);
        // Cut for the width it is shown in, so that nothing is cut again on this thread.
        QCOMPARE(lines->lines().columns(), lines->columnsIn(lines->width()));
        QSignalSpy recut(&lines->lines(), &QAbstractItemModel::modelReset);
        stage.panel.grab();
        QCOMPARE(recut.size(), 0);
        timer.restart();
        QTest::keyClick(lines, Qt::Key_End);
        QVERIFY(lines->firstVisibleRow() > 200'000);
        stage.panel.grab();
        stage.panel.resize(500, 320);
        stage.panel.grab();
        QVERIFY2(timer.elapsed() < 1000 * plumb::test::kSlow, qPrintable(QString::number(timer.elapsed())));
        QTest::mouseClick(stage.button(QStringLiteral("Hex")), Qt::LeftButton);
        QTRY_VERIFY(qobject_cast<HexView*>(stage.page()));
    }

    void theNewestRequestWins() {
        const QByteArray large(3'000'000, 'x');
        Stage stage(resultWith({large, "small"}));
        stage.go({4, 5});
        stage.go({5, 5});
        auto* const text = qobject_cast<QuietText*>(stage.page());
        QVERIFY(text);
        QTRY_VERIFY(stage.fixture.desk().jobs.running().empty());
        QCOMPARE(stage.page(), text);
        QCOMPARE(text->toPlainText(), QStringLiteral("small"));
    }

    void wrongBase64IsSaid() {
        QByteArray encoded = onePagePdf().toBase64();
        encoded[100] = '*';
        Stage stage(resultWith({"LAB^AP^PDF^Base64^" + encoded}));
        stage.go({4, 5});
        QTRY_VERIFY(stage.panel.shownView());
        QVERIFY(stage.words().contains(QStringLiteral("Byte 101 of the data (hex 2A)")));
        QVERIFY(stage.words().contains(QStringLiteral("The end of the PDF is missing")));
    }

    void copyAndSaveTakeWhatItHolds() {
        Stage stage(resultWith({encapsulated("PDF", onePagePdf()), "One\\.br\\Two"}));
        stage.go({5, 5});
        Actions& actions = stage.fixture.desk().actions;
        actions.action(QStringLiteral("value.copy"))->trigger();
        QTRY_COMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("One\nTwo"));

        stage.go({4, 5});
        QTRY_VERIFY(stage.words().contains(QStringLiteral("1 page")));
        actions.action(QStringLiteral("value.save"))->trigger();
        QFileDialog* dialog = nullptr;
        for (QWidget* const widget : QApplication::topLevelWidgets()) {
            dialog = dialog ? dialog : qobject_cast<QFileDialog*>(widget);
        }
        QVERIFY(dialog);
        const QString file = stage.fixture.folder.filePath(QStringLiteral("out.pdf"));
        auto* const name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
        QVERIFY(name);
        QCOMPARE(name->text(), QStringLiteral("OBX[1]-5.pdf"));
        name->setText(file);
        QTest::keyClick(name, Qt::Key_Return);
        QTRY_VERIFY(QFile::exists(file));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QCOMPARE(written.readAll(), onePagePdf());
        QTRY_VERIFY(!stage.fixture.told.isEmpty() && stage.fixture.told.last().contains(file));
        actions.action(QStringLiteral("value.open"))->trigger();
        QCOMPARE(stage.fixture.panels, QStringList{QStringLiteral("value")});
    }
};

QTEST_MAIN(TestValuePanel)
#include "tst_value_panel.moc"
