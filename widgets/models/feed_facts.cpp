#include "widgets/models/feed_facts.h"

#include "hl7/message_view.h"
#include "widgets/models/question.h"

#include <QTimer>

namespace plumb::desk {

namespace {

constexpr int kPairEvery = 1500;  // milliseconds, while a feed grows

/// What is known of a feed that grows, so that only messages that came are looked at.
struct GrowingPairs {
    query::AckPairing pairing;
    std::uint64_t upTo = 0;
};
using PairedAcks = std::shared_ptr<const query::AckPairing>;

/// Pairs on from where it was left off.
Result<PairedAcks> pairOn(GrowingPairs& pairs, const FeedSnapshot& snapshot, const CancelToken& cancel,
                          Progress& progress) {
    progress.setTotal(snapshot.size() - pairs.upTo);
    hl7::MessageView view;
    bool stopped = false;
    const Result<void> read =
        snapshot.forEach(pairs.upTo, snapshot.size(), [&](std::uint64_t number, ByteView bytes, std::size_t) {
            view.assign(bytes);
            pairs.pairing.add(query::AckRecord::of(view, MessageNumber(number)));
            pairs.upTo = number + 1;
            progress.add(1);
            stopped = cancel.stopped();
            return !stopped;
        });
    if (!read) {
        return fail(read.error());
    }
    if (stopped) {
        return fail(MessageId::Cancelled);
    }
    if (pairs.pairing.counts().acks == 0) {
        return PairedAcks();
    }
    auto paired = std::make_shared<query::AckPairing>(pairs.pairing);
    paired->finish();
    return PairedAcks(std::move(paired));
}

}  // namespace

Result<std::shared_ptr<const query::AckPairing>> pairedAcks(const FeedSnapshot& snapshot, const CancelToken& cancel,
                                                            Progress& progress) {
    auto pairing = std::make_shared<query::AckPairing>();
    progress.setTotal(snapshot.size());
    hl7::MessageView view;
    bool stopped = false;
    const Result<void> read =
        snapshot.forEach(0, snapshot.size(), [&](std::uint64_t number, ByteView bytes, std::size_t) {
            view.assign(bytes);
            pairing->add(query::AckRecord::of(view, MessageNumber(number)));
            progress.add(1);
            stopped = cancel.stopped();
            return !stopped;
        });
    if (!read) {
        return fail(read.error());
    }
    if (stopped) {
        return fail(MessageId::Cancelled);
    }
    pairing->finish();
    if (pairing->counts().acks == 0) {
        pairing.reset();  // nothing to know, and 75 bytes a message to save
    }
    return std::shared_ptr<const query::AckPairing>(std::move(pairing));
}

Result<std::shared_ptr<const query::AckPairing>> acksFor(const Question& question,
                                                         std::shared_ptr<const query::AckPairing> known,
                                                         const FeedSnapshot& snapshot, const CancelToken& cancel) {
    if (known || !question.needsAcks()) {
        return known;
    }
    Progress quiet;
    auto paired = pairedAcks(snapshot, cancel, quiet);
    if (paired && !*paired) {
        *paired = std::make_shared<const query::AckPairing>();
    }
    return paired;
}

FeedFacts::FeedFacts(Feed& feed, Jobs& jobs, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
    , m_jobs(jobs) {
    const auto begin = [this] {
        if (m_feed.state() == Feed::State::Ready && !m_acksKnown && !m_job.active()) {
            pairAcks();
        }
    };
    connect(&feed, &Feed::stateChanged, this, begin);
    auto* const soon = new QTimer(this);
    soon->setSingleShot(true);
    soon->setInterval(kPairEvery);
    connect(&feed, &Feed::grown, soon, [this, soon] {
        if (m_feed.state() == Feed::State::Ready && !soon->isActive()) {
            soon->start();
        }
    });
    const auto pairs = std::make_shared<std::shared_ptr<GrowingPairs>>(std::make_shared<GrowingPairs>());
    connect(&feed, &Feed::messageChanged, this, [this, pairs] {
        if (m_feed.isCompleting()) {
            *pairs = std::make_shared<GrowingPairs>();  // it may have been taken for something else
        }
    });
    connect(soon, &QTimer::timeout, this, [this, soon, pairs] {
        if (m_job.active()) {
            soon->start();
            return;
        }
        m_job = m_jobs.run<PairedAcks>(
            this, tr("Pairing acknowledgements in %1").arg(m_feed.title()),
            [snapshot = m_feed.snapshot(), pairs = *pairs](const CancelToken& cancel, Progress& progress) {
                return pairOn(*pairs, snapshot, cancel, progress);
            },
            [this](Result<PairedAcks> paired) {
                m_job = {};
                if (paired && (*paired || m_acks)) {
                    m_acks = std::move(*paired);
                    emit changed();
                }
            });
    });
    begin();
}

void FeedFacts::pairAcks() {
    m_job = m_jobs.run<std::shared_ptr<const query::AckPairing>>(
        this, tr("Pairing acknowledgements in %1").arg(m_feed.title()),
        [snapshot = m_feed.snapshot()](const CancelToken& cancel, Progress& progress) {
            return pairedAcks(snapshot, cancel, progress);
        },
        [this](Result<std::shared_ptr<const query::AckPairing>> paired) {
            m_job = {};
            m_acksKnown = true;
            if (paired) {
                m_acks = std::move(*paired);
            }
            emit changed();
        });
}

FindingCounts FeedFacts::findings(std::uint64_t number) const {
    return m_counts && number < m_counts->size() ? (*m_counts)[static_cast<std::size_t>(number)] : FindingCounts{};
}

void FeedFacts::setFindings(std::shared_ptr<const std::vector<FindingCounts>> counts) {
    m_counts = std::move(counts);
    emit changed();
}

}  // namespace plumb::desk
