#include "hl7/segment_items.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <utility>

namespace plumb::hl7::diff {
namespace {

/// The fields that say which of several segments of one kind this is, besides its set id.
struct SegmentKey {
    std::string_view id;
    std::array<std::uint32_t, 2> fields;
};
constexpr SegmentKey kKeys[] = {{"AIL", {3, 0}}, {"AIP", {3, 0}}, {"AIS", {3, 0}}, {"AL1", {3, 0}}, {"DG1", {3, 0}},
                                {"FT1", {7, 4}}, {"IN1", {3, 2}}, {"NK1", {2, 3}}, {"OBR", {4, 2}}, {"OBX", {3, 4}},
                                {"ORC", {2, 3}}, {"PR1", {3, 0}}, {"PRT", {4, 5}}, {"ROL", {3, 4}}, {"RXA", {5, 3}},
                                {"RXE", {2, 0}}, {"SPM", {4, 2}}};

/// The id as it counts for being of one kind: without case, but a header apart, since its fields count differently.
std::uint64_t kindOf(const MessageView& message, std::uint32_t segment) {
    std::string id(message.segmentId(segment));
    const bool header = isHeaderSegment(message.bytes(message.segments()[segment - 1].range()));
    for (char& c : id) {
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    }
    return hashText(id, header ? 3 : 2) | 1;
}

/// The leaves of one field.
Leaves fieldOf(Leaves leaves, std::uint32_t field) {
    const auto at = std::lower_bound(leaves.begin(), leaves.end(), field,
                                     [](const Leaf& leaf, std::uint32_t n) { return leaf.number(Level::Field) < n; });
    const auto end = std::lower_bound(at, leaves.end(), field + 1,
                                      [](const Leaf& leaf, std::uint32_t n) { return leaf.number(Level::Field) < n; });
    return leaves.subspan(static_cast<std::size_t>(at - leaves.begin()), static_cast<std::size_t>(end - at));
}

/// Whether field 1 looks like a set id.
bool isNumber(const MessageView& message, Leaves field) {
    if (field.size() != 1 || field[0].length == 0 || field[0].length > 5) {
        return false;
    }
    const std::string_view text = message.text(field[0].range());
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

SegmentItems::SegmentItems(const MessageView& left, const Ignored& leftIgnored, std::vector<std::uint32_t> leftNumbers,
                           const MessageView& right, const Ignored& rightIgnored,
                           std::vector<std::uint32_t> rightNumbers)
    : m_left{left, leftIgnored, std::move(leftNumbers), LeafHasher(left), {}}
    , m_right{right, rightIgnored, std::move(rightNumbers), LeafHasher(right), {}} {
    m_left.content.resize(m_left.numbers.size());
    m_right.content.resize(m_right.numbers.size());
}

std::uint32_t SegmentItems::count(Side side) const {
    return static_cast<std::uint32_t>(half(side).numbers.size());
}

Leaves SegmentItems::leavesOf(const Half& half, std::uint32_t index) const {
    cutLeaves(half.message, half.numbers[index], half.ignored, m_leaves);
    return m_leaves;
}

std::uint64_t SegmentItems::signature(Side side, std::uint32_t index, Likeness likeness) const {
    const Half& own = half(side);
    const std::uint32_t segment = own.numbers[index];
    const std::uint64_t kind = kindOf(own.message, segment);
    if (likeness == Likeness::Kind) {
        return kind;
    }
    if (likeness == Likeness::Content) {
        if (own.content[index] == 0) {
            const std::uint64_t id = hashText(own.message.segmentId(segment), kind);
            own.content[index] = own.hasher.hash(leavesOf(own, index), Level::Segment, id);
        }
        return own.content[index];
    }
    const Leaves leaves = leavesOf(own, index);
    const Leaves number = fieldOf(leaves, 1);
    const bool numbered = isNumber(own.message, number);
    if (likeness == Likeness::ContentButNumber) {
        const Leaves rest = numbered ? leaves.subspan(1) : Leaves{};
        return isBlank(rest) ? 0 : own.hasher.hash(rest, Level::Segment, kind);
    }
    const std::string_view id = own.message.segmentId(segment);
    const auto* key = std::find_if(std::begin(kKeys), std::end(kKeys), [&](const SegmentKey& k) { return k.id == id; });
    const bool keyed = key != std::end(kKeys) && !isBlank(fieldOf(leaves, key->fields[0]));
    if (likeness == Likeness::Number) {  // the number of a segment that has a key says less than its key
        return numbered && !keyed ? own.hasher.hash(number, Level::Segment, kind) : 0;
    }
    if (!keyed) {
        return 0;
    }
    const std::uint64_t first = own.hasher.hash(fieldOf(leaves, key->fields[0]), Level::Segment, kind);
    return key->fields[1] == 0 ? first : own.hasher.hash(fieldOf(leaves, key->fields[1]), Level::Segment, first);
}

bool SegmentItems::telling(Side side, std::uint32_t index) const {
    return !isBlank(leavesOf(half(side), index));
}

std::vector<std::uint64_t> SegmentItems::parts(Side side, std::uint32_t index) const {
    const Half& own = half(side);
    const Leaves leaves = leavesOf(own, index);
    std::vector<std::uint64_t> out;
    for (std::size_t begin = 0, end = 0; begin < leaves.size(); begin = end) {
        const std::uint32_t field = leaves[begin].number(Level::Field);
        while (end < leaves.size() && leaves[end].number(Level::Field) == field) {
            ++end;
        }
        const Leaves part = leaves.subspan(begin, end - begin);
        if (!isBlank(part) && !(field == 1 && isNumber(own.message, part))) {
            out.push_back(own.hasher.hash(part, Level::Segment));
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

}  // namespace plumb::hl7::diff
