// Rows of the activity panel: a bar with its share for work whose end is known, and the button that stops it.
#pragma once

#include "widgets/common/row_delegate.h"

namespace plumb::desk {

class ActivityDelegate final : public RowDelegate {
    Q_OBJECT

public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintProgress(QPainter& painter, const QRect& cell, double share, const QString& text) const;
    void paintStop(QPainter& painter, const QRect& cell, const QString& text, bool hovered) const;
};

}  // namespace plumb::desk
