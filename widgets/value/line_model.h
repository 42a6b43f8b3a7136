// A long text as rows of one width: every line, cut after so many columns, where there is a blank if there is one. Only
// where rows begin is kept, so ten megabytes are as quick as a page.
#pragma once

#include "widgets/value/marked_text.h"

#include <QAbstractTableModel>

#include <memory>
#include <vector>

namespace plumb::desk {

/// Where the rows of a text begin; made by cutRows() on any thread.
struct TextRows {
    struct Row {
        quint32 begin = 0;
        quint32 line = 0;  ///< from 1; 0: a row that goes on with the line above
    };
    std::vector<Row> rows;
    qsizetype lines = 0;
    int columns = 0;
};

[[nodiscard]] TextRows cutRows(const MarkedText& text, int columns);

class LineModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column : int { NumberColumn, TextColumn, ColumnCount };
    enum LineRole : int {
        MarksRole = Qt::UserRole + 200,  ///< std::vector<MarkSpan>, within the row
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setText(std::shared_ptr<const MarkedText> text);
    /// With rows that were cut beforehand; their width becomes that of the model.
    void setText(std::shared_ptr<const MarkedText> text, TextRows rows);
    /// How many characters a row holds.
    void setColumns(int columns);
    [[nodiscard]] int columns() const { return m_columns; }
    [[nodiscard]] QString textOf(int firstRow, int lastRow) const;
    [[nodiscard]] qsizetype lineCount() const { return m_cut.lines; }
    [[nodiscard]] std::vector<MarkSpan> marksOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QStringView rowText(int row) const;

    std::shared_ptr<const MarkedText> m_text;
    TextRows m_cut;
    int m_columns = 120;
};

}  // namespace plumb::desk
