// Segments as lists of leaves, in the form in which two messages can be compared whatever their delimiters are; not for
// other rooms.
#pragma once

#include "base/bytes.h"
#include "hl7/field_path.h"
#include "hl7/message_view.h"
#include "hl7/path_pattern.h"

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::hl7::diff {

struct Leaf {
    std::uint64_t place = 0;  ///< the packed path without its segment number
    std::uint32_t begin = 0;
    std::uint32_t length = 0;
    bool ignored = false;

    [[nodiscard]] ByteRange range() const { return {begin, length}; }
    [[nodiscard]] std::uint32_t number(Level level) const;  ///< of the field, repetition, component or sub-component
};
using Leaves = std::span<const Leaf>;

/// What is left out of the comparison on one side.
class Ignored {
public:
    Ignored() = default;
    Ignored(const MessageView& message, std::span<const PathPattern> patterns);

    [[nodiscard]] bool any() const { return !m_segments.empty() || !m_places.empty(); }
    [[nodiscard]] bool segment(std::uint32_t number) const;
    /// Whether the element, or one that it is part of, is left out.
    [[nodiscard]] bool holds(FieldPath path) const;

private:
    std::vector<std::uint32_t> m_segments;
    std::vector<FieldPath> m_places;  // sorted
};

/// Every leaf of one segment, in order. One pass; the limits of FieldPath hold as in MessageView. The fields of a
/// header that only say how the message is written are left out.
void cutLeaves(const MessageView& message, std::uint32_t segment, const Ignored& ignored, std::vector<Leaf>& out);

/// What a leaf says, whatever the delimiters are and however its escapes are spelled. Formatting sequences stay apart
/// from text that looks like them; null differs from a text of two quotes.
void appendMeaning(const MessageView& message, ByteRange leaf, std::string& out);
[[nodiscard]] bool sameMeaning(const MessageView& left, ByteRange leftLeaf, const MessageView& right,
                               ByteRange rightLeaf);

/// A hash over the places (from `level` down) and meanings of the leaves that hold something.
class LeafHasher {
public:
    explicit LeafHasher(const MessageView& message)
        : m_message(message) {}
    [[nodiscard]] std::uint64_t hash(Leaves leaves, Level below, std::uint64_t seed = 0);

private:
    const MessageView& m_message;
    std::string m_buffer;
};

[[nodiscard]] std::uint64_t hashText(std::string_view text, std::uint64_t seed);

/// Nothing in any of them.
[[nodiscard]] bool isBlank(Leaves leaves);
[[nodiscard]] bool anyIgnored(Leaves leaves);

}  // namespace plumb::hl7::diff
