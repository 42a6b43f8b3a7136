#include "widgets/inference/taken_delegate.h"

#include "widgets/common/icons.h"

#include <QPainter>

namespace plumb::desk {

TakenDelegate::TakenDelegate(const Theme& theme, QObject* parent)
    : RowDelegate(theme, parent)
    , m_tick(icon(QStringLiteral("control-check"), theme, Role::OnAccent)) {}

void TakenDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QVariant taken = index.data(KeyRole);
    if (!taken.isValid()) {
        return;
    }
    constexpr int kSize = 14;
    constexpr qreal kRound = 3;
    QRect box(0, 0, kSize, kSize);
    box.moveCenter(option.rect.center());
    const bool ticked = taken.toInt() != 0;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(theme().color(ticked ? Role::Accent : Role::Muted), 1.2));
    painter->setBrush(ticked ? QBrush(theme().color(Role::Accent)) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), kRound, kRound);
    painter->restore();
    if (ticked) {
        m_tick.paint(painter, box.adjusted(1, 1, -1, -1));
    }
}

}  // namespace plumb::desk
