// The tone of a label that changes while it is shown.
#pragma once

#include <QLabel>
#include <QStyle>

namespace plumb::desk {

/// "muted", "error", "warning", "fine"; empty: plain.
inline void setTone(QLabel* label, const QString& tone) {
    if (label->property("tone").toString() != tone) {
        label->setProperty("tone", tone);
        label->style()->unpolish(label);  // a property counts when the style looks again
        label->style()->polish(label);
    }
}

}  // namespace plumb::desk
