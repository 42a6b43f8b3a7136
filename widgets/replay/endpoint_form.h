// Everything that an endpoint has, in one form: where and how, TLS, what is done after each answer, and what people
// decided about it. What cannot work is said beside its field while it is written.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "replay/endpoint_card.h"
#endif
#include "widgets/common/theme.h"
#include "widgets/replay/form_lines.h"
#include "widgets/replay/passphrase_line.h"
#include "widgets/replay/tls_fields.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace plumb::desk {

class PolicyTable;

class EndpointForm final : public QWidget {
    Q_OBJECT

public:
    explicit EndpointForm(const Theme& theme, QWidget* parent = nullptr);

    void setCard(const replay::EndpointCard& card);
    [[nodiscard]] replay::EndpointCard card() const;
    /// How many things are wrong with it, and how many of them are said: nobody is told that something is missing who
    /// has not come to it yet.
    [[nodiscard]] int problems() const { return m_problems; }
    [[nodiscard]] int saidProblems() const { return m_said; }
    /// Somebody wants to keep it as it is: says everything, and goes where something is missing.
    void sayProblems();
    /// Names that other endpoints have.
    void setTaken(const QStringList& names);
    [[nodiscard]] QLineEdit* name() const { return m_name; }
    /// That opens the private key; empty: none was written.
    [[nodiscard]] QString passphrase() const;
    /// The passphrase is kept for later.
    [[nodiscard]] bool keepsPassphrase() const;
    void setCanKeepPassphrase(bool can);
    /// One that was written before.
    void setPassphraseAt(PassphraseAt place);
    void clearPassphrase();

signals:
    void edited();
    void forgetPassphraseAsked();

private:
    void buildPlace();
    void buildConnection();
    void buildTls();
    void buildPolicies();
    void say();
    void changed();
    void restate();
    void askFor(bool& asked);
    void enableFields();
    [[nodiscard]] QString appAckProblem() const;
    [[nodiscard]] QLabel* problemOf(const Error& error) const;

    const Theme& m_theme;
    FormLines m_lines;
    replay::EndpointCard m_card;
    QStringList m_taken;
    QLineEdit *m_name, *m_host, *m_approved, *m_note, *m_charset, *m_framing, *m_appAckHost;
    TlsFields* m_tls;
    QLineEdit *m_serverName, *m_pin;
    QSpinBox *m_port, *m_connect, *m_acknowledge, *m_idle, *m_window, *m_connections, *m_batch, *m_expiry,
        *m_appAckPort;
    QComboBox* m_label;
    QCheckBox *m_keepPassphrase, *m_patientData, *m_connectEach, *m_keepAlive;
    PassphraseLine* m_passphraseLine = nullptr;
    QFormLayout* m_passphraseForm = nullptr;
    PolicyTable* m_policies;
    QLabel *m_nameProblem = nullptr, *m_hostProblem = nullptr, *m_portProblem = nullptr, *m_charsetProblem = nullptr,
           *m_framingProblem = nullptr;
    QLabel *m_windowProblem = nullptr, *m_connectionsProblem = nullptr, *m_timeProblem = nullptr,
           *m_keyProblem = nullptr;
    QLabel *m_pinProblem = nullptr, *m_appAckProblem = nullptr;
    int m_problems = 0, m_said = 0;
    bool m_nameAsked = false, m_hostAsked = false,
         m_portAsked = false;  ///< somebody has been there, or it is needed now
    bool m_filling = false;
    bool m_canKeepPassphrase = false;
};

}  // namespace plumb::desk
