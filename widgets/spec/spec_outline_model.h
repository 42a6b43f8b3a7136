// The outline of a spec as rows that fold. A text that cannot be read leaves the rows as they were.
#pragma once

#include "widgets/models/outline_fold.h"
#include "widgets/models/roles.h"
#include "widgets/spec/spec_reading.h"

#include <QAbstractTableModel>

#include <string>

namespace plumb::desk {

class SpecOutlineModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { NameColumn, UsageColumn, RepeatColumn, WhatColumn, ColumnCount };

    explicit SpecOutlineModel(QObject* parent = nullptr);

    /// One that is not readable is left out.
    void setReading(const SpecReadingPtr& reading);
    [[nodiscard]] const SpecReadingPtr& reading() const { return m_reading; }

    void setExpanded(int row, bool expanded);
    /// The row of the model for one of the outline; opens what it stands in.
    int show(int outlineRow);
    /// What stands in a row; nullptr: no such row.
    [[nodiscard]] const OutlineRow* at(int row) const;
    [[nodiscard]] int outlineRow(int row) const { return m_fold.rowAt(row); }
    /// The row of a path as it stands now, folded or not; -1: none.
    [[nodiscard]] int outlineRowOf(const std::string& path) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    SpecReadingPtr m_reading;
    OutlineFold<OutlineRow> m_fold;
    bool m_first = true;
};

}  // namespace plumb::desk
