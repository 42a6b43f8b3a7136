// Changing many messages: what is shown is what is done, in one step of undo, and nothing else changes.
#include "app/plumbline/main_window.h"
#include "gui/common/app_fixture.h"
#include "gui/common/desk_fixture.h"
#include "widgets/change/change_actions.h"
#include "widgets/change/change_model.h"
#include "widgets/common/row_view.h"
#include "widgets/documents/document_area.h"
#include "widgets/messages/message_page.h"
#include "widgets/messages/query_bar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

QByteArray feedOf(int count) {
    QByteArray out;
    for (int n = 0; n < count; ++n) {
        out += "MSH|^~\\&|ADT|MERCY|LAB|GENERAL|20261120064107||ADT^A08|M" + QByteArray::number(n) +
               "|P|2.5.1\rPID|1||" + QByteArray::number(4000 + n) + "^^^MERCY^MR||DOE^JOHN||19700101|" +
               (n % 3 == 0 ? QByteArray() : QByteArray("M")) + "\r";
    }
    return out;
}

struct Bench {
    explicit Bench(const QByteArray& text) {
        addChangeActions(fixture.desk(), {[this](Feed*) { return selected; }, [this](Feed*) { return listed; }});
        feed = fixture.openText(text);
        for (std::uint32_t n = 0; n < feed->size(); ++n) {
            listed.push_back(n);
        }
        fixture.desk().focus.setMessage(feed, 0, nullptr);
    }
    ChangePage* open() {
        fixture.desk().actions.refresh();
        fixture.desk().actions.action(QStringLiteral("messages.change"))->trigger();
        auto* const page = qobject_cast<ChangePage*>(fixture.pages.last());
        page->resize(1200, 700);
        page->show();
        return page;
    }
    static void choose(ChangePage* page, query::ChangeKind kind) {
        auto* const box = page->findChild<QComboBox*>(QStringLiteral("change.kind"));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Home);
        while (box->currentData().toInt() != static_cast<int>(kind) && box->currentIndex() + 1 < box->count()) {
            QTest::keyClick(box, Qt::Key_Down);
        }
    }
    static void write(ChangePage* page, const char* name, const QString& text) {
        auto* const line = page->findChild<QLineEdit*>(QLatin1String(name));
        QVERIFY(line->isVisible());
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, text);
    }
    static ChangeModel* model(ChangePage* page) { return page->findChild<ChangeModel*>(); }
    static QString cell(ChangePage* page, int row, int column) {
        return model(page)->index(row, column).data().toString();
    }
    static QString said(ChangePage* page) {
        QStringList out;
        for (const QLabel* label : page->findChildren<QLabel*>()) {
            out.append(label->text());
        }
        return out.join(QLatin1Char('\n'));
    }
    [[nodiscard]] QByteArray bytes(std::uint64_t number) const {
        return QByteArray::fromStdString(feed->message(number)->bytes);
    }

    DeskFixture fixture;
    Feed* feed;
    std::vector<std::uint32_t> selected, listed;
};

}  // namespace

class TestChangePage : public QObject {
    Q_OBJECT

private slots:
    void showsWhatItWouldDoAndDoesIt() {
        Bench bench(feedOf(9));
        ChangePage* const page = bench.open();
        const QAbstractItemModelTester tester(bench.model(page),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
        QVERIFY(!page->canApply());
        bench.write(page, "change.path", QStringLiteral("PID-8"));
        bench.write(page, "change.text", QStringLiteral("M|F"));
        QTRY_VERIFY(page->canApply());
        QCOMPARE(bench.model(page)->rowCount(), 9);
        QCOMPARE(bench.cell(page, 0, ChangeModel::PlaceColumn), QStringLiteral("PID-8"));
        QCOMPARE(bench.cell(page, 0, ChangeModel::BeforeColumn), QStringLiteral("empty"));
        QCOMPARE(bench.cell(page, 1, ChangeModel::BeforeColumn), QStringLiteral("M"));
        QCOMPARE(bench.cell(page, 1, ChangeModel::AfterColumn), QStringLiteral("M|F"));
        QVERIFY(bench.said(page).contains(QStringLiteral("9 of 9 messages change")));
        QVERIFY(!bench.feed->isEdited(0));

        const QByteArray before = bench.bytes(4);
        auto* const apply = page->findChild<QPushButton*>(QStringLiteral("change.apply"));
        QCOMPARE(apply->text(), QStringLiteral("Change 9 messages"));
        QTest::mouseClick(apply, Qt::LeftButton);
        QTRY_COMPARE(bench.feed->editedMessages().size(), std::size_t{9});
        QCOMPARE(bench.feed->undoStack()->count(), 1);
        QCOMPARE(bench.feed->undoStack()->undoText(), QStringLiteral("Set PID-8 in 9 messages"));
        QByteArray expected = before;
        expected.replace("|19700101|M\r", "|19700101|M\\F\\F\r");
        QCOMPARE(bench.bytes(4), expected);
        QVERIFY(!page->canApply());
        QVERIFY(bench.said(page).contains(QStringLiteral("9 messages were changed")));

        bench.feed->undoStack()->undo();
        QCOMPARE(bench.feed->editedMessages().size(), std::size_t{0});
        QCOMPARE(bench.bytes(4), before);
        bench.feed->undoStack()->redo();
        QCOMPARE(bench.bytes(4), expected);
    }

    void saysWhatCannotBeChanged() {
        Bench bench(feedOf(3).replace("|P|2.5.1\r", "|P|2.5.1||||||UNICODE UTF-8\r") +
                    "MSH|^~\\&|ADT||||20261120||ADT^A08|L1|P|2.5.1||||||8859/1\rPID|1||1||D\xDC\x42|||\r");
        ChangePage* const page = bench.open();
        bench.write(page, "change.path", QStringLiteral("PID-5.1"));
        // No key of a test makes this character.
        page->findChild<QLineEdit*>(QStringLiteral("change.text"))->setText(QString(QChar(0x20AC)));
        QTRY_VERIFY(page->canApply());
        QVERIFY(bench.said(page).contains(QStringLiteral("1 cannot be changed")));
        QVERIFY(bench.cell(page, 3, ChangeModel::AfterColumn).contains(QStringLiteral("cannot hold")));
        const QByteArray before = bench.bytes(3);
        page->apply();
        QTRY_COMPARE(bench.feed->editedMessages().size(), std::size_t{3});
        QCOMPARE(bench.bytes(3), before);

        bench.write(page, "change.path", QStringLiteral("PID-"));
        QTRY_VERIFY(bench.said(page).contains(QStringLiteral("cannot be read at column")));
        QVERIFY(!page->canApply());
    }

    void takesTheChosenMessages() {
        Bench bench(feedOf(9));
        bench.selected = {7, 2};
        ChangePage* const page = bench.open();
        QCOMPARE(page->form()->scope(), ChangeScope::Selected);
        bench.choose(page, query::ChangeKind::Counter);
        bench.write(page, "change.path", QStringLiteral("MSH-10"));
        bench.write(page, "change.text", QStringLiteral("0010:5"));
        QTRY_VERIFY(page->canApply());
        QCOMPARE(bench.model(page)->rowCount(), 2);
        QCOMPARE(bench.cell(page, 0, ChangeModel::NumberColumn), QStringLiteral("3"));
        QCOMPARE(bench.cell(page, 1, ChangeModel::AfterColumn), QStringLiteral("0015"));
        page->findChild<RowView*>()->selectRow(1);
        QCOMPARE(bench.fixture.desk().focus.number(), std::uint64_t{7});
    }

    void leavesAloneWhatIsAbsent() {
        Bench bench(feedOf(6));
        ChangePage* const page = bench.open();
        bench.choose(page, query::ChangeKind::Shift);
        bench.write(page, "change.path", QStringLiteral("PV1-44"));
        bench.write(page, "change.text", QStringLiteral("+1d"));
        QTRY_VERIFY(bench.said(page).contains(QStringLiteral("6 lack the path")));
        QVERIFY(!page->canApply());
        bench.write(page, "change.path", QStringLiteral("PID-7"));
        QTRY_VERIFY(page->canApply());
        QCOMPARE(bench.cell(page, 0, ChangeModel::AfterColumn), QStringLiteral("19700102"));
    }

    void looksAgainWhenAMessageChangesAndRefusesWhatIsStale() {
        Bench bench(feedOf(4));
        ChangePage* const page = bench.open();
        bench.write(page, "change.path", QStringLiteral("PID-8"));
        bench.write(page, "change.text", QStringLiteral("F"));
        QTRY_VERIFY(page->canApply());
        QVERIFY(bench.feed->change(1, {{0, "M", "N"}}, QStringLiteral("x")).has_value());
        QVERIFY(!page->canApply());
        QTRY_VERIFY(page->canApply());

        // Prepared for what a message was: nothing at all is changed.
        std::vector<Feed::PreparedChange> stale;
        stale.push_back({{0, {{0, "M", "N"}}}, {{0, "N", "M"}}, nullptr, std::make_shared<const std::string>("N")});
        stale.push_back({{1, {{0, "M", "N"}}}, {{0, "N", "M"}}, nullptr, std::make_shared<const std::string>("N")});
        const Result<void> refused = bench.feed->changePrepared(std::move(stale), QStringLiteral("x"));
        QVERIFY(!refused);
        QCOMPARE(QByteArray(refused.error().code().data()), QByteArray("change.stale"));
        QVERIFY(!bench.feed->isEdited(0));
    }

    void hidesNamesUnderTheMask() {
        Bench bench(feedOf(2));
        bench.fixture.masked = true;
        ChangePage* const page = bench.open();
        bench.write(page, "change.path", QStringLiteral("PID-5.1"));
        bench.write(page, "change.text", QStringLiteral("ROE"));
        QTRY_VERIFY(page->canApply());
        QCOMPARE(bench.cell(page, 0, ChangeModel::BeforeColumn), QStringLiteral("hidden"));
    }

    void changesAHundredThousandInOneStep() {
        constexpr int kMany = 100'000;
        Bench bench(feedOf(kMany));
        ChangePage* const page = bench.open();
        bench.choose(page, query::ChangeKind::Template);
        bench.write(page, "change.path", QStringLiteral("MSH-10"));
        bench.write(page, "change.text", QStringLiteral("T{#}-{PID-3.1}"));
        QTRY_VERIFY_WITH_TIMEOUT(page->canApply(), 60'000);
        page->apply();
        QTRY_COMPARE_WITH_TIMEOUT(bench.feed->editedMessages().size(), std::size_t{kMany}, 60'000);
        QVERIFY(bench.bytes(kMany - 1).contains("|T100000-103999|"));
        QElapsedTimer timer;
        timer.start();
        bench.feed->undoStack()->undo();
        const qint64 undone = timer.elapsed();
        QVERIFY2(undone < 1000, qPrintable(QString::number(undone)));
        QVERIFY(bench.bytes(kMany - 1).contains("|M99999|"));
        QCOMPARE(bench.feed->editedMessages().size(), std::size_t{0});
    }

    void stopsWhenItIsTold() {
        Bench bench(feedOf(20'000));
        ChangePage* const page = bench.open();
        bench.write(page, "change.path", QStringLiteral("PID-8"));
        bench.write(page, "change.text", QStringLiteral("F"));
        QTest::keyClick(page->form()->path(), Qt::Key_Return);
        bench.fixture.desk().jobs.stopAll();
        QTRY_VERIFY(bench.fixture.desk().jobs.running().empty());
        QTest::keyClick(page->form()->path(), Qt::Key_Return);
        QTRY_VERIFY(page->canApply());
    }

    void byKeysInTheWholeWindow() {
        AppFixture fixture;
        MessagePage* const messages = fixture.app().page();
        messages->setFilter(QStringLiteral("MSH-9.2 = A08"));
        QTRY_VERIFY(!messages->filtering());
        const int listed = messages->model()->rowCount();
        QVERIFY(listed > 1 && static_cast<std::uint64_t>(listed) < messages->feed().size());
        fixture.press("Ctrl+H");
        auto* const page = qobject_cast<ChangePage*>(fixture.app().window().documents()->current());
        QVERIFY(page);
        QTRY_COMPARE(QApplication::focusWidget(), page->form()->path());
        QCOMPARE(page->form()->scope(), ChangeScope::Listed);
        fixture.type(QStringLiteral("MSH-11.1"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        fixture.type(QStringLiteral("T"));
        QTRY_VERIFY(page->canApply());
        fixture.press("Ctrl+Shift+Return");
        QTRY_COMPARE(messages->feed().editedMessages().size(), static_cast<std::size_t>(listed));
        fixture.press("Ctrl+1");
        fixture.press("Ctrl+Z");
        QTRY_COMPARE(messages->feed().editedMessages().size(), std::size_t{0});
    }
};

QTEST_MAIN(TestChangePage)
#include "tst_change_page.moc"
