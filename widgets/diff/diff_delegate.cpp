#include "widgets/diff/diff_delegate.h"

#include "widgets/diff/diff_model.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace plumb::desk {

void DiffDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* const rows = qobject_cast<const DiffModel*>(index.model());
    const TextRanges changes = rows ? rows->changesIn(index.row(), index.column()) : TextRanges();
    if (changes.isEmpty()) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    const QFontMetrics metrics(theme().monospace());
    const QRect rect = option.rect.adjusted(kPadding, 0, -kPadding / 2, 0);
    QString text = index.data().toString();
    int offset = 0;
    const int first = changes.first().first, end = first + changes.first().second;
    if (metrics.horizontalAdvance(text.left(end)) > rect.width()) {
        // Begins a little before the first change instead of at the start.
        constexpr int kBefore = 8;
        offset = std::max(0, first - kBefore);
        text = QChar(u'\u2026') + text.mid(offset);
        offset -= 1;
    }
    const bool left = index.column() == DiffModel::LeftColumn;
    const QColor tone = theme().color(left ? Role::Error : Role::Fine);
    QColor ground = tone;
    ground.setAlphaF(0.16F);
    QVector<QTextLayout::FormatRange> formats;
    for (const auto& [begin, length] : changes) {
        QTextLayout::FormatRange format;
        format.start = begin - offset;
        format.length = length;
        format.format.setBackground(ground);
        format.format.setFontUnderline(true);
        format.format.setUnderlineColor(tone);
        formats.append(format);
    }
    text = text.left(std::max(8, 4 * rect.width() / std::max(1, metrics.averageCharWidth())));
    QTextLayout layout(text, theme().monospace());
    QTextOption how;
    how.setWrapMode(QTextOption::NoWrap);
    layout.setTextOption(how);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid()) {
        line.setLineWidth(1e6);
    }
    layout.endLayout();
    painter->save();
    painter->setClipRect(rect);
    painter->setPen(theme().color(Role::Text));
    layout.draw(painter, QPointF(rect.left(), rect.top() + (rect.height() - line.height()) / 2));
    painter->restore();
}

}  // namespace plumb::desk
