#include "hl7/message_diff.h"

#include "hl7/alignment.h"
#include "hl7/diff_leaves.h"
#include "hl7/leaf_compare.h"
#include "hl7/segment_items.h"

#include <algorithm>
#include <utility>

namespace plumb::hl7 {

using namespace diff;

namespace {

using u32 = std::uint32_t;

class MessageCompare {
public:
    MessageCompare(const MessageView& left, const MessageView& right, const DiffOptions& options)
        : m_left(left)
        , m_right(right)
        , m_leftIgnored(left, options.ignore)
        , m_rightIgnored(right, options.ignore)
        , m_sink(m_result, options.maxDifferences)
        , m_compare(left, right, options, m_sink)
        , m_sameDelimiters(left.delimiters() == right.delimiters()) {}

    MessageDiff run() {
        std::vector<u32> left = numbers(m_left, m_leftIgnored), right = numbers(m_right, m_rightIgnored);
        const std::size_t head = commonHead(left, right);
        const std::size_t tail = commonTail(left, right, head);
        for (std::size_t i = 0; i < head; ++i) {
            pair(left[i], right[i]);
        }
        const std::pair<u32, u32> after{tail ? left[left.size() - tail] : 0, tail ? right[right.size() - tail] : 0};
        std::vector<u32> leftTail(left.end() - static_cast<std::ptrdiff_t>(tail), left.end());
        std::vector<u32> rightTail(right.end() - static_cast<std::ptrdiff_t>(tail), right.end());
        left = {left.begin() + static_cast<std::ptrdiff_t>(head), left.end() - static_cast<std::ptrdiff_t>(tail)};
        right = {right.begin() + static_cast<std::ptrdiff_t>(head), right.end() - static_cast<std::ptrdiff_t>(tail)};
        middle(left, right, after);
        for (std::size_t i = 0; i < tail; ++i) {
            pair(leftTail[i], rightTail[i]);
        }
        lineEnds();
        m_result.overall = m_result.meaningCount > 0 ? Sameness::Different : Sameness::EqualInMeaning;
        return std::move(m_result);
    }

private:
    static std::vector<u32> numbers(const MessageView& message, const Ignored& ignored) {
        std::vector<u32> out;
        out.reserve(message.segmentCount());
        for (u32 n = 1; n <= message.segmentCount(); ++n) {
            if (!ignored.segment(n)) {
                out.push_back(n);
            }
        }
        return out;
    }

    static ByteRange rangeOf(const MessageView& message, u32 segment) {
        return message.segments()[segment - 1].range();
    }

    [[nodiscard]] bool sameBytes(u32 left, u32 right) const {
        return m_sameDelimiters && m_left.text(rangeOf(m_left, left)) == m_right.text(rangeOf(m_right, right));
    }

    // What is the same at both ends needs no alignment; in the usual case that is nearly everything.
    [[nodiscard]] std::size_t commonHead(const std::vector<u32>& left, const std::vector<u32>& right) const {
        std::size_t n = 0;
        while (n < left.size() && n < right.size() && sameBytes(left[n], right[n])) {
            ++n;
        }
        return n;
    }
    [[nodiscard]] std::size_t commonTail(const std::vector<u32>& left, const std::vector<u32>& right,
                                         std::size_t head) const {
        const std::size_t most = std::min(left.size(), right.size()) - head;
        std::size_t n = 0;
        while (n < most && sameBytes(left[left.size() - 1 - n], right[right.size() - 1 - n])) {
            ++n;
        }
        return n;
    }

    void middle(const std::vector<u32>& left, const std::vector<u32>& right, std::pair<u32, u32> after) {
        const Alignment alignment = align(SegmentItems(m_left, m_leftIgnored, left, m_right, m_rightIgnored, right));
        const auto placeOf = [](const MessageView& message, const std::vector<u32>& all, std::size_t at, u32 next) {
            const u32 segment = at < all.size() ? all[at] : next;
            return ByteRange{segment != 0 ? rangeOf(message, segment).begin : message.bytes().size(), 0};
        };
        for (std::size_t i = 0, j = 0; i < left.size() || j < right.size();) {
            if (i < left.size() && (alignment.rightOf[i] == Alignment::kNone || alignment.moved[i])) {
                if (!alignment.moved[i]) {
                    m_sink.put({DifferenceKind::Removed, true, FieldPath(left[i]), FieldPath(),
                                rangeOf(m_left, left[i]), placeOf(m_right, right, j, after.second), Presence::Value,
                                Presence::Absent});
                }
                ++i;
            } else if (j < right.size() && alignment.leftOf[j] == Alignment::kNone) {
                m_sink.put({DifferenceKind::Added, true, FieldPath(), FieldPath(right[j]),
                            placeOf(m_left, left, i, after.first), rangeOf(m_right, right[j]), Presence::Absent,
                            Presence::Value});
                ++j;
            } else {
                const u32 partner = alignment.leftOf[j];
                if (alignment.moved[partner]) {
                    put(DifferenceKind::Moved, true, FieldPath(left[partner]), FieldPath(right[j]));
                } else {
                    ++i;
                }
                pair(left[partner], right[j++]);
            }
        }
    }

    void put(DifferenceKind kind, bool meaning, FieldPath left, FieldPath right) {
        const Element a = m_left.at(left), b = m_right.at(right);
        m_sink.put({kind, meaning, left, right, a.range, b.range, a.presence, b.presence});
    }

    void pair(u32 left, u32 right) {
        if (sameBytes(left, right)) {
            return;
        }
        const std::string_view leftId = m_left.segmentId(left), rightId = m_right.segmentId(right);
        if (leftId != rightId) {  // they differ in case only
            m_sink.put({DifferenceKind::Changed,
                        true,
                        FieldPath(left),
                        FieldPath(right),
                        {rangeOf(m_left, left).begin, leftId.size()},
                        {rangeOf(m_right, right).begin, rightId.size()},
                        Presence::Value,
                        Presence::Value});
        } else if (isHeaderSegment(asBytes(leftId)) && writing(m_left, left) != writing(m_right, right) &&
                   !m_leftIgnored.holds(FieldPath(left, 2)) && !m_rightIgnored.holds(FieldPath(right, 2))) {
            put(DifferenceKind::Delimiters, false, FieldPath(left, 2), FieldPath(right, 2));
        }
        cutLeaves(m_left, left, m_leftIgnored, m_leftLeaves);
        cutLeaves(m_right, right, m_rightIgnored, m_rightLeaves);
        m_compare.segments(left, m_leftLeaves, right, m_rightLeaves);
    }

    static std::pair<std::string_view, std::string_view> writing(const MessageView& message, u32 header) {
        return {message.raw(FieldPath(header, 1)), message.raw(FieldPath(header, 2))};
    }

    // Terminators, the last one's absence, and, when nothing else explains why the bytes differ, blank lines.
    void lineEnds() {
        const auto open = [](const MessageView& message) {
            return message.segmentCount() != 0 && message.segments().back().range().end() == message.bytes().size();
        };
        const bool unexplained =
            m_result.meaningCount + m_result.formCount == 0 && !m_leftIgnored.any() && !m_rightIgnored.any();
        if (m_left.terminator() == m_right.terminator() && open(m_left) == open(m_right) && !unexplained) {
            return;
        }
        const auto end = [](const MessageView& message) {
            return ByteRange{message.segmentCount() != 0 ? message.segments()[0].range().end() : 0, 0};
        };
        m_sink.put({DifferenceKind::LineEnds, false, FieldPath(), FieldPath(), end(m_left), end(m_right),
                    Presence::Value, Presence::Value});
    }

    const MessageView& m_left;
    const MessageView& m_right;
    const Ignored m_leftIgnored, m_rightIgnored;
    MessageDiff m_result;
    DifferenceSink m_sink;
    LeafCompare m_compare;
    const bool m_sameDelimiters;
    std::vector<Leaf> m_leftLeaves, m_rightLeaves;
};

}  // namespace

MessageDiff diffMessages(const MessageView& left, const MessageView& right, const DiffOptions& options) {
    if (asText(left.bytes()) == asText(right.bytes())) {
        return {};
    }
    return MessageCompare(left, right, options).run();
}

}  // namespace plumb::hl7
