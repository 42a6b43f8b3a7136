#include "widgets/models/filter_run.h"

#include "hl7/message_view.h"
#include "widgets/models/feed_facts.h"
#include "widgets/models/sentences.h"

#include <QElapsedTimer>

#include <utility>

namespace plumb::desk {

Result<Question> Question::parse(Mode mode, const QString& text) {
    Question question;
    question.m_mode = mode;
    const std::string utf8 = text.toStdString();
    switch (mode) {
    case Mode::Filter: {
        Result<query::Filter> filter = query::Filter::parse(utf8);
        if (!filter) {
            return fail(std::move(filter.error()));
        }
        question.m_filter = std::move(*filter);
        break;
    }
    case Mode::Regex: {
        query::Regex regex(utf8, true, query::Regex::Over::Bytes);
        if (!regex.ok()) {
            return fail(MessageId::QueryRegex, {utf8, "1", regex.reason()});
        }
        question.m_regex = std::move(regex);
        break;
    }
    case Mode::Text: {
        // A text is a regular expression without meaning: found whatever its case.
        std::string quoted;
        for (const char c : utf8) {
            if ((static_cast<unsigned char>(c) < 0x80) && !std::isalnum(static_cast<unsigned char>(c))) {
                quoted += '\\';
            }
            quoted += c;
        }
        question.m_regex = query::Regex(quoted, true, query::Regex::Over::Bytes);
        break;
    }
    }
    return question;
}

bool Question::matches(ByteView message, const query::MessageContext& context, query::FilterScratch& scratch) const {
    return m_filter ? m_filter->matchesBytes(message, context, scratch) : m_regex->foundIn(asText(message));
}

FilterRun::FilterRun(Feed& feed, Jobs& jobs, QObject* parent)
    : QObject(parent)
    , m_feed(feed)
    , m_jobs(jobs) {}

void FilterRun::stop() {
    m_job.drop();
    ++m_generation;
    m_running = false;
}

void FilterRun::start(const Question& question, std::shared_ptr<const query::AckPairing> acks) {
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
        [snapshot = m_feed.snapshot(), question, acks = std::move(acks), deliver](const CancelToken& cancel,
                                                                                  Progress& progress) -> Result<int> {
            std::shared_ptr<const query::AckPairing> pairing = acks;
            if (question.needsAcks() && !pairing) {
                Progress quiet;
                Result<std::shared_ptr<const query::AckPairing>> paired = pairedAcks(snapshot, cancel, quiet);
                if (!paired) {
                    return fail(std::move(paired.error()));
                }
                pairing = *paired ? *paired : std::make_shared<const query::AckPairing>();
            }
            constexpr qint64 kEvery = 60;  // milliseconds between batches; the first comes at once
            progress.setTotal(snapshot.size());
            query::FilterScratch scratch;
            query::MessageContext context;
            context.acks = pairing.get();
            std::vector<std::uint32_t> batch;
            QElapsedTimer since;
            bool stopped = false, first = true;
            std::uint64_t looked = 0;
            const Result<void> read =
                snapshot.forEach(0, snapshot.size(), [&](std::uint64_t number, ByteView bytes, std::size_t source) {
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
                });
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
