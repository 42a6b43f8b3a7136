#include "source/envelope.h"

#include "base/ascii.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

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
/// The number in field 1 of a trailer; `line` starts with the id.
std::int64_t claimedCount(ByteView line) {
    constexpr std::size_t kFirstField = 4, kMostDigits = 18;
    if (line.size() <= kFirstField) {
        return EnvelopeSegment::kNotGiven;
    }
    std::string_view text = asText(line.subspan(kFirstField));
    text = text.substr(0, text.find(static_cast<char>(line[kFirstField - 1])));
    const std::size_t begin = std::min(text.find_first_not_of(' '), text.size());
    text = text.substr(begin, text.find_last_not_of(' ') + 1 - begin);
    if (text.empty() || text == "\"\"") {
        return EnvelopeSegment::kNotGiven;
    }
    if (text.size() > kMostDigits || text.find_first_not_of("0123456789") != text.npos) {
        return EnvelopeSegment::kNoNumber;
    }
    std::int64_t value = 0;
    for (const char digit : text) {
        value = value * 10 + (digit - '0');
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

namespace {

class EnvelopeCheck {
public:
    std::vector<EnvelopeFault> run(const std::vector<EnvelopeSegment>& segments) {
        for (const EnvelopeSegment& segment : segments) {
            switch (segment.kind) {
            case Kind::FileHeader:
                leaveBatch(segment);
                unclosed(m_file, Kind::FileTrailer);
                m_file = &segment;
                m_batches = 0;
                m_counted = segment.message;
                break;
            case Kind::BatchHeader:
                leaveBatch(segment);
                countLoose(segment);
                m_batch = &segment;
                ++m_batches;
                break;
            case Kind::BatchTrailer:
                closeBatch(segment);
                break;
            case Kind::FileTrailer:
                closeFile(segment);
                break;
            }
        }
        unclosed(m_batch, Kind::BatchTrailer);
        unclosed(m_file, Kind::FileTrailer);
        return std::move(m_faults);
    }

private:
    void fault(MessageId id, const EnvelopeSegment& segment, std::vector<std::string> more) {
        std::vector<std::string> arguments{std::string(envelopeId(segment.kind)), std::to_string(segment.range.begin)};
        arguments.insert(arguments.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
        m_faults.push_back({{id, std::move(arguments)}, segment.range});
    }

    void unclosed(const EnvelopeSegment*& open, Kind closer) {
        if (open != nullptr) {
            fault(MessageId::BatchUnclosed, *open, {std::string(envelopeId(closer))});
            open = nullptr;
        }
    }

    /// A batch that is open before `segment` ends there.
    void leaveBatch(const EnvelopeSegment& segment) {
        if (m_batch != nullptr) {
            unclosed(m_batch, Kind::BatchTrailer);
            m_counted = segment.message;
        }
    }

    /// Messages before `segment` that stand in no batch of their own.
    void countLoose(const EnvelopeSegment& segment) {
        m_batches += m_batch == nullptr && segment.message > m_counted ? 1 : 0;
        m_counted = segment.message;
    }

    void hold(const EnvelopeSegment& segment, std::uint64_t count) {
        if (segment.claimed == EnvelopeSegment::kNoNumber) {
            fault(MessageId::BatchCountNoNumber, segment, {});
        } else if (segment.claimed >= 0 && static_cast<std::uint64_t>(segment.claimed) != count) {
            fault(MessageId::BatchCountDiffers, segment, {std::to_string(segment.claimed), std::to_string(count)});
        }
    }

    void closeBatch(const EnvelopeSegment& segment) {
        if (m_batch == nullptr) {
            fault(MessageId::BatchUnopened, segment, {});
            countLoose(segment);
            return;
        }
        hold(segment, segment.message - m_batch->message);
        m_batch = nullptr;
        m_counted = segment.message;
    }

    void closeFile(const EnvelopeSegment& segment) {
        leaveBatch(segment);
        if (m_file == nullptr) {
            fault(MessageId::BatchUnopened, segment, {});
            return;
        }
        countLoose(segment);
        hold(segment, m_batches);
        m_file = nullptr;
    }

    std::vector<EnvelopeFault> m_faults;
    const EnvelopeSegment* m_file = nullptr;
    const EnvelopeSegment* m_batch = nullptr;
    std::uint64_t m_batches = 0;
    std::uint64_t m_counted = 0;  ///< messages before this one belong to batches that are counted
};

}  // namespace

std::vector<EnvelopeFault> checkEnvelope(const std::vector<EnvelopeSegment>& segments) {
    return EnvelopeCheck().run(segments);
}

}  // namespace plumb::source
