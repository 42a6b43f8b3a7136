#include "check/field_table.h"

#include "hl7/segmentation.h"

namespace plumb::check {

using hl7::FieldPath;
using hl7::Presence;

void FieldTable::learn(const query::FieldScan& scan, const hl7::MessageView& message) {
    m_scan = scan.segmentCount == message.segmentCount() ? &scan : nullptr;
    m_message = &message;
}

std::optional<hl7::Element> FieldTable::field(std::uint32_t segment, std::uint32_t number) const {
    // Segments with an id of their own, other than headers, whose first fields are delimiters.
    if (m_scan == nullptr || segment < 2 || segment > m_scan->segmentCount || number == 0 ||
        number >= FieldPath::kMaxField) {
        return std::nullopt;
    }
    const query::ScannedSegment& scanned = m_scan->segments[segment - 1];
    const ByteView bytes = m_message->bytes();
    if (scanned.end - scanned.begin > 3 && hl7::isHeaderSegment(bytes.subspan(scanned.begin, 3))) {
        return std::nullopt;
    }
    const FieldPath path(segment, number);
    const std::uint32_t before = scanned.separatorsBefore, wanted = before + number;
    if (wanted > scanned.separatorsEnd) {
        return hl7::Element{path, {scanned.end, 0}, Presence::Absent};
    }
    // The last one that holds something, up to the field.
    std::uint32_t at = m_scan->segments[segment - 2].fieldsEnd;
    const std::uint32_t end = scanned.fieldsEnd;
    if (at == end || m_scan->separatorsBefore[at] > wanted) {  // no id
        return hl7::Element{path, {scanned.begin + number, 0}, Presence::Empty};
    }
    while (at + 1 < end && m_scan->separatorsBefore[at + 1] <= wanted) {
        ++at;
    }
    const std::uint32_t between = wanted - m_scan->separatorsBefore[at];
    if (between != 0) {
        return hl7::Element{path, {m_scan->ends[at] + between, 0}, Presence::Empty};
    }
    const ByteRange range{m_scan->begins[at], m_scan->ends[at] - m_scan->begins[at]};
    return hl7::Element{path, range, hl7::presenceOf(m_message->bytes(range))};
}

}  // namespace plumb::check
