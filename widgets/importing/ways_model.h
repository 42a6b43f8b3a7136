// What can be said to a doubt, each with the digit that says it.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "spec/importing/learn.h"
#endif

#include <QAbstractTableModel>

#include <vector>

namespace plumb::desk {

class WaysModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { DigitColumn, WordsColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setWays(std::vector<spec::Correction> ways);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<spec::Correction> m_ways;
};

}  // namespace plumb::desk
