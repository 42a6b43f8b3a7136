// Names that the user gives to fields and codes of a sender: asked in place, seen wherever names stand, kept as a small
// spec, and nothing beside what was named.
#include "gui/common/desk_fixture.h"

#include "widgets/common/ask_line.h"
#include "widgets/common/row_view.h"
#include "widgets/editor/element_tip.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/messages/message_tree.h"
#include "widgets/names/name_actions.h"

#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QMenu>
#include <QTextBrowser>
#include <QTextCursor>
#include <QtTest/QtTest>

using namespace plumb;
using namespace plumb::desk;

namespace {

struct Asked {
    Asked() {
        fixture.desk().checks.names().setFolder(folder());
        feed = fixture.openText(threeMessages() + QByteArray(threeMessages()).replace("|EPIC|", "|CERN|"));
        window.resize(900, 600);
        ask = new AskLine(fixture.desk().theme, &window);
        addNameActions(fixture.desk(), *ask);
        window.show();
        if (!QTest::qWaitForWindowActive(&window)) {
            qFatal("The window did not become active.");
        }
    }
    [[nodiscard]] QString folder() const { return fixture.folder.filePath(QStringLiteral("names")); }
    void at(std::uint64_t message, hl7::FieldPath path) {
        fixture.desk().focus.setMessage(feed, message, nullptr);
        fixture.desk().focus.setPlace(path, nullptr);
    }
    void answer(const char* action, const QString& text) {
        QAction* const what = fixture.desk().actions.action(QLatin1String(action));
        QVERIFY(what->isEnabled());
        what->trigger();
        QTRY_VERIFY(ask->line()->hasFocus());
        QTest::keyClicks(ask->line(), text);
        QTest::keyClick(ask->line(), Qt::Key_Return);
        QVERIFY(!ask->isVisible());
    }
    std::shared_ptr<const Insight> insight(std::uint64_t message) {
        return fixture.desk().checks.insight(*feed, feed->message(message));
    }
    [[nodiscard]] QByteArray file() const {
        const QStringList files = QDir(folder()).entryList(QDir::Files);
        QFile one(folder() + QLatin1Char('/') + files.value(0));
        return files.size() == 1 && one.open(QIODevice::ReadOnly) ? one.readAll() : QByteArray();
    }

    DeskFixture fixture;
    Feed* feed = nullptr;
    QWidget window;
    AskLine* ask = nullptr;
};

const hl7::FieldPath kPortal(5, 1), kConsent(5, 2);

}  // namespace

class TestNames : public QObject {
    Q_OBJECT

private slots:
    void aFieldIsNamedForItsSender() {
        Asked asked;
        InspectorPanel inspector(asked.fixture.desk());
        MessageTree tree(asked.fixture.desk());
        tree.setInsight(asked.insight(0));
        asked.at(0, kPortal);
        QCOMPARE(asked.insight(0)->name(kPortal), QString());
        QVERIFY(inspector.text()->toPlainText().contains(QStringLiteral("Give it a name")));
        asked.answer("names.set", QStringLiteral("Portal"));
        QCOMPARE(asked.insight(0)->name(kPortal), QStringLiteral("Portal"));
        QVERIFY(inspector.text()->toPlainText().contains(QStringLiteral("Portal")));
        QVERIFY(elementTip(*asked.insight(0), kPortal, false).contains(QStringLiteral("Portal")));
        tree.setInsight(asked.insight(0));
        tree.model()->expandAll();
        const int row = tree.model()->rowOf(kPortal);
        QCOMPARE(tree.model()->index(row, OutlineModel::NameColumn).data().toString(), QStringLiteral("Portal"));
        // The same segment of another sender is another thing.
        QCOMPARE(asked.insight(3)->name(kPortal), QString());
    }

    void theInspectorOffersIt() {
        Asked asked;
        InspectorPanel inspector(asked.fixture.desk());
        inspector.resize(300, 400);
        inspector.show();
        asked.at(0, kPortal);
        QTextBrowser* const text = inspector.text();
        const QTextCursor found = text->document()->find(QStringLiteral("Give it a name"));
        QVERIFY(!found.isNull());
        QTest::mouseClick(text->viewport(), Qt::LeftButton, {}, text->cursorRect(found).center() - QPoint(12, 0));
        QVERIFY(asked.ask->isVisible());
        QVERIFY(asked.ask->line()->accessibleName().contains(QStringLiteral("ZPD-1")));
    }

    void theTreeOffersThem() {
        Asked asked;
        MessageTree tree(asked.fixture.desk());
        tree.resize(700, 500);
        tree.show();
        asked.fixture.desk().focus.setMessage(asked.feed, 0, nullptr);
        tree.setInsight(asked.insight(0));
        const int row = tree.model()->rowOf(kConsent);
        emit tree.view()->customContextMenuRequested(tree.view()->visualRect(tree.model()->index(row, 1)).center());
        auto* const menu = tree.findChild<QMenu*>();
        QVERIFY(menu);
        QVERIFY(menu->actions().contains(asked.fixture.desk().actions.action(QStringLiteral("names.set"))));
        QCOMPARE(asked.fixture.desk().focus.path().packed(), kConsent.packed());
        menu->close();
    }

    void aCodeIsGivenAMeaning() {
        Asked asked;
        asked.at(0, kConsent);
        asked.answer("names.setCode", QStringLiteral("Consent given"));
        QCOMPARE(asked.insight(0)->meaning(asked.feed->message(0)->view.at(kConsent)), QStringLiteral("Consent given"));
        QVERIFY(asked.insight(3)->meaning(asked.feed->message(3)->view.at(kConsent)) !=
                QStringLiteral("Consent given"));
    }

    void theyAreKeptAsASmallSpecAndNothingElse() {
        Asked asked;
        asked.at(0, kPortal);
        asked.answer("names.set", QStringLiteral("Portal"));
        asked.at(0, kConsent);
        asked.answer("names.set", QStringLiteral("Consent"));
        asked.answer("names.setCode", QStringLiteral("Given"));
        const QByteArray text = asked.file();
        QVERIFY2(text.contains("Portal") && text.contains("Given") && text.startsWith("plumbline: spec/1"), text);
        for (const char* value : {"MYCH", "Zztest", "00418822", "19610230", "700112983"}) {
            QVERIFY2(!text.contains(value), text);
        }
        // Another start reads them again.
        NameBook book;
        book.setFolder(asked.folder());
        const std::shared_ptr<const SenderNames> names = book.namesFor(QStringLiteral("EPIC/STE"));
        QVERIFY(names);
        QCOMPARE(names->name({"ZPD", 1}), QStringLiteral("Portal"));
        QCOMPARE(names->meaning({"ZPD", 2}, "Y"), QStringLiteral("Given"));
        QVERIFY(!book.namesFor(QStringLiteral("LAB/STE")));
    }

    void aNameIsTakenAway() {
        Asked asked;
        asked.at(0, kConsent);
        QVERIFY(!asked.fixture.desk().actions.action(QStringLiteral("names.clear"))->isEnabled());
        asked.answer("names.set", QStringLiteral("Consent"));
        asked.answer("names.setCode", QStringLiteral("Given"));
        QAction* const clear = asked.fixture.desk().actions.action(QStringLiteral("names.clear"));
        QVERIFY(clear->isEnabled());
        clear->trigger();
        QCOMPARE(asked.insight(0)->name(kConsent), QString());
        QVERIFY(!asked.file().contains("Given"));
        QVERIFY(!clear->isEnabled());
    }

    void escapeLeavesEverythingAsItWas() {
        Asked asked;
        asked.at(0, kPortal);
        asked.fixture.desk().actions.action(QStringLiteral("names.set"))->trigger();
        QTest::keyClicks(asked.ask->line(), QStringLiteral("Portal"));
        QTest::keyClick(asked.ask->line(), Qt::Key_Escape);
        QCOMPARE(asked.insight(0)->name(kPortal), QString());
        QVERIFY(asked.file().isEmpty());
    }

    void whatIsDividedIsNoCode() {
        Asked asked;
        asked.at(0, hl7::FieldPath(3, 3));
        asked.fixture.desk().actions.action(QStringLiteral("names.setCode"))->trigger();
        QVERIFY(!asked.ask->isVisible());
        QCOMPARE(asked.fixture.told.size(), 1);
    }

    void theMaskHidesTheCodeInTheQuestion() {
        Asked asked;
        asked.fixture.masked = true;
        asked.at(0, kPortal);
        asked.fixture.desk().actions.action(QStringLiteral("names.setCode"))->trigger();
        QVERIFY(asked.ask->isVisible());
        QVERIFY(!asked.ask->line()->accessibleName().contains(QStringLiteral("MYCH")));
    }

    void aFileThatCannotBeReadIsNotOverwritten() {
        Asked asked;
        QDir().mkpath(asked.folder());
        NameBook& book = asked.fixture.desk().checks.names();
        QFile file(book.fileOf(QStringLiteral("EPIC/STE")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("plumbline: spec/1\nid: [\n");
        file.close();
        book.setFolder(asked.folder());
        const Result<void> done = book.setName(QStringLiteral("EPIC/STE"), {"ZPD", 1}, QStringLiteral("Portal"));
        QVERIFY(!done);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("plumbline: spec/1\nid: [\n"));
    }
};

QTEST_MAIN(TestNames)
#include "tst_names.moc"
