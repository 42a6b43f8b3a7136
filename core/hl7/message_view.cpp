#include "hl7/message_view.h"

#include "base/ascii.h"
#include "hl7/kernels.h"
#include "hl7/leaf_walk.h"
#include "hl7/line_scan.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace plumb::hl7 {
namespace {

using u8 = std::uint8_t;
using u32 = std::uint32_t;

constexpr std::size_t kMaxMessage = UINT32_MAX - 64;  // what a 32-bit span can hold; the rest is one finding

/// The first `byte` in [from, end), or end.
std::size_t find(ByteView bytes, std::size_t from, std::size_t end, u8 byte) {
    if (byte == 0 || from >= end) {
        return end;
    }
    const void* at = std::memchr(bytes.data() + from, byte, end - from);
    return at ? static_cast<std::size_t>(static_cast<const u8*>(at) - bytes.data()) : end;
}

/// Up to four bytes that end a search. 0 is no delimiter and is left out.
class Stops {
public:
    void add(u8 byte) {
        if (byte != 0) {
            for (std::size_t i = m_count++; i < m_bytes.size(); ++i) {
                m_bytes[i] = byte;  // the unused places repeat it
            }
        }
    }
    /// The first of them in [from, end), or end.
    [[nodiscard]] std::size_t find(ByteView bytes, std::size_t from, std::size_t end) const {
        if (m_count < 2) {
            return plumb::hl7::find(bytes, from, end, m_bytes[0]);
        }
        return from + kernels().findFirstOf(bytes.data() + from, end - from, m_bytes);
    }

private:
    std::array<u8, 4> m_bytes{};
    std::size_t m_count = 0;
};

/// Builds the segment table from candidate line ends, given in ascending order.
class SegmentCutter {
public:
    SegmentCutter(ByteView bytes, std::vector<SegmentSpan>& segments)
        : m_bytes(bytes)
        , m_segments(segments) {}

    /// A terminator whose first byte is at `end` and which is `length` bytes long.
    void cut(std::size_t end, std::size_t length) {
        if (end > m_begin && m_segments.size() < FieldPath::kMaxSegment - 1) {
            m_segments.push_back({static_cast<u32>(m_begin), static_cast<u32>(end - m_begin)});
            m_begin = end + length;
        } else if (end <= m_begin) {
            m_begin = std::max(m_begin, end + length);
        }
    }
    void finish() {
        if (m_bytes.size() > m_begin) {
            m_segments.push_back({static_cast<u32>(m_begin), static_cast<u32>(m_bytes.size() - m_begin)});
        }
    }
    [[nodiscard]] std::size_t begin() const { return m_begin; }

private:
    ByteView m_bytes;
    std::vector<SegmentSpan>& m_segments;
    std::size_t m_begin = 0;
};

// CR ends a segment, and a LF right behind it belongs to it. A bare LF is data.
void cutAtCr(ByteView bytes, std::vector<SegmentSpan>& segments) {
    CollectBuffer& ends = leaf_walk::threadBuffer();
    const CollectByte collect = kernels().collectByte;
    SegmentCutter cutter(bytes, segments);
    for (std::size_t from = 0; from < bytes.size(); from += kCollectPiece) {
        const std::size_t piece = std::min(bytes.size() - from, kCollectPiece);
        const std::size_t count = collect(bytes.data() + from, piece, '\r', static_cast<u32>(from), ends.data());
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t end = ends[i];
            cutter.cut(end, end + 1 < bytes.size() && bytes[end + 1] == '\n' ? 2 : 1);
        }
    }
    cutter.finish();
}

// LF ends a segment where a segment or nothing follows, with or without blank lines between; a CR before it belongs to
// it. So does a bare CR.
void cutAtLf(ByteView bytes, u8 fieldSeparator, std::vector<SegmentSpan>& segments) {
    CollectBuffer& ends = leaf_walk::threadBuffer();
    const CollectSet collect = kernels().collectSet;
    const ByteSet set({'\r', '\n'});
    SegmentCutter cutter(bytes, segments);
    std::size_t next = 0;  // the first byte behind the place looked at that is no line end
    for (std::size_t from = 0; from < bytes.size(); from += kCollectPiece) {
        const std::size_t piece = std::min(bytes.size() - from, kCollectPiece);
        const std::size_t count = collect(bytes.data() + from, piece, set, static_cast<u32>(from), ends.data());
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t at = ends[i];
            next = std::max(next, at + 1);
            while (next < bytes.size() && isLineBreak(bytes[next])) {
                ++next;
            }
            const ByteView rest = bytes.subspan(next);
            if (bytes[at] == '\n') {
                const std::size_t end = at > cutter.begin() && bytes[at - 1] == '\r' ? at - 1 : at;
                if (end <= cutter.begin() || rest.empty() || canStartSegment(rest, fieldSeparator)) {
                    cutter.cut(end, at + 1 - end);
                }
            } else if (rest.empty() || canStartSegment(rest, fieldSeparator)) {
                cutter.cut(at, 1);
            }
        }
    }
    cutter.finish();
}

/// Cuts [begin, end) at `delimiter`, at most `max` pieces; the last takes in the rest. visit(begin, length) until
/// false.
template <class Visit>
void eachPiece(ByteView bytes, std::size_t begin, std::size_t end, u8 delimiter, u32 max, Visit&& visit) {
    for (u32 n = 1;; ++n) {
        const std::size_t stop = n < max ? find(bytes, begin, end, delimiter) : end;
        if (!visit(begin, stop - begin) || stop == end) {
            return;
        }
        begin = stop + 1;
    }
}

struct Below {
    u8 delimiter;
    u32 max;
};

Below levelBelow(Level level, const Delimiters& d) {
    switch (level) {
    case Level::Segment:
        return {d.field, FieldPath::kMaxField};
    case Level::Field:
        return {d.repetition, FieldPath::kMaxRepetition};
    case Level::Repetition:
        return {d.component, FieldPath::kMaxComponent};
    case Level::Component:
        return {d.subcomponent, FieldPath::kMaxSub};
    default:
        return {0, 1};
    }
}

}  // namespace

void MessageView::assign(ByteView bytes) {
    m_bytes = bytes.size() > kMaxMessage ? bytes.first(kMaxMessage) : bytes;
    m_delimiters = readDelimiters(m_bytes);
    m_terminator = detectTerminator(m_bytes);
    m_segments.clear();
    if (m_terminator == Terminator::Lf) {
        cutAtLf(m_bytes, m_delimiters.field, m_segments);
    } else {
        cutAtCr(m_bytes, m_segments);
    }
}

std::string_view MessageView::segmentId(u32 segment) const {
    if (segment == 0 || segment > m_segments.size()) {
        return {};
    }
    const SegmentSpan span = m_segments[segment - 1];
    const std::size_t end = span.begin + span.length;
    if (span.length > 3 && m_delimiters.field != 0 && m_bytes[span.begin + 3] == m_delimiters.field &&
        find(m_bytes, span.begin, span.begin + 3, m_delimiters.field) == span.begin + 3) {
        return asText(m_bytes.subspan(span.begin, 3));
    }
    return asText(m_bytes.subspan(span.begin, find(m_bytes, span.begin, end, m_delimiters.field) - span.begin));
}

u32 MessageView::findSegment(std::string_view id, u32 occurrence) const {
    for (u32 n = 1; n <= m_segments.size(); ++n) {
        if (equalCaseBlind(segmentId(n), id) && --occurrence == 0) {
            return n;
        }
    }
    return 0;
}

u32 MessageView::occurrenceOf(u32 segment) const {
    const std::string_view id = segmentId(segment);
    u32 count = 0;
    for (u32 n = 1; n <= segment && n <= m_segments.size(); ++n) {
        count += equalCaseBlind(segmentId(n), id);
    }
    return count;
}

// The elements below `path`, cut in one pass. Header segments: field 1 is the separator, field 2 is not cut further.
void MessageView::children(FieldPath path, std::vector<Element>& out) const {
    out.clear();
    const Level level = path.level();
    const auto put = [&](std::size_t begin, std::size_t length) {
        const ByteRange range{begin, length};
        out.push_back({path.child(static_cast<u32>(out.size()) + 1), range, presenceOf(bytes(range))});
        return true;
    };
    if (level == Level::Message) {
        out.reserve(m_segments.size());
        for (const SegmentSpan& span : m_segments) {
            put(span.begin, span.length);
        }
        return;
    }
    const Element parent = at(path);
    if (!parent.present() || level == Level::Subcomponent) {
        return;
    }
    auto begin = static_cast<std::size_t>(parent.range.begin);
    const std::size_t end = begin + static_cast<std::size_t>(parent.range.length);
    const Below below = levelBelow(level, m_delimiters);
    const bool header = isHeader(path.segment());
    if (level == Level::Segment) {
        const std::size_t separator = find(m_bytes, begin, end, below.delimiter);
        if (separator == end) {
            return;
        }
        if (header) {
            put(separator, 1);
        }
        begin = separator + 1;
    } else if (header && path.field() <= 2) {
        put(begin, end - begin);
        return;
    }
    const u32 max = below.max - static_cast<u32>(out.size());
    eachPiece(m_bytes, begin, end, below.delimiter, max, put);
}

u32 MessageView::childCount(FieldPath path) const {
    const Level level = path.level();
    if (level == Level::Message) {
        return segmentCount();
    }
    const Element parent = at(path);
    if (!parent.present() || level == Level::Subcomponent) {
        return 0;
    }
    const auto begin = static_cast<std::size_t>(parent.range.begin),
               length = static_cast<std::size_t>(parent.range.length);
    const Below below = levelBelow(level, m_delimiters);
    const bool header = isHeader(path.segment());
    if (header && level != Level::Segment && path.field() <= 2) {
        return 1;
    }
    if (level == Level::Segment && header) {
        // MSH|^~\&|A: the separator is field 1, so there is one field more than separators.
        const std::size_t separators =
            below.delimiter ? kernels().countByte(m_bytes.data() + begin, length, below.delimiter) : 0;
        return separators == 0 ? 0 : static_cast<u32>(std::min<std::size_t>(separators + 1, below.max));
    }
    const std::size_t count =
        below.delimiter ? kernels().countByte(m_bytes.data() + begin, length, below.delimiter) : 0;
    return static_cast<u32>(std::min<std::size_t>(level == Level::Segment ? count : count + 1, below.max));
}

Element MessageView::at(FieldPath path) const {
    const u32 segment = path.segment();
    if (segment == 0) {
        return {path, {0, m_bytes.size()}, presenceOf(m_bytes)};
    }
    if (segment > m_segments.size()) {
        return {path, {m_bytes.size(), 0}, Presence::Absent};
    }
    const SegmentSpan span = m_segments[segment - 1];
    std::size_t begin = span.begin, end = begin + span.length;
    if (path.field() == 0) {
        return {path, span.range(), Presence::Value};
    }
    const std::size_t separator = find(m_bytes, begin, end, m_delimiters.field);
    if (separator == end) {
        return {path, {end, 0}, Presence::Absent};
    }
    const bool header = isHeader(segment);
    if (header && path.field() == 1) {
        return cut(path, Level::Field, separator, separator + 1);
    }
    begin = separator + 1;
    for (u32 skip = path.field() - (header ? 2 : 1); skip > 0; --skip) {  // field 1 of a header was the separator
        const std::size_t next = find(m_bytes, begin, end, m_delimiters.field);
        if (next == end) {
            return {path, {end, 0}, Presence::Absent};
        }
        begin = next + 1;
    }
    return cut(path, Level::Segment, begin, end);
}

Element MessageView::within(const Element& above, FieldPath path) const {
    const Level level = above.path.level();
    if (level < Level::Field) {
        return at(path);
    }
    if (!above.present()) {
        return {path, {above.range.end(), 0}, Presence::Absent};
    }
    return cut(path, level, static_cast<std::size_t>(above.range.begin), static_cast<std::size_t>(above.range.end()));
}

bool MessageView::isHeader(u32 segment) const {
    const SegmentSpan span = m_segments[segment - 1];
    const ByteView start = m_bytes.subspan(span.begin, std::min<std::size_t>(span.length, 4));
    return start.size() > 3 && isHeaderSegment(start) && find(start, 0, start.size(), m_delimiters.field) == 3;
}

bool MessageView::isAtomic(FieldPath path) const {
    return path.field() <= 2 && isHeader(path.segment());
}

// Each byte is looked at once, whatever the depth: at every level, what ends the elements above ends the search too.
Element MessageView::cut(FieldPath path, Level level, std::size_t begin, std::size_t end) const {
    const bool atomic = isAtomic(path);
    Stops stops;
    if (level == Level::Segment && path.field() < FieldPath::kMaxField) {
        stops.add(m_delimiters.field);
    }
    const u32 numbers[] = {path.repetition(), path.component(), path.subcomponent()};
    const Level first = std::max(level, Level::Field);
    for (auto i = static_cast<unsigned>(first) - static_cast<unsigned>(Level::Field); i < 3 && numbers[i] != 0; ++i) {
        const Below below = levelBelow(static_cast<Level>(static_cast<unsigned>(Level::Field) + i), m_delimiters);
        const u8 delimiter = atomic ? u8{0} : below.delimiter;
        Stops here = stops;
        here.add(delimiter);
        for (u32 skip = numbers[i] - 1; skip > 0; --skip) {
            const std::size_t next = here.find(m_bytes, begin, end);
            if (next == end || m_bytes[next] != delimiter || delimiter == 0) {
                return {path, {next, 0}, Presence::Absent};
            }
            begin = next + 1;
        }
        if (numbers[i] < below.max) {
            stops = here;
        }
    }
    const ByteRange range{begin, stops.find(m_bytes, begin, end) - begin};
    return {path, range, presenceOf(bytes(range))};
}

FieldPath MessageView::pathAt(std::uint64_t offset) const {
    const auto after = std::upper_bound(m_segments.begin(), m_segments.end(), offset,
                                        [](std::uint64_t at, const SegmentSpan& span) { return at < span.begin; });
    if (after == m_segments.begin()) {
        return {};
    }
    const auto n = static_cast<u32>(after - m_segments.begin());
    const SegmentSpan span = m_segments[n - 1];
    const FieldPath segment(n);
    if (offset > std::uint64_t{span.begin} + span.length) {
        return segment;
    }
    const auto at = static_cast<std::size_t>(offset);
    std::size_t begin = span.begin;
    const std::size_t separator = find(m_bytes, begin, begin + span.length, m_delimiters.field);
    if (at < separator || separator == begin + span.length) {
        return segment;
    }
    // Down the levels: at each, count the delimiters before the offset.
    const bool header = isHeader(n);
    if (header && at == separator) {
        return segment.child(1);
    }
    if (at == separator) {
        return segment;
    }
    u32 number = header ? 2 : 1;
    begin = separator + 1;
    FieldPath path = segment;
    for (Level level = Level::Segment; level < Level::Subcomponent;
         level = static_cast<Level>(static_cast<unsigned>(level) + 1)) {
        const Below below = levelBelow(level, m_delimiters);
        for (std::size_t next = find(m_bytes, begin, at, below.delimiter); next < at && number < below.max;
             next = find(m_bytes, begin, at, below.delimiter)) {
            begin = next + 1;
            ++number;
        }
        path = path.child(number);
        number = 1;
        if (header && path.field() == 2 && level == Level::Segment) {
            return path;
        }
    }
    // Above the leaf, stop where the element is not divided.
    while (path.level() > Level::Field && childCount(path.parent()) == 1) {
        path = path.parent();
    }
    return path;
}

std::string_view MessageView::messageCode() const {
    return raw(FieldPath(1, 9, 1, 1, 1));
}
std::string_view MessageView::triggerEvent() const {
    return raw(FieldPath(1, 9, 1, 2, 1));
}
std::string_view MessageView::structureId() const {
    return raw(FieldPath(1, 9, 1, 3, 1));
}
std::string_view MessageView::controlId() const {
    return raw(FieldPath(1, 10, 1));
}
std::string_view MessageView::version() const {
    return raw(FieldPath(1, 12, 1, 1, 1));
}

std::string formatPath(const MessageView& message, FieldPath path) {
    if (path.segment() == 0) {
        return {};
    }
    std::string out(message.segmentId(path.segment()));
    if (message.findSegment(out, 2) != 0) {
        out += '[' + std::to_string(message.occurrenceOf(path.segment())) + ']';
    }
    if (path.field() != 0) {
        out += '-' + std::to_string(path.field());
        const bool repeats = message.childCount(path.upTo(Level::Field)) > 1;
        if (path.repetition() > 1 || (repeats && path.repetition() == 1)) {
            out += '[' + std::to_string(path.repetition()) + ']';
        }
    }
    if (path.component() != 0) {
        out += '.' + std::to_string(path.component());
    }
    if (path.subcomponent() != 0) {
        out += '.' + std::to_string(path.subcomponent());
    }
    return out;
}

}  // namespace plumb::hl7
