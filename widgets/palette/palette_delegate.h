// A row of the palette: icon, text with the found letters marked, detail beside it, keys at the right.
#pragma once

#include "widgets/common/row_delegate.h"

namespace plumb::desk {

class PaletteDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace plumb::desk
