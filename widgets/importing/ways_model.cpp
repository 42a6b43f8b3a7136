#include "widgets/importing/ways_model.h"

#include "widgets/importing/import_list_model.h"
#include "widgets/models/roles.h"

#include <QLocale>

#include <utility>

namespace plumb::desk {

void WaysModel::setWays(std::vector<spec::Correction> ways) {
    beginResetModel();
    m_ways = std::move(ways);
    endResetModel();
}

int WaysModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_ways.size());
}

int WaysModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WaysModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const QString words = answerWords(m_ways[static_cast<std::size_t>(index.row())]);
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == WordsColumn) {
            return words;
        }
        return index.row() < 9 ? QVariant(QLocale().toString(index.row() + 1)) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return words;
    case ToneRole:
        return QVariant::fromValue(index.column() == DigitColumn ? Tone::Muted : Tone::Plain);
    default:
        return {};
    }
}

}  // namespace plumb::desk
