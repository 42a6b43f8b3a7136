#include "query/changer.h"

#include "base/clock.h"
#include "hl7/display_text.h"

#include <algorithm>

namespace plumb::query {
namespace {

using hl7::FieldPath;
using hl7::Level;

/// Appends the places at the bottom below `element`, those that hold a value.
void collectLeaves(const hl7::MessageView& message, const hl7::Element& element, std::vector<FieldPath>& out) {
    if (!element.present()) {
        return;
    }
    if (element.path.level() == Level::Subcomponent) {
        if (element.presence == hl7::Presence::Value) {
            out.push_back(element.path);
        }
        return;
    }
    std::vector<hl7::Element> below;
    message.children(element.path, below);
    for (const hl7::Element& one : below) {
        collectLeaves(message, one, out);
    }
}

/// Appends the first leaf of the element, of a field that of each repetition: where its time stands.
void collectTimes(const hl7::MessageView& message, const hl7::Element& element, std::vector<FieldPath>& out) {
    const Level level = element.path.level();
    if (!element.present()) {
        return;
    }
    if (level == Level::Subcomponent) {
        if (element.presence == hl7::Presence::Value) {
            out.push_back(element.path);
        }
        return;
    }
    if (level == Level::Segment) {
        return;
    }
    const std::uint32_t count = level == Level::Field ? message.childCount(element.path) : 1;
    for (std::uint32_t n = 1; n <= count; ++n) {
        collectTimes(message, message.at(element.path.child(n)), out);
    }
}

/// The outermost place that holds nothing else: what people call it.
FieldPath outermost(const hl7::MessageView& message, FieldPath path) {
    while (path.level() > Level::Field && message.childCount(path.parent()) == 1) {
        path = path.parent();
    }
    return path;
}

/// Whether these bytes hold a separator that would divide an element of this level.
bool divides(std::string_view raw, Level level, const hl7::Delimiters& delimiters) {
    const auto holds = [raw](std::uint8_t c) { return c != 0 && raw.find(static_cast<char>(c)) != raw.npos; };
    return (level > Level::Field && holds(delimiters.repetition)) ||
           (level > Level::Repetition && holds(delimiters.component)) ||
           (level > Level::Component && holds(delimiters.subcomponent));
}

}  // namespace

ChangeMoment ChangeMoment::here() {
    const std::int64_t now = wallMilliseconds();
    return {hl7::timeAt(now, localZoneMinutes(now)), 0};
}

Result<Changer> Changer::make(const ChangeRule& rule) {
    Changer out;
    out.m_rule = rule;
    Result<hl7::PathPattern> path = hl7::PathPattern::parse(rule.path);
    if (!path) {
        return fail(path.error());
    }
    out.m_path = std::move(*path);
    const bool whole = out.m_path.level() == Level::Segment;
    if (whole && rule.kind != ChangeKind::Delete && !(rule.kind == ChangeKind::Set && rule.raw)) {
        return fail(MessageId::ChangeSegment, {out.m_path.text()});
    }
    if (rule.kind == ChangeKind::Template) {
        Result<ChangeTemplate> text = ChangeTemplate::parse(rule.text);
        if (!text) {
            return fail(text.error());
        }
        out.m_template = std::move(*text);
    } else if (rule.kind == ChangeKind::Copy) {
        Result<hl7::PathPattern> from = hl7::PathPattern::parse(rule.text);
        if (!from) {
            return fail(from.error());
        }
        if (from->level() == Level::Segment) {
            return fail(MessageId::ChangeSegment, {from->text()});
        }
        out.m_from = std::move(*from);
    } else if (rule.kind == ChangeKind::Shift) {
        const Result<hl7::TimeSpan> span = hl7::parseTimeSpan(rule.text);
        if (!span) {
            return fail(span.error());
        }
        out.m_span = *span;
    } else if (rule.kind == ChangeKind::Regex || (rule.kind == ChangeKind::Replace && rule.caseBlind)) {
        std::string expression = rule.text;
        if (rule.kind == ChangeKind::Replace) {
            expression.clear();
            for (const char c : rule.text) {
                const bool word = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
                expression += word || static_cast<unsigned char>(c) >= 0x80 ? std::string(1, c) : std::string{'\\', c};
            }
        }
        out.m_regex = Regex(expression, rule.caseBlind, Regex::Over::Utf8);
        std::string doubt = out.m_regex.ok() ? std::string() : out.m_regex.reason();
        if (doubt.empty() && rule.kind == ChangeKind::Regex) {
            doubt = out.m_regex.doubtOf(rule.with);
        }
        if (!doubt.empty()) {
            return fail(MessageId::ChangeRegex, {doubt});
        }
    }
    return out;
}

std::vector<FieldPath> Changer::placesIn(const hl7::MessageView& message, bool& lacking) const {
    std::vector<hl7::Element> elements;
    m_path.resolve(message, elements);
    const ChangeKind kind = m_rule.kind;
    const bool inside = kind == ChangeKind::Replace || kind == ChangeKind::Regex;
    const bool makes = m_rule.makeAbsent && !inside && kind != ChangeKind::Shift && kind != ChangeKind::Delete;
    std::vector<FieldPath> places;
    lacking = true;
    for (const hl7::Element& element : elements) {
        lacking = lacking && !element.present();
        if (inside) {
            collectLeaves(message, element, places);
        } else if (kind == ChangeKind::Shift) {
            collectTimes(message, element, places);
        } else if (element.present() || makes) {
            places.push_back(element.path);
        }
    }
    return places;
}

ChangeOutcome Changer::change(const hl7::MessageView& message, const hl7::Charset& charset,
                              ChangeMoment& moment) const {
    ChangeOutcome out;
    bool lacking = false;
    const std::vector<FieldPath> places = placesIn(message, lacking);
    const auto refuse = [&out](const Error& error) {
        out.kind = ChangeOutcome::Kind::Refused;
        out.problem = error;
        out.edits.clear();
        out.places = 0;
        return out;
    };
    const Context context{message, charset, moment};
    if (places.empty()) {
        const bool makesSegment = lacking && m_rule.makeAbsent && !m_path.many() && m_rule.kind != ChangeKind::Delete &&
                                  m_rule.kind < ChangeKind::Shift;
        if (!makesSegment) {
            out.kind = lacking ? ChangeOutcome::Kind::Lacking : ChangeOutcome::Kind::Same;
            return out;
        }
        // Where the value goes has no place yet; only its level counts.
        const FieldPath level = FieldPath(1, 1, m_path.level() > Level::Field ? 1 : 0, m_path.component() != 0 ? 1 : 0,
                                          m_path.subcomponent() != 0 ? 1 : 0);
        const Result<hl7::NewValue> value = valueFor(context, level, 1);
        if (!value) {
            return refuse(value.error());
        }
        Result<std::vector<hl7::ByteEdit>> edits = hl7::setValues(message, m_path, *value);
        if (!edits) {
            return refuse(edits.error());
        }
        out.edits = std::move(*edits);
        out.places = 1;
    }
    if (m_rule.kind == ChangeKind::Delete && m_path.level() == Level::Segment) {
        Result<std::vector<hl7::ByteEdit>> edits = hl7::clearValues(message, m_path);
        if (!edits) {
            return refuse(edits.error());
        }
        out.edits = std::move(*edits);
        out.places = static_cast<std::uint32_t>(places.size());
        out.place = places.front();
        out.kind = ChangeOutcome::Kind::Changed;
        ++moment.counted;
        return out;
    }
    // Those further back first, so that no edit moves the place of another.
    for (std::size_t n = places.size(); n-- > 0;) {
        Result<hl7::ByteEdit> edit = hl7::ByteEdit{};
        if (m_rule.kind == ChangeKind::Delete) {
            edit = hl7::clearValue(message, places[n]);
        } else {
            const Result<hl7::NewValue> value = valueFor(context, places[n], static_cast<std::uint32_t>(n + 1));
            if (!value) {
                return refuse(value.error());
            }
            edit = hl7::setValue(message, places[n], *value);
        }
        if (!edit) {
            return refuse(edit.error());
        }
        if (!edit->empty()) {
            out.place = places[n];
            ++out.places;
            out.edits.push_back(std::move(*edit));
        }
    }
    if (m_rule.kind >= ChangeKind::Shift && out.places > 0) {
        out.place = outermost(message, out.place);  // these are looked for at the bottom
    }
    out.kind = out.places > 0 ? ChangeOutcome::Kind::Changed : ChangeOutcome::Kind::Same;
    ++moment.counted;
    return out;
}

Result<hl7::NewValue> Changer::valueFor(const Context& context, FieldPath place, std::uint32_t nth) const {
    switch (m_rule.kind) {
    case ChangeKind::Null:
        return hl7::NewValue::null();
    case ChangeKind::Delete:
    case ChangeKind::Empty:
        return hl7::NewValue::empty();
    case ChangeKind::Set:
        return fromText(context, m_rule.text);
    case ChangeKind::Counter:
        return fromText(context, m_rule.counter.number(context.moment.counted));
    case ChangeKind::Now:
        return fromText(context, hl7::formatTime(context.moment.now));
    case ChangeKind::Copy:
        return copied(context, place);
    case ChangeKind::Shift:
        return moved(context, place);
    case ChangeKind::Template: {
        const Result<std::string> text = filled(context, nth);
        return text ? fromText(context, *text) : fail(text.error());
    }
    case ChangeKind::Replace:
    case ChangeKind::Regex: {
        Result<std::string> bytes = replaced(context, place);
        if (!bytes) {
            return fail(bytes.error());
        }
        return bytes->empty() ? hl7::NewValue::empty() : hl7::NewValue::rawText(std::move(*bytes));
    }
    }
    return hl7::NewValue::empty();
}

Result<hl7::NewValue> Changer::fromText(const Context& context, const std::string& utf8) const {
    if (utf8.empty()) {
        return hl7::NewValue::empty();
    }
    Result<std::string> text = hl7::fromUtf8(utf8, context.charset);
    if (!text) {
        return fail(text.error());
    }
    if (m_rule.raw) {
        return hl7::NewValue::rawText(std::move(*text));
    }
    hl7::NewValue value = hl7::NewValue::of(std::move(*text));
    value.encoding.multiByte = context.charset.multiByte();
    return value;
}

Result<std::string> Changer::filled(const Context& context, std::uint32_t nth) const {
    std::string out;
    for (const ChangeTemplate::Part& part : m_template.parts()) {
        switch (part.kind) {
        case ChangeTemplate::Part::Kind::Text:
            out += part.text;
            break;
        case ChangeTemplate::Part::Kind::Counter:
            out += m_rule.counter.number(context.moment.counted);
            break;
        case ChangeTemplate::Part::Kind::Place:
            out += std::to_string(nth);
            break;
        case ChangeTemplate::Part::Kind::Now:
            out += hl7::formatTime(context.moment.now);
            break;
        case ChangeTemplate::Part::Kind::Path: {
            const hl7::Element element = part.path.first(context.message);
            if (!element.present()) {
                return fail(MessageId::ChangeNoSource, {part.text});
            }
            out += m_rule.raw ? hl7::toUtf8(context.message.text(element.range), context.charset)
                              : hl7::displayText(context.message, element.range, context.charset);
            break;
        }
        }
    }
    return out;
}

Result<hl7::NewValue> Changer::copied(const Context& context, FieldPath place) const {
    const hl7::Element element = m_from.first(context.message);
    if (!element.present()) {
        return fail(MessageId::ChangeNoSource, {m_from.text()});
    }
    const std::string_view raw = context.message.text(element.range);
    if (divides(raw, place.level(), context.message.delimiters())) {
        return fail(MessageId::ChangeCopyDivides, {m_from.text(), m_path.text()});
    }
    return raw.empty() ? hl7::NewValue::empty() : hl7::NewValue::rawText(std::string(raw));
}

Result<hl7::NewValue> Changer::moved(const Context& context, FieldPath place) const {
    const std::string text(context.message.raw(place));
    const std::string name = hl7::formatPath(context.message, outermost(context.message, place));
    const std::optional<hl7::Hl7Time> time = hl7::parseTime(text);
    if (!time) {
        return fail(MessageId::ChangeNotTime, {name});
    }
    if (!hl7::fineEnough(time->precision, m_span)) {
        return fail(MessageId::ChangeTimeCoarse, {name});
    }
    std::optional<hl7::Hl7Time> later = hl7::shifted(*time, m_span);
    if (!later) {
        return fail(MessageId::ChangeTimeRange, {name});
    }
    // The zone stays as it is written: -0000 is not +0000.
    later->zoneMinutes.reset();
    const std::size_t zone = text.find_first_of("+-");
    return hl7::NewValue::rawText(hl7::formatTime(*later) + (zone == std::string::npos ? "" : text.substr(zone)));
}

}  // namespace plumb::query
