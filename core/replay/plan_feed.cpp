#include "replay/plan_feed.h"

#include <utility>

namespace plumb::replay {
namespace {

bool leaves(const KeptOutcome& kept, const Resend& resend) {
    if (kept.outcome == Outcome::Sending || kept.fate == Fate::Again) {
        return resend.unknown;
    }
    if (kept.fate == Fate::Done) {
        return false;
    }
    return kept.mayHaveArrived ? resend.unknown : resend.parked;
}

}  // namespace

std::uint64_t digestOf(ByteView bytes) {
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const std::uint8_t byte : bytes) {
        hash = (hash ^ byte) * 0x100000001b3u;
    }
    return hash;
}

PlanFeed::PlanFeed(Source source, Preparer& preparer, Pacer& pacer, OutcomeStore& store, Options options,
                   Listener listener)
    : m_source(std::move(source))
    , m_preparer(preparer)
    , m_pacer(pacer)
    , m_store(store)
    , m_options(options)
    , m_listener(std::move(listener)) {}

Result<std::optional<FeedItem>> PlanFeed::next() {
    if (m_ready.empty()) {
        if (Result<void> filled = fill(); !filled) {
            return fail(std::move(filled.error()));
        }
    }
    if (m_ready.empty()) {
        return std::optional<FeedItem>();
    }
    std::optional<FeedItem> item(std::move(m_ready.front()));
    m_ready.pop_front();
    return item;
}

/// Prepares the next batch and makes it durable.
Result<void> PlanFeed::fill() {
    while (!m_atEnd && m_ready.size() < m_options.batch) {
        Result<std::optional<SourceMessage>> message = m_source();
        if (!message) {
            return fail(std::move(message.error()));
        }
        if (!*message) {
            m_atEnd = true;
        } else if (Result<void> taken = take(**message); !taken) {
            return taken;
        }
    }
    return flush();
}

Result<void> PlanFeed::take(const SourceMessage& message) {
    const std::uint64_t number = m_next++;
    const std::uint64_t digest = digestOf(message.bytes);
    std::uint32_t attempt = 1;
    const Result<bool> due = isDue(number, digest, attempt);
    if (!due) {
        return fail(due.error());
    }
    Result<Prepared> prepared = m_preparer.prepare(message.bytes, number);
    if (!*due) {
        ++m_skipped;
        return {};
    }
    if (!prepared) {
        refuse(number, message.tag, prepared.error());
        return {};
    }
    const std::int64_t notBefore = m_pacer.next(message.bytes, message.captured);
    m_pending.intents.push_back({number, attempt, digest, prepared->controlId, prepared->sourceControlId});
    m_underWay[number] = {message.tag, attempt - 1, prepared->controlId, prepared->sourceControlId};
    FeedItem item;
    item.offer = {number, std::move(prepared->controlId), prepared->asked, notBefore};
    item.bytes = std::move(prepared->bytes);
    m_ready.push_back(std::move(item));
    return {};
}

/// Whether the message is to be sent, and how manieth attempt that is.
Result<bool> PlanFeed::isDue(std::uint64_t message, std::uint64_t digest, std::uint32_t& attempt) {
    const Result<std::optional<KeptOutcome>> kept = m_store.find(message);
    if (!kept) {
        return fail(kept.error());
    }
    if (!*kept) {
        return true;
    }
    const bool refused = (*kept)->digest == 0;
    if (!refused && (*kept)->digest != digest) {
        return fail(MessageId::OutcomesOther, {"The file of outcomes"});
    }
    attempt = (*kept)->attempt + 1;
    return leaves(**kept, m_options.resend);
}

void PlanFeed::refuse(std::uint64_t message, std::uint64_t tag, const Error& why) {
    AttemptResult result;
    result.message = message;
    result.outcome = Outcome::Refused;
    result.fate = Fate::Parked;
    result.note = Note{why.id(), why.arguments()};
    tell(result, {tag, 0, {}, {}});
    m_pending.results.push_back(std::move(result));
}

Result<void> PlanFeed::ended(const AttemptResult& attempt) {
    const auto found = m_underWay.find(attempt.message);
    const UnderWay about = found == m_underWay.end() ? UnderWay{} : found->second;
    AttemptResult result = attempt;
    result.attempt += about.before;
    tell(result, about);
    m_pending.results.push_back(std::move(result));
    if (attempt.fate == Fate::Again) {
        // The next attempt is made without being asked for.
        return flush();
    }
    m_underWay.erase(attempt.message);
    // A batch of one goes with the next intent, which comes at once or never.
    const bool full = m_options.batch > 1 && m_pending.results.size() >= m_options.batch;
    return full ? flush() : Result<void>();
}

void PlanFeed::tell(const AttemptResult& attempt, const UnderWay& about) {
    if (attempt.fate != Fate::Again) {
        ++m_counts[static_cast<std::size_t>(attempt.outcome)];
        m_parked += attempt.fate == Fate::Parked ? 1u : 0u;
    }
    m_listener({about.tag, about.controlId, about.sourceControlId, attempt});
}

Result<void> PlanFeed::dropped(std::uint64_t message, std::uint32_t attempt) {
    const auto found = m_underWay.find(message);
    const std::uint32_t before = found == m_underWay.end() ? 0 : found->second.before;
    m_pending.dropped.emplace_back(message, attempt + before);
    m_underWay.erase(message);
    return {};
}

Result<void> PlanFeed::noted(std::uint64_t message, const Note& note) {
    m_pending.notes.emplace_back(message, note);
    return {};
}

Result<void> PlanFeed::finish() {
    for (const FeedItem& item : m_ready) {
        if (Result<void> done = dropped(item.offer.message, 1); !done) {
            return done;
        }
    }
    m_ready.clear();
    return flush();
}

Result<void> PlanFeed::flush() {
    if (m_pending.empty()) {
        return {};
    }
    Result<void> kept = m_store.keep(m_pending);
    m_pending = {};
    return kept;
}

}  // namespace plumb::replay
