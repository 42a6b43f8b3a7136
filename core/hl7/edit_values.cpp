// edit_builder.h: setting and clearing values.
#include "hl7/edit_support.h"
#include "hl7/editable_message.h"

#include <algorithm>
#include <array>
#include <optional>

namespace plumb::hl7 {

using namespace edit_support;

namespace {

bool holdsLineEnd(std::string_view text) {
    return text.find_first_of("\r\n") != std::string_view::npos;
}

/// Refuses an edit that would cut its segment anew. Only line ends can do that: those written, and those that stand in
/// the segment as data, whose meaning depends on what follows them.
Result<ByteEdit> keepingSegment(const MessageView& message, FieldPath path, ByteEdit edit) {
    const std::uint32_t segment = path.segment();
    const bool lf = message.terminator() == Terminator::Lf;
    if (!holdsLineEnd(edit.inserted) && !(lf && holdsLineEnd(message.text(message.segments()[segment - 1].range())))) {
        return edit;
    }
    SegmentPlan plan(message);
    plan.lengths[segment - 1] += edit.inserted.size() - edit.removed.size();
    if (!leads(message, {&edit, 1}, plan)) {
        return fail(MessageId::EditBreaksSegment, {name(message, path)});
    }
    return edit;
}

Result<ByteEdit> setSegment(const MessageView& message, FieldPath path, const NewValue& value) {
    const std::uint32_t segment = path.segment();
    if (value.presence == Presence::Absent) {
        return removeSegment(message, segment);
    }
    if (isHeader(message, segment)) {
        return fail(MessageId::EditHeader, {name(message, path)});
    }
    if (value.presence != Presence::Value || !value.raw || value.text.empty()) {
        return fail(MessageId::EditNotSegment);
    }
    ByteEdit edit = replacing(message, message.at(path).range, value.text);
    SegmentPlan plan(message);
    plan.lengths[segment - 1] = value.text.size();
    if (!leads(message, {&edit, 1}, plan)) {
        return fail(MessageId::EditNotSegment);
    }
    return edit;
}

/// Takes an element out together with the separator before it. `path` is narrowed to the outermost element that holds
/// nothing else, since one component is not absent from a field that is there.
Result<ByteEdit> makeAbsent(const MessageView& message, FieldPath path) {
    if (!message.at(path).present()) {
        return ByteEdit{message.at(path).range.begin, {}, {}};
    }
    while (path.level() > Level::Field && message.childCount(path.parent()) == 1) {
        path = path.parent();
    }
    const FieldPath parent = path.parent();
    const std::array<std::uint32_t, 6> numbers{
        0, path.segment(), path.field(), path.repetition(), path.component(), path.subcomponent()};
    if (numbers[static_cast<std::size_t>(path.level())] != message.childCount(parent)) {
        return fail(MessageId::EditNotAbsent, {name(message, path)});
    }
    const ByteRange range = message.at(path).range;
    return keepingSegment(message, path, replacing(message, {range.begin - 1, range.length + 1}, {}));
}

/// The segment of a pattern whose segment is missing, with `value` in it.
Result<std::vector<ByteEdit>> makeSegment(const MessageView& message, const PathPattern& pattern,
                                          const NewValue& value) {
    const std::string& id = pattern.segmentId();
    const std::string place = pattern.text();
    std::uint32_t count = 0, last = 0;
    while (const std::uint32_t found = message.findSegment(id, count + 1)) {
        ++count;
        last = found;
    }
    const Selector& selector = pattern.segmentSelector();
    if (selector.kind == Selector::Kind::Number && selector.number != count + 1) {
        return fail(MessageId::PathNotFound,
                    {place, "the message has " + std::to_string(count) + " " + id + " segments"});
    }
    if (isHeaderSegment(asBytes(id))) {
        return fail(MessageId::EditHeader, {id});
    }
    const std::uint32_t position = (last == 0 ? message.segmentCount() : last) + 1;
    std::string text;
    if (pattern.level() == Level::Segment) {
        if (value.presence != Presence::Value || !value.raw) {
            return fail(MessageId::EditNotSegment);
        }
        text = value.text;
    } else {
        const Selector& repetition = pattern.repetitionSelector();
        const std::uint32_t number = repetition.kind == Selector::Kind::Number ? repetition.number : 1;
        const FieldPath path(position, pattern.field(), pattern.level() == Level::Field ? 0 : number,
                             pattern.component(), pattern.subcomponent());
        const Result<std::string> lead = leadFromId(message, path, place);
        const Result<std::string> bytes = encoded(message, path, value);
        if (!lead || !bytes) {
            return fail(!lead ? lead.error() : bytes.error());
        }
        text = id + *lead + *bytes;
    }
    Result<ByteEdit> edit = insertSegment(message, position, text);
    if (!edit) {
        return fail(edit.error().id() == MessageId::EditNotSegment ? Error(MessageId::EditBreaksSegment, {place})
                                                                   : edit.error());
    }
    return std::vector<ByteEdit>{std::move(*edit)};
}

/// One edit for each element, those further back first, so that no edit moves the place of another. Segments touch: the
/// last one may take the end of the line before it along, so each edit is made for what the one before leaves.
template <class Make>
Result<std::vector<ByteEdit>> forEach(const MessageView& message, const std::vector<Element>& places, Make&& make) {
    std::vector<ByteEdit> edits;
    edits.reserve(places.size());
    std::optional<EditableMessage> left;
    if (places.size() > 1 && places.front().path.level() == Level::Segment) {
        left.emplace(std::string(asText(message.bytes())));
    }
    for (auto place = places.rbegin(); place != places.rend(); ++place) {
        Result<ByteEdit> edit = make(left ? left->view() : message, place->path);
        if (!edit) {
            return fail(edit.error());
        }
        if (left) {
            if (const Result<ByteEdit> applied = left->apply(*edit); !applied) {
                return fail(applied.error());
            }
        }
        if (!edit->empty()) {
            edits.push_back(std::move(*edit));
        }
    }
    return edits;
}

}  // namespace

Result<ByteEdit> setValue(const MessageView& message, FieldPath path, const NewValue& value) {
    if (path.segment() == 0 || path.segment() > message.segmentCount()) {
        return fail(MessageId::PathNotFound,
                    {name(message, path), "the message has " + std::to_string(message.segmentCount()) + " segments"});
    }
    if (path.level() == Level::Segment) {
        return setSegment(message, path, value);
    }
    if (isEncodingField(message, path)) {
        return fail(MessageId::EditHeader, {name(message, path)});
    }
    if (value.presence == Presence::Absent) {
        return makeAbsent(message, path);
    }
    if (isHeader(message, path.segment()) && message.childCount(path.upTo(Level::Segment)) == 0) {
        return fail(MessageId::EditHeader, {name(message, FieldPath(path.segment(), 1))});  // what leads there is MSH-1
    }
    const Result<std::string> bytes = encoded(message, path, value);
    const Result<Lead> lead = leadTo(message, path);
    if (!bytes || !lead) {
        return fail(!bytes ? bytes.error() : lead.error());
    }
    const Element place = message.at(path);
    if (place.present() && message.text(place.range) == *bytes) {
        return ByteEdit{place.range.begin, {}, {}};
    }
    return keepingSegment(message, path, replacing(message, place.range, lead->delimiters + *bytes));
}

Result<std::vector<ByteEdit>> setValues(const MessageView& message, const PathPattern& pattern, const NewValue& value) {
    std::vector<Element> places;
    pattern.resolve(message, places);
    if (places.empty() && !pattern.many() && value.presence != Presence::Absent) {
        return makeSegment(message, pattern, value);
    }
    return forEach(message, places,
                   [&](const MessageView& view, FieldPath path) { return setValue(view, path, value); });
}

Result<ByteEdit> clearValue(const MessageView& message, FieldPath path) {
    if (!message.at(path).present()) {
        return ByteEdit{message.at(path).range.begin, {}, {}};
    }
    Result<ByteEdit> edit = setValue(message, path, NewValue::absent());
    if (!edit && edit.error().id() == MessageId::EditNotAbsent) {
        return setValue(message, path, NewValue::empty());
    }
    return edit;
}

Result<std::vector<ByteEdit>> clearValues(const MessageView& message, const PathPattern& pattern) {
    std::vector<Element> places;
    pattern.resolve(message, places);
    return forEach(message, places, [](const MessageView& view, FieldPath path) { return clearValue(view, path); });
}

}  // namespace plumb::hl7
