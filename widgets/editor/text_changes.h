// What was typed into a text since it was last in step with its message, as changes that do not touch each other, in
// positions of the text before the first of them.
#pragma once

#include "widgets/editor/position_map.h"

#include <cstddef>
#include <vector>

namespace plumb::desk {

class TextChanges {
public:
    struct Change {
        TextRange before;  ///< what is gone, in the text as it was
        TextRange now;     ///< what stands in its place, in the text as it is
    };

    // As they happen, in positions of the text at that moment.
    void inserted(std::size_t at, std::size_t length);
    void removed(std::size_t at, std::size_t length);

    [[nodiscard]] bool empty() const { return m_changes.empty(); }
    [[nodiscard]] const std::vector<Change>& all() const { return m_changes; }
    void clear() { m_changes.clear(); }

private:
    /// Makes one change of all that touch [begin, end] of the text as it is; returns its number.
    std::size_t merge(std::size_t begin, std::size_t end);
    void shiftBehind(std::size_t number, std::ptrdiff_t by);

    std::vector<Change> m_changes;
};

}  // namespace plumb::desk
