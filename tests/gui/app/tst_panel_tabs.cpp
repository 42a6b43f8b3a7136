// Panels among tabs have no title of their own; alone they have one.
#include "gui/common/app_fixture.h"
#include "gui/common/waiting.h"

#include "app/plumbline/main_window.h"
#include "widgets/common/row_view.h"
#include "widgets/findings/findings_model.h"
#include "widgets/findings/findings_panel.h"

#include <QtTest/QtTest>

using namespace plumb::desk;

namespace {

QDockWidget* dockOf(AppFixture& fixture, const char* id) {
    return fixture.app().window().dock(QLatin1String(id));
}

/// What stands between the upper edge of a panel and what it holds.
int band(const QDockWidget& dock) {
    return dock.widget() ? dock.widget()->y() : -1;
}

QTabBar* tabsWith(AppFixture& fixture, const QString& title, int& tab) {
    for (QTabBar* const bar : fixture.window().findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        for (tab = 0; bar->isVisible() && tab < bar->count(); ++tab) {
            if (bar->tabText(tab) == title) {
                return bar;
            }
        }
    }
    return nullptr;
}

QMenu* menuOf(AppFixture& fixture, const QString& title) {
    int tab = 0;
    QTabBar* const bar = tabsWith(fixture, title, tab);
    if (!bar) {
        return nullptr;
    }
    const QPoint at = bar->tabRect(tab).center();
    QContextMenuEvent asks(QContextMenuEvent::Mouse, at, bar->mapToGlobal(at));
    QApplication::sendEvent(bar, &asks);
    return bar->findChild<QMenu*>(QStringLiteral("panel.menu"));
}

void choose(QMenu& menu, int which) {
    menu.actions().at(which)->trigger();
    menu.close();
    QCoreApplication::sendPostedEvents(&menu, QEvent::DeferredDelete);
}

constexpr int kBand = 26;

}  // namespace

class TestPanelTabs : public QObject {
    Q_OBJECT

private slots:
    void aPanelAmongTabsHasNoBand() {
        AppFixture fixture;
        QDockWidget* const project = dockOf(fixture, "project");
        QDockWidget* const replay = dockOf(fixture, "replay");
        replay->hide();
        fixture.app().window().showPanel(QStringLiteral("project"));
        QTRY_VERIFY(band(*project) >= kBand);
        fixture.app().window().showPanel(QStringLiteral("replay"));
        QTRY_COMPARE(band(*replay), 0);
        for (const auto* const button : replay->titleBarWidget()->findChildren<QToolButton*>()) {
            QVERIFY(!button->isVisible());
        }
        fixture.app().window().showPanel(QStringLiteral("project"));
        QTRY_COMPARE(band(*project), 0);

        QMenu* menu = menuOf(fixture, replay->windowTitle());
        QVERIFY(menu);
        choose(*menu, 1);
        QVERIFY(replay->isHidden());
        QVERIFY(!project->isHidden());
        QTRY_VERIFY(band(*project) >= kBand);
        for (const auto* const button : project->titleBarWidget()->findChildren<QToolButton*>()) {
            QVERIFY(button->isVisible());
        }
    }

    void oneAmongTabsFloatsWithATitle() {
        AppFixture fixture;
        QDockWidget* const replay = dockOf(fixture, "replay");
        fixture.app().window().showPanel(QStringLiteral("project"));
        fixture.app().window().showPanel(QStringLiteral("replay"));
        QTRY_COMPARE(band(*replay), 0);
        QMenu* const menu = menuOf(fixture, replay->windowTitle());
        QVERIFY(menu);
        choose(*menu, 0);
        QVERIFY(replay->isFloating());
        QTRY_VERIFY(band(*replay) >= kBand);
        QTRY_VERIFY(band(*dockOf(fixture, "project")) >= kBand);
        replay->setFloating(false);
        replay->raise();
        QTRY_COMPARE(band(*replay), 0);
    }

    void theKeyboardAsksForTheMenuOfTheTabInFront() {
        AppFixture fixture;
        QDockWidget* const replay = dockOf(fixture, "replay");
        fixture.app().window().showPanel(QStringLiteral("project"));
        fixture.app().window().showPanel(QStringLiteral("replay"));
        QTRY_COMPARE(band(*replay), 0);
        int tab = 0;
        QTabBar* const bar = tabsWith(fixture, replay->windowTitle(), tab);
        QVERIFY(bar);
        QContextMenuEvent asks(QContextMenuEvent::Keyboard, QPoint(2, 2), bar->mapToGlobal(QPoint(2, 2)));
        QApplication::sendEvent(bar, &asks);
        QMenu* const menu = bar->findChild<QMenu*>(QStringLiteral("panel.menu"));
        QVERIFY(menu);
        QVERIFY(menu->actions().at(1)->text().contains(replay->windowTitle()));
        choose(*menu, 1);
        QVERIFY(replay->isHidden());
    }

    void whereAFindingWasSeenStandsBesideIt() {
        AppFixture fixture;
        fixture.window().resize(1440, 900);
        fixture.app().window().showPanel(QStringLiteral("findings"));
        fixture.settle();
        auto* const panel = qobject_cast<FindingsPanel*>(fixture.app().window().panel(QStringLiteral("findings")));
        QVERIFY(panel);
        const RowView& view = *panel->view();
        QTRY_VERIFY(view.viewport()->width() > 700);
        QTRY_VERIFY2(view.header()->length() <= view.viewport()->width(),
                     qPrintable(QStringLiteral("%1 in %2").arg(view.header()->length()).arg(view.viewport()->width())));
        QVERIFY(view.header()->sectionSize(view.header()->count() - 1) >= 100);
        // Somebody draws a column wider: it stays so.
        view.header()->resizeSection(FindingsModel::WhatColumn, 500);
        fixture.window().resize(1600, 900);
        QTRY_VERIFY(view.viewport()->width() > 850);
        QCOMPARE(view.header()->sectionSize(FindingsModel::WhatColumn), 500);
    }
};

QTEST_MAIN(TestPanelTabs)
#include "tst_panel_tabs.moc"
