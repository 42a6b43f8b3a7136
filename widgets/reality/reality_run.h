// The reality grid of one feed, kept up to date: counted in the background against what the feed is held against, shown
// while it grows, counted on when messages come, and anew when the spec or messages change.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/models/jobs.h"
#include "widgets/reality/reality_count.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace plumb::desk {

class RealityRun final : public QObject {
    Q_OBJECT

public:
    enum class State : quint8 {
        Waiting,  ///< for messages
        Counting,
        Ready,
        Stopped,  ///< by the user
        Failed,
    };

    RealityRun(Desk& desk, Feed& feed, QObject* parent = nullptr);

    [[nodiscard]] State state() const { return m_state; }
    /// Why it failed.
    [[nodiscard]] const QString& problem() const { return m_problem; }
    /// Messages changed since they were counted.
    [[nodiscard]] bool stale() const { return m_stale; }
    [[nodiscard]] Progress::State progress() const;
    /// nullptr: nothing yet. While it counts, what is counted so far.
    [[nodiscard]] const RealityShownPtr& shown() const { return m_shown; }
    [[nodiscard]] qint64 milliseconds() const { return m_took; }
    /// What the messages of a part of shown() are held against.
    [[nodiscard]] const check::RuleSet& rules(std::size_t set) const { return m_of.tally->rules().set(set); }
    /// What shown() is of.
    [[nodiscard]] const FeedSnapshot& snapshot() const { return m_of.snapshot; }

    /// Counts all anew.
    void refresh();
    void stop();
    /// Counts nothing until refresh().
    void wait();

    /// The messages that a number of shown() counts; the newest request replaces the one before.
    using Found = std::function<void(Result<std::vector<std::uint32_t>>)>;
    void find(std::size_t set, const check::Question& question, Found found);
    [[nodiscard]] bool finding() const { return m_finding.active(); }

signals:
    /// Another state, or other numbers.
    void changed();

private:
    /// What is counted.
    struct Of {
        std::shared_ptr<RealityTally> tally;
        FeedSnapshot snapshot;
    };

    void follow();
    void countOn();
    void specChanged(Feed* feed);
    void take(const std::shared_ptr<RealityTally>& of, RealityShownPtr shown);
    void show(RealityShownPtr shown);

    Desk& m_desk;
    QPointer<Feed> m_feed;
    State m_state = State::Waiting;
    QString m_problem;
    bool m_stale = false;
    std::shared_ptr<const check::RuleSets> m_rules;
    Of m_counting;
    Of m_of;  ///< of m_shown: another one while all is counted anew
    std::uint64_t m_counted = 0;
    RealityShownPtr m_shown;
    qint64 m_took = 0;
    qint64 m_lastTook = 0;
    QTimer m_settle, m_rest;
    JobHandle m_job, m_finding;
};

}  // namespace plumb::desk
