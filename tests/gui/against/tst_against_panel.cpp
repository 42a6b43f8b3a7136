// The panel follows the focus and leads it, shows what it is asked to, and goes from problem to problem by keys.
#include "gui/common/desk_fixture.h"

#include "widgets/against/against_panel.h"
#include "widgets/common/row_view.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QToolButton>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

QByteArray message() {
    return "MSH|^~\\&|EPIC|STE|REG|STE|20261120064107||ADT^A01^ADT_A01|90311877|P|2.5.1\r"
           "EVN|A01|20261120064105\r"
           "PID|1||00418822^^^STE^MR||Zztest^Alpha^Q||196102301x|F\r"
           "PV1|1|I|4W^412^A\r"
           "AL1|1\r"
           "ZQQ|1|x\r";
}

struct Shown {
    explicit Shown(const QByteArray& text) {
        feed = fixture.openText(text);
        panel.reset(qobject_cast<AgainstPanel*>(againstPanel().create(fixture.desk())));
        addAgainstActions(fixture.desk(), [this] { return panel.get(); });
        fixture.desk().focus.setMessage(feed, 0, nullptr);
        panel->resize(1200, 500);
        panel->show();
        if (!QTest::qWaitForWindowActive(panel.get())) {
            qFatal("The panel did not become active.");
        }
    }
    [[nodiscard]] QString cell(int row, int column) const {
        return panel->model()->index(row, column).data().toString();
    }
    [[nodiscard]] int rowOf(const QString& label) const {
        for (int row = 0; row < panel->model()->rowCount(); ++row) {
            if (cell(row, 0) == label) {
                return row;
            }
        }
        return -1;
    }
    void click(int row) const {
        const QRect at = panel->view()->visualRect(panel->model()->index(row, AgainstModel::RuleColumn));
        QTest::mouseClick(panel->view()->viewport(), Qt::LeftButton, {}, at.center());
    }
    [[nodiscard]] QString current() const { return cell(panel->view()->currentIndex().row(), 0); }

    DeskFixture fixture;
    Feed* feed = nullptr;
    std::unique_ptr<AgainstPanel> panel;
};

}  // namespace

class TestAgainstPanel : public QObject {
    Q_OBJECT

private slots:
    void aRowLeadsToItsBytesAndBytesToTheirRow() {
        Shown shown(message());
        const int row = shown.rowOf(QStringLiteral("PID-8"));
        QVERIFY(row > 0);
        shown.click(row);
        const Focus& focus = shown.fixture.desk().focus;
        QCOMPARE(focus.path().field(), 8u);
        QCOMPARE(focus.message()->view.text(focus.range()), std::string_view("F"));
        // Elsewhere the user goes to the bed of PV1: the row of the component opens.
        shown.fixture.desk().focus.setPlace(hl7::FieldPath(4, 3, 1, 3), nullptr);
        QCOMPARE(shown.current(), QStringLiteral(".3"));
        QCOMPARE(shown.cell(shown.panel->view()->currentIndex().row(), AgainstModel::ValueColumn), QStringLiteral("A"));
    }

    void whatIsMissingLeadsToWhereItWouldStand() {
        Shown shown("MSH|^~\\&|EPIC|STE|REG|STE|20261120064107||ADT^A01^ADT_A01|90311877|P|2.5.1\r"
                    "EVN|A01|20261120064105\rPV1|1|I\r");
        const int row = shown.rowOf(QStringLiteral("PID"));
        QVERIFY(row > 0);
        QCOMPARE(shown.cell(row, AgainstModel::StatusColumn), QStringLiteral("missing"));
        shown.click(row);
        QCOMPARE(shown.fixture.desk().focus.range().length, std::uint64_t(0));
        QVERIFY(shown.fixture.desk().focus.range().begin > 0);
    }

    void problemsAreMetByKeys() {
        Shown shown(message());
        QAction* const next = shown.fixture.desk().actions.action(QStringLiteral("against.next"));
        shown.panel->addActions({next, shown.fixture.desk().actions.action(QStringLiteral("against.previous"))});
        QTest::keySequence(shown.panel->view(), QKeySequence(QStringLiteral("Ctrl+F8")));
        const QString first = shown.current();
        QVERIFY(!first.isEmpty());
        QVERIFY(shown.panel->model()->rowAt(shown.panel->view()->currentIndex().row()).problems > 0);
        QTest::keySequence(shown.panel->view(), QKeySequence(QStringLiteral("Ctrl+F8")));
        QVERIFY(shown.current() != first);
        QTest::keySequence(shown.panel->view(), QKeySequence(QStringLiteral("Ctrl+Shift+F8")));
        QCOMPARE(shown.current(), first);
        QTest::keySequence(shown.panel->view(), QKeySequence(QStringLiteral("Ctrl+Shift+F8")));
        QCOMPARE(shown.fixture.told.last(), QStringLiteral("There is no further problem in this message."));
    }

    void theButtonsChooseWhatIsShown() {
        Shown shown(message());
        const auto press = [&](const QString& text) {
            for (QToolButton* const button : shown.panel->findChildren<QToolButton*>()) {
                if (button->text() == text) {
                    QTest::mouseClick(button, Qt::LeftButton);
                }
            }
        };
        const int asked = shown.panel->model()->rowCount();
        press(QStringLiteral("All"));
        QVERIFY(shown.panel->model()->rowCount() > asked);
        QVERIFY(shown.rowOf(QStringLiteral("PID-2")) > 0);
        press(QStringLiteral("Problems"));
        QVERIFY(shown.rowOf(QStringLiteral("PV1-2")) < 0);
        QVERIFY(shown.panel->model()->rowCount() < asked);
        press(QStringLiteral("Only in the message"));
        QVERIFY(shown.rowOf(QStringLiteral("ZQQ")) > 0);
        QVERIFY(shown.rowOf(QStringLiteral("EVN")) < 0);
        shown.fixture.desk().actions.action(QStringLiteral("against.asked"))->trigger();
        QCOMPARE(shown.panel->model()->rowCount(), asked);
    }

    void rowsAreCopiedAsText() {
        Shown shown(message());
        shown.click(shown.rowOf(QStringLiteral("PID-8")));
        QTest::keySequence(shown.panel->view(), QKeySequence::Copy);
        const QString text = QGuiApplication::clipboard()->text();
        QVERIFY2(text.startsWith(QStringLiteral("PID-8\tAdministrative Sex\t")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("\tF\t")));
    }

    void anEditIsSeen() {
        Shown shown(message());
        const int row = shown.rowOf(QStringLiteral("PID-7"));
        QVERIFY(shown.cell(row, AgainstModel::StatusColumn) != QStringLiteral("satisfied"));
        const std::uint64_t at = shown.feed->message(0)->view.at(hl7::FieldPath(3, 7)).range.begin;
        QVERIFY(shown.feed->change(0, {hl7::ByteEdit{at, "196102301x", "19610228"}}, QStringLiteral("Change")));
        QCOMPARE(shown.cell(shown.rowOf(QStringLiteral("PID-7")), AgainstModel::StatusColumn),
                 QStringLiteral("satisfied"));
    }

    void theMaskHidesValuesOnScreen() {
        Shown shown(message());
        shown.fixture.masked = true;
        emit shown.fixture.desk().focus.messageChanged(nullptr);
        const int row = shown.rowOf(QStringLiteral("PID-5"));
        QVERIFY(!shown.cell(row, AgainstModel::ValueColumn).contains(QStringLiteral("Zztest")));
        QVERIFY(shown.panel->model()->textOf(row).contains(QStringLiteral("Zztest")));
    }

    void aLargeMessageIsComparedInTheBackground() {
        QByteArray text = message();
        for (int i = 1; i <= 4000; ++i) {
            text += "OBX|" + QByteArray::number(i) + "|ST|1^A||" + QByteArray(2500, 'x') + "\r";
        }
        DeskFixture fixture;
        Feed* const feed = fixture.openText(text);
        AgainstPanel panel(fixture.desk());
        panel.resize(1200, 500);
        panel.show();
        QSignalSpy aligned(&panel, &AgainstPanel::aligned);
        fixture.desk().focus.setMessage(feed, 0, nullptr);
        QCOMPARE(aligned.count(), 0);
        QVERIFY(!fixture.desk().jobs.running().empty());
        QTRY_COMPARE_WITH_TIMEOUT(aligned.count(), 1, 20000);
        QVERIFY(panel.model()->rowCount() > 20);
    }

    void withoutAMessageItSaysWhatToDo() {
        DeskFixture fixture;
        AgainstPanel panel(fixture.desk());
        panel.show();
        QCOMPARE(panel.model()->rowCount(), 0);
    }
};

QTEST_MAIN(TestAgainstPanel)
#include "tst_against_panel.moc"
