#include "widgets/project/project_delegate.h"

#include <algorithm>

namespace plumb::desk {

void ProjectDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QModelIndex detail = index.siblingAtColumn(1);
    const QString text = detail.data().toString();
    if (text.isEmpty()) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    constexpr int kSpare = 4;  // what measuring rounds off
    const int needed = QFontMetrics(theme().font()).horizontalAdvance(text) + 2 * kPadding + kSpare;
    QStyleOptionViewItem name = option, right = option;
    right.rect.setLeft(option.rect.right() + 1 - std::min(needed, option.rect.width() / 2));
    name.rect.setRight(right.rect.left() - 1);
    RowDelegate::paint(painter, right, detail);
    RowDelegate::paint(painter, name, index);
}

}  // namespace plumb::desk
