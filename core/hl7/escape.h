// Escape sequences of values: decoded for reading, made for edits. Text stays in the bytes of the message's character
// set on both sides; charset.h turns it into UTF-8, display_text.h does both.
//
// Decoding never fails. What is not an escape of the standard stays exactly as it is, with a finding. Formatting
// commands become plain text:
//   \.br\          line break; \.sp<n>\ n of them (one without n)
//   \.in<n>\       left margin of n blanks from the next line on; +n and -n move it
//   \.ti<n>\       the next line n blanks further in (or out)
//   \.sk<n>\       n blanks
//   \.ce\          line break, and the next line centred
//   \.fi\ \.nf\    dropped: lines are as long as they are
//   \H\ \N\        dropped; decodeEscapes() says what was highlighted
#pragma once

#include "base/bytes.h"
#include "base/message_id.h"
#include "base/result.h"
#include "hl7/delimiters.h"
#include "hl7/multi_byte.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::hl7 {

struct EscapeFinding {
    MessageId id = MessageId::None;
    ByteRange range;  ///< in the raw text
    std::vector<std::string> arguments;

    friend bool operator==(const EscapeFinding&, const EscapeFinding&) = default;
};

enum class TextStyle : std::uint8_t { Highlight };

struct TextSpan {
    std::size_t begin = 0;  ///< in the decoded text
    std::size_t length = 0;
    TextStyle style = TextStyle::Highlight;

    friend bool operator==(const TextSpan&, const TextSpan&) = default;
};

struct DecodeOptions {
    MultiByteKind multiByte = MultiByteKind::SingleByte;
    std::size_t lineWidth = 80;  ///< what \.ce\ centres in, in columns
    /// Whether \C..\ and \M..\ become ESC sequences, for a character set that can switch.
    bool charsetEscapes = true;
};

struct DecodeResult {
    bool changed = false;          ///< an escape was replaced
    bool formatted = false;        ///< commands were laid out or dropped, so encodeEscapes() would not bring them back
    bool charsetSwitches = false;  ///< the text holds ESC sequences that were \C..\ or \M..\ escapes
};

struct Decoded : DecodeResult {
    std::string text;  ///< in the message's character set
    std::vector<EscapeFinding> findings;
    std::vector<TextSpan> spans;
};

/// The escape character, or 0 when the message has none that can work: a letter, digit, full stop, blank or control
/// character would be taken for what stands between two of them, a delimiter ends the value.
[[nodiscard]] std::uint8_t usableEscape(const Delimiters& delimiters);

/// Whether decoding `raw` could change it or find something. One memchr.
[[nodiscard]] bool hasEscapes(std::string_view raw, const Delimiters& delimiters);

[[nodiscard]] Decoded decodeEscapes(std::string_view raw, const Delimiters& delimiters,
                                    const DecodeOptions& options = {});

/// Appends the text to `out`. Allocates only what `out` and `findings` need.
DecodeResult decodeEscapesInto(std::string& out, std::string_view raw, const Delimiters& delimiters,
                               const DecodeOptions& options = {}, std::vector<EscapeFinding>* findings = nullptr);

struct EncodeOptions {
    MultiByteKind multiByte = MultiByteKind::SingleByte;
    bool lineBreaksAsBr = false;  ///< CR, LF and CR LF as \.br\ instead of \X0D\ and \X0A\; reads back as LF
};

/// `text` (in the message's character set) as a value: delimiters, escape and truncation character, control characters
/// and characters that hide a delimiter are escaped, the rest stays. decodeEscapes() with the same MultiByteKind gives
/// `text` again. Fails with EditNoEscape (argument: "the value"; callers name the path) when something must be escaped
/// and cannot be.
[[nodiscard]] Result<std::string> encodeEscapes(std::string_view text, const Delimiters& delimiters,
                                                const EncodeOptions& options = {});

/// A sub-component separator `&` in what looks like a web address or mark-up: a finding of RawSubcomponent at its
/// range. `value` is a component or more, as it stands.
[[nodiscard]] std::optional<ByteRange> findRawSubcomponent(std::string_view value, const Delimiters& delimiters);

}  // namespace plumb::hl7
