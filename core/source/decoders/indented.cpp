// Files of one segment a line in which each line is led by spaces, a line number, or the quote marks of a mail. The
// lead is left out where a segment follows it; quote marks and numbers are left out on every line.
#include "base/ascii.h"
#include "source/decoders/kinds.h"
#include "source/decoders/message_text.h"

#include <algorithm>

namespace plumb::source {
namespace {

constexpr std::size_t kLongestLead = 64;  // below kPeek, with room for the segment id

struct Lead {
    std::size_t length = 0;
    bool isMark = false;  // has quote marks or a number, so it is no text of the message
};

// "   ", "> ", ">> ", "12: ", "12) ", "  12  ", "[12] ", "12\t"
Lead leadOf(ByteView line) {
    Lead lead;
    std::size_t i = 0;
    const auto skip = [&](auto isIn) {
        const std::size_t from = i;
        while (i < line.size() && i < kLongestLead && isIn(line[i])) {
            ++i;
        }
        return i - from;
    };
    const auto blank = [](std::uint8_t c) { return c == ' ' || c == '\t'; };
    skip([&](std::uint8_t c) { return blank(c) || c == '>'; });
    lead.isMark = std::find(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(i), '>') !=
                  line.begin() + static_cast<std::ptrdiff_t>(i);
    lead.length = i;
    skip([](std::uint8_t c) { return c == '[' || c == '#'; });
    const bool number = skip(isDigit) > 0;
    const bool stop = skip([](std::uint8_t c) { return c == ':' || c == ')' || c == ']' || c == '.'; }) > 0;
    const bool space = skip(blank) > 0;
    if (number && (stop || space)) {
        lead.length = i;
        lead.isMark = true;
    }
    return lead;
}

class IndentedDecoder final : public StreamDecoder {
public:
    std::size_t decode(ByteView input, std::uint64_t offset, bool last, DecodeSink& sink) override {
        const std::size_t end = loopEnd(input, last);
        std::size_t i = 0;
        while (i < end) {
            if (m_lineStart) {
                i += leadLength(input.subspan(i));
                m_lineStart = false;
            }
            const std::size_t from = i;
            while (i < end && !isLineBreak(input[i])) {
                ++i;
            }
            if (i < end) {
                m_lineStart = true;
                ++i;
            }
            if (i > from) {
                sink.copy(input.subspan(from, i - from), offset + from);
            }
        }
        return std::min(i, input.size());
    }
    std::unique_ptr<StreamDecoder> clone() const override { return std::make_unique<IndentedDecoder>(*this); }
    std::string_view name() const override { return "indented"; }

private:
    std::size_t leadLength(ByteView line) {
        const Lead lead = leadOf(line);
        const ByteView rest = line.subspan(lead.length);
        if (startsMessage(rest)) {
            m_separator = rest[3];
            m_marked = lead.isMark;
            return lead.length;
        }
        return (m_marked && lead.isMark) || startsSegment(rest, m_separator) ? lead.length : 0;
    }

    bool m_lineStart = true;
    bool m_marked = false;
    std::uint8_t m_separator = '|';
};

int detectIndented(ByteView head) {
    int led = 0, bare = 0, other = 0;  // lines below a header: segments behind a lead, segments without, neither
    bool message = false;
    std::uint8_t separator = '|';
    for (std::size_t i = 0; i < head.size();) {
        const ByteView line = head.subspan(i);
        const std::size_t lead = leadOf(line).length;
        const ByteView rest = line.subspan(lead);
        if (startsMessage(rest)) {
            separator = rest[3];
            message = true;
        } else if (message && startsSegment(rest, separator)) {
            ++(lead > 0 ? led : bare);
        } else if (message && !rest.empty() && !isLineBreak(rest[0])) {
            ++other;
        }
        i = static_cast<std::size_t>(std::find_if(line.begin(), line.end(), isLineBreak) - head.begin()) + 1;
    }
    if (led == 0 || led <= bare || led < other) {
        return 0;
    }
    return bare == 0 && other == 0 ? 86 : 72;
}

}  // namespace

DecoderKind indentedKind() {
    return {"indented", "one segment a line behind spaces, line numbers or quote marks", detectIndented,
            [](ByteView, const DecoderOptions&) -> std::unique_ptr<StreamDecoder> {
                return std::make_unique<IndentedDecoder>();
            }};
}

}  // namespace plumb::source
