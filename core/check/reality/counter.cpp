#include "check/reality/counter.h"

#include "hl7/escape.h"
#include "hl7/leaf_walk.h"
#include "query/value_key.h"

namespace plumb::check {
namespace {

using hl7::FieldPath;

constexpr std::uint64_t kPartMask = FieldPath::kMaxComponent, kRepetitionMask = FieldPath::kMaxRepetition,
                        kFieldMask = FieldPath::kMaxField;
constexpr unsigned kToComponent = FieldPath::kComponentShift, kToRepetition = FieldPath::kRepetitionShift,
                   kRepetitionToField = FieldPath::kFieldShift - FieldPath::kRepetitionShift;

}  // namespace

RealityCounter::RealityCounter(const RealityLines& lines)
    : m_lines(&lines)
    , m_findings(lines.rules()) {}

RealityCounter::RealityCounter(const RealityLines& lines, const RealityCounter& whole, std::mutex& mutex)
    : RealityCounter(lines) {
    m_whole = &whole;
    m_wholeMutex = &mutex;
}

void RealityCounter::check(Checker& checker, ByteView message, std::uint64_t number) {
    const std::span<const Detection> found = checker.check(message);
    add(checker.message(), found, number);
}

void RealityCounter::begin(std::uint64_t number) {
    ++m_messages;
    ++m_now.serial;
    m_now.number = number;
}

void RealityCounter::countSegment(SegmentCounts& segment) {
    segment.counts.filled.count(m_now);
    if (segment.counts.touched != m_now.serial) {
        segment.counts.touched = m_now.serial;
        segment.counts.here = 0;
        m_segmentsHere.push_back(&segment);
    }
    ++segment.counts.here;
}

void RealityCounter::add(const hl7::MessageView& view, std::span<const Detection> found, std::uint64_t number) {
    begin(number);
    m_view = &view;
    m_segmentsHere.clear();
    TypeCounts* const type = typeOf(realityType(view));
    if (type == nullptr) {
        ++m_leftOut;
        return;
    }
    type->counts.filled.count(m_now);
    m_lengths.begin(view);
    m_segments.clear();
    m_touched.clear();
    for (std::uint32_t n = 1; n <= view.segmentCount(); ++n) {
        SegmentCounts* const segment = segmentOf(*type, realitySegment(view, n));
        m_segments.push_back(segment);
        if (segment == nullptr) {
            ++m_leftOut;
        } else {
            countSegment(*segment);
        }
    }
    m_walk = {};
    view.forEachLeaf(
        [this](std::uint64_t path, std::uint32_t begin, std::uint32_t length) { step(path, begin, length); });
    endRepetition();
    endField();
    countFindings(*type, found);
    endMessage();
}

void RealityCounter::step(std::uint64_t path, std::uint32_t begin, std::uint32_t length) {
    Walk& walk = m_walk;
    const std::uint64_t component = path >> kToComponent, repetition = path >> kToRepetition;
    if (repetition != walk.repetition) {
        endRepetition();
        if (repetition >> kRepetitionToField != walk.field) {
            endField();
            walk.field = repetition >> kRepetitionToField;
        }
        walk.repetition = repetition;
        walk.component = component;
        walk.repetitionBegin = walk.componentBegin = begin;
    } else if (component != walk.component) {
        endComponent();
        walk.component = component;
        walk.componentBegin = begin;
    }
    walk.end = begin + length;
    if (length != 0) {
        walk.repetitionHolds = walk.componentHolds = true;
        if ((path & FieldPath::kMaxSub) == 1) {
            walk.codeBegin = begin;
            walk.codeEnd = begin + length;
        }
    }
}

void RealityCounter::endComponent() {
    Walk& walk = m_walk;
    if (walk.componentHolds) {
        m_parts.push_back({static_cast<std::uint32_t>(walk.component & kPartMask), walk.componentBegin, walk.end,
                           walk.codeBegin, walk.codeEnd});
        walk.componentHolds = false;
    }
    walk.codeBegin = walk.codeEnd = 0;
}

void RealityCounter::endRepetition() {
    Walk& walk = m_walk;
    endComponent();
    if (!walk.repetitionHolds) {
        return;
    }
    walk.repetitionHolds = false;
    const auto segmentNumber = static_cast<std::size_t>(walk.repetition >> (FieldPath::kSegmentShift - kToRepetition));
    const auto number = static_cast<std::uint32_t>(walk.repetition >> kRepetitionToField & kFieldMask);
    SegmentCounts* const segment = m_segments[segmentNumber - 1];
    FieldCounts* const field = segment == nullptr ? nullptr : fieldOf(*segment, number);
    if (field == nullptr) {
        ++m_leftOut;
    } else {
        walk.last = static_cast<std::uint32_t>(walk.repetition & kRepetitionMask);
        walk.place = field;
        countValue(*field, *segment);
        countParts(*field);
    }
    m_parts.clear();
}

void RealityCounter::countValue(FieldCounts& field, SegmentCounts& segment) {
    touch(field.counts, segment.counts.here);
    if (isNullValue(m_view->text({m_walk.repetitionBegin, m_walk.end - m_walk.repetitionBegin}))) {
        m_walk.null = true;
        m_parts.clear();  // it has no parts
        return;
    }
    m_walk.filled = true;
    ++field.counts.values;
    ++field.counts.valuesHere;
    measure(field.counts, m_walk.repetitionBegin, m_walk.end);
    if (field.line->codeAt != 0) {
        for (const Part& part : m_parts) {
            if (part.number == field.line->codeAt) {
                countCode(field.counts, *field.line, part.codeBegin, part.codeEnd);
            }
        }
    }
}

void RealityCounter::countParts(FieldCounts& field) {
    for (const Part& part : m_parts) {
        const ElementLine* const line = field.partAt(part.number);
        if (line == nullptr) {
            continue;
        }
        PlaceCounts* const counts = componentOf(field, part.number);
        if (counts == nullptr) {
            ++m_leftOut;
            continue;
        }
        touch(*counts, field.counts.valuesHere);
        ++counts->here;
        if (isNullValue(m_view->text({part.begin, part.end - part.begin}))) {
            counts->null.count(m_now);
            continue;
        }
        counts->filled.count(m_now);
        measure(*counts, part.begin, part.end);
        if (line->codeAt != 0) {
            countCode(*counts, *line, part.codeBegin, part.codeEnd);
        }
    }
}

void RealityCounter::measure(PlaceCounts& counts, std::uint32_t begin, std::uint32_t end) {
    const ByteView bytes = m_view->bytes();
    const std::uint32_t length = m_lengths.of(m_view->text({begin, end - begin}));
    counts.shortest.offer(length, m_now, false);
    counts.longest.offer(length, m_now, true);
    counts.distinct.add(query::spread(query::keyOfValue(bytes.data() + begin, end - begin, bytes.size() - begin)));
}

void RealityCounter::countCode(PlaceCounts& counts, const ElementLine& line, std::uint32_t begin, std::uint32_t end) {
    const std::string_view raw = m_view->text({begin, end - begin});
    if (raw.empty() || isNullValue(raw)) {
        return;
    }
    const auto knows = [&line](std::string_view code) { return line.knowsCode(code); };
    if (m_lengths.escaped() && hl7::hasEscapes(raw, m_view->delimiters())) {
        counts.codes.count(realityCode(raw, m_view->delimiters()), m_now, knows);
    } else {
        counts.codes.count(raw, m_now, knows);
    }
}

void RealityCounter::endField() {
    Walk& walk = m_walk;
    if (!walk.filled && !walk.null) {
        return;
    }
    PlaceCounts& counts = walk.place->counts;
    ++counts.here;
    (walk.filled ? counts.filled : counts.null).count(m_now);
    if (walk.filled) {
        counts.repetitions.offer(walk.last, m_now, true);
        if (walk.last > 1) {
            counts.repeated.count(m_now);
        }
    }
    walk.filled = walk.null = false;
}

void RealityCounter::touch(PlaceCounts& counts, const std::uint32_t& parents) {
    if (counts.touched != m_now.serial) {
        counts.touched = m_now.serial;
        counts.here = counts.valuesHere = 0;
        m_touched.push_back({&counts, &parents});
    }
}

void RealityCounter::endMessage() {
    for (SegmentCounts* const segment : m_segmentsHere) {
        segment->counts.repetitions.offer(segment->counts.here, m_now, true);
        if (segment->counts.here > 1) {
            segment->counts.repeated.count(m_now);
        }
    }
    for (const Touched& touched : m_touched) {
        touched.counts->whole += touched.counts->here == *touched.parents ? 1 : 0;
    }
    m_touched.clear();
}

void RealityCounter::countFindings(TypeCounts& type, std::span<const Detection> found) {
    for (const Detection& detection : found) {
        const FindingPlaces::Rule& rule = m_findings.rule(detection.rule);
        const auto [at, isNew] = m_ruleOf.try_emplace(detection.rule);
        if (isNew) {
            at->second = ruleNumber(rule.code, rule.id);
        }
        const FindingPlaces::Place place = FindingPlaces::place(rule, detection, *m_view);
        PlaceCounts* counts = &type.counts;
        SegmentCounts* const segment = place.segment.empty() ? nullptr : segmentOf(type, place.segment);
        if (!place.segment.empty()) {
            counts = segment == nullptr ? nullptr : &segment->counts;
        }
        if (segment != nullptr && place.field != 0) {
            FieldCounts* const field = fieldOf(*segment, place.field);
            counts = field == nullptr ? nullptr : &field->counts;
            if (field != nullptr && place.component != 0 && segment->line->countsApart(place.field, place.component)) {
                counts = componentOf(*field, place.component);
            }
        }
        if (counts == nullptr) {
            ++m_leftOut;
        } else {
            counts->ruleCount(at->second, detection.classification).count(m_now);
        }
    }
}

}  // namespace plumb::check
