// The lanes of a story: a line for each visit and order from its first message to its last, a dot for this one.
#pragma once

#include "widgets/common/row_delegate.h"

namespace plumb::desk {

class LaneDelegate final : public RowDelegate {
    Q_OBJECT

public:
    static constexpr int kLane = 14, kInset = 12;
    /// Lanes past these share the last one.
    static constexpr int kMost = 12;

    using RowDelegate::RowDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] static int widthOf(int lanes);
};

}  // namespace plumb::desk
