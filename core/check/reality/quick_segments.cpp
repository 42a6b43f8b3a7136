// Which messages can be read quickly, of which type they are, and which segments they have.
#include "check/reality/quick_reader.h"

namespace plumb::check {
namespace {

constexpr char kField = '|';

bool isHeader(ByteView bytes, const query::ScannedSegment& segment) {
    return segment.end - segment.begin > 3 && bytes[segment.begin + std::size_t{3}] == '|' &&
           hl7::isHeaderSegment(bytes.subspan(segment.begin, 3));
}

}  // namespace

RealityCounter::QuickReader::QuickReader(RealityCounter& counter, const hl7::MessageView& view,
                                         const CheckedFields& found)
    : m_counter(counter)
    , m_view(view)
    , m_found(*found.scan)
    , m_masks(found.masks->view())
    , m_data(view.bytes().data())
    , m_size(view.bytes().size())
    , m_number(counter.m_now.number) {
    counter.m_lengths.begin(view, *found.survey);
}

bool RealityCounter::QuickReader::canRead(const query::FieldScan& scan, const hl7::MessageView& view) {
    if (!view.delimiters().usual() || scan.segmentCount == 0) {
        return false;
    }
    for (std::size_t i = 1; i < scan.segmentCount; ++i) {
        if (isHeader(view.bytes(), scan.segments[i])) {
            return false;
        }
    }
    return true;
}

void RealityCounter::QuickReader::read(TypeCounts& type) {
    // Whether a message has a segment once is known when all were seen.
    std::vector<SegmentCounts*>& segments = m_counter.m_segments;
    std::vector<SegmentCounts*>& here = m_counter.m_segmentsHere;
    segments.clear();
    here.clear();
    for (std::size_t i = 0; i < m_found.segmentCount; ++i) {
        const query::ScannedSegment& scanned = m_found.segments[i];
        SegmentCounts* const segment = segmentOf(type, scanned.begin, scanned.end);
        segments.push_back(segment);
        if (segment == nullptr) {
            ++m_counter.m_leftOut;
        } else if (++segment->quick.here == 1) {
            here.push_back(segment);
        }
    }
    std::size_t field = 0, repeat = 0;
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const query::ScannedSegment& scanned = m_found.segments[i];
        takeFields(segments[i], field, scanned, repeat, i == 0 && isHeader(m_view.bytes(), scanned));
        field = scanned.fieldsEnd;
    }
}

/// Segments mostly come in the order in which they came first.
SegmentCounts* RealityCounter::QuickReader::segmentOf(TypeCounts& type, std::uint32_t begin, std::uint32_t end) {
    const std::uint8_t* const id = m_data + begin;
    if (end - begin > 3 && id[3] == '|' && id[0] != '|' && id[1] != '|' && id[2] != '|') {
        const std::uint32_t key = std::uint32_t{id[0]} << 16 | std::uint32_t{id[1]} << 8 | id[2];
        for (const std::size_t at : {m_segmentHint + 1, m_segmentHint}) {
            if (at < type.segments.size() && type.segments[at]->key == key) {
                m_segmentHint = at;
                return type.segments[at].get();
            }
        }
    }
    SegmentCounts* const segment =
        m_counter.segmentOf(type, realitySegment(asText({id, find(kField, begin, end) - begin})));
    m_segmentHint = segment == nullptr ? SIZE_MAX : segment->index;
    return segment;
}

}  // namespace plumb::check
