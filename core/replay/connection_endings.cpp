// How messages under way come to their end: acknowledgements credited, results told, waits given up.
#include "replay/connection_machine.h"

#include <algorithm>
#include <utility>

namespace plumb::replay {

void ConnectionMachine::credit(std::size_t place, const event::Answered& event, Context& context) {
    const Acknowledgement& acknowledgement = event.acknowledgement;
    const Flight& flight = m_underWay[place];
    const std::uint64_t message = flight.offer.message;
    const std::string& id = flight.offer.controlId;
    if (event.elsewhere) {
        context.actions.emplace_back(action::Tell{Note{MessageId::AppAckElsewhere, {}}, message});
    }
    if (event.elsewhere ? m_recent.givenUpEver(id, message) : m_recent.givenUpHere(id, message)) {
        context.actions.emplace_back(action::Tell{Note{MessageId::AckAmbiguous, {}}, std::nullopt});
        return;
    }
    const bool commit = isCommit(acknowledgement.code);
    if (flight.await == Await::Application && acknowledgement.code == AckCode::CA) {
        const bool had = flight.offer.asked.commit == AckCondition::Always;
        context.actions.emplace_back(
            action::Tell{Note{had ? MessageId::AckDuplicate : MessageId::AckUnasked, {}}, message});
        return;
    }
    if (flight.await == Await::Commit && !commit && !event.elsewhere) {
        context.actions.emplace_back(action::Tell{Note{MessageId::AckForCommit, {}}, message});
    }
    const bool applicationFollows = flight.offer.asked.application == AckCondition::Always;
    if (flight.await == Await::Commit && acknowledgement.code == AckCode::CA && applicationFollows) {
        m_underWay[place].await = Await::Application;
        m_underWay[place].deadline = context.now + m_times.acknowledge;
        return;
    }
    acknowledgedWith(place, acknowledgement, context);
}

void ConnectionMachine::acknowledgedWith(std::size_t place, const Acknowledgement& acknowledgement, Context& context) {
    const Ending ending{outcomeOf(acknowledgement.code), triggerOf(acknowledgement.code), std::nullopt, true};
    finishFlight(place, ending, &acknowledgement, context);
}

/// For nothing that is under way.
void ConnectionMachine::creditStray(const Acknowledgement& acknowledgement, Context& context) {
    const auto known = m_recent.find(acknowledgement.acknowledges);
    if (!known) {
        context.actions.emplace_back(action::Tell{Note{MessageId::AckForeign, {}}, std::nullopt});
        return;
    }
    const MessageId what = known->answered ? MessageId::AckDuplicate : MessageId::AckLate;
    context.actions.emplace_back(action::Tell{Note{what, {}}, known->message});
}

void ConnectionMachine::finishFlight(std::size_t place, const Ending& ending, const Acknowledgement* acknowledgement,
                                     Context& context) {
    Flight flight = std::move(m_underWay[place]);
    m_underWay.erase(m_underWay.begin() + static_cast<std::ptrdiff_t>(place));
    m_recent.add(flight.offer.controlId, flight.offer.message, acknowledgement != nullptr);
    finish({std::move(flight.offer), flight.attempt, 0}, flight.sent, ending, acknowledgement, context);
}

/// An attempt is over: tells its result, and does what the policies say.
void ConnectionMachine::finish(const Waiting& message, std::int64_t sent, const Ending& ending,
                               const Acknowledgement* acknowledgement, Context& context) {
    Decision decision = m_policies.decide(ending.trigger, message.attempt, acknowledgement);
    const bool leftToItself = ending.outcome == Outcome::Unknown;
    if (decision == Decision::Retry && m_stopping) {
        decision = Decision::Park;
    }
    if (leftToItself) {
        decision = Decision::Park;
    }
    AttemptResult result;
    result.message = message.offer.message;
    result.attempt = message.attempt;
    result.outcome = ending.outcome;
    result.fate = decision == Decision::Retry ? Fate::Again : decision == Decision::Accept ? Fate::Done : Fate::Parked;
    result.bytesLeft = ending.bytesLeft;
    if (acknowledgement) {
        result.acknowledgement = *acknowledgement;
    }
    result.note = ending.note;
    result.milliseconds = context.now - sent;
    context.actions.emplace_back(action::Result{std::move(result)});
    if (decision == Decision::Stop) {
        stop(Note{MessageId::StoppedBy, {std::string(triggerName(ending.trigger))}});
    }
    if (decision == Decision::Retry) {
        const std::int64_t wait = m_policies.waitAfter(message.attempt);
        const std::uint32_t attempt = message.attempt + 1;
        context.actions.emplace_back(action::Tell{
            Note{MessageId::RetryAfter, {std::to_string(wait), std::to_string(attempt)}}, message.offer.message});
        const auto later = std::find_if(m_waiting.begin(), m_waiting.end(), [&message](const Waiting& other) {
            return other.offer.message > message.offer.message;
        });
        m_waiting.insert(later, {message.offer, attempt, context.now + wait});
    }
}

/// The connection is gone. What was committed on it may still be answered elsewhere.
void ConnectionMachine::lose(const Note& why, Context& context) {
    for (std::size_t place = 0; place < m_underWay.size();) {
        const Flight& flight = m_underWay[place];
        const bool committed = flight.await == Await::Application && flight.offer.asked.commit == AckCondition::Always;
        if (m_hearsElsewhere && committed) {
            ++place;
        } else {
            finishFlight(place, {Outcome::TransportFailed, Trigger::Lost, why, true}, nullptr, context);
        }
    }
}

ConnectionMachine::Knows ConnectionMachine::knows(std::string_view controlId) const {
    if (flightOf(controlId)) {
        return Knows::UnderWay;
    }
    const auto known = m_recent.find(controlId);
    return !known ? Knows::Nothing : known->answered ? Knows::Answered : Knows::GivenUp;
}

/// Gives up what has waited too long for its acknowledgement.
void ConnectionMachine::expire(Context& context) {
    bool stuck = false;
    for (std::size_t place = 0; place < m_underWay.size();) {
        const Flight& flight = m_underWay[place];
        if (context.now < flight.deadline) {
            ++place;
            continue;
        }
        stuck = stuck || !flight.written;
        const Note why{MessageId::AckTimeout, {std::to_string(m_times.acknowledge)}};
        finishFlight(place, {Outcome::TimedOut, Trigger::Timeout, why, true}, nullptr, context);
    }
    // What follows on this connection would stand behind bytes that the peer does not take.
    if (stuck && m_link == Link::Up) {
        disconnect(context);
        lose(Note{MessageId::PeerClosed, {}}, context);
    }
}

}  // namespace plumb::replay
