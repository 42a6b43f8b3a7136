// Which rows of an outline are shown: one that stands in a closed row is not. What is open is known by the keys of
// rows, so that it stays open when other rows take their place.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string>
#include <unordered_set>
#include <vector>

namespace plumb::desk {

/// `Row` has a depth, a parent (-1: none) and hasChildren; what stands in a row follows it.
template <class Row>
class OutlineFold {
public:
    using KeyOf = std::string (*)(const Row&);

    explicit OutlineFold(KeyOf keyOf)
        : m_keyOf(keyOf) {}

    [[nodiscard]] bool isOpen(const Row& row) const { return m_open.count(m_keyOf(row)) > 0; }

    /// Also one in which nothing stands yet.
    void open(const Row& row) { m_open.insert(m_keyOf(row)); }
    /// False: it is so already, or nothing stands in it.
    bool setOpen(const Row& row, bool wanted) {
        if (!row.hasChildren || isOpen(row) == wanted) {
            return false;
        }
        if (!wanted) {
            return m_open.erase(m_keyOf(row)) > 0;
        }
        return m_open.insert(m_keyOf(row)).second;
    }
    /// Opens what a row stands in. False: all of it is open.
    bool openAbove(const std::vector<Row>& rows, std::size_t row) {
        bool opened = false;
        for (int up = rows[row].parent; up >= 0; up = rows[static_cast<std::size_t>(up)].parent) {
            opened = m_open.insert(m_keyOf(rows[static_cast<std::size_t>(up)])).second || opened;
        }
        return opened;
    }

    /// Says anew which are shown.
    void list(const std::vector<Row>& rows) {
        m_shown.clear();
        int hiddenBelow = -1;  // rows deeper than this stand in one that is closed
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const Row& row = rows[i];
            if (hiddenBelow >= 0 && row.depth > hiddenBelow) {
                continue;
            }
            hiddenBelow = row.hasChildren && !isOpen(row) ? row.depth : -1;
            m_shown.push_back(static_cast<int>(i));
        }
    }
    void clear() { m_shown.clear(); }

    [[nodiscard]] int count() const { return static_cast<int>(m_shown.size()); }
    /// The row that stands at a place; -1: none.
    [[nodiscard]] int rowAt(int place) const {
        return place >= 0 && place < count() ? m_shown[static_cast<std::size_t>(place)] : -1;
    }
    /// Where a row stands; -1: it is not shown.
    [[nodiscard]] int placeOf(int row) const {
        const auto found = std::lower_bound(m_shown.begin(), m_shown.end(), row);
        return found != m_shown.end() && *found == row ? static_cast<int>(found - m_shown.begin()) : -1;
    }

private:
    KeyOf m_keyOf;
    std::vector<int> m_shown;
    std::unordered_set<std::string> m_open;
};

}  // namespace plumb::desk
