#include "replay/net/sender_lane.h"

#include "replay/net/commit_answer.h"

#include <algorithm>
#include <utility>

namespace plumb::replay {
SenderLane::SenderLane(const Endpoint& endpoint, const Policies& policies, const QSslConfiguration& tls,
                       const QElapsedTimer& clock, WireLog& log, LaneOwner& owner)
    : m_endpoint(endpoint)
    , m_tls(tls)
    , m_clock(clock)
    , m_log(log)
    , m_owner(owner)
    , m_machine(endpoint, policies)
    , m_decoder(endpoint.framing, kLongestAnswer) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_settle.setSingleShot(true);
    m_settle.setInterval(kSettle);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
        m_armedFor = 0;
        take(event::Tick{});
    });
    QObject::connect(&m_settle, &QTimer::timeout, &m_settle, [this] { readFrames(true); });
}

SenderLane::~SenderLane() = default;

void SenderLane::take(Event event) {
    m_events.push_back(std::move(event));
    if (!m_pumping) {
        pump();
    }
}

void SenderLane::offer(FeedItem item) {
    m_bytes[item.offer.message] = std::move(item.bytes);
    take(event::Offered{std::move(item.offer)});
}

/// Events one after the other, with what each leads to done before the next.
void SenderLane::pump() {
    m_pumping = true;
    while (!m_events.empty()) {
        const Event event = std::move(m_events.front());
        m_events.pop_front();
        std::vector<Action> actions = std::move(m_actions);
        actions.clear();
        m_machine.step(event, m_clock.elapsed(), actions);
        for (Action& action : actions) {
            // The next message leaves before the end of the one before it is written down.
            if (!std::holds_alternative<action::Send>(action)) {
                tellDone();
            }
            std::visit([this](auto& what) { act(what); }, action);
        }
        tellDone();
        m_actions = std::move(actions);
    }
    m_pumping = false;
    arm();
    m_owner.settled();
}

void SenderLane::arm() {
    const auto due = m_machine.deadline();
    if (!due || m_over) {
        if (m_armedFor != 0) {
            m_timer.stop();
            m_armedFor = 0;
        }
        return;
    }
    // A timer that runs out too early asks again; one a message would cost more than that.
    if (m_armedFor != 0 && m_armedFor <= *due) {
        return;
    }
    m_armedFor = std::max<std::int64_t>(*due, 1);
    m_timer.start(static_cast<int>(std::clamp<std::int64_t>(*due - m_clock.elapsed(), 0, INT32_MAX)));
}

void SenderLane::act(const action::Connect& /*what*/) {
    m_decoder = MllpDecoder(m_endpoint.framing, kLongestAnswer);
    Link::Callbacks callbacks;
    callbacks.up = [this] { take(event::Connected{}); };
    callbacks.failed = [this](const Note& why) { take(event::ConnectFailed{why}); };
    callbacks.received = [this](ByteView bytes) { received(bytes); };
    callbacks.written = [this] { take(event::Written{}); };
    callbacks.closed = [this](std::optional<Note> why) { connectionClosed(std::move(why)); };
    putAway();
    m_habits.connectionChanged();
    m_connection = m_owner.nextConnection();
    m_link = std::make_unique<Link>(m_endpoint, m_tls, m_connection, m_log, m_yard, std::move(callbacks));
    m_link->open();
}

void SenderLane::act(const action::Disconnect& /*what*/) {
    m_settle.stop();
    if (!m_link) {
        return;
    }
    m_link->close();
    putAway();
}

void SenderLane::putAway() {
    if (m_link) {
        m_old.push_back(std::move(m_link));
        QTimer::singleShot(0, &m_timer, [this] { m_old.clear(); });
    }
}

void SenderLane::act(const action::Want& /*what*/) {
    m_owner.wanted(*this);
}

void SenderLane::act(const action::Send& what) {
    const auto found = m_bytes.find(what.message);
    if (!m_link || found == m_bytes.end()) {
        return;
    }
    m_frame.clear();
    appendFrame(m_frame, asBytes(found->second), m_endpoint.framing);
    m_link->write(m_frame, what.message);
    m_habits.sent(what.message);
}

void SenderLane::act(action::Result& what) {
    m_done = std::move(what.attempt);
    if (m_done->fate != Fate::Done) {
        tellDone();
    }
}

void SenderLane::tellDone() {
    if (!m_done) {
        return;
    }
    AttemptResult attempt = std::move(*m_done);
    m_done.reset();
    if (attempt.fate != Fate::Again) {
        m_bytes.erase(attempt.message);
    }
    say(m_habits.ended(attempt));
    m_owner.ended(std::move(attempt));
}

void SenderLane::act(const action::Drop& what) {
    m_bytes.erase(what.message);
    m_owner.dropped(what.message, what.attempt);
}

void SenderLane::act(const action::Commit& /*what*/) {
    if (!m_link) {
        return;
    }
    const std::string bytes = commitFor(asBytes(m_lastAnswer), std::to_string(++m_answers));
    m_frame.clear();
    appendFrame(m_frame, asBytes(bytes), m_endpoint.framing);
    m_link->write(m_frame, std::nullopt);
}

void SenderLane::act(const action::Tell& what) {
    WireRow row;
    row.microseconds = wireMicroseconds();
    row.connection = m_connection;
    row.message = what.message;
    row.note = what.note;
    m_log.add(row);
    const bool aboutAnOutcome = what.note.id == MessageId::AckLate || what.note.id == MessageId::AckDuplicate;
    if (what.message && aboutAnOutcome) {
        m_owner.noted(*what.message, what.note);
    }
}

void SenderLane::act(const action::End& what) {
    m_over = true;
    m_settle.stop();
    // What was asked for is given back before the owner closes its books.
    for (const Event& event : m_events) {
        if (const auto* late = std::get_if<event::Offered>(&event)) {
            m_owner.dropped(late->offer.message, 1);
        }
    }
    m_events.clear();
    m_owner.laneEnded(what.why);
}

/// Into the log, as something about the connection there is.
void SenderLane::say(const std::vector<Note>& notes) {
    for (const Note& note : notes) {
        if (m_link && m_owner.isNews(note.id)) {
            m_link->tell(note);
        }
    }
}

void SenderLane::received(ByteView bytes) {
    if (m_settle.isActive()) {
        m_settle.stop();
    }
    m_heardAfter = m_machine.sends();
    m_decoder.feed(bytes);
    readFrames(false);
    if (m_decoder.unsure()) {
        m_settle.start();
    }
}

void SenderLane::readFrames(bool silent) {
    while (auto frame = silent ? m_decoder.settle() : m_decoder.next()) {
        answered(*frame);
    }
}

void SenderLane::answered(const Frame& frame) {
    if (m_link && frame.oddities.any()) {
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
        take(event::Answered{std::move(acknowledgement), false, m_heardAfter});
    }
}

void SenderLane::connectionClosed(std::optional<Note> why) {
    m_settle.stop();
    while (auto frame = m_decoder.finish()) {
        answered(*frame);
    }
    take(event::Closed{std::move(why)});
}

}  // namespace plumb::replay
