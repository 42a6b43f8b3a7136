// Paints whether a row is taken as a box with or without a tick, the rest as any row.
#pragma once

#include "widgets/common/row_delegate.h"

namespace plumb::desk {

class TakenDelegate final : public RowDelegate {
    Q_OBJECT

public:
    TakenDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

}  // namespace plumb::desk
