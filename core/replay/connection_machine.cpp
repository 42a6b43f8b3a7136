#include "replay/connection_machine.h"

#include <algorithm>
#include <utility>

namespace plumb::replay {

ConnectionMachine::ConnectionMachine(const Endpoint& endpoint, Policies policies)
    : m_peer(endpoint.address.text())
    , m_times(endpoint.times)
    , m_window(endpoint.connectEach ? 1 : endpoint.window)
    , m_connectEach(endpoint.connectEach)
    , m_hearsElsewhere(endpoint.appAcks.port != 0)
    , m_policies(std::move(policies)) {}

void ConnectionMachine::step(const Event& event, std::int64_t now, std::vector<Action>& actions) {
    Context context{now, actions};
    if (m_link == Link::Ended) {
        if (const auto* late = std::get_if<event::Offered>(&event)) {
            actions.emplace_back(action::Drop{late->offer.message, 1});
        }
        if (const auto* late = std::get_if<event::Answered>(&event); late && late->elsewhere) {
            creditStray(late->acknowledgement, context);
        }
        return;
    }
    std::visit([this, &context](const auto& what) { on(what, context); }, event);
    if (m_link != Link::Ended) {
        proceed(context);
    }
}

std::optional<std::int64_t> ConnectionMachine::deadline() const {
    std::optional<std::int64_t> first;
    const auto take = [&first](std::int64_t at) { first = std::min(first.value_or(at), at); };
    if (m_link == Link::Ended) {
        return first;
    }
    if (m_link == Link::Connecting) {
        take(m_connectBy);
    }
    for (const Flight& flight : m_underWay) {
        take(flight.deadline);
    }
    if (nextIsFree()) {
        take(m_waiting.front().from);
    }
    if (m_link == Link::Up && m_underWay.empty() && m_times.idle > 0) {
        take(m_lastTraffic + m_times.idle);
    }
    return first;
}

void ConnectionMachine::on(const event::Start& /*event*/, Context& /*context*/) {}

void ConnectionMachine::on(const event::Offered& event, Context& /*context*/) {
    m_asked = false;
    m_waiting.push_back({event.offer, 1, event.offer.notBefore});
}

void ConnectionMachine::on(const event::NoMore& /*event*/, Context& /*context*/) {
    m_asked = false;
    m_noMore = true;
}

void ConnectionMachine::on(const event::Connected& /*event*/, Context& context) {
    if (m_link != Link::Connecting) {
        return;
    }
    m_link = Link::Up;
    m_used = false;
    m_lastTraffic = context.now;
    m_recent.connectionChanged();
}

void ConnectionMachine::on(const event::ConnectFailed& event, Context& context) {
    if (m_link == Link::Connecting) {
        connectFailed(event.why, context);
    }
}

void ConnectionMachine::on(const event::Written& /*event*/, Context& context) {
    m_lastTraffic = context.now;
    for (std::size_t place = 0; place < m_underWay.size();) {
        Flight& flight = m_underWay[place];
        if (!flight.written) {
            flight.written = true;
            flight.deadline = context.now + m_times.acknowledge;
        }
        const AskedAcks& asked = flight.offer.asked;
        const bool silent = asked.commit != AckCondition::Always && asked.application != AckCondition::Always;
        if (silent) {
            Ending ending{Outcome::Unconfirmed, Trigger::AA, Note{MessageId::AckUnconfirmed, {}}, true};
            finishFlight(place, ending, nullptr, context);
        } else {
            ++place;
        }
    }
}

void ConnectionMachine::on(const event::Answered& event, Context& context) {
    if (!event.elsewhere) {
        m_lastTraffic = context.now;
    }
    const Acknowledgement& acknowledgement = event.acknowledgement;
    if (!acknowledgement.valid()) {
        context.actions.emplace_back(action::Tell{Note{acknowledgement.fault, {}}, std::nullopt});
        return;
    }
    // Whoever it is for, its sender waits for our word; elsewhere that is given by who took it.
    if (!event.elsewhere && asksForCommit(acknowledgement)) {
        context.actions.emplace_back(action::Commit{});
        context.actions.emplace_back(action::Tell{Note{MessageId::AckAnswered, {}}, std::nullopt});
    }
    const auto place = flightOf(acknowledgement.acknowledges);
    if (place && m_underWay[*place].order <= event.heardAfter) {
        credit(*place, event, context);
    } else {
        creditStray(acknowledgement, context);
    }
}

void ConnectionMachine::on(const event::Closed& event, Context& context) {
    if (m_link == Link::Connecting) {
        connectFailed(event.why.value_or(Note{MessageId::PeerClosed, {}}), context);
        return;
    }
    if (m_link != Link::Up) {
        return;
    }
    m_link = Link::Down;
    lose(event.why.value_or(Note{MessageId::PeerClosed, {}}), context);
}

void ConnectionMachine::on(const event::Tick& /*event*/, Context& context) {
    if (m_link == Link::Connecting && context.now >= m_connectBy) {
        context.actions.emplace_back(action::Disconnect{});
        connectFailed(Note{MessageId::ConnectTimeout, {m_peer, std::to_string(m_times.connect)}}, context);
        return;
    }
    expire(context);
    const bool idle = m_link == Link::Up && m_underWay.empty() && m_times.idle > 0;
    if (idle && context.now >= m_lastTraffic + m_times.idle) {
        context.actions.emplace_back(
            action::Tell{Note{MessageId::IdleClosed, {std::to_string(m_times.idle)}}, std::nullopt});
        disconnect(context);
    }
}

void ConnectionMachine::on(const event::Pause& /*event*/, Context& /*context*/) {
    m_paused = true;
}

void ConnectionMachine::on(const event::Resume& /*event*/, Context& /*context*/) {
    m_paused = false;
}

void ConnectionMachine::on(const event::Stop& /*event*/, Context& /*context*/) {
    stop(Note{MessageId::StoppedByUser, {}});
}

void ConnectionMachine::on(const event::Abort& /*event*/, Context& context) {
    stop(Note{MessageId::StoppedByUser, {}});
    while (!m_underWay.empty()) {
        finishFlight(0, {Outcome::Unknown, Trigger::Lost, m_why, true}, nullptr, context);
    }
}

void ConnectionMachine::on(const event::Skip& event, Context& context) {
    const Note why{MessageId::Skipped, {}};
    const auto flight = std::find_if(m_underWay.begin(), m_underWay.end(),
                                     [&event](const Flight& one) { return one.offer.message == event.message; });
    if (flight != m_underWay.end()) {
        const auto place = static_cast<std::size_t>(flight - m_underWay.begin());
        finishFlight(place, {Outcome::Unknown, Trigger::Lost, why, true}, nullptr, context);
        return;
    }
    const auto waiting = std::find_if(m_waiting.begin(), m_waiting.end(),
                                      [&event](const Waiting& one) { return one.offer.message == event.message; });
    if (waiting == m_waiting.end()) {
        return;
    }
    if (waiting->attempt > 1) {
        // What it came to before stands: it may have arrived.
        context.actions.emplace_back(action::Drop{event.message, waiting->attempt});
    } else {
        AttemptResult result;
        result.message = event.message;
        result.outcome = Outcome::Withheld;
        result.fate = Fate::Parked;
        result.note = why;
        context.actions.emplace_back(action::Result{std::move(result)});
    }
    m_waiting.erase(waiting);
}

void ConnectionMachine::on(const event::RetryNow& event, Context& context) {
    for (Waiting& one : m_waiting) {
        if (one.attempt > 1 && event.message.value_or(one.offer.message) == one.offer.message) {
            one.from = std::min(one.from, context.now);
        }
    }
}

/// What follows from the state, whatever led to it.
void ConnectionMachine::proceed(Context& context) {
    if (m_stopping) {
        dropWaiting(context);
    }
    if (m_connectEach && m_used && m_link == Link::Up && m_underWay.empty()) {
        disconnect(context);
    }
    sendNext(context);
    if (mayAsk()) {
        m_asked = true;
        context.actions.emplace_back(action::Want{});
    }
    endWhenDone(context);
}

void ConnectionMachine::dropWaiting(Context& context) {
    for (const Waiting& message : m_waiting) {
        context.actions.emplace_back(action::Drop{message.offer.message, message.attempt});
    }
    m_waiting.clear();
}

void ConnectionMachine::endWhenDone(Context& context) {
    const bool nothingToCome = m_stopping || (m_noMore && m_waiting.empty());
    if (!nothingToCome || !m_underWay.empty()) {
        return;
    }
    if (m_link != Link::Down) {
        context.actions.emplace_back(action::Disconnect{});
    }
    m_link = Link::Ended;
    context.actions.emplace_back(action::End{m_why});
}

void ConnectionMachine::sendNext(Context& context) {
    while (maySend(context.now)) {
        if (m_link == Link::Down) {
            connect(context);
            return;
        }
        Waiting next = std::move(m_waiting.front());
        m_waiting.pop_front();
        Flight flight;
        flight.attempt = next.attempt;
        flight.await = next.offer.asked.commit == AckCondition::Always ? Await::Commit : Await::Application;
        flight.sent = context.now;
        flight.deadline = context.now + m_times.acknowledge;
        flight.order = ++m_sends;
        flight.offer = std::move(next.offer);
        context.actions.emplace_back(action::Send{flight.offer.message, flight.attempt});
        m_underWay.push_back(std::move(flight));
        m_used = true;
        m_lastTraffic = context.now;
    }
}

void ConnectionMachine::connect(Context& context) {
    m_link = Link::Connecting;
    m_connectBy = context.now + m_times.connect;
    context.actions.emplace_back(action::Connect{});
}

void ConnectionMachine::connectFailed(const Note& why, Context& context) {
    m_link = Link::Down;
    if (m_waiting.empty()) {
        return;
    }
    const Waiting message = std::move(m_waiting.front());
    m_waiting.pop_front();
    finish(message, context.now, {Outcome::TransportFailed, Trigger::ConnectFailed, why, false}, nullptr, context);
}

void ConnectionMachine::disconnect(Context& context) {
    context.actions.emplace_back(action::Disconnect{});
    m_link = Link::Down;
}

void ConnectionMachine::stop(std::optional<Note> why) {
    if (!m_stopping) {
        m_stopping = true;
        m_why = std::move(why);
    }
}

std::optional<std::size_t> ConnectionMachine::flightOf(std::string_view controlId) const {
    const auto found = std::find_if(m_underWay.begin(), m_underWay.end(),
                                    [controlId](const Flight& flight) { return flight.offer.controlId == controlId; });
    return found == m_underWay.end() ? std::nullopt
                                     : std::optional(static_cast<std::size_t>(found - m_underWay.begin()));
}

bool ConnectionMachine::hasRoomAhead() const {
    return m_link == Link::Up && !m_asked && !m_noMore && !m_stopping && !m_paused && m_waiting.empty() &&
           m_underWay.size() >= m_window;
}

bool ConnectionMachine::mayAsk() const {
    return !m_asked && !m_noMore && !m_stopping && !m_paused && m_waiting.empty() && m_underWay.size() < m_window;
}

bool ConnectionMachine::maySend(std::int64_t now) const {
    return nextIsFree() && m_waiting.front().from <= now;
}

bool ConnectionMachine::nextIsFree() const {
    return !m_stopping && !m_paused && !m_waiting.empty() && m_underWay.size() < m_window &&
           m_link != Link::Connecting && !flightOf(m_waiting.front().offer.controlId);
}

}  // namespace plumb::replay
