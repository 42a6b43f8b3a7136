// Paints a cell of a RowView from what its model says of it: text with a tone, badges, a bar, a fold mark.
#pragma once

#include "widgets/common/theme.h"
#include "widgets/models/roles.h"

#include <QStyledItemDelegate>

namespace plumb::desk {

[[nodiscard]] Role roleOf(Tone tone);

/// Square, triangle, circle or tick in the tone's colour, in a square around `centre`.
void paintSeverity(QPainter& painter, const Theme& theme, Tone tone, QPointF centre, qreal size);

class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kPadding = 8, kIndent = 14, kFold = 16;

    RowDelegate(const Theme& theme, QObject* parent);

    /// Where the fold mark of a row stands in its first cell.
    [[nodiscard]] static QRect foldRect(const QRect& cell, int depth);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

protected:
    [[nodiscard]] const Theme& theme() const { return m_theme; }

private:
    void themeChanged();
    void paintBadges(QPainter& painter, QRect rect, const QVector<Badge>& badges) const;
    void paintFold(QPainter& painter, const QRect& rect, bool expanded) const;

    const Theme& m_theme;
    QFont m_font, m_strong, m_monospace, m_small;
};

}  // namespace plumb::desk
Q_DECLARE_METATYPE(QVector<plumb::desk::Badge>)
