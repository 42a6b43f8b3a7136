// One message as spans over its bytes. Nothing is copied, decoded or normalised: segments are found when the view is
// made, fields are cut in the touched segment only, values are ranges. Any bytes make a view; what is odd about them is
// told by explain().
//
// The bytes must outlive the view. assign() reuses the segment table, so a loop over many messages allocates nothing.
#pragma once

#include "base/bytes.h"
#include "base/error.h"
#include "hl7/delimiters.h"
#include "hl7/field_path.h"
#include "hl7/presence.h"
#include "hl7/segmentation.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace plumb::hl7 {

/// Any element of a message: where it is, and in which of the states. An absent element has an empty range at the
/// place where it would be inserted.
struct Element {
    FieldPath path;
    ByteRange range;
    Presence presence = Presence::Absent;

    [[nodiscard]] bool present() const { return presence != Presence::Absent; }
};

/// The bytes of a segment without its terminator.
struct SegmentSpan {
    std::uint32_t begin = 0;
    std::uint32_t length = 0;

    [[nodiscard]] ByteRange range() const { return {begin, length}; }
    friend bool operator==(const SegmentSpan&, const SegmentSpan&) = default;
};

class MessageView {
public:
    MessageView() = default;
    explicit MessageView(ByteView bytes) { assign(bytes); }

    /// Reads delimiters and terminator, finds the segments.
    void assign(ByteView bytes);

    [[nodiscard]] ByteView bytes() const { return m_bytes; }
    [[nodiscard]] ByteView bytes(ByteRange range) const { return slice(m_bytes, range); }
    [[nodiscard]] std::string_view text(ByteRange range) const { return asText(slice(m_bytes, range)); }
    [[nodiscard]] const Delimiters& delimiters() const { return m_delimiters; }
    [[nodiscard]] Terminator terminator() const { return m_terminator; }

    [[nodiscard]] const std::vector<SegmentSpan>& segments() const { return m_segments; }
    [[nodiscard]] std::uint32_t segmentCount() const { return static_cast<std::uint32_t>(m_segments.size()); }

    // Segments are numbered from 1 here, as in FieldPath; a number past the end gives empty results.

    /// The id as it stands: up to the field separator ("PID", "pid", "ZX"); for a line without one, the whole line.
    [[nodiscard]] std::string_view segmentId(std::uint32_t segment) const;
    /// The n-th segment (1-based) of this id, as a segment number; 0 when there is none. Ids compare without case.
    [[nodiscard]] std::uint32_t findSegment(std::string_view id, std::uint32_t occurrence = 1) const;
    /// Which occurrence of its own id this segment is, from 1.
    [[nodiscard]] std::uint32_t occurrenceOf(std::uint32_t segment) const;

    /// How many elements stand one level below `path`: fields of a segment, repetitions of a field, ...
    /// A path to something absent has none; an empty element has one (empty) element below it.
    [[nodiscard]] std::uint32_t childCount(FieldPath path) const;

    /// The element at any level; an absent one says where it would be.
    [[nodiscard]] Element at(FieldPath path) const;

    /// The same for a path below `above`, an element of this message: looks at that element's bytes only, so that going
    /// through many repetitions stays linear.
    [[nodiscard]] Element within(const Element& above, FieldPath path) const;

    /// The raw bytes at a path; empty when absent, empty or a group of nothing.
    [[nodiscard]] std::string_view raw(FieldPath path) const { return text(at(path).range); }

    /// Ranges of all elements one level below `path`, in order, into `out` (cleared first). One pass over the parent.
    void children(FieldPath path, std::vector<Element>& out) const;

    /// The innermost element whose bytes hold `offset`; on a delimiter, the element before it.
    [[nodiscard]] FieldPath pathAt(std::uint64_t offset) const;

    /// Every leaf in order: visit(std::uint64_t packedFieldPath, std::uint32_t begin, std::uint32_t length). A leaf is
    /// a sub-component; a field without delimiters is one leaf with repetition, component and sub-component 1. `visit`
    /// must not walk another message on its thread, since a thread has one tape of delimiters. Defined in leaf_walk.h.
    template <class Visit>
    void forEachLeaf(Visit&& visit) const;

    /// MSH-9.1, MSH-9.2, MSH-9.3, MSH-10, MSH-12.1 as they stand (raw).
    [[nodiscard]] std::string_view messageCode() const;
    [[nodiscard]] std::string_view triggerEvent() const;
    [[nodiscard]] std::string_view structureId() const;
    [[nodiscard]] std::string_view controlId() const;
    [[nodiscard]] std::string_view version() const;

    /// What is odd about this message and what was assumed (delimiters, terminators, ids, version, limits).
    [[nodiscard]] std::vector<Note> explain() const;

private:
    friend class EditableMessage;

    /// The element at `path` inside the bytes [begin, end) of its ancestor at `level` (field or below).
    [[nodiscard]] Element cut(FieldPath path, Level level, std::size_t begin, std::size_t end) const;
    /// Field 1 of a header segment is the separator right behind its id; "MSHX|" is no header.
    [[nodiscard]] bool isHeader(std::uint32_t segment) const;
    /// MSH-1 and MSH-2 are not divided further.
    [[nodiscard]] bool isAtomic(FieldPath path) const;

    ByteView m_bytes;
    Delimiters m_delimiters;
    Terminator m_terminator = Terminator::Cr;
    std::vector<SegmentSpan> m_segments;
};

/// "PID-3[2].4.1" for a place in this message; "OBX[3]-5" where the segment repeats. Always canonical.
[[nodiscard]] std::string formatPath(const MessageView& message, FieldPath path);

}  // namespace plumb::hl7
