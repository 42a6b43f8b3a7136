// How the fields of one feed look across all of its messages, counted in the background when first asked for, again
// when messages changed, and on when messages come in. The inspector asks profileOf(); the page of statistics shows all
// of it.
#pragma once

#include "widgets/models/feed.h"
#include "widgets/statistics/feed_counts.h"
#include "widgets/statistics/value_text.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace plumb::desk {

struct ProfileValue {
    QString text;    ///< as people read it, in one line
    QString filter;  ///< the messages that have it, in the filter language
    std::uint64_t count = 0;
    double share = 0;  ///< of the filled ones
    std::uint64_t example = 0;
};

/// One field or component over a whole feed. `filled`, `empty`, `null` and `absent` together are `parents`.
struct FieldProfile {
    QString path;
    bool sensitive = false;  ///< the privacy mask hides its values
    std::uint64_t messages = 0;
    std::uint64_t parents = 0;  ///< segments, or filled repetitions of the field for a component
    std::uint64_t filled = 0, empty = 0, null = 0, absent = 0;
    std::uint32_t shortest = 0, longest = 0;
    double meanLength = 0;
    std::uint64_t distinct = 0;
    bool distinctExact = true;
    std::vector<ProfileValue> top;  ///< the ten most frequent, most frequent first
    QString filledFilter, emptyFilter, nullFilter, absentFilter;
};

class FeedStatistics final : public QObject {
    Q_OBJECT

public:
    enum class State : quint8 {
        Waiting,   ///< for the feed to be read
        Counting,  //
        Ready,
        Stopped,  ///< by the user
        Failed,
    };

    /// Both outlive it.
    FeedStatistics(Feed& feed, Jobs& jobs, QObject* parent = nullptr);

    [[nodiscard]] Feed& feed() const { return m_feed; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] Progress::State progress() const { return m_job.progress(); }
    /// Why it failed.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    /// Messages changed since they were counted.
    [[nodiscard]] bool stale() const { return m_stale; }
    /// The last count was one of messages that had come in, which nobody asked for.
    [[nodiscard]] bool wentOn() const { return m_wentOn; }

    void refresh();
    void stop();

    /// nullptr before the first count is done; an older one while a new one is made.
    [[nodiscard]] const std::shared_ptr<const FeedCounts>& counts() const { return m_counts; }
    [[nodiscard]] std::shared_ptr<const query::Statistics> statistics() const {
        return m_counts ? m_counts->statistics() : nullptr;
    }
    /// Nothing: not counted yet, or no message has it. Ids as messages write them; component 0 is the field.
    [[nodiscard]] std::optional<FieldProfile> profileOf(const std::string& segmentId, std::uint32_t field,
                                                        std::uint32_t component = 0) const;

signals:
    void changed();

private:
    void feedChanged();
    void feedGrew();
    void countOn();
    void count();

    Feed& m_feed;
    Jobs& m_jobs;
    State m_state = State::Waiting;
    QString m_problem;
    bool m_stale = false;
    bool m_wentOn = false;
    qint64 m_took = 0;                   ///< milliseconds, counting all
    qint64 m_lastTook = 0;               ///< counting what had come in
    std::shared_ptr<FeedTally> m_tally;  ///< of a feed that grows; a job has it while one runs
    std::shared_ptr<const FeedCounts> m_counts;
    QTimer m_settle, m_grown;
    JobHandle m_job;
};

}  // namespace plumb::desk
