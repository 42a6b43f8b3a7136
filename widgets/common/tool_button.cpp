#include "widgets/common/tool_button.h"

#include "widgets/common/icons.h"
#include "widgets/common/wording.h"

#include <QToolButton>

namespace plumb::desk {

QToolButton* toolButton(const Theme& theme, const QString& iconName, std::function<QString()> words, QWidget* parent) {
    auto* const made = new QToolButton(parent);
    made->setIcon(icon(iconName, theme));
    made->setFocusPolicy(Qt::TabFocus);
    inEveryLanguage(made, [made, words = std::move(words)] {
        made->setToolTip(words());
        made->setAccessibleName(made->toolTip());
    });
    return made;
}

}  // namespace plumb::desk
