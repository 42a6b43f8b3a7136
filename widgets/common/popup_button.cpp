#include "widgets/common/popup_button.h"

#include <QMenu>
#include <QToolButton>

namespace plumb::desk {

void popUpOnClick(QToolButton* button, QMenu* menu) {
    QObject::connect(button, &QToolButton::clicked, menu,
                     [button, menu] { menu->popup(button->mapToGlobal(QPoint(0, button->height()))); });
}

}  // namespace plumb::desk
