// The rows of an audit trail, newest first, of which only those are held that are looked at: the others are asked for,
// a page at a time.
#pragma once

#include "widgets/project/audit_rows.h"

#include <QAbstractTableModel>
#include <QHash>

#include <vector>

namespace plumb::desk {

class AuditModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NumberColumn, WhenColumn, WhoColumn, MachineColumn, WhatColumn, DetailsColumn, ColumnCount };
    static constexpr int kPage = 128;

    using QAbstractTableModel::QAbstractTableModel;

    void setFound(std::vector<std::int64_t> rows, SourceTitles titles);
    /// Holds nothing of any trail.
    void forget();
    void setWrong(QSet<qint64> wrong);
    [[nodiscard]] const QSet<qint64>& wrong() const { return m_wrong; }
    /// The numbers of the rows of a page.
    [[nodiscard]] std::vector<std::int64_t> rowsOf(int page) const;
    void takePage(int page, std::vector<project::AuditRow> rows);
    /// 0: none.
    [[nodiscard]] qint64 numberAt(int row) const;
    /// -1: it is not among them.
    [[nodiscard]] int rowOf(qint64 number) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

signals:
    /// A row of it is looked at and not there; asked once, until it was given or forgotten.
    void pageWanted(int page) const;

private:
    [[nodiscard]] const project::AuditRow* at(int row) const;

    std::vector<std::int64_t> m_numbers;
    SourceTitles m_titles;
    QSet<qint64> m_wrong;
    QHash<int, std::vector<project::AuditRow>> m_pages;
    mutable QSet<int> m_asked;
};

}  // namespace plumb::desk
