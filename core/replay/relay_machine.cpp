#include "replay/relay_machine.h"

#include "base/ascii.h"
#include "base/clock.h"
#include "hl7/message_view.h"
#include "replay/framing.h"
#include "replay/listener_machine.h"

#include <algorithm>
#include <utility>

namespace plumb::replay {
namespace {

RelayAction noteAction(Note note, std::uint64_t message = 0) {
    RelayAction action;
    action.note = std::move(note);
    action.message = message;
    return action;
}

RelayAction actionOf(RelayAction::Kind kind, std::string bytes = {}, std::uint64_t message = 0) {
    RelayAction action;
    action.kind = kind;
    action.bytes = std::move(bytes);
    action.message = message;
    return action;
}

std::string framed(ByteView message, const Framing& framing) {
    std::vector<std::uint8_t> frame;
    appendFrame(frame, message, framing);
    return std::string(asText(frame));
}

}  // namespace

std::optional<WhenAway> parseWhenAway(std::string_view word) {
    if (equalCaseBlind(word, "close")) {
        return WhenAway::Close;
    }
    if (equalCaseBlind(word, "AE")) {
        return WhenAway::Error;
    }
    if (equalCaseBlind(word, "AR")) {
        return WhenAway::Reject;
    }
    return equalCaseBlind(word, "silence") ? std::optional(WhenAway::Silence) : std::nullopt;
}

std::string_view whenAwayWord(WhenAway what) {
    switch (what) {
    case WhenAway::Close:
        break;
    case WhenAway::Error:
        return "AE";
    case WhenAway::Reject:
        return "AR";
    case WhenAway::Silence:
        return "silence";
    }
    return "close";
}

RelayMachine::RelayMachine(RelayShared& shared, const Framing& senders, const Framing& receivers, std::uint64_t longest,
                           std::int64_t wholeWithinMs)
    : m_shared(shared)
    , m_senders(senders)
    , m_receivers(receivers)
    , m_fromSender(senders, longest)
    , m_fromReceiver(receivers, longest)
    , m_longest(longest)
    , m_unfinished(wholeWithinMs) {}

std::vector<RelayAction> RelayMachine::step(const RelayEvent& event) {
    Actions actions;
    if (m_closed) {
        return actions;
    }
    switch (event.kind) {
    case RelayEvent::Kind::SenderBytes:
        m_fromSender.feed(event.bytes);
        while (const auto frame = m_closed ? std::nullopt : m_fromSender.next()) {
            takeFromSender(*frame, actions);
        }
        break;
    case RelayEvent::Kind::SenderSilent:
        while (const auto frame = m_closed ? std::nullopt : m_fromSender.settle()) {
            takeFromSender(*frame, actions);
        }
        break;
    case RelayEvent::Kind::SenderEnded:
        m_senderEnded = true;
        m_unfinished.stop();
        while (const auto frame = m_closed ? std::nullopt : m_fromSender.finish()) {
            takeFromSender(*frame, actions);
        }
        break;
    case RelayEvent::Kind::Stored:
    case RelayEvent::Kind::NotStored:
        stored(event, actions);
        break;
    case RelayEvent::Kind::ReceiverUp:
        m_receiver = Receiver::Up;
        forward(event, actions);
        break;
    case RelayEvent::Kind::ReceiverFailed:
        receiverFailed(event, actions);
        break;
    case RelayEvent::Kind::ReceiverBytes:
        m_fromReceiver.feed(event.bytes);
        while (const auto frame = m_closed ? std::nullopt : m_fromReceiver.next()) {
            takeFromReceiver(*frame, actions);
        }
        break;
    case RelayEvent::Kind::ReceiverSilent:
        while (const auto frame = m_closed ? std::nullopt : m_fromReceiver.settle()) {
            takeFromReceiver(*frame, actions);
        }
        break;
    case RelayEvent::Kind::ReceiverEnded:
        receiverEnded(actions);
        break;
    case RelayEvent::Kind::Time:
        break;
    }
    if (m_closed) {
        return actions;
    }
    if (m_unfinished.isOver(m_fromSender, wantsMore(), event.nowMs)) {
        giveUpUnfinished(actions);
    }
    tellLate(event.nowMs, actions);
    if ((m_senderEnded || m_gaveUp) && idle()) {
        close(actions);
    }
    return actions;
}

/// What has come whole before it is still passed on and answered; nothing further is read.
void RelayMachine::giveUpUnfinished(Actions& actions) {
    m_unfinished.stop();
    m_gaveUp = true;
    m_why = m_unfinished.why();
    while (const auto frame = m_closed ? std::nullopt : m_fromSender.finish()) {
        takeFromSender(*frame, actions);
    }
}

void RelayMachine::takeFromSender(const Frame& frame, Actions& actions) {
    m_unfinished.frameTaken(m_fromSender);
    const bool keep = frame.whole() && !frame.oddities.empty;
    const std::uint64_t number = keep ? ++m_shared.messages : 0;
    for (Note& note : explain(frame, m_longest)) {
        actions.push_back(noteAction(std::move(note), number));
    }
    if (frame.oddities.tooLong) {
        actions.push_back(noteAction({MessageId::ListenTooLong, {std::to_string(m_longest)}}));
        close(actions);
        return;
    }
    if (!keep) {
        return;
    }
    if (std::optional<Note> habit = m_shared.habits.received(hl7::MessageView(frame.bytes), number)) {
        actions.push_back(noteAction(std::move(*habit), number));
    }
    m_toStore.push_back({number, std::string(asText(frame.bytes))});
    m_waitingBytes += frame.bytes.size();
    actions.push_back(actionOf(RelayAction::Kind::Store, m_toStore.back().bytes, number));
}

void RelayMachine::stored(const RelayEvent& event, Actions& actions) {
    const bool durable = event.kind == RelayEvent::Kind::Stored;
    while (!m_toStore.empty() && m_toStore.front().number <= event.message) {
        if (durable) {
            m_toForward.push_back(std::move(m_toStore.front()));
        } else {
            m_waitingBytes -= m_toStore.front().bytes.size();
        }
        m_toStore.pop_front();
    }
    if (!durable) {
        // The sender must not take silence on an open line for a slow receiver.
        close(actions);
        return;
    }
    forward(event, actions);
}

void RelayMachine::forward(const RelayEvent& event, Actions& actions) {
    if (m_toForward.empty() || m_receiver == Receiver::Connecting) {
        return;
    }
    if (m_receiver == Receiver::Down) {
        m_receiver = Receiver::Connecting;
        m_fromReceiver = MllpDecoder(m_receivers, m_longest);
        actions.push_back(actionOf(RelayAction::Kind::Connect));
        return;
    }
    for (; !m_toForward.empty(); m_toForward.pop_front()) {
        const Waiting& message = m_toForward.front();
        const hl7::MessageView view(asBytes(message.bytes));
        actions.push_back(
            actionOf(RelayAction::Kind::Forward, framed(asBytes(message.bytes), m_receivers), message.number));
        m_waitingBytes -= message.bytes.size();
        const AskedAcks asked = askedAcks(view);
        const bool silent = asked.commit == AckCondition::Never && asked.application == AckCondition::Never;
        const bool isAnswer = view.messageCode() == "ACK";
        if (!silent && !isAnswer) {
            m_underWay.push_back(
                {message.number, std::string(view.controlId()), asked, event.nowMs + m_shared.answerMs, false});
        }
    }
}

/// Nothing of what waits has left, so that can be said.
void RelayMachine::receiverFailed(const RelayEvent& event, Actions& actions) {
    m_receiver = Receiver::Down;
    for (; !m_toForward.empty(); m_toForward.pop_front()) {
        const Waiting& message = m_toForward.front();
        m_waitingBytes -= message.bytes.size();
        actions.push_back(noteAction({MessageId::RelayAway, {}}, message.number));
        answerHere(message, event.wallMs, actions);
    }
    if (m_shared.whenAway == WhenAway::Close) {
        close(actions);
    }
}

void RelayMachine::answerHere(const Waiting& message, std::int64_t wallMs, Actions& actions) {
    const bool reject = m_shared.whenAway == WhenAway::Reject;
    const hl7::MessageView view(asBytes(message.bytes));
    if (m_senderEnded || (m_shared.whenAway != WhenAway::Error && !reject) || view.messageCode() == "ACK") {
        return;
    }
    const AskedAcks asked = askedAcks(view);
    Answer answer;
    if (asked.enhanced && asksFor(asked.commit, false)) {
        answer.code = reject ? AckCode::CR : AckCode::CE;
    } else if (asksFor(asked.application, false)) {
        answer.code = reject ? AckCode::AR : AckCode::AE;
    } else {
        return;
    }
    answer.controlId = m_shared.controlIdPrefix + std::to_string(++m_shared.answers);
    answer.time = hl7TimeText(wallMs, localZoneMinutes(wallMs));
    answer.text = "The receiver cannot be reached.";
    answer.errors.push_back({{}, "207", answer.text, "E", {}, {}});
    RelayAction action =
        actionOf(RelayAction::Kind::Answer, framed(asBytes(makeAnswer(view, answer)), m_senders), message.number);
    action.code = answer.code;
    action.ours = true;
    actions.push_back(std::move(action));
    actions.push_back(noteAction({MessageId::RelayAnswered, {}}, message.number));
}

void RelayMachine::receiverEnded(Actions& actions) {
    while (const auto frame = m_closed ? std::nullopt : m_fromReceiver.finish()) {
        takeFromReceiver(*frame, actions);
    }
    m_receiver = Receiver::Down;
    for (const UnderWay& message : m_underWay) {
        actions.push_back(noteAction({MessageId::RelayLost, {}}, message.number));
    }
    for (const Waiting& message : m_toForward) {
        actions.push_back(noteAction({MessageId::RelayAway, {}}, message.number));
    }
    close(actions);
}

void RelayMachine::takeFromReceiver(const Frame& frame, Actions& actions) {
    for (Note& note : explain(frame, m_longest)) {
        actions.push_back(noteAction(std::move(note)));
    }
    if (frame.oddities.tooLong) {
        for (const UnderWay& message : m_underWay) {
            actions.push_back(noteAction({MessageId::RelayLost, {}}, message.number));
        }
        close(actions);
        return;
    }
    if (!frame.whole() || frame.oddities.empty) {
        return;
    }
    const Acknowledgement acknowledgement = readAcknowledgement(frame.bytes);
    const std::uint64_t message = acknowledgement.valid() ? credited(acknowledgement) : 0;
    if (message == 0) {
        actions.push_back(noteAction({MessageId::RelayStray, {}}));
    }
    if (m_shared.keepAnswers) {
        actions.push_back(actionOf(RelayAction::Kind::Keep, std::string(asText(frame.bytes))));
    }
    if (m_senderEnded) {
        actions.push_back(noteAction({MessageId::RelaySenderGone, {}}, message));
        return;
    }
    RelayAction action = actionOf(RelayAction::Kind::Answer, framed(frame.bytes, m_senders), message);
    action.code = acknowledgement.code;
    actions.push_back(std::move(action));
}

/// The message that an acknowledgement is for; 0: none that is under way.
std::uint64_t RelayMachine::credited(const Acknowledgement& acknowledgement) {
    const auto found = std::find_if(m_underWay.begin(), m_underWay.end(), [&acknowledgement](const UnderWay& message) {
        return message.controlId == acknowledgement.acknowledges;
    });
    if (found == m_underWay.end()) {
        return 0;
    }
    const std::uint64_t number = found->number;
    const bool more = acknowledgement.code == AckCode::CA && found->asked.application == AckCondition::Always;
    if (!more) {
        m_underWay.erase(found);
    }
    return number;
}

void RelayMachine::tellLate(std::int64_t nowMs, Actions& actions) {
    for (UnderWay& message : m_underWay) {
        if (!message.told && message.deadline <= nowMs) {
            message.told = true;
            actions.push_back(noteAction({MessageId::RelayLate, {std::to_string(m_shared.answerMs)}}, message.number));
        }
    }
    if (m_senderEnded || m_gaveUp || m_underWay.size() >= kMostWaiting) {
        // Nobody waits for these any more, or they keep others from being read; an answer to one is stray then.
        m_underWay.erase(
            std::remove_if(m_underWay.begin(), m_underWay.end(), [](const UnderWay& message) { return message.told; }),
            m_underWay.end());
    }
}

void RelayMachine::close(Actions& actions) {
    if (m_closed) {
        return;
    }
    m_closed = true;
    if (m_receiver != Receiver::Down) {
        actions.push_back(actionOf(RelayAction::Kind::CloseReceiver));
    }
    RelayAction last = actionOf(RelayAction::Kind::CloseSender);
    last.note = m_why;
    actions.push_back(std::move(last));
}

std::optional<std::int64_t> RelayMachine::wakeAt() const {
    std::optional<std::int64_t> at = m_closed ? std::nullopt : m_unfinished.wakeAt();
    for (const UnderWay& message : m_underWay) {
        if (!m_closed && !message.told && (!at || message.deadline < *at)) {
            at = message.deadline;
        }
    }
    return at;
}

}  // namespace plumb::replay
