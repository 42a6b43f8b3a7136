#include "widgets/colours/mark_paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace plumb::desk {

Role roleOf(MarkColour colour) {
    switch (colour) {
    case MarkColour::Green:
        return Role::Subcomponent;
    case MarkColour::Orange:
        return Role::Repetition;
    case MarkColour::Violet:
        return Role::Segment;
    case MarkColour::Pink:
        return Role::Escape;
    case MarkColour::Ochre:
        return Role::ZSegment;
    case MarkColour::Grey:
        return Role::Muted;
    }
    return Role::Muted;
}

QColor markGround(Scheme scheme, MarkColour colour) {
    constexpr double kShare = 0.10;
    const QColor panel = Theme::color(scheme, Role::Panel), full = Theme::color(scheme, roleOf(colour));
    const auto mixed = [](int from, int to) { return static_cast<int>(from + (to - from) * kShare); };
    return {mixed(panel.red(), full.red()), mixed(panel.green(), full.green()), mixed(panel.blue(), full.blue())};
}

void paintMarkLetter(QPainter& painter, const Theme& theme, MarkColour colour, const QString& letter,
                     const QRectF& plate) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(roleOf(colour)));
    painter.drawRoundedRect(plate, 3, 3);
    QFont font = theme.font();
    font.setWeight(QFont::DemiBold);
    font.setPixelSize(static_cast<int>(plate.height() * (letter.size() > 1 ? 0.6 : 0.75)));
    painter.setFont(font);
    painter.setPen(theme.color(Role::Panel));
    painter.drawText(plate, Qt::AlignCenter | Qt::TextSingleLine, letter);
    painter.restore();
}

void paintFlag(QPainter& painter, const QColor& colour, const QRectF& box) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawLine(QPointF(box.left() + 1, box.top()), QPointF(box.left() + 1, box.bottom()));
    QPainterPath cloth;
    cloth.moveTo(box.left() + 1, box.top() + 0.5);
    cloth.lineTo(box.right(), box.top() + box.height() * 0.3);
    cloth.lineTo(box.left() + 1, box.top() + box.height() * 0.6);
    cloth.closeSubpath();
    painter.fillPath(cloth, colour);
    painter.drawPath(cloth);
    painter.restore();
}

void paintPin(QPainter& painter, const QColor& colour, const QRectF& box) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double radius = box.width() * 0.36;
    const QPointF head(box.center().x(), box.top() + radius);
    painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(head.x(), head.y() + radius), QPointF(head.x(), box.bottom()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(head, radius, radius);
    painter.restore();
}

}  // namespace plumb::desk
