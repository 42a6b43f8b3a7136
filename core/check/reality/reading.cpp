#include "check/reality/reading.h"

#include "check/paths.h"
#include "check/rule_kind.h"
#include "check/text_length.h"
#include "hl7/charset_decision.h"
#include "hl7/escape.h"
#include "hl7/utf8.h"
#include "query/value_key.h"

#include <algorithm>
#include <cstring>

namespace plumb::check {
namespace {

constexpr std::size_t kLongestSegmentId = 16, kLongestTypePart = 64;

bool isGroupRule(RuleKind kind) {
    return kind == RuleKind::RequiredGroupMissing || kind == RuleKind::GroupTooFew || kind == RuleKind::GroupTooMany;
}

}  // namespace

std::string realityType(const hl7::MessageView& view) {
    if (view.segmentCount() == 0 || !hl7::isHeaderSegment(view.bytes(view.segments().front().range()))) {
        return {};
    }
    // MSH-9.1 and MSH-9.2, each up to whatever divides it.
    const hl7::Delimiters& d = view.delimiters();
    const std::string_view whole = view.raw(hl7::FieldPath(1, 9));
    const auto partFrom = [&](std::size_t begin, bool subcomponents) {
        std::size_t end = begin;
        while (end < whole.size()) {
            const auto byte = static_cast<std::uint8_t>(whole[end]);
            if (byte == d.component || byte == d.repetition || (subcomponents && byte == d.subcomponent)) {
                break;
            }
            ++end;
        }
        return whole.substr(begin, end - begin);
    };
    std::string type(partFrom(0, true).substr(0, kLongestTypePart));
    const std::size_t divider = partFrom(0, false).size();
    if (divider < whole.size() && static_cast<std::uint8_t>(whole[divider]) == d.component) {
        if (const std::string_view event = partFrom(divider + 1, true); !event.empty()) {
            type += '^';
            type += event.substr(0, kLongestTypePart);
        }
    }
    return type;
}

std::string_view realitySegment(const hl7::MessageView& view, std::uint32_t segment) {
    return realitySegment(view.segmentId(segment));
}

std::string_view realitySegment(std::string_view id) {
    return id.size() > kLongestSegmentId || id.empty() ? std::string_view("(other)") : id;
}

std::string realityCode(std::string_view raw, const hl7::Delimiters& delimiters) {
    return hl7::hasEscapes(raw, delimiters) ? hl7::decodeEscapes(raw, delimiters).text : std::string(raw);
}

std::uint64_t realityKey(const hl7::MessageView& view, std::uint32_t begin, std::uint32_t end) {
    const ByteView bytes = view.bytes();
    const auto keyOf = [bytes](std::uint32_t from, std::uint32_t to) {
        return from == to ? 0 : query::keyOfValue(bytes.data() + from, to - from, bytes.size() - from);
    };
    const std::uint8_t component = view.delimiters().component;
    const void* const at = component == 0 ? nullptr : std::memchr(bytes.data() + begin, component, end - begin);
    if (at == nullptr) {
        return keyOf(begin, end);
    }
    const auto head = static_cast<std::uint32_t>(static_cast<const std::uint8_t*>(at) - bytes.data());
    return query::keyOfTwo(keyOf(begin, head), keyOf(head + 1, end));
}

void ValueLengths::begin(const hl7::MessageView& view) {
    m_view = &view;
    m_multiByte.reset();
    const std::string_view text = asText(view.bytes());
    m_ascii = hl7::isAscii(text);
    m_escaped = false;
    if (const std::uint8_t escape = hl7::usableEscape(view.delimiters()); escape != 0) {
        // MSH-2 holds the first.
        const std::size_t first = text.find(static_cast<char>(escape));
        m_escaped = first != text.npos && text.find(static_cast<char>(escape), first + 1) != text.npos;
    }
}

void ValueLengths::begin(const hl7::MessageView& view, const Survey& survey) {
    m_view = &view;
    m_multiByte.reset();
    m_ascii = !survey.notAscii;
    m_escaped = survey.escape;
}

std::uint32_t ValueLengths::measured(std::string_view raw) {
    hl7::MultiByteKind kind = hl7::MultiByteKind::SingleByte;
    if (!m_ascii && !hl7::isAscii(raw)) {
        if (!m_multiByte) {
            m_multiByte = hl7::decideCharset(*m_view).used.multiByte();
        }
        kind = *m_multiByte;
    } else if (!m_escaped) {
        return static_cast<std::uint32_t>(raw.size());
    }
    return textLength(raw, m_view->delimiters(), kind);
}

const FindingPlaces::Rule& FindingPlaces::rule(RuleNumber number) {
    const auto [at, isNew] = m_known.try_emplace(number);
    if (!isNew) {
        return at->second;
    }
    Rule& rule = at->second;
    const check::Rule full = m_rules->rule(number);
    rule.code = full.code;
    rule.id = full.id;
    rule.structural = !RuleSet::isNote(number) && isStructural(RuleSet::kindOf(number));
    if (rule.structural && !isGroupRule(RuleSet::kindOf(number))) {
        const std::string_view path = full.path;
        rule.segment = std::string(path.substr(path.find_last_of(".") + 1));
        rule.segment.resize(std::min(rule.segment.size(), rule.segment.find('[')));
    }
    return rule;
}

FindingPlaces::Place FindingPlaces::place(const Rule& rule, const Detection& detection, const hl7::MessageView& view) {
    if (rule.structural) {
        return {rule.segment, 0, 0};
    }
    if (detection.path.segment() == 0 || detection.path.segment() > view.segmentCount()) {
        return {};
    }
    return {realitySegment(view, detection.path.segment()), detection.path.field(), detection.path.component()};
}

}  // namespace plumb::check
