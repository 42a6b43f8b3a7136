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
    , m_checker(std::make_unique<Checker>(lines.rules()))
    , m_findings(lines.rules()) {}

void RealityCounter::begin(std::uint64_t number) {
    ++m_messages;
    ++m_now.serial;
    m_now.number = number;
    m_highest = std::max(m_highest, number);
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
    const std::uint32_t length = m_lengths.of(m_view->text({begin, end - begin}));
    counts.shortest.offer(length, m_now, false);
    counts.longest.offer(length, m_now, true);
    counts.distinct.add(query::spread(realityKey(*m_view, begin, end)));
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

const RealityCounter::KnownRule& RealityCounter::knownRule(RuleNumber number) {
    KnownRule& known = m_knownRules[number % m_knownRules.size()];
    if (known.rule == nullptr || known.number != number) {
        const FindingPlaces::Rule& rule = m_findings.rule(number);
        known = {number, ruleNumber(rule.code, rule.id), &rule};
    }
    return known;
}

/// The segments of the message must be known.
void RealityCounter::countFindings(TypeCounts& type, std::span<const Detection> found) {
    for (const Detection& detection : found) {
        const KnownRule& rule = knownRule(detection.rule);
        const hl7::FieldPath path = detection.path;
        PlaceCounts* counts = &type.counts;
        if (rule.rule->structural) {
            SegmentCounts* const segment = rule.rule->segment.empty() ? nullptr : segmentOf(type, rule.rule->segment);
            if (!rule.rule->segment.empty()) {
                counts = segment == nullptr ? nullptr : &segment->counts;
            }
        } else if (path.segment() != 0 && path.segment() <= m_segments.size()) {
            counts = placeOf(m_segments[path.segment() - 1], path.field(), path.component());
        }
        if (counts == nullptr) {
            ++m_leftOut;
        } else {
            counts->ruleCount(rule.here, detection.classification).count(m_now);
        }
    }
}

/// Where what is found there is told.
PlaceCounts* RealityCounter::placeOf(SegmentCounts* segment, std::uint32_t field, std::uint32_t component) {
    if (segment == nullptr || field == 0) {
        return segment == nullptr ? nullptr : &segment->counts;
    }
    FieldCounts* const counts = fieldOf(*segment, field);
    if (counts == nullptr || component == 0 || counts->partAt(component) == nullptr) {
        return counts == nullptr ? nullptr : &counts->counts;
    }
    return componentOf(*counts, component);
}

}  // namespace plumb::check
