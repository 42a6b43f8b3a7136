// Sorts messages by a column, off the GUI thread.
#pragma once

#include "widgets/models/feed_facts.h"
#include "widgets/models/message_columns.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <vector>

namespace plumb::desk {

class SortRun final : public QObject {
    Q_OBJECT

public:
    SortRun(Feed& feed, const FeedFacts& facts, Jobs& jobs, QObject* parent = nullptr);

    /// `numbers` empty: all messages. Replaces what runs.
    void start(const MessageColumn& column, bool descending, std::vector<std::uint32_t> numbers);
    void stop() { m_job.drop(); }

signals:
    void sorted(const std::vector<std::uint32_t>& numbers);
    void failed(const QString& problem);

private:
    Feed& m_feed;
    const FeedFacts& m_facts;
    Jobs& m_jobs;
    JobHandle m_job;
};

}  // namespace plumb::desk
