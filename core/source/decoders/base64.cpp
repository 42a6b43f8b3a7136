// Base64: the whole file as one stretch, wrapped or not, or one message a line.
#include "base/ascii.h"
#include "source/decoders/kinds.h"
#include "source/decoders/message_text.h"

#include <algorithm>
#include <string>

namespace plumb::source {
namespace {

class Base64Decoder final : public StreamDecoder {
public:
    explicit Base64Decoder(bool byLine)
        : m_byLine(byLine) {}

    std::size_t decode(ByteView input, std::uint64_t offset, bool last, DecodeSink& sink) override {
        for (std::size_t i = 0; i < input.size(); ++i) {
            const std::uint8_t c = input[i];
            if (isSpace(c)) {
                if (m_byLine && (c == '\n' || c == '\r')) {
                    m_reader.finish(m_writer, sink);
                    m_lineStart = true;
                }
                continue;
            }
            if (m_lineStart) {
                m_writer.begin(sink, offset + i);
                m_lineStart = false;
            }
            m_reader.take(c, offset + i, m_writer, sink);
            m_lineStart = m_lineStart || (m_byLine && c == '=');
        }
        if (last) {
            m_reader.finish(m_writer, sink);
        }
        return input.size();
    }
    std::unique_ptr<StreamDecoder> clone() const override { return std::make_unique<Base64Decoder>(*this); }
    std::string_view name() const override { return "base64"; }

private:
    bool m_byLine;
    bool m_lineStart = true;
    MessageWriter m_writer;
    Base64Reader m_reader;
};

std::string_view trimmed(std::string_view line) {
    while (!line.empty() && isSpace(static_cast<std::uint8_t>(line.front()))) {
        line.remove_prefix(1);
    }
    return line;
}

// A second line that begins like a message by itself: one message a line.
bool isByLine(ByteView head) {
    const std::string_view text = trimmed(asText(head));
    const std::size_t end = text.find_first_of("\r\n");
    return end != std::string_view::npos && startsBase64Message(asBytes(trimmed(text.substr(end))));
}

int detectBase64(ByteView head) {
    const std::string_view text = trimmed(asText(head));
    if (!startsBase64Message(asBytes(text))) {
        return 0;
    }
    const bool clean = std::all_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<std::uint8_t>(c);
        return isSpace(byte) || isLetterOrDigit(byte) || c == '+' || c == '/' || c == '-' || c == '_' || c == '=';
    });
    return clean ? 95 : 0;
}

}  // namespace

DecoderKind base64Kind() {
    return {"base64", "base64", detectBase64,
            [](ByteView head, const DecoderOptions&) -> std::unique_ptr<StreamDecoder> {
                return std::make_unique<Base64Decoder>(isByLine(head));
            }};
}

}  // namespace plumb::source
