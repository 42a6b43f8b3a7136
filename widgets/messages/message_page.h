// The document of a feed: query bar, message list, and below them the raw message and its tree, side by side and in
// step. The list follows the filter; the focus follows the list, and the list the focus.
#pragma once

#include "widgets/models/filter_run.h"
#include "widgets/models/message_list_model.h"
#include "widgets/models/outline_model.h"

#include <QTimer>
#include <QWidget>

#include <cstdint>
#include <vector>

class QSplitter;

namespace plumb::desk {

struct Desk;
class MessageEditor;
class MessageTree;
class QueryBar;
class RowView;
class SortRun;

class MessagePage final : public QWidget {
    Q_OBJECT

public:
    MessagePage(Desk& desk, Feed& feed, QWidget* parent = nullptr);
    ~MessagePage() override;

    [[nodiscard]] Feed& feed() const { return m_feed; }
    [[nodiscard]] QueryBar* queryBar() const { return m_query; }
    [[nodiscard]] RowView* list() const { return m_list; }
    [[nodiscard]] MessageListModel* model() const { return m_model; }
    [[nodiscard]] MessageTree* tree() const { return m_tree; }
    [[nodiscard]] MessageEditor* editor() const { return m_editor; }

    void setFilter(const QString& text);
    /// Exactly these messages; the query bar says what they are.
    void showNumbers(const QString& what, const std::vector<std::uint32_t>& numbers);
    /// False when the list does not hold it.
    bool goTo(std::uint64_t number);
    void goBy(int rows);
    /// The next row, from the current one on, whose message has findings.
    void goToFinding(int step);
    /// Numbers of the selected rows; of all rows when `orAll` and fewer than two are selected.
    [[nodiscard]] std::vector<std::uint32_t> selectedNumbers(bool orAll) const;
    /// Numbers of all rows, in their order.
    [[nodiscard]] std::vector<std::uint32_t> listedNumbers() const;
    void selectAll();
    void copySelected();
    void addColumn(const QString& key);
    void sortBy(int column, Qt::SortOrder order);
    void unsort();
    void filterByCell(bool exclude);
    void filterLacking();
    /// This page's message is the desk's again: its tab came to the front.
    void activate();
    [[nodiscard]] bool filtering() const { return m_run->running(); }

    // For restoring a session: paths and sizes, never values.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& layout);

signals:
    void countChanged(const QString& text);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;

private:
    void buildList();
    void ask(const QString& text, Question::Mode mode);
    void rowChosen(const QModelIndex& current);
    void focusMoved(QObject* origin);
    void showInsight();
    void updateCount();
    void updateEmptyText();
    void headerMenu(const QPoint& at);
    void cellMenu(const QPoint& at);
    void headerClicked(int section);
    [[nodiscard]] QString cellCondition(bool exclude) const;
    void addCondition(const QString& condition);
    void stateChanged();

    Desk& m_desk;
    Feed& m_feed;
    QueryBar* m_query;
    RowView* m_list;
    MessageListModel* m_model;
    MessageEditor* m_editor;
    MessageTree* m_tree;
    QSplitter* m_vertical;
    QSplitter* m_horizontal;
    FilterRun* m_run;
    SortRun* m_sort;
    QString m_filterProblem;
    QString m_shownWhat;
    bool m_choosing = false;
    int m_sortedBy = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    std::uint64_t m_current = 0;
};

}  // namespace plumb::desk
