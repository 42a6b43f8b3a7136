// What the head of a table of numbers says of a column.
#pragma once

#include <QString>
#include <QVariant>

namespace plumb::desk {

/// `Model` has titles, tips, and columns of numbers, which stand at the right as their numbers do.
template <class Model>
QVariant columnHead(int section, Qt::Orientation orientation, int role) {
    if (orientation != Qt::Horizontal || section < 0 || section >= Model::ColumnCount) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return Model::title(section);
    case Qt::TextAlignmentRole:
        return int((Model::isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ToolTipRole: {
        const QString tip = Model::tip(section);
        return tip.isEmpty() ? QVariant() : QVariant(tip);
    }
    default:
        return {};
    }
}

}  // namespace plumb::desk
