// Everything that a listener has, in one form: where it listens, how it answers, where it stores, TLS. What cannot work
// is said beside its field while it is written.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "replay/listener_card.h"
#endif
#include "widgets/common/theme.h"
#include "widgets/replay/form_lines.h"
#include "widgets/replay/tls_fields.h"

#include <QWidget>

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace plumb::desk {

class RuleTable;

class ListenForm final : public QWidget {
    Q_OBJECT

public:
    explicit ListenForm(const Theme& theme, QWidget* parent = nullptr);

    void setCard(const replay::ListenerCard& card);
    [[nodiscard]] replay::ListenerCard card() const;
    /// How many things are wrong with it, and how many of them are said: nobody is told that a name is missing who
    /// has not come to it yet.
    [[nodiscard]] int problems() const { return m_problems; }
    [[nodiscard]] int saidProblems() const { return m_said; }
    /// Somebody wants to go on with it as it is: says everything, and goes where something is missing.
    void sayProblems();
    /// Names that other listeners have.
    void setTaken(const QStringList& names);
    /// Where messages are stored when no file is named, given the listener's name.
    void setUsualFile(std::function<QString(const QString& name)> usual);
    /// Endpoints that messages may be passed on to.
    struct Receiver {
        QString name, address;
        bool production = false;
        friend bool operator==(const Receiver&, const Receiver&) = default;
    };
    void setReceivers(std::vector<Receiver> receivers);
    /// What production asks before anything is passed on to it was typed; else it is asked, where the cursor goes.
    [[nodiscard]] bool confirms();
    void forgetConfirmation();
    /// Messages stand in a file of their own, however the project keeps what it holds.
    void setEncrypted(bool encrypted);
    [[nodiscard]] RuleTable* rules() const { return m_rules; }
    /// That opens the private key; empty: none was written.
    [[nodiscard]] QString passphrase() const;

signals:
    void edited();

private:
    QLabel* remark(QFormLayout* form, const char* name);
    void buildPlace();
    void buildPassing();
    void fillReceivers();
    void restatePassing();
    void buildStore();
    void buildTls();
    void say();
    void changed();
    void restate();
    [[nodiscard]] QString addressProblem() const;
    [[nodiscard]] QString tlsProblem() const;

    const Theme& m_theme;
    FormLines m_lines;
    replay::ListenerCard m_card;
    QStringList m_taken;
    std::function<QString(const QString&)> m_usual;
    bool m_encrypted = false;
    QLineEdit *m_name, *m_host, *m_note, *m_framing, *m_charset, *m_file;
    TlsFields* m_tls;
    QLineEdit* m_confirm;
    QSpinBox *m_port, *m_rotate, *m_longest, *m_most, *m_idle;
    QCheckBox *m_clients, *m_keepAnswers;
    QComboBox *m_passOn, *m_away;
    std::vector<Receiver> m_receivers;
    RuleTable* m_rules;
    QFormLayout *m_storing = nullptr, *m_passingOn = nullptr;
    QLabel *m_reach = nullptr, *m_plain = nullptr, *m_passing = nullptr;
    QLabel *m_nameProblem = nullptr, *m_hostProblem = nullptr, *m_framingProblem = nullptr, *m_charsetProblem = nullptr;
    QLabel *m_passOnProblem = nullptr, *m_confirmProblem = nullptr;
    int m_problems = 0, m_said = 0;
    bool m_filling = false;
    bool m_nameAsked = false;  ///< it was written, or is needed now
};

}  // namespace plumb::desk
