#include "widgets/inference/taken_delegate.h"

#include <QPainter>
#include <QPainterPath>

namespace plumb::desk {

TakenDelegate::TakenDelegate(const Theme& theme, QObject* parent)
    : RowDelegate(theme, parent) {}

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
    if (ticked) {
        QPainterPath tick(QPointF(box.left() + 3.5, box.top() + 7.5));
        tick.lineTo(box.left() + 6.0, box.top() + 10.0);
        tick.lineTo(box.left() + 10.5, box.top() + 4.5);
        painter->setPen(QPen(theme().color(Role::OnAccent), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->setBrush(Qt::NoBrush);
        painter->drawPath(tick);
    }
    painter->restore();
}

}  // namespace plumb::desk
