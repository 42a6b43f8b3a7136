// The segments of two messages as align() sees them; not for other rooms.
#pragma once

#include "hl7/alignment.h"
#include "hl7/diff_leaves.h"

#include <cstdint>
#include <vector>

namespace plumb::hl7::diff {

class SegmentItems : public AlignItems {
public:
    /// Segments by number, in order.
    SegmentItems(const MessageView& left, const Ignored& leftIgnored, std::vector<std::uint32_t> leftNumbers,
                 const MessageView& right, const Ignored& rightIgnored, std::vector<std::uint32_t> rightNumbers);

    [[nodiscard]] std::uint32_t count(Side side) const override;
    [[nodiscard]] std::uint64_t signature(Side side, std::uint32_t index, Likeness likeness) const override;
    [[nodiscard]] bool telling(Side side, std::uint32_t index) const override;
    [[nodiscard]] std::vector<std::uint64_t> parts(Side side, std::uint32_t index) const override;
    [[nodiscard]] bool keysSeparate() const override { return true; }

private:
    struct Half {
        const MessageView& message;
        const Ignored& ignored;
        std::vector<std::uint32_t> numbers;
        mutable LeafHasher hasher;
        mutable std::vector<std::uint64_t> content;  ///< 0: not computed yet
    };

    [[nodiscard]] const Half& half(Side side) const { return side == Side::Left ? m_left : m_right; }
    [[nodiscard]] Leaves leavesOf(const Half& half, std::uint32_t index) const;

    Half m_left, m_right;
    mutable std::vector<Leaf> m_leaves;
};

}  // namespace plumb::hl7::diff
