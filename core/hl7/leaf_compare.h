// Compares two aligned segments down to their leaves; not for other rooms.
#pragma once

#include "hl7/diff_leaves.h"
#include "hl7/message_diff.h"

#include <cstdint>
#include <vector>

namespace plumb::hl7::diff {

/// Where differences go: counts all, keeps as many as asked.
class DifferenceSink {
public:
    DifferenceSink(MessageDiff& result, std::size_t max)
        : m_result(result)
        , m_max(max) {}
    void put(const Difference& difference);

private:
    MessageDiff& m_result;
    std::size_t m_max;
};

class LeafCompare {
public:
    LeafCompare(const MessageView& left, const MessageView& right, const DiffOptions& options, DifferenceSink& sink)
        : m_left(left)
        , m_right(right)
        , m_options(options)
        , m_sink(sink)
        , m_leftHasher(left)
        , m_rightHasher(right) {}

    void segments(std::uint32_t left, Leaves leftLeaves, std::uint32_t right, Leaves rightLeaves);

private:
    struct Part {
        const MessageView* message;
        FieldPath path;
        Leaves leaves;            ///< of the element; none: absent
        std::uint64_t place = 0;  ///< where an absent one would be

        [[nodiscard]] ByteRange range() const;
        [[nodiscard]] Presence presence() const;
    };
    using Parts = std::vector<Part>;

    /// The elements one level below, which stand at `level`.
    [[nodiscard]] static Parts split(const Part& part, Level level);

    void element(const Part& left, const Part& right);
    void children(const Part& left, const Part& right, Level level);
    void byNumber(const Part& left, const Part& right, Level level);
    void repetitions(const Part& left, const Part& right);
    void onlyOne(const Part& left, const Part& right, bool trailing);
    void leaf(const Part& left, const Part& right);
    void put(DifferenceKind kind, bool meaning, const Part& left, const Part& right);

    const MessageView& m_left;
    const MessageView& m_right;
    const DiffOptions& m_options;
    DifferenceSink& m_sink;
    LeafHasher m_leftHasher, m_rightHasher;
};

}  // namespace plumb::hl7::diff
