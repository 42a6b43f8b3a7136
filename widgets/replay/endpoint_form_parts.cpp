// How the form of an endpoint is built, and what its parts are called.
#include "widgets/common/icons.h"
#include "widgets/common/in_every_theme.h"
#include "widgets/common/wording.h"
#include "widgets/models/replay_words.h"
#include "widgets/replay/endpoint_form.h"
#include "widgets/replay/policy_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

namespace plumb::desk {
namespace {

QSpinBox* numberField(QWidget* parent, const char* name, int least, int most, const QString& suffix = {}) {
    constexpr int kWidth = 130;
    auto* const box = namedField<QSpinBox>(parent, name);
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setGroupSeparatorShown(most > 100'000);
    box->setSingleStep(most > 100'000 ? 1000 : 1);
    box->setFixedWidth(kWidth);
    return box;
}

}  // namespace

EndpointForm::EndpointForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(*this, theme)
    , m_name(namedField<QLineEdit>(this, "endpoint.name"))
    , m_host(namedField<QLineEdit>(this, "endpoint.host"))
    , m_approved(namedField<QLineEdit>(this, "endpoint.approved"))
    , m_note(namedField<QLineEdit>(this, "endpoint.note"))
    , m_charset(namedField<QLineEdit>(this, "endpoint.charset"))
    , m_framing(namedField<QLineEdit>(this, "endpoint.framing"))
    , m_appAckHost(namedField<QLineEdit>(this, "endpoint.appAckHost"))
    , m_tls(new TlsFields(this, QStringLiteral("endpoint")))
    , m_serverName(namedField<QLineEdit>(this, "endpoint.serverName"))
    , m_pin(namedField<QLineEdit>(this, "endpoint.pin"))
    , m_port(numberField(this, "endpoint.port", 0, UINT16_MAX))
    , m_connect(numberField(this, "endpoint.connect", 1, replay::kLongestTime, QStringLiteral(" ms")))
    , m_acknowledge(numberField(this, "endpoint.acknowledge", 1, replay::kLongestTime, QStringLiteral(" ms")))
    , m_idle(numberField(this, "endpoint.idle", 0, replay::kLongestTime, QStringLiteral(" ms")))
    , m_window(numberField(this, "endpoint.window", 1, replay::kWidestWindow))
    , m_connections(numberField(this, "endpoint.connections", 1, replay::kMostConnections))
    , m_batch(numberField(this, "endpoint.batch", 1, 10'000))
    , m_expiry(numberField(this, "endpoint.expiry", 0, 3650))
    , m_appAckPort(numberField(this, "endpoint.appAckPort", 0, UINT16_MAX))
    , m_label(namedField<QComboBox>(this, "endpoint.label"))
    , m_keepPassphrase(namedField<QCheckBox>(this, "endpoint.keepPassphrase"))
    , m_patientData(namedField<QCheckBox>(this, "endpoint.patientData"))
    , m_connectEach(namedField<QCheckBox>(this, "endpoint.connectEach"))
    , m_keepAlive(namedField<QCheckBox>(this, "endpoint.keepAlive"))
    , m_policies(new PolicyTable(this)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(24, 4, 24, 24);
    column->setSpacing(8);
    buildPlace();
    buildConnection();
    buildTls();
    buildPolicies();
    column->addStretch(1);
    for (QLineEdit* const edit : findChildren<QLineEdit*>()) {
        connect(edit, &QLineEdit::textChanged, this, &EndpointForm::changed);
    }
    for (QSpinBox* const box : findChildren<QSpinBox*>()) {
        connect(box, qOverload<int>(&QSpinBox::valueChanged), this, &EndpointForm::changed);
    }
    for (QCheckBox* const box : findChildren<QCheckBox*>()) {
        connect(box, &QCheckBox::toggled, this, &EndpointForm::changed);
    }
    connect(m_label, qOverload<int>(&QComboBox::currentIndexChanged), this, &EndpointForm::changed);
    // Later: a window that goes takes the focus from its fields first.
    connect(
        m_name, &QLineEdit::editingFinished, this, [this] { askFor(m_nameAsked); }, Qt::QueuedConnection);
    connect(
        m_host, &QLineEdit::editingFinished, this, [this] { askFor(m_hostAsked); }, Qt::QueuedConnection);
    connect(
        m_port, &QSpinBox::editingFinished, this, [this] { askFor(m_portAsked); }, Qt::QueuedConnection);
    connect(m_policies, &PolicyTable::edited, this, &EndpointForm::changed);
    setFocusProxy(m_name);
    inEveryTheme(theme, this, [this] {
        m_lines.setFonts();
        for (QLineEdit* const edit : {m_host, m_framing, m_pin, m_appAckHost}) {
            edit->setFont(m_theme.monospace());
        }
        m_label->setItemIcon(0, icon(QStringLiteral("severity-information"), m_theme, Role::Muted));
        m_label->setItemIcon(1, icon(QStringLiteral("severity-fine"), m_theme, Role::Fine));
        m_label->setItemIcon(2, icon(QStringLiteral("severity-error"), m_theme, Role::Error));
    });
    inEveryLanguage(this, [this] { say(); });
    setCard({});
}

void EndpointForm::buildPlace() {
    for (const replay::Label label : {replay::Label::Unmarked, replay::Label::Test, replay::Label::Production}) {
        m_label->addItem(QString(), static_cast<int>(label));
    }
    QFormLayout* const form = m_lines.section(QT_TR_NOOP("Where"));
    m_nameProblem = m_lines.line(form, m_name, QT_TR_NOOP("Name"));
    m_hostProblem = m_lines.line(form, m_host, QT_TR_NOOP("Host"), QT_TR_NOOP("A name, or an address of IPv4 or IPv6"));
    m_portProblem = m_lines.line(form, m_port, QT_TR_NOOP("Port"));
    m_lines.line(form, m_label, QT_TR_NOOP("Mark"),
                 QT_TR_NOOP("Sending to an endpoint in production asks for its name first"));
    m_lines.line(form, m_patientData, QT_TR_NOOP("May receive data of real patients"),
                 QT_TR_NOOP("Messages of a source in production are sent without a question only where this is set"));
    m_lines.line(form, m_approved, QT_TR_NOOP("Approved by"), QT_TR_NOOP("Who said that it may be sent to"));
    m_lines.line(form, m_note, QT_TR_NOOP("Note"));
}

void EndpointForm::buildConnection() {
    QFormLayout* const form = m_lines.section(QT_TR_NOOP("Connection"));
    m_timeProblem = m_lines.line(form, m_connect, QT_TR_NOOP("Time to connect"), QT_TR_NOOP("TLS included"));
    m_lines.line(form, m_acknowledge, QT_TR_NOOP("Time to acknowledge"),
                 QT_TR_NOOP("From the last byte of a message to its acknowledgement"));
    m_lines.line(form, m_idle, QT_TR_NOOP("Close when idle for"));
    m_windowProblem = m_lines.line(form, m_window, QT_TR_NOOP("Messages under way at once"),
                                   QT_TR_NOOP("More than one only where the receiver allows it"));
    m_connectionsProblem = m_lines.line(form, m_connections, QT_TR_NOOP("Connections at once"),
                                        QT_TR_NOOP("Messages of one patient stay in order all the same"));
    m_lines.line(form, m_batch, QT_TR_NOOP("Recorded at once"),
                 QT_TR_NOOP("So many messages are recorded before they leave; after a crash as many may be unknown. In "
                            "production always one"));
    m_lines.line(form, m_connectEach, QT_TR_NOOP("A connection for each message"));
    m_lines.line(form, m_keepAlive, QT_TR_NOOP("Keep idle connections alive"), QT_TR_NOOP("By TCP's own means"));
    m_lines.line(
        form, m_appAckPort, QT_TR_NOOP("Answers on another port"),
        QT_TR_NOOP("Where application acknowledgements come that the receiver does not send on the connection"));
    m_appAckProblem = m_lines.line(form, m_appAckHost, QT_TR_NOOP("Address of that port"),
                                   QT_TR_NOOP("127.0.0.1: this machine only; 0.0.0.0 or :: for all of its networks"));
    m_framingProblem =
        m_lines.line(form, m_framing, QT_TR_NOOP("Bytes around a message"),
                     QT_TR_NOOP("Start, end, and what follows the end, in hexadecimal; MLLP has 0B 1C 0D"));
    m_charsetProblem =
        m_lines.line(form, m_charset, QT_TR_NOOP("Charset of acknowledgements"),
                     QT_TR_NOOP("Of those that do not say theirs in MSH-18; empty: as their bytes look"));
}

void EndpointForm::buildTls() {
    QFormLayout* const form = m_tls->addSection(m_lines);
    m_tls->addAuthorities(m_lines, form, QT_TR_NOOP("Authorities (PEM)"),
                          QT_TR_NOOP("Trusted in place of the system's; empty: the system's"));
    m_keyProblem = m_tls->addOwn(m_lines, form);
    m_tls->addPassphrase(m_lines, form,
                         QT_TR_NOOP("Kept until the program ends, and written nowhere unless that is wanted"));
    m_lines.line(form, m_keepPassphrase, QT_TR_NOOP("Keep the passphrase"),
                 QT_TR_NOOP("In an encrypted project, else in the keychain of this computer"));
    m_passphraseLine = new PassphraseLine(this);
    m_passphraseForm = form;
    form->addRow(QString(), m_passphraseLine);
    form->setRowVisible(m_passphraseLine, false);
    connect(m_passphraseLine, &PassphraseLine::forgetAsked, this, &EndpointForm::forgetPassphraseAsked);
    m_lines.line(form, m_serverName, QT_TR_NOOP("Name of the receiver"),
                 QT_TR_NOOP("Whom its certificate must be of; empty: the host"));
    m_pinProblem = m_lines.line(form, m_pin, QT_TR_NOOP("Fingerprint of its certificate"),
                                QT_TR_NOOP("The SHA-256 that it must have; empty: any that is trusted"));
    m_lines.line(form, m_expiry, QT_TR_NOOP("Warn so many days before it ends"));
}

void EndpointForm::buildPolicies() {
    static_cast<void>(m_lines.section(QT_TR_NOOP("What is done after an answer")));
    static_cast<QVBoxLayout*>(layout())->addWidget(m_policies);
}

void EndpointForm::say() {
    m_lines.sayWords();
    m_appAckPort->setSpecialValueText(tr("none"));
    m_idle->setSpecialValueText(tr("never"));
    m_appAckHost->setPlaceholderText(QStringLiteral("127.0.0.1"));
    for (int n = 0; n < m_label->count(); ++n) {
        m_label->setItemText(n, labelWords(static_cast<replay::Label>(m_label->itemData(n).toInt())));
    }
    restate();
}

}  // namespace plumb::desk
