#include "widgets/start/pin_delegate.h"

#include "widgets/common/icons.h"

#include <QPainter>

namespace plumb::desk {

PinDelegate::PinDelegate(const Theme& theme, QObject* parent)
    : RowDelegate(theme, parent)
    , m_pinned(icon(QStringLiteral("pin"), theme, Role::Accent))
    , m_offered(icon(QStringLiteral("pin"), theme, Role::Muted)) {}

void PinDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    constexpr int kSize = 14;
    const bool pinned = index.data(KeyRole).toBool();
    const bool near = option.state & (QStyle::State_MouseOver | QStyle::State_Selected);
    if (pinned || near) {
        QRect rect(0, 0, kSize, kSize);
        rect.moveCenter(option.rect.center());
        (pinned ? m_pinned : m_offered).paint(painter, rect);
    }
}

}  // namespace plumb::desk
