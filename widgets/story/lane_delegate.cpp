#include "widgets/story/lane_delegate.h"

#include "widgets/story/story_model.h"
#include "widgets/story/story_words.h"

#include <QPainter>

#include <algorithm>
#include <array>

namespace plumb::desk {

int LaneDelegate::widthOf(int lanes) {
    return 2 * kInset + (std::clamp(lanes, 1, kMost) - 1) * kLane;
}

void LaneDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* const model = qobject_cast<const StoryModel*>(index.model());
    const StoryRow* const row = model ? model->rowAt(index.row()) : nullptr;
    if (!row) {
        return;
    }
    painter->save();
    painter->setClipRect(option.rect.adjusted(0, 0, 0, 1));
    painter->setRenderHint(QPainter::Antialiasing);
    const auto column = [](int lane) { return std::min(lane, kMost - 1); };
    const auto x = [&](int lane) { return option.rect.left() + kInset + column(lane) * kLane + 0.5; };
    const qreal top = option.rect.top(), bottom = option.rect.bottom() + 2, middle = option.rect.center().y() + 0.5;

    // What a lane of the picture draws here: the union of those that share it.
    std::array<std::pair<qreal, qreal>, kMost> spans{};
    const std::vector<StoryLane>& lanes = model->story()->lanes;
    for (std::size_t i = 0; i < lanes.size(); ++i) {
        const StoryLane& lane = lanes[i];
        if (lane.first < 0 || index.row() < lane.first || index.row() > lane.last) {
            continue;
        }
        auto& span = spans[static_cast<std::size_t>(column(static_cast<int>(i)))];
        const qreal from = index.row() == lane.first ? middle : top, to = index.row() == lane.last ? middle : bottom;
        span =
            span.second == 0 ? std::pair(from, to) : std::pair(std::min(span.first, from), std::max(span.second, to));
    }
    painter->setPen(QPen(theme().color(Role::Muted).lighter(theme().isDark() ? 80 : 150), 1.4));
    for (int lane = 0; lane < kMost; ++lane) {
        const auto& [from, to] = spans[static_cast<std::size_t>(lane)];
        if (to > from) {
            painter->drawLine(QPointF(x(lane), from), QPointF(x(lane), to));
        }
    }
    painter->setPen(QPen(theme().color(Role::Panel), 1.5));
    painter->setBrush(theme().color(kindRole(row->kind)));
    painter->drawEllipse(QPointF(x(row->lane), middle), 5, 5);
    painter->restore();
}

}  // namespace plumb::desk
