// Asks what something is to be called, and, if wanted, for a note beside it. A name that is taken is told while it is
// typed.
#pragma once

#include <QDialog>
#include <QStringList>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace plumb::desk {

class NameDialog final : public QDialog {
    Q_OBJECT

public:
    struct Asks {
        QString title, what;  ///< what it is for, as a sentence
        QString ok;           ///< the verb of its button
        QString name = {};    ///< to begin with
        bool note = false;
        QStringList taken = {};
        QString takenSentence = {};
    };
    NameDialog(const Asks& asks, QWidget* parent);

    void onAnswer(std::function<void(const QString& name, const QString& note)> answered) {
        m_answered = std::move(answered);
    }

private:
    void check();
    void answer();

    QStringList m_taken;
    std::function<void(const QString&, const QString&)> m_answered;
    QLineEdit *m_name, *m_note;
    QLabel* m_problem;
    QPushButton* m_ok = nullptr;
};

}  // namespace plumb::desk
