// One question at the top of the window: a line, what is wrong with it while it is typed, Enter or Escape. In place of
// a dialog: nothing is blocked while it is open.
#pragma once

#include "widgets/common/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;

namespace plumb::desk {

class AskLine final : public QFrame {
    Q_OBJECT

public:
    AskLine(const Theme& theme, QWidget* window);

    /// What is wrong with a text, as a sentence; empty: nothing.
    using Check = std::function<QString(const QString&)>;
    void ask(const QString& question, const QString& placeholder, Check check,
             std::function<void(const QString&)> answered);
    [[nodiscard]] QLineEdit* line() const { return m_line; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void checkNow();
    void place();
    void finish(bool answer);

    QLabel* m_question;
    QLineEdit* m_line;
    QLabel* m_problem;
    Check m_check;
    std::function<void(const QString&)> m_answered;
    QWidget* m_before = nullptr;
};

}  // namespace plumb::desk
