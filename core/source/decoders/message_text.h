// What the decoders share: what a message and a segment look like where they begin, and how messages taken out of
// their packing are put one after the other.
#pragma once

#include "base/bytes.h"
#include "source/stream_decoder.h"

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace plumb::source {

/// Enough bytes ahead to know a message start, an entity, an escape or a tag name.
inline constexpr std::size_t kPeek = 96;

/// Up to where a loop over a piece may begin something new, so that it sees kPeek bytes ahead.
[[nodiscard]] inline std::size_t loopEnd(ByteView input, bool last) {
    return last ? input.size() : input.size() - std::min(input.size(), kPeek);
}

/// Whether `text` begins with MSH, FHS or BHS, a separator, and another delimiter: "MSH|^". Letters, digits, quotes and
/// brackets are no delimiters here, so that `"MSH": {` and `<MSH>` are none.
[[nodiscard]] bool startsMessage(ByteView text);

/// Whether `text` begins with a plausible segment id and `separator`.
[[nodiscard]] bool startsSegment(ByteView text, std::uint8_t separator);

/// Where the next message starts at or after `from`; text.size() when there is none. What precedes it does not matter:
/// it may be an escape that ends in a letter.
[[nodiscard]] std::size_t findMessage(ByteView text, std::size_t from);

/// Whether `text` begins like the base64 of a message, with or without a frame byte before it.
[[nodiscard]] bool startsBase64Message(ByteView text);

/// Whether the first thing on `head` opens an object or a list of JSON.
[[nodiscard]] bool opensLikeJson(ByteView head);

/// `text` without the line breaks that it begins with.
[[nodiscard]] ByteView afterLineBreaks(ByteView text);

/// The UTF-8 form of a code point; U+FFFD for what is none.
[[nodiscard]] std::string utf8Of(std::uint32_t codePoint);

/// Passes on the text of messages. Between two of them it puts a line feed where the first has no line end of its own.
class MessageWriter {
public:
    void begin(DecodeSink& sink, std::uint64_t offset);
    void copy(DecodeSink& sink, ByteView bytes, std::uint64_t offset);
    void replace(DecodeSink& sink, std::string_view bytes, std::uint64_t offset, std::uint64_t length);

private:
    char m_last = '\n';
};

/// Base64 taken character by character.
class Base64Reader {
public:
    void reset() { m_count = 0; }
    /// True when `c` belongs to base64; '=' ends a unit.
    bool take(std::uint8_t c, std::uint64_t offset, MessageWriter& writer, DecodeSink& sink);
    /// Writes out a unit that ends without padding.
    void finish(MessageWriter& writer, DecodeSink& sink);

private:
    void write(MessageWriter& writer, DecodeSink& sink);

    std::array<std::uint8_t, 4> m_values{};
    std::uint8_t m_count = 0;
    std::uint64_t m_first = 0;  // where the unit begins
    std::uint64_t m_next = 0;   // the byte after its last character
};

}  // namespace plumb::source
