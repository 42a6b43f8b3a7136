#include "widgets/gap/flow_row.h"

#include <QApplication>
#include <QStyle>

#include <algorithm>

namespace plumb::desk {

FlowRow::~FlowRow() {
    qDeleteAll(m_items);
}

QLayoutItem* FlowRow::takeAt(int index) {
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

void FlowRow::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    lay(rect, true);
}

QSize FlowRow::minimumSize() const {
    QSize size;
    for (const QLayoutItem* const item : m_items) {
        size = size.expandedTo(item->minimumSize());
    }
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

int FlowRow::lay(const QRect& rect, bool place) const {
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    const bool mirrored = QApplication::isRightToLeft();
    int x = area.left(), y = area.top(), high = 0;
    for (QLayoutItem* const item : m_items) {
        const QSize size = item->sizeHint();
        if (x > area.left() && x + size.width() > area.right() + 1) {
            x = area.left();
            y += high + spacing();
            high = 0;
        }
        if (place) {
            const QRect at(QPoint(x, y), size);
            item->setGeometry(mirrored ? QStyle::visualRect(Qt::RightToLeft, area, at) : at);
        }
        x += size.width() + spacing();
        high = std::max(high, size.height());
    }
    return y + high - rect.top() + margins.bottom();
}

}  // namespace plumb::desk
