// Which groups of a message's structure can be folded in the editor: those of more than one segment. Where several
// begin with the same segment (PATIENT_RESULT and PATIENT with PID), it is the innermost, since a line can be folded
// one way.
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace plumb::desk {

class Insight;

struct GroupFold {
    std::uint32_t first = 0, last = 0;  ///< segments, from 1
    std::uint32_t occurrence = 0;       ///< in Insight::groups()

    friend bool operator==(const GroupFold&, const GroupFold&) = default;
};

/// Messages of more segments than this are not folded: each line of theirs would have to be told its depth.
inline constexpr std::uint32_t kMostFoldedSegments = 20'000;

/// Ascending; each within the one around it or behind the one before.
[[nodiscard]] std::vector<GroupFold> groupFolds(const Insight& insight);
/// "ORDER_OBSERVATION[2]".
[[nodiscard]] QString groupName(const Insight& insight, std::uint32_t occurrence);

}  // namespace plumb::desk
