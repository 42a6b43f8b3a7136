// Beside the reality grid: the story of the current row, what can be done about it, and, when asked for, the question
// to the vendor.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/reality/reality_story.h"

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "check/reality/grid.h"
#endif

#include <QWidget>

#include <functional>
#include <optional>

class QCheckBox;
class QLabel;
class QMenu;
class QPlainTextEdit;
class QPushButton;
class QToolButton;

namespace plumb::desk {

class QuietBrowser;

class RealityDetails final : public QWidget {
    Q_OBJECT

public:
    explicit RealityDetails(Desk& desk, QWidget* parent = nullptr);

    /// nullptr: none.
    void showRow(const check::RealityRow* row, RealityBeside beside = {});
    [[nodiscard]] const std::optional<check::RealityRow>& row() const { return m_row; }
    /// What the menu of what can be accepted holds is asked for when it opens.
    void setAcceptMenu(std::function<void(QMenu&)> fill) { m_fill = std::move(fill); }
    /// Empty: it can be done.
    void setReasons(const QString& accept, const QString& ask, const QString& go);

    /// The question as a text, with or without codes.
    using Question = std::function<QString(bool values)>;
    void ask(Question question);
    [[nodiscard]] bool asks() const;
    void closeQuestion();
    void copyQuestion();

signals:
    void numberRequested(const plumb::check::RealityNumber& number);
    /// A message, by what rule it is an example of.
    void exampleRequested(quint64 message, const QString& rule);
    void askRequested();
    void goRequested();

private:
    void build();
    void say();
    void write();
    void follow(const QUrl& link);
    void fillQuestion();

    Desk& m_desk;
    QuietBrowser* m_story;
    QToolButton *m_accept, *m_ask, *m_go;
    QMenu* m_menu;
    QWidget* m_question;
    QLabel* m_questionTitle;
    QPlainTextEdit* m_text;
    QCheckBox* m_values;
    QPushButton *m_copy, *m_close;
    std::function<void(QMenu&)> m_fill;
    Question m_asked;
    std::optional<check::RealityRow> m_row;
    RealityBeside m_beside;
};

}  // namespace plumb::desk
