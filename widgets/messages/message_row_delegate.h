// Paints the rows of a message list: groups with their count and share, batch segments, and the marks before messages
// (a rule's stripe and letter, a flag, a pin). A list without marks is painted as any other.
#pragma once

#include "widgets/common/row_delegate.h"
#include "widgets/models/message_roles.h"

class QHeaderView;

namespace plumb::desk {

class MessageListModel;

class MessageRowDelegate final : public RowDelegate {
    Q_OBJECT

public:
    /// Stripe, letter and flag before the first cell.
    static constexpr int kMarks = 38;

    MessageRowDelegate(const Theme& theme, const MessageListModel& model, const QHeaderView& header, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGroup(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintMarks(QPainter& painter, QRect cell, const RowMarks& marks) const;

    const MessageListModel& m_model;
    const QHeaderView& m_header;
};

}  // namespace plumb::desk
