#include "replay/peer_habits.h"

namespace plumb::replay {

void PeerHabits::sent(std::uint64_t message) {
    if (m_underWay.empty()) {
        m_first.reset();
    }
    if (m_underWay.size() < kMost) {
        m_underWay[message] = m_first;
    }
    m_first = m_first.value_or(message);
}

std::vector<Note> PeerHabits::answered(const Acknowledgement& acknowledgement, const FrameOddities& oddities) {
    std::vector<Note> notes;
    m_first.reset();
    if (oddities.noFinalCr) {
        tell(MessageId::PeerNoFinalCr, notes);
    }
    if (!acknowledgement.valid()) {
        return notes;
    }
    const bool another = acknowledgement.acknowledges != m_lastAcknowledges;
    if (another && !acknowledgement.controlId.empty() && acknowledgement.controlId == m_lastId) {
        tell(MessageId::PeerSameId, notes);
    }
    m_lastId = acknowledgement.controlId;
    m_lastAcknowledges = acknowledgement.acknowledges;
    // A commit acknowledgement has a second one behind it by right.
    if (isCommit(acknowledgement.code)) {
        return notes;
    }
    const bool isKnown = m_answered.size() < kMost ? !m_answered.insert(acknowledgement.acknowledges).second
                                                   : m_answered.count(acknowledgement.acknowledges) > 0;
    if (isKnown) {
        m_again.insert(acknowledgement.acknowledges);
    }
    if (m_again.size() > 1) {
        tell(MessageId::PeerRedelivers, notes);
    }
    return notes;
}

std::vector<Note> PeerHabits::ended(const AttemptResult& attempt) {
    std::vector<Note> notes;
    const auto found = m_underWay.find(attempt.message);
    if (found == m_underWay.end()) {
        return notes;
    }
    const std::optional<std::uint64_t> first = found->second;
    m_underWay.erase(found);
    if (attempt.acknowledgement) {
        if (m_firstsAnswered.size() >= kMost) {
            m_firstsAnswered.erase(m_firstsAnswered.begin());
        }
        if (!first) {
            m_firstsAnswered.insert(attempt.message);
        }
    } else if (attempt.outcome == Outcome::TimedOut && first && m_firstsAnswered.count(*first) > 0) {
        tell(MessageId::PeerMerges, notes);
    }
    return notes;
}

void PeerHabits::connectionChanged() {
    m_first.reset();
    m_underWay.clear();
    m_answered.clear();
    m_again.clear();
}

void PeerHabits::tell(MessageId id, std::vector<Note>& notes) {
    if (m_told.insert(id).second) {
        notes.push_back({id, {}});
    }
}

bool isPeerHabit(MessageId id) {
    return id == MessageId::PeerSameId || id == MessageId::PeerMerges || id == MessageId::PeerRedelivers ||
           id == MessageId::PeerNoFinalCr;
}

}  // namespace plumb::replay
