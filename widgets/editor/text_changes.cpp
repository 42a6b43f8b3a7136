#include "widgets/editor/text_changes.h"

#include <algorithm>

namespace plumb::desk {

std::size_t TextChanges::merge(std::size_t begin, std::size_t end) {
    const auto first = std::partition_point(m_changes.begin(), m_changes.end(),
                                            [&](const Change& change) { return change.now.end < begin; });
    const auto last =
        std::partition_point(first, m_changes.end(), [&](const Change& change) { return change.now.begin <= end; });
    // Between changes, positions differ by what the changes before them added.
    const auto before = [&](std::size_t now, std::vector<Change>::iterator behind) {
        return behind == m_changes.begin() ? now : now - (behind - 1)->now.end + (behind - 1)->before.end;
    };
    Change merged{{before(begin, first), before(end, last)}, {begin, end}};
    if (first != last) {
        if (first->now.begin <= begin) {
            merged.before.begin = first->before.begin;
            merged.now.begin = first->now.begin;
        }
        if ((last - 1)->now.end >= end) {
            merged.before.end = (last - 1)->before.end;
            merged.now.end = (last - 1)->now.end;
        }
    }
    const auto number = static_cast<std::size_t>(first - m_changes.begin());
    m_changes.insert(m_changes.erase(first, last), merged);
    return number;
}

void TextChanges::shiftBehind(std::size_t number, std::ptrdiff_t by) {
    const auto moved = [by](std::size_t at) { return static_cast<std::size_t>(static_cast<std::ptrdiff_t>(at) + by); };
    m_changes[number].now.end = moved(m_changes[number].now.end);
    for (std::size_t n = number + 1; n < m_changes.size(); ++n) {
        m_changes[n].now = {moved(m_changes[n].now.begin), moved(m_changes[n].now.end)};
    }
}

void TextChanges::inserted(std::size_t at, std::size_t length) {
    shiftBehind(merge(at, at), static_cast<std::ptrdiff_t>(length));
}

void TextChanges::removed(std::size_t at, std::size_t length) {
    shiftBehind(merge(at, at + length), -static_cast<std::ptrdiff_t>(length));
}

}  // namespace plumb::desk
