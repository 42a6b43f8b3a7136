// How the chart of traffic looks: legend, axes, bars.
#include "widgets/models/counted.h"
#include "widgets/statistics/traffic_chart.h"
#include "widgets/statistics/traffic_labels.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <utility>
#include <vector>

namespace plumb::desk {
namespace {

constexpr std::array<Role, 6> kColors = {Role::Accent,  Role::Repetition, Role::Subcomponent,
                                         Role::Segment, Role::ZSegment,   Role::Escape};

}  // namespace

QColor TrafficChart::colorOf(std::uint32_t type) const {
    return m_theme.color(type < kColors.size() ? kColors[type] : Role::Muted);
}

std::uint64_t TrafficChart::mostVisible() const {
    std::uint64_t most = 0, sum = 0;
    std::int64_t start = std::numeric_limits<std::int64_t>::min();
    const auto& all = m_traffic->of(unit());
    const std::int64_t first = floored(static_cast<std::int64_t>(std::floor(m_begin)), minutesOf(unit()));
    const double end = m_begin + plot().width() / m_scale;
    for (auto one = std::lower_bound(all.begin(), all.end(), first, startsBefore);
         one != all.end() && static_cast<double>(one->start) < end; ++one) {
        sum = one->start == start ? sum : 0;
        start = one->start;
        sum += counts(one->type) ? one->count : 0;
        most = std::max(most, sum);
    }
    return most;
}

void TrafficChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Panel));
    painter.setFont(m_theme.font());
    const QRectF area = plot();
    if (!m_traffic || m_traffic->of(TrafficUnit::Day).empty()) {
        painter.setPen(m_theme.color(Role::Muted));
        painter.drawText(rect().adjusted(24, 0, -24, 0), Qt::AlignCenter | Qt::TextWordWrap,
                         tr("No message has a date in MSH-7."));
        return;
    }
    const std::uint64_t most = traffic::roundedUp(mostVisible());
    const QFontMetricsF metrics(m_theme.font());
    const qreal day = metrics.horizontalAdvance(traffic::dayText(0)) + 24;  // the day stands at the right end
    paintLegend(painter, QRectF(area.left(), 8, area.width() - day, metrics.height()));
    paintAxes(painter, area, most);
    painter.save();
    painter.setClipRect(area.adjusted(0, -1, 0, 1));
    paintBars(painter, area, most);
    painter.restore();
    painter.setPen(m_theme.color(Role::Line));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void TrafficChart::paintLegend(QPainter& painter, const QRectF& area) const {
    std::vector<std::pair<QColor, QString>> entries;
    for (std::uint32_t type = 0; type < m_traffic->types.size(); ++type) {
        if (type >= kColors.size() && !m_only) {
            entries.emplace_back(m_theme.color(Role::Muted), tr("others"));
            break;
        }
        if (counts(type)) {
            entries.emplace_back(colorOf(type), traffic::typeText(m_traffic->types[type].first));
        }
    }
    constexpr qreal kMark = 14, kGap = 16;
    const QFontMetricsF metrics(m_theme.font());
    const qreal each = area.width() / static_cast<qreal>(std::max<std::size_t>(1, entries.size())) - kMark - kGap;
    qreal x = area.left();
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (const auto& [color, text] : entries) {
        painter.fillRect(QRectF(x, std::round(area.center().y()) - 4, 9, 9), color);
        painter.setPen(m_theme.color(Role::Muted));
        const QString shown = metrics.elidedText(text, Qt::ElideRight, std::max(40.0, each));
        const qreal width = metrics.horizontalAdvance(shown) + 1;
        painter.drawText(QRectF(x + kMark, area.top(), width, area.height()), Qt::AlignVCenter | Qt::AlignLeft, shown);
        x += kMark + width + kGap;
    }
}

void TrafficChart::paintAxes(QPainter& painter, const QRectF& area, std::uint64_t most) const {
    const QFontMetricsF metrics(m_theme.font());
    painter.setRenderHint(QPainter::Antialiasing, false);
    // At most as many steps as there is room for, each a whole number of messages.
    std::uint64_t steps = 1;
    for (const std::uint64_t some : {2ULL, 3ULL, 5ULL, 4ULL}) {
        const bool room = area.height() / static_cast<double>(some) >= metrics.height() * 1.5;
        steps = room && most % some == 0 ? some : steps;
    }
    for (std::uint64_t i = 0; i <= steps && most != 0; ++i) {
        const qreal y = area.bottom() - area.height() * static_cast<double>(i) / static_cast<double>(steps);
        painter.setPen(m_theme.color(Role::Line));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(m_theme.color(Role::Muted));
        painter.drawText(QRectF(0, y - metrics.height() / 2, area.left() - 8, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, counted(most * i / steps));
    }
    const qreal widest = metrics.horizontalAdvance(traffic::dayText(0)) + 24;
    const std::int64_t step = traffic::tickStep(m_scale, widest);
    qreal free = 0;
    const double end = m_begin + area.width() / m_scale;
    for (std::int64_t tick = floored(static_cast<std::int64_t>(std::ceil(m_begin)), step);
         static_cast<double>(tick) <= end; tick += step) {
        const qreal x = area.left() + (static_cast<double>(tick) - m_begin) * m_scale;
        if (x < area.left()) {
            continue;
        }
        painter.setPen(m_theme.color(Role::Muted));
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 4));
        const QString text = traffic::tickText(tick, step);
        const qreal width = metrics.horizontalAdvance(text) + 2;
        const qreal left = std::clamp(x - width / 2, 0.0, std::max(0.0, QWidget::width() - width - 2.0));
        if (left >= free) {
            painter.drawText(QRectF(left, area.bottom() + 6, width, metrics.height()), Qt::AlignCenter, text);
            free = left + width + 8;
        }
    }
    // Between midnights a first label says the day.
    if (step < 1440 && static_cast<double>(floored(static_cast<std::int64_t>(m_begin), 1440) + 1440) > end) {
        painter.setPen(m_theme.color(Role::Muted));
        painter.drawText(QRectF(area.right() - 240, 8, 240, metrics.height()), Qt::AlignRight | Qt::AlignVCenter,
                         traffic::dayText(static_cast<std::int64_t>(m_begin)));
    }
}

void TrafficChart::paintBars(QPainter& painter, const QRectF& area, std::uint64_t most) const {
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto mark = [&](const std::optional<std::int64_t>& start, Role role) {
        if (start) {
            painter.fillRect(barRect(*start), m_theme.color(role));
        }
    };
    mark(m_hovered, Role::Hover);
    if (hasFocus()) {
        mark(m_current, Role::Selection);
    }
    const auto& all = m_traffic->of(unit());
    const std::int64_t first = floored(static_cast<std::int64_t>(std::floor(m_begin)), minutesOf(unit()));
    const double end = m_begin + area.width() / m_scale;
    const auto last = std::lower_bound(all.begin(), all.end(), static_cast<std::int64_t>(std::ceil(end)), startsBefore);
    std::uint64_t below = 0;
    for (auto one = std::lower_bound(all.begin(), all.end(), first, startsBefore); one != last;) {
        const std::int64_t start = one->start;
        const bool own = one->type < kColors.size();
        const QColor color = colorOf(one->type);
        // Types without a colour of their own are one piece.
        std::uint64_t count = 0;
        do {
            count += counts(one->type) ? one->count : 0;
            ++one;
        } while (one != last && one->start == start && !own);
        const QRectF bar = barRect(start);
        const qreal from = area.bottom() - area.height() * static_cast<double>(below) / static_cast<double>(most);
        below += count;
        const qreal to = area.bottom() - area.height() * static_cast<double>(below) / static_cast<double>(most);
        below = one != last && one->start == start ? below : 0;
        if (count == 0) {
            continue;
        }
        const qreal gap = bar.width() > 6 ? 2 : bar.width() > 3 ? 1 : 0;
        const qreal left = std::floor(bar.left()) + (gap > 1 ? 1 : 0);
        const qreal right = std::max(left + 1, std::floor(bar.right()) - (gap > 0 ? 1 : 0));
        painter.fillRect(QRectF(QPointF(left, std::floor(to)), QPointF(right, std::ceil(from))), color);
    }
}

}  // namespace plumb::desk
