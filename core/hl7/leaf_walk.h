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
#include <memory>

namespace plumb::hl7 {

/// What each delimiter byte does to the packed path: path = (path & keep) + add. Other bytes leave it as it is.
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
    [[nodiscard]] const ByteSet& set() const { return m_set; }
    [[nodiscard]] const Delimiters& delimiters() const { return m_delimiters; }

    /// The steps of these delimiters; kept from call to call while they stay the same.
    [[nodiscard]] static const LeafSteps& of(const Delimiters& delimiters);

private:
    Delimiters m_delimiters;
    ByteSet m_set;
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

/// Steps along the tape from `at` up to `stop` or the segment's end, while no level can run out of numbers. Path and
/// place are locals here, so that they can live in registers.
template <class Visit>
const std::uint32_t* walkRun(const std::uint8_t* bytes, const std::uint32_t* at, const std::uint32_t* stop,
                             std::uint32_t end, const LeafSteps& steps, std::uint64_t& path, std::uint32_t& from,
                             Visit& visit) {
    std::uint64_t here = path;
    std::uint32_t begin = from;
    for (; at != stop && *at < end; ++at) {
        visit(here, begin, *at - begin);
        here = steps.step(here, bytes[*at]);
        begin = *at + 1;
    }
    path = here;
    from = begin;
    return at;
}

/// Walks the rest of one segment from `begin`; the tape stands at the first delimiter at or after it.
template <class Visit>
void walkSegment(ByteView bytes, DelimiterTape& tape, const LeafSteps& steps, std::uint64_t path, std::uint32_t begin,
                 std::uint32_t end, Visit& visit) {
    std::uint32_t from = begin;
    do {
        const std::uint32_t* at = tape.next();
        const std::uint32_t* const filled = tape.end();
        while (at != filled && *at < end) {
            const std::size_t safe = room(path);
            const std::uint32_t* const stop = static_cast<std::size_t>(filled - at) > safe ? at + safe : filled;
            at = walkRun(bytes.data(), at, stop, end, steps, path, from, visit);
            while (at != filled && *at < end && room(path) == 0) {
                const std::uint8_t delimiter = bytes[*at];
                if (!steps.full(path, delimiter)) {
                    visit(path, from, *at - from);
                    path = steps.step(path, delimiter);
                    from = *at + 1;
                }
                ++at;  // a full level: its last element takes in the rest
            }
        }
        tape.moveTo(at);
        if (at != filled) {
            break;
        }
    } while (tape.peek() < end);
    visit(path, from, end - from);
}

}  // namespace leaf_walk

template <class Visit>
void MessageView::forEachLeaf(Visit&& visit) const {
    const LeafSteps& steps = LeafSteps::of(m_delimiters);
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

}  // namespace plumb::hl7
