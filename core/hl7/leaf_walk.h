// MessageView::forEachLeaf: every leaf of a message at memory speed.
//
// One kernel pass turns the text into a tape of delimiter positions, piece by piece; the walk then steps along the
// tape. What a delimiter does to the packed path is a mask and an addend looked up by the delimiter byte, so no branch
// depends on which delimiter it is. A segment with more delimiters than the smallest level can count takes a loop that
// also checks the limits: past a limit the last element takes in the rest (see field_path.h).
#pragma once

#include "hl7/kernels.h"
#include "hl7/message_view.h"

#include <array>
#include <cstdint>
#include <memory>

namespace plumb::hl7 {

class LeafSteps {
public:
    struct Step {
        std::uint64_t keep = ~std::uint64_t{0};
        std::uint64_t add = 0;
        std::uint64_t full = 0;  ///< the bits that are all ones when this level has no number left
    };

    explicit LeafSteps(const Delimiters& delimiters);

    [[nodiscard]] const Step& operator[](std::uint8_t byte) const { return m_steps[byte]; }
    [[nodiscard]] const ByteSet& set() const { return m_set; }
    [[nodiscard]] const Delimiters& delimiters() const { return m_delimiters; }

    /// The steps of these delimiters; kept from call to call while they stay the same.
    [[nodiscard]] static const LeafSteps& of(const Delimiters& delimiters);

private:
    Delimiters m_delimiters;
    ByteSet m_set;
    std::array<Step, 256> m_steps{};
};

/// The tape over one message, filled piece by piece as the walk asks for more.
class DelimiterTape {
public:
    DelimiterTape(ByteView bytes, const ByteSet& set, CollectBuffer& buffer)
        : m_bytes(bytes), m_set(set), m_buffer(buffer), m_collect(kernels().collectSet) {
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
            const std::size_t piece = m_bytes.size() - m_filled < kCollectPiece ? m_bytes.size() - m_filled : kCollectPiece;
            m_count = m_collect(m_bytes.data() + m_filled, piece, m_set, static_cast<std::uint32_t>(m_filled), m_buffer.data());
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
inline constexpr std::size_t kUnchecked = FieldPath::kMaxSub - 1;

[[nodiscard]] CollectBuffer& threadBuffer();

/// Walks the rest of one segment from `begin`; the tape stands at the first delimiter at or after it.
template <class Visit>
void walkSegment(ByteView bytes, DelimiterTape& tape, const LeafSteps& steps, std::uint64_t path, std::uint32_t begin,
                 std::uint32_t end, Visit& visit) {
    std::uint32_t from = begin;
    for (;;) {
        const std::uint32_t* at = tape.next();
        const std::uint32_t* const stop = tape.end();
        const bool checked = stop - at > static_cast<std::ptrdiff_t>(kUnchecked) && at[kUnchecked] < end;
        if (!checked && from == begin) {
            while (at != stop && *at < end) {
                const std::uint32_t pos = *at++;
                visit(path, from, pos - from);
                const LeafSteps::Step& step = steps[bytes[pos]];
                path = (path & step.keep) + step.add;
                from = pos + 1;
            }
        } else {
            while (at != stop && *at < end) {
                const std::uint32_t pos = *at++;
                const LeafSteps::Step& step = steps[bytes[pos]];
                if ((path & step.full) == step.full) {
                    continue;  // no number left at this level: the last element takes in the rest
                }
                visit(path, from, pos - from);
                path = (path & step.keep) + step.add;
                from = pos + 1;
            }
        }
        tape.moveTo(at);
        if (at != stop || tape.peek() >= end) {
            break;
        }
    }
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
