// Paints a row of the project panel as a whole: what stands at the right takes the room that it needs in this row, and
// the name has the rest.
#pragma once

#include "widgets/common/row_delegate.h"

namespace plumb::desk {

class ProjectDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace plumb::desk
