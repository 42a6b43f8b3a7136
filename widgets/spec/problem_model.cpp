#include "widgets/spec/problem_model.h"

#include <QLocale>

#include <algorithm>

namespace plumb::desk {

Tone toneOf(spec::LintLevel level) {
    switch (level) {
    case spec::LintLevel::Error:
        return Tone::Error;
    case spec::LintLevel::Warning:
        return Tone::Warning;
    default:
        return Tone::Information;
    }
}

QString levelText(spec::LintLevel level) {
    switch (level) {
    case spec::LintLevel::Error:
        return ProblemModel::tr("Error");
    case spec::LintLevel::Warning:
        return ProblemModel::tr("Warning");
    default:
        return ProblemModel::tr("Hint");
    }
}

void ProblemModel::setProblems(std::vector<SpecProblem> problems) {
    beginResetModel();
    m_problems = std::move(problems);
    endResetModel();
}

int ProblemModel::count(spec::LintLevel level) const {
    return static_cast<int>(std::count_if(m_problems.begin(), m_problems.end(),
                                          [&](const SpecProblem& problem) { return problem.level == level; }));
}

int ProblemModel::rowFrom(std::uint32_t line, int step) const {
    if (m_problems.empty()) {
        return -1;
    }
    if (step > 0) {
        const auto after = std::find_if(m_problems.begin(), m_problems.end(),
                                        [&](const SpecProblem& problem) { return problem.line > line; });
        return after == m_problems.end() ? 0 : static_cast<int>(after - m_problems.begin());
    }
    const auto before = std::find_if(m_problems.rbegin(), m_problems.rend(),
                                     [&](const SpecProblem& problem) { return problem.line < line; });
    return static_cast<int>(m_problems.size()) - 1 -
           (before == m_problems.rend() ? 0 : static_cast<int>(before - m_problems.rbegin()));
}

int ProblemModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ProblemModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ProblemModel::data(const QModelIndex& index, int role) const {
    if (index.row() < 0 || index.row() >= rowCount()) {
        return {};
    }
    const SpecProblem& problem = m_problems[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == LevelColumn  ? levelText(problem.level)
               : index.column() == LineColumn ? QLocale().toString(problem.line)
                                              : problem.sentence;
    case Qt::ToolTipRole:
        return problem.sentence;
    case SeverityRole:
        return index.column() == LevelColumn ? QVariant::fromValue(toneOf(problem.level)) : QVariant();
    case ToneRole:
        return QVariant::fromValue(index.column() == LineColumn ? Tone::Muted : Tone::Plain);
    default:
        return {};
    }
}

QVariant ProblemModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    return section == LevelColumn ? tr("Weight") : section == LineColumn ? tr("Line") : tr("What is wrong");
}

}  // namespace plumb::desk
