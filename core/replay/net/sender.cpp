#include "replay/net/sender.h"

#include "base/clock.h"
#include "hl7/hl7_time.h"
#include "hl7/shift_time.h"
#include "replay/net/tls_configuration.h"
#include "replay/plan.h"

#include <algorithm>
#include <utility>

namespace plumb::replay {
namespace {

std::string timeNow() {
    const std::int64_t wall = wallMilliseconds();
    return hl7::formatTime(hl7::timeAt(wall, localZoneMinutes(wall)));
}

}  // namespace

Sender::Sender(const Endpoint& endpoint, const Policies& policies, MessageFeed& feed, WireLog& log, Done done)
    : m_endpoint(endpoint)
    , m_feed(feed)
    , m_log(log)
    , m_done(std::move(done))
    , m_machine(endpoint, policies)
    , m_decoder(endpoint.framing, kLongestAnswer) {
    m_clock.start();
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        m_armedFor = 0;
        take(event::Tick{});
    });
    QObject::connect(&m_settle, &QTimer::timeout, &m_settle, [this] { settle(); });
}

Sender::~Sender() = default;

Result<void> Sender::start(const Secret& passphrase) {
    if (const std::vector<Error> problems = problemsOf(m_endpoint); !problems.empty()) {
        return fail(problems.front());
    }
    if (m_endpoint.tls.on) {
        Result<QSslConfiguration> tls = tlsConfiguration(m_endpoint.tls, passphrase);
        if (!tls) {
            return fail(std::move(tls.error()));
        }
        m_tls = std::move(*tls);
    }
    QTimer::singleShot(0, &m_timer, [this] { take(event::Start{}); });
    return {};
}

void Sender::take(Event event) {
    m_events.push_back(std::move(event));
    if (!m_pumping) {
        pump();
    }
}

/// Events one after the other, with what each leads to done before the next.
void Sender::pump() {
    m_pumping = true;
    while (!m_events.empty() && !m_over) {
        const Event event = std::move(m_events.front());
        m_events.pop_front();
        std::vector<Action> actions = std::move(m_actions);
        actions.clear();
        m_machine.step(event, now(), actions);
        for (const Action& action : actions) {
            std::visit([this](const auto& what) { act(what); }, action);
        }
        m_actions = std::move(actions);
    }
    m_pumping = false;
    arm();
}

void Sender::arm() {
    const auto due = m_machine.deadline();
    if (!due || m_over) {
        m_timer.stop();
        m_armedFor = 0;
        return;
    }
    // A timer that runs out too early asks again; one a message would cost more than that.
    if (m_armedFor != 0 && m_armedFor <= *due) {
        return;
    }
    m_armedFor = std::max<std::int64_t>(*due, 1);
    m_timer.start(static_cast<int>(std::clamp<std::int64_t>(*due - now(), 0, INT32_MAX)));
}

void Sender::act(const action::Connect& /*what*/) {
    m_decoder = MllpDecoder(m_endpoint.framing, kLongestAnswer);
    Link::Callbacks callbacks;
    callbacks.up = [this] { take(event::Connected{}); };
    callbacks.failed = [this](const Note& why) { take(event::ConnectFailed{why}); };
    callbacks.received = [this](ByteView bytes) { received(bytes); };
    callbacks.written = [this] { take(event::Written{}); };
    callbacks.closed = [this](std::optional<Note> why) { connectionClosed(std::move(why)); };
    putAway();
    m_habits.connectionChanged();
    m_link = std::make_unique<Link>(m_endpoint, m_tls, ++m_connections, m_log, m_yard, std::move(callbacks));
    m_link->open();
}

void Sender::act(const action::Disconnect& /*what*/) {
    m_settle.stop();
    if (!m_link) {
        return;
    }
    m_link->close();
    putAway();
}

void Sender::putAway() {
    if (m_link) {
        m_old.push_back(std::move(m_link));
        QTimer::singleShot(0, &m_timer, [this] { m_old.clear(); });
    }
}

void Sender::act(const action::Want& /*what*/) {
    Result<std::optional<FeedItem>> item = m_feed.next();
    if (!item) {
        keep(fail(std::move(item.error())));
        return;
    }
    if (!*item) {
        m_events.emplace_back(event::NoMore{});
        return;
    }
    FeedItem& next = **item;
    m_bytes[next.offer.message] = std::move(next.bytes);
    m_events.emplace_back(event::Offered{std::move(next.offer)});
}

void Sender::act(const action::Send& what) {
    const auto found = m_bytes.find(what.message);
    if (!m_link || found == m_bytes.end()) {
        return;
    }
    m_frame.clear();
    appendFrame(m_frame, asBytes(found->second), m_endpoint.framing);
    m_link->write(m_frame, what.message);
    m_habits.sent(what.message);
}

void Sender::act(const action::Result& what) {
    if (what.attempt.fate != Fate::Again) {
        m_bytes.erase(what.attempt.message);
    }
    say(m_habits.ended(what.attempt));
    keep(m_feed.ended(what.attempt));
}

void Sender::act(const action::Drop& what) {
    m_bytes.erase(what.message);
    keep(m_feed.dropped(what.message, what.attempt));
}

void Sender::act(const action::Commit& /*what*/) {
    if (!m_link) {
        return;
    }
    Answer answer;
    answer.code = AckCode::CA;
    answer.controlId = idStart(wallMilliseconds()) + std::to_string(++m_answers);
    answer.time = timeNow();
    const std::string bytes = makeAnswer(hl7::MessageView(asBytes(m_lastAnswer)), answer);
    m_frame.clear();
    appendFrame(m_frame, asBytes(bytes), m_endpoint.framing);
    m_link->write(m_frame, std::nullopt);
}

void Sender::act(const action::Tell& what) {
    WireRow row;
    row.microseconds = wireMicroseconds();
    row.connection = m_connections;
    row.message = what.message;
    row.note = what.note;
    m_log.add(row);
    const bool aboutAnOutcome = what.note.id == MessageId::AckLate || what.note.id == MessageId::AckDuplicate;
    if (what.message && aboutAnOutcome) {
        keep(m_feed.noted(*what.message, what.note));
    }
}

void Sender::act(const action::End& what) {
    keep(m_feed.finish());
    if (m_problem) {
        end(std::move(m_problem));
        return;
    }
    end(what.why ? std::optional(Error(what.why->id, what.why->arguments)) : std::nullopt);
}

void Sender::end(std::optional<Error> why) {
    m_over = true;
    m_timer.stop();
    m_settle.stop();
    QTimer::singleShot(0, &m_timer, [this, reason = std::move(why)] { m_done(reason); });
}

/// What cannot be kept is the end of sending.
void Sender::keep(Result<void> kept) {
    if (!kept && !m_problem) {
        m_problem = std::move(kept.error());
        m_events.emplace_back(event::Abort{});
    }
}

/// Into the log, as something about the connection there is.
void Sender::say(const std::vector<Note>& notes) {
    for (const Note& note : notes) {
        if (m_link) {
            m_link->tell(note);
        }
    }
}

void Sender::received(ByteView bytes) {
    m_settle.stop();
    m_decoder.feed(bytes);
    readFrames(false);
    if (m_decoder.unsure()) {
        m_settle.start();
    }
}

void Sender::settle() {
    readFrames(true);
}

void Sender::readFrames(bool silent) {
    while (auto frame = silent ? m_decoder.settle() : m_decoder.next()) {
        answered(*frame);
    }
}

void Sender::answered(const Frame& frame) {
    if (m_link) {
        for (const Note& note : explain(frame, m_decoder.limit())) {
            m_link->tell(note);
        }
    }
    if (frame.oddities.tooLong) {
        // What follows cannot be told from this one's end.
        if (m_link) {
            m_link->close();
        }
        take(event::Closed{Note{MessageId::FrameTooLong, {std::to_string(m_decoder.limit())}}});
        return;
    }
    if (frame.whole()) {
        Acknowledgement acknowledgement = readAcknowledgement(frame.bytes, m_endpoint.charset);
        if (!acknowledgement.acceptAck.empty()) {
            m_lastAnswer.assign(asText(frame.bytes));
        }
        say(m_habits.answered(acknowledgement, frame.oddities));
        take(event::Answered{std::move(acknowledgement)});
    }
}

void Sender::connectionClosed(std::optional<Note> why) {
    m_settle.stop();
    while (auto frame = m_decoder.finish()) {
        answered(*frame);
    }
    take(event::Closed{std::move(why)});
}

}  // namespace plumb::replay
