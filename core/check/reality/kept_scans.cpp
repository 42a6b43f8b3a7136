#include "check/reality/kept_scans.h"

#include <algorithm>

namespace plumb::check {

void KeptScans::add(ByteView bytes, const Moment& moment, std::uint32_t type, const CheckedFields& fields) {
    const query::FieldScan& scan = *fields.scan;
    m_kept.push_back({bytes, moment, type, static_cast<std::uint32_t>(scan.fieldCount),
                      static_cast<std::uint32_t>(scan.segmentCount), static_cast<std::uint32_t>(scan.repeatCount),
                      m_places.size(), m_segments.size(), m_repeats.size(), m_masks.size()});
    const auto count = static_cast<std::ptrdiff_t>(scan.fieldCount);
    for (const auto* const places : {&scan.begins, &scan.ends, &scan.separatorsBefore}) {
        m_places.insert(m_places.end(), places->begin(), places->begin() + count);
    }
    m_segments.insert(m_segments.end(), scan.segments.begin(),
                      scan.segments.begin() + static_cast<std::ptrdiff_t>(scan.segmentCount));
    m_repeats.insert(m_repeats.end(), scan.repeats.begin(),
                     scan.repeats.begin() + static_cast<std::ptrdiff_t>(scan.repeatCount));
    const std::size_t blocks = PartMaskView::blocksOf(bytes.size());
    const PartMaskView masks = fields.masks->view();
    m_masks.insert(m_masks.end(), masks.words, masks.words + blocks * PartMaskView::kKinds);
    m_masks.insert(m_masks.end(), masks.anyOf, masks.anyOf + blocks);
}

void KeptScans::clear() {
    m_kept.clear();
    m_places.clear();
    m_segments.clear();
    m_repeats.clear();
    m_masks.clear();
}

KeptScans::Message KeptScans::message(const Kept& kept) const {
    Message message;
    message.bytes = kept.bytes;
    message.moment = kept.moment;
    message.begins = m_places.data() + kept.places;
    message.ends = message.begins + kept.fieldCount;
    message.separatorsBefore = message.ends + kept.fieldCount;
    message.segments = std::span(m_segments).subspan(kept.segments, kept.segmentCount);
    message.repeats = std::span(m_repeats).subspan(kept.repeats, kept.repeatCount);
    message.masks.words = m_masks.data() + kept.masks;
    message.masks.anyOf = message.masks.words + PartMaskView::blocksOf(kept.bytes.size()) * PartMaskView::kKinds;
    return message;
}

void KeptScans::sortByType() {
    m_begins.clear();
    for (const Kept& kept : m_kept) {
        m_begins.resize(std::max<std::size_t>(m_begins.size(), kept.type + std::size_t{2}));
        ++m_begins[kept.type + std::size_t{1}];
    }
    for (std::size_t type = 1; type < m_begins.size(); ++type) {
        m_begins[type] += m_begins[type - 1];
    }
    m_order.resize(m_kept.size());
    for (std::uint32_t i = 0; i < m_kept.size(); ++i) {
        m_order[m_begins[m_kept[i].type]++] = i;
    }
}

}  // namespace plumb::check
