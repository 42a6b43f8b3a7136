#include "source/envelope.h"

#include "base/ascii.h"

#include <algorithm>
#include <optional>

namespace plumb::source {
namespace {

using Kind = EnvelopeSegment::Kind;

std::optional<Kind> kindOf(std::string_view id) {
    if (id == "FHS") {
        return Kind::FileHeader;
    }
    if (id == "BHS") {
        return Kind::BatchHeader;
    }
    if (id == "BTS") {
        return Kind::BatchTrailer;
    }
    if (id == "FTS") {
        return Kind::FileTrailer;
    }
    return std::nullopt;
}

constexpr std::uint8_t kVt = 0x0b, kFs = 0x1c;

bool isFiller(std::uint8_t byte) {
    return byte == '\r' || byte == '\n' || byte == 0x0b || byte == 0x1c || byte == 0 || byte == ' ' || byte == '\t';
}
bool endsLine(std::uint8_t byte) {
    return byte == '\r' || byte == '\n' || byte == 0x0b || byte == 0x1c || byte == 0;
}
/// The number in field 1 of a trailer, or -1.
std::int64_t claimedCount(ByteView line) {
    constexpr std::size_t kFirstField = 4;
    std::int64_t value = -1;
    for (std::size_t i = kFirstField; i < line.size() && isDigit(line[i]) && i < kFirstField + 18; ++i) {
        value = std::max<std::int64_t>(value, 0) * 10 + (line[i] - '0');
    }
    return value;
}

}  // namespace

std::string_view envelopeId(Kind kind) {
    static constexpr std::string_view kIds[] = {"FHS", "BHS", "BTS", "FTS"};
    return kIds[static_cast<unsigned>(kind)];
}

GapContent readGap(ByteView bytes, std::uint64_t base, std::uint64_t messagesBefore, std::uint64_t prefix,
                   std::vector<EnvelopeSegment>& out) {
    GapContent content;
    const ByteView body =
        bytes.first(bytes.size() - static_cast<std::size_t>(std::min<std::uint64_t>(prefix, bytes.size())));
    const bool marked = base == 0 && body.size() >= 3 && body[0] == 0xef && body[1] == 0xbb && body[2] == 0xbf;
    for (std::size_t at = marked ? 3 : 0; at < body.size();) {  // a byte order mark is no junk
        if (isFiller(body[at])) {
            if (body[at] == kVt || body[at] == kFs) {
                content.frameOpened = body[at] == kVt;
                content.frameClosed = !content.frameOpened;
            }
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < body.size() && !endsLine(body[end])) {
            ++end;
        }
        const ByteView line = body.subspan(at, end - at);
        const std::optional<Kind> kind = line.size() >= 3 ? kindOf(asText(line.first(3))) : std::nullopt;
        if (kind && (line.size() == 3 || !isLetterOrDigit(line[3]))) {
            EnvelopeSegment segment;
            segment.kind = *kind;
            segment.range = {base + at, line.size()};
            segment.message = messagesBefore;
            segment.claimed = *kind == Kind::BatchTrailer || *kind == Kind::FileTrailer ? claimedCount(line) : -1;
            out.push_back(segment);
            content.batch = true;
        } else {
            content.junkBytes += line.size();
        }
        at = end;
    }
    return content;
}

std::vector<Note> checkEnvelope(const std::vector<EnvelopeSegment>& segments) {
    std::vector<Note> notes;
    const EnvelopeSegment* file = nullptr;
    const EnvelopeSegment* batch = nullptr;
    std::int64_t batches = 0;
    const auto note = [&](MessageId id, std::vector<std::string> arguments) {
        notes.push_back({id, std::move(arguments)});
    };
    const auto at = [](const EnvelopeSegment& s) { return std::to_string(s.range.begin); };
    const auto unclosed = [&](const EnvelopeSegment*& open, const char* closer) {
        if (open) {
            note(MessageId::BatchUnclosed, {std::string(envelopeId(open->kind)), at(*open), closer});
            open = nullptr;
        }
    };
    for (const EnvelopeSegment& s : segments) {
        switch (s.kind) {
        case Kind::FileHeader:
            unclosed(batch, "BTS");
            unclosed(file, "FTS");
            file = &s;
            batches = 0;
            break;
        case Kind::BatchHeader:
            unclosed(batch, "BTS");
            batch = &s;
            ++batches;
            break;
        case Kind::BatchTrailer:
            if (!batch) {
                note(MessageId::BatchUnopened, {"BTS", at(s)});
                break;
            }
            if (s.claimed >= 0 && static_cast<std::uint64_t>(s.claimed) != s.message - batch->message) {
                note(MessageId::BatchCountDiffers,
                     {"BTS", at(s), std::to_string(s.claimed), std::to_string(s.message - batch->message)});
            }
            batch = nullptr;
            break;
        case Kind::FileTrailer:
            unclosed(batch, "BTS");
            if (!file) {
                note(MessageId::BatchUnopened, {"FTS", at(s)});
                break;
            }
            if (s.claimed >= 0 && s.claimed != batches) {
                note(MessageId::BatchCountDiffers, {"FTS", at(s), std::to_string(s.claimed), std::to_string(batches)});
            }
            file = nullptr;
            break;
        }
    }
    unclosed(batch, "BTS");
    unclosed(file, "FTS");
    return notes;
}

}  // namespace plumb::source
