// Where a filter is written: the filter language with colours, completion and its fault under the cursor; or a text or
// a regular expression. Says how many messages were found while it looks. What is written filters the list, or only is
// gone to from match to match.
#pragma once

#include "widgets/models/filter_run.h"

#include <QPlainTextEdit>
#include <QWidget>

class QCompleter;
class QHBoxLayout;
class QLabel;
class QStandardItemModel;
class QToolButton;

namespace plumb::desk {

struct Desk;

/// One line that is coloured as it is typed.
class QueryEdit final : public QPlainTextEdit {
    Q_OBJECT

public:
    QueryEdit(Desk& desk, QWidget* parent);

    [[nodiscard]] QString text() const { return toPlainText(); }
    void setText(const QString& text);
    /// An example in place of no text, cut to one line.
    void setHint(const QString& hint);
    /// Marks the fault at a column, from 1; 0: none.
    void markFault(int column);
    void setCompleter(QCompleter* completer);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

signals:
    /// Enter; with Shift: backwards.
    void accepted(bool backwards);
    void escaped();
    void historyAsked(int step);
    void completionAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Desk& m_desk;
    QCompleter* m_completer = nullptr;
    QString m_hint;
};

class QueryBar final : public QWidget {
    Q_OBJECT

public:
    QueryBar(Desk& desk, Feed& feed, QWidget* parent = nullptr);

    [[nodiscard]] QString text() const { return m_edit->text(); }
    /// What the list is filtered by; empty while what is written is only searched for.
    [[nodiscard]] QString filterText() const { return m_finding ? QString() : text().trimmed(); }
    [[nodiscard]] Question::Mode mode() const { return m_mode; }
    [[nodiscard]] QueryEdit* edit() const { return m_edit; }
    void setQuery(const QString& text, Question::Mode mode = Question::Mode::Filter);
    void setMode(Question::Mode mode);
    /// "41,207 of 912,404", or what else is to be said there.
    void setCount(const QString& text);
    void complete();
    /// Among the filters that the star offers.
    void save();
    /// What is written is not filtered by: Enter goes to the next match.
    void setFinding(bool finding);
    [[nodiscard]] bool finding() const { return m_finding; }
    /// At the right end.
    void addTool(QWidget* tool);
    /// Two pages fit beside each other: a narrow bar leaves out what has keys as well.
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void findAsked(bool forward);
    /// A question that can be asked; empty text asks for all messages.
    void asked(const QString& text, plumb::desk::Question::Mode mode);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void say();
    void sayMode();
    void fit();
    void changed();
    void ask();
    void remember(const QString& text);
    void stepHistory(int step);
    void fillCompletions();
    void addPaths(QStandardItemModel& items, const QString& begun);
    void askForValues(const QString& operand);
    void showSaved();
    void themeChanged();

    Desk& m_desk;
    Feed& m_feed;
    QueryEdit* m_edit;
    QLabel* m_count;
    QLabel* m_fault;
    QToolButton* m_modeButton;
    QToolButton* m_saved;
    QToolButton* m_clear;
    QToolButton* m_find;
    std::vector<QToolButton*> m_steps;
    QWidget* m_tool = nullptr;
    QHBoxLayout* m_row;
    QCompleter* m_completer;
    QStandardItemModel* m_items;
    Question::Mode m_mode = Question::Mode::Filter;
    QTimer m_soon;
    QString m_asked;
    bool m_finding = false;
    bool m_writing = false;  ///< keys are being typed: completions may open
    int m_historyAt = -1;
    QString m_valuesOf;
    std::vector<std::pair<QString, int>> m_values;
    JobHandle m_valueJob;
};

}  // namespace plumb::desk
