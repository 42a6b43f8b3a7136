#include "widgets/common/row_view.h"

#include "widgets/common/row_delegate.h"
#include "widgets/models/roles.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace plumb::desk {

RowView::RowView(const Theme& theme, QWidget* parent)
    : QAbstractItemView(parent)
    , m_theme(theme)
    , m_header(new QHeaderView(Qt::Horizontal, this)) {
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerItem);
    setItemDelegate(new RowDelegate(theme, this));
    setAttribute(Qt::WA_MacShowFocusRect, false);
    viewport()->setMouseTracking(true);

    m_header->setSectionsMovable(true);
    m_header->setSectionsClickable(true);
    m_header->setHighlightSections(false);
    m_header->setStretchLastSection(true);
    m_header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_header->setMinimumSectionSize(28);
    m_header->setTextElideMode(Qt::ElideRight);
    const auto relayout = [this] {
        updateGeometries();
        viewport()->update();
    };
    connect(m_header, &QHeaderView::sectionResized, this, relayout);
    connect(m_header, &QHeaderView::sectionMoved, this, relayout);
    connect(m_header, &QHeaderView::sectionCountChanged, this, relayout);
    connect(m_header, &QHeaderView::geometriesChanged, this, relayout);
    connect(&m_theme, &Theme::changed, this, &RowView::themeChanged);
    themeChanged();
}

void RowView::themeChanged() {
    m_rowHeight = m_theme.rowHeight();
    updateGeometries();
    viewport()->update();
}

void RowView::setEmptyText(const QString& title, const QString& hint) {
    m_emptyTitle = title;
    m_emptyHint = hint;
    viewport()->update();
}

void RowView::setHeaderShown(bool shown) {
    m_headerShown = shown;
    updateGeometries();
}

void RowView::setStrip(QWidget* strip, int height) {
    if (m_strip != strip || m_stripHeight != height) {
        m_strip = strip;
        m_stripHeight = strip ? height : 0;
        updateGeometries();
    }
}

void RowView::setModel(QAbstractItemModel* model) {
    if (QAbstractItemModel* old = this->model()) {
        old->disconnect(this);
    }
    m_header->setModel(model);
    QAbstractItemView::setModel(model);
    if (model) {
        const auto relayout = [this] { layoutRows(); };
        connect(model, &QAbstractItemModel::rowsRemoved, this, relayout);
        connect(model, &QAbstractItemModel::layoutChanged, this, relayout);
        connect(model, &QAbstractItemModel::columnsInserted, this, relayout);
        connect(model, &QAbstractItemModel::columnsRemoved, this, relayout);
    }
    layoutRows();
}

void RowView::reset() {
    QAbstractItemView::reset();
    layoutRows();
}

bool RowView::edit(const QModelIndex& index, EditTrigger trigger, QEvent* event) {
    const bool begun = QAbstractItemView::edit(index, trigger, event);
    if (begun && state() == EditingState) {
        m_edited = index;
    }
    return begun;
}

// A value that is taken from its editor may make the rows anew, and the editor goes with them.
void RowView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    if (!editor || (m_edited.isValid() && indexWidget(m_edited) == editor)) {
        QAbstractItemView::closeEditor(editor, hint);
    } else if (hint != QAbstractItemDelegate::NoHint) {
        setFocus(Qt::OtherFocusReason);  // it was ended by a key
    }
}

void RowView::layoutRows() {
    updateGeometries();
    viewport()->update();
}

int RowView::rowCount() const {
    return model() ? model()->rowCount(rootIndex()) : 0;
}

int RowView::firstVisibleRow() const {
    return verticalScrollBar()->value();
}

int RowView::visibleRows() const {
    return std::max(1, viewport()->height() / m_rowHeight);
}

void RowView::scrollToRow(int row) {
    verticalScrollBar()->setValue(row);
}

int RowView::horizontalOffset() const {
    return m_header->offset();
}

int RowView::verticalOffset() const {
    return verticalScrollBar()->value();
}

bool RowView::isIndexHidden(const QModelIndex& index) const {
    return m_header->isSectionHidden(index.column());
}

int RowView::rowAt(int y) const {
    const int row = firstVisibleRow() + (y < 0 ? -1 : y / m_rowHeight);
    return row >= 0 && row < rowCount() ? row : -1;
}

QRect RowView::cellRect(int row, int column) const {
    if (m_header->isSectionHidden(column)) {
        return {};
    }
    // A row far above or below the view would pass the limits of int.
    const qint64 y = (static_cast<qint64>(row) - firstVisibleRow()) * m_rowHeight;
    const int top = static_cast<int>(std::clamp<qint64>(y, -1'000'000, 1'000'000));
    return {m_header->sectionViewportPosition(column), top, m_header->sectionSize(column), m_rowHeight};
}

QRect RowView::visualRect(const QModelIndex& index) const {
    return index.isValid() ? cellRect(index.row(), index.column()) : QRect();
}

QModelIndex RowView::indexAt(const QPoint& point) const {
    const int row = rowAt(point.y());
    int column = m_header->logicalIndexAt(point.x());
    if (row < 0 || !model()) {
        return {};
    }
    if (column < 0) {
        column = m_header->logicalIndex(m_header->count() - 1);  // beside the last column the row goes on
    }
    return column < 0 ? QModelIndex() : model()->index(row, column, rootIndex());
}

void RowView::scrollTo(const QModelIndex& index, ScrollHint hint) {
    if (!index.isValid()) {
        return;
    }
    const int row = index.row(), first = firstVisibleRow(), count = visibleRows();
    if (hint == PositionAtTop) {
        scrollToRow(row);
    } else if (hint == PositionAtCenter) {
        scrollToRow(row - count / 2);
    } else if (hint == PositionAtBottom || row >= first + count) {
        scrollToRow(row - count + 1);
    } else if (row < first) {
        scrollToRow(row);
    }
    if (!m_outline && selectionBehavior() != SelectRows) {
        const QRect rect = visualRect(index);
        if (rect.left() < 0) {
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.left());
        } else if (rect.right() > viewport()->width()) {
            horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.right() - viewport()->width());
        }
    }
}

QModelIndex RowView::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    const int rows = rowCount();
    if (rows == 0) {
        return {};
    }
    const QModelIndex current = currentIndex();
    const int column = current.isValid() ? current.column() : m_header->logicalIndex(0);
    int row = current.isValid() ? current.row() : 0;
    int toColumn = column;
    const int visual = m_header->visualIndex(column);
    switch (action) {
    case MoveUp:
        row -= current.isValid() ? 1 : 0;
        break;
    case MoveDown:
        row += current.isValid() ? 1 : 0;
        break;
    case MovePageUp:
        row -= visibleRows();
        break;
    case MovePageDown:
        row += visibleRows();
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = rows - 1;
        break;
    case MoveLeft:
    case MovePrevious:
        toColumn = m_header->logicalIndex(std::max(0, visual - 1));
        break;
    case MoveRight:
    case MoveNext:
        toColumn = m_header->logicalIndex(std::min(m_header->count() - 1, visual + 1));
        break;
    }
    return model()->index(std::clamp(row, 0, rows - 1), std::max(0, toColumn), rootIndex());
}

void RowView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
    const int rows = rowCount();
    if (!model() || rows == 0) {
        return;
    }
    const qint64 first = firstVisibleRow();
    const auto rowOf = [&](int y) {
        const qint64 row = first + (y < 0 ? -((-y + m_rowHeight - 1) / m_rowHeight) : y / m_rowHeight);
        return static_cast<int>(std::clamp<qint64>(row, 0, rows - 1));
    };
    const int columns = model()->columnCount(rootIndex());
    if (columns == 0) {
        return;
    }
    // Base calls this with the rectangle between two cells; where one lies far away its row is that of the index.
    int from = rowOf(rect.top()), to = rowOf(rect.bottom());
    const QModelIndex current = currentIndex(), start = selectionModel()->currentIndex();
    if (std::abs(rect.top()) >= 900'000 || std::abs(rect.bottom()) >= 900'000) {
        from = std::min(from, start.isValid() ? start.row() : from);
        to = std::max(to, current.isValid() ? current.row() : to);
    }
    selectionModel()->select(QItemSelection(model()->index(std::min(from, to), 0, rootIndex()),
                                            model()->index(std::max(from, to), columns - 1, rootIndex())),
                             command);
}

QRegion RowView::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region;
    const int first = firstVisibleRow(), last = first + visibleRows() + 1;
    for (const QItemSelectionRange& range : selection) {
        const int top = std::max(range.top(), first), bottom = std::min(range.bottom(), last);
        if (top <= bottom) {
            region += QRect(0, (top - first) * m_rowHeight, viewport()->width(), (bottom - top + 1) * m_rowHeight);
        }
    }
    return region;
}

QVector<std::pair<int, int>> RowView::selectedRanges() const {
    QVector<std::pair<int, int>> ranges;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        ranges.append({range.top(), range.bottom()});
    }
    std::sort(ranges.begin(), ranges.end());
    QVector<std::pair<int, int>> merged;
    for (const auto& range : ranges) {
        if (!merged.isEmpty() && range.first <= merged.last().second + 1) {
            merged.last().second = std::max(merged.last().second, range.second);
        } else {
            merged.append(range);
        }
    }
    return merged;
}

qint64 RowView::selectedCount() const {
    qint64 count = 0;
    for (const auto& range : selectedRanges()) {
        count += static_cast<qint64>(range.second) - range.first + 1;
    }
    return count;
}

void RowView::selectRow(int row) {
    if (!model() || row < 0 || row >= rowCount()) {
        return;
    }
    const int column = currentIndex().isValid() ? currentIndex().column() : std::max(0, m_header->logicalIndex(0));
    const QModelIndex index = model()->index(row, column, rootIndex());
    selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(index);
}

void RowView::updateGeometries() {
    if (!m_header) {
        return;
    }
    const int height = std::max(m_theme.rowHeight(), m_header->sizeHint().height());
    const int shown = (m_headerShown ? height : 0) + m_stripHeight;
    if (viewportMargins().top() != shown) {
        setViewportMargins(0, shown, 0, 0);
    }
    // One that is not shown keeps its size, above the view: it goes on laying out the columns.
    const QRect area = viewport()->geometry();
    m_header->setGeometry(area.left(), area.top() - m_stripHeight - height, area.width(), height);
    if (m_strip) {
        m_strip->setGeometry(area.left(), area.top() - m_stripHeight, area.width(), m_stripHeight);
        m_strip->setVisible(m_stripHeight > 0);
    }

    const int rows = rowCount(), visible = visibleRows();
    verticalScrollBar()->setSingleStep(1);
    verticalScrollBar()->setPageStep(visible);
    verticalScrollBar()->setRange(0, std::max(0, rows - visible));
    const int length = m_header->length(), width = viewport()->width();
    horizontalScrollBar()->setSingleStep(20);
    horizontalScrollBar()->setPageStep(width);
    horizontalScrollBar()->setRange(0, std::max(0, length - width));
    QAbstractItemView::updateGeometries();
}

void RowView::scrollContentsBy(int dx, int dy) {
    if (dx != 0) {
        m_header->setOffset(horizontalScrollBar()->value());
    }
    const qint64 pixels = static_cast<qint64>(dy) * m_rowHeight;
    if (dx != 0 || std::abs(pixels) >= viewport()->height()) {
        viewport()->update();
    } else {
        scrollDirtyRegion(0, static_cast<int>(pixels));
        viewport()->scroll(0, static_cast<int>(pixels));
    }
}

QStyleOptionViewItem RowView::cellOptions() const {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.font = m_theme.font();
    option.fontMetrics = QFontMetrics(option.font);
    return option;
}

void RowView::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.fillRect(event->rect(), m_theme.color(Role::Panel));
    const int rows = rowCount();
    if (rows == 0) {
        paintEmpty(painter);
        return;
    }
    QStyleOptionViewItem option = cellOptions();
    const QRect dirty = event->rect();
    const int first = firstVisibleRow();
    const int from = std::max(0, first + dirty.top() / m_rowHeight);
    const int to = std::min(rows - 1, first + dirty.bottom() / m_rowHeight);
    const QModelIndex current = currentIndex();
    const bool focused = hasFocus();
    const QColor line = m_theme.color(Role::Line);
    const QPoint pointer = viewport()->mapFromGlobal(QCursor::pos());
    const int hovered = viewport()->underMouse() ? rowAt(pointer.y()) : -1;
    for (int row = from; row <= to; ++row) {
        const int top = (row - first) * m_rowHeight;
        const QRect whole(0, top, viewport()->width(), m_rowHeight);
        const bool selected = selectionModel()->isSelected(model()->index(row, 0, rootIndex()));
        if (selected) {
            painter.fillRect(whole, m_theme.color(Role::Selection));
        } else if (row == hovered) {
            painter.fillRect(whole, m_theme.color(Role::Hover));
        }
        painter.fillRect(0, top + m_rowHeight - 1, viewport()->width(), 1, line);
        for (int visual = 0; visual < m_header->count(); ++visual) {
            const int column = m_header->logicalIndex(visual);
            const QRect cell = cellRect(row, column);
            if (cell.right() < dirty.left() || cell.left() > dirty.right() || cell.isEmpty()) {
                continue;
            }
            const QModelIndex index = model()->index(row, column, rootIndex());
            const bool spans = column == 0 && index.data(SpanRole).toBool();
            option.rect = (spans ? whole : cell).adjusted(0, 0, 0, -1);
            option.state.setFlag(QStyle::State_Selected, selected);
            option.state.setFlag(QStyle::State_MouseOver, row == hovered);
            itemDelegateForIndex(index)->paint(&painter, option, index);
            if (spans) {
                break;
            }
        }
        if (focused && current.isValid() && current.row() == row) {
            painter.setPen(m_theme.color(Role::Accent));
            painter.drawRect(whole.adjusted(0, 0, -1, -1));
        }
    }
}

void RowView::paintEmpty(QPainter& painter) const {
    if (m_emptyTitle.isEmpty()) {
        return;
    }
    QRect area = viewport()->rect().adjusted(24, 0, -24, 0);
    QFont strong = m_theme.font();
    strong.setWeight(QFont::DemiBold);
    const int height = QFontMetrics(strong).height();
    QRect title = area;
    title.setTop(std::max(8, area.height() / 2 - height * 2));
    title.setHeight(height + 4);
    painter.setFont(strong);
    painter.setPen(m_theme.color(Role::Text));
    painter.drawText(title, Qt::AlignHCenter | Qt::AlignVCenter, m_emptyTitle);
    painter.setFont(m_theme.font());
    painter.setPen(m_theme.color(Role::Muted));
    QRect hint = area;
    hint.setTop(title.bottom() + 6);
    painter.drawText(hint, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_emptyHint);
}

bool RowView::foldAt(const QPoint& point) {
    const QModelIndex index = indexAt(point);
    if (!m_outline || !index.isValid() || index.column() != 0 || !index.data(ExpandableRole).toBool()) {
        return false;
    }
    const QRect mark = RowDelegate::foldRect(visualRect(index), index.data(DepthRole).toInt());
    if (!mark.contains(point)) {
        return false;
    }
    emit foldRequested(index, !index.data(ExpandedRole).toBool());
    return true;
}

bool RowView::foldByKey(int key) {
    const QModelIndex current = currentIndex();
    if (!m_outline || !current.isValid()) {
        return false;
    }
    const QModelIndex first = current.siblingAtColumn(0);
    const bool expandable = first.data(ExpandableRole).toBool(), expanded = first.data(ExpandedRole).toBool();
    if (key == Qt::Key_Right) {
        if (expandable && !expanded) {
            emit foldRequested(first, true);
        } else if (expandable) {
            selectRow(current.row() + 1);
        }
        return true;
    }
    if (expandable && expanded) {
        emit foldRequested(first, false);
        return true;
    }
    const int depth = first.data(DepthRole).toInt();
    for (int row = current.row() - 1; row >= 0 && depth > 0; --row) {
        if (model()->index(row, 0, rootIndex()).data(DepthRole).toInt() < depth) {
            selectRow(row);
            break;
        }
    }
    return true;
}

void RowView::keyPressEvent(QKeyEvent* event) {
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && foldByKey(event->key())) {
        return;
    }
    if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid() &&
        state() != EditingState) {
        emit opened(currentIndex());
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

void RowView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && foldAt(event->position().toPoint())) {
        return;
    }
    QAbstractItemView::mousePressEvent(event);
}

void RowView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    QAbstractItemView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && index.isValid() && state() != EditingState) {
        emit opened(index);
    }
}

void RowView::rowsInserted(const QModelIndex& parent, int start, int end) {
    QAbstractItemView::rowsInserted(parent, start, end);
    updateGeometries();
    if (start <= firstVisibleRow() + visibleRows() + 1) {
        viewport()->update();
    }
}

void RowView::rowsAboutToBeRemoved(const QModelIndex& parent, int start, int end) {
    QAbstractItemView::rowsAboutToBeRemoved(parent, start, end);
    viewport()->update();
}

void RowView::dataChanged(const QModelIndex& topLeft, const QModelIndex& bottomRight, const QVector<int>& roles) {
    Q_UNUSED(roles)
    // The base class asks for the rectangle of every changed row; here the rows in sight are enough.
    const int first = firstVisibleRow();
    const int from = std::max(topLeft.row(), first), to = std::min(bottomRight.row(), first + visibleRows() + 1);
    if (from <= to) {
        viewport()->update(0, (from - first) * m_rowHeight, viewport()->width(), (to - from + 1) * m_rowHeight);
    }
}

}  // namespace plumb::desk
