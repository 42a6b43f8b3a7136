// Covers the window while its project is locked: nothing of the documents is to be seen, and the passphrase opens it
// again.
#pragma once

#include "widgets/common/desk.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace plumb::desk {

class LockPage final : public QWidget {
    Q_OBJECT

public:
    LockPage(Desk& desk, QWidget* window);

    [[nodiscard]] QLineEdit* line() const { return m_line; }
    /// What is wrong with the passphrase that was given.
    void showProblem(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void follow();
    void unlock();
    void words();

    Desk& m_desk;
    QLabel *m_sign, *m_title, *m_means, *m_problem;
    QLineEdit* m_line;
    QPushButton *m_unlock, *m_close;
    QList<QWidget*> m_hidden;  ///< floating panels
};

}  // namespace plumb::desk
