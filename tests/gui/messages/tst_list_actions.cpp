// What the actions of the message list do, in the whole window and by the keyboard alone.
#include "gui/common/app_fixture.h"

#include "app/plumbline/main_window.h"
#include "widgets/colours/colours_panel.h"
#include "widgets/colours/kept_rules.h"
#include "widgets/common/ask_line.h"
#include "widgets/common/row_view.h"
#include "widgets/documents/document_area.h"
#include "widgets/messages/list_columns.h"
#include "widgets/messages/list_grouping.h"
#include "widgets/messages/list_marks.h"
#include "widgets/messages/message_page.h"
#include "widgets/messages/query_bar.h"

#include "widgets/models/checks.h"
#include "widgets/models/message_list_model.h"

#include <QComboBox>
#include <QEventLoop>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QtTest/QtTest>

using namespace plumb::desk;

class TestListActions : public QObject {
    Q_OBJECT

private:
    /// Finds an action in the palette by what it says.
    static void invoke(AppFixture& fixture, const char* id) {
        QAction* const action = fixture.app().desk().actions.action(QLatin1String(id));
        QVERIFY2(action, id);
        fixture.app().desk().actions.refresh();
        QVERIFY2(action->isEnabled(), id);
        QSignalSpy spy(action, &QAction::triggered);
        fixture.press("Ctrl+Shift+P");
        fixture.type(QStringLiteral(">Messages: ") + action->text());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(spy.count(), 1);
        fixture.settle();
    }

private slots:
    void flagsAndPins() {
        AppFixture fixture;
        MessagePage& page = *fixture.app().page();
        const int all = page.model()->rowCount();
        fixture.press("Ctrl+1");
        fixture.press("Alt+Down");
        fixture.press("Alt+M");
        QCOMPARE(page.marks()->marks().flagged(), FeedMarks::Numbers({1}));
        fixture.press("Alt+Home");
        fixture.press("F6");
        QCOMPARE(page.current(), std::uint64_t{1});
        fixture.press("Alt+End");
        fixture.press("Alt+M");
        fixture.press("Shift+F6");
        QCOMPARE(page.current(), std::uint64_t{1});
        fixture.press("Alt+Shift+M");
        QCOMPARE(page.model()->rowCount(), 2);
        fixture.press("Alt+Shift+M");
        QCOMPARE(page.model()->rowCount(), all);
        fixture.press("Alt+I");
        QVERIFY(page.marks()->strip()->isVisible());
        invoke(fixture, "messages.unpinAll");
        QVERIFY(!page.marks()->strip()->isVisible());
        invoke(fixture, "messages.unflagAll");
        QVERIFY(page.marks()->marks().empty());
    }

    void groups() {
        AppFixture fixture;
        MessagePage& page = *fixture.app().page();
        const int all = page.model()->rowCount();
        for (const char* id : {"messages.groupByType", "messages.groupBySender", "messages.groupByPatient",
                               "messages.groupByHour", "messages.groupByCell"}) {
            page.grouping()->ungroup();
            page.list()->setCurrentIndex(page.model()->index(0, 2));
            invoke(fixture, id);
            QTRY_VERIFY2(page.model()->isGrouped(), id);
        }
        invoke(fixture, "messages.groupsByValue");
        QVERIFY(!page.grouping()->byCount());
        invoke(fixture, "messages.ungroup");
        QCOMPARE(page.model()->rowCount(), all);
        invoke(fixture, "messages.groupByPath");
        QTRY_VERIFY(fixture.app().window().askLine()->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("PID-8"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(page.model()->isGrouped());
        page.list()->selectRow(0);
        const int count = page.model()->index(0, 0).data(CountRole).toInt();
        invoke(fixture, "messages.filterByGroup");
        QTRY_COMPARE(page.model()->rowCount(), count);
        QVERIFY(page.queryBar()->text().contains(QStringLiteral("PID-8")));
    }

    void theGroupMenuOpensByKeys() {
        AppFixture fixture;
        fixture.press("Ctrl+1");
        fixture.press("Alt+Shift+G");
        QTRY_VERIFY(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        fixture.settle();
        QTRY_VERIFY(fixture.app().page()->model()->isGrouped());
        invoke(fixture, "messages.listMenu");
        QTRY_VERIFY(qobject_cast<QMenu*>(QApplication::activePopupWidget()));
        fixture.closeDialogs();
    }

    void matches() {
        AppFixture fixture;
        MessagePage& page = *fixture.app().page();
        const int all = page.model()->rowCount();
        fixture.press("Ctrl+Shift+F");
        invoke(fixture, "messages.searchOnly");
        QVERIFY(page.queryBar()->finding());
        fixture.type(QStringLiteral("PID"));
        fixture.press("F3");
        fixture.settle();
        const std::uint64_t first = page.current();
        fixture.press("F3");
        fixture.settle();
        QTRY_VERIFY(page.current() > first);
        fixture.press("Shift+F3");
        fixture.settle();
        QTRY_COMPARE(page.current(), first);
        QCOMPARE(page.model()->rowCount(), all);
    }

    void columnSetsAndEnvelopes() {
        AppFixture fixture;
        MessagePage& page = *fixture.app().page();
        invoke(fixture, "messages.saveColumns");
        QTRY_VERIFY(fixture.app().window().askLine()->isVisible());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Mine"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(page.columns()->sets(), QStringList({QStringLiteral("Mine")}));
        invoke(fixture, "messages.envelopes");
        QVERIFY(!page.showsEnvelopes());
        invoke(fixture, "messages.envelopes");
        QVERIFY(page.showsEnvelopes());
    }

    void coloursAreRulesOfThePanel() {
        AppFixture fixture;
        MessagePage& page = *fixture.app().page();
        page.list()->setCurrentIndex(page.model()->index(0, 2));
        invoke(fixture, "messages.colourByCell");
        ColourRules& rules = colourRules(fixture.app().desk());
        QCOMPARE(rules.rules().size(), std::size_t{1});
        QVERIFY(page.model()->marks(0).coloured);
        auto* const panel = qobject_cast<ColoursPanel*>(fixture.app().window().panel(QStringLiteral("colours")));
        QVERIFY(panel && panel->isVisible());
        // One more, written: a fault is said, and nothing is added by it.
        panel->filter()->setFocus();
        panel->filter()->clear();
        QTest::keyClicks(panel->filter(), QStringLiteral("PID-8 = "));
        QVERIFY(!panel->addButton()->isEnabled());
        QTest::keyClicks(panel->filter(), QStringLiteral("F"));
        panel->letter()->clear();
        QTest::keyClicks(panel->letter(), QStringLiteral("W"));
        QTest::mouseClick(panel->addButton(), Qt::LeftButton);
        QCOMPARE(rules.rules().size(), std::size_t{2});
        QCOMPARE(rules.rules()[1].letter, QStringLiteral("W"));
        // Chosen, changed, moved up, removed.
        QTest::mouseClick(panel->view()->viewport(), Qt::LeftButton, {},
                          panel->view()->visualRect(panel->view()->model()->index(1, 1)).center());
        QCOMPARE(panel->filter()->text(), QStringLiteral("PID-8 = F"));
        panel->filter()->setFocus();
        QTest::keyClicks(panel->filter(), QStringLiteral(" and PID-7 > 1900"));
        QTest::mouseClick(panel->changeButton(), Qt::LeftButton);
        QCOMPARE(rules.rules()[1].filter, QStringLiteral("PID-8 = F and PID-7 > 1900"));
        for (QToolButton* const button : panel->findChildren<QToolButton*>()) {
            if (button->toolTip() == QStringLiteral("Move the rule up")) {
                QTest::mouseClick(button, Qt::LeftButton);
            }
        }
        QCOMPARE(rules.rules()[0].letter, QStringLiteral("W"));
        panel->view()->setFocus();
        QTest::keyClick(panel->view(), Qt::Key_Delete);
        QCOMPARE(rules.rules().size(), std::size_t{1});
        QVERIFY(page.model()->marks(0).coloured);
    }

    void messagesThatHaveClosedAreNotShownAgain() {
        AppFixture fixture;
        Desk& desk = fixture.app().desk();
        Feed* const feed = &fixture.app().page()->feed();
        desk.workspace.close(feed);
        // They are there until this turn ends, and whoever looks for something in them may find it now.
        const std::size_t pages = fixture.app().window().documents()->pages().size();
        desk.filter(feed, QStringLiteral("PID-8 = F"));
        desk.showMessages(feed, QStringLiteral("two"), {0, 1});
        emit desk.focus.shown(feed, 0);
        QCOMPARE(fixture.app().window().documents()->pages().size(), pages);
        QVERIFY(!fixture.app().window().pageOf(feed));
    }

    /// A list that closes goes when whatever is open over it, a menu say, has closed; until then it is worked on.
    void aListThatClosesUnderAMenuIsStillGroupedByAcknowledgement() {
        AppFixture fixture;
        const QPointer<MessagePage> page = fixture.app().page();
        Desk& desk = fixture.app().desk();
        Feed& feed = page->feed();
        const QPointer<FeedFacts> facts = &desk.checks.facts(feed);
        page->grouping()->groupBy(*MessageColumn::parse(QStringLiteral("ack")));
        fixture.settle();
        QVERIFY(page->model()->isGrouped());
        bool grouped = false, wereThere = false, asBefore = false, anew = true;
        const auto closeUnderAMenu = [&] {
            emit facts->changed();  // its groups are made anew in a moment
            desk.workspace.close(&feed);
            QEventLoop menu;
            connect(page->grouping(), &ListGrouping::grouped, &menu, &QEventLoop::quit);
            connect(page->grouping(), &ListGrouping::grouped, this, [&] { grouped = true; });
            QTimer::singleShot(20'000, &menu, &QEventLoop::quit);
            menu.exec();
            wereThere = page && facts;
            asBefore = wereThere && &desk.checks.facts(feed) == facts;
            anew = !wereThere || desk.checks.running(feed);
            if (wereThere) {
                page->sortBy(page->model()->columnCount() - 1, Qt::DescendingOrder);
                page->grab();
            }
        };
        QEventLoop outer;
        QTimer::singleShot(0, &outer, [&] {
            closeUnderAMenu();
            outer.quit();
        });
        outer.exec();
        QVERIFY(grouped);
        QVERIFY(wereThere);
        QVERIFY(asBefore);
        QVERIFY(!anew);
        QTRY_VERIFY(!page && !facts);
    }
};

QTEST_MAIN(TestListActions)
#include "tst_list_actions.moc"
