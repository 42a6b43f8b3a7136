#include "check/reality/quick_tally.h"

namespace plumb::check {

void QuickTally::endMessage(std::uint32_t parents) {
    m_whole += m_here == parents ? 1 : 0;
    if (m_valuesHere != 0) {
        ++m_messages;
        m_values += m_valuesHere;
        offer(m_shortestHere, 0);
        offer(m_longestHere, 0);
        m_shortestMessages += m_shortestHere == m_shortest ? 1 : 0;
        m_longestMessages += m_longestHere == m_longest ? 1 : 0;
        if (m_repetitionsHere > m_mostRepetitions) {
            m_mostRepetitions = m_repetitionsHere;
            m_mostRepetitionsMessages = 0;
        }
        m_mostRepetitionsMessages += m_repetitionsHere == m_mostRepetitions ? 1 : 0;
    }
    m_touched = false;
    m_here = m_valuesHere = m_longestHere = m_repetitionsHere = 0;
    m_shortestHere = kNone;
}

void QuickTally::settle(bool field) {
    Mark filled;
    filled.occurrences = std::uint64_t{m_once} + m_filled;
    filled.messages = std::uint64_t{m_once} + m_messages;
    filled.first = m_first;
    m_counts->filled.merge(filled);
    m_counts->whole += std::uint64_t{m_once} + m_whole;
    const auto merge = [](Extreme& into, std::uint32_t value, std::uint64_t messages, bool most) {
        Extreme extreme;
        extreme.value = value;
        extreme.messages = messages;
        into.merge(extreme, most);
    };
    merge(m_counts->shortest, m_shortest, m_shortestMessages, false);
    merge(m_counts->longest, m_longest, m_longestMessages, true);
    if (field) {
        m_counts->values += std::uint64_t{m_once} + m_values;
        merge(m_counts->repetitions, 1, m_once, true);
        merge(m_counts->repetitions, m_mostRepetitions, m_mostRepetitionsMessages, true);
    }
    m_first = kNoMessage;
    m_once = m_shortestMessages = m_longestMessages = m_longest = 0;
    m_messages = m_whole = m_filled = m_values = m_mostRepetitions = m_mostRepetitionsMessages = 0;
    m_shortest = kNone;
}

}  // namespace plumb::check
