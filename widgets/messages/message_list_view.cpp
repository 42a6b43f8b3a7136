#include "widgets/messages/message_list_view.h"

#include "widgets/messages/message_row_delegate.h"
#include "widgets/models/message_list_model.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace plumb::desk {

MessageListView::MessageListView(const Theme& theme, MessageListModel& model, QWidget* parent)
    : RowView(theme, parent)
    , m_messages(model) {
    setModel(&model);
    setItemDelegate(new MessageRowDelegate(theme, model, *header(), this));
    connect(this, &RowView::opened, this, [this](const QModelIndex& index) {
        if (m_messages.kindAt(index.row()) == RowKind::Group) {
            m_messages.setGroupOpen(index.row(), !index.siblingAtColumn(0).data(ExpandedRole).toBool());
        }
    });
}

bool MessageListView::openByKey(int key) {
    const QModelIndex current = currentIndex();
    if (!m_messages.isGrouped() || !current.isValid()) {
        return false;
    }
    const bool group = m_messages.kindAt(current.row()) == RowKind::Group;
    if (group) {
        const bool open = current.siblingAtColumn(0).data(ExpandedRole).toBool();
        if (key == Qt::Key_Right && open) {
            selectRow(current.row() + 1);
        } else {
            m_messages.setGroupOpen(current.row(), key == Qt::Key_Right);
        }
        return true;
    }
    // Left of the first cell stands the group.
    if (key == Qt::Key_Left && header()->visualIndex(current.column()) == 0) {
        selectRow(m_messages.groupRows()->rowOfGroup(m_messages.groupRows()->at(current.row()).group));
        return true;
    }
    return false;
}

void MessageListView::keyPressEvent(QKeyEvent* event) {
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && openByKey(event->key())) {
        return;
    }
    RowView::keyPressEvent(event);
}

void MessageListView::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && m_messages.kindAt(index.row()) == RowKind::Group) {
        const QRect row = visualRect(index.siblingAtColumn(0));
        const QRect mark = RowDelegate::foldRect(QRect(0, row.top(), viewport()->width(), row.height()), 0);
        if (mark.contains(event->position().toPoint())) {
            m_messages.setGroupOpen(index.row(), !index.siblingAtColumn(0).data(ExpandedRole).toBool());
            return;
        }
    }
    RowView::mousePressEvent(event);
}

}  // namespace plumb::desk
