#include "widgets/messages/message_row_delegate.h"

#include "widgets/colours/mark_paint.h"
#include "widgets/models/message_list_model.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace plumb::desk {

MessageRowDelegate::MessageRowDelegate(const Theme& theme, const MessageListModel& model, const QHeaderView& header,
                                       QObject* parent)
    : RowDelegate(theme, parent)
    , m_model(model)
    , m_header(header) {}

void MessageRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    switch (m_model.kindAt(index.row())) {
    case RowKind::Group:
        if (index.column() == 0) {
            paintGroup(*painter, option, index);
        }
        return;
    case RowKind::Envelope:
        if (!option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect, theme().color(Role::Ground));
        }
        RowDelegate::paint(painter, option, index);
        return;
    case RowKind::Message:
        break;
    }
    if (!m_model.hasMarks()) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    const RowMarks marks = m_model.marks(index.row());
    const bool plain =
        !option.state.testFlag(QStyle::State_Selected) && !option.state.testFlag(QStyle::State_MouseOver);
    if (marks.coloured && plain) {
        painter->fillRect(option.rect, markGround(theme().scheme(), marks.colour));
    }
    if (m_header.visualIndex(index.column()) != 0) {
        RowDelegate::paint(painter, option, index);
        return;
    }
    paintMarks(*painter, option.rect, marks);
    QStyleOptionViewItem beside = option;
    beside.rect.setLeft(option.rect.left() + kMarks - kPadding);
    RowDelegate::paint(painter, beside, index);
}

void MessageRowDelegate::paintMarks(QPainter& painter, QRect cell, const RowMarks& marks) const {
    constexpr int kStripe = 4, kPlate = 15, kSign = 11;
    if (marks.coloured) {
        painter.fillRect(cell.left(), cell.top(), kStripe, cell.height(), theme().color(roleOf(marks.colour)));
        if (!marks.letter.isEmpty()) {
            paintMarkLetter(painter, theme(), marks.colour, marks.letter,
                            QRectF(cell.left() + kStripe + 3, cell.center().y() - kPlate / 2.0 + 0.5, kPlate, kPlate));
        }
    }
    const QRectF sign(cell.left() + kStripe + kPlate + 6, cell.center().y() - kSign / 2.0 + 0.5, kSign, kSign);
    if (marks.flagged) {
        paintFlag(painter, theme().color(Role::Error), sign);
    } else if (marks.pinned) {
        paintPin(painter, theme().color(Role::Accent), sign);
    }
}

// The row is one cell: value, count, share as a number and as a bar.
void MessageRowDelegate::paintGroup(QPainter& painter, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    if (!option.state.testFlag(QStyle::State_Selected)) {
        painter.fillRect(option.rect, theme().color(Role::Ground));
    }
    constexpr int kCount = 96, kShare = 72, kBar = 180, kLeast = 200, kMost = 460;
    QStyleOptionViewItem value = option;
    value.rect.setWidth(std::clamp(option.rect.width() - kCount - kShare - kBar, kLeast, kMost));
    RowDelegate::paint(&painter, value, index);

    const double share = index.data(GroupShareRole).toDouble();
    const QLocale locale;
    painter.setFont(theme().font());
    QRect at(value.rect.right() + 1, option.rect.top(), kCount, option.rect.height());
    painter.setPen(theme().color(Role::Text));
    painter.drawText(at, Qt::AlignRight | Qt::AlignVCenter, locale.toString(index.data(CountRole).toULongLong()));
    at.moveLeft(at.right() + 1);
    at.setWidth(kShare);
    painter.setPen(theme().color(Role::Muted));
    painter.drawText(at, Qt::AlignRight | Qt::AlignVCenter, tr("%1 %").arg(locale.toString(share * 100, 'f', 1)));
    const QRectF bar(at.right() + 1 + 2 * kPadding, option.rect.center().y() - 3, kBar - 3 * kPadding, 6);
    if (bar.right() < option.rect.right()) {
        painter.fillRect(bar, theme().color(Role::Line));
        painter.fillRect(QRectF(bar.left(), bar.top(), std::max(1.0, bar.width() * share), bar.height()),
                         theme().color(Role::Accent));
    }
}

}  // namespace plumb::desk
