#include "replay/listener_machine.h"

#include "base/clock.h"
#include "hl7/message_view.h"
#include "replay/answer.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <utility>

namespace plumb::replay {
namespace {

constexpr std::string_view kWrongId = "-NOT-THIS-ONE";

ListenAction saying(Note note, std::uint64_t message = 0) {
    ListenAction action;
    action.note = std::move(note);
    action.message = message;
    return action;
}

bool isHeader(const hl7::MessageView& message) {
    return message.segmentCount() > 0 && message.segmentId(1) == "MSH";
}

// The codes of both acknowledgements that a message gets; None: that one is not sent.
struct Codes {
    AckCode commit = AckCode::None;
    AckCode application = AckCode::None;
};

Codes codesFor(const hl7::MessageView& message, const AnswerPlan& plan) {
    const AckCode wanted = isHeader(message) ? plan.code : AckCode::AR;
    const bool commitOnly = wanted != AckCode::None && isCommit(wanted);
    const AskedAcks asked = askedAcks(message);
    Codes codes;
    codes.commit = commitOnly ? wanted : AckCode::CA;
    codes.application = wanted == AckCode::None || commitOnly ? AckCode::AA : wanted;
    if (!isPositive(codes.commit)) {
        codes.application = AckCode::None;  // what was not taken is not worked on
    }
    if (!asked.enhanced) {
        const bool isAnswer = message.messageCode() == "ACK";  // answering those never ends
        if (!commitOnly && !plan.applicationAfterMs) {
            codes.commit = AckCode::None;
        } else if (!plan.applicationAfterMs) {
            codes.application = AckCode::None;
        }
        return isAnswer ? Codes{} : codes;
    }
    if (!asksFor(asked.commit, isPositive(codes.commit)) && !plan.applicationAfterMs) {
        codes.commit = AckCode::None;
    }
    if (codes.application != AckCode::None && !asksFor(asked.application, isPositive(codes.application))) {
        codes.application = AckCode::None;
    }
    return codes;
}

}  // namespace

std::string hl7TimeText(std::int64_t wallMs, int zoneMinutes) {
    using namespace std::chrono;
    const sys_time<milliseconds> local{milliseconds(wallMs) + minutes(zoneMinutes)};
    const sys_days day = floor<days>(local);
    const year_month_day date(day);
    const hh_mm_ss<milliseconds> clock(local - day);
    const int zone = zoneMinutes < 0 ? -zoneMinutes : zoneMinutes;
    char text[64];
    std::snprintf(text, sizeof text, "%04d%02u%02u%02d%02d%02d.%03d%c%02d%02d", static_cast<int>(date.year()),
                  static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                  static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                  static_cast<int>(clock.seconds().count()), static_cast<int>(clock.subseconds().count()),
                  zoneMinutes < 0 ? '-' : '+', zone / 60, zone % 60);
    return text;
}

ListenerMachine::ListenerMachine(ListenShared& shared, const Framing& framing, std::uint64_t longest,
                                 std::int64_t wholeWithinMs)
    : m_shared(shared)
    , m_framing(framing)
    , m_decoder(framing, longest)
    , m_unfinished(wholeWithinMs) {}

std::vector<ListenAction> ListenerMachine::step(const ListenEvent& event) {
    std::vector<ListenAction> actions;
    if (m_closed) {
        return actions;
    }
    switch (event.kind) {
    case ListenEvent::Kind::Bytes:
        m_decoder.feed(event.bytes);
        takeFrames(actions);
        break;
    case ListenEvent::Kind::Silent:
        if (const std::optional<Frame> frame = m_decoder.settle()) {
            takeFrame(*frame, actions);
            takeFrames(actions);
        }
        break;
    case ListenEvent::Kind::PeerEnded:
        m_ended = true;
        m_unfinished.stop();
        while (const std::optional<Frame> frame = m_decoder.finish()) {
            takeFrame(*frame, actions);
        }
        break;
    case ListenEvent::Kind::Stored:
    case ListenEvent::Kind::NotStored:
        stored(event, actions);
        break;
    case ListenEvent::Kind::Time:
        break;
    }
    if (m_unfinished.isOver(m_decoder, wantsMore(), event.nowMs)) {
        giveUpUnfinished(actions);
    }
    sendDue(event.nowMs, actions);
    if (m_ended && idle()) {
        close(actions);
    }
    return actions;
}

// What has come whole before it is still stored and answered; nothing further is read.
void ListenerMachine::giveUpUnfinished(std::vector<ListenAction>& actions) {
    m_unfinished.stop();
    m_ended = true;
    m_why = m_unfinished.why();
    while (const std::optional<Frame> frame = m_decoder.finish()) {
        takeFrame(*frame, actions);
    }
}

void ListenerMachine::takeFrames(std::vector<ListenAction>& actions) {
    while (!m_closed) {
        const std::optional<Frame> frame = m_decoder.next();
        if (!frame) {
            return;
        }
        takeFrame(*frame, actions);
    }
}

void ListenerMachine::takeFrame(const Frame& frame, std::vector<ListenAction>& actions) {
    m_unfinished.frameTaken(m_decoder);
    const bool keep = frame.whole() && !frame.oddities.empty;
    const std::uint64_t number = keep ? ++m_shared.messages : 0;
    for (Note& note : explain(frame, m_decoder.limit())) {
        actions.push_back(saying(std::move(note), number));
    }
    if (frame.oddities.tooLong) {
        actions.push_back(saying({MessageId::ListenTooLong, {std::to_string(m_decoder.limit())}}));
        close(actions);
        return;
    }
    if (!keep) {
        return;
    }
    if (std::optional<Note> habit = m_shared.habits.received(hl7::MessageView(frame.bytes), number)) {
        actions.push_back(saying(std::move(*habit), number));
    }
    m_waiting.push_back({number, std::string(asText(frame.bytes))});
    m_waitingBytes += frame.bytes.size();
    ListenAction store;
    store.kind = ListenAction::Kind::Store;
    store.bytes = m_waiting.back().bytes;
    store.message = number;
    actions.push_back(std::move(store));
}

void ListenerMachine::stored(const ListenEvent& event, std::vector<ListenAction>& actions) {
    while (!m_waiting.empty() && m_waiting.front().number <= event.message) {
        const Waiting message = std::move(m_waiting.front());
        m_waiting.pop_front();
        m_waitingBytes -= message.bytes.size();
        if (event.kind == ListenEvent::Kind::Stored) {
            answer(message, event);
        }
    }
    if (event.kind == ListenEvent::Kind::NotStored) {
        // The sender must not take silence on an open line for a slow receiver.
        close(actions);
    }
}

std::string ListenerMachine::frameOf(const hl7::MessageView& message, AckCode code, const AnswerPlan& plan,
                                     std::int64_t wallMs) {
    Answer answer;
    answer.code = code;
    answer.controlId = m_shared.controlIdPrefix + std::to_string(++m_shared.answers);
    answer.time = hl7TimeText(wallMs, localZoneMinutes(wallMs));
    answer.text = plan.text;
    answer.assumed = m_shared.assumed;
    if (!isHeader(message)) {
        answer.text = "The message does not begin with MSH.";
        answer.errors.push_back({{}, "100", {}, "E", {}, {}});
    } else if (!plan.errorCode.empty() || (!isPositive(code) && !plan.text.empty())) {
        answer.errors.push_back({{}, plan.errorCode, plan.text, "E", {}, {}});
    }
    if (plan.wrongId) {
        answer.acknowledges = std::string(message.controlId()) + std::string(kWrongId);
    }
    const std::string text = makeAnswer(message, answer);
    std::vector<std::uint8_t> frame;
    appendFrame(frame, asBytes(text), m_framing);
    return std::string(asText(frame));
}

void ListenerMachine::answer(const Waiting& message, const ListenEvent& event) {
    const hl7::MessageView view(asBytes(message.bytes));
    const AnswerPlan plan =
        m_shared.rules.planFor(view, message.number, m_shared.assumed ? &*m_shared.assumed : nullptr);
    const std::int64_t earliest = m_due.empty() ? event.nowMs : std::max(event.nowMs, m_due.back().at);
    const std::int64_t at = earliest + plan.delayMs;
    const Codes codes = plan.drop ? Codes{} : codesFor(view, plan);
    const bool later = codes.application != AckCode::None && codes.commit != AckCode::None;
    if (codes.commit != AckCode::None) {
        m_due.push_back(
            {at, message.number, frameOf(view, codes.commit, plan, event.wallMs), codes.commit, plan.disconnect});
    }
    if (codes.application != AckCode::None) {
        Due due{at, message.number, frameOf(view, codes.application, plan, event.wallMs), codes.application,
                plan.disconnect};
        if (later && plan.applicationAfterMs) {
            m_due.back().disconnect = false;
            due.at += *plan.applicationAfterMs;
            m_later.push_back(std::move(due));
        } else {
            if (later) {
                m_due.back().disconnect = false;
            }
            m_due.push_back(std::move(due));
        }
    }
    if (codes.commit == AckCode::None && codes.application == AckCode::None && plan.disconnect) {
        m_due.push_back({at, message.number, {}, AckCode::None, true});
    }
}

void ListenerMachine::sendDue(std::int64_t nowMs, std::vector<ListenAction>& actions) {
    const auto send = [&](Due& due) {
        if (!due.frame.empty()) {
            ListenAction action;
            action.kind = ListenAction::Kind::Send;
            action.bytes = std::move(due.frame);
            action.message = due.number;
            action.code = due.code;
            actions.push_back(std::move(action));
        }
        if (due.disconnect) {
            close(actions);
        }
    };
    while (!m_closed && !m_due.empty() && m_due.front().at <= nowMs) {
        Due due = std::move(m_due.front());
        m_due.pop_front();
        send(due);
    }
    std::stable_sort(m_later.begin(), m_later.end(), [](const Due& a, const Due& b) { return a.at < b.at; });
    while (!m_closed && !m_later.empty() && m_later.front().at <= nowMs) {
        Due due = std::move(m_later.front());
        m_later.erase(m_later.begin());
        send(due);
    }
}

void ListenerMachine::close(std::vector<ListenAction>& actions) {
    if (!m_closed) {
        m_closed = true;
        ListenAction action;
        action.kind = ListenAction::Kind::Close;
        action.note = m_why;
        actions.push_back(std::move(action));
    }
}

std::optional<std::int64_t> ListenerMachine::wakeAt() const {
    std::optional<std::int64_t> at;
    if (!m_closed && !m_due.empty()) {
        at = m_due.front().at;
    }
    if (const auto until = m_closed ? std::nullopt : m_unfinished.wakeAt()) {
        at = std::min(at.value_or(*until), *until);
    }
    for (const Due& due : m_later) {
        at = !m_closed && (!at || due.at < *at) ? due.at : at;
    }
    return at;
}

}  // namespace plumb::replay
