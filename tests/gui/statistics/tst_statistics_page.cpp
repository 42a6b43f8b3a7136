#include "gui/common/desk_fixture.h"
#include "gui/common/waiting.h"
#include "widgets/common/row_view.h"
#include "widgets/models/roles.h"
#include "widgets/statistics/field_details.h"
#include "widgets/statistics/statistics_face.h"
#include "widgets/statistics/statistics_model.h"
#include "widgets/statistics/statistics_page.h"
#include "widgets/statistics/traffic_pane.h"
#include "widgets/statistics/value_bars.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest/QtTest>

using namespace plumb::desk;
using Model = StatisticsModel;

namespace {

QByteArray aDay() {
    QByteArray text;
    for (int hour = 0; hour < 24; ++hour) {
        for (int n = 0; n <= hour % 4; ++n) {
            const QByteArray two = QByteArray::number(hour).rightJustified(2, '0');
            text += "MSH|^~\\&|EPIC|STE|REG|STE|20261120" + two + "15||" + (n % 2 ? "ADT^A08" : "ADT^A01") +
                    "|1|P|2.5.1\rPID|1||1" + two + "^^^STE^MR||Zztest^Alpha||19610230|" + (n == 0 ? "F" : "M") + "\r";
        }
    }
    return text;
}

/// A page with its table, shown.
struct Shown {
    explicit Shown(const QByteArray& text = aDay(), bool masked = false) {
        fixture.masked = masked;
        feed = fixture.openText(text);
        open();
    }
    void open() {
        page = std::make_unique<StatisticsPage>(fixture.desk(), *feed);
        page->resize(1300, 800);
        page->show();
        if (!QTest::qWaitForWindowExposed(page.get()) ||
            !comesAbout([&] { return page->model()->table() != nullptr; }, 10'000)) {
            qFatal("The page did not show its table in time.");
        }
        requested = std::make_unique<QSignalSpy>(page.get(), &StatisticsPage::filterRequested);
    }
    [[nodiscard]] RowView* grid() const { return page->findChild<RowView*>(); }
    [[nodiscard]] ValueBars* values() const { return page->findChild<FieldDetails*>()->values(); }
    [[nodiscard]] ValueBars* states() const { return page->findChild<FieldDetails*>()->states(); }
    [[nodiscard]] TrafficChart* chart() const { return page->findChild<TrafficChart*>(); }
    [[nodiscard]] QString text(const char* path, int column) const {
        const int row = page->model()->rowOf(QLatin1String(path));
        return row < 0 ? QStringLiteral("no row") : page->model()->index(row, column).data().toString();
    }
    void choose(const char* path) { grid()->selectRow(page->model()->rowOf(QLatin1String(path))); }
    [[nodiscard]] QString lastFilter() const {
        return requested->isEmpty() ? QString() : requested->last().at(1).toString();
    }

    DeskFixture fixture;
    Feed* feed = nullptr;
    std::unique_ptr<StatisticsPage> page;
    std::unique_ptr<QSignalSpy> requested;
};

}  // namespace

class TestStatisticsPage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void theModelKeepsItsContract() {
        Shown shown;
        const QAbstractItemModelTester tester(shown.page->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        shown.page->model()->setComponentsShown(true);
        shown.page->model()->setFind(QStringLiteral("pid"));
        shown.page->model()->sort(Model::FilledColumn, Qt::DescendingOrder);
        shown.page->model()->setTable(nullptr);
        QCOMPARE(shown.page->model()->rowCount(), 0);
    }

    void rowsSayWhatWasCounted() {
        Shown shown;
        QCOMPARE(shown.text("PID-8", Model::ParentsColumn), QStringLiteral("60"));
        QCOMPARE(shown.text("PID-8", Model::FilledColumn), QStringLiteral("100.0 %"));
        QCOMPARE(shown.text("PID-8", Model::DistinctColumn), QStringLiteral("2"));
        QCOMPARE(shown.text("PID-8", Model::TopColumn), QStringLiteral("M"));
        QCOMPARE(shown.text("PID-8", Model::TopShareColumn), QStringLiteral("60.0 %"));
        QCOMPARE(shown.text("PID-8", Model::NameColumn), QStringLiteral("Administrative Sex"));
        QCOMPARE(shown.text("PID-4", Model::EmptyColumn), QStringLiteral("60"));
        QCOMPARE(shown.text("PID-5", Model::MeanColumn), QStringLiteral("12.0"));
        QCOMPARE(shown.text("PID-3.5", Model::TopColumn), QStringLiteral("no row"));
    }

    void aClickOnAHeaderSorts() {
        Shown shown;
        QHeaderView* const header = shown.grid()->header();
        const auto click = [&](int column) {
            const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                            header->height() / 2);
            QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, at);
        };
        click(Model::LongestColumn);
        QCOMPARE(header->sortIndicatorSection(), int(Model::LongestColumn));
        click(Model::LongestColumn);
        QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
        int before = INT_MAX;
        for (int row = 0; row < shown.page->model()->rowCount(); ++row) {
            const QString text = shown.page->model()->index(row, Model::LongestColumn).data().toString();
            const int length = text.isEmpty() ? -1 : text.toInt();
            QVERIFY(length <= before);
            before = length;
        }
        QCOMPARE(shown.page->model()->rowAt(0).path, QStringLiteral("MSH-7"));  // of those as long as it the first
    }

    void theFindBoxAndComponentsNarrow() {
        Shown shown;
        auto* const find = shown.page->findChild<QLineEdit*>();
        find->setFocus();
        QTest::keyClicks(find, QStringLiteral("sex"));
        QCOMPARE(shown.page->model()->rowCount(), 1);
        QCOMPARE(shown.page->model()->rowAt(0).path, QStringLiteral("PID-8"));
        find->selectAll();
        QTest::keyClicks(find, QStringLiteral("pid-3"));
        QCOMPARE(shown.page->model()->rowCount(), 1);
        for (auto* const button : shown.page->findChildren<QToolButton*>()) {
            if (button->accessibleName() == QLatin1String("Show components")) {
                button->setFocus();
                QTest::keyClick(button, Qt::Key_Space);
            }
        }
        QVERIFY(shown.page->model()->componentsShown());
        QCOMPARE(shown.text("PID-3.5", Model::TopColumn), QStringLiteral("MR"));
        find->selectAll();
        QTest::keyClicks(find, QStringLiteral("nothing such"));
        QCOMPARE(shown.page->model()->rowCount(), 0);
    }

    void aTypeIsChosenByKeyboard() {
        Shown shown;
        auto* const types = shown.page->findChild<QComboBox*>();
        QCOMPARE(types->count(), 3);
        QVERIFY(types->itemText(0).endsWith(QStringLiteral("60")));
        QVERIFY2(types->itemText(1).startsWith(QStringLiteral("ADT A01 Admit")), qPrintable(types->itemText(1)));
        QVERIFY(types->itemText(2).startsWith(QStringLiteral("ADT A08")));
        types->setFocus();
        QTest::keyClick(types, Qt::Key_Down);
        QTRY_COMPARE(shown.page->model()->table()->type, std::optional(std::string("ADT^A01")));
        QCOMPARE(shown.text("PID-8", Model::ParentsColumn), QStringLiteral("36"));
        shown.choose("PID-8");
        QTest::keyClick(shown.states(), Qt::Key_Down);
        QTest::keyClick(shown.states(), Qt::Key_Return);
        QCOMPARE(shown.lastFilter(), QStringLiteral("type = \"ADT\" and trigger = \"A01\" and empty(PID-8)"));
    }

    void aClickOnABarAsksForItsMessages() {
        Shown shown;
        shown.choose("PID-8");
        QCOMPARE(shown.values()->bars().size(), 2);
        QTest::mouseClick(shown.values(), Qt::LeftButton, {}, shown.values()->barRect(1).center());
        QCOMPARE(shown.requested->size(), 1);
        QCOMPARE(shown.requested->last().at(0).value<Feed*>(), shown.feed);
        QCOMPARE(shown.lastFilter(), QStringLiteral("PID-8 = \"F\""));
        QTest::mouseClick(shown.states(), Qt::LeftButton, {}, shown.states()->barRect(3).center());
        QCOMPARE(shown.lastFilter(), QStringLiteral("absent(PID-8)"));
    }

    void enterOnACellAsksForItsMessages() {
        Shown shown;
        QSignalSpy hub(&StatisticsHub::of(shown.fixture.desk()), &StatisticsHub::filterRequested);
        shown.choose("PID-8");
        shown.grid()->setFocus();
        for (int column = 0; column < Model::TopColumn; ++column) {
            QTest::keyClick(shown.grid(), Qt::Key_Right);
        }
        QTest::keyClick(shown.grid(), Qt::Key_Return);
        QCOMPARE(shown.lastFilter(), QStringLiteral("PID-8 = \"M\""));
        QCOMPARE(hub.size(), 1);
    }

    void theMaskHidesValues() {
        Shown shown(aDay(), true);
        QVERIFY(!shown.text("PID-5", Model::TopColumn).contains(QStringLiteral("Zztest")));
        QCOMPARE(shown.text("MSH-3", Model::TopColumn), QStringLiteral("EPIC"));
        shown.choose("PID-5");
        QVERIFY(!shown.values()->bars().isEmpty());
        for (const ValueBar& bar : shown.values()->bars()) {
            QVERIFY(!bar.label.contains(QStringLiteral("Zztest")));
            QVERIFY(bar.key.isEmpty());
        }
        QTest::mouseClick(shown.values(), Qt::LeftButton, {}, shown.values()->barRect(0).center());
        QCOMPARE(shown.requested->size(), 0);
        QCOMPARE(shown.fixture.told.size(), 1);
        const QModelIndex cell =
            shown.page->model()->index(shown.page->model()->rowOf(QStringLiteral("PID-5")), Model::TopColumn);
        QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("Zztest")));
        shown.fixture.masked = false;
        shown.page->maskChanged();
        QCOMPARE(shown.values()->bars().first().label, QStringLiteral("Zztest^Alpha"));
        shown.fixture.masked = true;
        const QString file = shown.fixture.folder.filePath(QStringLiteral("masked.csv"));
        QSignalSpy exported(shown.page.get(), &StatisticsPage::exported);
        shown.page->exportTo(file, QStringLiteral("csv"));
        QVERIFY(exported.wait());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(!written.readAll().contains("Zztest"));
    }

    void trafficLeadsToItsMessages() {
        Shown shown;
        TrafficChart* const chart = shown.chart();
        chart->setUnit(TrafficUnit::Hour);
        QCOMPARE(chart->unit(), TrafficUnit::Hour);
        const std::int64_t seven = chart->traffic()->of(TrafficUnit::Day)[0].start + 7 * 60;
        QVERIFY(chart->describe(seven).contains(QStringLiteral("4 messages")));
        QTest::mouseClick(chart, Qt::LeftButton, {}, chart->barRect(seven).center().toPoint());
        QCOMPARE(shown.lastFilter(), QStringLiteral("time(MSH-7.1) = 2026112007"));
        chart->setFocus();
        QTest::keyClick(chart, Qt::Key_Right);
        QTest::keyClick(chart, Qt::Key_Return);
        QCOMPARE(shown.lastFilter(), QStringLiteral("time(MSH-7.1) = 2026112008"));
        chart->setUnit(TrafficUnit::Minute);
        QCOMPARE(chart->unit(), TrafficUnit::Minute);
        QCOMPARE(chart->current(), std::optional<std::int64_t>(seven + 60));
    }

    void theWheelZoomsAndButtonsChooseTheUnit() {
        Shown shown;
        TrafficChart* const chart = shown.chart();
        for (auto* const button : shown.page->findChildren<QToolButton*>()) {
            if (button->accessibleName() == QLatin1String("One bar a day")) {
                QTest::mouseClick(button, Qt::LeftButton);
                QVERIFY(button->isChecked());
            }
        }
        QCOMPARE(chart->unit(), TrafficUnit::Day);
        const auto roll = [&](int delta) {
            const QPointF at = chart->rect().center();
            QWheelEvent wheel(at, chart->mapToGlobal(at), {}, QPoint(0, delta), {}, {}, Qt::NoScrollPhase, false);
            QCoreApplication::sendEvent(chart, &wheel);
        };
        for (int i = 0; i < 60; ++i) {
            roll(120);
        }
        QCOMPARE(chart->unit(), TrafficUnit::Minute);
        for (int i = 0; i < 60; ++i) {
            roll(-120);
        }
        QCOMPARE(chart->unit(), TrafficUnit::Day);
    }

    void rowsAreSavedAsFiles_data() {
        QTest::addColumn<QString>("writer");
        for (const char* one : {"csv", "html", "xlsx", "json"}) {
            QTest::newRow(one) << QString::fromLatin1(one);
        }
    }
    void rowsAreSavedAsFiles() {
        QFETCH(QString, writer);
        Shown shown;
        shown.page->model()->setFind(QStringLiteral("PID-"));
        const QString file = shown.fixture.folder.filePath(QStringLiteral("table.") + writer);
        QSignalSpy exported(shown.page.get(), &StatisticsPage::exported);
        shown.page->exportTo(file, writer);
        QVERIFY(exported.wait());
        QCOMPARE(exported.last().at(1).toString(), QString());
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QByteArray bytes = written.readAll();
        bytes.replace("<wbr>", "");  // where a path may be broken
        if (writer == QLatin1String("xlsx")) {
            QVERIFY(bytes.startsWith("PK"));
        } else {
            QVERIFY(bytes.contains("PID-8"));
            QVERIFY(bytes.contains("Zztest^Alpha"));
            QVERIFY(!bytes.contains("MSH-3"));
        }
        if (writer == QLatin1String("csv")) {
            QCOMPARE(bytes.count('\n'), 1 + shown.page->model()->rowCount());
            shown.page->exportTo(file, writer, ExportedValues::None);
            QVERIFY(exported.wait());
            written.close();
            QVERIFY(written.open(QIODevice::ReadOnly));
            QVERIFY(!QByteArray(written.readAll()).contains("Zztest"));
        }
    }

    void aFileThatCannotBeWrittenIsSaid() {
        Shown shown;
        QSignalSpy exported(shown.page.get(), &StatisticsPage::exported);
        shown.page->exportTo(shown.fixture.folder.filePath(QStringLiteral("no/such/folder/t.csv")),
                             QStringLiteral("csv"));
        QVERIFY(exported.wait());
        QVERIFY(!exported.last().at(1).toString().isEmpty());
        QCOMPARE(shown.fixture.told.last(), exported.last().at(1).toString());
    }

    void anEmptyFeedSaysSo() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText("no message at all");
        StatisticsPage page(fixture.desk(), *feed);
        page.resize(900, 600);
        page.show();
        auto* const face = page.findChild<StatisticsFace*>();
        const auto says = [&](const char* text) {
            const QList<QLabel*> labels = face->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](QLabel* one) { return one->text() == QLatin1String(text); });
        };
        QTRY_VERIFY(face->isVisible() && says("No messages to count"));
        QVERIFY(!page.canExport());
        const auto whole = [](QLabel* one) {
            return !one->wordWrap() || one->height() >= one->heightForWidth(one->width());
        };
        for (auto* const label : face->findChildren<QLabel*>()) {
            QTRY_VERIFY2(whole(label), qPrintable(label->text()));
        }
    }

    void countingIsStoppedAndBegunFromItsFace() {
        DeskFixture fixture;
        QByteArray many;
        for (int i = 0; i < 200; ++i) {
            many += aDay();
        }
        Feed* const feed = fixture.openText(many);
        StatisticsPage page(fixture.desk(), *feed);
        page.resize(900, 600);
        page.show();
        const auto button = [&](const char* name) {
            for (auto* const one : page.findChildren<QPushButton*>()) {
                if (one->accessibleName() == QLatin1String(name)) {
                    return one;
                }
            }
            return static_cast<QPushButton*>(nullptr);
        };
        // The result is delivered by the event loop, which has not run yet.
        QVERIFY(button("Stop counting")->isVisible());
        QTest::mouseClick(button("Stop counting"), Qt::LeftButton);
        QTRY_VERIFY(button("Count the fields again")->isVisible());
        QVERIFY(!page.canExport());
        QTest::mouseClick(button("Count the fields again"), Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(page.canExport(), 10'000);
    }

    void aClosedSourceSaysSo() {
        Shown shown;
        shown.fixture.desk().workspace.close(shown.feed);
        QVERIFY(!shown.page->feed());
        QCOMPARE(shown.page->model()->rowCount(), 0);
        QVERIFY(shown.page->findChild<StatisticsFace*>()->isVisible());
    }

    void actionsOpenAndSave() {
        DeskFixture fixture;
        Feed* feed = nullptr;
        StatisticsPage::addActions(fixture.desk(), [&] { return feed; });
        Actions& actions = fixture.desk().actions;
        actions.refresh();
        QVERIFY(!actions.action(QStringLiteral("statistics.open"))->isEnabled());
        QVERIFY(!actions.action(QStringLiteral("statistics.export"))->isEnabled());
        feed = fixture.openText(aDay());
        actions.refresh();
        actions.action(QStringLiteral("statistics.open"))->trigger();
        QCOMPARE(fixture.pages.size(), 1);
        actions.action(QStringLiteral("statistics.open"))->trigger();
        QCOMPARE(fixture.pages.size(), 1);
        auto* const page = qobject_cast<StatisticsPage*>(fixture.pages.first());
        QVERIFY(page);
        page->show();
        QTRY_VERIFY(page->canExport());
        actions.refresh();
        QVERIFY(actions.action(QStringLiteral("statistics.export"))->isEnabled());
        actions.action(QStringLiteral("statistics.export"))->trigger();
        auto* const dialog = page->findChild<QFileDialog*>();
        QVERIFY(dialog);
        QCOMPARE(dialog->acceptMode(), QFileDialog::AcceptSave);
        const QString file = fixture.folder.filePath(QStringLiteral("chosen.json"));
        QSignalSpy exported(page, &StatisticsPage::exported);
        dialog->selectFile(file);
        QMetaObject::invokeMethod(dialog, "accept");
        QVERIFY(exported.wait());
        QVERIFY(QFile::exists(file));
    }
};

QTEST_MAIN(TestStatisticsPage)
#include "tst_statistics_page.moc"
