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

/// As many bits as a value has bytes, 0 < size <= 64.
std::uint64_t allBits(std::uint32_t size) {
    return ~std::uint64_t{0} >> (64 - size);
}

}  // namespace

/// nullptr: there is no room.
QuickHead* RealityCounter::QuickReader::newHead(SegmentCounts& segment, std::uint32_t number) {
    if (number >= segment.quick.heads.size()) {
        segment.quick.heads.resize(number + std::size_t{1});
    }
    QuickHead& head = segment.quick.heads[number];
    FieldCounts* const counts = m_counter.fieldOf(segment, number);
    if (counts == nullptr) {
        return nullptr;
    }
    head.field = std::make_unique<QuickField>(*counts);
    head.look();
    return &head;
}

QuickPart* RealityCounter::QuickReader::newPartOf(QuickField& field, std::uint32_t number) {
    const ElementLine* const line = field.field->partAt(number);
    if (line == nullptr) {
        return nullptr;
    }
    PlaceCounts* const counts = m_counter.componentOf(*field.field, number);
    if (counts == nullptr) {
        ++m_counter.m_leftOut;
        return nullptr;
    }
    field.parts.resize(std::max(field.parts.size(), number + std::size_t{1}));
    field.parts[number] = std::make_unique<QuickPart>(*counts);
    field.parts[number]->coded = line->codeAt != 0 ? line : nullptr;
    return field.parts[number].get();
}

void RealityCounter::QuickReader::takeFields(SegmentCounts* segment, std::size_t from,
                                             const query::ScannedSegment& scanned, std::size_t& repeat, bool header) {
    const bool once = segment != nullptr && segment->quick.here == 1;
    m_once = once;
    m_parents = segment == nullptr ? nullptr : &segment->quick.here;
    const auto headOf = [&](std::uint32_t number) -> QuickHead* {
        if (segment == nullptr) {
            return nullptr;
        }
        std::vector<QuickHead>& heads = segment->quick.heads;
        return number < heads.size() && heads[number].field ? &heads[number] : newHead(*segment, number);
    };
    if (header) {
        takeWhole(headOf(1), scanned.begin + 3, scanned.begin + 4);
    }
    const std::uint32_t before = scanned.separatorsBefore - (header ? 1 : 0);  // may wrap around, and back
    const auto nextRepeat = [this](std::size_t at) {
        return at < m_found.repeatCount ? m_found.repeats[at].field : std::numeric_limits<std::uint32_t>::max();
    };
    std::size_t i = from;
    std::uint32_t repeats = nextRepeat(repeat);
    if (i < scanned.fieldsEnd && m_found.separatorsBefore[i] == scanned.separatorsBefore) {  // the id
        repeats = repeats == i ? nextRepeat(++repeat) : repeats;
        ++i;
    }
    for (; i < scanned.fieldsEnd; ++i) {
        const std::uint32_t number = m_found.separatorsBefore[i] - before;
        const std::uint32_t begin = m_found.begins[i], end = m_found.ends[i];
        QuickHead* const head = headOf(number);
        const bool repeated = repeats == i;
        if (repeated) {
            repeats = nextRepeat(++repeat);
        }
        if (header && number == 2) {
            takeWhole(head, begin, end);
        } else if (repeated) {
            m_once = false;
            takeRepetitions(head, begin, end);
            m_once = once;
        } else if (const Holds holds = takeValue(head, begin, end); holds != Holds::Nothing && !once) {
            endField(*head->field, holds == Holds::Value, 1);
        }
    }
}

void RealityCounter::QuickReader::takeRepetitions(QuickHead* head, std::uint32_t begin, std::uint32_t end) {
    bool null = false, filled = false;
    std::uint32_t from = begin, last = 0;
    for (std::uint32_t repetition = 1;; ++repetition) {
        const std::uint32_t to = find(kRepetition, from, end);
        const Holds holds = to == from ? Holds::Nothing : takeValue(head, from, to);
        null = null || holds == Holds::Null;
        filled = filled || holds == Holds::Value;
        last = holds == Holds::Nothing ? last : repetition;
        if (to == end) {
            break;
        }
        from = to + 1;
    }
    if (filled || null) {
        endField(*head->field, filled, last);
    }
}

void RealityCounter::QuickReader::endField(QuickField& field, bool filled, std::uint32_t repetition) {
    touch(field.tally, *m_parents);
    field.tally.endParent(filled, repetition);
    if (!filled) {
        field.tally.counts().null.count(m_counter.m_now);
    } else if (repetition > 1) {
        field.tally.counts().repeated.count(m_counter.m_now);
    }
}

/// A field of a header that is not divided.
void RealityCounter::QuickReader::takeWhole(QuickHead* head, std::uint32_t begin, std::uint32_t end) {
    if (head == nullptr) {
        ++m_counter.m_leftOut;
        return;
    }
    QuickField& field = *head->field;
    const bool null = isNull(begin, end);
    // The usual delimiters alone, as most messages have them, are as long as they look.
    constexpr std::uint32_t kUsual = 4;
    const bool plain = end - begin <= kUsual && !null;
    const std::uint64_t key = end - begin == 1 ? keyOf(begin, end) : wholeKey(begin, end);
    ValueCache::Slot* const slot = plain ? head->find(key) : nullptr;
    if (null) {
        putNull(field);
    } else if (slot != nullptr) {
        count(field, field.values, *slot);
    } else if (!plain || head->table == nullptr || !learn(*head, {key, begin, end - begin})) {
        put(field, key, lengthOf(begin, end));
        takePart(field, {1, begin, end, end, false});
    }
    if (!m_once) {
        endField(field, !null, 1);
    }
}

/// One repetition; nothing, too, when it has no place.
PLUMB_INLINE RealityCounter::QuickReader::Holds
RealityCounter::QuickReader::takeValue(QuickHead* head, std::uint32_t begin, std::uint32_t end) {
    const std::uint32_t size = end - begin;
    if (head == nullptr || size > PartMasks::kLongestPlain || !m_masks.plain(begin, size)) {
        return takeDivided(head, begin, end);
    }
    const std::uint64_t key = keyOf(begin, end);
    if (ValueCache::Slot* const slot = head->find(key); slot != nullptr) {
        count(*head->field, head->field->values, *slot);
        return Holds::Value;
    }
    takeUndivided(*head, {key, begin, size});
    return Holds::Value;
}

/// A value that was not known.
void RealityCounter::QuickReader::takeUndivided(QuickHead& head, const Value& value) {
    if (head.table != nullptr && learn(head, value)) {
        return;
    }
    put(*head.field, value.key, value.size);
    if ((head.field->wantedParts & 2) != 0) {
        const std::uint32_t end = value.begin + value.size;
        takePart(*head.field, {1, value.begin, end, end, true, value.key});
    }
}

RealityCounter::QuickReader::Holds RealityCounter::QuickReader::takeDivided(QuickHead* head, std::uint32_t begin,
                                                                            std::uint32_t end) {
    const std::uint32_t size = end - begin;
    const bool masked = size <= PartMasks::kLongestValue;
    const PartMask mask = masked ? m_masks.of(begin, size) : PartMask{};
    const auto isValue = [](std::uint8_t byte) { return byte != kComponent && byte != kSubcomponent; };
    if (masked ? (mask.components | mask.subcomponents) == allBits(size)
               : std::none_of(m_data + begin, m_data + end, isValue)) {
        return Holds::Nothing;
    }
    if (head == nullptr) {
        ++m_counter.m_leftOut;
        return Holds::Nothing;
    }
    QuickField& field = *head->field;
    if (isNull(begin, end)) {
        putNull(field);
        return Holds::Null;
    }
    if (!masked) {
        takeLong(field, begin, end);
        return Holds::Value;
    }
    const Value value = valueOf(begin, size, mask);
    if (mask.unusual != 0) {
        put(field, value.key, lengthOf(begin, end));
        if (field.hasParts()) {
            takeParts(field, value);
        }
        return Holds::Value;
    }
    if (ValueCache::Slot* const slot = head->find(value.key); slot != nullptr) {
        count(field, field.values, *slot);
        return Holds::Value;
    }
    if (head->table != nullptr && learn(*head, value)) {
        return Holds::Value;
    }
    put(field, value.key, size);
    if (field.hasParts()) {
        takeHeadAndTail(field, value);
    }
    return Holds::Value;
}

PLUMB_INLINE RealityCounter::QuickReader::Value
RealityCounter::QuickReader::valueOf(std::uint32_t begin, std::uint32_t size, const PartMask& mask) const {
    Value value{0, begin, size, mask};
    value.head = mask.components == 0 ? size : static_cast<std::uint32_t>(std::countr_zero(mask.components));
    value.headKey = value.head == 0 ? 0 : keyOf(begin, begin + value.head);
    value.key = value.headKey;
    if (value.head != size) {
        const std::uint32_t tail = begin + value.head + 1;
        value.tailKey = tail == begin + size ? 0 : keyOf(tail, begin + size);
        value.key = query::keyOfTwo(value.headKey, value.tailKey);
    }
    return value;
}

void RealityCounter::QuickReader::takeHeadAndTail(QuickField& field, const Value& value) {
    const std::uint32_t head = value.head;
    if (head + 1 >= value.size || !field.tails.pays()) {
        takeParts(field, value);
        return;
    }
    ValueCache::Slot* const slot = field.tails.find(value.tailKey);
    if (slot == nullptr) {
        Value tail{value.tailKey, value.begin + head + 1, value.size - head - 1};
        tail.mask = m_masks.of(tail.begin, tail.size);
        if (!learnTail(field, tail)) {
            takeParts(field, value);
            return;
        }
    } else {
        count(field, field.tails, *slot);
    }
    if (head != 0 && (field.wantedParts & 2) != 0) {
        const std::uint64_t here = allBits(head), divided = value.mask.subcomponents & here;
        if (divided != here) {
            const std::uint32_t codeEnd = divided == 0 ? head : static_cast<std::uint32_t>(std::countr_zero(divided));
            takePart(field, {1, value.begin, value.begin + head, value.begin + codeEnd, true, value.headKey});
        }
    }
}

void RealityCounter::QuickReader::takeParts(QuickField& field, const Value& value) {
    std::uint64_t rest = value.mask.components, key = value.headKey;
    std::uint32_t from = 0;
    for (std::uint32_t number = 1; number <= field.lastPart; ++number) {
        const std::uint32_t to = rest == 0 ? value.size : static_cast<std::uint32_t>(std::countr_zero(rest));
        if (to != from && field.wants(number)) {
            const std::uint64_t here = allBits(to - from) << from;
            const std::uint64_t divided = value.mask.subcomponents & here;
            if (divided != here) {
                const std::uint32_t codeEnd = divided == 0 ? to : static_cast<std::uint32_t>(std::countr_zero(divided));
                takePart(field, {number, value.begin + from, value.begin + to, value.begin + codeEnd,
                                 (value.mask.unusual & here) == 0, key});
            }
        }
        if (rest == 0) {
            return;
        }
        from = to + 1;
        rest &= rest - 1;
        key = number == 1 && rest == 0 ? value.tailKey : 0;
    }
}

/// A value that no mask covers.
void RealityCounter::QuickReader::takeLong(QuickField& field, std::uint32_t begin, std::uint32_t end) {
    put(field, wholeKey(begin, end), m_masks.unusual(begin, end) ? lengthOf(begin, end) : end - begin);
    if (field.hasParts()) {
        takeLongParts(field, begin, end);
    }
}

void RealityCounter::QuickReader::takeLongParts(QuickField& field, std::uint32_t begin, std::uint32_t end) {
    std::uint32_t from = begin;
    for (std::uint32_t number = 1; number <= field.lastPart; ++number) {
        const std::uint32_t to = find(kComponent, from, end);
        if (field.wants(number) &&
            std::any_of(m_data + from, m_data + to, [](std::uint8_t byte) { return byte != kSubcomponent; })) {
            takePart(field, {number, from, to, find(kSubcomponent, from, to), !m_masks.unusual(from, to)});
        }
        if (to == end) {
            return;
        }
        from = to + 1;
    }
}

/// A component that holds something.
PLUMB_INLINE void RealityCounter::QuickReader::takePart(QuickField& field, const Part& part) {
    if (part.number == field.codeAt) {
        putCode(field.tally.counts(), *field.field->line, part);
    }
    QuickPart* const place = partOf(field, part.number);
    if (place == nullptr) {
        return;
    }
    QuickTally& tally = place->tally;
    const bool null = !part.plain && isNull(part.begin, part.end);
    if (null) {
        tally.counts().null.count(m_counter.m_now);
        tally.counts().whole += m_once ? 1 : 0;
    }
    if (!m_once) {
        touch(tally, field.tally.valuesHere());
        tally.endParent(!null, 1);
    }
    if (null) {
        return;
    }
    const std::uint32_t length = part.plain ? part.end - part.begin : lengthOf(part.begin, part.end);
    tally.saw(query::spread(part.key != 0 ? part.key : keyOf(part.begin, part.end)), m_number);
    if (m_once) {
        tally.addOnce(length, 1);
    } else {
        tally.addSeveral(length);
    }
    if (place->coded != nullptr) {
        putCode(tally.counts(), *place->coded, part);
    }
}

PLUMB_INLINE void RealityCounter::QuickReader::put(QuickField& field, std::uint64_t key, std::uint32_t length) {
    field.tally.saw(query::spread(key), m_number);
    if (m_once) {
        field.tally.addOnce(length, 1);
    } else {
        touch(field.tally, *m_parents);
        field.tally.addSeveral(length);
    }
}

/// Where a message may have several, the end of the field says that it was null.
void RealityCounter::QuickReader::putNull(QuickField& field) {
    if (m_once) {
        field.tally.counts().null.count(m_counter.m_now);
        ++field.tally.counts().whole;
    }
}

/// Codes are counted at once: each knows the message that had it last.
void RealityCounter::QuickReader::putCode(PlaceCounts& counts, const ElementLine& line, const Part& part) const {
    const std::string_view raw = asText({m_data + part.begin, part.codeEnd - part.begin});
    if (raw.empty() || (!part.plain && isNullValue(raw))) {
        return;
    }
    const auto knows = [&line](std::string_view code) { return line.knowsCode(code); };
    if (part.plain || !hl7::hasEscapes(raw, hl7::Delimiters{})) {
        counts.codes.count(raw, keyOf(part.begin, part.codeEnd), m_once, m_counter.m_now, knows);
        return;
    }
    const std::string code = realityCode(raw, hl7::Delimiters{});
    const ByteView bytes = asBytes(code);
    counts.codes.count(code, bytes.empty() ? 0 : query::keyOfValue(bytes.data(), bytes.size(), bytes.size()), m_once,
                       m_counter.m_now, knows);
}

std::uint32_t RealityCounter::QuickReader::find(char byte, std::uint32_t begin, std::uint32_t end) const {
    const void* const at = begin == end ? nullptr : std::memchr(m_data + begin, byte, end - begin);
    return at == nullptr ? end : static_cast<std::uint32_t>(static_cast<const std::uint8_t*>(at) - m_data);
}

}  // namespace plumb::check
