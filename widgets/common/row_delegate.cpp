#include "widgets/common/row_delegate.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace plumb::desk {

Role roleOf(Tone tone) {
    switch (tone) {
    case Tone::Plain:
    case Tone::Strong:
        return Role::Text;
    case Tone::Muted:
        return Role::Muted;
    case Tone::Error:
        return Role::Error;
    case Tone::Warning:
        return Role::Warning;
    case Tone::Information:
        return Role::Information;
    case Tone::Fine:
        return Role::Fine;
    case Tone::Segment:
        return Role::Segment;
    case Tone::ZSegment:
        return Role::ZSegment;
    }
    return Role::Text;
}

void paintSeverity(QPainter& painter, const Theme& theme, Tone tone, QPointF centre, qreal size) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor color = theme.color(roleOf(tone));
    const QRectF box(centre.x() - size / 2, centre.y() - size / 2, size, size);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (tone) {
    case Tone::Error:
        painter.drawRect(box);
        break;
    case Tone::Warning: {
        QPainterPath path;
        path.moveTo(centre.x(), box.top());
        path.lineTo(box.bottomRight());
        path.lineTo(box.bottomLeft());
        path.closeSubpath();
        painter.drawPath(path);
        break;
    }
    case Tone::Fine: {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, size / 5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        QPainterPath path;
        path.moveTo(box.left(), centre.y());
        path.lineTo(box.left() + size * 0.35, box.bottom() - size * 0.1);
        path.lineTo(box.right(), box.top() + size * 0.1);
        painter.drawPath(path);
        break;
    }
    default:
        painter.drawEllipse(box);
        break;
    }
    painter.restore();
}

RowDelegate::RowDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme) {
    connect(&m_theme, &Theme::changed, this, &RowDelegate::themeChanged);
    themeChanged();
}

void RowDelegate::themeChanged() {
    m_font = m_theme.font();
    m_strong = m_font;
    m_strong.setWeight(QFont::DemiBold);
    m_monospace = m_theme.monospace();
    m_small = m_font;
    m_small.setPointSizeF(m_font.pointSizeF() * 0.9);
}

QRect RowDelegate::foldRect(const QRect& cell, int depth) {
    return {cell.left() + 2 + depth * kIndent, cell.top(), kFold, cell.height()};
}

void RowDelegate::paintFold(QPainter& painter, const QRect& rect, bool expanded) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.color(Role::Muted), 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF centre = QRectF(rect).center();
    constexpr qreal kArm = 3.0;
    QPainterPath path;
    if (expanded) {
        path.moveTo(centre.x() - kArm, centre.y() - kArm / 2);
        path.lineTo(centre.x(), centre.y() + kArm / 2);
        path.lineTo(centre.x() + kArm, centre.y() - kArm / 2);
    } else {
        path.moveTo(centre.x() - kArm / 2, centre.y() - kArm);
        path.lineTo(centre.x() + kArm / 2, centre.y());
        path.lineTo(centre.x() - kArm / 2, centre.y() + kArm);
    }
    painter.drawPath(path);
    painter.restore();
}

void RowDelegate::paintBadges(QPainter& painter, QRect rect, const QVector<Badge>& badges) const {
    painter.save();
    painter.setFont(m_small);
    const QFontMetrics metrics(m_small);
    int x = rect.left() + kPadding;
    for (const Badge& badge : badges) {
        const QString text = QLocale().toString(badge.count);
        const QColor color = m_theme.color(roleOf(badge.tone));
        const int width = metrics.horizontalAdvance(text) + 24;
        const QRect pill(x, rect.center().y() - metrics.height() / 2, width, metrics.height() + 1);
        QColor ground = color;
        ground.setAlphaF(0.14F);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
        paintSeverity(painter, m_theme, badge.tone, QPointF(pill.left() + 10, pill.center().y() + 0.5), 7);
        painter.setPen(color);
        painter.drawText(pill.adjusted(17, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, text);
        x += width + 4;
    }
    painter.restore();
}

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    QRect rect = option.rect;
    const Tone tone = static_cast<Tone>(index.data(ToneRole).toInt());
    if (const QVariant depth = index.data(DepthRole); depth.isValid() && index.column() == 0) {
        if (index.data(ExpandableRole).toBool()) {
            paintFold(*painter, foldRect(rect, depth.toInt()), index.data(ExpandedRole).toBool());
        }
        rect.setLeft(foldRect(rect, depth.toInt()).right() + 2 - kPadding + 2);
    }
    if (const QVariant badges = index.data(BadgesRole); badges.isValid()) {
        paintBadges(*painter, rect, badges.value<QVector<Badge>>());
        return;
    }
    if (const QVariant share = index.data(ShareRole); share.isValid()) {
        const double part = std::clamp(share.toDouble(), 0.0, 1.0);
        QColor bar = m_theme.color(Role::Accent);
        bar.setAlphaF(0.22F);
        const QRectF area = QRectF(rect).adjusted(4, 4, -4, -4);
        painter->fillRect(QRectF(area.left(), area.top(), area.width() * part, area.height()), bar);
    }
    if (const QVariant severity = index.data(SeverityRole); severity.isValid()) {
        paintSeverity(*painter, m_theme, static_cast<Tone>(severity.toInt()),
                      QPointF(rect.left() + kPadding + 5, rect.center().y() + 0.5), 9);
        rect.setLeft(rect.left() + 18);
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    if (text.isEmpty()) {
        return;
    }
    const QFont& font = tone == Tone::Strong || tone == Tone::Segment || tone == Tone::ZSegment
                            ? m_strong
                            : (index.data(MonospaceRole).toBool() ? m_monospace : m_font);
    painter->setFont(font);
    painter->setPen(m_theme.color(roleOf(tone)));
    rect.adjust(kPadding, 0, -kPadding / 2, 0);
    const QVariant alignment = index.data(Qt::TextAlignmentRole);
    const int align = alignment.isValid() ? alignment.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (align & Qt::AlignRight) {
        rect.setRight(rect.right() - kPadding / 2);
    }
    // Measuring and drawing shape the text once each; a text that surely fits is drawn without being measured.
    const QFontMetrics metrics(font);
    const bool surelyFits = text.size() * metrics.maxWidth() < rect.width();
    painter->drawText(rect, align | Qt::TextSingleLine,
                      surelyFits ? text : metrics.elidedText(text, option.textElideMode, rect.width()));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString text = index.data(Qt::DisplayRole).toString();
    return {QFontMetrics(m_font).horizontalAdvance(text) + 2 * kPadding, option.rect.height()};
}

void RowDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                       const QModelIndex& index) const {
    Q_UNUSED(index)
    editor->setGeometry(option.rect);
}

}  // namespace plumb::desk
