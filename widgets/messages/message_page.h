// The document of a feed: query bar, message list, and below them the raw message and its tree, side by side and in
// step. The list follows the filter; the focus follows the list, and the list the focus. Columns, grouping, marks and
// going from match to match are parts of their own, which know the list and not each other.
#pragma once

#include "widgets/models/filter_run.h"
#include "widgets/models/message_list_model.h"
#include "widgets/models/outline_model.h"

#include <QWidget>

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

class QSplitter;

namespace plumb::desk {

struct Desk;
class ListColumns;
class ListFind;
class ListGrouping;
class ListGrowth;
class ListMarks;
class ListTools;
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
    [[nodiscard]] ListColumns* columns() const { return m_columns; }
    [[nodiscard]] ListGrouping* grouping() const { return m_grouping; }
    [[nodiscard]] ListMarks* marks() const { return m_marks; }
    [[nodiscard]] ListTools* tools() const { return m_tools; }
    /// The message that the page shows.
    [[nodiscard]] std::uint64_t current() const { return m_current; }

    void setFilter(const QString& text);
    /// Exactly these messages; the query bar says what they are.
    void showNumbers(const QString& what, const std::vector<std::uint32_t>& numbers);
    /// False when the list does not hold it. A group that holds it is opened.
    bool goTo(std::uint64_t number);
    void goBy(int rows);
    /// The next row, from the current one on, whose message has findings.
    void goToFinding(int step);
    void goToFlagged(bool forward);
    void find(bool forward);
    void toggleFlag();
    void togglePin();
    void setOnlyFlagged(bool only);
    [[nodiscard]] bool onlyFlagged() const { return m_onlyFlagged; }
    void setShowsEnvelopes(bool shown);
    [[nodiscard]] bool showsEnvelopes() const { return m_envelopes; }
    /// By the column of the current cell.
    void groupByCell();
    void filterByGroup();
    /// A new colour rule for the messages whose cell says what the current one does.
    void colourByCell();
    [[nodiscard]] bool onGroup() const;
    /// Numbers of the selected rows, those of a group for its row; of all rows when `orAll` and fewer than two are
    /// selected. Ascending unless the list is sorted.
    [[nodiscard]] std::vector<std::uint32_t> selectedNumbers(bool orAll) const;
    /// Numbers of all rows, in their order.
    [[nodiscard]] std::vector<std::uint32_t> listedNumbers() const;
    void selectAll();
    void copySelected();
    void addColumn(const QString& key);
    void sortBy(int column, Qt::SortOrder order);
    void filterByCell(bool exclude);
    void filterLacking();
    /// This page's message is the desk's again: its tab came to the front.
    void activate();
    /// How its query bar asks, in a word for searched().
    [[nodiscard]] QString howAsked() const;
    [[nodiscard]] bool filtering() const { return m_run->running(); }

    // For restoring a session: paths and sizes, never values.
    [[nodiscard]] QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& layout);

signals:
    void countChanged(const QString& text);
    /// `how`: "filter", "text" or "regex"; never what was searched for.
    void searched(const QString& how, quint64 found);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;

private:
    void buildList();
    void connectParts();
    void ask(const QString& text, Question::Mode mode);
    void askAgain();
    void takeSorted(const std::vector<std::uint32_t>& numbers);
    void takeAsked(const QString& problem);
    void orderAnew();
    void rowChosen(const QModelIndex& current);
    void focusMoved(QObject* origin);
    void showInsight();
    void updateCount();
    void updateEmptyText();
    void cellMenu(const QPoint& at);
    void addCondition(const QString& condition);
    void goToFlaggedInOrder(const std::vector<std::uint32_t>& order, bool forward);
    void stateChanged();
    void takeEnvelopes();
    /// The column of the current cell and its message; nothing where the row is none.
    [[nodiscard]] const MessageColumn* currentCell(std::uint64_t& number) const;

    Desk& m_desk;
    Feed& m_feed;
    QueryBar* m_query;
    ListTools* m_tools;
    MessageListModel* m_model;
    RowView* m_list;
    MessageEditor* m_editor;
    MessageTree* m_tree;
    QSplitter* m_vertical;
    QSplitter* m_horizontal;
    FilterRun* m_run;
    SortRun* m_sort;
    ListColumns* m_columns;
    ListGrouping* m_grouping;
    ListMarks* m_marks;
    ListFind* m_find;
    ListGrowth* m_growth;
    QString m_filterProblem;
    QString m_shownWhat;
    /// Where somebody reads while a list that grows is made anew: the message, and the row at the top.
    std::optional<std::pair<std::uint64_t, int>> m_reading;
    bool m_choosing = false;
    bool m_onlyFlagged = false;
    bool m_envelopes = true;
    std::uint64_t m_current = 0;
};

}  // namespace plumb::desk
