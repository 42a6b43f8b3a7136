// Flags and pins of a message list: the marks, the strip of pinned messages between head and rows, and going from flag
// to flag. Pinned messages stand in the strip whatever the filter, in the columns of the list.
#pragma once

#include "widgets/models/feed_marks.h"

#include <QObject>

class QModelIndex;
class QWidget;

namespace plumb::desk {

struct Desk;
class Feed;
class KeptMarks;
class ListColumns;
class MessageListModel;
class RowView;

class ListMarks final : public QObject {
    Q_OBJECT

public:
    ListMarks(Desk& desk, Feed& feed, RowView& list, MessageListModel& model, ListColumns& columns, QObject* parent);

    [[nodiscard]] FeedMarks& marks() { return m_marks; }
    [[nodiscard]] RowView* strip() const { return m_strip; }
    [[nodiscard]] MessageListModel* stripModel() const { return m_pinned; }

    /// All get the mark, or lose it when all have it; `numbers` ascending.
    void toggleFlags(const FeedMarks::Numbers& numbers);
    void togglePins(const FeedMarks::Numbers& numbers);

signals:
    /// A row of the strip was chosen.
    void chosen(quint64 number);

private:
    void marksChanged();
    void followColumns();

    Desk& m_desk;
    RowView& m_list;
    MessageListModel& m_model;
    ListColumns& m_columns;
    FeedMarks m_marks;
    KeptMarks* m_kept;
    QWidget* m_frame;
    RowView* m_strip;
    MessageListModel* m_pinned;
};

}  // namespace plumb::desk
