#include "widgets/models/filter_run.h"

#include "hl7/message_view.h"
#include "widgets/models/feed_facts.h"
#include "widgets/models/sentences.h"
#include "widgets/models/visit_numbers.h"

#include <QElapsedTimer>

#include <utility>

namespace plumb::desk {

FilterRun::FilterRun(Feed& feed, Jobs& jobs, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
    , m_jobs(jobs) {}

void FilterRun::stop() {
    m_job.drop();
    ++m_generation;
    m_running = false;
    m_question.reset();
    m_acks.reset();
    m_among.reset();
}

void FilterRun::start(const Question& question, std::shared_ptr<const query::AckPairing> acks, Among among) {
    stop();
    m_running = true;
    m_looked = 0;
    m_question = question;
    m_acks = std::move(acks);
    m_among = std::move(among);
    run(0);
}

void FilterRun::goOn() {
    if (hasQuestion() && !asksAnew() && !m_job.active() && m_feed.size() > m_upTo) {
        run(m_upTo);
    }
}

void FilterRun::run(std::uint64_t from) {
    m_upTo = m_feed.size();
    m_foundMore = false;
    const std::uint64_t generation = m_generation;
    const auto deliver = [generation, alive = QPointer<FilterRun>(this),
                          jobs = &m_jobs](std::vector<std::uint32_t> numbers, std::uint64_t looked) {
        jobs->post([alive, generation, looked, numbers = std::move(numbers)] {
            if (alive && alive->m_generation == generation) {
                alive->m_looked = looked;
                if (!numbers.empty()) {
                    alive->m_foundMore = true;
                    emit alive->found(numbers);
                }
                emit alive->progressed();
            }
        });
    };
    m_job = m_jobs.run<int>(
        this, tr("Filtering %1").arg(m_feed.title()),
        [snapshot = m_feed.snapshot(), question = *m_question, acks = m_acks, among = m_among, from, deliver,
         charset = m_feed.chosenCharset() ? m_feed.chosenCharset() : m_feed.assumedCharset()](
            const CancelToken& cancel, Progress& progress) -> Result<int> {
            const auto pairing = acksFor(question, acks, snapshot, cancel);
            if (!pairing) {
                return fail(pairing.error());
            }
            constexpr qint64 kEvery = 60;  // milliseconds between batches; the first comes at once
            progress.setTotal(among ? among->size() : snapshot.size() - from);
            query::FilterScratch scratch;
            query::MessageContext context;
            context.acks = pairing->get();
            context.assumed = charset ? &*charset : nullptr;
            std::vector<std::uint32_t> batch;
            QElapsedTimer since;
            bool stopped = false, first = true;
            std::uint64_t looked = from;
            const auto look = [&](std::uint64_t number, ByteView bytes, std::size_t source) {
                context.number = MessageNumber(number);
                context.source = snapshot.sourceName(source);
                if (question.matches(bytes, context, scratch)) {
                    batch.push_back(static_cast<std::uint32_t>(number));
                }
                ++looked;
                constexpr std::uint64_t kAskEvery = 64;
                if (looked % kAskEvery == 0) {
                    stopped = cancel.stopped();
                    if ((first && batch.size() >= kAskEvery) || !since.isValid() || since.elapsed() >= kEvery) {
                        first = first && batch.empty();
                        deliver(std::exchange(batch, {}), looked);
                        since.start();
                    }
                    progress.add(kAskEvery);
                }
                return !stopped;
            };
            const Result<void> read = among ? visitNumbers(snapshot, *among, 0, among->size(), look)
                                            : snapshot.forEach(from, snapshot.size(), look);
            deliver(std::move(batch), looked);
            if (!read) {
                return fail(read.error());
            }
            return stopped ? Result<int>(fail(MessageId::Cancelled)) : Result<int>(0);
        },
        [this](const Result<int>& done) { ended(done); });
}

void FilterRun::ended(const Result<int>& done) {
    m_job = {};
    const bool first = std::exchange(m_running, false), found = m_foundMore;
    if (!done) {
        m_question.reset();
    }
    if (first || !done) {
        emit finished(done ? QString() : sentence(done.error()));
    } else {
        emit caughtUp(found);
    }
    goOn();  // what came in meanwhile
}

}  // namespace plumb::desk
