#include "hl7/leaf_walk.h"

namespace plumb::hl7 {

LeafSteps::LeafSteps(const Delimiters& d)
    : m_delimiters(d)
    , m_set({d.field, d.component, d.repetition, d.subcomponent}) {
    const auto put = [this](std::uint8_t byte, unsigned shift, std::uint32_t max, std::uint64_t below) {
        if (byte == 0) {
            return;
        }
        m_keep[byte] = ~((std::uint64_t{1} << shift) - 1);
        m_add[byte] = (std::uint64_t{1} << shift) + below;
        m_full[byte] = static_cast<std::uint64_t>(max) << shift;
    };
    m_keep.fill(~std::uint64_t{0});
    m_full.fill(~std::uint64_t{0});
    // The first meaning of a byte wins, so the levels are put from the innermost out.
    put(d.subcomponent, 0, FieldPath::kMaxSub, 0);
    put(d.component, FieldPath::kComponentShift, FieldPath::kMaxComponent, 1);
    put(d.repetition, FieldPath::kRepetitionShift, FieldPath::kMaxRepetition, FieldPath(0, 0, 0, 1, 1).packed());
    put(d.field, FieldPath::kFieldShift, FieldPath::kMaxField, FieldPath(0, 0, 1, 1, 1).packed());
}

const LeafSteps& LeafSteps::of(const Delimiters& delimiters) {
    thread_local std::unique_ptr<LeafSteps> kept;
    if (!kept || !(kept->delimiters() == delimiters)) {
        kept = std::make_unique<LeafSteps>(delimiters);
    }
    return *kept;
}

namespace leaf_walk {

CollectBuffer& threadBuffer() {
    thread_local const std::unique_ptr<CollectBuffer> buffer(new CollectBuffer);
    return *buffer;
}

}  // namespace leaf_walk

}  // namespace plumb::hl7
