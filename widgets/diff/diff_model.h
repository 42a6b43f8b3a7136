// A comparison as rows: path, left, right, what changed.
#pragma once

#include "widgets/diff/comparison.h"
#include "widgets/diff/differing_text.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace plumb::desk {

class DiffModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { PathColumn, LeftColumn, RightColumn, ChangeColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setComparison(std::shared_ptr<const Comparison> comparison);
    [[nodiscard]] const std::shared_ptr<const Comparison>& comparison() const { return m_comparison; }
    void setOnlyDifferences(bool only);
    void setMasked(bool masked);

    [[nodiscard]] const DiffRow& rowAt(int row) const;
    /// The next row with a difference after (or before) `row`, -1 for none.
    [[nodiscard]] int nextDifference(int row) const;
    [[nodiscard]] int previousDifference(int row) const;
    /// The characters of a cell that differ from the cell beside it.
    [[nodiscard]] TextRanges changesIn(int row, int column) const;
    [[nodiscard]] QString asText() const;
    [[nodiscard]] QString asMarkdown() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void rebuild();
    [[nodiscard]] QString pathText(const DiffRow& row) const;
    [[nodiscard]] QString valueText(const DiffRow& row, bool left) const;
    [[nodiscard]] QString nameText(const DiffRow& row) const;
    [[nodiscard]] QString changeText(const DiffRow& row) const;
    [[nodiscard]] bool hidden(const DiffRow& row) const;

    std::shared_ptr<const Comparison> m_comparison;
    std::vector<quint32> m_rows;     ///< of the comparison, those that are shown
    std::vector<int> m_differences;  ///< rows here
    bool m_only = false;
    bool m_masked = false;
};

}  // namespace plumb::desk
