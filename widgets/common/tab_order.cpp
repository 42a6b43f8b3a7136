#include "widgets/common/tab_order.h"

#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QWidget>

#include <algorithm>
#include <tuple>
#include <vector>

namespace plumb::desk {
namespace {

using Stops = std::vector<QWidget*>;

void addStops(QWidget* widget, Stops& stops);

void addStops(QLayout& layout, Stops& stops) {
    std::vector<std::tuple<int, int, QLayoutItem*>> items;
    const auto* const grid = qobject_cast<const QGridLayout*>(&layout);
    for (int n = 0; n < layout.count(); ++n) {
        int row = 0, column = n, rows = 0, columns = 0;
        if (grid) {
            grid->getItemPosition(n, &row, &column, &rows, &columns);
        }
        items.emplace_back(row, column, layout.itemAt(n));
    }
    std::sort(items.begin(), items.end());
    for (const auto& item : items) {
        if (QWidget* const widget = std::get<2>(item)->widget()) {
            addStops(widget, stops);
        } else if (QLayout* const inner = std::get<2>(item)->layout()) {
            addStops(*inner, stops);
        }
    }
}

/// What holds other widgets that are its own business.
bool isOne(const QWidget* widget) {
    return qobject_cast<const QAbstractSpinBox*>(widget) || qobject_cast<const QComboBox*>(widget) ||
           (qobject_cast<const QAbstractScrollArea*>(widget) && !qobject_cast<const QScrollArea*>(widget));
}

void addStops(QWidget* widget, Stops& stops) {
    if (!widget->isVisible()) {
        return;
    }
    if ((widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy() && widget->isEnabled()) {
        stops.push_back(widget);
    }
    if (isOne(widget)) {
        return;
    }
    if (const auto* const area = qobject_cast<const QScrollArea*>(widget)) {
        if (area->widget()) {
            addStops(area->widget(), stops);
        }
    } else if (const auto* const splitter = qobject_cast<const QSplitter*>(widget)) {
        for (int n = 0; n < splitter->count(); ++n) {
            addStops(splitter->widget(n), stops);
        }
    } else if (const auto* const tabs = qobject_cast<const QTabWidget*>(widget)) {
        addStops(tabs->tabBar(), stops);
        for (int n = 0; n < tabs->count(); ++n) {
            addStops(tabs->widget(n), stops);
        }
    } else if (widget->layout()) {
        addStops(*widget->layout(), stops);
    } else {
        for (QObject* const child : widget->children()) {
            if (auto* const inner = qobject_cast<QWidget*>(child); inner && !inner->isWindow()) {
                addStops(inner, stops);
            }
        }
    }
}

}  // namespace

std::vector<QWidget*> tabStops(QWidget* part) {
    Stops stops;
    addStops(part, stops);
    return stops;
}

bool focusNextStop(const std::vector<QWidget*>& stops, QWidget* from, bool next) {
    if (stops.empty()) {
        return false;
    }
    auto at = stops.end();
    for (const QWidget* one = from; one && at == stops.end(); one = one->parentWidget()) {
        at = std::find(stops.begin(), stops.end(), one);
    }
    if (next) {
        at = at == stops.end() || at + 1 == stops.end() ? stops.begin() : at + 1;
    } else {
        at = at == stops.begin() ? stops.end() - 1 : at - 1;
    }
    (*at)->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

}  // namespace plumb::desk
