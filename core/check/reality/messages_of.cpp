#include "check/reality/messages_of.h"

#include <algorithm>

namespace plumb::check {

using hl7::Element;
using hl7::FieldPath;

MessagesOf::MessagesOf(const RealityLines& lines, Question question)
    : m_question(std::move(question))
    , m_places(lines.rules()) {
    const RealityPlace& place = m_question.place;
    if (!place.segment.empty()) {
        m_segment = &lines.segment(place.type, place.segment);
        m_line = place.component > 0 ? &m_segment->component(place.field, place.component)
                 : place.field > 0   ? &m_segment->field(place.field)
                                     : nullptr;
    }
    if (m_question.measure == Measure::Rule) {
        m_checker.emplace(lines.rules());
    }
}

bool MessagesOf::holds(ByteView message) {
    m_view.assign(message);
    if (realityType(m_view) != m_question.place.type) {
        return false;
    }
    if (m_checker) {
        return brokenRule(message);
    }
    return answer(look());
}

bool MessagesOf::brokenRule(ByteView message) {
    for (const Detection& detection : m_checker->check(message)) {
        const FindingPlaces::Rule& rule = m_places.rule(detection.rule);
        if (rule.code != m_question.text || rule.id != m_question.id) {
            continue;
        }
        FindingPlaces::Place place = FindingPlaces::place(rule, detection, m_checker->message());
        if (place.component != 0 && m_segment != nullptr && !m_segment->countsApart(place.field, place.component)) {
            place.component = 0;
        }
        const RealityPlace& asked = m_question.place;
        if (place.segment == asked.segment && place.field == asked.field && place.component == asked.component) {
            return true;
        }
    }
    return false;
}

MessagesOf::Seen MessagesOf::look() {
    Seen seen;
    const RealityPlace& place = m_question.place;
    if (place.segment.empty()) {
        seen.parents = seen.filled = 1;
        return seen;
    }
    m_lengths.begin(m_view);
    std::uint32_t segments = 0;
    for (std::uint32_t n = 1; n <= m_view.segmentCount(); ++n) {
        if (realitySegment(m_view, n) == place.segment) {
            ++segments;
            if (place.field > 0) {
                lookAtField(n, seen);
            }
        }
    }
    if (place.field == 0) {
        seen.parents = 1;
        seen.filled = segments > 0 ? 1 : 0;
        seen.repetitions.assign(seen.filled, segments);
    }
    return seen;
}

/// More than delimiters below it.
bool MessagesOf::holdsSomething(FieldPath path) const {
    const Element element = m_view.at(path);
    if (!element.present() || element.range.empty()) {
        return false;
    }
    std::vector<Element> below;
    m_view.children(path, below);
    return path.level() == hl7::Level::Subcomponent || below.empty() ||
           std::any_of(below.begin(), below.end(), [this](const Element& each) { return holdsSomething(each.path); });
}

void MessagesOf::lookAtField(std::uint32_t segment, Seen& seen) {
    const RealityPlace& place = m_question.place;
    std::vector<Element> repetitions;
    m_view.children(FieldPath(segment, place.field), repetitions);
    bool filled = false, null = false;
    std::uint32_t last = 0;
    for (const Element& repetition : repetitions) {
        if (!holdsSomething(repetition.path)) {
            continue;
        }
        last = repetition.path.repetition();
        const std::string_view text = m_view.text(repetition.range);
        if (isNullValue(text)) {
            null = true;
            continue;
        }
        filled = true;
        if (place.component > 0) {
            lookAtComponent(repetition, seen);
        } else {
            seen.values.push_back(text);
            addCode(repetition.path, m_line->codeAt, seen);
        }
    }
    if (place.component > 0) {
        return;
    }
    ++seen.parents;
    seen.filled += filled ? 1 : 0;
    seen.null += !filled && null ? 1 : 0;
    if (filled) {
        seen.repetitions.push_back(last);
    }
}

void MessagesOf::lookAtComponent(const Element& repetition, Seen& seen) {
    ++seen.parents;
    const FieldPath path = repetition.path.child(m_question.place.component);
    if (!holdsSomething(path)) {
        return;
    }
    const std::string_view text = m_view.raw(path);
    if (isNullValue(text)) {
        ++seen.null;
        return;
    }
    ++seen.filled;
    seen.values.push_back(text);
    addCode(repetition.path, m_line->codeAt == 0 ? 0 : m_question.place.component, seen);
}

void MessagesOf::addCode(FieldPath repetition, std::uint32_t component, Seen& seen) {
    if (component == 0) {
        return;
    }
    const std::string_view code = m_view.raw(repetition.child(component).child(1));
    if (!code.empty() && !isNullValue(code)) {
        seen.codes.push_back(code);
    }
}

bool MessagesOf::answer(const Seen& seen) {
    const auto times = [&](auto&& holds) {
        return std::any_of(seen.repetitions.begin(), seen.repetitions.end(), holds);
    };
    const auto code = [&](auto&& holds) {
        return std::any_of(seen.codes.begin(), seen.codes.end(),
                           [&](std::string_view raw) { return holds(realityCode(raw, m_view.delimiters())); });
    };
    switch (m_question.measure) {
    case Measure::Parents:
        return seen.parents > 0;
    case Measure::Filled:
        return seen.filled > 0;
    case Measure::Missing:
        return seen.parents > seen.filled + seen.null;
    case Measure::Null:
        return seen.null > 0;
    case Measure::Repeated:
        return times([](std::uint32_t count) { return count > 1; });
    case Measure::Repetitions:
        return times([this](std::uint32_t count) { return count == m_question.number; });
    case Measure::Length:
        return std::any_of(seen.values.begin(), seen.values.end(),
                           [this](std::string_view value) { return m_lengths.of(value) == m_question.number; });
    case Measure::UnknownCodes:
        return code([this](const std::string& each) { return !m_line->knowsCode(each); });
    case Measure::Code:
        return code([this](const std::string& each) { return each == m_question.text; });
    case Measure::Rule:
        break;
    }
    return false;
}

}  // namespace plumb::check
