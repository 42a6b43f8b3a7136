// Rows of the Replay panel in a narrow dock: what stands at a row's end is as wide as it has to be, and all the rest of
// the row is its title's.
#pragma once

#include "widgets/common/row_delegate.h"

namespace plumb::desk {

class ReplayRowDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

    /// What the end of this row needs; 0: nothing stands there.
    [[nodiscard]] int endWidth(const QModelIndex& index) const;
    /// What is left for the title of this row in a view of that width.
    [[nodiscard]] int titleWidth(const QModelIndex& index, int viewWidth) const;
};

}  // namespace plumb::desk
