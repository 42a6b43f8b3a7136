#include "replay/recent_ids.h"

namespace plumb::replay {

void RecentIds::add(const std::string& controlId, std::uint64_t message, bool answered) {
    Entry& entry = m_entries[controlId];
    entry.last = {message, answered};
    if (!answered) {
        const bool here = entry.givenUp && entry.givenUpOn == m_connection;
        entry.givenUpSeveral = here && (entry.givenUpSeveral || *entry.givenUp != message);
        entry.givenUpOthers = entry.givenUpOthers || (entry.givenUp && *entry.givenUp != message);
        entry.givenUp = message;
        entry.givenUpOn = m_connection;
    }
    ++entry.uses;
    m_order.push_back(controlId);
    if (m_order.size() > m_most) {
        const auto oldest = m_entries.find(m_order.front());
        if (--oldest->second.uses == 0) {
            m_entries.erase(oldest);
        }
        m_order.pop_front();
    }
}

std::optional<RecentIds::Known> RecentIds::find(std::string_view controlId) const {
    const auto found = m_entries.find(std::string(controlId));
    return found == m_entries.end() ? std::nullopt : std::optional(found->second.last);
}

void RecentIds::connectionChanged() {
    ++m_connection;
}

bool RecentIds::givenUpHere(std::string_view controlId, std::uint64_t message) const {
    const auto found = m_entries.find(std::string(controlId));
    if (found == m_entries.end() || !found->second.givenUp || found->second.givenUpOn != m_connection) {
        return false;
    }
    return found->second.givenUpSeveral || *found->second.givenUp != message;
}

bool RecentIds::givenUpEver(std::string_view controlId, std::uint64_t message) const {
    const auto found = m_entries.find(std::string(controlId));
    if (found == m_entries.end() || !found->second.givenUp) {
        return false;
    }
    return found->second.givenUpOthers || *found->second.givenUp != message;
}

}  // namespace plumb::replay
