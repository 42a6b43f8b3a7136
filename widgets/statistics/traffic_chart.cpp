#include "widgets/statistics/traffic_chart.h"

#include "widgets/models/sentences.h"
#include "widgets/statistics/traffic_labels.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace plumb::desk {
namespace {

constexpr std::array<Role, 6> kColors = {Role::Accent,  Role::Repetition, Role::Subcomponent,
                                         Role::Segment, Role::ZSegment,   Role::Escape};
constexpr double kLeastBar = 4, kChosenBar = 12, kMostScale = 40;  // pixels

std::int64_t floored(std::int64_t minute, std::int64_t unit) {
    return minute - ((minute % unit) + unit) % unit;
}

QString counted(std::uint64_t number) {
    return QLocale().toString(static_cast<qulonglong>(number));
}

bool startsBefore(const TrafficCount& one, std::int64_t start) {
    return one.start < start;
}

}  // namespace

TrafficChart::TrafficChart(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAccessibleName(tr("Messages over time"));
    connect(&m_theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void TrafficChart::setTraffic(std::shared_ptr<const Traffic> traffic) {
    const bool first = !m_traffic;
    m_traffic = std::move(traffic);
    setType(m_onlyName);
    m_current.reset();
    m_hovered.reset();
    if (first || m_fitted) {
        showAll();
    }
    update();
}

void TrafficChart::setType(const std::optional<std::string>& type) {
    m_onlyName = type;
    m_only.reset();
    if (type && m_traffic) {
        const auto found = std::find_if(m_traffic->types.begin(), m_traffic->types.end(),
                                        [&](const auto& one) { return one.first == *type; });
        m_only = static_cast<std::uint32_t>(found - m_traffic->types.begin());
    }
    update();
}

TrafficUnit TrafficChart::unit() const {
    return m_scale >= kLeastBar        ? TrafficUnit::Minute
           : m_scale * 60 >= kLeastBar ? TrafficUnit::Hour
                                       : TrafficUnit::Day;
}

QRectF TrafficChart::plot() const {
    const QFontMetricsF metrics(m_theme.font());
    const qreal left = 12 + metrics.horizontalAdvance(counted(88'888)) + 8;
    const qreal top = 8 + metrics.height() + 8, bottom = metrics.height() + 12;
    return QRectF(rect()).adjusted(left, top, -12, -bottom);
}

std::optional<TrafficChart::Span> TrafficChart::whole() const {
    if (!m_traffic || m_traffic->of(TrafficUnit::Day).empty()) {
        return std::nullopt;
    }
    // The finest of the times there are, so that a feed of an hour does not stand in an empty day.
    const TrafficUnit finest = !m_traffic->of(TrafficUnit::Minute).empty() ? TrafficUnit::Minute
                               : !m_traffic->of(TrafficUnit::Hour).empty() ? TrafficUnit::Hour
                                                                           : TrafficUnit::Day;
    const std::vector<TrafficCount>& counts = m_traffic->of(finest);
    const std::int64_t width = minutesOf(finest);
    Span all{counts.front().start, counts.back().start + width};
    // A few messages with a wrong clock must not press all others into one bar.
    std::uint64_t sum = 0;
    const std::uint64_t some = m_traffic->placed[static_cast<std::size_t>(finest)] / 100;
    Span most = all;
    bool begun = false;
    for (const TrafficCount& one : counts) {
        sum += one.count;
        if (!begun && sum > some) {
            most.from = one.start;
            begun = true;
        }
        if (sum + some >= m_traffic->placed[static_cast<std::size_t>(finest)]) {
            most.to = one.start + width;
            break;
        }
    }
    constexpr std::int64_t kMuchLonger = 20;
    return (all.to - all.from) / kMuchLonger > most.to - most.from ? most : all;
}

void TrafficChart::showAll() {
    const TrafficUnit before = unit();
    m_fitted = true;
    if (const std::optional<Span> span = whole()) {
        const double minutes = static_cast<double>(std::max<std::int64_t>(span->to - span->from, 10));
        m_scale = std::min(kMostScale, std::max(1.0, plot().width()) / minutes);
        m_begin = static_cast<double>(floored(span->from, minutesOf(unit())));
        const double shown = static_cast<double>(span->to) - m_begin;
        m_scale = std::min(kMostScale, std::max(1.0, plot().width()) / std::max(10.0, shown));
    }
    changed(before);
}

void TrafficChart::changed(TrafficUnit before) {
    if (before != unit()) {
        m_hovered.reset();
        if (m_current) {
            m_current = floored(*m_current, minutesOf(unit()));
        }
        emit unitChanged();
    }
    update();
}

void TrafficChart::setScale(double scale, qreal around) {
    const std::optional<Span> span = whole();
    if (!span) {
        return;
    }
    const TrafficUnit before = unit();
    const double least =
        std::min(plot().width() / (static_cast<double>(span->to - span->from) * 1.2), kChosenBar / 1440);
    const double at = m_begin + (around - plot().left()) / m_scale;
    m_scale = std::clamp(scale, least, kMostScale);
    m_begin = at - (around - plot().left()) / m_scale;
    m_fitted = false;
    keepInside();
    changed(before);
}

void TrafficChart::keepInside() {
    if (!m_traffic || m_traffic->of(TrafficUnit::Day).empty()) {
        return;
    }
    const double half = plot().width() / m_scale / 2;
    const double first = static_cast<double>(m_traffic->of(TrafficUnit::Day).front().start);
    const double last = static_cast<double>(m_traffic->of(TrafficUnit::Day).back().start) + 1440;
    m_begin = std::clamp(m_begin, first - half, std::max(first - half, last - half));
}

void TrafficChart::zoom(double factor) {
    setScale(m_scale * factor, plot().center().x());
}

void TrafficChart::setUnit(TrafficUnit wanted) {
    // Around where the bars are: the current one, else the highest in sight.
    std::optional<std::int64_t> around = m_current;
    std::uint64_t most = 0;
    if (!around && m_traffic) {
        const auto& all = m_traffic->of(unit());
        const double end = m_begin + plot().width() / m_scale;
        for (auto one = std::lower_bound(all.begin(), all.end(), static_cast<std::int64_t>(m_begin), startsBefore);
             one != all.end() && static_cast<double>(one->start) < end; ++one) {
            if (counts(one->type) && one->count > most) {
                most = one->count;
                around = one->start;
            }
        }
    }
    const double scale = kChosenBar / static_cast<double>(minutesOf(wanted));
    setScale(scale, plot().center().x());
    if (around && !plot().adjusted(0, -1e6, 0, 1e6).contains(barRect(*around).center())) {
        m_begin = static_cast<double>(*around) - plot().width() / m_scale / 2;
    }
    keepInside();
    emit unitChanged();
    update();
}

QRectF TrafficChart::barRect(std::int64_t start) const {
    const QRectF area = plot();
    const double width = static_cast<double>(minutesOf(unit())) * m_scale;
    return {area.left() + (static_cast<double>(start) - m_begin) * m_scale, area.top(), width, area.height()};
}

std::optional<std::int64_t> TrafficChart::startAt(qreal x) const {
    const QRectF area = plot();
    if (!m_traffic || m_traffic->of(unit()).empty() || x < area.left() || x > area.right()) {
        return std::nullopt;
    }
    const auto minute = static_cast<std::int64_t>(std::floor(m_begin + (x - area.left()) / m_scale));
    return floored(minute, minutesOf(unit()));
}

std::uint64_t TrafficChart::total(std::int64_t start) const {
    std::uint64_t sum = 0;
    const auto& all = m_traffic->of(unit());
    for (auto one = std::lower_bound(all.begin(), all.end(), start, startsBefore);
         one != all.end() && one->start == start; ++one) {
        sum += counts(one->type) ? one->count : 0;
    }
    return sum;
}

QString TrafficChart::describe(std::int64_t start) const {
    if (!m_traffic) {
        return {};
    }
    constexpr int kMost = 8;
    QString out = traffic::spanText(start, unit());
    const std::uint64_t sum = total(start);
    out += QLatin1Char('\n') +
           tr("%1 messages", nullptr, static_cast<int>(std::min<std::uint64_t>(sum, 1'000'000'000))).arg(counted(sum));
    const auto& all = m_traffic->of(unit());
    int lines = 0;
    std::uint64_t others = 0;
    for (auto one = std::lower_bound(all.begin(), all.end(), start, startsBefore);
         one != all.end() && one->start == start; ++one) {
        if (!counts(one->type)) {
            continue;
        }
        if (lines < kMost) {
            out += QLatin1Char('\n') + counted(one->count) + QLatin1Char(' ') +
                   traffic::typeText(m_traffic->types[one->type].first);
            ++lines;
        } else {
            others += one->count;
        }
    }
    if (others != 0) {
        out += QLatin1Char('\n') + tr("%1 others").arg(counted(others));
    }
    return out;
}

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

void TrafficChart::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_fitted) {
        showAll();
    }
}

void TrafficChart::wheelEvent(QWheelEvent* event) {
    const QPoint delta = event->angleDelta();
    if (delta.x() != 0 || (event->modifiers() & Qt::ShiftModifier)) {
        m_begin -= (delta.x() != 0 ? delta.x() : delta.y()) / m_scale / 2;
        m_fitted = false;
        keepInside();
        update();
    } else if (delta.y() != 0) {
        setScale(m_scale * std::pow(1.25, delta.y() / 120.0), event->position().x());
    }
    event->accept();
}

void TrafficChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        m_pressed = event->position();
        m_beginPressed = m_begin;
        m_dragged = false;
    }
}

void TrafficChart::mouseMoveEvent(QMouseEvent* event) {
    constexpr qreal kDragFrom = 6;
    if (m_pressed && (event->buttons() & Qt::LeftButton)) {
        const qreal moved = event->position().x() - m_pressed->x();
        m_dragged = m_dragged || std::abs(moved) > kDragFrom;
        if (m_dragged) {
            m_begin = m_beginPressed - moved / m_scale;
            m_fitted = false;
            keepInside();
            update();
        }
        return;
    }
    const std::optional<std::int64_t> start =
        plot().contains(event->position()) ? startAt(event->position().x()) : std::nullopt;
    if (start != m_hovered) {
        m_hovered = start;
        update();
        const bool any = start && total(*start) != 0;
        setCursor(any ? Qt::PointingHandCursor : Qt::ArrowCursor);
        QToolTip::showText(event->globalPosition().toPoint(), any ? describe(*start) : QString(), this);
    }
}

void TrafficChart::mouseReleaseEvent(QMouseEvent* event) {
    const bool click = m_pressed && !m_dragged && event->button() == Qt::LeftButton;
    m_pressed.reset();
    if (click && plot().contains(event->position())) {
        if (const std::optional<std::int64_t> start = startAt(event->position().x()); start && total(*start) != 0) {
            setCurrent(start);
            emit barRequested(*start);
        }
    }
}

void TrafficChart::leaveEvent(QEvent*) {
    m_hovered.reset();
    update();
}

void TrafficChart::setCurrent(std::optional<std::int64_t> start) {
    m_current = start;
    setAccessibleDescription(start ? describe(*start) : QString());
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

void TrafficChart::step(int direction) {
    if (!m_traffic || m_traffic->of(unit()).empty()) {
        return;
    }
    // From bar to bar; where nothing was sent there is nothing to say.
    const auto& all = m_traffic->of(unit());
    const std::int64_t from = m_current.value_or(static_cast<std::int64_t>(m_begin) - (direction > 0 ? 1 : 0));
    if (direction > 0) {
        auto next = std::lower_bound(all.begin(), all.end(), from + 1, startsBefore);
        next = std::find_if(next, all.end(), [&](const TrafficCount& one) { return counts(one.type); });
        if (next != all.end()) {
            setCurrent(next->start);
        }
    } else {
        auto last = std::lower_bound(all.begin(), all.end(), from, startsBefore);
        while (last != all.begin()) {
            --last;
            if (counts(last->type)) {
                setCurrent(last->start);
                break;
            }
        }
    }
    if (m_current) {
        const QRectF bar = barRect(*m_current), area = plot();
        if (bar.left() < area.left() || bar.right() > area.right()) {
            m_begin = static_cast<double>(*m_current) - area.width() / m_scale / 2;
            m_fitted = false;
            keepInside();
        }
        QToolTip::showText(mapToGlobal(barRect(*m_current).center().toPoint()), describe(*m_current), this);
    }
}

void TrafficChart::keyPressEvent(QKeyEvent* event) {
    constexpr double kZoom = 1.5;
    switch (event->key()) {
    case Qt::Key_Left:
        step(-1);
        break;
    case Qt::Key_Right:
        step(1);
        break;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoom(kZoom);
        break;
    case Qt::Key_Minus:
        zoom(1 / kZoom);
        break;
    case Qt::Key_0:
        showAll();
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current) {
            emit barRequested(*m_current);
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void TrafficChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    update();
}

void TrafficChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    update();
}

}  // namespace plumb::desk
