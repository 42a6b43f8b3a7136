// What the check found of messages whose values are taken to their places later: those of a type one after the other,
// so that these places are at hand.
#pragma once

#include "check/checker.h"
#include "check/part_masks.h"
#include "check/reality/tallies.h"
#include "query/field_scan.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace plumb::check {

class KeptScans {
public:
    static constexpr std::size_t kMost = 1024;  ///< messages

    struct Message {
        ByteView bytes;
        Moment moment;
        const std::uint32_t* begins = nullptr;  ///< as the scan has them
        const std::uint32_t* ends = nullptr;
        const std::uint32_t* separatorsBefore = nullptr;
        std::span<const query::ScannedSegment> segments;
        std::span<const query::FieldRepeats> repeats;
        PartMaskView masks;
    };

    /// `type` numbers the types of messages.
    void add(ByteView bytes, const Moment& moment, std::uint32_t type, const CheckedFields& fields);
    [[nodiscard]] bool full() const { return m_kept.size() >= kMost || m_places.size() > kMostPlaces; }
    void clear();

    /// Each message, type by type, in their order; `endOfType()` behind each type.
    template <class Visit, class EndOfType>
    void forEach(Visit&& visit, EndOfType&& endOfType) {
        sortByType();
        for (std::size_t i = 0; i < m_order.size(); ++i) {
            const Kept& kept = m_kept[m_order[i]];
            if (i + 1 < m_order.size()) {
                fetch(m_kept[m_order[i + 1]]);
            }
            visit(message(kept), kept.type);
            if (i + 1 == m_order.size() || m_kept[m_order[i + 1]].type != kept.type) {
                endOfType();
            }
        }
    }

private:
    static constexpr std::size_t kMostPlaces = 1'000'000;

    struct Kept {
        ByteView bytes;
        Moment moment;
        std::uint32_t type, fieldCount, segmentCount, repeatCount;
        std::size_t places, segments, repeats, masks;  ///< where they begin
    };
    [[nodiscard]] Message message(const Kept& kept) const;
    /// Brings it into the cache.
    void fetch(const Kept& kept) const {
        const auto all = [](const void* begin, std::size_t size) {
#if defined(__GNUC__)
            for (std::size_t at = 0; at < size; at += 64) {
                __builtin_prefetch(static_cast<const std::uint8_t*>(begin) + at);
            }
#else
            (void)begin;
            (void)size;
#endif
        };
        constexpr std::size_t kMostBytes = 4096;
        all(kept.bytes.data(), std::min(kept.bytes.size(), kMostBytes));
        all(m_places.data() + kept.places, std::min(kept.fieldCount * 3 * sizeof m_places[0], kMostBytes));
        all(m_segments.data() + kept.segments, std::min(kept.segmentCount * sizeof m_segments[0], kMostBytes));
        all(m_masks.data() + kept.masks,
            std::min(PartMaskView::blocksOf(kept.bytes.size()) * 3 * sizeof m_masks[0], kMostBytes));
    }
    void sortByType();

    std::vector<Kept> m_kept;
    std::vector<std::uint32_t> m_order, m_begins;
    std::vector<std::uint32_t> m_places;
    std::vector<query::ScannedSegment> m_segments;
    std::vector<query::FieldRepeats> m_repeats;
    std::vector<std::uint64_t> m_masks;
};

}  // namespace plumb::check
