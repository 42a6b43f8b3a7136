// The order in which Tab goes through a part of the window, held against the order in which it is read.
#pragma once

#include "widgets/common/tab_order.h"

#include <QApplication>
#include <QScrollArea>
#include <QtTest/QtTest>

#include <algorithm>
#include <cstdlib>
#include <vector>

namespace plumb::desk {

/// What Tab comes to in a part of the window, from its first stop on until it leaves it. A text that is
/// edited keeps Tab for itself: what follows it is gone to by hand.
inline std::vector<QWidget*> walked(QWidget* part) {
    std::vector<QWidget*> stops;
    if (const std::vector<QWidget*> first = tabStops(part); !first.empty()) {
        first.front()->setFocus(Qt::TabFocusReason);
    }
    for (QWidget* at = QApplication::focusWidget(); at && (at == part || part->isAncestorOf(at));
         at = QApplication::focusWidget()) {
        if (std::find(stops.begin(), stops.end(), at) != stops.end()) {
            break;
        }
        stops.push_back(at);
        const std::vector<QWidget*> expected = tabStops(part);
        const auto place = std::find(expected.begin(), expected.end(), at);
        if (!at->inherits("QsciScintilla")) {
            QTest::keyClick(at, Qt::Key_Tab);
        } else if (place != expected.end() && place + 1 != expected.end()) {
            (*(place + 1))->setFocus(Qt::TabFocusReason);
        }
    }
    return stops;
}

/// Where it is seen: what is scrolled away lies at the edge of what is not.
inline QPoint seenAt(const QWidget* part, QWidget* one) {
    QPoint at = one->mapTo(part, one->rect().topLeft());
    for (QWidget* above = one->parentWidget(); above && above != part; above = above->parentWidget()) {
        if (auto* const area = qobject_cast<QScrollArea*>(above)) {
            const QPoint top = area->mapTo(part, QPoint()), bottom = area->mapTo(part, area->rect().bottomRight());
            at.setY(std::clamp(at.y(), top.y(), bottom.y()));
        }
    }
    return at;
}

/// The first two that are not in the order in which they are read (rows from the top, or a column to the right); empty:
/// all are.
inline QString outOfOrder(const QWidget* part, const std::vector<QWidget*>& stops) {
    constexpr int kOfOneRow = 12;
    for (std::size_t n = 1; n < stops.size(); ++n) {
        const QPoint before = seenAt(part, stops[n - 1]), after = seenAt(part, stops[n]);
        const int down = after.y() - before.y();
        const bool right = after.x() >= before.x() + stops[n - 1]->width() - kOfOneRow;
        const bool scrolled = before != stops[n - 1]->mapTo(part, QPoint()) || after != stops[n]->mapTo(part, QPoint());
        if ((down < -kOfOneRow && !right) || (!scrolled && std::abs(down) <= kOfOneRow && after.x() <= before.x())) {
            return QStringLiteral("%1 %2 -> %3 %4")
                .arg(QLatin1String(stops[n - 1]->metaObject()->className()), stops[n - 1]->objectName(),
                     QLatin1String(stops[n]->metaObject()->className()), stops[n]->objectName());
        }
    }
    return {};
}

/// What takes the keyboard by Tab, can be seen and is on, and yet was not come to.
inline QStringList leftOut(const QWidget* part, const std::vector<QWidget*>& stops) {
    QStringList names;
    for (QWidget* const one : part->findChildren<QWidget*>()) {
        const bool takes = (one->focusPolicy() & Qt::TabFocus) != 0 && !one->focusProxy() && one->isVisible() &&
                           one->isEnabled() && !one->isWindow();
        const bool isInside = std::any_of(
            stops.begin(), stops.end(), [one](const QWidget* stop) { return stop == one || stop->isAncestorOf(one); });
        if (takes && !isInside && one->window() == part->window()) {
            names.append(QLatin1String(one->metaObject()->className()) + QLatin1Char(' ') + one->objectName());
        }
    }
    return names;
}

}  // namespace plumb::desk
