// The rows of a message list. Groups open and close by their mark, by Right and Left, by Enter and by a double click;
// in the rows of messages Left and Right go from cell to cell, since a cell is what a filter is made from.
#pragma once

#include "widgets/common/row_view.h"

namespace plumb::desk {

class MessageListModel;

class MessageListView final : public RowView {
    Q_OBJECT

public:
    MessageListView(const Theme& theme, MessageListModel& model, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    bool openByKey(int key);

    MessageListModel& m_messages;
};

}  // namespace plumb::desk
