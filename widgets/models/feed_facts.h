// What was learnt about a feed beside its bytes: acknowledgements, and how many findings each message has.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "query/ack_pairing.h"
#endif
#include "widgets/models/feed.h"

#include <QObject>

#include <cstdint>
#include <memory>
#include <vector>

namespace plumb::desk {

class Question;

/// Findings of one message that no waiver takes, by weight; counts stop at 255.
struct FindingCounts {
    std::uint8_t errors = 0;
    std::uint8_t warnings = 0;
    std::uint8_t others = 0;

    [[nodiscard]] bool none() const { return errors == 0 && warnings == 0 && others == 0; }
};

class FeedFacts final : public QObject {
    Q_OBJECT

public:
    /// Pairs acknowledgements once the feed is read.
    FeedFacts(Feed& feed, Jobs& jobs, QObject* parent = nullptr);

    /// nullptr: not paired (yet), or the feed holds no acknowledgements at all.
    [[nodiscard]] const std::shared_ptr<const query::AckPairing>& acks() const { return m_acks; }
    [[nodiscard]] bool acksKnown() const { return m_acksKnown; }

    [[nodiscard]] bool checked() const { return m_counts != nullptr; }
    [[nodiscard]] FindingCounts findings(std::uint64_t number) const;
    [[nodiscard]] const std::shared_ptr<const std::vector<FindingCounts>>& sharedFindings() const { return m_counts; }
    void setFindings(std::shared_ptr<const std::vector<FindingCounts>> counts);

signals:
    void changed();

private:
    void pairAcks();

    Feed& m_feed;
    Jobs& m_jobs;
    std::shared_ptr<const query::AckPairing> m_acks;
    bool m_acksKnown = false;
    std::shared_ptr<const std::vector<FindingCounts>> m_counts;
    JobHandle m_job;
};

/// Pairs what a snapshot holds; nullptr when there are no acknowledgements. For jobs.
[[nodiscard]] Result<std::shared_ptr<const query::AckPairing>>
pairedAcks(const FeedSnapshot& snapshot, const CancelToken& cancel, Progress& progress);
/// What a question asks of acknowledgements: `known`, or what is paired now. Never nullptr when it asks.
[[nodiscard]] Result<std::shared_ptr<const query::AckPairing>> acksFor(const Question& question,
                                                                       std::shared_ptr<const query::AckPairing> known,
                                                                       const FeedSnapshot& snapshot,
                                                                       const CancelToken& cancel);

}  // namespace plumb::desk
