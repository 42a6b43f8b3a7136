// Hex dumps: xxd, hexdump -C, od -A x -t x1z, packet viewers, and plain hex digits with or without spaces.
//
// Dump lines are read line by line: an offset, bytes in pairs, and a text column that is left out. A line of "*" stands
// for repetitions of the line before it, as many as the next offset says.
#include "base/ascii.h"
#include "source/decoders/kinds.h"
#include "source/decoders/message_text.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plumb::source {
namespace {

// A crafted "*" could ask for any amount; real dumps repeat padding and long base64 of zeros.
constexpr std::uint64_t kMostRepeated = 16u << 20;

bool isBlank(std::uint8_t c) {
    return c == ' ' || c == '\t';
}

struct DumpByte {
    char value = 0;
    std::size_t at = 0;  // of its two digits in the line
};

struct DumpLine {
    std::uint64_t offset = 0;
    std::vector<DumpByte> bytes;
};

// Digits from `i` on; the bytes they are when they come in pairs.
std::size_t digitsAt(ByteView line, std::size_t i) {
    std::size_t n = 0;
    while (i + n < line.size() && isHexDigit(line[i + n])) {
        ++n;
    }
    return n;
}

void addPairs(ByteView line, std::size_t at, std::size_t digits, std::vector<DumpByte>& bytes) {
    for (std::size_t k = 0; k + 1 < digits; k += 2) {
        bytes.push_back({static_cast<char>(hexValue(line[at + k]) * 16 + hexValue(line[at + k + 1])), at + k});
    }
}

// One line of a dump with offsets; nothing when it is none.
std::optional<DumpLine> parseLine(ByteView line) {
    std::size_t i = 0;
    while (i < line.size() && isBlank(line[i])) {
        ++i;
    }
    const std::size_t offsetDigits = digitsAt(line, i);
    if (offsetDigits < 4 || offsetDigits > 16) {
        return std::nullopt;
    }
    DumpLine parsed;
    for (std::size_t k = 0; k < offsetDigits; ++k) {
        parsed.offset = parsed.offset * 16 + static_cast<std::uint64_t>(hexValue(line[i + k]));
    }
    i += offsetDigits;
    const bool colon = i < line.size() && line[i] == ':';  // xxd: groups of one size, then two spaces end them
    i += colon ? 1 : 0;
    std::size_t group = 0;
    while (i < line.size()) {
        std::size_t blanks = 0;
        while (i + blanks < line.size() && isBlank(line[i + blanks])) {
            ++blanks;
        }
        const std::size_t digits = digitsAt(line, i + blanks);
        const std::size_t end = i + blanks + digits;
        const bool ends = end >= line.size() || isBlank(line[end]);
        const std::size_t count = parsed.bytes.size();
        const std::size_t mostBlanks = count == 0 ? 4 : colon ? 1 : count == 8 ? 2 : 1;
        if (blanks == 0 || blanks > mostBlanks || digits == 0 || digits % 2 != 0 || !ends ||
            (!colon && (digits != 2 || count == 16)) || (group != 0 && digits > group)) {
            break;
        }
        group = digits;
        addPairs(line, i + blanks, digits, parsed.bytes);
        i = end;
    }
    return parsed;
}

class DumpDecoder final : public StreamDecoder {
public:
    std::size_t decode(ByteView input, std::uint64_t offset, bool last, DecodeSink& sink) override {
        std::size_t i = 0;
        while (i < input.size()) {
            const auto newline = std::find_if(input.begin() + static_cast<std::ptrdiff_t>(i), input.end(), isLineBreak);
            const auto end = static_cast<std::size_t>(newline - input.begin());
            if (newline == input.end() && !last && end - i < kLookahead) {
                return i;
            }
            if (end - i < kLookahead) {
                line(input.subspan(i, end - i), offset + i, sink);
            }
            i = std::min(end + 1, input.size());
        }
        return i;
    }
    std::unique_ptr<StreamDecoder> clone() const override { return std::make_unique<DumpDecoder>(*this); }
    std::string_view name() const override { return "hexdump"; }

private:
    void line(ByteView text, std::uint64_t offset, DecodeSink& sink) {
        if (asText(text) == "*") {
            m_repeats = true;
            return;
        }
        const auto parsed = parseLine(text);
        if (!parsed) {
            return;
        }
        const std::uint64_t distance = parsed->offset - std::min(m_lastOffset, parsed->offset);
        if (m_repeats && !m_lastLine.empty() && distance > m_lastLine.size()) {
            repeat(distance - m_lastLine.size(), offset, sink);
        }
        m_repeats = false;
        m_lastOffset = parsed->offset;
        m_lastLine.clear();
        const auto& bytes = parsed->bytes;
        for (std::size_t from = 0, to = 0; from < bytes.size(); from = to) {
            for (to = from; to < bytes.size() && bytes[to].at == bytes[from].at + 2 * (to - from); ++to) {
                m_lastLine += bytes[to].value;
            }
            sink.replace(std::string_view(m_lastLine).substr(from), offset + bytes[from].at, 2 * (to - from));
        }
    }

    void repeat(std::uint64_t bytes, std::uint64_t offset, DecodeSink& sink) {
        const std::uint64_t lines = std::min(bytes, kMostRepeated - m_repeated) / m_lastLine.size();
        std::uint64_t left = lines * m_lastLine.size();
        m_repeated += left;
        std::string many;
        while (many.size() < std::min<std::uint64_t>(left, 16384)) {
            many += m_lastLine;
        }
        while (left > 0) {
            const std::string_view part =
                std::string_view(many).substr(0, static_cast<std::size_t>(std::min<std::uint64_t>(left, many.size())));
            sink.replace(part, offset, 0);
            left -= part.size();
        }
    }

    std::string m_lastLine;
    std::uint64_t m_lastOffset = 0;
    std::uint64_t m_repeated = 0;
    bool m_repeats = false;
};

class PlainHexDecoder final : public StreamDecoder {
public:
    std::size_t decode(ByteView input, std::uint64_t offset, bool last, DecodeSink& sink) override {
        const std::size_t end = loopEnd(input, last);
        std::size_t i = 0;
        std::string bytes;  // digits in one row are passed on at once: their bytes map in proportion
        while (i < end) {
            const std::size_t from = i;
            if (m_lineStart && startsHexMessage(input.subspan(i))) {
                m_writer.begin(sink, offset + i);  // one message a line: the line's end stands between them
            }
            while (i < end && i + 1 < input.size() && isHexDigit(input[i]) && isHexDigit(input[i + 1])) {
                bytes += static_cast<char>(hexValue(input[i]) * 16 + hexValue(input[i + 1]));
                i += 2;
            }
            m_writer.replace(sink, bytes, offset + from, i - from);
            bytes.clear();
            m_lineStart = m_lineStart && i == from;
            if (i < end) {
                m_lineStart = m_lineStart || isLineBreak(input[i]);
                ++i;
            }
        }
        return i;
    }
    std::unique_ptr<StreamDecoder> clone() const override { return std::make_unique<PlainHexDecoder>(*this); }
    std::string_view name() const override { return "hexdump"; }

    static bool startsHexMessage(ByteView text) {
        std::string bytes;
        for (std::size_t i = 0; i + 1 < text.size() && i < 24 && bytes.size() < 6;) {
            if (isHexDigit(text[i]) && isHexDigit(text[i + 1])) {
                bytes += static_cast<char>(hexValue(text[i]) * 16 + hexValue(text[i + 1]));
                i += 2;
            } else if (isBlank(text[i])) {
                ++i;
            } else {
                break;
            }
        }
        const std::size_t frame = !bytes.empty() && bytes[0] == '\x0B' ? 1 : 0;
        return startsMessage(asBytes(bytes).subspan(frame));
    }

private:
    bool m_lineStart = false;
    MessageWriter m_writer;
};

class TextSink final : public DecodeSink {
public:
    void copy(ByteView bytes, std::uint64_t) override { m_text += asText(bytes); }
    void replace(std::string_view bytes, std::uint64_t, std::uint64_t) override { m_text += bytes; }
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

bool isPlainHex(ByteView head) {
    return std::all_of(head.begin(), head.end(),
                       [](std::uint8_t c) { return isHexDigit(c) || isBlank(c) || isLineBreak(c); });
}

bool isDump(ByteView head) {
    const ByteView start = head.first(std::min<std::size_t>(head.size(), 8192));
    TextSink sink;
    DumpDecoder decoder;
    const std::size_t used = decoder.decode(start, 0, start.size() == head.size(), sink);
    // Every second character of a dump line at most is a digit of a byte; prose with a few numbers yields next to none.
    return used > 0 && sink.text().size() * 8 > used && findMessage(asBytes(sink.text()), 0) < sink.text().size();
}

int detectHexDump(ByteView head) {
    if (isDump(head)) {
        return 95;
    }
    std::size_t i = 0;
    while (i < head.size() && (isBlank(head[i]) || isLineBreak(head[i]))) {
        ++i;
    }
    return PlainHexDecoder::startsHexMessage(head.subspan(i)) && isPlainHex(head) ? 95 : 0;
}

}  // namespace

DecoderKind hexdumpKind() {
    return {"hexdump", "a hex dump", detectHexDump,
            [](ByteView head, const DecoderOptions&) -> std::unique_ptr<StreamDecoder> {
                if (isPlainHex(head) && !isDump(head)) {
                    return std::make_unique<PlainHexDecoder>();
                }
                return std::make_unique<DumpDecoder>();
            }};
}

}  // namespace plumb::source
