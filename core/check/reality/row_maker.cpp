#include "check/reality/row_maker.h"

#include "check/rule_kind.h"

#include <algorithm>
#include <set>

namespace plumb::check {
namespace {

/// How bad a finding is for one message.
double weightOf(Classification classification) {
    switch (classification) {
    case Classification::Error:
        return 10;
    case Classification::Warning:
        return 3;
    case Classification::Alert:
        return 1;
    default:
        return 0;
    }
}

double harmOf(const RealityRow& row) {
    double harm = 0;
    bool toldUnknown = false, toldCodes = false;
    for (const RealityRule& rule : row.rules) {
        harm += weightOf(rule.classification) * static_cast<double>(rule.findings.messages);
        const bool tells = weightOf(rule.classification) > 0;
        toldUnknown = toldUnknown || (tells && rule.code.starts_with("unexpected."));
        toldCodes = toldCodes || (tells && rule.code.starts_with("value-set."));
    }
    if (!row.known && !toldUnknown) {
        harm += 3 * static_cast<double>(row.filled.messages);
    } else if (row.ownSet && !toldCodes) {
        harm += static_cast<double>(row.unknownCodes.messages);
    }
    return harm;
}

RealityNumber numberOf(const RealityRow& row, Measure measure, std::uint64_t value, std::uint64_t messages) {
    return {value, messages, {row.place, measure, 0, {}, {}}};
}

RealityNumber extremeOf(const RealityRow& row, Measure measure, const Extreme& extreme) {
    return {extreme.value, extreme.messages, {row.place, measure, extreme.value, {}, {}}};
}

/// What is left of the parents is missing.
void setParents(RealityRow& row, const PlaceCounts& counts, std::uint64_t occurrences, std::uint64_t messages) {
    row.parents = numberOf(row, Measure::Parents, occurrences, messages);
    row.missing = numberOf(row, Measure::Missing, occurrences - counts.filled.occurrences - counts.null.occurrences,
                           messages - counts.whole);
}

void setLine(RealityRow& row, const ElementLine& line, const SegmentLine& segment) {
    row.name = line.name;
    row.usage = line.usage;
    row.cardinality = line.cardinality;
    row.length = line.length;
    row.type = line.type;
    row.valueSet = line.valueSets();
    row.flavour = segment.flavour;
    row.known = line.known;
    row.said = line.said;
    row.maxLength = line.maxLength;
    row.specPlace = line.place;
    row.ownSet = line.codes.size() == 1 && line.codes.front()->own;
}

}  // namespace

void RowMaker::make(const TypeLine& line, const TypeCounts* counts) {
    RealityRow row;
    row.place.type = line.type;
    row.name = line.name.empty() ? line.messageSpec : line.name;
    row.usage = line.usage;
    row.known = line.known;
    row.said = line.place.line > 0;
    row.specPlace = line.place;
    m_messages = counts == nullptr ? 0 : counts->counts.filled.messages;
    row.parents = numberOf(row, Measure::Parents, m_messages, m_messages);
    if (counts != nullptr) {
        fill(row, counts->counts);
    }
    m_rows.push_back(std::move(row));
    m_rows.back().harm = harmOf(m_rows.back());
    const auto countsOf = [counts](const SegmentLine& segment) -> const SegmentCounts* {
        for (std::size_t i = 0; counts != nullptr && i < counts->segments.size(); ++i) {
            if (counts->segments[i]->line == &segment) {
                return counts->segments[i].get();
            }
        }
        return nullptr;
    };
    for (const std::unique_ptr<SegmentLine>& each : line.segments) {
        segment(line, *each, countsOf(*each));
    }
    std::set<std::pair<std::string, const SegmentCounts*>> others;
    for (std::size_t i = 0; counts != nullptr && i < counts->segments.size(); ++i) {
        const SegmentCounts* const each = counts->segments[i].get();
        if (std::none_of(line.segments.begin(), line.segments.end(),
                         [each](const auto& known) { return known.get() == each->line; })) {
            others.emplace(each->line->id, each);
        }
    }
    for (const auto& [id, each] : others) {
        segment(line, *each->line, each);
    }
}

void RowMaker::segment(const TypeLine& type, const SegmentLine& line, const SegmentCounts* counts) {
    static const PlaceCounts kNone;
    const PlaceCounts& own = counts == nullptr ? kNone : counts->counts;
    RealityRow row;
    row.place = {type.type, line.id, 0, 0};
    row.name = line.name;
    row.usage = line.usage;
    row.cardinality = line.cardinality;
    row.flavour = line.flavour;
    row.known = line.known;
    row.said = line.said;
    row.specPlace = line.place;
    fill(row, own);
    row.parents = numberOf(row, Measure::Parents, m_messages, m_messages);
    row.missing = numberOf(row, Measure::Missing, m_messages - own.filled.messages, m_messages - own.filled.messages);
    add(std::move(row));
    std::set<std::uint32_t> numbers;
    for (const auto& [number, each] : *line.fields) {
        if (each.said && counts != nullptr) {
            numbers.insert(number);
        }
    }
    for (std::uint32_t n = 1; counts != nullptr && n < counts->fields.size(); ++n) {
        if (counts->fields[n]) {
            numbers.insert(n);
        }
    }
    for (const std::uint32_t number : numbers) {
        const bool has = counts != nullptr && number < counts->fields.size();
        field({type.type, line.id, number, 0}, line, own, has ? counts->fields[number].get() : nullptr);
    }
}

void RowMaker::field(const RealityPlace& place, const SegmentLine& segment, const PlaceCounts& parent,
                     const FieldCounts* counts) {
    static const PlaceCounts kNone;
    const PlaceCounts& own = counts == nullptr ? kNone : counts->counts;
    const ElementLine& line = segment.field(place.field);
    RealityRow row;
    row.place = place;
    setLine(row, line, segment);
    fill(row, own);
    setParents(row, own, parent.filled.occurrences, parent.filled.messages);
    fillCodes(row, own, line);
    add(std::move(row));
    std::set<std::uint32_t> numbers;
    for (const auto& [number, part] : line.components) {
        if (part.said && part.place.line > 0 && segment.countsApart(place.field, number)) {
            numbers.insert(number);
        }
    }
    for (std::uint32_t n = 1; counts != nullptr && n < counts->components.size(); ++n) {
        if (counts->components[n]) {
            numbers.insert(n);
        }
    }
    for (const std::uint32_t number : numbers) {
        component({place.type, place.segment, place.field, number}, segment, counts);
    }
}

void RowMaker::component(const RealityPlace& place, const SegmentLine& segment, const FieldCounts* field) {
    static const PlaceCounts kNone;
    const bool has =
        field != nullptr && place.component < field->components.size() && field->components[place.component] != nullptr;
    const PlaceCounts& own = has ? *field->components[place.component] : kNone;
    const ElementLine& line = segment.component(place.field, place.component);
    RealityRow row;
    row.place = place;
    setLine(row, line, segment);
    fill(row, own);
    if (field != nullptr) {
        setParents(row, own, field->counts.values, field->counts.filled.messages);
    }
    fillCodes(row, own, line);
    add(std::move(row));
}

void RowMaker::fill(RealityRow& row, const PlaceCounts& counts) const {
    row.filled = numberOf(row, Measure::Filled, counts.filled.occurrences, counts.filled.messages);
    row.firstFilled = counts.filled.first;
    row.null = numberOf(row, Measure::Null, counts.null.occurrences, counts.null.messages);
    row.repeated = numberOf(row, Measure::Repeated, counts.repeated.occurrences, counts.repeated.messages);
    row.repetitions = extremeOf(row, Measure::Repetitions, counts.repetitions);
    row.shortest = extremeOf(row, Measure::Length, counts.shortest);
    row.longest = extremeOf(row, Measure::Length, counts.longest);
    row.distinct = counts.distinct.count();
    row.distinctExact = counts.distinct.exact();
    fillRules(row, counts);
}

void RowMaker::fillRules(RealityRow& row, const PlaceCounts& counts) const {
    for (const RuleCount& rule : counts.rules) {
        const RealityCounter::RuleName& name = m_counter.rules()[rule.rule];
        RealityNumber findings = numberOf(row, Measure::Rule, rule.mark.occurrences, rule.mark.messages);
        findings.question.text = name.code;
        findings.question.id = name.id;
        row.rules.push_back({name.code, name.id, rule.classification, std::move(findings), rule.examples});
    }
    std::sort(row.rules.begin(), row.rules.end(), [](const RealityRule& a, const RealityRule& b) {
        const double left = weightOf(a.classification), right = weightOf(b.classification);
        return left != right                                ? left > right
               : a.findings.messages != b.findings.messages ? a.findings.messages > b.findings.messages
               : a.code != b.code                           ? a.code < b.code
                                                            : a.id < b.id;
    });
}

void RowMaker::fillCodes(RealityRow& row, const PlaceCounts& counts, const ElementLine& line) const {
    row.unknownCodes =
        numberOf(row, Measure::UnknownCodes, counts.codes.unknown.occurrences, counts.codes.unknown.messages);
    row.firstUnknownCode = counts.codes.unknown.first;
    row.codesLeftOut = counts.codes.full || counts.codes.leftOut;
    for (const auto& [code, seen] : counts.codes.seen) {
        RealityNumber number = numberOf(row, Measure::Code, seen.mark.occurrences, seen.mark.messages);
        number.question.text = code;
        row.codes.push_back({code, seen.known, std::move(number), seen.mark.first});
    }
    if (counts.codes.full) {
        return;
    }
    std::set<std::string> never;
    for (const std::shared_ptr<const RealityCodes>& set : line.codes) {
        for (const std::string& code : set->listed) {
            if (counts.codes.seen.find(code) == counts.codes.seen.end()) {
                never.insert(code);
            }
        }
    }
    row.neverSeen.assign(never.begin(), never.end());
}

/// Lines that neither the spec speaks of nor the traffic fills tell nothing.
void RowMaker::add(RealityRow&& row) {
    if (!row.said && !row.seen() && row.rules.empty()) {
        return;
    }
    row.harm = harmOf(row);
    m_rows.push_back(std::move(row));
}

}  // namespace plumb::check
