// A spec made from messages of which everything is known, by mouse and keyboard.
#include "gui/common/desk_fixture.h"
#include "gui/common/waiting.h"
#include "unit/spec/planted_traffic.h"

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "spec/spec_yaml.h"
#endif
#include "widgets/common/job_head.h"
#include "widgets/common/notice_line.h"
#include "widgets/common/row_view.h"
#include "widgets/inference/inference_page.h"
#include "widgets/inference/proposal_model.h"
#include "widgets/inference/threshold_pane.h"
#include "widgets/models/checks.h"
#include "widgets/spec/spec_edit.h"
#include "widgets/spec/spec_page.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>
#include <QtTest/QtTest>

using namespace plumb::desk;
using Model = ProposalModel;
using Kind = ProposalRow::Kind;
using plumb::spec::test::Planted;
using plumb::spec::test::PlantedTraffic;

namespace {

constexpr std::size_t kMessages = 900;

/// A page over planted traffic, shown and settled.
struct Shown {
    explicit Shown(std::uint64_t seed = 3, std::size_t messages = kMessages, bool masked = false,
                   std::vector<std::uint32_t> inList = {}) {
        fixture.masked = masked;
        truth = PlantedTraffic(seed, 0.02).make(messages);
        QByteArray text;
        for (const std::string& message : truth.messages) {
            text += QByteArray::fromStdString(message);
        }
        feed = fixture.openText(text);
        fixture.desk().showMessages = [this](Feed* of, const QString& what, const std::vector<std::uint32_t>& which) {
            QCOMPARE(of, feed);
            said = what;
            numbers = which;
        };
        page = std::make_unique<InferencePage>(fixture.desk(), *feed,
                                               [inList = std::move(inList)](Feed*) { return inList; });
        page->resize(1300, 800);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get())) {
            qFatal("The page is not active.");
        }
        settle();
        page->list()->setFocus();
    }
    void settle() const {
        if (!comesAbout([this] { return page->settled(); }, 20'000)) {
            qFatal("The page did not settle.");
        }
    }
    [[nodiscard]] Model& model() const { return *page->model(); }
    [[nodiscard]] int row(Kind kind, const QString& path, const QString& value = {}) const {
        model().expandAll(true);
        for (int at = 0; at < model().rowCount(); ++at) {
            const ProposalRow& one = *model().at(at);
            if (one.kind == kind && one.path == path && (value.isEmpty() || one.values == value)) {
                return at;
            }
        }
        return -1;
    }
    void choose(Kind kind, const QString& path, const QString& value = {}) const {
        const int at = row(kind, path, value);
        if (at < 0) {
            qFatal("There is no row %s.", qPrintable(path));
        }
        page->list()->selectRow(at);
    }
    [[nodiscard]] QString text(Kind kind, const char* path, int column) const {
        const int at = row(kind, QLatin1String(path));
        return at < 0 ? QStringLiteral("no row") : model().index(at, column).data().toString();
    }
    void press(Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier) const {
        QTest::keyClick(page->list(), key, with);
        settle();
    }
    [[nodiscard]] QPushButton* button(const char* name) const {
        return page->findChild<QPushButton*>(QLatin1String(name));
    }
    [[nodiscard]] QDoubleSpinBox* threshold(const char* name) const {
        return page->findChild<QDoubleSpinBox*>(QStringLiteral("inference.") + QLatin1String(name));
    }

    DeskFixture fixture;
    Planted truth;
    Feed* feed = nullptr;
    std::unique_ptr<InferencePage> page;
    QString said;
    std::vector<std::uint32_t> numbers;
};

/// The n-th field of the first segment of an id; empty: there is none.
std::string fieldOf(const std::string& message, const std::string& segment, int number) {
    std::size_t at = message.find("\r" + segment + "|");
    if (at == std::string::npos) {
        return {};
    }
    const std::size_t end = message.find('\r', at + 1);
    for (; number > 0 && at < end; --number) {
        at = message.find('|', at + 1);
    }
    return at < end ? message.substr(at + 1, std::min(message.find('|', at + 1), end) - at - 1) : std::string();
}

}  // namespace

class TestInferencePage : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void saysWhatWasSeen() {
        Shown shown;
        QAbstractItemModelTester tester(&shown.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QString counts = QLocale().toString(static_cast<qulonglong>(shown.truth.pid19));
        QCOMPARE(shown.text(Kind::Element, "PID-19", Model::UsageColumn), QStringLiteral("RE"));
        QCOMPARE(shown.text(Kind::Element, "PID-19", Model::EvidenceColumn),
                 QStringLiteral("%1 of 900; %2 without").arg(counts).arg(900 - shown.truth.pid19));
        QCOMPARE(shown.text(Kind::Element, "PID-3", Model::EvidenceColumn), QStringLiteral("900 of 900"));
        QCOMPARE(shown.text(Kind::Element, "PID-3", Model::UsageColumn), QStringLiteral("R"));
        QCOMPARE(shown.text(Kind::Element, "PID-8", Model::ValuesColumn), QStringLiteral("F, M, U"));
        QCOMPARE(shown.text(Kind::Element, "ZPV-2", Model::TypeColumn), QStringLiteral("NM"));
        QCOMPARE(shown.text(Kind::Condition, "OBX-6", Model::NameColumn), QStringLiteral("when OBX-2 = \"NM\""));
        QCOMPARE(shown.text(Kind::ValueSet, "PID-8", Model::NameColumn), QStringLiteral("3 codes"));
        QVERIFY(shown.row(Kind::Node, QStringLiteral("ZPV")) > 0);
        QVERIFY(shown.row(Kind::Identifier, QStringLiteral("PID-3"), QStringLiteral("HOSP")) > 0);
        // What traffic cannot tell is said where it is proposed.
        shown.choose(Kind::Element, QStringLiteral("PID-19"));
        QVERIFY(shown.page->findChild<QLabel*>(QStringLiteral("inference.evidence"))
                    ->text()
                    .contains(QStringLiteral("cannot tell O from RE")));
    }

    // The number opens exactly the messages that it counts, however many.
    void opensTheExceptions() {
        Shown shown;
        shown.choose(Kind::Element, QStringLiteral("PID-19"));
        shown.press(Qt::Key_Return);
        std::vector<std::uint32_t> expected;
        for (std::size_t n = 0; n < shown.truth.messages.size(); ++n) {
            if (fieldOf(shown.truth.messages[n], "PID", 19).empty()) {
                expected.push_back(static_cast<std::uint32_t>(n));
            }
        }
        QVERIFY(expected.size() > 3);
        QCOMPARE(shown.numbers, expected);
        QVERIFY(shown.said.contains(QStringLiteral("PID-19")));
        QTest::mouseClick(shown.button("inference.support"), Qt::LeftButton);
        shown.settle();
        QCOMPARE(shown.numbers.size() + expected.size(), shown.truth.messages.size());
        QCOMPARE(shown.numbers.size(), static_cast<std::size_t>(shown.truth.pid19));
    }

    void opensTheExceptionsToACondition() {
        Shown shown(9);
        shown.choose(Kind::Condition, QStringLiteral("PID-29"));
        const ProposalRow row = *shown.model().at(shown.page->list()->currentIndex().row());
        QCOMPARE(row.failed(), shown.truth.broken);
        QTest::mouseClick(shown.button("inference.exceptions"), Qt::LeftButton);
        shown.settle();
        std::vector<std::uint32_t> expected;
        for (std::size_t n = 0; n < shown.truth.messages.size(); ++n) {
            const std::string& message = shown.truth.messages[n];
            if (fieldOf(message, "PID", 30) != "Y" && !fieldOf(message, "PID", 29).empty()) {
                expected.push_back(static_cast<std::uint32_t>(n));
            }
        }
        QVERIFY(!expected.empty());
        QCOMPARE(shown.numbers, expected);
    }

    // Every row that counts something: what it opens is as much as it says.
    void everyNumberOpensWhatItCounts() {
        Shown shown(5, 300);
        shown.model().expandAll(true);
        int asked = 0;
        for (int at = 0; at < shown.model().rowCount(); ++at) {
            shown.page->list()->selectRow(at);
            for (const bool exceptions : {true, false}) {
                if (!shown.page->canShow(exceptions)) {
                    continue;
                }
                shown.numbers.clear();
                shown.fixture.told.clear();
                shown.page->showMessages(exceptions);
                shown.settle();
                const ProposalRow& row = *shown.model().at(at);
                const std::uint64_t wanted = exceptions ? row.failed() : row.held;
                const std::uint64_t found =
                    shown.fixture.told.isEmpty()
                        ? shown.numbers.size()
                        : QLocale().toULongLong(shown.fixture.told.last().section(QLatin1Char(' '), 0, 0));
                QVERIFY2(shown.fixture.told.isEmpty() ||
                             shown.fixture.told.last().contains(QStringLiteral(" places in ")),
                         qPrintable(row.path + shown.fixture.told.join(QString())));
                QVERIFY2(found == wanted, qPrintable(row.path));
                ++asked;
            }
        }
        QVERIFY(asked > 150);
    }

    void opensTheMessagesOfACode() {
        Shown shown;
        shown.choose(Kind::Code, QStringLiteral("PID-8"), QStringLiteral("U"));
        shown.press(Qt::Key_Return);
        std::vector<std::uint32_t> expected;
        for (std::size_t n = 0; n < shown.truth.messages.size(); ++n) {
            if (fieldOf(shown.truth.messages[n], "PID", 8) == "U") {
                expected.push_back(static_cast<std::uint32_t>(n));
            }
        }
        QCOMPARE(shown.numbers, expected);
        QVERIFY(!shown.said.contains(QLatin1Char('U')));  // values stand in no title
    }

    // Thresholds are moved over what was counted; nothing is read again.
    void thresholdsShowWhatTheyChange() {
        Shown shown;
        QVERIFY(!shown.page->findChild<QPushButton*>(QStringLiteral("inference.usual"))->isEnabled());
        QDoubleSpinBox* const required = shown.threshold("required");
        required->setFocus();
        required->selectAll();
        QTest::keyClicks(required, QStringLiteral("50"));
        QTest::keyClick(required, Qt::Key_Return);
        shown.settle();
        QVERIFY2(shown.page->thresholds()->effect().contains(QStringLiteral("change from RE to R")),
                 qPrintable(shown.page->thresholds()->effect()));
        QDoubleSpinBox* const codes = shown.threshold("mostCodes");
        codes->setFocus();
        codes->selectAll();
        QTest::keyClicks(codes, QStringLiteral("2"));
        QTest::keyClick(codes, Qt::Key_Return);
        shown.settle();
        QVERIFY2(shown.page->thresholds()->effect().contains(QStringLiteral("value sets fewer")),
                 qPrintable(shown.page->thresholds()->effect()));
        QCOMPARE(shown.row(Kind::ValueSet, QStringLiteral("PID-8")), -1);
        QSlider* const slider = shown.page->findChild<QSlider*>(QStringLiteral("inference.slider.mostCodes"));
        slider->setFocus();
        QTest::keyClick(slider, Qt::Key_Right);
        shown.settle();
        QCOMPARE(codes->value(), 3.0);
        QVERIFY(shown.row(Kind::ValueSet, QStringLiteral("PID-8")) > 0);
        const int in1 = shown.row(Kind::Element, QStringLiteral("PV1-20"));
        QVERIFY(shown.model().index(in1, Model::UsageColumn).data().toString().contains(QStringLiteral("was RE")) ||
                shown.text(Kind::Element, "PV1-20", Model::UsageColumn) == QLatin1String("RE"));
        QTest::mouseClick(shown.page->findChild<QPushButton*>(QStringLiteral("inference.usual")), Qt::LeftButton);
        shown.settle();
        QCOMPARE(required->value(), 99.5);
        QVERIFY(shown.page->thresholds()->areUsual());
    }

    void whatIsLeftOutIsNotInTheSpec() {
        Shown shown;
        shown.choose(Kind::Element, QStringLiteral("PID-19"));
        shown.press(Qt::Key_Space);
        shown.choose(Kind::Condition, QStringLiteral("OBX-6"));
        shown.press(Qt::Key_Space);
        shown.choose(Kind::Code, QStringLiteral("PID-8"), QStringLiteral("U"));
        shown.press(Qt::Key_Space);
        // By mouse, in the column of ticks: twice is as before.
        const int pid5 = shown.row(Kind::Element, QStringLiteral("PID-5"));
        shown.page->list()->scrollToRow(pid5);
        const auto click = [&] {
            QTest::mouseClick(shown.page->list()->viewport(), Qt::LeftButton, {},
                              shown.page->list()->visualRect(shown.model().index(pid5, Model::TakenColumn)).center());
        };
        click();
        QVERIFY(!shown.model().isTaken(*shown.model().at(pid5)));
        click();
        QVERIFY(shown.model().isTaken(*shown.model().at(pid5)));
        shown.choose(Kind::Segment, QStringLiteral("ZPV"));
        shown.press(Qt::Key_Space);
        QTest::mouseClick(shown.button("inference.open"), Qt::LeftButton);
        shown.settle();
        QCOMPARE(shown.fixture.pages.size(), 1);
        auto* const page = qobject_cast<SpecPage*>(shown.fixture.pages.front());
        QVERIFY(page != nullptr && page->path().isEmpty() && page->holdsWork());
        const plumb::spec::ReadSpec read =
            plumb::spec::readSpecYaml(std::string(page->edit()->bytes()), "inferred.yaml");
        QVERIFY(read.notes.empty());
        QStringList fields, segments;
        QString units;
        for (const plumb::spec::SegmentSpec& segment : read.document.segments) {
            segments.append(QString::fromStdString(segment.id));
            for (const plumb::spec::ElementSpec& field : segment.fields) {
                fields.append(QStringLiteral("%1-%2").arg(segments.last()).arg(field.number));
                units = fields.last() == QLatin1String("OBX-6")
                            ? QString::fromStdString(plumb::spec::printUsage(field.usage) + field.condition.text)
                            : units;
            }
        }
        QVERIFY(fields.contains(QStringLiteral("PID-5")) && !fields.contains(QStringLiteral("PID-19")));
        QVERIFY(segments.contains(QStringLiteral("PID")) && !segments.contains(QStringLiteral("ZPV")));
        QCOMPARE(units, QStringLiteral("RE"));
        for (const plumb::spec::ValueSet& set : read.document.valueSets) {
            QVERIFY(set.id != "ZPV_3");
            QVERIFY(set.id != "PID_8" || set.codes.size() == 2);
        }
        // It offers to hold the messages against it, in the page.
        QVERIFY(page->notice()->sentence().contains(QStringLiteral("900")));
        QVERIFY(page->notice()->findChild<QPushButton*>(QStringLiteral("inference.use")) != nullptr);
    }

    // The messages are held against its file, once it has one.
    void holdsTheMessagesAgainstTheSpec() {
        Shown shown(3, 300);
        QTest::mouseClick(shown.button("inference.open"), Qt::LeftButton);
        shown.settle();
        auto* const page = qobject_cast<SpecPage*>(shown.fixture.pages.front());
        page->show();
        const auto use = [&]() -> QFileDialog* {
            QTest::mouseClick(page->notice()->findChild<QPushButton*>(QStringLiteral("inference.use")), Qt::LeftButton);
            return page->findChild<QFileDialog*>();
        };
        QFileDialog* const dialog = use();
        QVERIFY(dialog != nullptr);
        const QString file = shown.fixture.folder.filePath(QStringLiteral("inferred.yaml"));
        emit dialog->fileSelected(file);
        QCOMPARE(page->path(), file);
        QTRY_COMPARE(shown.fixture.desk().checks.attached(*shown.feed).name, file);
        QVERIFY(QFile::exists(file));
    }

    void makesASpecForEachType() {
        Shown shown;
        auto* const split = shown.page->findChild<QComboBox*>(QStringLiteral("inference.split"));
        auto* const parts = shown.page->findChild<QComboBox*>(QStringLiteral("inference.parts"));
        QVERIFY(!parts->isVisible());
        split->setFocus();
        QTest::keyClick(split, Qt::Key_End);
        QTest::keyClick(split, Qt::Key_Up);
        emit split->activated(split->currentIndex());
        shown.settle();
        QVERIFY(parts->isVisible());
        QCOMPARE(parts->count(), 2);
        QCOMPARE(parts->itemText(1), QStringLiteral("ORU, %1 messages").arg(shown.truth.results));
        QVERIFY(shown.row(Kind::Segment, QStringLiteral("PV1")) > 0);
        parts->setCurrentIndex(1);
        emit parts->activated(1);
        shown.settle();
        QCOMPARE(shown.row(Kind::Segment, QStringLiteral("PV1")), -1);
        shown.choose(Kind::Element, QStringLiteral("PID-19"));
        const std::uint64_t failed = shown.model().at(shown.page->list()->currentIndex().row())->failed();
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.numbers.size(), static_cast<std::size_t>(failed));
        for (const std::uint32_t number : shown.numbers) {
            QCOMPARE(number % 3, 2u);  // of the results
        }
    }

    void takesTheMessagesOfTheList() {
        Shown shown(3, 300, false, {7, 8, 100, 2});
        auto* const which = shown.page->findChild<QComboBox*>(QStringLiteral("inference.which"));
        QCOMPARE(which->currentText(), QStringLiteral("The 4 messages of the list"));
        QCOMPARE(shown.text(Kind::Element, "PID-3", Model::EvidenceColumn), QStringLiteral("4 of 4"));
        shown.choose(Kind::Element, QStringLiteral("PID-3"));
        shown.press(Qt::Key_Return);
        QCOMPARE(shown.numbers, (std::vector<std::uint32_t>{2, 7, 8, 100}));
        which->setCurrentIndex(0);
        emit which->activated(0);
        shown.settle();
        QCOMPARE(shown.text(Kind::Element, "PID-3", Model::EvidenceColumn), QStringLiteral("300 of 300"));
    }

    void hidesValues() {
        Shown shown(3, 300, true);
        shown.model().expandAll(true);
        for (int at = 0; at < shown.model().rowCount(); ++at) {
            QString all;
            for (int column = 0; column < Model::ColumnCount; ++column) {
                all += shown.model().index(at, column).data().toString() + QLatin1Char(' ') +
                       shown.model().index(at, column).data(Qt::ToolTipRole).toString() + QLatin1Char(' ');
            }
            QVERIFY2(!all.contains(QStringLiteral("HOSP")) && !all.contains(QStringLiteral("MID")) &&
                         !all.contains(QStringLiteral("\"NM\"")),
                     qPrintable(all));
        }
    }

    void findsAndFolds() {
        Shown shown;
        auto* const find = shown.page->findChild<QLineEdit*>(QStringLiteral("inference.find"));
        QTest::keyClicks(find, QStringLiteral("PID-19"));
        QStringList found;
        for (int at = 0; at < shown.model().rowCount(); ++at) {
            found.append(shown.model().index(at, Model::PathColumn).data().toString());
        }
        // What stands above it, and it; and nothing else.
        const QStringList expected = {QStringLiteral("Segments"), QStringLiteral("PID"), QStringLiteral("PID-19"),
                                      QStringLiteral("Identifiers"), QStringLiteral("PID-19")};
        QVERIFY2(found == expected, qPrintable(found.join(QLatin1Char(' '))));
        find->clear();
        QTest::mouseClick(shown.page->findChild<QToolButton*>(QStringLiteral("inference.onlyExceptions")),
                          Qt::LeftButton);
        QVERIFY(shown.model().rowCount() > 2);
        for (int at = 0; at < shown.model().rowCount(); ++at) {
            const ProposalRow& row = *shown.model().at(at);
            QVERIFY(row.hasExceptions() || static_cast<std::size_t>(at) + 1 < row.end);
        }
        QTest::mouseClick(shown.page->findChild<QToolButton*>(QStringLiteral("inference.onlyExceptions")),
                          Qt::LeftButton);
        shown.model().expandAll(false);
        const int rows = shown.model().rowCount();
        shown.page->list()->selectRow(1);
        QTest::keyClick(shown.page->list(), Qt::Key_Right);
        QVERIFY(shown.model().rowCount() > rows);
        QTest::keyClick(shown.page->list(), Qt::Key_Left);
        QCOMPARE(shown.model().rowCount(), rows);
    }

    void saysWhenThereIsNothing() {
        DeskFixture fixture;
        Feed* const feed = fixture.openText("no message at all");
        InferencePage page(fixture.desk(), *feed, {});
        page.show();
        QTRY_VERIFY(page.settled());
        QCOMPARE(page.model()->rowCount(), 0);
        QVERIFY(!page.canOpen() && !page.canShow(true) && !page.canLeaveOut());
        fixture.desk().workspace.close(feed);
        QCOMPARE(page.state(), InferencePage::State::Closed);
    }

    void stops() {
        Shown shown;
        shown.page->readAgain();
        QCOMPARE(shown.page->state(), InferencePage::State::Reading);
        shown.page->stop();
        QCOMPARE(shown.page->state(), InferencePage::State::Stopped);
        QCOMPARE(shown.model().rowCount(), 0);
        shown.page->readAgain();
        shown.settle();
        QVERIFY(shown.model().rowCount() > 0);
    }
};

QTEST_MAIN(TestInferencePage)
#include "tst_inference_page.moc"
