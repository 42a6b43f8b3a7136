// A cell of the reality grid: a number that can be opened looks like a link.
#pragma once

#include "widgets/common/row_delegate.h"

namespace plumb::desk {

class RealityModel;

class RealityDelegate final : public RowDelegate {
    Q_OBJECT

public:
    RealityDelegate(const Theme& theme, const RealityModel& model, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const RealityModel& m_model;
};

}  // namespace plumb::desk
