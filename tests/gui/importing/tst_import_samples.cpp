// The messages that a document shows, on the page of its import: held against the spec as it stands, leading to both.
#include "gui/common/desk_fixture.h"
#include "widgets/common/row_view.h"
#include "widgets/importing/answer_box.h"
#include "widgets/importing/document_face.h"
#include "widgets/importing/import_actions.h"
#include "widgets/importing/import_outline_model.h"
#include "widgets/importing/import_page.h"
#include "widgets/importing/samples_pane.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

/// PID-8 is not supported, yet the sample has it; what ZZ means nobody says.
constexpr char kWard[] = "# Segment PID\n\n"
                         "| Seq | Element Name | DT | Len | Usage |\n"
                         "|---|---|---|---|---|\n"
                         "| 3 | Patient Identifier List | CX | 250 | R |\n"
                         "| 5 | Patient Name | XPN | 250 | ZZ |\n"
                         "| 8 | Administrative Sex | IS | 1 | X |\n\n"
                         "# ADT^A01\n\n```\nMSH\nPID\n[ PV1 ]\n[ AL1 ]\n```\n\n"
                         "# Example\n\n```\n"
                         "MSH|^~\\&|A|B|C|D|20260101||ADT^A01^ADT_A01|4711|P|2.5.1\n"
                         "PID|||0815^^^A^MR||Probe^Anna|||F\n```\n";

class Scene {
public:
    explicit Scene(const char* text = kWard) {
        const QString path = fixture.folder.filePath(QStringLiteral("ward.md"));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0) {
            qFatal("The document cannot be written.");
        }
        file.close();
        addImportActions(fixture.desk());
        page = importDocumentOf(fixture.desk(), path);
        page->resize(1300, 800);
        page->show();
        QApplication::setActiveWindow(page);
        if (!QTest::qWaitForWindowActive(page) || !ready()) {
            qFatal("The document is not shown.");
        }
    }
    [[nodiscard]] bool ready() {
        return QTest::qWaitFor([&] { return !page->session().isBusy() && page->session().scene(); }, 30'000);
    }
    [[nodiscard]] QToolButton* button() const {
        return page->findChild<QToolButton*>(QStringLiteral("importing.showSamples"));
    }
    void showSamples() const { QTest::mouseClick(button(), Qt::LeftButton); }
    void press(Qt::Key key) const { QTest::keyClick(QApplication::focusWidget(), key); }
    /// "ADT^A01 | PID-8"
    [[nodiscard]] QString rows() const {
        QStringList all;
        const SamplesModel& model = *page->samples()->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            all.append(model.index(row, SamplesModel::AboutColumn).data().toString());
        }
        return all.join(QStringLiteral(" | "));
    }
    [[nodiscard]] QString chosen() const {
        return page->samples()->rows()->currentIndex().siblingAtColumn(0).data().toString();
    }
    [[nodiscard]] QString text() const { return page->samples()->text()->toPlainText(); }
    [[nodiscard]] spec::DocumentPlace place() const {
        return page->session().scene()->imported.report.samples.front().place;
    }

    DeskFixture fixture;
    ImportPage* page = nullptr;
};

}  // namespace

class TestImportSamples : public QObject {
    Q_OBJECT

private slots:
    void aFindingLeadsToTheDocumentAndToTheSpec() {
        Scene scene;
        QAbstractItemModelTester tester(scene.page->samples()->model());
        QVERIFY(scene.button()->isVisible());
        QCOMPARE(scene.button()->text(), QStringLiteral("Samples 1, at odds 1"));
        scene.showSamples();
        QVERIFY(scene.page->samples()->isVisible());
        QCOMPARE(scene.rows(), QStringLiteral("ADT^A01 | PID-8"));
        QCOMPARE(scene.chosen(), QStringLiteral("ADT^A01"));
        QVERIFY(scene.page->document()->current() == scene.place());
        scene.press(Qt::Key_Down);
        QCOMPARE(scene.chosen(), QStringLiteral("PID-8"));
        QVERIFY(scene.page->document()->current() == scene.place());
        const QModelIndex element = scene.page->outline()->currentIndex();
        QCOMPARE(element.data(KeyRole).toString(), QStringLiteral("PID-8"));
        QCOMPARE(element.column(), static_cast<int>(ImportRow::Usage));
        // Enter goes there: then the document shows what it says of the element.
        scene.press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget*>(scene.page->outline()));
    }

    void rowsAreClickedAndFold() {
        Scene scene;
        scene.showSamples();
        RowView& rows = *scene.page->samples()->rows();
        QTest::mouseClick(rows.viewport(), Qt::LeftButton, {}, rows.visualRect(rows.model()->index(1, 2)).center());
        QCOMPARE(scene.chosen(), QStringLiteral("PID-8"));
        QCOMPARE(scene.page->outline()->currentIndex().data(KeyRole).toString(), QStringLiteral("PID-8"));
        scene.press(Qt::Key_Up);
        scene.press(Qt::Key_Left);
        QCOMPARE(scene.rows(), QStringLiteral("ADT^A01"));
        scene.press(Qt::Key_Right);
        QCOMPARE(scene.rows(), QStringLiteral("ADT^A01 | PID-8"));
    }

    void answersCheckTheSamplesAnew() {
        Scene scene;
        scene.showSamples();
        scene.press(Qt::Key_Down);
        const ImportDoubt* usage = nullptr;
        for (const ImportDoubt* const doubt : scene.page->session().left()) {
            usage = doubt->key == "PID-5 usage" ? doubt : usage;
        }
        QVERIFY(usage);
        QCOMPARE(scene.page->session().answer(*usage, {spec::Correction::Kind::UsageWord, "ZZ", "X", "", ""}),
                 QString());
        QVERIFY(scene.ready());
        QCOMPARE(scene.rows(), QStringLiteral("ADT^A01 | PID-5 | PID-8"));
        QCOMPARE(scene.chosen(), QStringLiteral("PID-8"));
        scene.page->undo();
        QVERIFY(scene.ready());
        QCOMPARE(scene.rows(), QStringLiteral("ADT^A01 | PID-8"));
        QCOMPARE(scene.chosen(), QStringLiteral("PID-8"));
    }

    void aSampleInTheDocumentIsShownBelow() {
        Scene scene;
        DocumentFace& document = *scene.page->document();
        document.goTo(scene.place());
        QTest::mouseClick(document.viewport(), Qt::LeftButton, {}, document.rectOf(scene.place()).center());
        QVERIFY(scene.page->samples()->isVisible());
        QCOMPARE(scene.chosen(), QStringLiteral("ADT^A01"));
        // What is chosen in the spec is asked below again.
        RowView& outline = *scene.page->outline();
        const QModelIndex field = scene.page->outlineModel()->reveal(std::string("PID-3"));
        QVERIFY(field.isValid());
        outline.scrollTo(field);
        QTest::mouseClick(outline.viewport(), Qt::LeftButton, {}, outline.visualRect(field).center());
        QVERIFY(!scene.page->samples()->isVisible());
    }

    void thePlaceInTheMessageChoosesItsFinding() {
        Scene scene;
        scene.showSamples();
        QPlainTextEdit& text = *scene.page->samples()->text();
        const auto sex = text.toPlainText().lastIndexOf(QLatin1Char('F'));
        QTextCursor cursor(text.document());
        cursor.setPosition(static_cast<int>(sex));
        QTest::mouseClick(text.viewport(), Qt::LeftButton, {}, text.cursorRect(cursor).center());
        QCOMPARE(scene.chosen(), QStringLiteral("PID-8"));
        QCOMPARE(text.extraSelections().size(), 1);
        QCOMPARE(text.extraSelections().front().cursor.selectedText(), QStringLiteral("F"));
    }

    void theMaskHidesWhoIsMeant() {
        Scene scene;
        scene.showSamples();
        QVERIFY(scene.text().contains(QStringLiteral("Probe^Anna")));
        scene.fixture.masked = true;
        emit scene.fixture.desk().focus.messageChanged(nullptr);
        QVERIFY(!scene.text().contains(QStringLiteral("Anna")) && !scene.text().contains(QStringLiteral("0815")));
        QVERIFY(scene.text().startsWith(QStringLiteral("MSH|^~\\&|A|B|C|D|")));
        const ImportScene& shown = *scene.page->session().scene();
        const std::string block = shown.source->document.blocks[scene.place().block - 1].text;
        QVERIFY(block.find("Anna") != std::string::npos);
        QVERIFY(shown.maskedText(block).find("Anna") == std::string::npos);
        QCOMPARE(QString::fromStdString(shown.maskedText("Anna said so")), QStringLiteral("Anna said so"));
        const QImage hidden = scene.page->document()->grab().toImage();
        scene.fixture.masked = false;
        emit scene.fixture.desk().focus.messageChanged(nullptr);
        QVERIFY(scene.text().contains(QStringLiteral("Probe^Anna")));
        QVERIFY(scene.page->document()->grab().toImage() != hidden);
    }

    void theMaskHidesTheLinesOfASegmentThatWraps() {
        Scene scene("# Example\n\n```\nMSH|^~\\&|A|B|C|D|20260101||ADT^A01^ADT_A01|4711|P|2.5.1\n"
                    "PID|||0815^^^A^MR||Probe^An\nna^Berta||19610230|F\nPV1||I\nZZ1|x\nof Probe\n```\n");
        const ImportScene& shown = *scene.page->session().scene();
        const std::string block = shown.source->document.blocks[scene.place().block - 1].text;
        QVERIFY(block.find("na^Berta") != std::string::npos);
        const std::string masked = shown.maskedText(block);
        QVERIFY2(masked.find("Berta") == std::string::npos && masked.find("Probe") == std::string::npos &&
                     masked.find("1961") == std::string::npos,
                 masked.c_str());
        QVERIFY(masked.find("PV1||I") != std::string::npos);
        QVERIFY(shown.isOfSample("na^Berta||19610230|F"));
    }

    void theNextDoubtIsAskedInTheirPlace() {
        Scene scene;
        scene.showSamples();
        scene.page->nextDoubt();
        QVERIFY(!scene.page->samples()->isVisible());
        QVERIFY(scene.page->answers()->isVisible());
        QVERIFY(scene.page->answers()->isAncestorOf(QApplication::focusWidget()));
    }

    void samplesOpenAsMessages() {
        Scene scene;
        scene.showSamples();
        QTest::mouseClick(scene.page->findChild<QPushButton*>(QStringLiteral("importing.openSamples")), Qt::LeftButton);
        QCOMPARE(scene.fixture.desk().workspace.feeds().size(), std::size_t{1});
        Feed& feed = *scene.fixture.desk().workspace.feeds().front();
        QTRY_COMPARE(feed.state(), Feed::State::Ready);
        QCOMPARE(feed.size(), std::uint64_t{1});
        QVERIFY(feed.title().contains(QStringLiteral("ward.md")));
    }

    void withoutSamplesThereIsNothingToShow() {
        Scene scene("# Segment PID\n\n| Seq | Element Name | Usage |\n|---|---|---|\n| 3 | Identifiers | R |\n");
        QVERIFY(!scene.button()->isVisible());
        QVERIFY(!scene.page->hasSamples());
        scene.page->showSamples();
        QVERIFY(!scene.page->samples()->isVisible());
        QVERIFY(!scene.page->openSamples());
    }
};

QTEST_MAIN(TestImportSamples)
#include "tst_import_samples.moc"
