// The page of gaps on a desk of its own: two real files, keys and clicks.
#include "gui/common/desk_fixture.h"
#include "gui/common/waiting.h"
#include "gui/gap/gap_specs.h"
#include "unit/sanitized.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/gap/gap_day.h"
#include "widgets/gap/gap_filter_bar.h"
#include "widgets/gap/gap_form.h"
#include "widgets/gap/gap_hub.h"
#include "widgets/gap/gap_model.h"
#include "widgets/gap/gap_questions.h"
#include "widgets/gap/gap_side_box.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/spec/spec_page.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

struct Desktop {
    explicit Desktop(bool choose = true) {
        addGapActions(fixture.desk(), {[](const QString&) { return QString(); },
                                       [](const spec::GapDocument&, const QString&, const QString&, const QString&) {
                                           return Result<void>();
                                       }});
        sender = gap_specs::write(fixture.folder.filePath(QStringLiteral("lab.yaml")), gap_specs::sender());
        receiver = gap_specs::write(fixture.folder.filePath(QStringLiteral("registry.yaml")), gap_specs::receiver());
        if (choose) {
            page = window(GapHub::of(fixture.desk()).compare(sender, receiver));
            settle();
            page->list()->setFocus();
        }
    }
    static GapPage* window(GapPage* shown) {
        shown->resize(1300, 800);
        shown->show();
        shown->activateWindow();
        if (!QTest::qWaitForWindowActive(shown)) {
            qFatal("The page did not become active.");
        }
        return shown;
    }
    void settle() {
        if (!comesAbout([this] { return fixture.desk().jobs.running().empty(); }, 20'000)) {
            qFatal("Work did not end.");
        }
    }
    /// The row of a place; -1: it is not listed.
    [[nodiscard]] int row(const char* place) const {
        for (int at = 0; at < page->model()->rowCount(); ++at) {
            if (const spec::GapRow* const one = page->model()->at(at); one && gapPath(one->gap) == place) {
                return at;
            }
        }
        return -1;
    }
    [[nodiscard]] const spec::GapRow& gap(const char* place) const { return *page->model()->at(row(place)); }
    [[nodiscard]] QString cell(const char* place, int column) const {
        return page->model()->index(row(place), column).data().toString();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
        QTest::keyClick(page->list(), key, modifiers);
    }
    template <class T>
    [[nodiscard]] T* find(const char* name) const {
        T* const found = page->findChild<T*>(QLatin1String(name));
        if (!found) {
            qFatal("There is no %s.", name);
        }
        return found;
    }
    /// Until the specs were compared again.
    bool comparedAfter(const std::function<void()>& change) {
        QSignalSpy spy(page, &GapPage::compared);
        change();
        return spy.wait(20'000);
    }

    DeskFixture fixture;
    QString sender, receiver;
    GapPage* page = nullptr;
};

}  // namespace

class TestGapPage : public QObject {
    Q_OBJECT

private slots:
    void itListsWhatTheTwoSayDifferently() {
        Desktop d;
        const QAbstractItemModelTester tester(d.page->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(d.page->store().document().rows.size(), std::size_t{4});
        QCOMPARE(d.cell("PID-5", GapModel::WhatColumn),
                 QStringLiteral("The sender may leave out PID-5, which the receiver requires."));
        QCOMPARE(d.cell("PID-5", GapModel::HarmColumn), QStringLiteral("May be missing"));
        QCOMPARE(d.cell("PID-19", GapModel::HarmColumn), QStringLiteral("Never sent"));
        QCOMPARE(d.cell("PID-8", GapModel::SaysColumn), QStringLiteral("1..4 \u2192 1..1"));
        QCOMPARE(d.page->store().counts().marks(), std::size_t{0});
        // Headings of segments, which fold.
        const QString head = d.page->model()->index(0, 0).data().toString();
        QVERIFY2(head.startsWith(QStringLiteral("PID: 3 gaps")), qPrintable(head));
        d.page->list()->selectRow(0);
        d.press(Qt::Key_Left);
        QCOMPARE(d.row("PID-5"), -1);
        d.press(Qt::Key_Right);
        QVERIFY(d.row("PID-5") > 0);
        QVERIFY(d.page->findChild<QToolButton*>(QStringLiteral("gap.exportButton"))->isEnabled());
    }

    void rulesAreRowsLikeOthers() {
        Desktop d;
        QVERIFY(d.comparedAfter([&] {
            gap_specs::write(d.receiver,
                             gap_specs::receiver() +
                                 "    statements: [{id: L-1, rule: valued(PV1-19)}]\n"
                                 "    slices: [{field: 7, into: [{name: first, as: XCN, when: '.1 = \"1\"', "
                                 "repeat: 1..1}]}]\n");
        }));
        QCOMPARE(d.page->store().document().rows.size(), std::size_t{6});
        QCOMPARE(d.cell("PV1", GapModel::WhatColumn),
                 QStringLiteral("PV1 may hold what the receiver does not read: the sender says -, the receiver "
                                "valued(PV1-19)."));
        QCOMPARE(d.cell("PV1-7[first]", GapModel::HarmColumn), QStringLiteral("May be missing"));
        d.page->list()->selectRow(d.row("PV1"));
        d.press(Qt::Key_A);
        QCOMPARE(d.gap("PV1").decision, spec::GapDecision::AskVendor);
        d.find<QLineEdit>("gap.filter")->setText(QStringLiteral("kind = statement or kind = slicing"));
        QTRY_COMPARE(d.row("PID-5"), -1);
        QVERIFY(d.row("PV1") > 0 && d.row("PV1-7[first]") > 0);
    }

    void lettersDecideAndGoOn() {
        Desktop d;
        d.page->list()->selectRow(d.row("PID-5"));
        d.press(Qt::Key_M);
        QCOMPARE(d.gap("PID-5").decision, spec::GapDecision::Map);
        QCOMPARE(d.page->list()->currentIndex().row(), d.row("PID-8"));
        d.press(Qt::Key_D);
        d.press(Qt::Key_A);
        d.press(Qt::Key_I);  // over the heading of the next segment
        QCOMPARE(d.gap("PID-8").decision, spec::GapDecision::Default);
        QCOMPARE(d.gap("PID-19").decision, spec::GapDecision::AskVendor);
        QCOMPARE(d.gap("PV1-2").decision, spec::GapDecision::Ignore);
        QCOMPARE(d.cell("PV1-2", GapModel::DecisionColumn), QStringLiteral("Ignore"));
        QUndoStack& undo = *d.page->store().undoStack();
        QCOMPARE(undo.count(), 4);
        undo.undo();
        QCOMPARE(d.gap("PV1-2").decision, spec::GapDecision::None);
        undo.redo();
        QCOMPARE(d.gap("PV1-2").decision, spec::GapDecision::Ignore);
        d.page->list()->selectRow(d.row("PID-5"));
        d.press(Qt::Key_N);
        QCOMPARE(d.gap("PID-5").decision, spec::GapDecision::None);
        d.page->list()->selectRow(d.row("PID-5"));
        d.press(Qt::Key_X);
        QCOMPARE(d.gap("PID-5").status, spec::GapStatus::Done);
    }

    void manyAreOneStep() {
        Desktop d;
        d.page->list()->selectRow(d.row("PID-5"));
        d.press(Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(d.page->chosen().size(), std::size_t{2});
        QTest::mouseClick(d.find<QToolButton>("gap.doAsk"), Qt::LeftButton);
        QCOMPARE(d.gap("PID-5").decision, spec::GapDecision::AskVendor);
        QCOMPARE(d.gap("PID-8").decision, spec::GapDecision::AskVendor);
        QCOMPARE(d.page->store().undoStack()->count(), 1);
        QCOMPARE(d.page->chosen().size(), std::size_t{2});
        // A heading stands for all below it.
        d.page->list()->selectRow(0);
        d.press(Qt::Key_W);
        QCOMPARE(d.gap("PID-19").status, spec::GapStatus::Waiting);
        QCOMPARE(d.gap("PV1-2").status, spec::GapStatus::Open);
    }

    void theFormWritesOwnerDayAndComment() {
        Desktop d;
        d.page->list()->selectRow(d.row("PID-8"));
        d.press(Qt::Key_E);
        auto* const owner = d.find<QLineEdit>("gap.owner");
        QCOMPARE(QApplication::focusWidget(), owner);
        QTest::keyClicks(owner, QStringLiteral("Meyer"));
        auto* const due = d.find<QLineEdit>("gap.due");
        due->setFocus();
        QCOMPARE(d.gap("PID-8").owner, "Meyer");
        QTest::keyClicks(due, QStringLiteral("31.31.2026"));
        QTest::keyClick(due, Qt::Key_Return);
        QVERIFY(d.find<QLabel>("gap.dueProblem")->isVisible());
        QCOMPARE(d.gap("PID-8").due, "");
        due->selectAll();
        QTest::keyClicks(due, QStringLiteral("2027-01-31"));
        QTest::keyClick(due, Qt::Key_Return);
        QCOMPARE(d.gap("PID-8").due, "2027-01-31");
        QVERIFY(!d.find<QLabel>("gap.dueProblem")->isVisible());
        auto* const comment = d.find<QPlainTextEdit>("gap.comment");
        comment->setFocus();
        QTest::keyClicks(comment, QStringLiteral("Cut it."));
        // Choosing another row takes what is being written, for the row that it was written on.
        d.page->list()->selectRow(d.row("PID-19"));
        QCOMPARE(d.gap("PID-8").comment, "Cut it.");
        QCOMPARE(d.gap("PID-19").comment, "");
        QCOMPARE(comment->toPlainText(), QString());
        d.page->list()->selectRow(d.row("PID-8"));
        QCOMPARE(comment->toPlainText(), QStringLiteral("Cut it."));
        auto* const decision = d.find<QComboBox>("gap.decision");
        decision->setFocus();
        QTest::keyClick(decision, Qt::Key_Down);
        QCOMPARE(d.gap("PID-8").decision, spec::GapDecision::Map);
        QTest::keyClick(decision, Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), d.page->list());
    }

    void daysAreReadAsPeopleWriteThem() {
        const QDate today(2026, 11, 28);
        QCOMPARE(readDay(QStringLiteral("2027-01-31"), today), std::optional(QDate(2027, 1, 31)));
        QCOMPARE(readDay(QStringLiteral("+14"), today), std::optional(QDate(2026, 12, 12)));
        QCOMPARE(readDay(QString(), today), std::optional(QDate()));
        QVERIFY(!readDay(QStringLiteral("soon"), today));
        QVERIFY(!readDay(QStringLiteral("+"), today));
    }

    void filtersAreConditionsOrWords() {
        Desktop d;
        auto* const line = d.find<QLineEdit>("gap.filter");
        line->setFocus();
        QTest::keyClicks(line, QStringLiteral("segment = PV1 or kind = length"));
        QCOMPARE(d.page->model()->shownCount(), std::size_t{2});
        QVERIFY(d.row("PID-8") > 0 && d.row("PV1-2") > 0 && d.row("PID-5") < 0);
        QCOMPARE(d.find<QLabel>("gap.count")->text(), QStringLiteral("2 of 4 gaps"));
        // What cannot be read is said, and what was asked before stays.
        QTest::keyClicks(line, QStringLiteral(" and nothing = 1"));
        QVERIFY(d.find<QLabel>("gap.filterProblem")->isVisible());
        QVERIFY(d.page->model()->shownCount() <= 2);
        line->clear();
        QTest::keyClicks(line, QStringLiteral("sex"));
        QCOMPARE(d.page->model()->shownCount(), std::size_t{1});
        QVERIFY(d.row("PID-8") > 0);
        QCOMPARE(d.page->filterBar()->text(), QStringLiteral("text ~ \"sex\""));
        line->clear();
        QCOMPARE(d.page->model()->shownCount(), std::size_t{4});
        // An ignored gap leaves the open ones, and the next one is chosen.
        QTest::mouseClick(d.find<QToolButton>("gap.quickOpen"), Qt::LeftButton);
        d.page->list()->selectRow(d.row("PID-5"));
        d.press(Qt::Key_I);
        QCOMPARE(d.row("PID-5"), -1);
        QCOMPARE(d.page->list()->currentIndex().row(), d.row("PID-8"));
        QCOMPARE(d.find<QToolButton>("gap.quickOpen")->text(), QStringLiteral("Open 3"));
    }

    void aSpecThatIsEditedBringsTheListUpToDate() {
        Desktop d;
        d.page->list()->selectRow(d.row("PID-8"));
        d.press(Qt::Key_M);
        d.page->list()->selectRow(d.row("PID-5"));
        d.press(Qt::Key_A);
        SpecPage* const spec = SpecHub::of(d.fixture.desk()).open(d.sender);
        Desktop::window(d.page);
        // Typed in the page of the spec, and not saved: PID-5 is sent always, PID-8 may be longer still.
        QVERIFY(d.comparedAfter([&] {
            QByteArray text = gap_specs::sender();
            text.replace("5: {usage: RE}", "5: {usage: R}").replace("1..4", "1..9");
            text.replace("      19: {usage: X}\n", "      19: {usage: X}\n      11: {usage: R, repeat: 1..9}\n");
            spec->edit()->change(text.toStdString());
        }));
        QCOMPARE(d.gap("PID-8").decision, spec::GapDecision::Map);
        QCOMPARE(d.gap("PID-8").mark, spec::GapMark::Changed);
        QCOMPARE(d.gap("PID-5").mark, spec::GapMark::Gone);
        QCOMPARE(d.gap("PID-5").decision, spec::GapDecision::AskVendor);
        QVERIFY(d.page->notice()->isVisible());
        QVERIFY2(d.page->notice()->sentence().contains(QStringLiteral("1")), qPrintable(d.page->notice()->sentence()));
        QVERIFY(!d.page->list()->header()->isSectionHidden(GapModel::MarkColumn));
        QCOMPARE(d.cell("PID-8", GapModel::MarkColumn), QStringLiteral("Changed"));
        // One mark is taken away, then all; what is gone leaves the list, and comes back with undo.
        d.page->list()->selectRow(d.row("PID-8"));
        d.press(Qt::Key_Delete);
        QCOMPARE(d.gap("PID-8").mark, spec::GapMark::Known);
        QTest::mouseClick(d.find<QPushButton>("gap.takeMarks"), Qt::LeftButton);
        QCOMPARE(d.row("PID-5"), -1);
        QCOMPARE(d.page->store().counts().marks(), std::size_t{0});
        d.page->store().undoStack()->undo();
        QCOMPARE(d.gap("PID-5").mark, spec::GapMark::Gone);
        // Taken back in the spec, it is what it was.
        QVERIFY(d.comparedAfter([&] { spec->edit()->change(gap_specs::sender().toStdString()); }));
        QCOMPARE(d.gap("PID-5").decision, spec::GapDecision::AskVendor);
        QVERIFY(d.gap("PID-5").mark != spec::GapMark::Gone);
    }

    void aFileThatChangesBringsTheListUpToDate() {
        Desktop d;
        QVERIFY(d.comparedAfter([&] {
            QByteArray text = gap_specs::receiver();
            text.replace("      19: {usage: R}\n", "      19: {usage: R}\n      18: {usage: R}\n");
            gap_specs::write(d.receiver, text);
        }));
        QVERIFY(d.row("PID-18") > 0);
        QCOMPARE(d.gap("PID-18").mark, spec::GapMark::New);
        // It is still new after the next change, until a person takes that away.
        QVERIFY(d.comparedAfter([&] { d.page->compare(); }));
        QCOMPARE(d.gap("PID-18").mark, spec::GapMark::New);
        // A spec that cannot be read leaves the list as it is.
        QVERIFY(d.comparedAfter([&] { gap_specs::write(d.receiver, "plumbline: spec/1\nid: [\n"); }));
        QVERIFY(d.row("PID-18") > 0);
    }

    void theKeyboardGoesToThePlaceInEitherSpec() {
        Desktop d;
        d.page->list()->selectRow(d.row("PID-8"));
        QVERIFY(d.page->canGo(false) && d.page->canGo(true));
        d.press(Qt::Key_Return);
        SpecPage* spec = SpecHub::of(d.fixture.desk()).pages().value(0);
        QVERIFY(spec);
        QCOMPARE(QFileInfo(spec->path()).fileName(), QStringLiteral("lab.yaml"));
        QVERIFY2(spec->edit()->bytes().substr(spec->edit()->caret()).substr(0, 40).find("8:") != std::string::npos,
                 std::string(spec->edit()->bytes().substr(spec->edit()->caret()).substr(0, 40)).c_str());
        d.page->list()->setFocus();
        d.press(Qt::Key_Return, Qt::ShiftModifier);
        spec = SpecHub::of(d.fixture.desk()).pages().value(0);
        QCOMPARE(QFileInfo(spec->path()).fileName(), QStringLiteral("registry.yaml"));
    }

    void aListIsSavedAndOpenedAgain() {
        Desktop d;
        d.page->list()->selectRow(d.row("PID-8"));
        d.press(Qt::Key_M);
        QVERIFY(d.page->isModified());
        QVERIFY(!d.page->mayClose());
        QVERIFY(d.page->notice()->isVisible());
        const QString file = d.fixture.folder.filePath(QStringLiteral("lab.gap.yaml"));
        QCOMPARE(d.page->saveTo(file), QString());
        QVERIFY(!d.page->isModified());
        QVERIFY(d.page->mayClose());
        QVERIFY(GapHub::isGapList(file));
        QVERIFY(!GapHub::isGapList(d.sender));
        // Both specs have a new version when it is opened again.
        QByteArray text = gap_specs::sender();
        gap_specs::write(d.sender, text.replace("1..4", "1..9"));
        GapPage* const again = GapHub::of(d.fixture.desk()).open(file);
        QCOMPARE(again, d.page);
        d.fixture.pages.removeAll(d.page);
        delete d.page;
        d.page = Desktop::window(GapHub::of(d.fixture.desk()).open(file));
        d.settle();
        QTRY_COMPARE(d.page->side(true)->name(), d.receiver);
        QCOMPARE(d.gap("PID-8").decision, spec::GapDecision::Map);
        QTRY_COMPARE(d.gap("PID-8").mark, spec::GapMark::Changed);
        // A spec that is gone is asked for; what was decided stays.
        QVERIFY(QFile::remove(d.receiver));
        d.page->openFile(file);
        d.settle();
        QCOMPARE(d.page->side(true)->name(), QString());
        QCOMPARE(d.gap("PID-8").decision, spec::GapDecision::Map);
    }

    void thousandsAreListedAndDecidedAtOnce() {
        Desktop d(false);
        d.page = Desktop::window(GapHub::of(d.fixture.desk()).compare({}, {}));
        spec::GapOptions options;
        options.versions = true;
        d.page->setOptions(options);
        d.page->choose(QStringLiteral("hl7:2.3"), QStringLiteral("hl7:2.8.2"));
        d.settle();
        const std::size_t all = d.page->model()->shownCount();
        QVERIFY2(all > 1500, qPrintable(QString::number(all)));
        QElapsedTimer timer;
        timer.start();
        d.page->list()->setFocus();
        d.page->list()->selectAll();
        QCOMPARE(d.page->chosen().size(), all);
        d.press(Qt::Key_I);
        QTest::keyClicks(d.find<QLineEdit>("gap.filter"), QStringLiteral("PID"));
        d.page->store().undoStack()->undo();
        QVERIFY2(timer.elapsed() < 3000 * plumb::test::kSlow, qPrintable(QString::number(timer.elapsed())));
        qInfo("%zu gaps: %lld ms", all, static_cast<long long>(timer.elapsed()));
        QCOMPARE(d.page->store().undoStack()->count(), 1);
        QVERIFY(!d.page->canGo(false));
    }

    void questionsAreATextToSend() {
        Desktop d;
        d.page->copyQuestions();
        QVERIFY(d.fixture.told.last().contains(QStringLiteral("No gap")));
        d.page->list()->selectRow(d.row("PID-19"));
        d.press(Qt::Key_A);
        d.page->copyQuestions();
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.contains(QStringLiteral("1. PID-19")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("Lab outbound (version 3, HL7 2.5.1)")));
        QVERIFY(text.contains(QStringLiteral("The receiver expects PID-19, which the sender never sends.")));
        QVERIFY(!text.contains(QStringLiteral("PID-5")));
        const QString file = d.fixture.folder.filePath(QStringLiteral("ask.txt"));
        QSignalSpy spy(d.page, &GapPage::exported);
        d.page->exportTo(file, QStringLiteral("txt"));
        QVERIFY(spy.wait(10'000));
        QFile read(file);
        QVERIFY(read.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(read.readAll()), text);
    }

    void sidesAreChosenAndSwapped() {
        Desktop d(false);
        d.page = Desktop::window(GapHub::of(d.fixture.desk()).compare({}, {}));
        QVERIFY(!d.page->canCompare());
        auto* const box = d.find<QComboBox>("gap.sender");
        QVERIFY(box->findData(QStringLiteral("hl7:2.5.1")) > 0);
        d.page->choose(d.sender, {});
        d.settle();
        QCOMPARE(d.page->model()->rowCount(), 0);
        d.page->choose({}, d.receiver);
        d.settle();
        QVERIFY(d.row("PID-5") > 0);
        QTest::mouseClick(d.find<QToolButton>("gap.swapButton"), Qt::LeftButton);
        d.settle();
        QCOMPARE(d.page->side(false)->name(), d.receiver);
        QVERIFY(d.page->store().document().sender.id == "registry-in");
        QCOMPARE(d.page->store().counts().marks(), std::size_t{0});
        // Where something was decided, that list stays, and another page opens.
        d.page->list()->selectRow(1);
        d.page->decide(spec::GapDecision::Ignore);
        const auto pages = d.fixture.pages.size();
        QTest::mouseClick(d.find<QToolButton>("gap.swapButton"), Qt::LeftButton);
        d.settle();
        QCOMPARE(d.fixture.pages.size(), pages + 1);
        QVERIFY(d.page->store().holdsWork());
    }

    void aSpecThatIsClosedIsOfferedNoMore() {
        Desktop d(false);
        d.page = Desktop::window(GapHub::of(d.fixture.desk()).compare({}, {}));
        auto* const box = d.find<QComboBox>("gap.sender");
        const int before = box->count();
        SpecPage* const file = SpecHub::of(d.fixture.desk()).open(d.sender);
        SpecPage* const draft = SpecHub::of(d.fixture.desk()).openText(gap_specs::receiver().toStdString());
        const QString title = QStringLiteral("   ") + draft->title();
        QVERIFY(box->findText(title) > 0);
        QVERIFY(box->findData(d.sender) > 0);
        d.fixture.pages.removeOne(draft);
        delete draft;
        QVERIFY(comesAbout([&] { return box->findText(title) < 0; }, 20'000));
        QVERIFY(box->findData(d.sender) > 0);
        d.fixture.pages.removeOne(file);
        delete file;
        QVERIFY(comesAbout([&] { return box->count() == before; }, 20'000));
    }
};

QTEST_MAIN(TestGapPage)
#include "tst_gap_page.moc"
