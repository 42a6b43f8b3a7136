// By what the message list is grouped, and the work that does it: anew when a filter has found its messages, when they
// are sorted, when the feed is read to its end, and a moment after a message was changed.
#pragma once

#include "widgets/models/message_groups.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <optional>

class QMenu;

namespace plumb::desk {

struct Desk;
class FeedFacts;
class MessageListModel;

class ListGrouping final : public QObject {
    Q_OBJECT

public:
    ListGrouping(Desk& desk, Feed& feed, MessageListModel& model, QObject* parent);

    void groupBy(const MessageColumn& column);
    void ungroup();
    [[nodiscard]] const std::optional<MessageColumn>& column() const { return m_column; }
    [[nodiscard]] bool running() const { return m_run.running(); }
    [[nodiscard]] bool byCount() const { return m_byCount; }
    void setByCount(bool byCount);

    /// The list holds other messages, or in another order: they are grouped, if any grouping is in force.
    void regroup();
    /// They will be others: what runs is stopped.
    void hold();
    void fillMenu(QMenu& menu);

signals:
    /// Grouped, ungrouped, begun or failed.
    void changed();
    void grouped();

private:
    Desk& m_desk;
    Feed& m_feed;
    QPointer<FeedFacts> m_facts;  ///< gone once the feed is forgotten, which the page may outlive by a moment
    MessageListModel& m_model;
    GroupRun m_run;
    QTimer m_soon;
    std::optional<MessageColumn> m_column;
    std::shared_ptr<const MessageGroups> m_groups;
    bool m_byCount = true;
};

}  // namespace plumb::desk
