#include "widgets/activity/activity_delegate.h"

#include "widgets/activity/activity_model.h"
#include "widgets/common/icons.h"

#include <QPainter>

#include <algorithm>

namespace plumb::desk {
namespace {
constexpr int kBar = 4, kIcon = 14;
}

void ActivityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString text = index.data().toString();
    if (const QVariant share = index.data(ActivityModel::ProgressRole); share.isValid()) {
        paintProgress(*painter, option.rect, share.toDouble(), text);
    } else if (index.column() == ActivityModel::StopColumn && !text.isEmpty()) {
        paintStop(*painter, option.rect, text, option.state.testFlag(QStyle::State_MouseOver));
    } else {
        RowDelegate::paint(painter, option, index);
    }
}

void ActivityDelegate::paintProgress(QPainter& painter, const QRect& cell, double share, const QString& text) const {
    const QFont font = theme().font();
    const QFontMetrics metrics(font);
    const int words = metrics.horizontalAdvance(ActivityModel::tr("%1 %").arg(QStringLiteral("100")));
    QRect rect = cell.adjusted(kPadding, 0, -kPadding, 0);
    const QRectF track(rect.left(), rect.center().y() - kBar / 2.0 + 1, std::clamp(rect.width() - words - 12, 0, 160),
                       kBar);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme().color(Role::Line));
    painter.drawRoundedRect(track, kBar / 2.0, kBar / 2.0);
    painter.setBrush(theme().color(Role::Accent));
    painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * share, kBar)), kBar / 2.0, kBar / 2.0);
    painter.restore();
    rect.setLeft(static_cast<int>(track.right()) + 8);
    painter.setFont(font);
    painter.setPen(theme().color(Role::Text));
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, text);
}

void ActivityDelegate::paintStop(QPainter& painter, const QRect& cell, const QString& text, bool hovered) const {
    const QRect rect = cell.adjusted(kPadding, 0, -kPadding, 0);
    const Role role = hovered ? Role::Accent : Role::Text;
    icon(QStringLiteral("stop"), theme(), role)
        .paint(&painter, QRect(rect.left(), rect.center().y() - kIcon / 2 + 1, kIcon, kIcon));
    painter.setFont(theme().font());
    painter.setPen(theme().color(role));
    painter.drawText(rect.adjusted(kIcon + 4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

}  // namespace plumb::desk
