// The fields of a segment, their components and sub-components, on both sides. For this folder only.
#pragma once

#include "spec/gap/align_fields.h"
#include "spec/gap/gap_list.h"

#include <set>
#include <string>
#include <tuple>

namespace plumb::spec {

/// How a segment of a place is called in keys and paths.
struct SegmentNames {
    std::string key;               ///< "PID", "PID_Newborn", "ADT_A01/PID"
    std::string sender, receiver;  ///< ids in the message
};

class SegmentGaps {
public:
    SegmentGaps(SpecSide& sender, SpecSide& receiver, GapList& gaps)
        : m_sender(sender)
        , m_receiver(receiver)
        , m_gaps(gaps)
        , m_sameStandard(sender.spec().standard() == receiver.spec().standard() &&
                         sender.spec().document().dictionary == receiver.spec().document().dictionary) {}

    void compare(const SegmentNames& names, const MergedSegment& sender, const MergedSegment& receiver);
    /// How its occurrences are told apart in one place.
    void occurrences(const SegmentNames& names, const std::vector<Slicing>& sender,
                     const std::vector<Slicing>& receiver);

private:
    void rules(const SegmentNames& names, const MergedSegment& sender, const MergedSegment& receiver);
    void slices(const GapPlace& place, const FieldPair& pair, const MergedSegment& sender,
                const MergedSegment& receiver);
    void field(const SegmentNames& names, const FieldPair& pair, const MergedSegment& sender,
               const MergedSegment& receiver);
    void element(const GapPlace& place, const MergedElement& sender, const MergedElement& receiver, std::size_t depth);
    void values(const GapPlace& place, const MergedElement& sender, const MergedElement& receiver);
    void components(const GapPlace& place, const ElementSpec& sender, const ElementSpec& receiver, std::size_t depth);
    void component(GapPlace place, const FieldPair& pair, std::size_t depth);
    void cardinality(const GapPlace& place, const ElementSpec& sender, const ElementSpec& receiver);
    /// Two versions of the standard have different types here, and each side has that of its own.
    [[nodiscard]] bool typesOfVersions(const GapPlace& place, const ElementSpec& sender,
                                       const ElementSpec& receiver) const;
    /// Neither spec says whether it is there: what differs then is the standard's own.
    [[nodiscard]] bool unsaid(const MergedElement* sender, const MergedElement* receiver) const;
    /// The standard of either side says what stands at this number.
    [[nodiscard]] bool isStandard(const SegmentNames& names, std::uint32_t number) const;

    SpecSide& m_sender;
    SpecSide& m_receiver;
    GapList& m_gaps;
    bool m_sameStandard;  ///< what both leave unsaid is the same
    /// Compared before at this depth, without a gap.
    std::set<std::tuple<std::string, std::string, std::size_t>> m_sameTypes;
};

}  // namespace plumb::spec
