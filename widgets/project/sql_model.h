// The rows of an answer. NULL is told apart from an empty text; bytes are their number and their beginning.
#pragma once

#include "widgets/project/sql_answer.h"

#include <QAbstractTableModel>

#include <functional>

namespace plumb::desk {

class SqlModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    /// `masked`: texts and bytes are not shown, since what they are of cannot be known.
    explicit SqlModel(std::function<bool()> masked, QObject* parent = nullptr);

    void setAnswer(SqlAnswer answer);
    void clear() { setAnswer({}); }
    [[nodiscard]] const SqlAnswer& answer() const { return m_answer; }
    /// The head and rows [first, last] of these ranges, columns between tabs; as they are shown.
    [[nodiscard]] QString copied(const QVector<std::pair<int, int>>& ranges) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] const SqlCell& cell(int row, int column) const;
    [[nodiscard]] bool hides(const SqlCell& cell) const;
    [[nodiscard]] QString textOf(const SqlCell& cell) const;

    std::function<bool()> m_masked;
    SqlAnswer m_answer;
};

}  // namespace plumb::desk
