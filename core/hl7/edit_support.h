// What the edit builders share; not for other rooms.
#pragma once

#include "base/result.h"
#include "hl7/byte_edit.h"
#include "hl7/edit_builder.h"
#include "hl7/message_view.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::hl7::edit_support {

/// One segment of a message as an edit should leave it: only lengths are compared.
struct SegmentPlan {
    std::vector<std::uint64_t> lengths;

    explicit SegmentPlan(const MessageView& message);
};

/// Whether the message, once `edits` are applied, has the planned segments and still the same delimiters and kind of
/// line end. Copies the message.
[[nodiscard]] bool leads(const MessageView& message, std::span<const ByteEdit> edits, const SegmentPlan& plan);

/// MSH-1, MSH-2 and everything in them (also of FHS and BHS).
[[nodiscard]] bool isEncodingField(const MessageView& message, FieldPath path);
[[nodiscard]] bool isHeader(const MessageView& message, std::uint32_t segment);

/// The bytes that stand for `value` at `path`: escaped, or raw and checked.
[[nodiscard]] Result<std::string> encoded(const MessageView& message, FieldPath path, const NewValue& value);

/// The bytes that lead from what is there to `path`, and where they go; empty when the place is there already.
struct Lead {
    std::uint64_t offset = 0;
    std::string delimiters;
};
[[nodiscard]] Result<Lead> leadTo(const MessageView& message, FieldPath path);
/// From the segment's id on, as if the segment had no field yet.
[[nodiscard]] Result<std::string> leadFromId(const MessageView& message, FieldPath path, std::string_view name);

/// "PID-3[2].1" also where the place is absent.
[[nodiscard]] std::string name(const MessageView& message, FieldPath path);

/// How many bytes end the line at `offset`: 0, 1 or 2.
[[nodiscard]] std::size_t lineEndLength(ByteView bytes, std::uint64_t offset);

[[nodiscard]] ByteEdit replacing(const MessageView& message, ByteRange range, std::string inserted);

}  // namespace plumb::hl7::edit_support
