#include "widgets/palette/palette_delegate.h"

#include "widgets/common/icons.h"
#include "widgets/palette/palette_model.h"

#include <QPainter>

#include <algorithm>

namespace plumb::desk {
namespace {

constexpr int kIcon = 16, kSide = 12, kBetween = 8;

/// Draws `text` with the letters at `positions` (counted from `offset`) in their own font and colour; returns where it
/// ends.
int drawMarked(QPainter& painter, const QRect& rect, const QString& text, const QVector<int>& positions, int offset,
               const QFont& plain, const QColor& color, const QColor& marked) {
    QFont strong = plain;
    strong.setWeight(QFont::DemiBold);
    int x = rect.left();
    const auto isMarked = [&](qsizetype at) {
        return std::binary_search(positions.begin(), positions.end(), offset + static_cast<int>(at));
    };
    for (qsizetype from = 0; from < text.size() && x < rect.right();) {
        const bool mark = isMarked(from);
        qsizetype to = from + 1;
        while (to < text.size() && isMarked(to) == mark) {
            ++to;
        }
        const QFontMetrics metrics(mark ? strong : plain);
        QString run = text.mid(from, to - from);
        const int room = rect.right() - x;
        if (metrics.horizontalAdvance(run) > room) {
            run = metrics.elidedText(run, Qt::ElideRight, room);
            to = text.size();
        }
        painter.setFont(mark ? strong : plain);
        painter.setPen(mark ? marked : color);
        painter.drawText(QRect(x, rect.top(), room, rect.height()), Qt::AlignLeft | Qt::AlignVCenter, run);
        x += metrics.horizontalAdvance(run);
        from = to;
    }
    return x;
}

}  // namespace

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QFont font = theme().font();
    const QColor color = theme().color(roleOf(static_cast<Tone>(index.data(ToneRole).toInt())));
    const QColor muted = theme().color(Role::Muted), accent = theme().color(Role::Accent);
    QRect rect = option.rect.adjusted(kSide, 0, -kSide, 0);

    if (const QString name = index.data(PaletteModel::IconRole).toString(); !name.isEmpty()) {
        const QRect area(rect.left(), rect.center().y() - kIcon / 2 + 1, kIcon, kIcon);
        icon(name, theme()).paint(painter, area);
    }
    rect.setLeft(rect.left() + kIcon + kBetween);
    if (const QString keys = index.data(PaletteModel::KeysRole).toString(); !keys.isEmpty()) {
        painter->setFont(font);
        painter->setPen(muted);
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, keys);
        rect.setRight(rect.right() - QFontMetrics(font).horizontalAdvance(keys) - 2 * kBetween);
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    const QVector<int> positions = index.data(PaletteModel::PositionsRole).value<QVector<int>>();
    const int end = drawMarked(*painter, rect, text, positions, 0, font, color, accent);
    rect.setLeft(end + kBetween + kBetween / 2);
    drawMarked(*painter, rect, index.data(PaletteModel::DetailRole).toString(), positions,
               static_cast<int>(text.size()) + 1, font, muted, accent);
}

}  // namespace plumb::desk
