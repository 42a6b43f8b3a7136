#include "widgets/common/panel_title.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/icons.h"
#include "widgets/common/wording.h"

#include <QContextMenuEvent>
#include <QDockWidget>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QMenu>
#include <QTabBar>
#include <QToolButton>

#include <algorithm>

namespace plumb::desk {

PanelTitle::PanelTitle(const Theme& theme, QDockWidget* dock)
    : QWidget(dock)
    , m_dock(dock)
    , m_name(new ElidedLabel(dock->windowTitle(), this)) {
    setProperty("surface", QStringLiteral("title"));
    setAttribute(Qt::WA_StyledBackground);
    const auto restyle = [this, &theme] {
        QFont strong = theme.font();
        strong.setWeight(QFont::DemiBold);
        m_name->setFont(strong);
    };
    connect(&theme, &Theme::changed, this, restyle);
    restyle();
    const auto button = [&](const QString& image) {
        auto* const made = new QToolButton(this);
        made->setIcon(icon(image, theme));
        made->setIconSize(QSize(12, 12));
        made->setFocusPolicy(Qt::NoFocus);
        return made;
    };
    QToolButton* const floating = button(QStringLiteral("split"));
    QToolButton* const close = button(QStringLiteral("close"));
    inEveryLanguage(this, [dock, floating, close] {
        const QString title = dock->windowTitle();
        for (const auto& [one, text] :
             {std::pair(floating, tr("Float or dock %1").arg(title)), std::pair(close, tr("Close %1").arg(title))}) {
            one->setToolTip(text);
            one->setAccessibleName(text);
        }
    });
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(12, 0, 4, 0);
    row->setSpacing(0);
    row->addWidget(m_name, 1);
    row->addWidget(floating);
    row->addWidget(close);
    connect(dock, &QDockWidget::visibilityChanged, this, &PanelTitle::settle);
    connect(dock, &QDockWidget::dockLocationChanged, this, &PanelTitle::settle);
    connect(dock, &QDockWidget::topLevelChanged, this, &PanelTitle::settle);
    connect(dock, &QDockWidget::windowTitleChanged, this, &PanelTitle::settle);
    // Tabs come and go with the other panels of the place, and the dock makes room for them.
    dock->installEventFilter(this);
    connect(floating, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(close, &QToolButton::clicked, dock, &QDockWidget::hide);
}

/// Panels that are closed keep their place among the tabs without a tab.
void PanelTitle::settle() {
    const auto* const window = qobject_cast<QMainWindow*>(m_dock->parentWidget());
    const QList<QDockWidget*> others = window ? window->tabifiedDockWidgets(m_dock) : QList<QDockWidget*>();
    const bool inTabs =
        !m_dock->isFloating() &&
        std::any_of(others.begin(), others.end(), [](const QDockWidget* other) { return !other->isHidden(); });
    m_name->setText(m_dock->windowTitle());
    if (inTabs) {
        heedTabs();
    }
    if (m_inTabs != inTabs) {
        m_inTabs = inTabs;
        for (QWidget* const part : findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
            part->setVisible(!inTabs);
        }
        updateGeometry();
    }
}

/// The window makes its tabs, and tells nobody. They are asked for a menu by one title of all.
void PanelTitle::heedTabs() {
    constexpr const char* kHeeded = "heeded";
    for (QTabBar* const tabs : m_dock->parentWidget()->findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly)) {
        if (!tabs->property(kHeeded).toBool()) {
            tabs->setProperty(kHeeded, true);
            tabs->installEventFilter(this);
        }
    }
}

void PanelTitle::showMenu(QTabBar& tabs, int tab, const QPoint& at) {
    for (QDockWidget* const dock : m_dock->parentWidget()->findChildren<QDockWidget*>()) {
        if (dock->isHidden() || dock->isFloating() || dock->windowTitle() != tabs.tabText(tab)) {
            continue;
        }
        auto* const menu = new QMenu(&tabs);
        menu->setObjectName(QStringLiteral("panel.menu"));
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Float or dock %1").arg(dock->windowTitle()), dock, [dock] { dock->setFloating(true); });
        menu->addAction(tr("Close %1").arg(dock->windowTitle()), dock, &QDockWidget::hide);
        menu->popup(at);
        return;
    }
}

bool PanelTitle::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_dock && event->type() == QEvent::Resize) {
        settle();
    }
    auto* const tabs = event->type() == QEvent::ContextMenu ? qobject_cast<QTabBar*>(watched) : nullptr;
    if (tabs) {
        const auto* const asked = static_cast<QContextMenuEvent*>(event);
        const bool byKey = asked->reason() == QContextMenuEvent::Keyboard;
        const int tab = byKey ? tabs->currentIndex() : tabs->tabAt(asked->pos());
        if (tab >= 0) {
            showMenu(*tabs, tab, byKey ? tabs->mapToGlobal(tabs->tabRect(tab).bottomLeft()) : asked->globalPos());
        }
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace plumb::desk
