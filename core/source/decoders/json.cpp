// JSON of any shape (array, object, one object a line, log lines with JSON in them): strings that hold a message are
// read as JSON reads them, from the message header on; all else is left out.
//
// There is no parser here, only strings: a broken or cut file, or text between the objects, does not matter. JSON
// inside a JSON string (container logs) comes out as JSON once more, for a second decoder to read.
#include "base/ascii.h"
#include "source/decoders/kinds.h"
#include "source/decoders/message_text.h"

#include <algorithm>
#include <cstring>

namespace plumb::source {
namespace {

std::size_t find(ByteView text, std::size_t from, std::size_t end, std::uint8_t wanted) {
    if (from >= end) {
        return end;
    }
    const void* at = std::memchr(text.data() + from, wanted, end - from);
    return at ? static_cast<std::size_t>(static_cast<const std::uint8_t*>(at) - text.data()) : end;
}

class JsonDecoder final : public StreamDecoder {
public:
    std::size_t decode(ByteView input, std::uint64_t offset, bool last, DecodeSink& sink) override {
        const std::size_t end = loopEnd(input, last);
        std::size_t i = 0;
        while (i < end) {
            switch (m_state) {
            case State::Outside:
                i = outside(input, i, end);
                break;
            case State::String:
                i = string(input, i, end, offset, sink);
                break;
            case State::Message:
                i = message(input, i, end, offset, sink);
                break;
            case State::Base64:
                i = base64(input, i, end, offset, sink);
                break;
            }
        }
        if (last) {
            m_base64.finish(m_writer, sink);
        }
        return i;
    }
    std::unique_ptr<StreamDecoder> clone() const override { return std::make_unique<JsonDecoder>(*this); }
    std::string_view name() const override { return "json"; }

private:
    enum class State : std::uint8_t { Outside, String, Message, Base64 };

    std::size_t outside(ByteView input, std::size_t i, std::size_t end) {
        i = find(input, i, end, '"');
        if (i == end) {
            return i;
        }
        m_state = startsBase64Message(input.subspan(i + 1)) ? State::Base64 : State::String;
        m_afterQuote = false;
        m_base64.reset();
        m_fresh = true;
        return i + 1;
    }

    std::size_t string(ByteView input, std::size_t i, std::size_t end, std::uint64_t offset, DecodeSink& sink) {
        for (; i < end; ++i) {
            const std::uint8_t c = input[i];
            if (c == '\\') {
                m_afterQuote = i + 1 < input.size() && input[i + 1] == '"';
                ++i;
                continue;
            }
            if (c == '"' || isLineBreak(c)) {  // a string does not go over a line: a lone quote in a log ends there
                m_state = c == '"' && opensMessage(input.subspan(i + 1)) ? State::String : State::Outside;
                m_afterQuote = false;
                return i + 1;
            }
            if (startsMessage(input.subspan(i))) {
                m_writer.begin(sink, offset + i);
                if (m_afterQuote) {
                    m_writer.replace(sink, "\"", offset + i, 0);
                }
                m_state = State::Message;
                return i;
            }
            m_afterQuote = false;
        }
        return std::min(i, input.size());
    }

    // What follows a quote that opens a string, also where a lone quote before it made it look like a closing one.
    static bool opensMessage(ByteView text) {
        for (const std::string_view lead : {"\\u000b", "\\u000B", "\\v", "\x0B"}) {
            if (asText(text).substr(0, lead.size()) == lead) {
                text = text.subspan(lead.size());
                break;
            }
        }
        return startsMessage(text);
    }

    std::size_t message(ByteView input, std::size_t i, std::size_t end, std::uint64_t offset, DecodeSink& sink) {
        const std::size_t from = i;
        while (i < end && input[i] != '"' && input[i] != '\\' && !isLineBreak(input[i])) {
            ++i;
        }
        m_writer.copy(sink, input.subspan(from, i - from), offset + from);
        if (i >= end) {
            return i;
        }
        if (input[i] == '\\') {
            return i + escape(input.subspan(i), offset + i, sink);
        }
        if (isLineBreak(input[i]) && goesOn(input, i)) {
            m_writer.copy(sink, input.subspan(i, 1), offset + i);
            return i + 1;
        }
        m_state = State::Outside;
        return i + 1;
    }

    // Some writers leave line ends in strings as they are. They belong to the message when a segment follows.
    static bool goesOn(ByteView input, std::size_t i) {
        const ByteView next = afterLineBreaks(input.subspan(i));
        return next.size() >= 4 && startsSegment(next, next[3]) && std::strchr("|^~&#$", next[3]);
    }

    std::size_t escape(ByteView text, std::uint64_t offset, DecodeSink& sink) {
        static constexpr std::string_view kLetters = "\"\\/bfnrt";
        static constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
        if (text.size() >= 2) {
            if (const std::size_t at = kLetters.find(static_cast<char>(text[1])); at != std::string_view::npos) {
                m_writer.replace(sink, kMeanings.substr(at, 1), offset, 2);
                return 2;
            }
        }
        std::uint32_t unit = 0;
        if (!unicode(text, unit)) {
            m_writer.copy(sink, text.first(1), offset);  // no escape of JSON: a message that was not escaped
            return 1;
        }
        std::uint32_t low = 0;
        if (unit >= 0xD800 && unit < 0xDC00 && text.size() >= 12 && unicode(text.subspan(6), low) && low >= 0xDC00 &&
            low < 0xE000) {
            m_writer.replace(sink, utf8Of(0x10000 + ((unit - 0xD800) << 10) + (low - 0xDC00)), offset, 12);
            return 12;
        }
        m_writer.replace(sink, utf8Of(unit), offset, 6);
        return 6;
    }

    static bool unicode(ByteView text, std::uint32_t& unit) {
        if (text.size() < 6 || text[0] != '\\' || text[1] != 'u') {
            return false;
        }
        unit = 0;
        for (std::size_t i = 2; i < 6; ++i) {
            if (!isHexDigit(text[i])) {
                return false;
            }
            unit = unit * 16 + static_cast<std::uint32_t>(hexValue(text[i]));
        }
        return true;
    }

    std::size_t base64(ByteView input, std::size_t i, std::size_t end, std::uint64_t offset, DecodeSink& sink) {
        if (m_fresh) {
            m_writer.begin(sink, offset + i);
            m_fresh = false;
        }
        for (; i < end; ++i) {
            if (!m_base64.take(input[i], offset + i, m_writer, sink) && input[i] != '\\') {
                m_base64.finish(m_writer, sink);
                m_state = State::Outside;
                return input[i] == '"' ? i + 1 : i;
            }
        }
        return i;
    }

    State m_state = State::Outside;
    bool m_afterQuote = false;
    bool m_fresh = false;
    MessageWriter m_writer;
    Base64Reader m_base64;
};

// The line on which `at` stands, up to it, without what a JSON string may hold before a message: white space and VT.
ByteView lineBefore(ByteView head, std::size_t at) {
    constexpr std::size_t kReach = 512;
    std::size_t begin = at;
    while (begin > 0 && at - begin < kReach && !isLineBreak(head[begin - 1])) {
        --begin;
    }
    std::string_view line = asText(head.subspan(begin, at - begin));
    for (const std::string_view lead : {"\\u000b", "\\u000B", "\\v", " "}) {
        while (line.size() >= lead.size() && line.substr(line.size() - lead.size()) == lead) {
            line.remove_suffix(lead.size());
        }
    }
    return asBytes(line);
}

int detectJson(ByteView head) {
    int best = 0;
    const bool looksJson = opensLikeJson(head);
    for (std::size_t at = findMessage(head, 0); at < head.size() && best < 92; at = findMessage(head, at + 4)) {
        const std::string_view encoding = asText(head.subspan(at, std::min<std::size_t>(head.size() - at, 16)));
        const bool doubled = encoding.find("\\\\") != std::string_view::npos;
        const std::string_view before = asText(lineBefore(head, at));
        const bool opened = !before.empty() && before.back() == '"';
        const bool hasObject =
            before.find('{') != std::string_view::npos || before.find("\":") != std::string_view::npos;
        if (opened && doubled) {
            best = std::max(best, looksJson || hasObject ? 92 : 78);
        } else if (opened && (looksJson || hasObject)) {
            best = std::max(best, 82);
        } else if (doubled && hasObject) {
            best = std::max(best, 76);
        }
    }
    if (looksJson && best == 0 && asText(head).find("\"TVNIf") != std::string_view::npos) {
        return 90;
    }
    return best;
}

}  // namespace

DecoderKind jsonKind() {
    return {"json", "JSON with messages in its strings", detectJson,
            [](ByteView, const DecoderOptions&) -> std::unique_ptr<StreamDecoder> {
                return std::make_unique<JsonDecoder>();
            }};
}

}  // namespace plumb::source
