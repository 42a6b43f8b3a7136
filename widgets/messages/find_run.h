// Looks for the next or the previous message that answers a question, in the order of the list, off the GUI thread;
// goes on at the other end when there is none.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "query/ack_pairing.h"
#endif
#include "widgets/models/feed.h"
#include "widgets/models/question.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <vector>

namespace plumb::desk {

class FindRun final : public QObject {
    Q_OBJECT

public:
    FindRun(Feed& feed, Jobs& jobs, QObject* parent = nullptr);

    /// The messages to look among in their order; nullptr: all.
    using Order = std::shared_ptr<const std::vector<std::uint32_t>>;
    /// From behind (before) the message at `from`, which comes last; -1: from the first (last) one. Replaces what runs.
    void start(const Question& question, std::shared_ptr<const query::AckPairing> acks, Order order, std::int64_t from,
               bool forward);
    void stop();
    [[nodiscard]] bool running() const { return m_running; }

signals:
    /// `wrapped`: it was found beyond the end.
    void found(quint64 number, bool wrapped);
    void notFound();
    void failed(const QString& problem);

private:
    Feed& m_feed;
    Jobs& m_jobs;
    bool m_running = false;
    JobHandle m_job;
};

}  // namespace plumb::desk
