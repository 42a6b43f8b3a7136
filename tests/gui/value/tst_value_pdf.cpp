#include "gui/common/desk_fixture.h"
#include "gui/value/value_messages.h"
#include "widgets/value/pages_view.h"
#include "widgets/value/pdf_pages.h"
#include "widgets/value/value_panel.h"

#include <QLabel>
#include <QLibrary>
#include <QRandomGenerator>
#include <QScrollBar>
#include <QStackedWidget>
#include <QToolButton>
#include <QWheelEvent>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

struct Stage {
    explicit Stage(const QList<QByteArray>& documents)
        : panel(fixture.desk()) {
        QList<QByteArray> values;
        for (const QByteArray& document : documents) {
            values.append(encapsulated("PDF", document));
        }
        feed = fixture.openText(resultWith(values));
        panel.resize(900, 500);
        panel.show();
        fixture.desk().focus.setMessage(feed, 0, nullptr);
    }

    /// Looks at the n-th document and waits until something is shown.
    void look(int number) {
        QSignalSpy ready(&panel, &ValuePanel::ready);
        fixture.desk().focus.setPlace(hl7::FieldPath(static_cast<std::uint32_t>(number) + 3, 5), nullptr);
        QTRY_VERIFY(!ready.isEmpty());
    }
    [[nodiscard]] PagesView* pages() const {
        return qobject_cast<PagesView*>(panel.findChild<QStackedWidget*>()->currentWidget());
    }
    [[nodiscard]] QString summary() const { return panel.findChild<QLabel*>(QStringLiteral("value.summary"))->text(); }
    [[nodiscard]] QString problem() const {
        const auto* const label = panel.findChild<QLabel*>(QStringLiteral("value.problem"));
        return label->isVisible() ? label->text() : QString();
    }
    [[nodiscard]] QWidget* save() const { return panel.findChild<QWidget*>(QStringLiteral("value.saveButton")); }

    DeskFixture fixture;
    ValuePanel panel;
    Feed* feed = nullptr;
};

bool libraryIsThere() {
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("libpoppler");
}

DrawPdf loadedModule() {
    for (const QString& folder : pdfModuleFolders()) {
        QLibrary library(folder + QStringLiteral("/plumbline-pdf"));
        if (const auto draw = reinterpret_cast<DrawPdf>(library.resolve(kDrawPdfSymbol))) {
            return draw;
        }
    }
    return nullptr;
}

}  // namespace

class TestValuePdf : public QObject {
    Q_OBJECT

private slots:
    // First of all: later the library stays.
    void theLibraryIsLoadedWhenTheFirstPdfIsLookedAt() {
        Stage stage({writtenPdf(1)});
        stage.fixture.desk().focus.setPlace({4, 3}, nullptr);
        QVERIFY(stage.panel.shownView());
        QVERIFY(!libraryIsThere());
        stage.look(1);
        QVERIFY(stage.pages());
#ifdef Q_OS_LINUX
        QVERIFY(libraryIsThere());
#endif
    }

    void pagesAreDrawn() {
        Stage stage({writtenPdf(3)});
        stage.look(1);
        const PagesView* const view = stage.pages();
        QVERIFY(view);
        QCOMPARE(view->pages().size(), std::size_t{3});
        QVERIFY2(stage.summary().endsWith(QStringLiteral(", 3 pages")), qPrintable(stage.summary()));
        QCOMPARE(stage.problem(), QString());
        const PdfPage& first = view->pages().front();
        QCOMPARE(first.points.toSize(), QSize(595, 842));
        QCOMPARE(first.image.width(), 1190);  // twice as fine as on paper
        QCOMPARE(QColor(first.image.pixel(100, 100)), QColor(Qt::red));
        QCOMPARE(QColor(first.image.pixel(1100, 1600)), QColor(Qt::white));
        // What is painted is the page, at its place.
        const QImage seen = stage.panel.grab().toImage();
        const QPoint corner = view->viewport()->mapTo(&stage.panel, view->pageRect(0).topLeft());
        QCOMPARE(seen.pixelColor(corner + QPoint(20, 20)), QColor(Qt::red));
        QCOMPARE(seen.pixelColor(corner + QPoint(300, 20)), QColor(Qt::white));
    }

    void ofManyPagesTheFirstEightAreShown() {
        Stage stage({writtenPdf(11)});
        stage.look(1);
        QVERIFY(stage.pages());
        QCOMPARE(stage.pages()->pages().size(), std::size_t{8});
        QVERIFY2(stage.summary().endsWith(QStringLiteral(", 11 pages, the first 8 shown")),
                 qPrintable(stage.summary()));
        QCOMPARE(stage.pages()->accessibleDescription(), QStringLiteral("8 of 11 pages"));
    }

    void keysAndWheelMoveAndZoom() {
        Stage stage({writtenPdf(2)});
        stage.look(1);
        PagesView* const view = stage.pages();
        QVERIFY(view);
        QScrollBar* const bar = view->verticalScrollBar();
        QCOMPARE(bar->value(), 0);
        QTest::keyClick(view, Qt::Key_PageDown);
        QVERIFY(bar->value() > 0);
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(bar->value(), bar->maximum());
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(bar->value(), 0);
        const int width = view->pageRect(0).width();
        QCOMPARE(width, 793);  // as on paper, at 96 dots an inch
        QTest::keyClick(view, Qt::Key_Minus);
        QVERIFY(view->pageRect(0).width() < width);
        QTest::keyClick(view, Qt::Key_0);
        QCOMPARE(view->pageRect(0).width(), width);
        const auto wheel = [&](Qt::KeyboardModifiers with) {
            QWheelEvent event(QPointF(50, 50), view->mapToGlobal(QPointF(50, 50)), {}, QPoint(0, 120), Qt::NoButton,
                              with, Qt::NoScrollPhase, false);
            QApplication::sendEvent(view->viewport(), &event);
        };
        wheel(Qt::ControlModifier);
        QVERIFY(view->pageRect(0).width() > width);
        QTest::keyClick(view, Qt::Key_0);
        // A narrow view makes pages narrow, so that nothing has to be scrolled sideways.
        stage.panel.resize(400, 500);
        QVERIFY(view->pageRect(0).width() < width);
        QVERIFY(view->pageRect(0).right() < view->viewport()->width());
        QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
    }

    void whatCannotBeReadIsSaid() {
        const QByteArray whole = writtenPdf(2);
        Stage stage({whole.left(whole.size() / 8), lockedPdf(), "%PDF-1.7\nand nothing of one\n%%EOF\n"});
        stage.look(1);
        QVERIFY(!stage.pages());
        QVERIFY(stage.problem().contains(QStringLiteral("The end of the PDF is missing")));
        QVERIFY2(stage.problem().contains(QStringLiteral("cannot be read")), qPrintable(stage.problem()));
        QVERIFY(stage.save()->isVisible());
        stage.look(2);
        QVERIFY(!stage.pages());
        QVERIFY2(stage.problem().contains(QStringLiteral("asks for a password")), qPrintable(stage.problem()));
        QVERIFY(stage.save()->isVisible());
        stage.look(3);
        QVERIFY(!stage.pages());
        QVERIFY2(stage.problem().contains(QStringLiteral("cannot be read")), qPrintable(stage.problem()));
        // And another one after them.
        stage.fixture.desk().focus.setMessage(stage.fixture.openText(resultWith({encapsulated("PDF", whole)})), 0,
                                              nullptr);
        stage.look(1);
        QVERIFY(stage.pages());
        QCOMPARE(stage.problem(), QString());
    }

    void aMissingPageIsNamed() {
        const QByteArray pdf =
            pdfOf({"<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [3 0 R 4 0 R 5 0 R] /Count 3>>",
                   "<</Type /Page /Parent 2 0 R /MediaBox [0 0 200 200]>>", "(no page)",
                   "<</Type /Page /Parent 2 0 R /MediaBox [0 0 300 300]>>"});
        const PdfDrawing drawn = drawPdf(pdf.toStdString(), {});
        QVERIFY(drawn.pages.fault == PdfFault::PageFailed || drawn.pages.count == 2);
        QCOMPARE(drawn.pages.pages.size(), std::size_t{2});
        QCOMPARE(drawn.pages.pages.back().points, QSizeF(300, 300));
    }

    // Whatever the bytes: pages, or a sentence that says why there are none.
    void damagedDocumentsAreShownOrSaid() {
        const QByteArray whole[] = {writtenPdf(2), lockedPdf()};
        QRandomGenerator random(20261127);
        for (int round = 0; round < 300; ++round) {
            QByteArray bytes = whole[round % 2];
            for (int i = random.bounded(1, 30); i > 0; --i) {
                const int at = random.bounded(static_cast<int>(bytes.size()));
                switch (random.bounded(3)) {
                case 0:
                    bytes[at] = static_cast<char>(random.bounded(256));
                    break;
                case 1:
                    bytes.remove(at, random.bounded(1, 20));
                    break;
                default:
                    bytes.insert(at, bytes.mid(random.bounded(static_cast<int>(bytes.size())), 20));
                }
            }
            const PdfDrawing drawn = drawPdf(bytes.toStdString(), {});
            QVERIFY2(!drawn.pages.pages.empty() || !drawn.problem.isEmpty(), qPrintable(QString::number(round)));
        }
    }

    void aHugePageTakesNoMoreThanOthers() {
        const QByteArray pdf =
            pdfOf({"<</Type /Catalog /Pages 2 0 R>>", "<</Type /Pages /Kids [3 0 R 4 0 R] /Count 2>>",
                   "<</Type /Page /Parent 2 0 R /MediaBox [0 0 1000000 1000000]>>",
                   "<</Type /Page /Parent 2 0 R /MediaBox [0 0 1 14400]>>"});
        const PdfDrawing drawn = drawPdf(pdf.toStdString(), {});
        QCOMPARE(drawn.problem, QString());
        QCOMPARE(drawn.pages.pages.size(), std::size_t{2});
        for (const PdfPage& page : drawn.pages.pages) {
            QVERIFY(qint64{page.image.width()} * page.image.height() <= PdfRequest().mostPixels + 100'000);
        }
        const PdfDrawing large = drawPdf(std::string(kLargestPdf + 1, ' '), {});
        QVERIFY2(large.problem.contains(QStringLiteral("too large")), qPrintable(large.problem));
    }

    void drawingStopsWhenItIsToldTo() {
        CancelSource source;
        source.stop();
        QVERIFY(drawPdf(writtenPdf(1).toStdString(), source.token()).pages.fault == PdfFault::Stopped);

        const DrawPdf draw = loadedModule();
        QVERIFY(draw);
        PdfRequest request;
        request.bytes = writtenPdf(5);
        int asked = 0;
        request.stopped = [&asked] { return ++asked > 3; };
        PdfPages out;
        draw(request, out);
        QVERIFY(out.fault == PdfFault::Stopped);
        QVERIFY(out.pages.empty());
        QVERIFY(asked < 100);

        // The time is up while the first page is drawn.
        request.mostMilliseconds = 1;
        request.stopped = [] {
            QElapsedTimer timer;
            timer.start();
            while (!timer.hasExpired(2)) {
            }
            return false;
        };
        PdfPages late;
        draw(request, late);
        QVERIFY(late.fault == PdfFault::TooSlow);
        QCOMPARE(late.failedPage, 1);
    }

    void aNewerChoiceTakesItsPlace() {
        Stage stage({writtenPdf(8), writtenPdf(2)});
        stage.fixture.desk().focus.setPlace({4, 5}, nullptr);
        stage.look(2);
        QTRY_VERIFY(stage.fixture.desk().jobs.running().empty());
        QVERIFY(stage.pages());
        QCOMPARE(stage.pages()->pages().size(), std::size_t{2});
    }

    void aMissingModuleIsSaid() {
        QTemporaryDir folder;
        const std::string pdf = writtenPdf(1).toStdString();
        const PdfDrawing without = drawPdf(pdf, {}, {folder.path()});
        QVERIFY(without.pages.pages.empty());
        QVERIFY2(without.problem.contains(QStringLiteral("plumbline-pdf, cannot be loaded")),
                 qPrintable(without.problem));
        QFile wrong(folder.filePath(QStringLiteral("plumbline-pdf.so")));
        QVERIFY(wrong.open(QIODevice::WriteOnly));
        wrong.write("no library");
        wrong.close();
        const PdfDrawing broken = drawPdf(pdf, {}, {folder.path()});
        QVERIFY2(broken.problem.contains(folder.path()), qPrintable(broken.problem));
        // Looked for again each time, so that it may be put right.
        QCOMPARE(drawPdf(pdf, {}).pages.pages.size(), std::size_t{1});
    }
};

QTEST_MAIN(TestValuePdf)
#include "tst_value_pdf.moc"
