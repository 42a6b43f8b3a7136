// The message list through real keys and clicks: groups, flags, pins, going from match to match, column sets.
#include "gui/common/desk_fixture.h"
#include "gui/common/waiting.h"
#include "gui/messages/list_traffic.h"
#include "widgets/colours/kept_rules.h"
#include "widgets/common/row_view.h"
#include "widgets/messages/list_actions.h"
#include "widgets/messages/list_columns.h"
#include "widgets/messages/list_grouping.h"
#include "widgets/messages/list_marks.h"
#include "widgets/messages/list_tools.h"
#include "widgets/messages/message_page.h"
#include "widgets/messages/query_bar.h"
#include "widgets/models/message_list_model.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QMenu>
#include <QToolButton>
#include <QtTest/QtTest>

using namespace plumb::desk;

namespace {

struct Window {
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;
    explicit Window(const QByteArray& text)
        : feed(fixture.openText(text)) {
        build();
    }
    Window(const QByteArray& text, const char* file) {
        path = fixture.folder.filePath(QLatin1String(file));
        store(text);
        feed = fixture.openFile(path);
        build();
    }

    void store(const QByteArray& text) const {
        QFile out(path);
        if (!out.open(QIODevice::WriteOnly) || out.write(text) != text.size()) {
            qFatal("The file cannot be written.");
        }
    }
    void build() {
        page = std::make_unique<MessagePage>(fixture.desk(), *feed);
        page->resize(1100, 700);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get())) {
            qFatal("The page did not become active.");
        }
        page->list()->setFocus();
        settle();
    }
    /// Closes the file and opens it again.
    void reopen() {
        page.reset();
        fixture.desk().workspace.close(feed);
        feed = fixture.openFile(path);
        build();
    }
    void settle() {
        if (!comesAbout([this] { return fixture.desk().jobs.running().empty(); }, 20'000)) {
            qFatal("Work did not end.");
        }
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(page->list(), key, modifiers); }
    void write(const QString& query) {
        page->queryBar()->edit()->setFocus();
        QTest::keyClicks(page->queryBar()->edit(), query);
    }
    [[nodiscard]] MessageListModel& model() const { return *page->model(); }
    [[nodiscard]] int row() const { return page->list()->currentIndex().row(); }
    [[nodiscard]] QStringList groups() const {
        QStringList out;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().kindAt(row) == RowKind::Group) {
                out.append(QStringLiteral("%1 %2").arg(model().index(row, 0).data().toString().left(7),
                                                       model().index(row, 0).data(CountRole).toString()));
            }
        }
        return out;
    }

    DeskFixture fixture;
    QString path;
    Feed* feed = nullptr;
    std::unique_ptr<MessagePage> page;
};

QAction* actionOf(const QMenu& menu, const QString& text) {
    for (QAction* const action : menu.actions()) {
        if (action->text() == text) {
            return action;
        }
    }
    return nullptr;
}

QMenu* popup() {
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

}  // namespace

class TestMessageList : public QObject {
    Q_OBJECT

private slots:
    void groupsAreChosenFromTheHeadOfTheList() {
        Window window(listTraffic(12));
        const QAbstractItemModelTester tester(&window.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        auto* const button = window.page->tools()->findChild<QToolButton*>();
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(popup());
        QMenu* const menu = popup();
        QAction* const type = actionOf(*menu, QStringLiteral("Type"));
        QVERIFY(type);
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(type).center());
        QTRY_COMPARE(window.groups(), QStringList({"ADT A01 6", "ORU R01 4", "ADT A08 2"}));
        QCOMPARE(button->text(), QStringLiteral("Type"));
        // The group of the message that is shown is current; the focus stays on the message.
        QCOMPARE(window.row(), 0);
        QCOMPARE(window.fixture.desk().focus.number(), std::uint64_t{0});
    }

    void groupsOpenByKeysAndByTheirMark() {
        Window window(listTraffic(12));
        window.page->grouping()->groupBy(*MessageColumn::parse(QStringLiteral("message")));
        QTRY_COMPARE(window.model().rowCount(), 3);
        window.page->list()->setFocus();
        window.key(Qt::Key_Down);
        window.key(Qt::Key_Right);
        QCOMPARE(window.model().rowCount(), 7);
        window.key(Qt::Key_Right);  // into it
        QCOMPARE(window.model().numberAt(window.row()), std::uint64_t{2});
        QCOMPARE(window.fixture.desk().focus.number(), std::uint64_t{2});
        window.key(Qt::Key_Down);
        QCOMPARE(window.fixture.desk().focus.number(), std::uint64_t{5});
        window.key(Qt::Key_Left);  // back to the group
        QCOMPARE(window.row(), 1);
        window.key(Qt::Key_Left);
        QCOMPARE(window.model().rowCount(), 3);
        window.key(Qt::Key_Return);
        QCOMPARE(window.model().rowCount(), 7);
        window.key(Qt::Key_Return);
        QCOMPARE(window.model().rowCount(), 3);
        const QRect row = window.page->list()->visualRect(window.model().index(2, 0));
        QTest::mouseClick(window.page->list()->viewport(), Qt::LeftButton, {}, QPoint(9, row.center().y()));
        QCOMPARE(window.model().rowCount(), 5);
        // A group stands for its messages where messages are selected.
        window.page->list()->selectRow(2);
        QCOMPARE(window.page->selectedNumbers(true), std::vector<std::uint32_t>({1, 7}));
    }

    void groupsFollowTheFilterAndBecomeOne() {
        Window window(listTraffic(12));
        window.page->grouping()->groupBy(*MessageColumn::parse(QStringLiteral("PV1-3.1")));
        QTRY_COMPARE(window.groups().size(), 5);
        window.write(QStringLiteral("MSH-3.1 = LAB"));
        QTest::keyClick(window.page->queryBar()->edit(), Qt::Key_Return);
        // 2, 5, 8, 11: null, absent, 4W, empty.
        QTRY_COMPARE(window.groups().size(), 4);
        window.settle();
        QCOMPARE(window.groups(), QStringList({"absent 1", "empty 1", "\"\" 1", "4W 1"}));
        window.page->list()->setFocus();
        window.page->list()->selectRow(3);
        window.page->filterByGroup();
        QCOMPARE(window.page->queryBar()->text(), QStringLiteral("MSH-3.1 = LAB and PV1-3.1 = \"4W\""));
        QTRY_COMPARE(window.model().rowCount(), 1);
        QCOMPARE(window.model().numberAt(0), std::uint64_t{8});
        QVERIFY(!window.model().isGrouped());
    }

    void aGroupOfEachStateIsAFilter_data() {
        QTest::addColumn<QString>("column");
        QTest::addColumn<int>("row");
        for (int row = 0; row < 5; ++row) {
            QTest::addRow("PV1-3.1 row %d", row) << QStringLiteral("PV1-3.1") << row;
        }
        for (const char* column : {"message", "sender", "patient", "name", "time", "control", "receiver", "visit"}) {
            QTest::addRow("%s", column) << QString(QLatin1String(column)) << 0;
        }
    }

    void aGroupOfEachStateIsAFilter() {
        QFETCH(QString, column);
        QFETCH(int, row);
        Window window(listTraffic(20));
        window.page->grouping()->groupBy(*MessageColumn::parse(column));
        QTRY_VERIFY(window.model().isGrouped());
        const int count = window.model().index(row, 0).data(CountRole).toInt();
        window.page->list()->selectRow(row);
        window.page->filterByGroup();
        window.settle();
        QTRY_COMPARE(window.model().rowCount(), count);
        QVERIFY(!window.page->filtering());
    }

    void goingToAMessageOpensItsGroup() {
        Window window(listTraffic(12));
        window.page->grouping()->groupBy(*MessageColumn::parse(QStringLiteral("message")));
        QTRY_COMPARE(window.model().rowCount(), 3);
        window.fixture.desk().focus.go(window.feed, 7, {}, nullptr);
        QCOMPARE(window.model().numberAt(window.row()), std::uint64_t{7});
        window.page->goBy(1);
        window.page->grouping()->ungroup();
        QCOMPARE(window.model().rowCount(), 12);
        QCOMPARE(window.row(), 7);
    }

    void aChangedMessageChangesItsGroup() {
        Window window(listTraffic(6));
        window.page->grouping()->groupBy(*MessageColumn::parse(QStringLiteral("PID-8")));
        QTRY_COMPARE(window.groups(), QStringList({"F 6"}));
        const FeedMessagePtr message = window.feed->message(3);
        const auto at = message->bytes.find("|F\r");
        plumb::hl7::ByteEdit edit{at + 1, "F", "M"};
        QVERIFY(window.feed->change(3, {edit}, QStringLiteral("test")));
        QTRY_COMPARE(window.groups(), QStringList({"F 5", "M 1"}));
    }

    void groupingIsStopped() {
        Window window(listTraffic(60'000));
        window.page->grouping()->groupBy(*MessageColumn::parse(QStringLiteral("patient")));
        QVERIFY(window.page->grouping()->running());
        window.fixture.desk().jobs.stopAll();
        window.settle();
        QVERIFY(!window.model().isGrouped());
        QVERIFY(!window.page->grouping()->column());
        QCOMPARE(window.model().rowCount(), 60'000);
        // Half of them open at once cost nothing.
        window.page->grouping()->groupBy(*MessageColumn::parse(QStringLiteral("message")));
        QTRY_VERIFY(window.model().isGrouped());
        window.page->list()->selectRow(0);
        window.page->list()->setFocus();
        window.key(Qt::Key_Return);
        QCOMPARE(window.model().rowCount(), 30'003);
        window.key(Qt::Key_PageDown);
        QVERIFY(window.model().numberAt(window.row()) != MessageListModel::kNoMessage);
    }

    void theMaskHidesPinsAndFilters() {
        Window window(listTraffic(12));
        window.page->list()->selectRow(4);
        window.page->togglePin();
        window.fixture.masked = true;
        window.model().setMasked(true);
        QAbstractItemModel* const strip = window.page->marks()->strip()->model();
        QVERIFY(!strip->index(0, 7).data().toString().contains(QStringLiteral("Zztest")));
        window.page->list()->setCurrentIndex(window.model().index(4, 5));
        window.page->filterByCell(false);
        QCOMPARE(window.page->queryBar()->text(), QString());
        QVERIFY(window.fixture.told.last().contains(QStringLiteral("hidden")));
        window.page->colourByCell();
        QVERIFY(colourRules(window.fixture.desk()).rules().empty());
        window.page->grouping()->groupBy(*MessageColumn::parse(QStringLiteral("patient")));
        QTRY_VERIFY(window.model().isGrouped());
        window.page->list()->selectRow(0);
        window.page->filterByGroup();
        QCOMPARE(window.page->queryBar()->text(), QString());
        // A page that is made while the mask is on hides from its first row on.
        MessagePage other(window.fixture.desk(), *window.feed);
        QVERIFY(!other.model()->index(0, 7).data().toString().contains(QStringLiteral("Zztest")));
    }

    void flagsAreShownGoneToAndFilteredBy() {
        Window window(listTraffic(12));
        const QAbstractItemModelTester tester(&window.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const int row : {2, 5, 9}) {
            window.page->list()->selectRow(row);
            window.page->toggleFlag();
        }
        QVERIFY(window.model().marks(5).flagged);
        window.page->list()->selectRow(0);
        window.page->goToFlagged(true);
        QCOMPARE(window.row(), 2);
        window.page->goToFlagged(false);
        QCOMPARE(window.row(), 9);
        auto* const only = window.page->tools()->findChildren<QToolButton*>().at(1);
        QTest::mouseClick(only, Qt::LeftButton);
        QCOMPARE(window.model().rowCount(), 3);
        QVERIFY(only->isChecked());
        window.write(QStringLiteral("MSH-3.1 = LAB"));
        QTest::keyClick(window.page->queryBar()->edit(), Qt::Key_Return);
        QTRY_COMPARE(window.model().rowCount(), 2);  // 2 and 5
        window.settle();
        QCOMPARE(window.model().numberAt(1), std::uint64_t{5});
        QTest::keyClick(window.page->queryBar()->edit(), Qt::Key_Escape);
        QTRY_COMPARE(window.model().rowCount(), 3);
        // A flag that is taken away leaves the list of flags.
        window.page->list()->selectRow(0);
        window.page->toggleFlag();
        QCOMPARE(window.model().rowCount(), 2);
        QTest::mouseClick(only, Qt::LeftButton);
        QCOMPARE(window.model().rowCount(), 12);
    }

    void pinsStandAboveWhateverTheFilter() {
        Window window(listTraffic(12));
        RowView* const strip = window.page->marks()->strip();
        QVERIFY(!strip->isVisible());
        const int before = window.page->list()->viewport()->y();
        window.page->list()->selectRow(4);
        window.page->togglePin();
        window.page->list()->selectRow(7);
        window.page->togglePin();
        QVERIFY(strip->isVisible());
        QVERIFY(window.page->list()->viewport()->y() > before);
        QCOMPARE(strip->model()->rowCount(), 2);
        QCOMPARE(strip->model()->index(1, 3).data().toString(), QStringLiteral("C7"));
        window.page->setFilter(QStringLiteral("MSH-10 = C1"));
        QTRY_COMPARE(window.model().rowCount(), 1);
        QCOMPARE(strip->model()->rowCount(), 2);
        // A click in the strip shows the message, though the filter leaves it out.
        QTest::mouseClick(strip->viewport(), Qt::LeftButton, {},
                          strip->visualRect(strip->model()->index(0, 1)).center());
        QCOMPARE(window.fixture.desk().focus.number(), std::uint64_t{4});
        QTest::keyClick(strip, Qt::Key_Down);
        QCOMPARE(window.fixture.desk().focus.number(), std::uint64_t{7});
        // The columns are those of the list.
        window.page->addColumn(QStringLiteral("PV1-3.1"));
        QCOMPARE(strip->model()->columnCount(), window.model().columnCount());
        window.page->list()->header()->resizeSection(2, 333);
        QCOMPARE(strip->header()->sectionSize(2), 333);
        window.page->marks()->marks().setPinned({4, 7}, false);
        QVERIFY(!strip->isVisible());
        QCOMPARE(window.page->list()->viewport()->y(), before);
    }

    void marksAreThereAgainAndHoldNoValues() {
        Window window(listTraffic(12), "kept.hl7");
        window.page->list()->selectRow(3);
        window.page->toggleFlag();
        window.page->list()->selectRow(8);
        window.page->togglePin();
        window.settle();
        window.fixture.desk().settings.sync();
        QFile settings(window.fixture.desk().settings.file());
        QVERIFY(settings.open(QIODevice::ReadOnly));
        const QByteArray kept = settings.readAll();
        QVERIFY(kept.contains("marks"));
        for (const char* value : {"Zztest", "Alpha", "19610230", "EPIC", "4W"}) {
            QVERIFY2(!kept.contains(value), value);
        }
        window.reopen();
        QTRY_COMPARE(window.page->marks()->marks().flagged(), FeedMarks::Numbers({3}));
        QCOMPARE(window.page->marks()->marks().pinned(), FeedMarks::Numbers({8}));
        // Another message where the flagged one was: its flag is gone, and it is said.
        window.store(listTraffic(3) + listMessage(40) + listTraffic(12).mid(listTraffic(4).size()));
        window.reopen();
        QTRY_COMPARE(window.page->marks()->marks().pinned(), FeedMarks::Numbers({8}));
        QVERIFY(window.page->marks()->marks().flagged().empty());
        QVERIFY(window.fixture.told.join(QLatin1Char(' ')).contains(QStringLiteral("gone")));
    }

    void matchesAreGoneToWithoutFiltering() {
        Window window(listTraffic(12));
        window.page->queryBar()->setMode(Question::Mode::Text);
        window.page->queryBar()->setFinding(true);
        window.write(QStringLiteral("creatinine"));
        QTest::keyClick(window.page->queryBar()->edit(), Qt::Key_Return);
        QTRY_COMPARE(window.row(), 2);
        QCOMPARE(window.model().rowCount(), 12);
        const Focus& focus = window.fixture.desk().focus;
        QTRY_COMPARE(focus.path().field(), 3u);
        const std::string& bytes = focus.message()->bytes;
        QVERIFY(bytes.substr(static_cast<std::size_t>(focus.range().begin), 25).find("Creatinine") !=
                std::string::npos);
        QTest::keyClick(window.page->queryBar()->edit(), Qt::Key_Return);
        QTRY_COMPARE(window.row(), 5);
        QTest::keyClick(window.page->queryBar()->edit(), Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(window.row(), 2);
        QTest::keyClick(window.page->queryBar()->edit(), Qt::Key_Return, Qt::ShiftModifier);
        QTRY_COMPARE(window.row(), 11);
        QVERIFY(window.fixture.told.last().contains(QStringLiteral("none above")));
        window.page->find(true);
        QTRY_COMPARE(window.row(), 2);
        QVERIFY(window.fixture.told.last().contains(QStringLiteral("none below")));
        QTest::keyClicks(window.page->queryBar()->edit(), QStringLiteral("zzz"));
        window.page->find(true);
        QTRY_VERIFY(window.fixture.told.last().contains(QStringLiteral("No message")));
    }

    void aFilterIsSearchedForAtItsPlace() {
        Window window(listTraffic(12));
        window.page->queryBar()->setFinding(true);
        window.write(QStringLiteral("PV1-3.1 = ICU"));
        window.page->find(true);
        QTRY_COMPARE(window.row(), 4);
        QTRY_COMPARE(window.fixture.desk().focus.path().field(), 3u);
        QCOMPARE(window.fixture.desk().focus.path().component(), 1u);
        window.page->find(true);
        QTRY_COMPARE(window.row(), 9);
        // The same as a filter: the list holds the matches only, and they are gone through.
        window.page->queryBar()->setFinding(false);
        QTRY_COMPARE(window.model().rowCount(), 2);
        window.settle();
        window.page->find(true);
        QTRY_COMPARE(window.fixture.desk().focus.number(), std::uint64_t{4});
    }

    void filtersReadNamesInTheCharacterSetOfTheTab() {
        // An u with two dots in Latin-1, and in UTF-8, which are two characters in Latin-1.
        const auto message = [](const char* name) {
            return QByteArray("MSH|^~\\&|LAB|STE|EMR|STE|20261120064152||ORU^R01^ORU_R01|1|P|2.5.1\rPID|1||1||") +
                   name + "^Bravo\r";
        };
        Window window(message("M\xFCller") + message("M\xC3\xBCller") + message("Miller"));
        QCOMPARE(window.model().rowCount(), 3);
        const QString filter = QStringLiteral("PID-5.1 = \"M\u00FCller\"");
        const auto only = [&window](std::uint64_t number) {
            return window.model().rowCount() == 1 && window.model().numberAt(0) == number;
        };
        window.page->setFilter(filter);
        QTRY_COMPARE(window.model().rowCount(), 2);  // as the bytes of each look
        window.feed->setAssumedCharset(plumb::hl7::Charset::latin1());
        QTRY_VERIFY(only(0));
        window.page->setFilter(QStringLiteral("PID-5.1 = \"M\u00C3\u00BCller\""));
        QTRY_VERIFY(only(1));
        // Who decides has the last word.
        window.feed->setCharset(plumb::hl7::Charset::utf8());
        QTRY_COMPARE(window.model().rowCount(), 0);
        window.page->setFilter(filter);
        QTRY_VERIFY(only(1));
    }

    void aTextIsFoundInEveryCharacterSet() {
        const Question text = *Question::parse(Question::Mode::Text, QStringLiteral("m\u00FCller"));
        const Question expression = *Question::parse(Question::Mode::Regex, QStringLiteral("\\xFCll"));
        plumb::query::FilterScratch scratch;
        plumb::query::MessageContext context;
        const auto with = [](const char* name, const char* set = "") {
            return std::string("MSH|^~\\&|LAB|STE|EMR|STE|20261120||ORU^R01|1|P|2.5.1||||||") + set + "\rPID|1||1||" +
                   name + "^Bravo\r";
        };
        const auto hits = [&](const Question& question, const std::string& message) {
            return question.matches(plumb::asBytes(message), context, scratch);
        };
        QVERIFY(hits(text, with("M\xFCller")));
        QVERIFY(hits(text, with("M\xC3\xBCller")));
        QVERIFY(!hits(text, with("Miller")));
        QVERIFY(hits(expression, with("M\xFCller")));
        const plumb::hl7::Charset latin1 = plumb::hl7::Charset::latin1();
        context.assumed = &latin1;
        QVERIFY(hits(text, with("M\xFCller")));
        QVERIFY(!hits(text, with("M\xC3\xBCller")));
        QVERIFY(hits(text, with("M\xC3\xBCller", "UNICODE UTF-8")));
        const std::string message = with("M\xFCller");
        const auto place = text.placeIn(plumb::hl7::MessageView(plumb::asBytes(message)));
        QVERIFY(place);
        QCOMPARE(message.substr(place->begin, place->length), std::string("M\xFCller"));
    }

    void matchesAreFoundInTheOrderOfTheList() {
        Window window(listTraffic(12));
        window.page->sortBy(0, Qt::DescendingOrder);
        QTRY_COMPARE(window.model().numberAt(0), std::uint64_t{11});
        window.page->list()->selectRow(0);
        window.page->queryBar()->setMode(Question::Mode::Regex);
        window.page->queryBar()->setFinding(true);
        window.write(QStringLiteral("\\|C[68]\\|"));
        window.page->sortBy(0, Qt::DescendingOrder);
        window.settle();
        window.page->list()->selectRow(0);
        window.page->find(true);
        QTRY_COMPARE(window.fixture.desk().focus.number(), std::uint64_t{8});
        window.page->find(true);
        QTRY_COMPARE(window.fixture.desk().focus.number(), std::uint64_t{6});
    }

    void columnSetsAreSavedChosenAndRemoved() {
        Window window(listTraffic(3));
        ListColumns* const columns = window.page->columns();
        window.page->addColumn(QStringLiteral("PV1-3.1"));
        window.page->list()->header()->resizeSection(1, 210);
        columns->saveSet(QStringLiteral("Wards / beds"));
        columns->useStandard();
        QCOMPARE(window.model().columnCount(), 11);
        QMenu menu;
        columns->fillSets(menu);
        QAction* const chosen = actionOf(menu, QStringLiteral("Wards / beds"));
        QVERIFY(chosen);
        chosen->trigger();
        QCOMPARE(window.model().columnCount(), 12);
        QCOMPARE(window.page->list()->header()->sectionSize(1), 210);
        // They are there for the next page, too, and go when they are removed.
        window.settle();
        MessagePage other(window.fixture.desk(), *window.feed);
        QCOMPARE(other.columns()->sets(), QStringList({QStringLiteral("Wards / beds")}));
        other.columns()->removeSet(QStringLiteral("Wards / beds"));
        QVERIFY(columns->sets().isEmpty());
    }

    void batchSegmentsArePassedOver() {
        Window window("BHS|^~\\&|EPIC\r" + listTraffic(2) + "BTS|2\rBHS|^~\\&|EPIC\r" + listTraffic(1) + "BTS|1\r");
        QCOMPARE(window.model().rowCount(), 7);
        window.page->goTo(0);
        QCOMPARE(window.row(), 1);
        window.page->goBy(1);
        window.page->goBy(1);
        QCOMPARE(window.row(), 5);
        window.page->goBy(1);
        QCOMPARE(window.row(), 5);
        window.page->list()->setFocus();
        window.key(Qt::Key_Down);  // the keys of the list stop at them, and the message stays
        QCOMPARE(window.row(), 6);
        QCOMPARE(window.fixture.desk().focus.number(), std::uint64_t{2});
        QCOMPARE(window.page->selectedNumbers(true).size(), std::size_t{3});
        window.page->setShowsEnvelopes(false);
        QCOMPARE(window.model().rowCount(), 3);
        window.page->setShowsEnvelopes(true);
        QCOMPARE(window.model().rowCount(), 7);
    }
};

QTEST_MAIN(TestMessageList)
#include "tst_message_list.moc"
