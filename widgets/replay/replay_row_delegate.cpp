#include "widgets/replay/replay_row_delegate.h"

#include "widgets/models/roles.h"
#include "widgets/replay/replay_model.h"

#include <QFontMetrics>

#include <algorithm>

namespace plumb::desk {

int ReplayRowDelegate::endWidth(const QModelIndex& index) const {
    constexpr int kSign = 18, kAround = 22;
    const QModelIndex end = index.siblingAtColumn(1);
    const QString text = end.data(Qt::DisplayRole).toString();
    if (text.isEmpty()) {
        return 0;
    }
    return QFontMetrics(theme().font()).horizontalAdvance(text) + kAround +
           (end.data(SeverityRole).isValid() ? kSign : 0);
}

int ReplayRowDelegate::titleWidth(const QModelIndex& index, int viewWidth) const {
    return std::max(0, viewWidth - endWidth(index));
}

void ReplayRowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QStyleOptionViewItem place = option;
    const int all = option.widget ? option.widget->width() : option.rect.right() + 1;
    const int title = titleWidth(index, all);
    if (index.column() == 0) {
        // Runs of one endpoint differ in their time, which stands last.
        const auto* const model = qobject_cast<const ReplayModel*>(index.model());
        const ReplayRow* const row = model ? model->at(index.row()) : nullptr;
        if (row && (row->kind == ReplayRow::Kind::Run || row->kind == ReplayRow::Kind::Received)) {
            place.textElideMode = Qt::ElideMiddle;
        }
        place.rect.setWidth(title);
    } else {
        place.rect.setLeft(title);
    }
    RowDelegate::paint(painter, place, index);
}

}  // namespace plumb::desk
