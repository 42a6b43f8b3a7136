#include "source/message_extent.h"

#include "base/ascii.h"
#include "hl7/line_scan.h"
#include "hl7/segmentation.h"

#include <algorithm>
#include <cstring>

namespace plumb::source {
namespace {

using u8 = std::uint8_t;
using hl7::firstLineBreak;
using hl7::lineBeginBefore;
using hl7::Terminator;

constexpr u8 kFrameBegin = 0x0b, kFrameEnd = 0x1c;

bool isFrameOrBreak(u8 byte) {
    return isLineBreak(byte) || byte == kFrameBegin || byte == kFrameEnd || byte == 0;
}
/// What the writer of a batch may have chosen as its own separator; text behind a word goes on with one of the others.
bool canSeparate(u8 byte) {
    return byte > ' ' && !isLetterOrDigit(byte) &&
           std::string_view("-.,:;()'\"").find(static_cast<char>(byte)) == std::string_view::npos;
}

/// A batch may have other separators than the messages in it.
bool isBatchLine(ByteView line, u8 separator) {
    if (line.size() < 3) {
        return false;
    }
    const std::string_view id = asText(line.first(3));
    const bool header = id == "BHS" || id == "FHS";
    if (!header && id != "BTS" && id != "FTS") {
        return false;
    }
    if (line.size() == 3 || line[3] == separator || isLineBreak(line[3])) {
        return true;
    }
    if (!canSeparate(line[3])) {
        return false;
    }
    const u8 next = line.size() > 4 ? line[4] : u8{'\r'};
    return header ? canSeparate(next) : isLineBreak(next) || next == line[3] || isDigit(next);
}

/// A line that shows some will to be a segment: an id of two to four letters or digits and the separator.
bool resemblesSegment(ByteView line, u8 separator) {
    if (hl7::canStartSegment(line, separator)) {
        return true;
    }
    std::size_t at = 0;
    while (at < line.size() && at < 5 && isLetterOrDigit(line[at])) {
        ++at;
    }
    return at >= 2 && at <= 4 && at < line.size() && line[at] == separator;
}

/// A line nobody would write inside a field: a ruler, a comment of a dump.
bool isRuler(ByteView line, u8 separator) {
    if (line[0] == separator) {
        return false;
    }
    std::size_t marks = 0;
    for (const u8 byte : line) {
        if (isLineBreak(byte)) {
            break;
        }
        if (isLetterOrDigit(byte) || byte >= 0x80) {
            return marks >= 2 && (line[0] == '#' || line[0] == '-' || line[0] == '=' || line[0] == '*');
        }
        marks += byte != ' ';
    }
    return marks >= 3;
}

/// The shape of a log line's first characters: digits, letters, others as they are.
bool sameShape(ByteView a, ByteView b) {
    constexpr std::size_t kShape = 8;
    const std::size_t length = std::min(a.size(), kShape);
    if (length < 4 || b.size() < length) {
        return false;
    }
    const auto shape = [](u8 byte) -> u8 { return isDigit(byte) ? u8{'9'} : isLetterOrDigit(byte) ? u8{'a'} : byte; };
    for (std::size_t i = 0; i < length; ++i) {
        if (shape(a[i]) != shape(b[i])) {
            return false;
        }
    }
    return true;
}

/// A line that begins as those of logs do: a date and a time, or a time of day with seconds, perhaps in a bracket.
bool isLogLine(ByteView line) {
    if (!line.empty() && (line[0] == '[' || line[0] == '(' || line[0] == '<')) {
        line = line.subspan(1);
    }
    static constexpr std::string_view kShapes[] = {"9999-99-99 99:99", "9999-99-99T99:99", "9999/99/99 99:99",
                                                   "99/99/9999 99:99", "99.99.9999 99:99", "99-99-9999 99:99",
                                                   "99:99:99",         "aaa 99 99:99:99",  "aaa  9 99:99:99"};
    const auto has = [&](std::string_view shape) {
        return line.size() >= shape.size() && std::equal(shape.begin(), shape.end(), line.begin(), [](char s, u8 byte) {
                   const bool digit = isDigit(byte);
                   return s == '9' ? digit : s == 'a' ? isLetterOrDigit(byte) && !digit : static_cast<u8>(s) == byte;
               });
    };
    return std::any_of(std::begin(kShapes), std::end(kShapes), has);
}

/// Walks the lines of a message whose tail is not plainly a segment, and says where its content ends.
class TailWalk {
public:
    TailWalk(ByteView message, ByteView prefix, u8 separator)
        : m_bytes(message)
        , m_prefix(prefix)
        , m_separator(separator)
        , m_terminator(hl7::detectTerminator(message)) {}

    [[nodiscard]] std::size_t contentEnd() {
        std::size_t kept = 0;  // end of the last line that belongs to the message
        std::size_t lineBegin = 0;
        bool blankBefore = false;
        while (lineBegin < m_bytes.size()) {
            const std::size_t end = firstLineBreak(m_bytes, lineBegin, m_bytes.size());
            const ByteView line = m_bytes.subspan(lineBegin, end - lineBegin);
            const bool endsByCr = end < m_bytes.size() && m_bytes[end] == '\r';
            if (line.empty()) {
                blankBefore = blankBefore || lineBegin > 0;
            } else if (lineBegin == 0 || resemblesSegment(m_bytes.subspan(lineBegin), m_separator)) {
                if (lineBegin > 0 && isBatchLine(m_bytes.subspan(lineBegin), m_separator)) {
                    break;
                }
                kept = end;
                blankBefore = false;
            } else if (!continues(line, lineBegin, blankBefore, endsByCr)) {
                break;
            } else {
                kept = end;
            }
            lineBegin = end + 1;
            if (endsByCr && lineBegin < m_bytes.size() && m_bytes[lineBegin] == '\n') {
                ++lineBegin;
            }
        }
        return kept;
    }

private:
    /// Whether a line that is no segment goes on with the field before it.
    [[nodiscard]] bool continues(ByteView line, std::size_t lineBegin, bool blankBefore, bool endsByCr) {
        if (!m_prefix.empty() && sameShape(m_prefix, line)) {
            return false;
        }
        if (moreFollows(lineBegin + line.size())) {
            return true;
        }
        if (blankBefore || isLogLine(line)) {
            return false;
        }
        if (m_terminator == Terminator::Lf) {
            return m_prefix.empty() && !isRuler(line, m_separator);
        }
        // CR ends segments: behind a bare LF this is wrapped data, unless the message stands in a log, where a line end
        // is a line end if nothing of the message follows. Behind CR it is no segment at all.
        const bool afterLf = m_bytes[lineBegin - 1] == '\n' && !(lineBegin >= 2 && m_bytes[lineBegin - 2] == '\r');
        return afterLf && (m_prefix.empty() || endsByCr);
    }

    /// A segment of this message follows before the next line of the log. Asked line by line, so what was looked
    /// through once is remembered.
    [[nodiscard]] bool moreFollows(std::size_t from) {
        constexpr std::size_t kLookAhead = 64 * 1024;
        if (from <= m_foundAt) {
            return m_foundSegment;
        }
        const std::size_t stop = std::min(m_bytes.size(), from + kLookAhead);
        for (std::size_t at = firstLineBreak(m_bytes, std::max(from, m_clearUntil), stop); at < stop;
             at = firstLineBreak(m_bytes, at + 1, stop)) {
            const ByteView rest = m_bytes.subspan(at + 1);
            m_foundSegment = hl7::canStartSegment(rest, m_separator);
            if (m_foundSegment || (!m_prefix.empty() && sameShape(m_prefix, rest))) {
                m_foundAt = at;
                return m_foundSegment;
            }
        }
        m_clearUntil = stop;
        return false;
    }

    ByteView m_bytes;
    ByteView m_prefix;
    u8 m_separator;
    Terminator m_terminator;
    std::size_t m_foundAt = 0;  ///< the line break before what moreFollows() found last
    bool m_foundSegment = false;
    std::size_t m_clearUntil = 0;  ///< nothing to be found before this
};

Terminator firstTerminator(ByteView message, u8 separator) {
    const std::size_t at = firstLineBreak(message, 0, message.size());
    if (at == message.size()) {
        return Terminator::Cr;
    }
    if (message[at] == '\r') {
        return at + 1 < message.size() && message[at + 1] == '\n' ? Terminator::CrLf : Terminator::Cr;
    }
    const ByteView rest = message.subspan(at + 1);
    return hl7::canStartSegment(rest, separator) ? Terminator::Lf : hl7::detectTerminator(message);
}

}  // namespace

Extent findExtent(const Text& text, const MessageStart& start, std::uint64_t limit) {
    const ByteView bytes = text.bytes;
    const auto begin = static_cast<std::size_t>(start.at - text.base);
    const auto stop = static_cast<std::size_t>(limit - text.base);
    const u8 separator = begin + 3 < stop ? bytes[begin + 3] : u8{'|'};
    Extent extent;
    extent.flags.linePrefix = start.lineBegin < start.at;

    const bool frameOpens = begin > 0 && bytes[begin - 1] == kFrameBegin;
    bool frameCloses = false;
    std::size_t end = stop;
    const auto trim = [&] {
        while (end > begin && isFrameOrBreak(bytes[end - 1])) {
            frameCloses = frameCloses || bytes[end - 1] == kFrameEnd;
            --end;
        }
    };
    trim();
    if (frameOpens && !frameCloses) {
        // Something stands between the frame's end and the next start, or the frame is not closed.
        if (const void* fs = std::memchr(bytes.data() + begin, kFrameEnd, end - begin)) {
            end = static_cast<std::size_t>(static_cast<const u8*>(fs) - bytes.data());
            frameCloses = true;
            trim();
        }
    }
    for (;;) {
        const std::size_t line = lineBeginBefore(bytes, begin, end);
        if (line <= begin) {
            break;
        }
        const ByteView last = bytes.subspan(line, stop - line);
        if (isBatchLine(last, separator)) {
            end = line;
            trim();
            continue;
        }
        if (!hl7::canStartSegment(last, separator)) {
            const ByteView prefix = bytes.subspan(static_cast<std::size_t>(start.lineBegin - text.base),
                                                  static_cast<std::size_t>(start.at - start.lineBegin));
            const std::size_t content =
                begin + TailWalk(bytes.subspan(begin, end - begin), prefix, separator).contentEnd();
            if (content < end) {
                end = content;
                trim();
                continue;
            }
        }
        break;
    }
    extent.frameCloses = frameCloses;
    extent.flags.terminator = firstTerminator(bytes.subspan(begin, stop - begin), separator);
    // The terminator of the last segment belongs to the message.
    if (end < stop && bytes[end] == '\r') {
        end += end + 1 < stop && bytes[end + 1] == '\n' && extent.flags.terminator == Terminator::CrLf ? 2 : 1;
    } else if (end < stop && bytes[end] == '\n' && extent.flags.terminator == Terminator::Lf) {
        ++end;
    } else {
        extent.flags.lastUnterminated = true;
    }
    extent.end = text.base + end;
    return extent;
}

}  // namespace plumb::source
