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
}

void FilterRun::start(const Question& question, std::shared_ptr<const query::AckPairing> acks, Among among) {
    stop();
    m_running = true;
    m_looked = 0;
    const std::uint64_t generation = m_generation;
    const auto deliver = [generation, alive = QPointer<FilterRun>(this),
                          jobs = &m_jobs](std::vector<std::uint32_t> numbers, std::uint64_t looked) {
        jobs->post([alive, generation, looked, numbers = std::move(numbers)] {
            if (alive && alive->m_generation == generation) {
                alive->m_looked = looked;
                if (!numbers.empty()) {
                    emit alive->found(numbers);
                }
                emit alive->progressed();
            }
        });
    };
    m_job = m_jobs.run<int>(
        this, tr("Filtering %1").arg(m_feed.title()),
        [snapshot = m_feed.snapshot(), question, acks = std::move(acks), among = std::move(among),
         deliver](const CancelToken& cancel, Progress& progress) -> Result<int> {
            const auto pairing = acksFor(question, acks, snapshot, cancel);
            if (!pairing) {
                return fail(pairing.error());
            }
            constexpr qint64 kEvery = 60;  // milliseconds between batches; the first comes at once
            progress.setTotal(among ? among->size() : snapshot.size());
            query::FilterScratch scratch;
            query::MessageContext context;
            context.acks = pairing->get();
            std::vector<std::uint32_t> batch;
            QElapsedTimer since;
            bool stopped = false, first = true;
            std::uint64_t looked = 0;
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
                                            : snapshot.forEach(0, snapshot.size(), look);
            deliver(std::move(batch), looked);
            if (!read) {
                return fail(read.error());
            }
            return stopped ? Result<int>(fail(MessageId::Cancelled)) : Result<int>(0);
        },
        [this](Result<int> done) {
            m_running = false;
            emit finished(done ? QString() : sentence(done.error()));
        });
}

}  // namespace plumb::desk
