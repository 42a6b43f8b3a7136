// What is wrong or doubtful in a spec, as rows by line.
#pragma once

#include "widgets/models/roles.h"
#include "widgets/spec/spec_reading.h"

#include <QAbstractTableModel>

#include <vector>

namespace plumb::desk {

[[nodiscard]] Tone toneOf(spec::LintLevel level);
/// "Error", "Warning", "Hint"
[[nodiscard]] QString levelText(spec::LintLevel level);

class ProblemModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { LevelColumn, LineColumn, WhatColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setProblems(std::vector<SpecProblem> problems);
    [[nodiscard]] const std::vector<SpecProblem>& problems() const { return m_problems; }
    [[nodiscard]] int count(spec::LintLevel level) const;
    /// The first row behind a line, or the last before it; round the ends; -1: there is none.
    [[nodiscard]] int rowFrom(std::uint32_t line, int step) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<SpecProblem> m_problems;
};

}  // namespace plumb::desk
