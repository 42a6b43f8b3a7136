// A view of rows of one height and columns, whose cost does not depend on how many rows there are: ten million scroll,
// reset and jump as ten do. (QTableView keeps a section a row, QTreeView and QListView an item.)
//
// Every table and outline of the desk is one of these, so that they look and answer alike. An outline is a table whose
// model gives DepthRole, ExpandableRole and ExpandedRole in its first column: Left and Right close and open.
#pragma once

#include "widgets/common/theme.h"

#include <QAbstractItemView>
#include <QHeaderView>

namespace plumb::desk {

class RowView : public QAbstractItemView {
    Q_OBJECT

public:
    explicit RowView(const Theme& theme, QWidget* parent = nullptr);

    [[nodiscard]] QHeaderView* header() const { return m_header; }
    [[nodiscard]] const Theme& theme() const { return m_theme; }
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    [[nodiscard]] int firstVisibleRow() const;
    [[nodiscard]] int visibleRows() const;
    void scrollToRow(int row);

    /// What to say in place of no rows.
    void setEmptyText(const QString& title, const QString& hint);
    /// Columns without a head over them.
    void setHeaderShown(bool shown);
    /// A widget of this height between head and rows, which is moved as the view is; height 0: none.
    void setStrip(QWidget* strip, int height);
    /// The whole row belongs together: Left and Right scroll or fold instead of changing the column.
    void setOutline(bool outline) { m_outline = outline; }
    /// Rows that the user selected, ascending; for a whole range the ends only are kept apart, so ask for counts first.
    [[nodiscard]] QVector<std::pair<int, int>> selectedRanges() const;
    [[nodiscard]] qint64 selectedCount() const;
    void selectRow(int row);

    void setModel(QAbstractItemModel* model) override;
    [[nodiscard]] QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    [[nodiscard]] QModelIndex indexAt(const QPoint& point) const override;
    [[nodiscard]] QSize sizeHint() const override { return {480, 240}; }
    void reset() override;
    using QAbstractItemView::edit;

signals:
    /// The user asked for a row to be opened or closed.
    void foldRequested(const QModelIndex& index, bool expand);
    /// Enter, or a double click.
    void opened(const QModelIndex& index);

protected:
    bool edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    [[nodiscard]] int horizontalOffset() const override;
    [[nodiscard]] int verticalOffset() const override;
    [[nodiscard]] bool isIndexHidden(const QModelIndex& index) const override;
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    [[nodiscard]] QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    void rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) override;
    void dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight,
                     const QVector<int>& roles = QVector<int>()) override;
    void keyboardSearch(const QString&) override {}
    [[nodiscard]] QStyleOptionViewItem cellOptions() const;

private:
    void themeChanged();
    void layoutRows();
    [[nodiscard]] int rowCount() const;
    [[nodiscard]] int rowAt(int y) const;
    [[nodiscard]] QRect cellRect(int row, int column) const;
    [[nodiscard]] bool foldAt(const QPoint& point);
    bool foldByKey(int key);
    void paintEmpty(QPainter& painter) const;

    const Theme& m_theme;
    QHeaderView* m_header;
    QPersistentModelIndex m_edited;  ///< not valid: its row was made anew
    int m_rowHeight = 22;
    bool m_outline = false;
    bool m_headerShown = true;
    QWidget* m_strip = nullptr;
    int m_stripHeight = 0;
    QString m_emptyTitle, m_emptyHint;
};

}  // namespace plumb::desk
