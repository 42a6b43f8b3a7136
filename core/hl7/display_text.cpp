#include "hl7/display_text.h"

#include "hl7/escape.h"
#include "hl7/message_view.h"
#include "hl7/utf8.h"

namespace plumb::hl7 {

bool isPlainText(std::string_view raw, const Delimiters& delimiters) {
    constexpr char kIso2022Escape = '\x1b';
    return isAscii(raw) && raw.find(kIso2022Escape) == std::string_view::npos && !hasEscapes(raw, delimiters);
}

void appendDisplayText(std::string& out, std::string_view raw, const Delimiters& delimiters, const Charset& charset,
                       BadBytes* bad) {
    BadBytes ignored;
    BadBytes& counted = bad ? *bad : ignored;
    if (!hasEscapes(raw, delimiters)) {
        appendUtf8Of(out, raw, charset, counted);
        return;
    }
    DecodeOptions options;
    options.multiByte = charset.multiByte();
    options.charsetEscapes = charset.switches() || charset.canSwitch();
    std::string decoded;
    const DecodeResult result = decodeEscapesInto(decoded, raw, delimiters, options);
    const bool switches = result.charsetSwitches && !charset.switches();
    appendUtf8Of(out, decoded, switches ? charset.switching(0) : charset, counted);
}

std::string displayText(std::string_view raw, const Delimiters& delimiters, const Charset& charset) {
    std::string out;
    appendDisplayText(out, raw, delimiters, charset);
    return out;
}

std::string displayText(const MessageView& message, ByteRange range, const Charset& charset) {
    return displayText(message.text(range), message.delimiters(), charset);
}

Result<std::string> valueOfText(std::string_view utf8, const Delimiters& delimiters, const Charset& charset) {
    const Result<std::string> bytes = fromUtf8(utf8, charset);
    if (!bytes) {
        return bytes;
    }
    EncodeOptions options;
    options.multiByte = charset.multiByte();
    return encodeEscapes(*bytes, delimiters, options);
}

}  // namespace plumb::hl7
