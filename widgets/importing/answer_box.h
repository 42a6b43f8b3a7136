// One doubt, and what can be said to it. By keyboard alone: arrows or a digit choose, Enter says it and goes on to the
// next; what is typed is asked for in a line. Page Up and Page Down go to other doubts, Ctrl+Z takes an answer back.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/importing/import_session.h"

#include <QWidget>

#include <string>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;

namespace plumb::desk {

class RowView;
class WaysModel;

class AnswerBox final : public QWidget {
    Q_OBJECT

public:
    AnswerBox(Desk& desk, ImportSession& session, QWidget* parent = nullptr);

    /// nullptr: there is none.
    void setDoubt(const ImportDoubt* doubt);
    /// A fact of which nothing is asked; it can be corrected all the same. nullptr: there is none.
    void setFact(const spec::ImportFact* fact, int index);
    [[nodiscard]] const std::vector<spec::Correction>& ways() const { return m_ways; }
    [[nodiscard]] RowView* list() const { return m_list; }
    [[nodiscard]] QLineEdit* line() const { return m_line; }
    void giveKeyboard();
    [[nodiscard]] bool canTake() const;
    /// What is chosen, or typed.
    void take();

signals:
    void taken();
    void stepped(int by);
    void undone();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void say();
    void restate();
    [[nodiscard]] bool keyInList(int key);
    [[nodiscard]] const spec::Correction* chosen() const;
    [[nodiscard]] bool typing() const;

    Desk& m_desk;
    ImportSession& m_session;
    void ask(ImportDoubt doubt);

    ImportDoubt m_doubt;  ///< without facts: nothing can be said
    ImportScenePtr m_scene;
    spec::ImportFact m_fact;
    bool m_has = false;
    std::vector<spec::Correction> m_ways;
    QLabel *m_about, *m_said, *m_reason, *m_problem;
    RowView* m_list;
    WaysModel* m_model;
    QLineEdit* m_line;
    QPushButton *m_take, *m_undo;
};

}  // namespace plumb::desk
