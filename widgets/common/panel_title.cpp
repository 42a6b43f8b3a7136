#include "widgets/common/panel_title.h"

#include "widgets/common/elided_label.h"
#include "widgets/common/icons.h"
#include "widgets/common/wording.h"

#include <QDockWidget>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QToolButton>

namespace plumb::desk {

PanelTitle::PanelTitle(const Theme& theme, QDockWidget* dock)
    : QWidget(dock) {
    setProperty("surface", QStringLiteral("title"));
    setAttribute(Qt::WA_StyledBackground);
    auto* const name = new ElidedLabel(dock->windowTitle(), this);
    const auto restyle = [name, &theme] {
        QFont strong = theme.font();
        strong.setWeight(QFont::DemiBold);
        name->setFont(strong);
    };
    connect(&theme, &Theme::changed, name, restyle);
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
    row->addWidget(name, 1);
    row->addWidget(floating);
    row->addWidget(close);
    // In tabs its tab says the name already.
    const auto nameOnce = [name, dock] {
        const auto* const window = qobject_cast<QMainWindow*>(dock->parentWidget());
        name->setText(window && !dock->isFloating() && !window->tabifiedDockWidgets(dock).isEmpty()
                          ? QString()
                          : dock->windowTitle());
    };
    connect(dock, &QDockWidget::visibilityChanged, name, nameOnce);
    connect(dock, &QDockWidget::dockLocationChanged, name, nameOnce);
    connect(dock, &QDockWidget::topLevelChanged, name, nameOnce);
    connect(dock, &QDockWidget::windowTitleChanged, name, nameOnce);
    connect(floating, &QToolButton::clicked, dock, [dock] { dock->setFloating(!dock->isFloating()); });
    connect(close, &QToolButton::clicked, dock, &QDockWidget::hide);
}

}  // namespace plumb::desk
