// A filter over a feed, on another thread: matches come in batches while it runs, in the order of the messages. When
// the feed grows it goes on with what came, and with nothing else.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "query/ack_pairing.h"
#endif
#include "widgets/models/feed.h"
#include "widgets/models/question.h"

#include <QObject>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace plumb::desk {

class FilterRun final : public QObject {
    Q_OBJECT

public:
    FilterRun(Feed& feed, Jobs& jobs, QObject* parent = nullptr);

    /// Messages to look among, ascending; nullptr: all.
    using Among = std::shared_ptr<const std::vector<std::uint32_t>>;
    /// Replaces what runs. `acks` are needed when the question asks for them; paired here when they are not given.
    void start(const Question& question, std::shared_ptr<const query::AckPairing> acks, Among among = {});
    void stop();
    /// Messages came in: they are looked at too, after what runs. Nothing without a question that holds for all
    /// messages.
    void goOn();
    /// There is a question for messages that come in.
    [[nodiscard]] bool hasQuestion() const { return m_question && !m_among; }
    /// Messages that come in may decide about those before them: goOn() cannot do, it is started anew.
    [[nodiscard]] bool asksAnew() const { return hasQuestion() && m_question->needsAcks(); }
    /// The first time through all of them.
    [[nodiscard]] bool running() const { return m_running; }
    /// Messages looked at so far.
    [[nodiscard]] std::uint64_t looked() const { return m_looked; }

signals:
    void found(const std::vector<std::uint32_t>& numbers);
    void progressed();
    /// Empty: fine.
    void finished(const QString& problem);
    /// What came in was looked at, and something found or not.
    void caughtUp(bool found);

private:
    void run(std::uint64_t from);
    void ended(const Result<int>& done);

    Feed& m_feed;
    Jobs& m_jobs;
    bool m_running = false;
    bool m_foundMore = false;
    std::optional<Question> m_question;
    std::shared_ptr<const query::AckPairing> m_acks;
    Among m_among;
    std::uint64_t m_upTo = 0;  ///< every message before it was looked at, or is now
    std::uint64_t m_looked = 0;
    std::uint64_t m_generation = 0;
    JobHandle m_job;
};

}  // namespace plumb::desk
