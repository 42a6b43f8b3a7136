#include "hl7/editable_message.h"

#include "hl7/segmentation.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace plumb::hl7 {
namespace {

constexpr std::size_t kLookAhead = 8;  // more than any decision about a segment's start looks at

std::uint64_t hashOf(std::string_view text) {
    return std::hash<std::string_view>{}(text);
}

bool cutsAtLf(Terminator terminator) {
    return terminator == Terminator::Lf;
}

/// Where the ends of a range may be after the edits: what was inserted exactly at an end may belong to it or not.
struct Carried {
    std::uint64_t beginLow, beginHigh, endLow, endHigh;

    [[nodiscard]] bool fits(ByteRange range) const {
        return range.begin >= beginLow && range.begin <= beginHigh && range.end() >= endLow && range.end() <= endHigh;
    }
    /// The bytes that were in the range from the start.
    [[nodiscard]] ByteRange core() const {
        return beginHigh <= endLow ? ByteRange{beginHigh, endLow - beginHigh} : ByteRange{beginLow, endHigh - beginLow};
    }
};

/// Carries one end of a range over an edit. `low` and `high` differ when something was inserted right there.
bool carryRange(Carried& at, std::uint64_t offset, std::uint64_t removed, std::uint64_t inserted) {
    const std::uint64_t stop = offset + removed;
    const auto shifted = [&](std::uint64_t place) { return place - removed + inserted; };
    if (removed == 0) {
        // An insertion: strictly before, at an end, inside, or after.
        const auto low = [&](std::uint64_t place) { return place > offset ? place + inserted : place; };
        const auto high = [&](std::uint64_t place) { return place >= offset ? place + inserted : place; };
        at = {low(at.beginLow), high(at.beginHigh), low(at.endLow), high(at.endHigh)};
        return true;
    }
    if (stop <= at.beginLow) {
        at = {shifted(at.beginLow), shifted(at.beginHigh), shifted(at.endLow), shifted(at.endHigh)};
        return true;
    }
    if (offset >= at.endHigh) {
        return true;
    }
    if (offset < at.beginLow || stop > at.endHigh) {
        return false;  // it reaches over an end: the place itself is gone
    }
    // Inside. An end that lay among the removed bytes moves to the edge of what replaces them.
    const auto begin = [&](std::uint64_t place) {
        return place <= offset ? place : place >= stop ? shifted(place) : offset;
    };
    const auto end = [&](std::uint64_t place) {
        return place <= offset ? place : place >= stop ? shifted(place) : offset + inserted;
    };
    at = {begin(at.beginLow), begin(at.beginHigh), end(at.endLow), end(at.endHigh)};
    return true;
}

/// The segment (from 1) that holds `offset` or ends before it; 0 before the first.
std::uint32_t segmentAt(const MessageView& view, std::uint64_t offset) {
    const auto& segments = view.segments();
    const auto after = std::upper_bound(segments.begin(), segments.end(), offset,
                                        [](std::uint64_t at, const SegmentSpan& span) { return at < span.begin; });
    return static_cast<std::uint32_t>(after - segments.begin());
}

/// Another segment number, the same place inside it.
FieldPath inSegment(FieldPath path, std::uint32_t segment) {
    return FieldPath(segment, path.field(), path.repetition(), path.component(), path.subcomponent());
}

/// The element of `level` at `offset`.
FieldPath pathOfLevel(const MessageView& view, std::uint64_t offset, Level level) {
    FieldPath path = view.pathAt(offset).upTo(level);
    while (path.level() < level && path.level() >= Level::Field) {
        path = path.child(1);
    }
    return path;
}

}  // namespace

EditableMessage::EditableMessage(std::string bytes, SourceId source, MessageNumber number)
    : m_source(source)
    , m_number(number)
    , m_bytes(std::move(bytes)) {
    if (m_bytes.size() > kMaxBytes) {
        m_bytes.resize(static_cast<std::size_t>(kMaxBytes));
    }
    m_view.assign(asBytes(m_bytes));
}

Result<ByteEdit> EditableMessage::apply(const ByteEdit& edit) {
    const std::uint64_t size = m_bytes.size();
    if (edit.offset > size || edit.removed.size() > size - edit.offset) {
        return fail(MessageId::EditOutside, {std::to_string(edit.offset),
                                             std::to_string(edit.offset + edit.removed.size()), std::to_string(size)});
    }
    const auto offset = static_cast<std::size_t>(edit.offset);
    if (bytes().substr(offset, edit.removed.size()) != edit.removed) {
        return fail(MessageId::EditMismatch, {std::to_string(edit.offset)});
    }
    if (size - edit.removed.size() + edit.inserted.size() > kMaxBytes) {
        return fail(MessageId::EditTooLarge, {std::to_string(kMaxBytes)});
    }
    if (edit.empty()) {
        return edit.inverse();
    }
    record(edit);
    m_bytes.replace(offset, edit.removed.size(), edit.inserted);
    recut(edit);
    m_revision = Revision(m_revision.value() + 1);
    return edit.inverse();
}

Result<ByteEdit> EditableMessage::apply(const ByteEdit& edit, Revision madeFor) {
    if (madeFor != m_revision) {
        return fail(MessageId::EditStale, {std::to_string(madeFor.value()), std::to_string(m_revision.value())});
    }
    return apply(edit);
}

Result<std::vector<ByteEdit>> EditableMessage::applyAll(std::span<const ByteEdit> edits) {
    std::vector<ByteEdit> undo;
    undo.reserve(edits.size());
    for (const ByteEdit& edit : edits) {
        Result<ByteEdit> inverse = apply(edit);
        if (!inverse) {
            for (auto back = undo.rbegin(); back != undo.rend(); ++back) {
                (void)apply(*back);
            }
            return fail(inverse.error());
        }
        undo.push_back(std::move(*inverse));
    }
    std::reverse(undo.begin(), undo.end());
    return undo;
}

// An edit that undoes the newest one still open is noted as such: together they change nothing, so a reference passes
// over both and everything between them, which by then is undone as well.
void EditableMessage::record(const ByteEdit& edit) {
    LogEntry entry{edit.offset,          edit.removed.size(),   edit.inserted.size(), m_bytes.size(),
                   hashOf(edit.removed), hashOf(edit.inserted), m_revision.value(),   0};
    const std::uint32_t first = m_log.empty() ? m_revision.value() : m_log.front().revision;
    if (!m_open.empty() && m_open.back() >= first) {
        LogEntry& open = m_log[m_open.back() - first];
        if (open.offset == entry.offset && open.removed == entry.inserted && open.inserted == entry.removed &&
            open.removedHash == entry.insertedHash && open.insertedHash == entry.removedHash) {
            open.undoneAt = entry.revision;
            m_open.pop_back();
        } else {
            m_open.push_back(entry.revision);
        }
    } else {
        m_open.clear();  // what is left of it has fallen out of the log
        m_open.push_back(entry.revision);
    }
    m_log.push_back(entry);
    if (m_log.size() > kLogLimit) {
        m_log.pop_front();
    }
    if (m_open.size() > 2 * kLogLimit) {
        m_open.erase(m_open.begin(), m_open.end() - static_cast<std::ptrdiff_t>(kLogLimit));
    }
}

void EditableMessage::recut(const ByteEdit& edit) {
    if (!cutAround(edit)) {
        m_view.assign(asBytes(m_bytes));
    }
}

// Cuts again from the segment before the first touched one up to the first that starts, unchanged, behind the edit.
// A segment's start depends on the bytes from it on and on nothing before it, so the cutting can begin and end there.
// The piece is cut by a view of its own: a short header with the same separator and kind of line end, a blank line
// (which makes any line after it a segment), and the piece with a little of what follows it.
bool EditableMessage::cutAround(const ByteEdit& edit) {
    const ByteView bytes = asBytes(m_bytes);
    std::vector<SegmentSpan>& segments = m_view.m_segments;
    const Delimiters delimiters = readDelimiters(bytes);
    const Terminator terminator = detectTerminator(bytes);
    const std::uint32_t touched = segmentAt(m_view, edit.offset == 0 ? 0 : edit.offset - 1);  // begins before the edit
    if (touched < 3 || delimiters.field != m_view.m_delimiters.field ||
        cutsAtLf(terminator) != cutsAtLf(m_view.m_terminator) || segments.size() + 2 >= FieldPath::kMaxSegment) {
        return false;
    }
    const std::size_t first = touched - 2;  // 0-based: the segment before the touched one
    const std::size_t start = segments[first].begin;
    const std::uint64_t editEnd = edit.offset + edit.removed.size();
    const auto grow = static_cast<std::uint32_t>(edit.inserted.size() - edit.removed.size());  // modulo 2^32
    const auto shifted = [grow](std::uint32_t place) { return static_cast<std::uint32_t>(place + grow); };

    std::size_t next = static_cast<std::size_t>(
        std::lower_bound(segments.begin(), segments.end(), editEnd,
                         [](const SegmentSpan& span, std::uint64_t at) { return span.begin < at; }) -
        segments.begin());
    std::string piece = "MSH";
    piece += static_cast<char>(delimiters.field);
    piece += cutsAtLf(terminator) ? "\n\n" : "\r\n\r\n";
    const std::size_t lead = piece.size();
    MessageView view;
    std::vector<SegmentSpan> cut;
    for (std::size_t step = 1;; step *= 4) {
        next = std::min(next, segments.size());
        const std::size_t stop = next < segments.size() ? shifted(segments[next].begin) : bytes.size();
        const std::size_t end = std::min(bytes.size(), stop + kLookAhead);
        piece.resize(lead);
        piece.append(m_bytes, start, end - start);
        view.assign(asBytes(piece));
        cut.clear();
        bool met = next == segments.size();
        for (std::size_t i = 1; i < view.segments().size(); ++i) {
            const SegmentSpan span = view.segments()[i];
            const std::size_t begin = span.begin - lead + start;
            if (begin >= stop) {
                met = met || begin == stop;
                break;
            }
            cut.push_back({static_cast<std::uint32_t>(begin), span.length});
        }
        if (met) {
            break;
        }
        next += step;
    }
    if (segments.size() - (next - first) + cut.size() + 2 >= FieldPath::kMaxSegment) {
        return false;
    }
    for (std::size_t i = next; i < segments.size(); ++i) {
        segments[i].begin = shifted(segments[i].begin);
    }
    const std::size_t common = std::min(cut.size(), next - first);
    const auto at = segments.begin() + static_cast<std::ptrdiff_t>(first);
    std::copy_n(cut.begin(), common, at);
    const auto rest = at + static_cast<std::ptrdiff_t>(common);
    if (cut.size() > common) {
        segments.insert(rest, cut.begin() + static_cast<std::ptrdiff_t>(common), cut.end());
    } else {
        segments.erase(rest, at + static_cast<std::ptrdiff_t>(next - first));
    }
    m_view.m_bytes = bytes;
    m_view.m_delimiters = delimiters;
    m_view.m_terminator = terminator;
    return true;
}

Reference EditableMessage::referenceTo(FieldPath path) const {
    return {m_source, m_number, m_revision, path, m_view.at(path).range};
}

std::optional<Reference> EditableMessage::translate(const Reference& reference) const {
    if (reference.source != m_source || reference.message != m_number || reference.revision > m_revision) {
        return std::nullopt;
    }
    if (reference.revision == m_revision) {
        return reference;
    }
    const std::uint32_t oldest = m_log.front().revision;
    if (reference.revision.value() < oldest) {
        return std::nullopt;
    }
    const std::size_t from = reference.revision.value() - oldest;
    const bool whole =
        reference.path.level() == Level::Message && reference.range == ByteRange{0, m_log[from].sizeBefore};
    Carried place{reference.range.begin, reference.range.begin, reference.range.end(), reference.range.end()};
    for (std::size_t i = from; i < m_log.size(); ++i) {
        const LogEntry& entry = m_log[i];
        if (entry.undoneAt > entry.revision) {
            i = entry.undoneAt - oldest;
        } else if (!whole && !carryRange(place, entry.offset, entry.removed, entry.inserted)) {
            return std::nullopt;
        }
    }
    Reference moved = reference;
    moved.revision = m_revision;
    if (whole) {
        moved.range = {0, m_bytes.size()};
        return moved;
    }
    const ByteRange core = place.core();
    if (reference.path.level() == Level::Message) {
        moved.range = core;
        return moved;
    }
    // The element itself: the same numbers in its segment, or else the one that stands at its bytes now.
    const FieldPath candidates[] = {inSegment(reference.path, segmentAt(m_view, place.beginLow)),
                                    inSegment(reference.path, segmentAt(m_view, place.beginHigh)),
                                    pathOfLevel(m_view, place.beginHigh, reference.path.level())};
    for (const FieldPath path : candidates) {
        const ByteRange range = m_view.at(path).range;
        if (path.segment() != 0 && path.level() == reference.path.level() && place.fits(range)) {
            moved.path = path;
            moved.range = range;
            return moved;
        }
    }
    // A part of an element, such as a found word: it is still there as long as its element holds it.
    for (const FieldPath path : {candidates[0], candidates[1]}) {
        const Element element = m_view.at(path);
        if (path.segment() != 0 && element.present() && core.begin >= element.range.begin &&
            core.end() <= element.range.end()) {
            moved.path = path;
            moved.range = core;
            return moved;
        }
    }
    return std::nullopt;
}

}  // namespace plumb::hl7
