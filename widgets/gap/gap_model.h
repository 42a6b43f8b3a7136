// The gaps as rows of a view: those that filters leave, flat or below headings of segments or harms.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "spec/gap/gap_filter.h"
#include "widgets/gap/gap_store.h"
#endif

#include <QAbstractTableModel>
#include <QDate>

#include <string>
#include <unordered_map>
#include <vector>

namespace plumb::desk {

class GapModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int {
        PlaceColumn,
        NameColumn,
        HarmColumn,
        SaysColumn,
        MarkColumn,
        DecisionColumn,
        StatusColumn,
        OwnerColumn,
        DueColumn,
        WhatColumn,
        ColumnCount
    };
    enum class Grouping : quint8 { Segment, Harm, None };

    explicit GapModel(const GapStore& store, QObject* parent = nullptr);

    /// Rows that all of them leave.
    void setFilters(std::vector<spec::GapFilter> filters);
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    void setExpanded(int row, bool expanded);

    /// nullptr: a heading.
    [[nodiscard]] const spec::GapRow* at(int row) const;
    /// Places in the list; all below it when it is a heading.
    [[nodiscard]] GapStore::Rows rowsOf(int row) const;
    /// -1: it is not shown.
    [[nodiscard]] int rowOf(const std::string& key) const;
    /// All that filters leave, in closed groups too, in their order.
    [[nodiscard]] GapStore::Rows shown() const;
    [[nodiscard]] std::size_t shownCount() const { return m_shown; }
    /// What rows say is said in other words now.
    void sayAnew();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group {
        std::string key;
        GapStore::Rows rows;
        std::size_t open = 0;
    };
    struct Line {
        std::size_t group = 0;
        std::size_t row = 0;
        bool heading = false;

        friend bool operator==(const Line&, const Line&) = default;
    };

    void rebuild();
    [[nodiscard]] std::vector<Group> groups() const;
    [[nodiscard]] QString text(const spec::GapRow& row, int column) const;
    [[nodiscard]] QVariant rowData(const spec::GapRow& row, int column, int role) const;
    [[nodiscard]] QVariant headingData(const Group& group, int column, int role) const;
    [[nodiscard]] QString headingText(const Group& group) const;

    const GapStore& m_store;
    std::vector<spec::GapFilter> m_filters;
    Grouping m_grouping = Grouping::Segment;
    std::vector<Group> m_groups;
    std::vector<Line> m_lines;
    std::unordered_map<std::string, bool> m_closed;  ///< groups that the user closed
    std::size_t m_shown = 0;
    QString m_today;
};

}  // namespace plumb::desk
