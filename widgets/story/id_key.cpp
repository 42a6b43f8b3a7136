#include "widgets/story/id_key.h"

namespace plumb::desk {

bool IdSet::add(const IdKey& key) {
    if (contains(key)) {
        return false;
    }
    bool added = false;
    const auto number = static_cast<std::uint32_t>(m_entries.size());
    std::uint32_t& first = m_first.put(key.value, number, added);
    m_entries.push_back({key, added ? kEnd : first});
    first = number;
    ++m_count;
    return true;
}

void IdSet::remove(const IdKey& key) {
    const std::uint32_t* const first = m_first.find(key.value);
    for (std::uint32_t at = first ? *first : kEnd; at != kEnd; at = m_entries[at].second) {
        IdKey& one = m_entries[at].first;
        if (one.value != 0 && !one.contradicts(key)) {
            one.value = 0;
            --m_count;
        }
    }
}

bool IdSet::contains(const IdKey& key) const {
    const std::uint32_t* const first = m_count == 0 ? nullptr : m_first.find(key.value);
    for (std::uint32_t at = first ? *first : kEnd; at != kEnd; at = m_entries[at].second) {
        if (m_entries[at].first.value != 0 && !m_entries[at].first.contradicts(key)) {
            return true;
        }
    }
    return false;
}

}  // namespace plumb::desk
