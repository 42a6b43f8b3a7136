#include "source/decoders/message_text.h"

#include "base/ascii.h"
#include "base/utf8.h"

#include <algorithm>
#include <cstring>

namespace plumb::source {
namespace {

bool isDelimiter(std::uint8_t c) {
    return c != 0 && std::strchr("|^~\\&#$%*!@+;:,?", c) != nullptr;
}

int base64Value(std::uint8_t c) {
    if (isCapital(c)) {
        return c - 'A';
    }
    if (isLetter(c)) {
        return c - 'a' + 26;
    }
    if (isDigit(c)) {
        return c - '0' + 52;
    }
    if (c == '+' || c == '-') {
        return 62;
    }
    return c == '/' || c == '_' ? 63 : -1;
}

}  // namespace

bool startsMessage(ByteView text) {
    if (text.size() < 5 || (text[0] != 'M' && text[0] != 'F' && text[0] != 'B')) {
        return false;
    }
    const std::string_view id = asText(text.first(3));
    return (id == "MSH" || id == "FHS" || id == "BHS") && isDelimiter(text[3]) && isDelimiter(text[4]) &&
           text[3] != text[4];
}

bool startsSegment(ByteView text, std::uint8_t separator) {
    const auto idByte = [](std::uint8_t c) { return isCapital(c) || isDigit(c); };
    return text.size() >= 4 && isCapital(text[0]) && idByte(text[1]) && idByte(text[2]) && text[3] == separator;
}

std::size_t findMessage(ByteView text, std::size_t from) {
    for (std::size_t i = from; i + 4 < text.size(); ++i) {
        if (startsMessage(text.subspan(i))) {
            return i;
        }
    }
    return text.size();
}

bool startsBase64Message(ByteView text) {
    // "MSH|", "FHS|", "BHS|", and VT before MSH; the five and more characters leave no room for a chance hit in words.
    constexpr std::string_view kStarts[] = {"TVNIf", "RkhTf", "QkhTf", "C01TSHx"};
    const std::string_view start = asText(text.first(std::min<std::size_t>(text.size(), 8)));
    return std::any_of(std::begin(kStarts), std::end(kStarts),
                       [&](std::string_view s) { return start.substr(0, s.size()) == s; });
}

std::string utf8Of(std::uint32_t codePoint) {
    std::string text;
    appendUtf8(text, codePoint);
    return text;
}

bool opensLikeJson(ByteView head) {
    const auto first = std::find_if(head.begin(), head.end(), [](std::uint8_t c) { return c > ' ' && c < 0x80; });
    return first != head.end() && (*first == '{' || *first == '[');
}

ByteView afterLineBreaks(ByteView text) {
    return text.subspan(
        static_cast<std::size_t>(std::find_if_not(text.begin(), text.end(), isLineBreak) - text.begin()));
}

void MessageWriter::begin(DecodeSink& sink, std::uint64_t offset) {
    if (m_last != '\r' && m_last != '\n') {
        sink.replace("\n", offset, 0);
        m_last = '\n';
    }
}

void MessageWriter::copy(DecodeSink& sink, ByteView bytes, std::uint64_t offset) {
    if (!bytes.empty()) {
        sink.copy(bytes, offset);
        m_last = static_cast<char>(bytes.back());
    }
}

void MessageWriter::replace(DecodeSink& sink, std::string_view bytes, std::uint64_t offset, std::uint64_t length) {
    if (!bytes.empty()) {
        sink.replace(bytes, offset, length);
        m_last = bytes.back();
    }
}

bool Base64Reader::take(std::uint8_t c, std::uint64_t offset, MessageWriter& writer, DecodeSink& sink) {
    if (c == '=') {
        finish(writer, sink);
        return true;
    }
    const int value = base64Value(c);
    if (value < 0) {
        return false;
    }
    if (m_count == 0) {
        m_first = offset;
    }
    m_values[m_count++] = static_cast<std::uint8_t>(value);
    m_next = offset + 1;
    if (m_count == 4) {
        write(writer, sink);
    }
    return true;
}

void Base64Reader::finish(MessageWriter& writer, DecodeSink& sink) {
    if (m_count != 0) {
        write(writer, sink);
    }
}

void Base64Reader::write(MessageWriter& writer, DecodeSink& sink) {
    // A unit of n characters holds n - 1 bytes.
    const unsigned bits = (static_cast<unsigned>(m_values[0]) << 18) |
                          (static_cast<unsigned>(m_count > 1 ? m_values[1] : 0) << 12) |
                          (static_cast<unsigned>(m_count > 2 ? m_values[2] : 0) << 6) | (m_count > 3 ? m_values[3] : 0);
    const char bytes[3] = {static_cast<char>(bits >> 16), static_cast<char>(bits >> 8), static_cast<char>(bits)};
    writer.replace(sink, {bytes, m_count - 1u}, m_first, m_next - m_first);
    m_count = 0;
}

}  // namespace plumb::source
