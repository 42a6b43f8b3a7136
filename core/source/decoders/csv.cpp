// CSV or TSV with a column that holds messages, as text or as base64. Doubled quotes are undone and line ends inside
// quotes kept; the other columns are left out.
#include "base/ascii.h"
#include "source/decoders/kinds.h"
#include "source/decoders/message_text.h"

#include <algorithm>
#include <array>

namespace plumb::source {
namespace {

class CsvDecoder final : public StreamDecoder {
public:
    explicit CsvDecoder(std::uint8_t separator)
        : m_separator(separator) {}

    std::size_t decode(ByteView input, std::uint64_t offset, bool last, DecodeSink& sink) override {
        const std::size_t end = loopEnd(input, last);
        std::size_t i = 0;
        while (i < end) {
            switch (m_state) {
            case State::CellStart:
                m_quoted = input[i] == '"';
                i += m_quoted ? 1 : 0;
                m_state = startsBase64Message(input.subspan(i)) ? State::Base64 : State::Other;
                if (m_state == State::Base64) {
                    m_base64.reset();
                    m_writer.begin(sink, offset + i);
                }
                break;
            case State::Other:
                i = other(input, i, end, offset, sink);
                break;
            case State::Message:
                i = message(input, i, end, offset, sink);
                break;
            case State::Base64:
                i = base64(input, i, end, offset, sink);
                break;
            case State::CellEnd:
                m_state = isCellEnd(input[i]) ? State::CellStart : State::CellEnd;
                ++i;
                break;
            }
        }
        if (last && m_state == State::Base64) {
            m_base64.finish(m_writer, sink);
        }
        return i;
    }
    std::unique_ptr<StreamDecoder> clone() const override { return std::make_unique<CsvDecoder>(*this); }
    std::string_view name() const override { return "csv"; }

private:
    enum class State : std::uint8_t { CellStart, Other, Message, Base64, CellEnd };

    [[nodiscard]] bool isCellEnd(std::uint8_t c) const { return c == m_separator || isLineBreak(c); }

    std::size_t other(ByteView input, std::size_t i, std::size_t end, std::uint64_t offset, DecodeSink& sink) {
        while (i < end) {
            const std::uint8_t c = input[i];
            if (startsMessage(input.subspan(i))) {
                m_fieldSeparator = input[i + 3];
                m_writer.begin(sink, offset + i);
                m_state = State::Message;
                return i;
            }
            if (m_quoted && c == '"') {
                if (i + 1 < input.size() && input[i + 1] == '"') {
                    i += 2;
                    continue;
                }
                m_state = State::CellEnd;
                return i + 1;
            }
            if (!m_quoted && isCellEnd(c)) {
                m_state = State::CellStart;
                return i + 1;
            }
            ++i;
        }
        return i;
    }

    std::size_t message(ByteView input, std::size_t i, std::size_t end, std::uint64_t offset, DecodeSink& sink) {
        const std::size_t from = i;
        while (i < end && (m_quoted ? input[i] != '"' : !isCellEnd(input[i]))) {
            ++i;
        }
        m_writer.copy(sink, input.subspan(from, i - from), offset + from);
        if (i >= end) {
            return i;
        }
        if (m_quoted && i + 1 < input.size() && input[i + 1] == '"') {
            m_writer.replace(sink, "\"", offset + i, 2);
            return i + 2;
        }
        if (!m_quoted && isLineBreak(input[i]) && goesOn(input, i)) {
            m_writer.copy(sink, input.subspan(i, 1), offset + i);
            return i + 1;
        }
        m_state = m_quoted ? State::CellEnd : State::CellStart;
        return i + 1;
    }

    // Without quotes a line end ends the row, unless the message goes on with its next segment.
    [[nodiscard]] bool goesOn(ByteView input, std::size_t i) const {
        const ByteView next = afterLineBreaks(input.subspan(i));
        return startsSegment(next, m_fieldSeparator) && !startsMessage(next);
    }

    std::size_t base64(ByteView input, std::size_t i, std::size_t end, std::uint64_t offset, DecodeSink& sink) {
        for (; i < end; ++i) {
            if (!m_base64.take(input[i], offset + i, m_writer, sink) && !(m_quoted && isLineBreak(input[i]))) {
                m_base64.finish(m_writer, sink);
                m_state = m_quoted ? State::CellEnd : isCellEnd(input[i]) ? State::CellStart : State::CellEnd;
                return i + 1;
            }
        }
        return i;
    }

    std::uint8_t m_separator;
    std::uint8_t m_fieldSeparator = '|';
    State m_state = State::CellStart;
    bool m_quoted = false;
    MessageWriter m_writer;
    Base64Reader m_base64;
};

constexpr std::array<std::uint8_t, 3> kSeparators = {',', ';', '\t'};

struct Shape {
    std::array<int, 3> quoted{};    // cells that begin with a quote and a message, by separator
    std::array<int, 3> unquoted{};  // cells that begin with a message
    int first = 0;                  // quoted cells at the start of a line: any separator
};

// Looks at what precedes each message or base64 of one.
Shape shapeOf(ByteView head) {
    Shape shape;
    for (std::size_t at = 1; at + 5 < head.size(); ++at) {
        const ByteView text = head.subspan(at);
        if (!startsMessage(text) && !startsBase64Message(text)) {
            continue;
        }
        std::size_t i = at;
        while (i > 0 && (head[i - 1] == 0x0B || head[i - 1] == ' ')) {
            --i;
        }
        const bool quote = i > 0 && head[i - 1] == '"';
        i -= quote ? 1 : 0;
        if (quote && (i == 0 || isLineBreak(head[i - 1]))) {
            ++shape.first;
            continue;
        }
        // Nothing but the separator itself may stand before an unquoted cell: ", MSH|" is prose.
        const std::uint8_t before = i == 0 || (!quote && i != at) ? 0 : head[i - 1];
        for (std::size_t s = 0; s < kSeparators.size(); ++s) {
            if (before == kSeparators[s]) {
                ++(quote ? shape.quoted : shape.unquoted)[s];
            }
        }
    }
    return shape;
}

// A file that opens like JSON or doubles backslashes is JSON, even where `,"MSH|` stands in it.
bool looksJson(ByteView head) {
    return opensLikeJson(head) || asText(head).find("\\\\&|") != std::string_view::npos;
}

std::size_t busiest(const std::array<int, 3>& counts) {
    return static_cast<std::size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin());
}

std::uint8_t separatorOf(ByteView head, const Shape& shape) {
    if (const std::size_t at = busiest(shape.quoted); shape.quoted[at] > 0) {
        return kSeparators[at];
    }
    if (const std::size_t at = busiest(shape.unquoted); shape.unquoted[at] > 0) {
        return kSeparators[at];
    }
    const auto lineEnd = std::find_if(head.begin(), head.end(), isLineBreak);  // the first column: ask the heading
    std::array<int, 3> counts{};
    for (std::size_t s = 0; s < kSeparators.size(); ++s) {
        counts[s] = static_cast<int>(std::count(head.begin(), lineEnd, kSeparators[s]));
    }
    return kSeparators[busiest(counts)];
}

int detectCsv(ByteView head) {
    if (looksJson(head)) {
        return 0;
    }
    const Shape shape = shapeOf(head);
    if (shape.quoted[busiest(shape.quoted)] > 0 || shape.first > 0) {
        return 88;
    }
    const std::size_t at = busiest(shape.unquoted);
    // A tab before a message is a column; commas and semicolons also end the prefix of a log line, which another
    // decoder keeps. They count when no line speaks against it, and lose against every firmer candidate.
    return shape.unquoted[at] == 0 ? 0 : kSeparators[at] == '\t' ? 85 : 70;
}

}  // namespace

DecoderKind csvKind() {
    return {"csv", "CSV with a column of messages", detectCsv,
            [](ByteView head, const DecoderOptions&) -> std::unique_ptr<StreamDecoder> {
                return std::make_unique<CsvDecoder>(separatorOf(head, shapeOf(head)));
            }};
}

}  // namespace plumb::source
