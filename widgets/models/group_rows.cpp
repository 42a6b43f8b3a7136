#include "widgets/models/group_rows.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace plumb::desk {

GroupRows::GroupRows(std::shared_ptr<const MessageGroups> groups, bool byCount, std::unordered_set<std::uint64_t> open)
    : m_groups(std::move(groups))
    , m_open(std::move(open)) {
    const std::size_t count = m_groups->groups.size();
    if (byCount) {
        m_order = m_groups->byCount;
    } else {
        m_order.resize(count);
        std::iota(m_order.begin(), m_order.end(), 0u);
    }
    m_placeOf.resize(count);
    for (std::size_t at = 0; at < count; ++at) {
        m_placeOf[m_order[at]] = static_cast<std::uint32_t>(at);
    }
    layOut();
}

void GroupRows::layOut() {
    m_starts.resize(m_order.size());
    m_rows = 0;
    for (std::size_t at = 0; at < m_order.size(); ++at) {
        m_starts[at] = static_cast<std::uint32_t>(m_rows);
        m_rows += 1 + (isOpen(m_order[at]) ? std::uint64_t{m_groups->groups[m_order[at]].count} : 0);
    }
}

int GroupRows::rowCount() const {
    return static_cast<int>(std::min<std::uint64_t>(m_rows, std::numeric_limits<int>::max() - 1));
}

GroupRows::Place GroupRows::at(int row) const {
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end(), static_cast<std::uint32_t>(row));
    const std::size_t at = static_cast<std::size_t>(after - m_starts.begin()) - 1;
    return {m_order[at], std::int64_t{row} - m_starts[at] - 1};
}

std::uint32_t GroupRows::numberAt(Place place) const {
    const MessageGroup& group = m_groups->groups[place.group];
    return m_groups->numbers[group.first + static_cast<std::size_t>(std::max<std::int64_t>(0, place.member))];
}

int GroupRows::rowOfGroup(std::uint32_t group) const {
    return static_cast<int>(m_starts[m_placeOf[group]]);
}

std::int64_t GroupRows::memberOf(const MessageGroup& group, std::uint64_t number) const {
    const auto begin = m_groups->numbers.begin() + group.first, end = begin + group.count;
    const auto found = m_groups->ascending ? std::lower_bound(begin, end, number) : std::find(begin, end, number);
    return found != end && *found == number ? found - begin : -1;
}

int GroupRows::rowOf(std::uint64_t number) const {
    for (std::uint32_t group = 0; group < m_groups->groups.size() && !m_open.empty(); ++group) {
        if (isOpen(group)) {
            if (const std::int64_t member = memberOf(m_groups->groups[group], number); member >= 0) {
                return rowOfGroup(group) + 1 + static_cast<int>(member);
            }
        }
    }
    return -1;
}

std::int64_t GroupRows::groupOf(std::uint64_t number) const {
    const auto found = std::find(m_groups->numbers.begin(), m_groups->numbers.end(), number);
    if (found == m_groups->numbers.end()) {
        return -1;
    }
    const auto at = static_cast<std::uint32_t>(found - m_groups->numbers.begin());
    const auto after =
        std::upper_bound(m_groups->groups.begin(), m_groups->groups.end(), at,
                         [](std::uint32_t place, const MessageGroup& group) { return place < group.first; });
    return after - m_groups->groups.begin() - 1;
}

void GroupRows::setOpen(std::uint32_t group, bool open) {
    if (open) {
        m_open.insert(m_groups->groups[group].key);
    } else {
        m_open.erase(m_groups->groups[group].key);
    }
    layOut();
}

void GroupRows::setAllOpen(bool open) {
    m_open.clear();
    if (open) {
        for (const MessageGroup& group : m_groups->groups) {
            m_open.insert(group.key);
        }
    }
    layOut();
}

}  // namespace plumb::desk
