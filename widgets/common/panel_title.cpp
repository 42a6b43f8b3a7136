#include "widgets/common/panel_title.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/icons.h"
#include "widgets/common/wording.h"

#include <QDockWidget>
#include <QEvent>
#include <QHBoxLayout>
#include <QMainWindow>
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
    connect(dock, &QDockWidget::visibilityChanged, this, &PanelTitle::nameOnce);
    connect(dock, &QDockWidget::dockLocationChanged, this, &PanelTitle::nameOnce);
    connect(dock, &QDockWidget::topLevelChanged, this, &PanelTitle::nameOnce);
    connect(dock, &QDockWidget::windowTitleChanged, this, &PanelTitle::nameOnce);
    // Tabs come and go with the other panels of the place, and the dock makes room for them.
    dock->installEventFilter(this);
    connect(floating, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(close, &QToolButton::clicked, dock, &QDockWidget::hide);
}

/// In tabs its tab says the name already. Panels that are closed keep their place among them without a tab.
void PanelTitle::nameOnce() {
    const auto* const window = qobject_cast<QMainWindow*>(m_dock->parentWidget());
    const QList<QDockWidget*> others = window ? window->tabifiedDockWidgets(m_dock) : QList<QDockWidget*>();
    const bool inTabs =
        !m_dock->isFloating() &&
        std::any_of(others.begin(), others.end(), [](const QDockWidget* other) { return !other->isHidden(); });
    m_name->setText(inTabs ? QString() : m_dock->windowTitle());
}

bool PanelTitle::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_dock && event->type() == QEvent::Resize) {
        nameOnce();
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace plumb::desk
