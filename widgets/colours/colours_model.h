// The colour rules as rows: mark, filter, and what is wrong with it.
#pragma once

#include "widgets/models/colour_rules.h"

#include <QAbstractTableModel>

namespace plumb::desk {

class ColoursModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { MarkColumn, FilterColumn, ColourColumn, ColumnCount };

    /// Outlives the model.
    explicit ColoursModel(ColourRules& rules, QObject* parent = nullptr);

    [[nodiscard]] const ColourRule* rule(int row) const;
    /// Says the texts anew.
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    ColourRules& m_rules;
    int m_rows = 0;
};

}  // namespace plumb::desk
