// The findings of a check that the project keeps, message by message.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/message_id.h"
#include "project/runs.h"
#endif

#include <QAbstractTableModel>

#include <map>
#include <string>
#include <vector>

namespace plumb::desk {

class RunModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { MessageColumn, SeverityColumn, RuleColumn, WhereColumn, WhatColumn, ColumnCount };
    using QAbstractTableModel::QAbstractTableModel;

    void setFindings(const project::RunRow& run, std::vector<project::FindingRow> findings);
    void clear();
    /// nullptr: no such row.
    [[nodiscard]] const project::FindingRow* at(int row) const;
    /// What rows say is said in other words now.
    void sayAnew();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const project::FindingRow& finding, int column) const;

    std::map<std::string, MessageId> m_sentences;  ///< by rule
    std::vector<project::FindingRow> m_findings;
};

}  // namespace plumb::desk
