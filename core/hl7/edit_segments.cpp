// edit_builder.h: whole segments.
#include "hl7/edit_support.h"

#include <algorithm>
#include <array>

namespace plumb::hl7 {

using namespace edit_support;

namespace {

/// Where the line end before a segment begins: what goes with the last segment when it has none of its own.
std::uint64_t lineEndBefore(ByteView bytes, std::uint64_t begin) {
    if (begin >= 2 && bytes[static_cast<std::size_t>(begin) - 2] == '\r' &&
        bytes[static_cast<std::size_t>(begin) - 1] == '\n') {
        return begin - 2;
    }
    return begin - (begin > 0 && lineEndLength(bytes, begin - 1) != 0 ? 1 : 0);
}

bool lastIsOpen(const MessageView& message) {
    return message.segmentCount() != 0 && message.segments().back().range().end() == message.bytes().size();
}

/// The segment and one line end: the one behind it or, for an open last segment, the one before it.
ByteRange lineOf(const MessageView& message, std::uint32_t segment) {
    const ByteRange range = message.segments()[segment - 1].range();
    if (const std::size_t end = lineEndLength(message.bytes(), range.end())) {
        return {range.begin, range.length + end};
    }
    const std::uint64_t begin = lineEndBefore(message.bytes(), range.begin);
    return {begin, range.end() - begin};
}

/// The edit that puts `text` before `segment`; for 0 behind the last one.
ByteEdit putBefore(const MessageView& message, std::uint32_t segment, std::string_view text) {
    const std::string line(text), end(terminatorBytes(message.terminator()));
    if (segment != 0) {
        return {message.segments()[segment - 1].begin, {}, line + end};
    }
    if (lastIsOpen(message)) {
        return {message.bytes().size(), {}, end + line};
    }
    if (message.segmentCount() == 0) {
        return {message.bytes().size(), {}, line + end};
    }
    const std::uint64_t last = message.segments().back().range().end();
    return {last + lineEndLength(message.bytes(), last), {}, line + end};
}

Result<void> checkSegment(const MessageView& message, std::uint32_t segment) {
    if (segment == 0 || segment > message.segmentCount()) {
        return fail(MessageId::PathNotFound,
                    {name(message, FieldPath(segment)),
                     "the message has " + std::to_string(message.segmentCount()) + " segments"});
    }
    if (segment == 1 && isHeader(message, segment)) {
        return fail(MessageId::EditHeader, {std::string(message.segmentId(segment))});
    }
    return {};
}

}  // namespace

Result<ByteEdit> insertSegment(const MessageView& message, std::uint32_t position, std::string_view text) {
    const std::uint32_t count = message.segmentCount();
    if (position == 0 || position > count + 1 || position >= FieldPath::kMaxSegment) {
        return fail(MessageId::PathNotFound,
                    {name(message, FieldPath(position)), "the message has " + std::to_string(count) + " segments"});
    }
    if (position == 1 && isHeader(message, 1)) {
        return fail(MessageId::EditHeader, {std::string(message.segmentId(1))});
    }
    ByteEdit edit = putBefore(message, position <= count ? position : 0, text);
    SegmentPlan plan(message);
    plan.lengths.insert(plan.lengths.begin() + (position - 1), text.size());
    if (text.empty() || !leads(message, {&edit, 1}, plan)) {
        return fail(MessageId::EditNotSegment);
    }
    return edit;
}

Result<ByteEdit> removeSegment(const MessageView& message, std::uint32_t segment) {
    if (const Result<void> checked = checkSegment(message, segment); !checked) {
        return fail(checked.error());
    }
    return replacing(message, lineOf(message, segment), {});
}

Result<std::vector<ByteEdit>> moveSegment(const MessageView& message, std::uint32_t segment, std::uint32_t to) {
    for (const std::uint32_t number : {segment, to}) {
        if (const Result<void> checked = checkSegment(message, number); !checked) {
            return fail(checked.error());
        }
    }
    if (segment == to) {
        return std::vector<ByteEdit>{};
    }
    const std::string_view text = message.text(message.segments()[segment - 1].range());
    const std::uint32_t before = to < segment ? to : to + 1;
    std::array<ByteEdit, 2> edits{replacing(message, lineOf(message, segment), {}),
                                  putBefore(message, before <= message.segmentCount() ? before : 0, text)};
    if (to > segment) {
        edits[1].offset -= edits[0].removed.size();
    }
    SegmentPlan plan(message);
    const auto at = plan.lengths.begin() + (segment - 1), goal = plan.lengths.begin() + (to - 1);
    if (to > segment) {
        std::rotate(at, at + 1, goal + 1);
    } else {
        std::rotate(goal, at, at + 1);
    }
    if (!leads(message, edits, plan)) {
        return fail(MessageId::EditBreaksSegment, {name(message, FieldPath(segment))});
    }
    return std::vector<ByteEdit>(edits.begin(), edits.end());
}

}  // namespace plumb::hl7
