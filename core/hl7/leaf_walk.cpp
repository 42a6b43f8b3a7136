#include "hl7/leaf_walk.h"

namespace plumb::hl7 {

LeafSteps::LeafSteps(const Delimiters& d)
    : m_delimiters(d)
    , m_set({d.field, d.component, d.repetition, d.subcomponent}) {
    m_keep.fill(~std::uint64_t{0});
    m_full.fill(~std::uint64_t{0});
    const auto put = [this](std::uint8_t byte, unsigned shift, std::uint32_t max, std::uint64_t below) {
        if (byte == 0) {
            return;
        }
        m_keep[byte] = ~((std::uint64_t{1} << shift) - 1);
        m_add[byte] = (std::uint64_t{1} << shift) + below;
        m_full[byte] = static_cast<std::uint64_t>(max) << shift;
    };
    m_skip.fill(1);
    const auto mayBePlain = [](std::uint8_t byte) { return byte < 0x80 && byte != '\r' && byte != '\n'; };
    if (d.field != 0 && mayBePlain(d.field) && mayBePlain(d.component) && mayBePlain(d.repetition) &&
        mayBePlain(d.subcomponent)) {
        m_plainSet = ByteSet({'\r', d.field, d.component, d.repetition, d.subcomponent});
        m_skip['\r'] = 5;  // the id and its separator
        put('\r', FieldPath::kSegmentShift, FieldPath::kMaxSegment, leaf_walk::kFirst);
    }
    // The first meaning of a byte wins, so the levels are put from the innermost out.
    put(d.subcomponent, 0, FieldPath::kMaxSub, 0);
    put(d.component, FieldPath::kComponentShift, FieldPath::kMaxComponent, 1);
    put(d.repetition, FieldPath::kRepetitionShift, FieldPath::kMaxRepetition, FieldPath(0, 0, 0, 1, 1).packed());
    put(d.field, FieldPath::kFieldShift, FieldPath::kMaxField, FieldPath(0, 0, 1, 1, 1).packed());
}

const LeafSteps& LeafSteps::of(const Delimiters& delimiters) {
    thread_local LeafSteps kept{Delimiters{}};
    if (!(kept.delimiters() == delimiters)) {
        kept = LeafSteps(delimiters);
    }
    return kept;
}

namespace leaf_walk {

CollectBuffer& threadBuffer() {
    thread_local CollectBuffer buffer;
    return buffer;
}

}  // namespace leaf_walk

}  // namespace plumb::hl7
