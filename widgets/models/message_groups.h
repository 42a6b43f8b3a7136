// Messages put together by the value of a column: type, sender, patient, any path. Made by a job over a snapshot.
//
// What is kept: one number of four bytes a message, in the order of the groups, and 24 bytes a group. The value of a
// group has no text here: it is read from one of its messages when its row is looked at.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "query/ack_pairing.h"
#endif
#include "widgets/models/message_columns.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <vector>

namespace plumb::desk {

struct MessageGroup {
    std::uint64_t key = 0;    ///< stands for the value
    std::uint32_t first = 0;  ///< of its messages, in MessageGroups::numbers
    std::uint32_t count = 0;
};

/// Immutable.
struct MessageGroups {
    /// More different values than this: the rest is one group.
    static constexpr std::size_t kMost = 100'000;
    static constexpr std::uint64_t kOthers = 0;  ///< the key of that group

    MessageColumn column;
    std::vector<MessageGroup> groups;    ///< by value; the others last
    std::vector<std::uint32_t> byCount;  ///< indices of groups, the largest first
    std::vector<std::uint32_t> numbers;  ///< of messages, group by group
    bool ascending = true;               ///< they ascend within each group
};

/// Whether it makes sense to group by a column: its number, size and findings differ from message to message.
[[nodiscard]] bool canGroupBy(const MessageColumn& column);
/// What the value of a group is to people, from one of its messages.
[[nodiscard]] QString groupText(const MessageColumn& column, Feed& feed, const query::AckPairing* acks,
                                std::uint64_t example);
/// "Type", "Sender", "PV1-3.1": a time is grouped by its hour.
[[nodiscard]] QString groupTitle(const MessageColumn& column);

class GroupRun final : public QObject {
    Q_OBJECT

public:
    GroupRun(Feed& feed, Jobs& jobs, QObject* parent = nullptr);

    /// `numbers` in the order that they shall have within their groups; `all`: every message instead. Replaces what
    /// runs.
    void start(const MessageColumn& column, bool all, std::vector<std::uint32_t> numbers,
               std::shared_ptr<const query::AckPairing> acks);
    void stop();
    [[nodiscard]] bool running() const { return m_running; }

signals:
    void grouped(const std::shared_ptr<const plumb::desk::MessageGroups>& groups);
    void failed(const QString& problem);

private:
    Feed& m_feed;
    Jobs& m_jobs;
    bool m_running = false;
    JobHandle m_job;
};

}  // namespace plumb::desk
