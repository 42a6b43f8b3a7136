// MessageView::forEachLeaf: every leaf of a message at memory speed.
//
// One kernel pass turns the text into a tape of delimiter positions, piece by piece; the walk then steps along the
// tape. What a delimiter does to the packed path is a mask and an addend looked up by the delimiter byte, so no branch
// depends on which delimiter it is. Runs are as long as no level can run out of numbers; past a limit the last element
// takes in the rest (see field_path.h).
#pragma once

#include "hl7/kernels.h"
#include "hl7/message_view.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace plumb::hl7 {

/// What each delimiter byte does to the packed path: path = (path & keep) + add. Other bytes leave it as it is, but for
/// CR, which begins the next segment (asked only where segments are plain).
class LeafSteps {
public:
    explicit LeafSteps(const Delimiters& delimiters);

    [[nodiscard]] std::uint64_t step(std::uint64_t path, std::uint8_t delimiter) const {
        return (path & m_keep[delimiter]) + m_add[delimiter];
    }
    /// The level that this delimiter counts has no number left.
    [[nodiscard]] bool full(std::uint64_t path, std::uint8_t delimiter) const {
        return (path & m_full[delimiter]) == m_full[delimiter];
    }
    /// How far behind a delimiter, or behind the CR of plain segments, the next leaf begins.
    [[nodiscard]] std::uint32_t skip(std::uint8_t delimiter) const { return m_skip[delimiter]; }
    [[nodiscard]] const ByteSet& set() const { return m_set; }
    /// The delimiters and CR; empty when these delimiters never make a plain message.
    [[nodiscard]] const ByteSet& plainSet() const { return m_plainSet; }
    [[nodiscard]] bool mayBePlain() const { return m_plainSet.has('\r'); }
    [[nodiscard]] const Delimiters& delimiters() const { return m_delimiters; }

    /// The steps of these delimiters; kept from call to call while they stay the same.
    [[nodiscard]] static const LeafSteps& of(const Delimiters& delimiters);

private:
    Delimiters m_delimiters;
    ByteSet m_set;
    ByteSet m_plainSet;
    std::array<std::uint32_t, 256> m_skip{};
    std::array<std::uint64_t, 256> m_keep{};
    std::array<std::uint64_t, 256> m_add{};
    std::array<std::uint64_t, 256> m_full{};
};

/// The tape over one message, filled piece by piece as the walk asks for more.
class DelimiterTape {
public:
    DelimiterTape(ByteView bytes, const ByteSet& set, CollectBuffer& buffer)
        : m_bytes(bytes)
        , m_set(set)
        , m_buffer(buffer)
        , m_collect(kernels().collectSet) {
        fill();
    }

    /// The next delimiter at or after the current place; UINT32_MAX at the end.
    [[nodiscard]] std::uint32_t peek() {
        if (m_next == m_count) {
            if (m_filled == m_bytes.size()) {
                return UINT32_MAX;
            }
            fill();
            return peek();
        }
        return m_buffer[m_next];
    }
    void pop() { ++m_next; }
    [[nodiscard]] const std::uint32_t* next() const { return m_buffer.data() + m_next; }
    [[nodiscard]] const std::uint32_t* end() const { return m_buffer.data() + m_count; }
    void moveTo(const std::uint32_t* at) { m_next = static_cast<std::size_t>(at - m_buffer.data()); }
    [[nodiscard]] std::size_t filled() const { return m_filled; }

private:
    void fill() {
        do {
            const std::size_t piece =
                m_bytes.size() - m_filled < kCollectPiece ? m_bytes.size() - m_filled : kCollectPiece;
            m_count = m_collect(m_bytes.data() + m_filled, piece, m_set, static_cast<std::uint32_t>(m_filled),
                                m_buffer.data());
            m_next = 0;
            m_filled += piece;
        } while (m_count == 0 && m_filled < m_bytes.size());
    }

    ByteView m_bytes;
    const ByteSet& m_set;
    CollectBuffer& m_buffer;
    CollectSet m_collect;
    std::size_t m_next = 0;
    std::size_t m_count = 0;
    std::size_t m_filled = 0;
};

namespace leaf_walk {

inline constexpr std::uint64_t kFirst = FieldPath(0, 1, 1, 1, 1).packed();
/// How many delimiters may follow before any level can run out of numbers.
[[nodiscard]] inline std::size_t room(std::uint64_t packed) {
    const FieldPath path = FieldPath::fromPacked(packed);
    const std::uint32_t inner =
        std::min(FieldPath::kMaxSub - path.subcomponent(), FieldPath::kMaxComponent - path.component());
    return std::min(inner,
                    std::min(FieldPath::kMaxRepetition - path.repetition(), FieldPath::kMaxField - path.field()));
}

[[nodiscard]] CollectBuffer& threadBuffer();

// Everything below is inlined into its caller, so that what a visitor counts can live in registers.

/// For a walk along the whole tape: no place is past the end.
struct NoEnd {};
[[nodiscard]] constexpr bool before(std::uint32_t at, std::uint32_t end) {
    return at < end;
}
[[nodiscard]] constexpr bool before(std::uint32_t, NoEnd) {
    return true;
}

/// Steps along the tape from `at` up to `stop` or `end`, while no level can run out of numbers. Path and place are
/// locals here for the same reason.
template <class End, class Visit>
PLUMB_INLINE const std::uint32_t* walkRun(const std::uint8_t* bytes, const std::uint32_t* at, const std::uint32_t* stop,
                                          End end, const LeafSteps& steps, std::uint64_t& path, std::uint32_t& from,
                                          Visit& visit) {
    std::uint64_t here = path;
    std::uint32_t begin = from;
    for (; at != stop && before(*at, end); ++at) {
        const std::uint8_t delimiter = bytes[*at];
        visit(here, begin, *at - begin);
        here = steps.step(here, delimiter);
        begin = *at + steps.skip(delimiter);
    }
    path = here;
    from = begin;
    return at;
}

/// Walks along the tape up to `filled` or `end`.
template <class End, class Visit>
PLUMB_INLINE const std::uint32_t* walkTape(const std::uint8_t* bytes, const std::uint32_t* at,
                                           const std::uint32_t* filled, End end, const LeafSteps& steps,
                                           std::uint64_t& path, std::uint32_t& from, Visit& visit) {
    while (at != filled && before(*at, end)) {
        const std::size_t safe = room(path);
        const std::uint32_t* const stop = static_cast<std::size_t>(filled - at) > safe ? at + safe : filled;
        at = walkRun(bytes, at, stop, end, steps, path, from, visit);
        while (at != filled && before(*at, end) && room(path) == 0) {
            const std::uint8_t delimiter = bytes[*at];
            if (!steps.full(path, delimiter)) {
                visit(path, from, *at - from);
                path = steps.step(path, delimiter);
                from = *at + steps.skip(delimiter);
            }
            ++at;  // a full level: its last element takes in the rest
        }
    }
    return at;
}

/// Walks the rest of one segment from `begin`; the tape stands at the first delimiter at or after it.
template <class Visit>
PLUMB_INLINE void walkSegment(ByteView bytes, DelimiterTape& tape, const LeafSteps& steps, std::uint64_t path,
                              std::uint32_t begin, std::uint32_t end, Visit& visit) {
    std::uint32_t from = begin;
    do {
        const std::uint32_t* const at = walkTape(bytes.data(), tape.next(), tape.end(), end, steps, path, from, visit);
        tape.moveTo(at);
        if (at != tape.end()) {
            break;
        }
    } while (tape.peek() < end);
    visit(path, from, end - from);
}

/// Walks a message of one piece whose segments are plain (see CollectPlain) in one go, without a segment table. False
/// when it is not like that; then nothing was visited. For messages whose terminator is CR.
template <class Visit>
PLUMB_INLINE bool walkPlain(ByteView bytes, const LeafSteps& steps, Visit& visit) {
    constexpr std::size_t kLongestMsh2 = 8;
    const std::uint8_t separator = steps.delimiters().field;
    if (!steps.mayBePlain() || bytes.size() > kCollectPiece || bytes.size() < 5 || !isHeaderSegment(bytes) ||
        bytes[3] != separator || bytes[0] == separator || bytes[1] == separator || bytes[2] == separator) {
        return false;
    }
    std::uint32_t third = 4;
    while (third < bytes.size() && bytes[third] != separator && bytes[third] != '\r') {
        ++third;
    }
    if (third == bytes.size() || bytes[third] == '\r' || third > 4 + kLongestMsh2) {
        return false;
    }
    CollectBuffer& tape = threadBuffer();
    const std::size_t count = kernels().collectPlain(bytes.data() + third, bytes.size() - third, steps.plainSet(),
                                                     separator, third, tape.data());
    if (count == kNotPlain) {
        return false;
    }
    std::uint64_t path = std::uint64_t{1} << FieldPath::kSegmentShift | kFirst;
    visit(path, std::uint32_t{3}, std::uint32_t{1});
    path = steps.step(path, separator);
    visit(path, std::uint32_t{4}, third - 4);
    path = steps.step(path, separator);
    std::uint32_t from = third + 1;
    const auto end = static_cast<std::uint32_t>(bytes.size());
    walkTape(bytes.data(), tape.data() + 1, tape.data() + count, NoEnd{}, steps, path, from, visit);
    if (bytes[end - 1] != '\r') {
        visit(path, from, end - from);
    }
    return true;
}

}  // namespace leaf_walk

template <class Visit>
PLUMB_INLINE void MessageView::forEachLeaf(Visit&& visit) const {
    const LeafSteps& steps = LeafSteps::of(m_delimiters);
    if (m_terminator == Terminator::Cr && leaf_walk::walkPlain(m_bytes, steps, visit)) {
        return;
    }
    DelimiterTape tape(m_bytes, steps.set(), leaf_walk::threadBuffer());
    const auto count = static_cast<std::uint32_t>(m_segments.size());
    for (std::uint32_t n = 0; n < count; ++n) {
        const std::uint32_t begin = m_segments[n].begin, end = begin + m_segments[n].length;
        std::uint64_t path = static_cast<std::uint64_t>(n + 1) << FieldPath::kSegmentShift | leaf_walk::kFirst;
        std::uint32_t pos = tape.peek();
        while (pos < end && (pos < begin || m_bytes[pos] != m_delimiters.field)) {
            tape.pop();
            pos = tape.peek();
        }
        if (pos >= end) {
            continue;  // an id alone has no fields
        }
        if (pos == begin + 3 && isHeaderSegment(m_bytes.subspan(begin, 3))) {
            visit(path, pos, std::uint32_t{1});
            path += std::uint64_t{1} << FieldPath::kFieldShift;
            tape.pop();
            std::uint32_t next = tape.peek();
            while (next < end && m_bytes[next] != m_delimiters.field) {
                tape.pop();
                next = tape.peek();
            }
            const std::uint32_t stop = next < end ? next : end;
            visit(path, pos + 1, stop - pos - 1);
            if (next >= end) {
                continue;
            }
            path += std::uint64_t{1} << FieldPath::kFieldShift;
            pos = next;
        }
        tape.pop();
        leaf_walk::walkSegment(m_bytes, tape, steps, path, pos + 1, end, visit);
    }
}

/// Every leaf of a message that nobody needs a view of: quicker, as plain messages are walked without a segment table.
template <class Visit>
PLUMB_INLINE void forEachLeaf(ByteView message, Visit&& visit) {
    const bool cr = detectTerminator(message) == Terminator::Cr;
    if (!cr || !leaf_walk::walkPlain(message, LeafSteps::of(readDelimiters(message)), visit)) {
        MessageView(message).forEachLeaf(visit);
    }
}

}  // namespace plumb::hl7
