#include "widgets/common/tab_order.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLayout>
#include <QScrollArea>
#include <QSplitter>
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
           qobject_cast<const QAbstractItemView*>(widget);
}

void addStops(QWidget* widget, Stops& stops) {
    if ((widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy()) {
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
    } else if (widget->layout()) {
        addStops(*widget->layout(), stops);
    }
}

}  // namespace

void tabAsLaidOut(QWidget* form) {
    Stops stops;
    addStops(form, stops);
    for (std::size_t n = 1; n < stops.size(); ++n) {
        QWidget::setTabOrder(stops[n - 1], stops[n]);
    }
}

}  // namespace plumb::desk
