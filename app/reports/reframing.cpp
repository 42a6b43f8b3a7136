#include "reports/reframing.h"

namespace plumb::reports {
namespace {

/// The bytes between segments with each line end replaced by `terminator`; blank lines stay blank lines.
void appendLineEnds(std::string& out, std::string_view between, std::string_view terminator) {
    for (std::size_t i = 0; i < between.size(); ++i) {
        const char c = between[i];
        if (c == '\r' && i + 1 < between.size() && between[i + 1] == '\n') {
            ++i;
        }
        if (c == '\r' || c == '\n') {
            out += terminator;
        } else {
            out += c;
        }
    }
}

std::string withTerminator(const hl7::MessageView& message, std::string_view terminator) {
    std::string out;
    out.reserve(message.bytes().size() + 64);
    std::size_t at = 0;
    const std::string_view bytes = asText(message.bytes());
    for (const hl7::SegmentSpan& span : message.segments()) {
        appendLineEnds(out, bytes.substr(at, span.begin - at), terminator);
        out += bytes.substr(span.begin, span.length);
        at = span.begin + span.length;
    }
    if (at == bytes.size()) {
        out += terminator;
    } else {
        appendLineEnds(out, bytes.substr(at), terminator);
    }
    return out;
}

}  // namespace

std::optional<Frame> frameFrom(std::string_view name) {
    if (name == "keep") {
        return Frame::Keep;
    }
    if (name == "cr") {
        return Frame::Cr;
    }
    if (name == "lf") {
        return Frame::Lf;
    }
    if (name == "crlf") {
        return Frame::CrLf;
    }
    if (name == "mllp") {
        return Frame::Mllp;
    }
    if (name == "batch") {
        return Frame::Batch;
    }
    return std::nullopt;
}

std::string reframed(const hl7::MessageView& message, Frame frame) {
    const std::string_view bytes = asText(message.bytes());
    switch (frame) {
    case Frame::Cr:
        return withTerminator(message, "\r");
    case Frame::Lf:
        return withTerminator(message, "\n");
    case Frame::CrLf:
        return withTerminator(message, "\r\n");
    case Frame::Mllp:
        return "\x0b" + withTerminator(message, "\r") + "\x1c\r";
    case Frame::Batch:
        return std::string(bytes) + std::string(separatorAfter(message));
    case Frame::Keep:
        break;
    }
    return std::string(bytes);
}

std::string_view separatorAfter(const hl7::MessageView& message) {
    const std::string_view bytes = asText(message.bytes());
    const bool ended = !bytes.empty() && (bytes.back() == '\r' || bytes.back() == '\n');
    return ended ? std::string_view() : hl7::terminatorBytes(message.terminator());
}

std::string batchHeader(const hl7::MessageView& first) {
    const std::string delimiters = first.delimiters().text();
    const std::string_view end = hl7::terminatorBytes(first.terminator());
    return "FHS" + delimiters + std::string(end) + "BHS" + delimiters + std::string(end);
}

std::string batchTrailer(std::uint64_t messages, const hl7::MessageView& first) {
    const std::string end(hl7::terminatorBytes(first.terminator()));
    const std::string mark(1, static_cast<char>(first.delimiters().field));
    return "BTS" + mark + std::to_string(messages) + end + "FTS" + mark + "1" + end;
}

}  // namespace plumb::reports
