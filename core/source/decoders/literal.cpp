// Dumps in which the ends of segments are written out: \r, <CR>, [0x0D], _x000D_ ... and frame bytes as <VT>, <FS>.
//
// The same characters may be data. A token is one only where a segment of the message follows it, or the end of the
// line on which the message stands; everything else stays as it is.
#include "source/decoders/kinds.h"
#include "source/decoders/literal_tokens.h"
#include "source/decoders/message_text.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace plumb::source {
namespace {

constexpr char kVerticalTabByte = '\x0B';
constexpr std::size_t kMostTokensInARow = 8;  // times the longest token stays below kPeek

// The bytes at which something may happen; the rest goes by.
constexpr std::array<bool, 256> kMatters = [] {
    std::array<bool, 256> matters{};
    for (const char c : {'\n', '\r', 'M', 'F', 'B', '\\', '<', '[', '{', '_', '0', '&'}) {
        matters[static_cast<std::uint8_t>(c)] = true;
    }
    return matters;
}();

class LiteralDecoder final : public StreamDecoder {
public:
    std::size_t decode(ByteView input, std::uint64_t offset, bool last, DecodeSink& sink) override {
        const std::size_t end = loopEnd(input, last);
        std::size_t plain = 0;  // from here on, not yet passed on
        std::size_t i = 0;
        const auto flush = [&] {
            if (i > plain) {
                sink.copy(input.subspan(plain, i - plain), offset + plain);
            }
        };
        while (i < end) {
            const std::uint8_t c = input[i];
            if (!kMatters[c]) {
                ++i;
                continue;
            }
            if (c == '\n' || c == '\r') {
                m_inMessage = false;
                m_doubled = false;
            } else if (mayStartToken(c)) {
                if (const std::size_t tokens = tokensAt(input.subspan(i)); tokens != 0) {
                    flush();
                    plain = i += write(input.subspan(i, tokens), offset + i, sink);
                    continue;
                }
                if (m_doubled && c == '\\' && i + 1 < input.size() && input[i + 1] == '\\') {
                    flush();
                    sink.replace("\\", offset + i, 2);
                    plain = i += 2;
                    continue;
                }
            } else if ((c == 'M' || c == 'F' || c == 'B') && startsMessage(input.subspan(i))) {
                enterMessage(input.subspan(i));
            }
            ++i;
        }
        flush();
        return i;
    }
    std::unique_ptr<StreamDecoder> clone() const override { return std::make_unique<LiteralDecoder>(*this); }
    std::string_view name() const override { return "literal"; }

private:
    void enterMessage(ByteView text) {
        m_inMessage = true;
        m_separator = text[3];
        // A program that wrote its escapes doubled every backslash, those of the message as well: MSH|^~\\&|
        const std::string_view encoding = asText(text.subspan(4, std::min<std::size_t>(text.size() - 4, 8)));
        const std::size_t end = encoding.find(static_cast<char>(m_separator));
        m_doubled = encoding.substr(0, end).find("\\\\") != std::string_view::npos;
    }

    // The bytes of the tokens at the front of `text` when they are line ends or frame bytes, else 0.
    [[nodiscard]] std::size_t tokensAt(ByteView text) const {
        std::size_t length = 0;
        char lastMeaning = 0;
        for (std::size_t n = 0; n < kMostTokensInARow; ++n) {
            const LiteralToken token = tokenAt(text.subspan(length));
            if (token.meaning == 0) {
                break;
            }
            length += token.text.size();
            lastMeaning = token.meaning;
        }
        if (length == 0) {
            return 0;
        }
        const ByteView after = text.subspan(length);
        if (startsMessage(after)) {
            return length;
        }
        if (!m_inMessage || lastMeaning == kVerticalTabByte) {
            return 0;
        }
        return startsSegment(after, m_separator) || endsLine(after) ? length : 0;
    }

    // A closing quote before the end of the line is the dump's, not the message's.
    [[nodiscard]] static bool endsLine(ByteView text) {
        std::size_t i = 0;
        while (i < text.size() && i < 4 && std::strchr("\"' \t", text[i]) != nullptr && text[i] != 0) {
            ++i;
        }
        return i == text.size() || text[i] == '\r' || text[i] == '\n';
    }

    static std::size_t write(ByteView tokens, std::uint64_t offset, DecodeSink& sink) {
        std::size_t at = 0;
        while (at < tokens.size()) {
            const LiteralToken token = tokenAt(tokens.subspan(at));
            sink.replace({&token.meaning, 1}, offset + at, token.text.size());
            at += token.text.size();
        }
        return at;
    }

    bool m_inMessage = false;
    bool m_doubled = false;
    std::uint8_t m_separator = '|';
};

// The bytes of the tokens at the front of `text`; a long run is cut, so that detection stays linear.
std::size_t tokenRun(ByteView text) {
    std::size_t length = 0;
    for (std::size_t n = 0; n < kMostTokensInARow; ++n) {
        length += tokenAt(text.subspan(length)).text.size();
    }
    return length;
}

int detectLiteral(ByteView head) {
    constexpr std::size_t kShortestHeader = 12;
    int confidence = 0;
    std::size_t i = 0;
    for (std::size_t at = findMessage(head, 0); at < head.size(); at = findMessage(head, i)) {
        for (i = at; i < head.size() && head[i] != '\n' && head[i] != '\r'; ++i) {
            const std::size_t after = mayStartToken(head[i]) ? i + tokenRun(head.subspan(i)) : i;
            if (after == i) {
                continue;
            }
            if (startsSegment(head.subspan(after), head[at + 3])) {
                return 80;
            }
            if (i - at > kShortestHeader && after < head.size() && (head[after] == '\r' || head[after] == '\n')) {
                confidence = 75;  // the header line ends in a token before its real end
            }
        }
    }
    return confidence;
}

}  // namespace

DecoderKind literalKind() {
    return {"literal", "text with its segment ends written out (\\r, <CR>, [0x0D] ...)", detectLiteral,
            [](ByteView, const DecoderOptions&) -> std::unique_ptr<StreamDecoder> {
                return std::make_unique<LiteralDecoder>();
            }};
}

}  // namespace plumb::source
