#include "widgets/messages/find_run.h"

#include "widgets/models/feed_facts.h"
#include "widgets/models/sentences.h"
#include "widgets/models/visit_numbers.h"

#include <algorithm>

namespace plumb::desk {
namespace {

constexpr std::int64_t kBlock = 2048;  // messages that are looked through in their order, whatever the direction

struct Hit {
    std::int64_t at = -1;
    std::uint64_t number = 0;
    bool wrapped = false;
};

/// Places [from, to) of an order that are to be looked through. `assumed` outlives it.
class Search {
public:
    Search(const FeedSnapshot& snapshot, const Question& question, const query::AckPairing* acks,
           const std::optional<hl7::Charset>& assumed, FindRun::Order order, const CancelToken& cancel,
           Progress& progress)
        : m_snapshot(snapshot)
        , m_question(question)
        , m_order(std::move(order))
        , m_cancel(cancel)
        , m_progress(progress) {
        m_context.acks = acks;
        m_context.assumed = assumed ? &*assumed : nullptr;
    }

    /// The first (or the last) place in [from, to) that answers; at = -1: none.
    Result<Hit> run(std::int64_t from, std::int64_t to, bool forward) {
        Hit hit;
        while (from < to && hit.at < 0 && !m_stopped) {
            const std::int64_t begin = forward ? from : std::max(from, to - kBlock);
            const std::int64_t end = forward ? std::min(to, from + kBlock) : to;
            if (Result<void> read = block(begin, end, forward, hit); !read) {
                return fail(read.error());
            }
            (forward ? from : to) = forward ? end : begin;
            m_progress.add(static_cast<std::uint64_t>(end - begin));
        }
        return m_stopped ? Result<Hit>(fail(MessageId::Cancelled)) : Result<Hit>(hit);
    }

private:
    Result<void> block(std::int64_t begin, std::int64_t end, bool forward, Hit& hit) {
        std::int64_t at = begin;
        const auto look = [&](std::uint64_t number, ByteView bytes, std::size_t source) {
            m_context.number = MessageNumber(number);
            m_context.source = m_snapshot.sourceName(source);
            if (m_question.matches(bytes, m_context, m_scratch)) {
                hit = {at, number, false};
            }
            ++at;
            constexpr std::int64_t kAskEvery = 64;
            m_stopped = m_stopped || (at % kAskEvery == 0 && m_cancel.stopped());
            return !m_stopped && !(forward && hit.at >= 0);
        };
        return m_order ? visitNumbers(m_snapshot, *m_order, static_cast<std::size_t>(begin),
                                      static_cast<std::size_t>(end), look)
                       : m_snapshot.forEach(static_cast<std::uint64_t>(begin), static_cast<std::uint64_t>(end), look);
    }

    const FeedSnapshot& m_snapshot;
    const Question& m_question;
    FindRun::Order m_order;
    const CancelToken& m_cancel;
    Progress& m_progress;
    query::FilterScratch m_scratch;
    query::MessageContext m_context;
    bool m_stopped = false;
};

}  // namespace

FindRun::FindRun(Feed& feed, Jobs& jobs, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
    , m_jobs(jobs) {}

void FindRun::stop() {
    m_job.drop();
    m_running = false;
}

void FindRun::start(const Question& question, std::shared_ptr<const query::AckPairing> acks, Order order,
                    std::int64_t from, bool forward) {
    stop();
    m_running = true;
    m_job = m_jobs.run<Hit>(
        this, forward ? tr("Looking for the next match") : tr("Looking for the previous match"),
        [snapshot = m_feed.snapshot(), question, acks = std::move(acks), order = std::move(order), from, forward,
         charset = m_feed.chosenCharset() ? m_feed.chosenCharset() : m_feed.assumedCharset()](
            const CancelToken& cancel, Progress& progress) -> Result<Hit> {
            const auto pairing = acksFor(question, acks, snapshot, cancel);
            if (!pairing) {
                return fail(pairing.error());
            }
            const auto all = static_cast<std::int64_t>(order ? order->size() : snapshot.size());
            progress.setTotal(static_cast<std::uint64_t>(all));
            Search search(snapshot, question, pairing->get(), charset, order, cancel, progress);
            const std::int64_t middle = from < 0 ? (forward ? 0 : all) : std::min(all, from + (forward ? 1 : 0));
            Result<Hit> hit = forward ? search.run(middle, all, true) : search.run(0, middle, false);
            if (hit && hit->at < 0) {
                hit = forward ? search.run(0, middle, true) : search.run(middle, all, false);
                if (hit) {
                    hit->wrapped = true;
                }
            }
            return hit;
        },
        [this](Result<Hit> hit) {
            m_running = false;
            if (!hit) {
                emit failed(sentence(hit.error()));
            } else if (hit->at < 0) {
                emit notFound();
            } else {
                emit found(hit->number, hit->wrapped);
            }
        });
}

}  // namespace plumb::desk
