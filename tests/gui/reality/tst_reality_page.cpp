#include "gui/common/desk_fixture.h"
#include "gui/common/waiting.h"
#include "widgets/common/job_head.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/quiet_browser.h"
#include "widgets/common/row_view.h"
#include "widgets/reality/reality_details.h"
#include "widgets/reality/reality_model.h"
#include "widgets/reality/reality_page.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_page.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest/QtTest>

#include <set>

using namespace plumb;
using namespace plumb::desk;

namespace {

constexpr const char* kSpec = "plumbline: spec/1\n"
                              "id: mercy\n"
                              "title: ADT of Mercy\n"
                              "vendor: Mercy\n"
                              "version: \"1\"\n"
                              "standard: \"2.5.1\"\n"
                              "value-sets:\n"
                              "  SEX: {codes: {F: Female, M: Male, N: Not said}}\n"
                              "segments:\n"
                              "  PID:\n"
                              "    fields:\n"
                              "      3: {usage: R, repeat: 1..*}\n"
                              "      5: {usage: R, length: 1..10}\n"
                              "      8: {usage: R, values: {set: SEX, strength: R}}\n"
                              "      19: {usage: RE}\n";

QByteArray message(int number, const QByteArray& sex, const QByteArray& rest = {}) {
    return "MSH|^~\\&|EPIC|STE|REG|STE|20261120064107||ADT^A01^ADT_A01|" + QByteArray::number(number) +
           "|P|2.5.1\rEVN|A01|20261120064105\rPID|1||" + QByteArray::number(1000 + number) +
           "^^^STE^MR~E1^^^EPI^EPI||Zztest^A" + QByteArray(number % 9, 'b') + "||19610230|" + sex +
           "\rPV1|1|I|4W^412^A\r" + rest;
}

QByteArray traffic() {
    QByteArray text;
    const char* const sexes[] = {"F", "M", "X", "", "F", "Y", "M", "", "F", "X"};
    for (int n = 0; n < 10; ++n) {
        text += message(n, sexes[n], n % 3 == 0 ? "ZPD|1|Y\rZPD|2||x\r" : "");
    }
    return text + "MSH|^~\\&|REG|STE|EPIC|STE|20261120064108||ACK^A01^ACK|A1|P|2.5.1\rMSA|AA|1\r";
}

/// The page over a feed that is held against a spec of its own.
struct Scene {
    explicit Scene(const QByteArray& text = traffic(), bool ownSpec = true) {
        fixture.desk().showMessages = [this](Feed*, const QString& title, const std::vector<std::uint32_t>& found) {
            what = title;
            numbers = found;
            ++shown;
        };
        feed = fixture.openText(text);
        if (ownSpec) {
            write(kSpec);
            fixture.desk().checks.attach(*feed, file());
        }
        page = std::make_unique<RealityPage>(fixture.desk(), *feed, RealityWriter());
        page->resize(1500, 800);
        page->show();
        ready();
    }
    ~Scene() {
        fixture.pages.removeAll(page.get());  // it was brought to the front
        page.reset();
    }

    [[nodiscard]] QString file() const { return fixture.folder.filePath(QStringLiteral("mercy.yaml")); }
    void write(const QByteArray& text) const {
        QFile out(file());
        if (!out.open(QIODevice::WriteOnly) || out.write(text) < 0) {
            qFatal("The spec cannot be written.");
        }
    }
    void ready() {
        if (!comesAbout([&] { return page->run().state() == RealityRun::State::Ready; }, 20'000)) {
            qFatal("The grid was not counted in time.");
        }
    }
    [[nodiscard]] int row(const char* place) const {
        for (int row = 0; row < page->model()->rowCount(); ++row) {
            const check::RealityPlace& at = page->model()->rowAt(row).place;
            if (at.type == "ADT^A01" && at.path() == place) {
                return row;
            }
        }
        return -1;
    }
    void click(const QModelIndex& index) const {
        page->grid()->scrollTo(index);
        page->grid()->header()->setOffset(0);
        QTest::mouseClick(page->grid()->viewport(), Qt::LeftButton, {}, page->grid()->visualRect(index).center());
    }
    /// Until the messages of a number are in the list.
    void found(int times) const {
        if (!comesAbout([&] { return shown >= times; }, 20'000)) {
            qFatal("The messages were not found in time.");
        }
    }
    /// The messages of the feed that hold what a test says.
    [[nodiscard]] std::vector<std::uint32_t> holding(const std::function<bool(const std::string&)>& test) const {
        std::vector<std::uint32_t> all;
        for (std::uint64_t n = 0; n < feed->size(); ++n) {
            if (test(feed->message(n)->bytes)) {
                all.push_back(static_cast<std::uint32_t>(n));
            }
        }
        return all;
    }

    DeskFixture fixture;
    Feed* feed = nullptr;
    std::unique_ptr<RealityPage> page;
    QString what;
    std::vector<std::uint32_t> numbers;
    int shown = 0;
};

bool has(const std::string& bytes, const char* text) {
    return bytes.find(text) != std::string::npos;
}

}  // namespace

class TestRealityPage : public QObject {
    Q_OBJECT

private slots:
    void rowsSayWhatSpecAndMessagesHold() {
        Scene scene;
        const QAbstractItemModelTester tester(scene.page->model());
        const RealityModel& model = *scene.page->model();
        const int sex = scene.row("PID-8");
        QVERIFY(sex >= 0);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(sex, RealityModel::UsageColumn), QStringLiteral("R 1..1"));
        QCOMPARE(text(sex, RealityModel::ValueSetColumn), QStringLiteral("SEX"));
        QCOMPARE(text(sex, RealityModel::FilledColumn), QStringLiteral("80.0 %"));
        QCOMPARE(text(sex, RealityModel::MissingColumn), QStringLiteral("2"));
        QCOMPARE(text(sex, RealityModel::UnknownCodesColumn), QStringLiteral("3"));
        QCOMPARE(text(sex, RealityModel::NeverSeenColumn), QStringLiteral("1"));
        QCOMPARE(static_cast<Tone>(model.index(sex, 0).data(SeverityRole).toInt()), Tone::Error);
        const int name = scene.row("PID-5");
        QCOMPARE(text(name, RealityModel::LongestColumn), QStringLiteral("16 of 10"));
        const int own = scene.row("ZPD");
        QCOMPARE(text(own, RealityModel::UsageColumn), QStringLiteral("not in the spec"));
        QVERIFY(model.index(own, 0).data(SeverityRole).isValid());
        // The worst first.
        QVERIFY(model.rowAt(0).harm >= model.rowAt(1).harm);
        QVERIFY(model.rowAt(0).harm > 0);
    }

    // What a cell counts is what its click lists, for every row and column.
    void everyNumberOpensExactlyItsMessages() {
        Scene scene;
        std::set<check::Measure> measures;
        int asked = 0;
        for (int row = 0; row < scene.page->model()->rowCount(); ++row) {
            for (int column = 0; column < RealityModel::ColumnCount; ++column) {
                const QModelIndex index = scene.page->model()->index(row, column);
                const check::RealityNumber* const number = scene.page->model()->numberAt(index);
                if (!number) {
                    continue;
                }
                const std::uint64_t messages = number->messages;
                measures.insert(number->question.measure);
                scene.click(index);
                scene.found(++asked);
                QVERIFY2(scene.numbers.size() == messages, qPrintable(scene.what));
                if (column == RealityModel::MissingColumn || column == RealityModel::UnknownCodesColumn ||
                    column == RealityModel::RepeatedColumn) {
                    QCOMPARE(index.data().toString(), QString::number(scene.numbers.size()));
                }
            }
        }
        QVERIFY(asked > 30);
        QVERIFY(measures.size() >= 6);
    }

    void theListHoldsTheRightMessages() {
        Scene scene;
        const auto list = [&](const char* place, int column) {
            scene.click(scene.page->model()->index(scene.row(place), column));
            scene.found(scene.shown + 1);
        };
        list("PID-8", RealityModel::UnknownCodesColumn);
        QCOMPARE(scene.numbers,
                 scene.holding([](const std::string& bytes) { return has(bytes, "|X\r") || has(bytes, "|Y\rPV1"); }));
        QVERIFY(!scene.what.contains(QLatin1Char('X')));
        list("ZPD", RealityModel::FilledColumn);
        QCOMPARE(scene.numbers, scene.holding([](const std::string& bytes) { return has(bytes, "ZPD"); }));
        list("PID-8", RealityModel::MissingColumn);
        QCOMPARE(scene.numbers, scene.holding([](const std::string& bytes) { return has(bytes, "|\rPV1"); }));
    }

    void enterListsTheNumbersOfTheRow() {
        Scene scene;
        scene.page->grid()->selectRow(scene.row("PID-8"));
        scene.page->grid()->setFocus();
        QTest::keyClick(scene.page->grid(), Qt::Key_Return);
        auto* const menu = scene.page->findChild<QMenu*>(QStringLiteral("reality.numbers"));
        QVERIFY(menu && menu->isVisible());
        QAction* code = nullptr;
        for (QAction* const action : menu->actions()) {
            code = action->text().startsWith(QLatin1String("with the code X\t")) ? action : code;
        }
        QVERIFY(code);
        QVERIFY(code->text().endsWith(QLatin1String("\t2")));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(code).center());
        scene.found(1);
        QCOMPARE(scene.numbers, (std::vector<std::uint32_t>{2, 9}));
    }

    void theStoryHasLinksToNumbersAndExamples() {
        Scene scene;
        scene.page->grid()->selectRow(scene.row("PID-8"));
        auto* const story = scene.page->findChild<QuietBrowser*>(QStringLiteral("reality.story"));
        const QString text = story->toPlainText();
        for (const char* part : {"What the spec says", "SEX", "Never seen:", "not in the value set", "Rules broken",
                                 "usage.required-missing"}) {
            QVERIFY2(text.contains(QLatin1String(part)), part);
        }
        // The keyboard goes from link to link; the last are the examples.
        story->setFocus();
        emit story->anchorClicked(QUrl(QStringLiteral("x:0:0")));
        const check::RealityRule& rule = scene.page->model()->rowAt(scene.row("PID-8")).rules.front();
        QCOMPARE(scene.fixture.desk().focus.number(), rule.examples.front());
        QCOMPARE(scene.fixture.desk().focus.path().field(), 8u);
        QCOMPARE(scene.fixture.desk().focus.path().segment(), 3u);
    }

    void sortedByPlaceRowsAreAnOutline() {
        Scene scene;
        RealityModel& model = *scene.page->model();
        scene.page->grid()->header()->setSortIndicator(RealityModel::PlaceColumn, Qt::AscendingOrder);
        QVERIFY(model.outlined());
        const int rows = model.rowCount();
        const int pid = scene.row("PID");
        QCOMPARE(model.index(pid, 0).data(DepthRole).toInt(), 1);
        QVERIFY(model.index(pid, 0).data(ExpandedRole).toBool());
        scene.page->grid()->selectRow(pid);
        scene.page->grid()->setFocus();
        QTest::keyClick(scene.page->grid(), Qt::Key_Left);
        QVERIFY(model.rowCount() < rows);
        QCOMPARE(scene.row("PID-8"), -1);
        QTest::keyClick(scene.page->grid(), Qt::Key_Right);
        QCOMPARE(model.rowCount(), rows);
        // What is found keeps what stands above it.
        auto* const find = scene.page->findChild<QLineEdit*>(QStringLiteral("reality.find"));
        QTest::keyClicks(find, QStringLiteral("PID-8"));
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.rowAt(0).place.path(), std::string("message"));
        QCOMPARE(model.rowAt(1).place.path(), std::string("PID"));
        QCOMPARE(model.rowAt(2).place.path(), std::string("PID-8"));
    }

    void rowsAreChosenByKind() {
        Scene scene;
        auto* const only = scene.page->findChild<QComboBox*>(QStringLiteral("reality.only"));
        const RealityModel& model = *scene.page->model();
        const auto every = [&](auto&& test) {
            for (int row = 0; row < model.rowCount(); ++row) {
                if (!test(model.rowAt(row))) {
                    return false;
                }
            }
            return model.rowCount() > 0;
        };
        only->setFocus();
        QTest::keyClick(only, Qt::Key_Down);
        QVERIFY(every([](const check::RealityRow& row) { return row.harm > 0; }));
        QTest::keyClick(only, Qt::Key_Down);
        QVERIFY(every([](const check::RealityRow& row) { return !row.known && row.seen(); }));
        QVERIFY(scene.row("ZPD") >= 0);
        QTest::keyClick(only, Qt::Key_Down);
        QVERIFY(every([](const check::RealityRow& row) { return !row.seen(); }));
        QVERIFY(scene.row("PID-19") >= 0);
    }

    void theMaskHidesCodes() {
        Scene scene;
        scene.fixture.masked = true;
        scene.page->grid()->selectRow(scene.row("PID-5"));
        scene.page->grid()->selectRow(scene.row("PID-8"));
        auto* const story = scene.page->findChild<QuietBrowser*>(QStringLiteral("reality.story"));
        QVERIFY(!story->toPlainText().contains(QLatin1String("not in the value set")));
        QVERIFY(story->toPlainText().contains(QLatin1String("privacy mask")));
        scene.page->showNumbers();
        auto* const menu = scene.page->findChild<QMenu*>(QStringLiteral("reality.numbers"));
        for (const QAction* const action : menu->actions()) {
            QVERIFY(!action->text().contains(QLatin1String("with the code")));
        }
        menu->close();
        scene.page->ask();
        auto* const values = scene.page->findChild<QCheckBox*>(QStringLiteral("reality.values"));
        QVERIFY(!values->isEnabled());
    }

    void theVendorIsAskedWithoutCodesUnlessTheUserSaysSo() {
        Scene scene;
        scene.page->grid()->selectRow(scene.row("PID-8"));
        auto* const ask = scene.page->findChild<QToolButton*>(QStringLiteral("reality.ask"));
        QVERIFY(ask->isEnabled());
        QTest::mouseClick(ask, Qt::LeftButton);
        QVERIFY(scene.page->details()->asks());
        auto* const text = scene.page->findChild<QPlainTextEdit*>(QStringLiteral("reality.question"));
        QVERIFY(text->toPlainText().contains(QLatin1String("Mercy")));
        QVERIFY(text->toPlainText().contains(QLatin1String("ADT^A01 PID-8")));
        QVERIFY(!text->toPlainText().contains(QLatin1String("X, Y")));
        auto* const copy = scene.page->findChild<QPushButton*>(QStringLiteral("reality.copy"));
        QTest::mouseClick(copy, Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), text->toPlainText());
        auto* const values = scene.page->findChild<QCheckBox*>(QStringLiteral("reality.values"));
        values->setFocus();
        QTest::keyClick(values, Qt::Key_Space);
        QVERIFY(text->toPlainText().contains(QLatin1String("X, Y")));
    }

    void whatIsAcceptedStandsInThePageOfTheSpec() {
        Scene scene;
        scene.page->grid()->selectRow(scene.row("PID-8"));
        QVERIFY(scene.page->canAccept());
        scene.page->acceptMenu();
        auto* const menu = scene.page->findChild<QMenu*>(QStringLiteral("reality.accepting"));
        QCOMPARE(menu->actions().size(), 3);  // usage, length, codes
        QAction* const codes = menu->actions().last();
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(codes).center());
        QTRY_VERIFY(!scene.page->notice()->sentence().isEmpty());
        SpecPage* spec = nullptr;
        for (QWidget* const one : scene.fixture.pages) {
            spec = qobject_cast<SpecPage*>(one) ? qobject_cast<SpecPage*>(one) : spec;
        }
        QVERIFY(spec);
        QVERIFY(spec->isModified());
        const std::string text(spec->edit()->bytes());
        QVERIFY(has(text, "Y:") && has(text, "X:"));
        spec->undo();
        QCOMPARE(std::string(spec->edit()->bytes()), std::string(kSpec));
        spec->redo();
        // Saved, it counts: the codes are known.
        scene.page->notice()->hide();
        spec->save();
        scene.ready();
        QTRY_COMPARE(scene.page->model()->rowAt(scene.row("PID-8")).unknownCodes.messages, std::uint64_t{0});
    }

    void theStandardIsExtendedByASpecOfOnesOwn() {
        Scene scene(traffic(), false);
        const int sex = scene.row("PID-8");
        QVERIFY(sex >= 0);
        scene.page->grid()->selectRow(sex);
        QVERIFY(!scene.page->canGo());
        scene.page->acceptMenu();
        auto* const menu = scene.page->findChild<QMenu*>(QStringLiteral("reality.accepting"));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(menu->actions().first()).center());
        QTRY_VERIFY(!scene.page->notice()->sentence().isEmpty());
        auto* const spec = qobject_cast<SpecPage*>(scene.fixture.pages.first());
        QVERIFY(spec);
        QVERIFY(has(std::string(spec->edit()->bytes()), "standard: \"2.5.1\""));
        QVERIFY(has(std::string(spec->edit()->bytes()), "usage: RE"));
        QVERIFY(spec->saveTo(scene.file()).isEmpty());
        QTRY_COMPARE(scene.fixture.desk().checks.attached(*scene.feed).name, scene.file());
        scene.ready();
        QTRY_COMPARE(scene.page->model()->rowAt(scene.row("PID-8")).usage, std::string("RE"));
    }

    void anotherSpecCountsAnewAndKeepsTheRow() {
        Scene scene;
        scene.page->grid()->selectRow(scene.row("PID-8"));
        QByteArray other(kSpec);
        other.replace("8: {usage: R,", "8: {usage: RE,");
        scene.write(other);
        scene.fixture.desk().checks.attach(*scene.feed, scene.file());
        QTRY_COMPARE(scene.page->model()->rowAt(scene.row("PID-8")).usage, std::string("RE"));
        scene.ready();
        QCOMPARE(scene.page->grid()->currentIndex().row(), scene.row("PID-8"));
    }

    void anEditIsCounted() {
        Scene scene;
        const std::size_t at = scene.feed->message(3)->bytes.find("|19610230|") + 10;
        QVERIFY(scene.feed->change(3, {{at, "", "M"}}, QStringLiteral("Set sex")));
        QTRY_COMPARE(scene.page->model()->index(scene.row("PID-8"), RealityModel::MissingColumn).data().toString(),
                     QStringLiteral("1"));
    }

    void countingIsSeenAndCanBeStopped() {
        QByteArray many;
        for (int n = 0; n < 40'000; ++n) {
            many += message(n, n % 2 ? "F" : "X");
        }
        DeskFixture fixture;
        Feed* const feed = fixture.openText(many);
        RealityPage page(fixture.desk(), *feed, RealityWriter());
        page.resize(1200, 700);
        page.show();
        QCOMPARE(page.run().state(), RealityRun::State::Counting);
        // Rows are there before all is counted.
        std::uint64_t first = 0;
        connect(&page.run(), &RealityRun::changed, &page, [&] {
            if (first == 0 && page.run().shown()) {
                first = page.run().shown()->messages;
            }
        });
        QTRY_VERIFY_WITH_TIMEOUT(first > 0, 20'000);
        if (page.run().state() == RealityRun::State::Counting) {
            QVERIFY(first < 40'000);
            page.run().stop();
            QCOMPARE(page.run().state(), RealityRun::State::Stopped);
        }
        page.run().refresh();
        QTRY_COMPARE_WITH_TIMEOUT(page.run().state(), RealityRun::State::Ready, 60'000);
        QCOMPARE(page.run().shown()->messages, std::uint64_t{40'000});
    }

    void whatIsReadMeanwhileIsCountedToo() {
        DeskFixture fixture;
        const QString path = fixture.folder.filePath(QStringLiteral("long.hl7"));
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            for (int n = 0; n < 60'000; ++n) {
                file.write(message(n, n % 3 ? "F" : ""));
            }
        }
        Feed* const feed = fixture.desk().workspace.open(path);
        RealityPage page(fixture.desk(), *feed, RealityWriter());
        QCOMPARE(page.run().state(), RealityRun::State::Waiting);
        QTRY_VERIFY_WITH_TIMEOUT(
            page.run().state() == RealityRun::State::Ready && page.run().shown()->messages == 60'000, 60'000);
        for (int row = 0; row < page.model()->rowCount(); ++row) {
            if (page.model()->rowAt(row).place.path() == "PID-8") {
                QCOMPARE(page.model()->rowAt(row).missing.messages, std::uint64_t{20'000});
            }
        }
    }

    void aClosedSourceIsSaid() {
        Scene scene;
        scene.fixture.desk().workspace.close(scene.feed);
        QVERIFY(!scene.page->feed());
        QCOMPARE(scene.page->model()->rowCount(), 0);
        QVERIFY(!scene.page->canSave());
    }
};

QTEST_MAIN(TestRealityPage)
#include "tst_reality_page.moc"
