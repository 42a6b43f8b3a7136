#include "replay/plan_feed.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace plumb::replay {
namespace {

/// What is wrong, as a result that says that it never left.
AttemptResult neverLeft(std::uint64_t message, Outcome outcome, Note why) {
    AttemptResult result;
    result.message = message;
    result.outcome = outcome;
    result.fate = Fate::Parked;
    result.note = std::move(why);
    return result;
}

struct Lane {
    std::uint64_t state;

    void take(std::uint64_t word) {
        state = (state ^ word) * 0x9e3779b97f4a7c15u;
        state ^= state >> 32;
    }
};

std::uint64_t wordAt(ByteView bytes, std::size_t at) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes.data() + at, sizeof word);
    return word;
}

}  // namespace

std::uint64_t digestOf(ByteView bytes) {
    // Two words at a time, each in a lane of its own: one multiplication does not wait for the other.
    Lane first{bytes.size()}, second{~std::uint64_t{bytes.size()}};
    std::size_t at = 0;
    for (; bytes.size() - at >= 2 * sizeof(std::uint64_t); at += 2 * sizeof(std::uint64_t)) {
        first.take(wordAt(bytes, at));
        second.take(wordAt(bytes, at + sizeof(std::uint64_t)));
    }
    for (; at < bytes.size(); ++at) {
        first.take(bytes[at]);
    }
    first.take(second.state);
    first.take(0);
    return std::max<std::uint64_t>(first.state, 1);  // 0 is that of a message that was refused
}

std::uint64_t earlierDigestOf(ByteView bytes) {
    std::uint64_t hash = 0xcbf29ce484222325u;
    for (const std::uint8_t byte : bytes) {
        hash = (hash ^ byte) * 0x100000001b3u;
    }
    return hash;
}

PlanFeed::PlanFeed(Source source, Preparer& preparer, Pacer& pacer, OutcomeStore& store, Options options,
                   Listener listener, DropListener dropListener)
    : m_source(std::move(source))
    , m_preparer(preparer)
    , m_pacer(pacer)
    , m_writer(store)
    , m_options(std::move(options))
    , m_listener(std::move(listener))
    , m_dropListener(std::move(dropListener))
    , m_dispatcher({m_options.orderBy.has_value(), m_options.orderBy && m_options.hold})
    , m_keptEnd(store.keptEnd()) {}

/// How many messages are prepared before they can leave: for a batch, and so that patients who wait do not hold up
/// the others.
std::size_t PlanFeed::lookAhead() const {
    constexpr std::size_t kEach = 8;
    return std::max(together(), m_options.orderBy ? kEach * m_options.connections : 1);
}

Result<std::optional<FeedItem>> PlanFeed::next() {
    std::optional<std::uint64_t> message = choose();
    while (!message && !m_atEnd && m_dispatcher.waiting() < lookAhead()) {
        if (Result<void> prepared = prepareOne(); !prepared) {
            return fail(std::move(prepared.error()));
        }
        message = choose();
    }
    if (!message) {
        return std::optional<FeedItem>();
    }
    Result<FeedItem> item = handOut(*message);
    if (!item) {
        return fail(std::move(item.error()));
    }
    return std::optional<FeedItem>(std::move(*item));
}

Result<std::optional<FeedItem>> PlanFeed::nextAhead() {
    // With an order, or several connections, who is next depends on who is done first.
    const std::optional<std::uint64_t> message =
        m_options.orderBy || m_options.connections > 1 ? std::nullopt : m_dispatcher.first();
    if (!message) {
        return std::optional<FeedItem>();
    }
    const Known& known = m_known.at(*message);
    if (!known.intended || !m_writer.isKept(known.ticket)) {
        return std::optional<FeedItem>();
    }
    return next();
}

/// The next that may leave; what is held back does not wait any more.
std::optional<std::uint64_t> PlanFeed::choose() {
    while (const auto held = m_dispatcher.takeHeld()) {
        withhold(*held);
    }
    return m_dispatcher.take();
}

Result<FeedItem> PlanFeed::handOut(std::uint64_t message) {
    Known& known = m_known.at(message);
    Result<void> durable;
    if (!known.intended) {
        while (!m_atEnd && m_bare.size() < together()) {
            if (Result<void> prepared = prepareOne(); !prepared) {
                return fail(std::move(prepared.error()));
            }
        }
        const std::size_t room = m_options.batch > m_open ? m_options.batch - m_open : 1;
        addIntents(message, std::min(room, together()));
        durable = flush();
    } else {
        durable = m_writer.wait(known.ticket);
    }
    if (!durable) {
        return fail(std::move(durable.error()));
    }
    known.handedOut = true;
    return std::move(known.item);
}

/// Intents for the messages that come next, `first` before all others.
void PlanFeed::addIntents(std::optional<std::uint64_t> first, std::size_t most) {
    if (first) {
        m_bare.erase(std::find(m_bare.begin(), m_bare.end(), *first));
        intend(*first, m_known.at(*first));
        --most;
    }
    for (; most > 0 && !m_bare.empty(); --most) {
        const std::uint64_t message = m_bare.front();
        m_bare.pop_front();
        intend(message, m_known.at(message));
    }
}

void PlanFeed::intend(std::uint64_t message, Known& known) {
    known.intended = true;
    m_pending.intents.push_back({message, known.before + 1, known.digest, known.controlId, known.sourceControlId});
    ++m_open;
}

Result<void> PlanFeed::workAhead() {
    // Two for each that leaves, so that a batch is ready before it is needed.
    for (int n = 0; n < 2 && !m_atEnd && m_bare.size() < lookAhead(); ++n) {
        if (Result<void> prepared = prepareOne(); !prepared) {
            return prepared;
        }
    }
    if (isLong()) {
        giveAhead();
    }
    return {};
}

/// The other thread makes half a batch durable.
void PlanFeed::giveAhead() {
    const bool enough = m_bare.size() >= half() || (m_atEnd && !m_bare.empty());
    if (enough && m_open + half() <= m_options.batch) {
        addIntents(std::nullopt, half());
        OutcomeBatch batch = std::exchange(m_pending, {});
        std::vector<std::uint64_t> given;
        for (const Intent& intent : batch.intents) {
            given.push_back(intent.message);
        }
        const OutcomeWriter::Ticket ticket = m_writer.give(std::move(batch));
        for (const std::uint64_t message : given) {
            m_known.at(message).ticket = ticket;
        }
    }
}

Result<void> PlanFeed::prepareOne() {
    Result<std::optional<SourceMessage>> message = m_source();
    if (!message) {
        return fail(std::move(message.error()));
    }
    if (!*message) {
        m_atEnd = true;
        return {};
    }
    return take(**message);
}

Result<void> PlanFeed::take(const SourceMessage& message) {
    const std::uint64_t number = m_next++;
    const std::uint64_t digest = digestOf(message.bytes);
    const Result<Standing> standing = number < m_keptEnd ? standingOf(number, message.bytes, digest) : Standing();
    if (!standing) {
        return fail(standing.error());
    }
    Result<Prepared> prepared = m_preparer.prepare(message.bytes, number);
    if (!standing->due || !isChosen(number)) {
        ++m_skipped;
        if (standing->parked) {
            ++m_stillParked;
            m_dispatcher.parked(number, keyOf(prepared ? asBytes(prepared->bytes) : message.bytes));
        }
        return {};
    }
    if (!prepared) {
        refuse(number, message.tag, *standing, prepared.error());
        m_dispatcher.parked(number, keyOf(message.bytes));
        return {};
    }
    Known known;
    known.tag = message.tag;
    known.before = standing->attempts;
    known.mayHaveArrived = standing->mayHaveArrived;
    known.controlId = prepared->controlId;
    known.sourceControlId = std::move(prepared->sourceControlId);
    known.digest = digest;
    known.item.offer = {number, std::move(prepared->controlId), prepared->asked,
                        m_pacer.next(message.bytes, message.captured)};
    known.item.bytes = std::move(prepared->bytes);
    m_dispatcher.add(number, keyOf(asBytes(known.item.bytes)));
    m_known.emplace(number, std::move(known));
    m_bare.push_back(number);
    return {};
}

/// What messages are put in order by; those without a value are in order among themselves.
std::string PlanFeed::keyOf(ByteView message) const {
    if (!m_options.orderBy) {
        return {};
    }
    const hl7::MessageView view(message);
    std::vector<hl7::Element> found;
    m_options.orderBy->resolve(view, found);
    std::string key;
    for (const hl7::Element& element : found) {
        key += view.text(element.range);
        key += '\r';
    }
    return key;
}

/// Whether the message is to be sent, and how often it was.
Result<PlanFeed::Standing> PlanFeed::standingOf(std::uint64_t message, ByteView bytes, std::uint64_t digest) {
    const Result<std::optional<KeptOutcome>> kept = m_writer.find(message);
    if (!kept) {
        return fail(kept.error());
    }
    if (!*kept) {
        return Standing();
    }
    const bool refused = (*kept)->digest == 0;
    if (!refused && (*kept)->digest != digest && (*kept)->digest != earlierDigestOf(bytes)) {
        return fail(MessageId::OutcomesOther, {"The file of outcomes"});
    }
    Standing standing;
    standing.due = leaves(**kept);
    standing.parked = (*kept)->fate != Fate::Done || (*kept)->outcome == Outcome::Sending;
    standing.mayHaveArrived = (*kept)->mayHaveArrived;
    standing.attempts = (*kept)->attempt;
    return standing;
}

bool PlanFeed::isChosen(std::uint64_t message) const {
    const auto& only = m_options.resend.only;
    return !only || std::binary_search(only->begin(), only->end(), message);
}

bool PlanFeed::leaves(const KeptOutcome& kept) const {
    const Resend& resend = m_options.resend;
    if (kept.outcome == Outcome::Sending || kept.fate == Fate::Again) {
        return resend.unknown;
    }
    if (kept.fate == Fate::Done) {
        return false;
    }
    return kept.mayHaveArrived ? resend.unknown : resend.parked;
}

void PlanFeed::refuse(std::uint64_t message, std::uint64_t tag, const Standing& standing, const Error& why) {
    AttemptResult result = neverLeft(message, Outcome::Refused, Note{why.id(), why.arguments()});
    result.attempt += standing.attempts;
    Known about;
    about.tag = tag;
    about.mayHaveArrived = standing.mayHaveArrived;
    tell(result, about);
    m_pending.results.push_back(std::move(result));
}

void PlanFeed::withhold(const Dispatcher::Held& held) {
    const auto found = m_known.find(held.message);
    const Note why{MessageId::HeldBack, {std::to_string(held.behind + 1), m_options.orderBy->text()}};
    AttemptResult result = neverLeft(held.message, Outcome::Withheld, why);
    result.attempt += found->second.before;
    tell(result, found->second);
    m_pending.results.push_back(std::move(result));
    if (const auto bare = std::find(m_bare.begin(), m_bare.end(), held.message); bare != m_bare.end()) {
        m_bare.erase(bare);
    } else {
        --m_open;
    }
    m_known.erase(found);
}

Result<void> PlanFeed::ended(AttemptResult attempt) {
    static const Known nothing;
    const auto found = m_known.find(attempt.message);
    if (found != m_known.end()) {
        attempt.attempt += found->second.before;
        found->second.last = attempt.outcome;
        const bool open = !attempt.acknowledgement && found->second.mayHaveArrived;
        found->second.mayHaveArrived = open || attempt.mayHaveArrived();
    }
    tell(attempt, found == m_known.end() ? nothing : found->second);
    const Fate fate = attempt.fate;
    m_dispatcher.ended(attempt.message, fate);
    m_pending.results.push_back(std::move(attempt));
    if (fate == Fate::Again) {
        // The next attempt is made without being asked for.
        return flush();
    }
    if (found != m_known.end()) {
        m_known.erase(found);
        --m_open;
    }
    // A batch of one goes with the next intent, which comes at once or never.
    const bool full = m_options.batch > 1 && m_pending.results.size() >= m_options.batch;
    return full ? flush() : Result<void>();
}

void PlanFeed::tell(const AttemptResult& attempt, const Known& about) {
    if (attempt.fate != Fate::Again) {
        ++m_counts[static_cast<std::size_t>(attempt.outcome)];
        m_parked += attempt.fate == Fate::Parked ? 1u : 0u;
    }
    if (!m_listener) {
        return;
    }
    const bool mayHaveArrived = about.mayHaveArrived || attempt.mayHaveArrived();
    m_listener({about.tag, about.controlId, about.sourceControlId, attempt, mayHaveArrived});
}

Result<void> PlanFeed::dropped(std::uint64_t message, std::uint32_t attempt) {
    if (m_dropListener) {
        m_dropListener(message);
    }
    const auto found = m_known.find(message);
    if (found == m_known.end()) {
        return {};
    }
    m_pending.dropped.emplace_back(message, attempt + found->second.before);
    if (found->second.last) {
        // What it came to before stands.
        ++m_counts[static_cast<std::size_t>(*found->second.last)];
        ++m_parked;
        m_dispatcher.ended(message, Fate::Parked);
    } else {
        m_dispatcher.dropped(message);
    }
    m_known.erase(found);
    --m_open;
    return {};
}

Result<void> PlanFeed::noted(std::uint64_t message, const Note& note) {
    m_pending.notes.emplace_back(message, note);
    return {};
}

Result<void> PlanFeed::finish() {
    for (const std::uint64_t message : m_bare) {
        m_known.erase(message);
    }
    m_bare.clear();
    for (const auto& [message, known] : m_known) {
        if (!known.handedOut) {
            m_pending.dropped.emplace_back(message, known.before + 1);
        }
    }
    std::sort(m_pending.dropped.begin(), m_pending.dropped.end());
    if (Result<void> kept = flush(); !kept) {
        return kept;
    }
    return m_writer.waitForAll();
}

Result<void> PlanFeed::flush() {
    if (m_pending.empty()) {
        return m_writer.state();
    }
    return m_writer.keep(std::exchange(m_pending, {}));
}

}  // namespace plumb::replay
