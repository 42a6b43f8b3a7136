// Cells of a comparison: what differs inside a value is marked by ground and underline, and is in sight even where the
// cell is too narrow for the whole.
#pragma once

#include "widgets/common/row_delegate.h"

namespace plumb::desk {

class DiffDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace plumb::desk
