#include "hl7/edit_support.h"

#include "hl7/escape.h"

#include <algorithm>
#include <array>

namespace plumb::hl7::edit_support {
namespace {

constexpr std::array<const char*, 4> kSeparatorNames{"field", "repetition", "component", "sub-component"};
constexpr std::array<Level, 4> kParents{Level::Segment, Level::Field, Level::Repetition, Level::Component};

std::array<std::uint8_t, 4> separators(const Delimiters& d) {
    return {d.field, d.repetition, d.component, d.subcomponent};
}

std::array<std::uint32_t, 4> numbers(FieldPath path) {
    return {path.field(), path.repetition(), path.component(), path.subcomponent()};
}

/// `count` separators of the level below kParents[level], or the error that there is no such separator.
Result<void> appendSeparators(std::string& out, const Delimiters& d, std::size_t level, std::uint32_t count,
                              std::string_view place) {
    if (count == 0) {
        return {};
    }
    const std::uint8_t separator = separators(d)[level];
    if (separator == 0) {
        return fail(MessageId::EditNoDelimiter, {std::string(place), kSeparatorNames[level]});
    }
    out.append(count, static_cast<char>(separator));
    return {};
}

}  // namespace

SegmentPlan::SegmentPlan(const MessageView& message) {
    lengths.reserve(message.segments().size() + 1);
    for (const SegmentSpan& span : message.segments()) {
        lengths.push_back(span.length);
    }
}

bool leads(const MessageView& message, std::span<const ByteEdit> edits, const SegmentPlan& plan) {
    std::string bytes(asText(message.bytes()));
    for (const ByteEdit& edit : edits) {
        bytes.replace(static_cast<std::size_t>(edit.offset), edit.removed.size(), edit.inserted);
    }
    const MessageView after(asBytes(bytes));
    const bool lf = message.terminator() == Terminator::Lf;
    return (after.terminator() == Terminator::Lf) == lf && after.delimiters() == message.delimiters() &&
           SegmentPlan(after).lengths == plan.lengths;
}

bool isHeader(const MessageView& message, std::uint32_t segment) {
    return segment != 0 && segment <= message.segmentCount() &&
           isHeaderSegment(message.bytes(message.segments()[segment - 1].range()));
}

bool isEncodingField(const MessageView& message, FieldPath path) {
    return path.field() != 0 && path.field() <= 2 && isHeader(message, path.segment());
}

Result<std::string> encoded(const MessageView& message, FieldPath path, const NewValue& value) {
    switch (value.presence) {
    case Presence::Absent:
    case Presence::Empty:
        return std::string();
    case Presence::Null:
        return std::string("\"\"");
    case Presence::Value:
        break;
    }
    if (value.raw) {
        return value.text;
    }
    Result<std::string> text = encodeEscapes(value.text, message.delimiters(), value.encoding);
    if (!text) {
        return fail(text.error().id(), {name(message, path)});
    }
    return text;
}

Result<std::string> leadFromId(const MessageView& message, FieldPath path, std::string_view place) {
    std::string out;
    for (std::size_t level = 0; level < kParents.size() && numbers(path)[level] != 0; ++level) {
        const std::uint32_t number = numbers(path)[level];
        const Result<void> done =
            appendSeparators(out, message.delimiters(), level, level == 0 ? number : number - 1, place);
        if (!done) {
            return fail(done.error());
        }
    }
    return out;
}

Result<Lead> leadTo(const MessageView& message, FieldPath path) {
    const Element place = message.at(path);
    Lead lead{place.range.begin, {}};
    if (place.present()) {
        return lead;
    }
    const std::string text = name(message, path);
    if (message.delimiters().field == 0) {
        return fail(MessageId::EditNoDelimiter, {text, kSeparatorNames[0]});
    }
    bool exists = true;  // the parent of this level does
    for (std::size_t level = 0; level < kParents.size() && numbers(path)[level] != 0; ++level) {
        const std::uint32_t number = numbers(path)[level];
        std::uint32_t missing = level == 0 ? number : number - 1;
        if (exists) {
            const std::uint32_t there = message.childCount(path.upTo(kParents[level]));
            exists = number <= there;
            missing = exists ? 0 : number - there;
        }
        const Result<void> done = appendSeparators(lead.delimiters, message.delimiters(), level, missing, text);
        if (!done) {
            return fail(done.error());
        }
    }
    return lead;
}

std::string name(const MessageView& message, FieldPath path) {
    if (path.segment() == 0 || path.segment() > message.segmentCount()) {
        return "segment " + std::to_string(path.segment());
    }
    return formatPath(message, path);
}

std::size_t lineEndLength(ByteView bytes, std::uint64_t offset) {
    const std::string_view rest = asText(slice(bytes, {offset, 2}));
    if (rest == "\r\n") {
        return 2;
    }
    return !rest.empty() && (rest[0] == '\r' || rest[0] == '\n') ? 1 : 0;
}

ByteEdit replacing(const MessageView& message, ByteRange range, std::string inserted) {
    return {range.begin, std::string(message.text(range)), std::move(inserted)};
}

}  // namespace plumb::hl7::edit_support
