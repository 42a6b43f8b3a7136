#include "widgets/models/feed_facts.h"

#include "hl7/message_view.h"
#include "widgets/models/question.h"

namespace plumb::desk {

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
    begin();
}

void FeedFacts::pairAcks() {
    m_job = m_jobs.run<std::shared_ptr<const query::AckPairing>>(
        this, tr("Pairing acknowledgements in %1").arg(m_feed.title()),
        [snapshot = m_feed.snapshot()](const CancelToken& cancel, Progress& progress) {
            return pairedAcks(snapshot, cancel, progress);
        },
        [this](Result<std::shared_ptr<const query::AckPairing>> paired) {
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
