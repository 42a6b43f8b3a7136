#include "widgets/models/feed_marks.h"

#include <algorithm>
#include <iterator>

namespace plumb::desk {

bool FeedMarks::isFlagged(std::uint64_t number) const {
    return std::binary_search(m_flagged.begin(), m_flagged.end(), number);
}

bool FeedMarks::isPinned(std::uint64_t number) const {
    return std::find(m_pinned.begin(), m_pinned.end(), number) != m_pinned.end();
}

void FeedMarks::setFlagged(const Numbers& numbers, bool flagged) {
    Numbers now;
    if (flagged) {
        std::set_union(m_flagged.begin(), m_flagged.end(), numbers.begin(), numbers.end(), std::back_inserter(now));
    } else {
        std::set_difference(m_flagged.begin(), m_flagged.end(), numbers.begin(), numbers.end(),
                            std::back_inserter(now));
    }
    if (now != m_flagged) {
        m_flagged = std::move(now);
        emit changed();
    }
}

void FeedMarks::setPinned(const Numbers& numbers, bool pinned) {
    Numbers now = m_pinned;
    for (const std::uint32_t number : numbers) {
        const auto at = std::find(now.begin(), now.end(), number);
        if (pinned && at == now.end()) {
            now.push_back(number);
        } else if (!pinned && at != now.end()) {
            now.erase(at);
        }
    }
    if (now != m_pinned) {
        m_pinned = std::move(now);
        emit changed();
    }
}

void FeedMarks::add(Numbers flagged, const Numbers& pinned) {
    std::sort(flagged.begin(), flagged.end());
    flagged.erase(std::unique(flagged.begin(), flagged.end()), flagged.end());
    setFlagged(flagged, true);
    setPinned(pinned, true);
}

std::int64_t FeedMarks::flaggedAfter(std::int64_t number) const {
    if (m_flagged.empty()) {
        return -1;
    }
    const auto after = std::upper_bound(m_flagged.begin(), m_flagged.end(), number);
    return after == m_flagged.end() ? m_flagged.front() : *after;
}

std::int64_t FeedMarks::flaggedBefore(std::int64_t number) const {
    if (m_flagged.empty()) {
        return -1;
    }
    const auto at = std::lower_bound(m_flagged.begin(), m_flagged.end(), number);
    return at == m_flagged.begin() ? m_flagged.back() : *std::prev(at);
}

}  // namespace plumb::desk
