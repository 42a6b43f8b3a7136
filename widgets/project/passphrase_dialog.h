// Asks for a passphrase: that of a project, or a new one - or none - for a project that is made, copied or changed.
// Stays open until the answer was good; what is wrong with one is said in it.
#pragma once

#include "widgets/models/project_session.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace plumb::desk {

class PassphraseDialog final : public QDialog {
    Q_OBJECT

public:
    enum class Asks : quint8 {
        Known,  ///< the one that opens a project
        New,    ///< one that will, or none
    };

    /// `what`: what it is asked for, as a sentence.
    PassphraseDialog(Asks asks, const QString& title, const QString& what, QWidget* parent);

    /// Called with each answer. The dialog waits, busy, until showProblem() or accept().
    void onAnswer(std::function<void(const Passphrase&)> answered) { m_answered = std::move(answered); }
    void showProblem(const QString& sentence);

private:
    void addKnown();
    void addNew();
    [[nodiscard]] QLineEdit* addLine(const QString& name, const QString& object);
    void check();
    void answer();
    /// As tall as its sentences, which wrap, come and go.
    void fit();

    Asks m_asks;
    std::function<void(const Passphrase&)> m_answered;
    QCheckBox* m_encrypted = nullptr;
    QLabel* m_means = nullptr;
    QLineEdit* m_passphrase = nullptr;
    QLineEdit* m_again = nullptr;
    QCheckBox* m_shown = nullptr;
    QLabel* m_problem;
    QPushButton* m_ok;
    bool m_busy = false;
};

}  // namespace plumb::desk
