#include "widgets/statistics/value_bars.h"

#include "widgets/common/theme.h"
#include "widgets/statistics/value_text.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {
constexpr int kPadding = 4, kBarHeight = 6, kGap = 8;
}  // namespace

ValueBars::ValueBars(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&m_theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ValueBars::setBars(QVector<ValueBar> bars) {
    m_bars = std::move(bars);
    m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_bars.size()) - 1));
    m_hovered = m_pressed = -1;
    setFocusPolicy(m_bars.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    describe();
    updateGeometry();
    update();
}

QSize ValueBars::sizeHint() const {
    return {260, static_cast<int>(m_bars.size()) * m_theme.rowHeight()};
}

QSize ValueBars::minimumSizeHint() const {
    return {160, sizeHint().height()};
}

QRect ValueBars::barRect(int bar) const {
    return {0, bar * m_theme.rowHeight(), width(), m_theme.rowHeight()};
}

int ValueBars::barAt(const QPoint& point) const {
    const int bar = point.y() < 0 ? -1 : point.y() / m_theme.rowHeight();
    return rect().contains(point) && bar < m_bars.size() ? bar : -1;
}

void ValueBars::describe() {
    const bool any = m_current < m_bars.size();
    setAccessibleDescription(any ? m_bars[m_current].label + QLatin1Char(' ') + m_bars[m_current].figure +
                                       QLatin1Char(' ') + percentText(m_bars[m_current].share)
                                 : QString());
}

void ValueBars::setCurrent(int bar) {
    m_current = std::clamp(bar, 0, std::max(0, static_cast<int>(m_bars.size()) - 1));
    describe();
    QAccessibleEvent told(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&told);
    update();
}

void ValueBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetrics metrics(m_theme.font());
    int figures = metrics.horizontalAdvance(QLocale().toString(888'888));
    for (const ValueBar& bar : m_bars) {
        figures = std::max(figures, metrics.horizontalAdvance(bar.figure));
    }
    const int shares = metrics.horizontalAdvance(percentText(0.99999));
    const int right = width() - kPadding;
    const int barsEnd = right - shares - figures - 2 * kGap;
    const int barsBegin = kPadding + std::max(60, (barsEnd - kPadding) * 55 / 100);
    for (int i = 0; i < m_bars.size(); ++i) {
        const ValueBar& bar = m_bars[i];
        const QRect row = barRect(i);
        if (i == m_hovered) {
            painter.fillRect(row, m_theme.color(Role::Hover));
        }
        if (hasFocus() && i == m_current) {
            painter.fillRect(row, m_theme.color(Role::Selection));
        }
        const QFont font = bar.value ? m_theme.monospace() : m_theme.font();
        painter.setFont(font);
        painter.setPen(m_theme.color(bar.value ? Role::Text : Role::Muted));
        const QRect label(kPadding, row.top(), barsBegin - kPadding - kGap, row.height());
        painter.drawText(label, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                         QFontMetrics(font).elidedText(bar.label, Qt::ElideRight, label.width()));
        painter.setPen(Qt::NoPen);
        const QRectF track(barsBegin, row.center().y() - kBarHeight / 2.0 + 0.5, std::max(0, barsEnd - barsBegin),
                           kBarHeight);
        painter.setBrush(m_theme.color(Role::Line));
        painter.drawRoundedRect(track, 2, 2);
        if (bar.share > 0) {
            QRectF filled = track;
            filled.setWidth(std::max(3.0, track.width() * std::min(1.0, bar.share)));
            painter.setBrush(m_theme.color(Role::Accent));
            painter.drawRoundedRect(filled, 2, 2);
        }
        painter.setFont(m_theme.font());
        painter.setPen(m_theme.color(Role::Text));
        painter.drawText(QRect(barsEnd + kGap, row.top(), figures, row.height()), Qt::AlignVCenter | Qt::AlignRight,
                         bar.figure);
        painter.setPen(m_theme.color(Role::Muted));
        painter.drawText(QRect(right - shares, row.top(), shares, row.height()), Qt::AlignVCenter | Qt::AlignRight,
                         percentText(bar.share));
    }
}

bool ValueBars::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* const help = static_cast<QHelpEvent*>(event);
        const int bar = barAt(help->pos());
        QToolTip::showText(help->globalPos(), bar < 0 ? QString() : m_bars[bar].label, this);
        return true;
    }
    return QWidget::event(event);
}

void ValueBars::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton ? barAt(event->position().toPoint()) : -1;
    if (m_pressed >= 0) {
        setCurrent(m_pressed);
    }
}

void ValueBars::mouseReleaseEvent(QMouseEvent* event) {
    const int bar = barAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && bar >= 0 && bar == std::exchange(m_pressed, -1)) {
        emit clicked(m_bars[bar].key);
    }
}

void ValueBars::mouseMoveEvent(QMouseEvent* event) {
    const int bar = barAt(event->position().toPoint());
    if (bar != m_hovered) {
        m_hovered = bar;
        setCursor(bar < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
        update();
    }
}

void ValueBars::leaveEvent(QEvent*) {
    m_hovered = -1;
    update();
}

void ValueBars::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    setCurrent(m_current);
}

void ValueBars::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up:
        setCurrent(m_current - 1);
        break;
    case Qt::Key_Down:
        setCurrent(m_current + 1);
        break;
    case Qt::Key_Home:
        setCurrent(0);
        break;
    case Qt::Key_End:
        setCurrent(static_cast<int>(m_bars.size()) - 1);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current < m_bars.size()) {
            emit clicked(m_bars[m_current].key);
        }
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

}  // namespace plumb::desk
