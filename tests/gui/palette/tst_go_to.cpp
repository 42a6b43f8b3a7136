#include "gui/common/desk_fixture.h"
#include "widgets/palette/go_to_bar.h"
#include "widgets/palette/palette_actions.h"

#include <QLabel>
#include <QLineEdit>
#include <QtTest/QtTest>

using namespace plumb::desk;

namespace {

QByteArray results() {
    return "MSH|^~\\&|LAB|STE|EMR|STE|20261120064152||ORU^R01^ORU_R01|90311902|P|2.5.1\r"
           "PID|1||00581203^^^STE^MR~E1^^^EPI^EPI||Zztest^Bravo|\"\"|19700101|M\r"
           "OBX|1|NM|2160-0^Creatinine^LN||1.2|mg/dL\r"
           "OBX|2|NM|718-7^Hemoglobin^LN||14|g/dL\r";
}

}  // namespace

class TestGoTo : public QObject {
    Q_OBJECT

private slots:
    void sentences_data() {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("valid");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* typed, bool valid, const char* says) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << valid << QString::fromUtf8(says);
        };
        row("OBX[2]-5", true, "OBX[2]-5 Observation Value");
        row("obx[2]-5", true, "OBX[2]-5 Observation Value");
        row("OBX[3]-5", false, "OBX[3] is not in this message; it has 2.");
        row("ZPD-1", false, "ZPD is not in this message.");
        row("OBX[3.1=\"718-7\"]-5", true, "OBX[2]-5 Observation Value");
        row("OBX[3.1=\"1\"]-5", false, "No OBX in this message meets that condition.");
        row("PID-3[3].1", false, "PID-3[3] is not in this message; PID-3 has 2.");
        row("/.PID-3(1)-1", true, "PID-3[2].1 Patient Identifier List / ID Number");
        row("PID-2", true, "PID-2 Patient ID is empty.");
        row("PID-6", true, "PID-6 Mother's Maiden Name holds \"\" (null).");
        row("PID-30", true, "PID-30 Patient Death Indicator is absent in this message.");
        row("OBX[*]-5", true, "OBX[1]-5 Observation Value, the first of 2 places.");
        row("41,207", true, "Message 41,207 of 50,000.");
        row("41207", true, "Message 41,207 of 50,000.");
        row("#41 207", true, "Message 41,207 of 50,000.");
        row("+100", true, "Message 151 of 50,000.");
        row("-50", true, "Message 1 of 50,000.");
        row("-51", false, "This is message 51; there are not that many before it.");
        row("last", true, "Message 50,000 of 50,000.");
        row("50001", false, "The last message is 50,000.");
        row("+49950", false, "The last message is 50,000.");
        row("99999999999999999999999", false, "“99999999999999999999999” is no number of a message.");
        row("+18446744073709551615", false, "The last message is 50,000.");
        row("0", false, "Messages are numbered from 1.");
        row("4,12", false, "“4,12” is no number of a message.");
        row("+", false, "Type how many messages to go on or back, as in +100 or -100.");
    }

    void sentences() {
        QFETCH(QString, typed);
        QFETCH(bool, valid);
        QFETCH(QString, says);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
        GoToContext context;
        context.message = std::make_shared<FeedMessage>(results().toStdString(), 50, plumb::Revision());
        context.number = 50;
        context.messages = 50'000;
        const GoToTarget target = readGoTo(typed, context);
        QCOMPARE(target.sentence, says);
        QCOMPARE(target.valid(), valid);
    }

    void withoutAMessageItSaysSo() {
        QCOMPARE(readGoTo(QStringLiteral("PID-3"), {}).sentence,
                 QStringLiteral("No message is chosen; choose one first."));
        QCOMPARE(readGoTo(QStringLiteral("7"), {}).sentence, QStringLiteral("No messages are open."));
        QVERIFY(!readGoTo(QStringLiteral("?!"), {}).sentence.isEmpty());
    }

    void keysGoThere() {
        DeskFixture fixture;
        QWidget window;
        QLineEdit content(&window);
        QList<int> went;
        PaletteParts parts;
        parts.goToMessage = [&](std::uint64_t number) { went.append(static_cast<int>(number)); };
        addPaletteActions(fixture.desk(), &window, parts);
        for (const QString& id : fixture.desk().actions.ids()) {
            window.addAction(fixture.desk().actions.action(id));
        }
        Feed* const feed = fixture.openText(threeMessages());
        Focus& focus = fixture.desk().focus;
        focus.setMessage(feed, 1, nullptr);
        window.resize(800, 500);
        window.show();
        window.activateWindow();
        content.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&window));

        QTest::keyClick(&window, Qt::Key_G, Qt::ControlModifier);
        auto* const bar = window.findChild<GoToBar*>();
        QVERIFY(bar && bar->isVisible());
        QTRY_VERIFY(bar->line()->hasFocus());
        QTest::keyClicks(bar->line(), QStringLiteral("OBX[3]-5"));
        QCOMPARE(bar->findChild<QLabel*>()->text(), QStringLiteral("OBX[3] is not in this message; it has 1."));
        QTest::keyClick(bar->line(), Qt::Key_Return);
        QVERIFY(bar->isVisible());  // nowhere to go: it stays
        QTest::keyClicks(bar->line(), QStringLiteral("OBX-5"));
        QTest::keyClick(bar->line(), Qt::Key_Return);
        QVERIFY(!bar->isVisible());
        QCOMPARE(focus.message()->view.raw(focus.path()), std::string_view("1.2"));

        QTest::keyClick(&window, Qt::Key_G, Qt::ControlModifier);
        QTest::keyClicks(bar->line(), QStringLiteral("+1"));
        QTest::keyClick(bar->line(), Qt::Key_Return);
        QCOMPARE(went, QList<int>{2});
        QTRY_VERIFY(content.hasFocus());
    }
};

QTEST_MAIN(TestGoTo)
#include "tst_go_to.moc"
