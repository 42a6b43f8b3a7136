// The grid of statistics: rows of a StatisticsTable that the find box and the toggle leave, in the order of a column.
// Values are decoded for the rows that are looked at, and hidden under the privacy mask.
#pragma once

#include "widgets/statistics/statistics_rows.h"

#include <QAbstractTableModel>
#include <QCache>

#include <functional>
#include <memory>
#include <vector>

namespace plumb::desk {

class Feed;

class StatisticsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int {
        PathColumn,
        NameColumn,
        ParentsColumn,
        FilledColumn,
        EmptyColumn,
        NullColumn,
        AbsentColumn,
        ShortestColumn,
        MeanColumn,
        LongestColumn,
        DistinctColumn,
        TopColumn,
        TopShareColumn,
        ColumnCount,
    };

    /// The feed outlives it. `masked` is asked whenever a value is shown.
    StatisticsModel(Feed& feed, std::function<bool()> masked, QObject* parent = nullptr);

    void setTable(std::shared_ptr<const StatisticsTable> table);
    [[nodiscard]] const std::shared_ptr<const StatisticsTable>& table() const { return m_table; }
    /// Rows whose path or name hold every word.
    void setFind(const QString& text);
    [[nodiscard]] const QString& find() const { return m_find; }
    void setComponentsShown(bool shown);
    [[nodiscard]] bool componentsShown() const { return m_components; }

    [[nodiscard]] const StatisticsRow& rowAt(int row) const {
        return m_table->rows[m_shown[static_cast<std::size_t>(row)]];
    }
    /// -1: not shown.
    [[nodiscard]] int rowOf(const QString& path) const;
    /// What a cell leads to in the filter language; empty: nothing.
    [[nodiscard]] QString filterAt(const QModelIndex& index) const;
    /// A value of a row, decoded.
    [[nodiscard]] QString valueOf(const StatisticsRow& row, std::size_t top) const;
    [[nodiscard]] bool masked(const StatisticsRow& row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Title of a column, and what is counted there.
    [[nodiscard]] static QString title(int column);
    /// How its values are to be read; empty: its title says it.
    [[nodiscard]] static QString tip(int column);
    [[nodiscard]] static bool isNumber(int column);

private:
    void rebuild();
    void arrange();
    [[nodiscard]] QString text(const StatisticsRow& row, int column) const;
    [[nodiscard]] QVariant share(const StatisticsRow& row, int column) const;
    [[nodiscard]] double number(const StatisticsRow& row, int column) const;

    Feed& m_feed;
    std::function<bool()> m_masked;
    std::shared_ptr<const StatisticsTable> m_table;
    QString m_find;
    bool m_components = false;
    int m_sortColumn = PathColumn;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::vector<std::uint32_t> m_shown;  ///< rows of the table
    mutable QCache<const query::ValueStatistics*, QString> m_texts;
};

}  // namespace plumb::desk
