// edit_builder.h: repetitions of a field.
#include "hl7/edit_support.h"

namespace plumb::hl7 {

using namespace edit_support;

namespace {

Result<void> checkRepetition(const MessageView& message, FieldPath path) {
    if (path.level() < Level::Repetition || path.segment() > message.segmentCount()) {
        return fail(MessageId::PathNotFound, {name(message, path), "it names no repetition"});
    }
    if (isEncodingField(message, path)) {
        return fail(MessageId::EditHeader, {name(message, path)});
    }
    return {};
}

/// Checks what only raw text can do: hold a line end.
Result<ByteEdit> checked(const MessageView& message, FieldPath path, ByteEdit edit) {
    if (edit.inserted.find_first_of("\r\n") == std::string::npos) {
        return edit;
    }
    SegmentPlan plan(message);
    plan.lengths[path.segment() - 1] += edit.inserted.size();
    if (!leads(message, {&edit, 1}, plan)) {
        return fail(MessageId::EditBreaksSegment, {name(message, path)});
    }
    return edit;
}

}  // namespace

Result<ByteEdit> insertRepetition(const MessageView& message, FieldPath repetition, const NewValue& value) {
    const FieldPath path = repetition.upTo(Level::Repetition);
    if (const Result<void> good = checkRepetition(message, path); !good) {
        return fail(good.error());
    }
    const NewValue written = value.presence == Presence::Absent ? NewValue::empty() : value;
    const Element field = message.at(path.parent()), place = message.at(path);
    if (!place.present() || (field.presence == Presence::Empty && path.repetition() == 1)) {
        return setValue(message, path, written);
    }
    Result<std::string> bytes = encoded(message, path, written);
    if (!bytes) {
        return fail(bytes.error());
    }
    if (message.delimiters().repetition == 0) {
        return fail(MessageId::EditNoDelimiter, {name(message, path), "repetition"});
    }
    return checked(message, path, {place.range.begin, {}, *bytes + static_cast<char>(message.delimiters().repetition)});
}

Result<ByteEdit> removeRepetition(const MessageView& message, FieldPath repetition) {
    const FieldPath path = repetition.upTo(Level::Repetition);
    if (const Result<void> good = checkRepetition(message, path); !good) {
        return fail(good.error());
    }
    const Element place = message.at(path);
    if (!place.present()) {
        return ByteEdit{place.range.begin, {}, {}};
    }
    const std::uint32_t count = message.childCount(path.parent());
    if (count <= 1) {
        return setValue(message, path, NewValue::empty());
    }
    if (path.repetition() == count) {
        return setValue(message, path, NewValue::absent());
    }
    return replacing(message, {place.range.begin, place.range.length + 1}, {});
}

Result<std::vector<ByteEdit>> moveRepetition(const MessageView& message, FieldPath repetition, std::uint32_t to) {
    const FieldPath path = repetition.upTo(Level::Repetition);
    if (const Result<void> good = checkRepetition(message, path); !good) {
        return fail(good.error());
    }
    const std::uint32_t from = path.repetition(), count = message.childCount(path.parent());
    if (from > count || to == 0 || to > count) {
        return fail(MessageId::PathNotFound,
                    {name(message, path), "the field has " + std::to_string(count) + " repetitions"});
    }
    if (from == to) {
        return std::vector<ByteEdit>{};
    }
    const ByteRange range = message.at(path).range, goal = message.at(path.parent().child(to)).range;
    const std::string text(message.text(range)), separator(1, static_cast<char>(message.delimiters().repetition));
    const bool last = from == count;
    ByteEdit out = replacing(message, {range.begin - (last ? 1 : 0), range.length + 1}, {});
    ByteEdit in = to < from ? ByteEdit{goal.begin, {}, text + separator}
                            : ByteEdit{goal.end() - out.removed.size(), {}, separator + text};
    std::vector<ByteEdit> edits{std::move(out), std::move(in)};
    if (message.terminator() == Terminator::Lf && !leads(message, edits, SegmentPlan(message))) {
        return fail(MessageId::EditBreaksSegment, {name(message, path)});
    }
    return edits;
}

}  // namespace plumb::hl7
