#include "check/value_checker.h"

#include "hl7/escape.h"

#include <bit>
#include <cstring>

namespace plumb::check {
namespace {

using hl7::FieldPath;

RuleKind kindOf(Primitive primitive) {
    switch (primitive) {
    case Primitive::Number:
        return RuleKind::NotNumber;
    case Primitive::SequenceId:
        return RuleKind::NotSequenceId;
    case Primitive::Date:
        return RuleKind::NotDate;
    case Primitive::Time:
        return RuleKind::NotTime;
    default:
        return RuleKind::NotDateTime;
    }
}

constexpr std::uint16_t kCold = ElementPlan::Details | ElementPlan::Identifier;

}  // namespace

void ValueChecker::begin(std::size_t lookFrom) {
    const ByteView bytes = m_inspection.bytes();
    m_data = bytes.data();
    m_size = bytes.size();
    m_component = m_inspection.view().delimiters().component;
    m_subcomponent = m_inspection.view().delimiters().subcomponent;
    m_timesWithoutZone = 0;
    m_quick.begin(bytes, m_inspection.view().delimiters(), lookFrom);
}

std::uint32_t ValueChecker::find(std::uint8_t byte, std::uint32_t begin, std::uint32_t end) const {
    const void* at = byte != 0 && begin < end ? std::memchr(m_data + begin, byte, end - begin) : nullptr;
    return at == nullptr ? end : static_cast<std::uint32_t>(static_cast<const std::uint8_t*>(at) - m_data);
}

bool ValueChecker::inOrder(const QuickElement& quick, SubjectNumber subject, FieldPath path, std::uint32_t begin,
                           std::uint32_t end) {
    QuickSeen seen;
    if (!m_quick.inOrder(quick, begin, end - begin, seen)) {
        return false;
    }
    sawTimes(seen.timesWithoutZone, seen, path);
    if (seen.withoutAuthority) {
        withoutAuthority(subject, path, begin, end);
    }
    return true;
}

void ValueChecker::sawTimes(std::uint32_t count, const QuickSeen& first, FieldPath path) {
    if (count != 0) {
        path = first.timePart != 0 ? path.child(first.timePart) : path;
        path = first.timeSubPart != 0 ? path.child(first.timeSubPart) : path;
        sawTimes(count, path, {first.timeBegin, first.timeSize});
    }
}

void ValueChecker::sawTimes(std::uint32_t count, FieldPath first, ByteRange where) {
    if (m_timesWithoutZone == 0 || where.begin < m_rangeWithoutZone.begin) {
        m_firstWithoutZone = first;
        m_rangeWithoutZone = where;
    }
    m_timesWithoutZone += count;
}

ValueChecker::Holds ValueChecker::checkRepetition(const ElementPlan& plan, FieldPath path, std::uint32_t begin,
                                                  std::uint32_t end) {
    const std::uint8_t first = m_data[begin];
    if ((first == m_component || first == m_subcomponent) && !m_inspection.hasValue(begin, end)) {
        return Holds::Nothing;
    }
    if (first == '"' && m_inspection.isNull(begin, end)) {
        return Holds::Null;
    }
    const std::uint32_t size = end - begin;
    if (plan.has(ElementPlan::Length) && size > plan.maxLength) {
        tooLong(plan, path, begin, end);
    }
    if (plan.has(ElementPlan::Parts)) {
        const std::uint64_t present =
            size <= kMostSplit
                ? parts<false>(*plan.type, path, begin, end,
                               splitMask(m_data + begin, size, m_component, m_subcomponent, m_size - begin))
                : longParts<false>(*plan.type, path, begin, end);
        authority(plan, path, present, begin, end);
        if (plan.has(ElementPlan::Codes)) {
            const std::uint32_t component = find(m_component, begin, end);
            codes(plan, path.child(1), begin, find(m_subcomponent, begin, component));
        }
    } else {
        if (plan.has(ElementPlan::Whole)) {
            const SplitMask mask =
                size <= kMostSplit
                    ? splitMask(m_data + begin, size, m_component, m_subcomponent, m_size - begin)
                    : SplitMask{find(m_component, begin, end) != end, find(m_subcomponent, begin, end) != end};
            if ((mask.components | mask.subcomponents) != 0) {
                m_inspection.report(plan.divided, plan.subject, path, rangeOf(begin, end));
                return Holds::Value;
            }
        }
        leaf(plan, path, begin, end);
    }
    if ((plan.checks & kCold) != 0) {
        details(plan, path, begin, end);
    }
    return Holds::Value;
}

void ValueChecker::checkParts(const TypePlan& type, FieldPath path, std::uint32_t begin, std::uint32_t end) {
    longParts<false>(type, path, begin, end);
}

template <bool Sub>
std::uint64_t ValueChecker::parts(const TypePlan& type, FieldPath above, std::uint32_t begin, std::uint32_t end,
                                  SplitMask mask) {
    std::uint64_t separators = Sub ? mask.subcomponents : mask.components, present = 0;
    std::uint32_t number = 1, from = begin;
    for (;; ++number) {
        const std::uint32_t to =
            separators == 0 ? end : begin + static_cast<std::uint32_t>(std::countr_zero(separators));
        if (to != from) {
            std::uint64_t inside = 0;
            if (!Sub && mask.subcomponents != 0) {
                const std::uint32_t size = to - from;
                inside = mask.subcomponents >> (from - begin);
                inside &= size == 64 ? ~std::uint64_t{0} : (std::uint64_t{1} << size) - 1;
            }
            present |= part<Sub>(type, above, number, from, to, inside);
        }
        if (separators == 0) {
            break;
        }
        separators &= separators - 1;
        from = to + 1;
    }
    afterParts(type, above, present, rangeOf(begin, end));
    return present;
}

template <bool Sub>
std::uint64_t ValueChecker::longParts(const TypePlan& type, FieldPath above, std::uint32_t begin, std::uint32_t end) {
    const std::uint8_t separator = Sub ? m_subcomponent : m_component;
    std::uint64_t present = 0;
    std::uint32_t number = 1, from = begin;
    for (;; ++number) {
        const std::uint32_t to = find(separator, from, end);
        if (to != from) {
            std::uint64_t inside = 0;
            if (!Sub) {
                inside = to - from <= kMostSplit
                             ? splitMask(m_data + from, to - from, 0, m_subcomponent, m_size - from).subcomponents
                             : find(m_subcomponent, from, to) != to;
            }
            present |= part<Sub>(type, above, number, from, to, inside);
        }
        if (to == end) {
            break;
        }
        from = to + 1;
    }
    afterParts(type, above, present, rangeOf(begin, end));
    return present;
}

/// The bit of the part, if it holds anything. `subcomponents` are the separators in it, from its begin; of one longer
/// than kMostSplit only whether there are any.
template <bool Sub>
std::uint64_t ValueChecker::part(const TypePlan& type, FieldPath above, std::uint32_t number, std::uint32_t begin,
                                 std::uint32_t end, std::uint64_t subcomponents) {
    if (!Sub && m_data[begin] == m_subcomponent && !m_inspection.hasValue(begin, end)) {
        return 0;
    }
    if (number >= type.elements.size()) {
        const std::uint32_t most = Sub ? FieldPath::kMaxSub : FieldPath::kMaxComponent;
        if (number <= most) {
            m_inspection.report(Sub ? RuleKind::UnexpectedSubcomponent : RuleKind::UnexpectedComponent,
                                type.elements.size() > 1 ? type.elements.back().subject : 0, above.child(number),
                                rangeOf(begin, end), number, type.count(), type.id);
        }
        return 0;
    }
    const std::uint64_t bit = std::uint64_t{1} << number;
    if ((type.look.word(0) & bit) == 0) {
        return bit;
    }
    if (m_data[begin] == '"' && m_inspection.isNull(begin, end)) {
        if ((type.required.word(0) & bit) != 0) {
            m_inspection.report(RuleKind::NullForRequired, type.elements[number].subject, above.child(number),
                                rangeOf(begin, end));
        }
        return bit;
    }
    const ElementPlan& plan = Sub ? undivided(type.elements[number]) : type.elements[number];
    const FieldPath path = above.child(number);
    if (plan.has(ElementPlan::Length) && end - begin > plan.maxLength) {
        tooLong(plan, path, begin, end);
    }
    if (!Sub && plan.has(ElementPlan::Parts)) {
        const std::uint64_t present = end - begin <= kMostSplit
                                          ? parts<true>(*plan.type, path, begin, end, {0, subcomponents})
                                          : longParts<true>(*plan.type, path, begin, end);
        authority(plan, path, present, begin, end);
        if (plan.has(ElementPlan::Codes)) {
            codes(plan, path.child(1), begin, find(m_subcomponent, begin, end));
        }
    } else if (!Sub && subcomponents != 0 && plan.has(ElementPlan::Whole)) {
        m_inspection.report(plan.divided, plan.subject, path, rangeOf(begin, end));
        return bit;
    } else {
        leaf(plan, path, begin, end);
    }
    if ((plan.checks & kCold) != 0) {
        details(plan, path, begin, end);
    }
    return bit;
}

void ValueChecker::afterParts(const TypePlan& type, FieldPath above, std::uint64_t present, ByteRange whole) {
    const hl7::Element around{above, whole, hl7::Presence::Value};
    const auto rangeOf = [&](FieldPath path) { return m_inspection.view().within(around, path).range; };
    for (std::uint64_t missing = type.required.word(0) & ~present; missing != 0; missing &= missing - 1) {
        const auto number = static_cast<std::uint32_t>(std::countr_zero(missing));
        const FieldPath path = above.child(number);
        m_inspection.report(RuleKind::RequiredMissing, type.elements[number].subject, path, rangeOf(path));
    }
    for (std::uint64_t told = type.told.word(0) & present; told != 0; told &= told - 1) {
        const auto number = static_cast<std::uint32_t>(std::countr_zero(told));
        const FieldPath path = above.child(number);
        m_inspection.report(type.elements[number].present, type.elements[number].subject, path, rangeOf(path));
    }
    for (std::uint64_t expected = type.expected.word(0) & ~present; expected != 0; expected &= expected - 1) {
        const auto number = static_cast<std::uint32_t>(std::countr_zero(expected));
        const FieldPath path = above.child(number);
        m_inspection.report(RuleKind::ExpectedMissing, type.elements[number].subject, path, rangeOf(path));
    }
}

void ValueChecker::authority(const ElementPlan& plan, FieldPath path, std::uint64_t present, std::uint32_t begin,
                             std::uint32_t end) {
    if (plan.type->identifier && (present & 0x12) == 0x02) {  // an id number, and no assigning authority
        withoutAuthority(plan.subject, path, begin, end);
    }
}

void ValueChecker::withoutAuthority(SubjectNumber subject, FieldPath path, std::uint32_t begin, std::uint32_t end) {
    m_inspection.report(RuleKind::IdentifierWithoutAuthority, subject, path, rangeOf(begin, end));
}

void ValueChecker::leaf(const ElementPlan& plan, FieldPath path, std::uint32_t begin, std::uint32_t end) {
    if (plan.has(ElementPlan::Value)) {
        const std::string_view value(reinterpret_cast<const char*>(m_data) + begin, end - begin);
        if (!isOfPrimitive(plan.primitive, value)) {
            notOfType(plan, path, begin, end);
        } else if (plan.has(ElementPlan::Zone) && lacksZone(value)) {
            sawTimes(1, path, rangeOf(begin, end));
        }
    }
    if (plan.has(ElementPlan::Codes)) {
        codes(plan, path, begin, end);
    }
}

void ValueChecker::codes(const ElementPlan& plan, FieldPath path, std::uint32_t begin, std::uint32_t end) {
    if (begin == end) {
        return;
    }
    const CodeTable::Answer answer =
        plan.codes->find({reinterpret_cast<const char*>(m_data) + begin, static_cast<std::size_t>(end - begin)});
    if (answer != CodeTable::Answer::Known) {
        unknownCode(plan, path, begin, end, answer);
    }
}

void ValueChecker::unknownCode(const ElementPlan& plan, FieldPath path, std::uint32_t begin, std::uint32_t end,
                               CodeTable::Answer answer) {
    const std::string_view raw = m_inspection.text(begin, end);
    if (answer == CodeTable::Answer::Unknown && hl7::hasEscapes(raw, m_inspection.view().delimiters())) {
        answer = plan.codes->find(hl7::decodeEscapes(raw, m_inspection.view().delimiters()).text);
    }
    if (answer == CodeTable::Answer::Known || m_inspection.isNull(begin, end)) {
        return;
    }
    const RuleKind kind = answer == CodeTable::Answer::Excluded    ? RuleKind::CodeExcluded
                          : answer == CodeTable::Answer::Permitted ? RuleKind::CodePermitted
                                                                   : plan.unknownCode;
    m_inspection.report(kind, plan.subject, path, rangeOf(begin, end), 0, 0, plan.codes->id());
}

void ValueChecker::tooLong(const ElementPlan& plan, FieldPath path, std::uint32_t begin, std::uint32_t end) {
    const std::uint32_t length = m_inspection.lengthOf(begin, end);
    if (length > plan.maxLength) {
        m_inspection.report(plan.tooLong, plan.subject, path, rangeOf(begin, end), length, plan.maxLength);
    }
}

void ValueChecker::notOfType(const ElementPlan& plan, FieldPath path, std::uint32_t begin, std::uint32_t end) {
    if (!m_inspection.isNull(begin, end)) {
        m_inspection.report(kindOf(plan.primitive), plan.subject, path, rangeOf(begin, end), 0, 0,
                            shapeOf(plan.primitive));
    }
}

void ValueChecker::details(const ElementPlan& plan, FieldPath path, std::uint32_t begin, std::uint32_t end) {
    if (plan.has(ElementPlan::Identifier) && end - begin > plan.standardLength) {
        if (const std::uint32_t length = m_inspection.lengthOf(begin, end); length > plan.standardLength) {
            m_inspection.report(RuleKind::IdentifierTooLong, plan.subject, path, rangeOf(begin, end), length,
                                plan.standardLength);
        }
    }
    if (!plan.has(ElementPlan::Details)) {
        return;
    }
    const ElementDetails& more = *plan.details;
    const hl7::Delimiters& delimiters = m_inspection.view().delimiters();
    if (more.minLength > 0 || more.conformance > 0) {
        const std::uint32_t length = m_inspection.lengthOf(begin, end);
        if (length < more.minLength) {
            m_inspection.report(RuleKind::TooShort, plan.subject, path, rangeOf(begin, end), length, more.minLength);
        }
        if (more.conformance > 0 && length > more.conformance) {
            m_inspection.report(more.pastConformance, plan.subject, path, rangeOf(begin, end), length,
                                more.conformance);
        }
    }
    if (more.keepsAll && delimiters.truncation != 0 && m_data[end - 1] == delimiters.truncation) {
        m_inspection.report(RuleKind::Truncated, plan.subject, path, rangeOf(begin, end));
    }
    for (const CodeBinding& one : more.bindings) {
        binding(plan, one, path, begin, end);
    }
    if (more.constant.empty() && !more.format && !more.pattern.ok()) {
        return;
    }
    const std::string_view raw = m_inspection.text(begin, end);
    std::string decoded;
    std::string_view value = raw;
    if (hl7::hasEscapes(raw, delimiters)) {
        decoded = hl7::decodeEscapes(raw, delimiters).text;
        value = decoded;
    }
    // A constant such as AUTH&1.2.3&ISO names the value as it stands.
    if (!more.constant.empty() && value != more.constant && raw != more.constant) {
        m_inspection.report(RuleKind::NotTheConstant, plan.subject, path, rangeOf(begin, end), 0, 0, more.constant);
    }
    if (more.format && !spec::matches(*more.format, value)) {
        m_inspection.report(RuleKind::NotOfFormat, plan.subject, path, rangeOf(begin, end), 0, 0,
                            spec::formatShape(*more.format));
    }
    if (more.pattern.ok() && !more.pattern.foundIn(value)) {
        m_inspection.report(RuleKind::NotOfPattern, plan.subject, path, rangeOf(begin, end), 0, 0, more.patternText);
    }
}

void ValueChecker::binding(const ElementPlan& plan, const CodeBinding& binding, FieldPath path, std::uint32_t begin,
                           std::uint32_t end) {
    const bool component = path.component() != 0;
    const std::uint8_t separator = component ? m_subcomponent : m_component;
    // The n-th part of the value, its first sub-component.
    const auto partAt = [&](std::uint32_t number) {
        std::uint32_t from = begin, to = find(separator, from, end);
        for (; number > 1 && to != end; --number) {
            from = to + 1;
            to = find(separator, from, end);
        }
        return number > 1 ? rangeOf(end, end) : rangeOf(from, component ? to : find(m_subcomponent, from, to));
    };
    const bool divided = plan.has(ElementPlan::Parts) || !binding.locations.empty();
    std::vector<std::uint32_t> locations = binding.locations;
    if (locations.empty()) {
        locations.push_back(1);
    }
    ByteRange first;
    std::uint32_t at = 0;
    bool any = false;
    CodeTable::Answer answer = CodeTable::Answer::Unknown;
    for (const std::uint32_t location : locations) {
        const ByteRange where = divided ? partAt(location) : rangeOf(begin, end);
        const std::string_view raw = m_inspection.view().text(where);
        if (raw.empty() || raw == "\"\"") {
            continue;
        }
        const std::string value = hl7::decodeEscapes(raw, m_inspection.view().delimiters()).text;
        if (binding.codes == nullptr) {
            answer = value == binding.code ? CodeTable::Answer::Known : CodeTable::Answer::Unknown;
        } else {
            answer = binding.codes->find(value);
        }
        if (!any || answer != CodeTable::Answer::Unknown) {
            first = where;
            at = location;
        }
        any = true;
        if (answer != CodeTable::Answer::Unknown) {
            break;
        }
    }
    if (!any || answer == CodeTable::Answer::Known) {
        return;
    }
    const RuleKind kind = answer == CodeTable::Answer::Excluded    ? RuleKind::CodeExcluded
                          : answer == CodeTable::Answer::Permitted ? RuleKind::CodePermitted
                                                                   : binding.unknown;
    m_inspection.report(kind, plan.subject, divided ? path.child(at) : path, first, 0, 0,
                        binding.codes == nullptr ? std::string_view(binding.code) : binding.codes->id());
}

}  // namespace plumb::check
