#include "widgets/statistics/traffic_chart.h"

#include "widgets/common/wording.h"
#include "widgets/models/counted.h"
#include "widgets/models/sentences.h"
#include "widgets/statistics/traffic_labels.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace plumb::desk {
namespace {

constexpr double kLeastBar = 4, kChosenBar = 12, kMostScale = 40;  // pixels

}  // namespace

TrafficChart::TrafficChart(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    inEveryLanguage(this, [this] { setAccessibleName(tr("Messages over time")); });
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
