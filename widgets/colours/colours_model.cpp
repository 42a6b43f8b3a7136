#include "widgets/colours/colours_model.h"

#include "widgets/models/roles.h"

namespace plumb::desk {

ColoursModel::ColoursModel(ColourRules& rules, QObject* parent)
    : QAbstractTableModel(parent)
    , m_rules(rules)
    , m_rows(static_cast<int>(rules.rules().size())) {
    connect(&rules, &ColourRules::changed, this, [this] {
        beginResetModel();
        m_rows = static_cast<int>(m_rules.rules().size());
        endResetModel();
    });
}

const ColourRule* ColoursModel::rule(int row) const {
    return row >= 0 && row < m_rows ? &m_rules.rules()[static_cast<std::size_t>(row)] : nullptr;
}

void ColoursModel::retranslate() {
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (m_rows > 0) {
        emit dataChanged(index(0, 0), index(m_rows - 1, ColumnCount - 1));
    }
}

int ColoursModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : m_rows;
}

int ColoursModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ColoursModel::data(const QModelIndex& index, int role) const {
    const ColourRule* const rule = index.isValid() ? this->rule(index.row()) : nullptr;
    if (!rule) {
        return {};
    }
    if (role == MonospaceRole) {
        return index.column() == FilterColumn;
    }
    if (role == KeyRole) {
        return static_cast<int>(rule->colour);
    }
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole) {
        return {};
    }
    switch (index.column()) {
    case MarkColumn:
        return rule->letter;
    case FilterColumn:
        return rule->filter;
    default:
        return markColourName(rule->colour);
    }
}

QVariant ColoursModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case MarkColumn:
        return tr("Mark");
    case FilterColumn:
        return tr("Messages");
    default:
        return tr("Colour");
    }
}

}  // namespace plumb::desk
