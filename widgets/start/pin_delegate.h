// The pin of a recent file: in accent where it is pinned, shown faintly under the pointer where it could be.
#pragma once

#include "widgets/common/row_delegate.h"

#include <QIcon>

namespace plumb::desk {

class PinDelegate final : public RowDelegate {
    Q_OBJECT

public:
    PinDelegate(const Theme& theme, QObject* parent);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QIcon m_pinned, m_offered;
};

}  // namespace plumb::desk
