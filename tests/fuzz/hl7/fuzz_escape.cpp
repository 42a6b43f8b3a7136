// Escapes over any bytes: the first three choose the delimiters and the kind of character set, the rest is the value.
//  - decoding is bounded, keeps to its ranges, and does the same however it is called;
//  - what is encoded holds no delimiter and no line end, and reads back as the same bytes without a finding.
#include "hl7/escape.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

using namespace plumb;
using namespace plumb::hl7;

namespace {

void require(bool held) {
    if (!held) {
        std::abort();
    }
}

Delimiters delimitersFrom(std::uint8_t choice, std::uint8_t byte) {
    Delimiters delimiters;
    byte = byte == 0 ? std::uint8_t{'$'} : byte;
    switch (choice % 6) {
    case 1:
        delimiters.truncation = '#';
        break;
    case 2:
        delimiters.escape = byte;
        break;
    case 3:
        delimiters.component = byte;
        break;
    case 4:
        delimiters.subcomponent = byte;
        break;
    case 5:
        delimiters = {byte, '!', '%', '/', '@', 0};
        break;
    default:
        break;
    }
    return delimiters;
}

void checkDecoding(std::string_view raw, const Delimiters& delimiters, MultiByteKind kind) {
    DecodeOptions options;
    options.multiByte = kind;
    const Decoded decoded = decodeEscapes(raw, delimiters, options);
    require(decoded.text.size() <= raw.size() * 64 + 256);
    std::uint64_t last = 0;
    for (const EscapeFinding& finding : decoded.findings) {
        require(finding.range.begin >= last && finding.range.length > 0 && finding.range.end() <= raw.size());
        last = finding.range.end();
    }
    std::size_t shown = 0;
    for (const TextSpan& span : decoded.spans) {
        require(span.begin >= shown && span.length > 0 && span.begin + span.length <= decoded.text.size());
        shown = span.begin + span.length;
    }
    std::string appended = "before";
    const DecodeResult result = decodeEscapesInto(appended, raw, delimiters, options);
    require(result.changed == decoded.changed && appended == "before" + decoded.text);
    require(decoded.changed || decoded.text == raw);
    require(hasEscapes(raw, delimiters) || (decoded.text == raw && decoded.findings.empty()));
}

void checkEncoding(std::string_view text, const Delimiters& delimiters, MultiByteKind kind) {
    EncodeOptions encode;
    encode.multiByte = kind;
    const Result<std::string> raw = encodeEscapes(text, delimiters, encode);
    if (!raw) {
        require(raw.error().id() == MessageId::EditNoEscape);
        return;
    }
    for (const char byte : *raw) {
        const auto value = static_cast<std::uint8_t>(byte);
        require(value != delimiters.field && value != delimiters.component && value != delimiters.repetition);
        require(value != delimiters.subcomponent);
        require(byte != '\r' && byte != '\n');
    }
    DecodeOptions decode;
    decode.multiByte = kind;
    const Decoded back = decodeEscapes(*raw, delimiters, decode);
    require(back.text == text && back.findings.empty() && !back.formatted);

    encode.lineBreaksAsBr = true;
    if (const Result<std::string> broken = encodeEscapes(text, delimiters, encode)) {
        require(broken->find_first_of("\r\n") == std::string::npos);
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    if (size < 3) {
        return 0;
    }
    const Delimiters delimiters = delimitersFrom(data[0], data[1]);
    const auto kind = static_cast<MultiByteKind>(data[2] % 6);
    const std::string_view text = asText({data + 3, size - 3});
    checkDecoding(text, delimiters, kind);
    checkEncoding(text, delimiters, kind);
    if (const std::optional<ByteRange> found = findRawSubcomponent(text, delimiters)) {
        require(found->length == 1 && found->end() <= text.size() &&
                text[static_cast<std::size_t>(found->begin)] == '&');
    }
    return 0;
}
