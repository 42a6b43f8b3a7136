// The reality grid in the real window: the list that its numbers fill, the report that it becomes, mask and manual, and
// what ten thousand rows cost.
#include "gui/common/app_fixture.h"

#include "app/plumbline/main_window.h"
#include "widgets/common/quiet_browser.h"
#include "widgets/common/row_view.h"
#include "widgets/documents/document_area.h"
#include "widgets/manual/manual_page.h"
#include "widgets/messages/message_page.h"
#include "widgets/reality/reality_details.h"
#include "widgets/reality/reality_model.h"
#include "widgets/reality/reality_page.h"
#include "widgets/spec/spec_page.h"

#include <QComboBox>
#include <QElapsedTimer>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

struct Window {
    Window() {
        fixture.app().desk().checks.attach(fixture.app().page()->feed(),
                                           QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/sample/mercy-adt.yaml"));
        fixture.settle();
        fixture.app().desk().actions.action(QStringLiteral("spec.reality"))->trigger();
        fixture.settle();
        page = qobject_cast<RealityPage*>(fixture.app().window().documents()->current());
        if (!page) {
            qFatal("The page is not there.");
        }
    }
    [[nodiscard]] int row(const char* type, const char* place) const {
        for (int row = 0; row < page->model()->rowCount(); ++row) {
            const check::RealityPlace& at = page->model()->rowAt(row).place;
            if (at.type == type && at.path() == place) {
                return row;
            }
        }
        return -1;
    }

    AppFixture fixture;
    RealityPage* page = nullptr;
};

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestRealityWindow : public QObject {
    Q_OBJECT

private slots:
    void aNumberFillsTheListOfMessages() {
        Window w;
        const QModelIndex cell = w.page->model()->index(w.row("ADT^A08", "PID-5"), RealityModel::MissingColumn);
        QVERIFY(cell.isValid());
        w.page->grid()->scrollTo(cell);
        QTest::mouseClick(w.page->grid()->viewport(), Qt::LeftButton, {}, w.page->grid()->visualRect(cell).center());
        w.fixture.settle();
        QTRY_COMPARE(w.fixture.app().window().documents()->current(), static_cast<QWidget*>(w.fixture.app().page()));
        QCOMPARE(QString::number(w.fixture.app().page()->model()->rowCount()), cell.data().toString());
        QCOMPARE(w.fixture.app().desk().focus.number(), std::uint64_t{13});
    }

    void anExampleIsShownAtItsPlace() {
        Window w;
        w.page->grid()->selectRow(w.row("ADT^A08", "PID-8"));
        emit w.page->findChild<QuietBrowser*>(QStringLiteral("reality.story"))
            ->anchorClicked(QUrl(QStringLiteral("x:0:0")));
        QCOMPARE(w.fixture.app().window().documents()->current(), static_cast<QWidget*>(w.fixture.app().page()));
        const Focus& focus = w.fixture.app().desk().focus;
        QCOMPARE(focus.number(), std::uint64_t{4});
        QCOMPARE(focus.path().field(), 8u);
    }

    // The check of the same feed knows what a rule says, and where the spec says it.
    void rulesAreToldInSentences() {
        Window w;
        w.page->grid()->selectRow(w.row("ADT^A01", "PV1-3"));
        auto* const story = w.page->findChild<QuietBrowser*>(QStringLiteral("reality.story"));
        QTRY_VERIFY(story->toPlainText().contains(QLatin1String("An inpatient lies in a bed.")));
        QVERIFY(w.page->canGo());
        w.page->goToSpec();
        w.fixture.settle();
        QTRY_VERIFY(qobject_cast<SpecPage*>(w.fixture.app().window().documents()->current()));
        const auto* const spec = qobject_cast<SpecPage*>(w.fixture.app().window().documents()->current());
        QVERIFY(spec->line() >= 29 && spec->line() <= 31);
    }

    void theRowsBecomeAReport() {
        Window w;
        w.page->findChild<QComboBox*>(QStringLiteral("reality.only"))->setCurrentIndex(1);
        for (const char* format : {"html", "csv", "xlsx", "json"}) {
            QSignalSpy saved(w.page, &RealityPage::saved);
            const QString path = w.fixture.folder.filePath(QStringLiteral("grid.") + QLatin1String(format));
            w.page->saveTo(path, QLatin1String(format), false);
            QVERIFY(saved.count() == 1 || saved.wait(10'000));
            QCOMPARE(saved[0][1].toString(), QString());
            QVERIFY(contentOf(path).size() > 200);
        }
        const QByteArray table = contentOf(w.fixture.folder.filePath(QStringLiteral("grid.csv")));
        QVERIFY(table.contains("PID-8"));
        QVERIFY(!table.contains("MSH-10"));  // no harm, so not shown
        QVERIFY(contentOf(w.fixture.folder.filePath(QStringLiteral("grid.html"))).contains("usage.required-missing"));
        // An open source is never written over.
        QSignalSpy saved(w.page, &RealityPage::saved);
        w.page->saveTo(w.fixture.app().page()->feed().path(), QStringLiteral("csv"), false);
        QCOMPARE(saved.count(), 1);
        QVERIFY(!saved[0][1].toString().isEmpty());
    }

    void theMaskIsHonouredAtOnce() {
        Window w;
        w.page->grid()->selectRow(w.row("ADT^A08", "PID-8"));
        auto* const story = w.page->findChild<QuietBrowser*>(QStringLiteral("reality.story"));
        QVERIFY(story->toPlainText().contains(QLatin1String("not in the value set")));
        w.fixture.app().setMasked(true);
        QVERIFY(!story->toPlainText().contains(QLatin1String("not in the value set")));
        w.fixture.app().setMasked(false);
        QVERIFY(story->toPlainText().contains(QLatin1String("not in the value set")));
    }

    void helpOpensItsPage() {
        Window w;
        w.page->setFocus();
        w.fixture.press("F1");
        auto* const manual = qobject_cast<ManualPage*>(w.fixture.app().window().documents()->current());
        QVERIFY(manual);
        QCOMPARE(manual->current(), QStringLiteral("reality-grid"));
    }

    void itIsFoundAgain() {
        Window w;
        w.fixture.app().desk().actions.action(QStringLiteral("view.messages"))->trigger();
        w.fixture.app().desk().actions.action(QStringLiteral("spec.reality"))->trigger();
        QCOMPARE(w.fixture.app().window().documents()->current(), static_cast<QWidget*>(w.page));
    }

    // The GUI thread takes a snapshot of ten thousand rows without a pause that anybody sees.
    void tenThousandRowsAreTakenInAMoment() {
        AppFixture fixture(false);
        QByteArray text;
        for (int type = 0; type < 100; ++type) {
            text +=
                "MSH|^~\\&|EPIC|STE|REG|STE|20261120064107||ADT^X" + QByteArray::number(100 + type) + "|1|P|2.5.1\r";
            for (const char* segment : {"PID", "PV1", "ZAA"}) {
                text += segment;
                for (int field = 1; field <= 36; ++field) {
                    text += "|" + QByteArray::number(field * type);
                }
                text += '\r';
            }
        }
        fixture.app().openText(text);
        fixture.settle();
        fixture.app().desk().actions.action(QStringLiteral("spec.reality"))->trigger();
        fixture.settle();
        auto* const page = qobject_cast<RealityPage*>(fixture.app().window().documents()->current());
        QVERIFY(page->model()->rowCount() >= 10'000);
        page->grid()->selectRow(5000);
        const QString key = page->model()->keyAt(5000);
        RealityShownPtr next = std::make_shared<const RealityShown>(*page->model()->shown());
        const RealityShownPtr before = page->model()->shown();  // whose rows go later
        QElapsedTimer clock;
        clock.start();
        page->model()->setShown(std::move(next));
        const qint64 same = clock.restart();
        page->grid()->header()->setSortIndicator(RealityModel::PlaceColumn, Qt::AscendingOrder);
        const qint64 outline = clock.restart();
        qInfo("%d rows: the same places %lld ms, arranged as an outline %lld ms", page->model()->rowCount(), same,
              outline);
        QVERIFY(same < 200);
        QVERIFY(outline < 400);
        QCOMPARE(page->model()->keyAt(page->grid()->currentIndex().row()), key);
    }
};

QTEST_MAIN(TestRealityWindow)
#include "tst_reality_window.moc"
