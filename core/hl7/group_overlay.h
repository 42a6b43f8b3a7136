// A structure's grammar laid over the flat segments of a message. It may fail to fit without hiding a byte: every
// segment gets a place, those that do not fit get one that says so, and what should be there and is not is listed.
//
// Linear in the number of segments. assign() reuses its memory, so a loop over many messages allocates nothing.
//
// A segment goes to the first place that leaves out nothing required (grammar_tables.h says in which order places are
// looked at). Where there is none, two readings are weighed over the next few segments, and the one with fewer faults
// is taken: the segment stands wrong here (Misplaced, or Repeated when it was there already) and what follows is read
// as if it were not there; or what it leaves out is missing. When they are equal, it is the segment that stands wrong
// if what it leaves out comes later in the same occurrence of its group, and the missing that counts otherwise.
//
// Some grammars have forks: a segment may begin this group or that, and only a later one tells which. A message of such
// a grammar that does not fit at once is read a second time with all ways at once (overlay_reading.h), and the second
// reading is taken if it has fewer faults. Grammars without forks, and messages that fit, pay nothing for that.
#pragma once

#include "hl7/grammar.h"
#include "hl7/message_view.h"
#include "hl7/overlay_memory.h"

#include <cstdint>
#include <vector>

namespace plumb::hl7 {

enum class Placement : std::uint8_t {
    Expected,    ///< where the grammar has it
    Repeated,    ///< at its place, once more than the grammar allows (it, or a group that it begins)
    Misplaced,   ///< the structure has it, but not here
    Unexpected,  ///< the structure has no such segment
    Local,       ///< a Z-segment that the structure does not name: accepted where it stands
};

/// What the grammar makes of one segment.
struct PlacedSegment {
    /// The Segment or Any node it is. For Misplaced: the node it would have been. kNoNode for Unexpected and Local.
    NodeNumber node = kNoNode;
    /// The outermost group that begins anew with this segment; kNoNode when none does. Every group between it and
    /// `node` begins too.
    NodeNumber opens = kNoNode;
    /// The innermost group that is open here: where a segment without a place of its own is attached.
    NodeNumber group = 0;
    Placement placement = Placement::Expected;
};

/// A required segment, group or choice that is not there.
struct MissingNode {
    NodeNumber node = kNoNode;
    /// The segment (from 1) before which it should have stood; one past the last for the end of the message.
    std::uint32_t before = 0;
    /// The first segment of the group occurrence that lacks it.
    std::uint32_t groupBegin = 0;
    /// It stands misplaced in the same group occurrence; a checker speaks of its order and not of its absence.
    bool misplaced = false;
};

/// One occurrence of a group: made on demand for views.
struct GroupOccurrence {
    NodeNumber node = 0;
    std::uint32_t parent = UINT32_MAX;  ///< number of the occurrence around it in the list; UINT32_MAX for the message
    std::uint32_t occurrence = 1;       ///< which one of its kind in the occurrence around it
    std::uint32_t first = 1;            ///< its segments: first to last, both from 1
    std::uint32_t last = 0;
};

class GroupOverlay {
public:
    /// `grammar` and the bytes of `message` must outlive the overlay's use.
    void assign(const MessageView& message, const Grammar& grammar);

    [[nodiscard]] const Grammar& grammar() const { return *m_grammar; }
    /// One a segment of the message, in order.
    [[nodiscard]] const std::vector<PlacedSegment>& placed() const { return m_placed; }
    [[nodiscard]] const std::vector<MissingNode>& missing() const { return m_missing; }
    /// Everything is where the grammar has it (Local segments do not count) and nothing is missing.
    [[nodiscard]] bool fits() const { return m_fits; }

    /// Occurrences of groups in preorder, the message itself first; into `out` (cleared first).
    void groups(std::vector<GroupOccurrence>& out) const;

private:
    void readAgain(const MessageView& message);

    const Grammar* m_grammar = nullptr;
    std::vector<PlacedSegment> m_placed;
    std::vector<MissingNode> m_missing;
    std::vector<PlacedSegment> m_otherPlaced;  // of the second reading, while it is made
    std::vector<MissingNode> m_otherMissing;
    OverlayMemory m_memory;
    bool m_fits = false;
};

/// How well a structure fits, for choosing one by best fit: segments without a place and nodes that are missing count
/// against it. Lower is better; 0 fits.
[[nodiscard]] std::uint32_t misfit(const GroupOverlay& overlay);

}  // namespace plumb::hl7
