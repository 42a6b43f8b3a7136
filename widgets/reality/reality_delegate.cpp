#include "widgets/reality/reality_delegate.h"

#include "widgets/reality/reality_model.h"

#include <QPainter>

namespace plumb::desk {

RealityDelegate::RealityDelegate(const Theme& theme, const RealityModel& model, QObject* parent)
    : RowDelegate(theme, parent)
    , m_model(model) {}

void RealityDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (!m_model.numberAt(index)) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    QRect rect = option.rect;
    const QVariant share = index.data(ShareRole);
    if (share.isValid()) {
        QColor bar = theme().color(Role::Accent);
        bar.setAlphaF(0.22F);
        const QRectF area = QRectF(rect).adjusted(4, 4, -4, -4);
        painter->fillRect(QRectF(area.left(), area.top(), area.width() * share.toDouble(), area.height()), bar);
    }
    QFont font = theme().font();
    font.setUnderline(option.state.testFlag(QStyle::State_MouseOver));
    painter->setFont(font);
    const bool wrong = static_cast<Tone>(index.data(ToneRole).toInt()) == Tone::Error;
    // On its bar a number is plain text: a link's colour on itself is hard to read.
    painter->setPen(theme().color(wrong ? Role::Error : share.isValid() ? Role::Text : Role::Accent));
    rect.adjust(kPadding, 0, -kPadding, 0);
    const QFontMetrics metrics(font);
    painter->drawText(rect, index.data(Qt::TextAlignmentRole).toInt() | Qt::TextSingleLine,
                      metrics.elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, rect.width()));
}

}  // namespace plumb::desk
