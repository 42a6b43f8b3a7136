#include "check/reality/quick_reader.h"

#include "base/cpu.h"
#include "hl7/escape.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <limits>

namespace plumb::check {
namespace {

constexpr char kComponent = '^', kSubcomponent = '&', kRepetition = '~';

}  // namespace

/// nullptr: there is no room.
PLUMB_INLINE SegmentCounts::Field* RealityCounter::QuickReader::fieldOf(SegmentCounts* segment, std::uint32_t number) {
    if (segment != nullptr && number < segment->quickFields.size() && segment->quickFields[number].counts != nullptr) {
        return &segment->quickFields[number];
    }
    return segment == nullptr ? nullptr : newFieldOf(*segment, number);
}

SegmentCounts::Field* RealityCounter::QuickReader::newFieldOf(SegmentCounts& segment, std::uint32_t number) {
    std::vector<SegmentCounts::Field>& known = segment.quickFields;
    known.resize(std::max(known.size(), number + std::size_t{1}));
    SegmentCounts::Field& field = known[number];
    field.counts = m_counter.fieldOf(segment, number);
    if (field.counts == nullptr) {
        return nullptr;
    }
    field.hasParts = field.counts->hasParts;
    return &field;
}

/// nullptr: it is not counted apart, or there is no room.
PLUMB_INLINE FieldCounts::Part* RealityCounter::QuickReader::partOf(FieldCounts& field, std::uint32_t number) {
    if (number < field.quickParts.size()) {
        FieldCounts::Part& part = field.quickParts[number];
        if (!part.apart || part.counts != nullptr) {
            return part.apart ? &part : nullptr;
        }
    }
    return newPartOf(field, number);
}

FieldCounts::Part* RealityCounter::QuickReader::newPartOf(FieldCounts& field, std::uint32_t number) {
    for (auto next = static_cast<std::uint32_t>(field.quickParts.size()); next <= number; ++next) {
        const ElementLine* const line = next == 0 ? nullptr : field.partAt(next);
        FieldCounts::Part& made = field.quickParts.emplace_back();
        made.apart = line != nullptr;
        made.coded = line != nullptr && line->codeAt != 0;
    }
    FieldCounts::Part& part = field.quickParts[number];
    if (!part.apart) {
        return nullptr;
    }
    part.counts = m_counter.componentOf(field, number);
    m_counter.m_leftOut += part.counts == nullptr ? 1 : 0;
    return part.counts == nullptr ? nullptr : &part;
}

void RealityCounter::QuickReader::takeFields(SegmentCounts* segment, std::size_t from,
                                             const query::ScannedSegment& scanned, std::size_t& repeat, bool header) {
    const bool once = segment != nullptr && segment->counts.here == 1;
    m_once = once;
    if (header) {
        takeWhole(fieldOf(segment, 1), scanned.begin + 3, scanned.begin + 4);
    }
    const std::uint32_t shift = header ? 1 : 0, before = scanned.separatorsBefore;
    const auto nextRepeat = [this](std::size_t at) {
        return at < m_found.repeats.size() ? m_found.repeats[at].field : std::numeric_limits<std::uint32_t>::max();
    };
    std::uint32_t repeats = nextRepeat(repeat);
    for (std::size_t i = from; i < scanned.fieldsEnd; ++i) {
        const bool isRepeated = repeats == i;
        if (isRepeated) {
            repeats = nextRepeat(++repeat);
        }
        if (m_found.separatorsBefore[i] == before) {
            continue;  // the id
        }
        const std::uint32_t number = m_found.separatorsBefore[i] - before + shift;
        const std::uint32_t begin = m_found.begins[i], end = m_found.ends[i];
        SegmentCounts::Field* const field = fieldOf(segment, number);
        if (header && number == 2) {
            takeWhole(field, begin, end);
        } else if (isRepeated) {
            m_once = false;
            takeRepetitions(field, begin, end);
            m_once = once;
        } else if (takeValue(field, begin, end, 1)) {
            endField(*field->counts);
        }
    }
}

void RealityCounter::QuickReader::takeRepetitions(SegmentCounts::Field* field, std::uint32_t begin, std::uint32_t end) {
    bool taken = false;
    std::uint32_t from = begin;
    for (std::uint32_t repetition = 1;; ++repetition) {
        const std::uint32_t to = find(kRepetition, from, end);
        taken = (to != from && takeValue(field, from, to, repetition)) || taken;
        if (to == end) {
            break;
        }
        from = to + 1;
    }
    if (taken) {
        endField(*field->counts);
    }
}

/// A field of a header that is not divided.
void RealityCounter::QuickReader::takeWhole(SegmentCounts::Field* field, std::uint32_t begin, std::uint32_t end) {
    if (field == nullptr) {
        ++m_counter.m_leftOut;
        return;
    }
    if (isNull(begin, end)) {
        putNull(*field->counts, 1);
    } else {
        const std::uint64_t key = keyOf(begin, end);
        put(*field, key, lengthOf(begin, end), 1);
        takePart(*field->counts, {1, begin, end, end, key, false});
    }
    endField(*field->counts);
}

/// One repetition; false when it holds nothing, or has no place.
PLUMB_INLINE bool RealityCounter::QuickReader::takeValue(SegmentCounts::Field* field, std::uint32_t begin,
                                                         std::uint32_t end, std::uint32_t repetition) {
    const std::uint32_t size = end - begin;
    if (field == nullptr || size > PartMasks::kLongestPlain || !m_masks.plain(begin, size)) {
        return takeUnusual(field, begin, end, repetition);
    }
    const std::uint64_t key = keyOf(begin, end);
    put(*field, key, size, repetition);
    if (field->hasParts) {
        takePart(*field->counts, {1, begin, end, end, key, true});
    }
    return true;
}

bool RealityCounter::QuickReader::takeUnusual(SegmentCounts::Field* field, std::uint32_t begin, std::uint32_t end,
                                              std::uint32_t repetition) {
    const auto isValue = [](std::uint8_t byte) { return byte != kComponent && byte != kSubcomponent; };
    if (std::none_of(m_data + begin, m_data + end, isValue)) {
        return false;
    }
    if (field == nullptr) {
        ++m_counter.m_leftOut;
        return false;
    }
    if (isNull(begin, end)) {
        putNull(*field->counts, repetition);
        return true;
    }
    const bool isShort = end - begin <= PartMasks::kLongestValue;
    const bool plain = !m_masks.unusual(begin, end);
    put(*field, keyOf(begin, end), plain ? end - begin : lengthOf(begin, end), repetition);
    if (!field->hasParts) {
        return true;
    }
    if (isShort) {
        takeParts(*field->counts, begin, end);
    } else {
        takeLongParts(*field->counts, begin, end);
    }
    return true;
}

void RealityCounter::QuickReader::takeParts(FieldCounts& field, std::uint32_t begin, std::uint32_t end) {
    const std::uint32_t size = end - begin;
    const PartMask mask = m_masks.of(begin, size);
    std::uint64_t rest = mask.components;
    std::uint32_t from = 0;
    for (std::uint32_t number = 1; number <= field.lastPart; ++number) {
        const std::uint32_t to = rest == 0 ? size : static_cast<std::uint32_t>(std::countr_zero(rest));
        if (to != from && field.wants(number)) {
            const std::uint64_t here = ~std::uint64_t{0} >> (64 - (to - from)) << from;
            const std::uint64_t divided = mask.subcomponents & here;
            if (divided != here) {
                const std::uint32_t codeEnd = divided == 0 ? to : static_cast<std::uint32_t>(std::countr_zero(divided));
                takePart(field, {number, begin + from, begin + to, begin + codeEnd, keyOf(begin + from, begin + to),
                                 (mask.unusual & here) == 0});
            }
        }
        if (rest == 0) {
            return;
        }
        from = to + 1;
        rest &= rest - 1;
    }
}

void RealityCounter::QuickReader::takeLongParts(FieldCounts& field, std::uint32_t begin, std::uint32_t end) {
    std::uint32_t from = begin;
    for (std::uint32_t number = 1; number <= field.lastPart; ++number) {
        const std::uint32_t to = find(kComponent, from, end);
        if (field.wants(number) &&
            std::any_of(m_data + from, m_data + to, [](std::uint8_t byte) { return byte != kSubcomponent; })) {
            takePart(field,
                     {number, from, to, find(kSubcomponent, from, to), keyOf(from, to), !m_masks.unusual(from, to)});
        }
        if (to == end) {
            return;
        }
        from = to + 1;
    }
}

/// A component that holds something.
PLUMB_INLINE void RealityCounter::QuickReader::takePart(FieldCounts& field, const Part& part) {
    if (part.number == field.codeAt) {
        putCode(field.counts, *field.line, part);
    }
    FieldCounts::Part* const place = partOf(field, part.number);
    if (place == nullptr) {
        return;
    }
    if (!part.plain && isNull(part.begin, part.end)) {
        if (m_once) {
            place->counts->null.count(m_counter.m_now);
            ++place->counts->whole;
        } else {
            wait(*place->counts, 0, 0, 1, true);
        }
        return;
    }
    const std::uint32_t length = part.plain ? part.end - part.begin : lengthOf(part.begin, part.end);
    if (m_once) {
        place->once.add(part.key, length, m_counter.m_now.number, *place->counts);
    } else {
        wait(*place->counts, part.key, length, 1, false);
    }
    if (place->coded) {
        putCode(*place->counts, *field.partAt(part.number), part);
    }
}

PLUMB_INLINE void RealityCounter::QuickReader::put(SegmentCounts::Field& field, std::uint64_t key, std::uint32_t length,
                                                   std::uint32_t repetition) {
    if (m_once) {
        field.once.add(key, length, m_counter.m_now.number, field.counts->counts);
    } else {
        wait(*field.counts, key, length, repetition, false);
    }
}

void RealityCounter::QuickReader::putNull(FieldCounts& field, std::uint32_t repetition) {
    if (m_once) {
        field.counts.null.count(m_counter.m_now);
        ++field.counts.whole;
    } else {
        wait(field, 0, 0, repetition, true);
    }
}

void RealityCounter::QuickReader::wait(FieldCounts& field, std::uint64_t key, std::uint32_t length,
                                       std::uint32_t repetition, bool null) const {
    if (field.counts.waiting.empty()) {
        m_counter.m_waitingFields.push_back(&field);
    }
    wait(field.counts, key, length, repetition, null);
}

/// Codes are counted at once: each knows the message that had it last.
void RealityCounter::QuickReader::putCode(PlaceCounts& counts, const ElementLine& line, const Part& part) const {
    const std::string_view raw = asText({m_data + part.begin, part.codeEnd - part.begin});
    if (raw.empty() || (!part.plain && isNullValue(raw))) {
        return;
    }
    const auto knows = [&line](std::string_view code) { return line.knowsCode(code); };
    if (part.plain || !hl7::hasEscapes(raw, hl7::Delimiters{})) {
        const std::uint64_t key = part.codeEnd == part.end ? part.key : keyOf(part.begin, part.codeEnd);
        counts.codes.count(raw, key, m_counter.m_now, knows);
        return;
    }
    const std::string code = realityCode(raw, hl7::Delimiters{});
    const ByteView bytes = asBytes(code);
    counts.codes.count(code, bytes.empty() ? 0 : query::keyOfValue(bytes.data(), bytes.size(), bytes.size()),
                       m_counter.m_now, knows);
}

std::uint32_t RealityCounter::QuickReader::find(char byte, std::uint32_t begin, std::uint32_t end) const {
    const void* const at = begin == end ? nullptr : std::memchr(m_data + begin, byte, end - begin);
    return at == nullptr ? end : static_cast<std::uint32_t>(static_cast<const std::uint8_t*>(at) - m_data);
}

std::uint32_t RealityCounter::QuickReader::lengthOf(std::uint32_t begin, std::uint32_t end) {
    if (!m_measures) {
        m_measures = true;
        m_counter.m_keptView.assign(m_found.bytes);
        m_counter.m_lengths.begin(m_counter.m_keptView);
    }
    return m_counter.m_lengths.of(asText({m_data + begin, end - begin}));
}

}  // namespace plumb::check
