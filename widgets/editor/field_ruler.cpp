#include "widgets/editor/field_ruler.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>

namespace plumb::desk {
namespace {
constexpr int kHeight = 20, kRulerPadding = 12, kGap = 6;

QFont smaller(QFont font) {
    font.setPointSizeF(std::max(7.0, font.pointSizeF() * 0.85));
    return font;
}
}  // namespace

FieldRuler::FieldRuler(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme) {
    setFixedHeight(kHeight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize FieldRuler::sizeHint() const {
    return {200, kHeight};
}

void FieldRuler::setPlace(const QString& path, const QString& name, std::vector<Tick> ticks) {
    m_path = path;
    m_name = name;
    m_ticks = std::move(ticks);
    setAccessibleName(tr("Field under the cursor: %1 %2").arg(path, name));
    update();
}

void FieldRuler::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Role::Ground));
    painter.fillRect(0, height() - 1, width(), 1, m_theme.color(Role::Line));

    // The name stands at the right and is never covered by numbers.
    const QFont font = smaller(m_theme.font());
    const QFont strong = smaller(m_theme.monospace());
    const QFontMetrics metrics(font), pathMetrics(strong);
    const int most = width() / 2;
    const QString name = metrics.elidedText(m_name, Qt::ElideRight, most);
    int left = width() - kRulerPadding - metrics.horizontalAdvance(name);
    painter.setFont(font);
    painter.setPen(m_theme.color(Role::Muted));
    painter.drawText(QRect(left, 0, width() - left, height() - 1), Qt::AlignVCenter | Qt::AlignLeft, name);
    left -= pathMetrics.horizontalAdvance(m_path) + kGap;
    painter.setFont(strong);
    painter.setPen(m_theme.color(Role::Text));
    painter.drawText(QRect(left, 0, width() - left, height() - 1), Qt::AlignVCenter | Qt::AlignLeft, m_path);
    const int end = m_path.isEmpty() && m_name.isEmpty() ? width() : left - 2 * kGap;

    painter.setFont(strong);
    int free = 0;        // x from which on a number may stand
    int reserved = end;  // the current field's number always stands
    const auto widthOf = [&](const Tick& tick) { return pathMetrics.horizontalAdvance(QString::number(tick.number)); };
    int currentX = -1, currentEnd = -1;
    for (const Tick& tick : m_ticks) {
        if (tick.current && tick.x >= 0 && tick.x + widthOf(tick) <= end) {
            currentX = tick.x;
            currentEnd = tick.x + widthOf(tick) + kGap;
        }
    }
    for (const Tick& tick : m_ticks) {
        const int stop = tick.x + widthOf(tick);
        if (tick.x < 0 || stop > reserved) {
            continue;
        }
        painter.setPen(m_theme.color(tick.current ? Role::Accent : Role::Muted));
        const bool collides = !tick.current && currentX >= 0 && tick.x < currentEnd && stop + kGap > currentX;
        if (tick.x >= free && !collides) {
            painter.drawText(QRect(tick.x, 0, stop - tick.x + 2, height() - 1), Qt::AlignVCenter | Qt::AlignLeft,
                             QString::number(tick.number));
            free = stop + kGap;
        }
    }
}

}  // namespace plumb::desk
