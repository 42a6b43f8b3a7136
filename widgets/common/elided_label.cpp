#include "widgets/common/elided_label.h"

#include <QPainter>
#include <QStyle>

namespace plumb::desk {

ElidedLabel::ElidedLabel(const QString& text, QWidget* parent, Qt::TextElideMode at)
    : QLabel(text, parent)
    , m_at(at) {
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

QSize ElidedLabel::minimumSizeHint() const {
    constexpr int kLetters = 3;
    return {fontMetrics().averageCharWidth() * kLetters, QLabel::minimumSizeHint().height()};
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRect room = contentsRect();
    const QString shown = fontMetrics().elidedText(text(), m_at, room.width());
    if (const QString tip = shown == text() ? QString() : text(); tip != toolTip()) {
        setToolTip(tip);
    }
    style()->drawItemText(&painter, room, QStyle::visualAlignment(layoutDirection(), alignment()), palette(),
                          isEnabled(), shown, foregroundRole());
}

}  // namespace plumb::desk
