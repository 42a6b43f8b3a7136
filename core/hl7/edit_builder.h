// Makes the ByteEdits that people mean: "set PID-5.1", "move this segment up". Pure functions over a view; nothing is
// changed until an EditableMessage applies the edit.
//
//  - An edit takes out and puts in the bytes it needs and no others: what is missing is made with the fewest
//  delimiters,
//    in the message's own delimiters and terminator.
//  - Text is escaped; raw text is written as it stands (and may then hold delimiters, but never end its segment).
//  - MSH-1 and MSH-2 are not values: setting them is refused, changeDelimiters() rewrites the message.
//  - Where several edits are returned, each is made for the state that the one before leaves
//  (EditableMessage::applyAll).
#pragma once

#include "base/result.h"
#include "hl7/byte_edit.h"
#include "hl7/escape.h"
#include "hl7/message_view.h"
#include "hl7/path_pattern.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plumb::hl7 {

/// What a place shall hold afterwards.
struct NewValue {
    Presence presence = Presence::Value;
    std::string text;
    bool raw = false;
    EncodeOptions encoding;  ///< how text that is not raw is escaped

    /// Text as people read it, in the character set of the message; `""` is HL7's null, as it is on the wire.
    [[nodiscard]] static NewValue of(std::string text) { return {Presence::Value, std::move(text), false, {}}; }
    /// Bytes as they stand in the message.
    [[nodiscard]] static NewValue rawText(std::string text) { return {Presence::Value, std::move(text), true, {}}; }
    [[nodiscard]] static NewValue null() { return {Presence::Null, {}, false, {}}; }
    /// There, with nothing in it: makes the delimiters that lead to it.
    [[nodiscard]] static NewValue empty() { return {Presence::Empty, {}, false, {}}; }
    /// Not there: possible for the last of its siblings only.
    [[nodiscard]] static NewValue absent() { return {Presence::Absent, {}, false, {}}; }
};

/// Sets a field, repetition, component or sub-component of an existing segment. A segment itself takes raw text (which
/// replaces it) or absent (which removes it).
[[nodiscard]] Result<ByteEdit> setValue(const MessageView& message, FieldPath path, const NewValue& value);

/// The same at every place that the pattern names. A pattern for one place makes its segment when it is missing: behind
/// the last segment of its id, else at the end of the message. A pattern for many that matches nothing gives no edits.
[[nodiscard]] Result<std::vector<ByteEdit>> setValues(const MessageView& message, const PathPattern& pattern,
                                                      const NewValue& value);

/// Takes a value away: absent when nothing stands after it, else empty. Never makes anything.
[[nodiscard]] Result<ByteEdit> clearValue(const MessageView& message, FieldPath path);
[[nodiscard]] Result<std::vector<ByteEdit>> clearValues(const MessageView& message, const PathPattern& pattern);

/// `text` is one segment without its terminator; it becomes segment number `position` (from 1; one past the last
/// appends). Behind a last segment without terminator one is added, and the new last segment has none either.
[[nodiscard]] Result<ByteEdit> insertSegment(const MessageView& message, std::uint32_t position, std::string_view text);
[[nodiscard]] Result<ByteEdit> removeSegment(const MessageView& message, std::uint32_t segment);
/// `to` is the number that the segment has afterwards.
[[nodiscard]] Result<std::vector<ByteEdit>> moveSegment(const MessageView& message, std::uint32_t segment,
                                                        std::uint32_t to);

/// The new repetition has the number in `repetition`; those from there on move up. An empty field has none yet.
[[nodiscard]] Result<ByteEdit> insertRepetition(const MessageView& message, FieldPath repetition,
                                                const NewValue& value);
/// The only repetition leaves its field empty.
[[nodiscard]] Result<ByteEdit> removeRepetition(const MessageView& message, FieldPath repetition);
[[nodiscard]] Result<std::vector<ByteEdit>> moveRepetition(const MessageView& message, FieldPath repetition,
                                                           std::uint32_t to);

/// Writes the whole message with other delimiters, in one edit: values that hold a new delimiter are escaped, escapes
/// of old ones that need it no longer are written plainly. Nothing else changes.
[[nodiscard]] Result<ByteEdit> changeDelimiters(const MessageView& message, const Delimiters& delimiters);

}  // namespace plumb::hl7
