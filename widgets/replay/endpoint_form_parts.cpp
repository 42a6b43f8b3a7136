// How the form of an endpoint is built, and what its parts are called.
#include "widgets/common/icons.h"
#include "widgets/common/in_every_theme.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/tool_button.h"
#include "widgets/common/wording.h"
#include "widgets/models/replay_words.h"
#include "widgets/replay/endpoint_form.h"
#include "widgets/replay/policy_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>
#include <utility>

namespace plumb::desk {
namespace {

QLineEdit* textField(QWidget* parent, const char* name) {
    auto* const edit = new QLineEdit(parent);
    edit->setObjectName(QLatin1String("endpoint.") + QLatin1String(name));
    return edit;
}

QSpinBox* numberField(QWidget* parent, const char* name, int least, int most, const QString& suffix = {}) {
    constexpr int kWidth = 130;
    auto* const box = new QSpinBox(parent);
    box->setObjectName(QLatin1String("endpoint.") + QLatin1String(name));
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setGroupSeparatorShown(most > 100'000);
    box->setSingleStep(most > 100'000 ? 1000 : 1);
    box->setFixedWidth(kWidth);
    return box;
}

QCheckBox* checkField(QWidget* parent, const char* name) {
    auto* const box = new QCheckBox(parent);
    box->setObjectName(QLatin1String("endpoint.") + QLatin1String(name));
    return box;
}

}  // namespace

EndpointForm::EndpointForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(textField(this, "name"))
    , m_host(textField(this, "host"))
    , m_approved(textField(this, "approved"))
    , m_note(textField(this, "note"))
    , m_charset(textField(this, "charset"))
    , m_framing(textField(this, "framing"))
    , m_appAckHost(textField(this, "appAckHost"))
    , m_authorities(textField(this, "authorities"))
    , m_certificate(textField(this, "certificate"))
    , m_key(textField(this, "key"))
    , m_store(textField(this, "store"))
    , m_passphrase(textField(this, "passphrase"))
    , m_serverName(textField(this, "serverName"))
    , m_pin(textField(this, "pin"))
    , m_port(numberField(this, "port", 0, UINT16_MAX))
    , m_connect(numberField(this, "connect", 1, replay::kLongestTime, QStringLiteral(" ms")))
    , m_acknowledge(numberField(this, "acknowledge", 1, replay::kLongestTime, QStringLiteral(" ms")))
    , m_idle(numberField(this, "idle", 0, replay::kLongestTime, QStringLiteral(" ms")))
    , m_window(numberField(this, "window", 1, replay::kWidestWindow))
    , m_connections(numberField(this, "connections", 1, replay::kMostConnections))
    , m_batch(numberField(this, "batch", 1, 10'000))
    , m_expiry(numberField(this, "expiry", 0, 3650))
    , m_appAckPort(numberField(this, "appAckPort", 0, UINT16_MAX))
    , m_label(new QComboBox(this))
    , m_keepPassphrase(checkField(this, "keepPassphrase"))
    , m_patientData(checkField(this, "patientData"))
    , m_connectEach(checkField(this, "connectEach"))
    , m_keepAlive(checkField(this, "keepAlive"))
    , m_tls(checkField(this, "tls"))
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
    for (QLineEdit* const edit : {m_host, m_port->findChild<QLineEdit*>()}) {
        connect(
            edit, &QLineEdit::editingFinished, this, [this] { askFor(m_placeAsked); }, Qt::QueuedConnection);
    }
    connect(m_policies, &PolicyTable::edited, this, &EndpointForm::changed);
    setFocusProxy(m_name);
    inEveryTheme(theme, this, [this] {
        for (const auto& head : m_heads) {
            head.first->setFont(m_theme.title());
        }
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

QFormLayout* EndpointForm::section(const char* words) {
    auto* const head = new QLabel(this);
    head->setContentsMargins(0, 10, 0, 2);
    m_heads.emplace_back(head, words);
    auto* const form = new QFormLayout;
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    auto* const column = static_cast<QVBoxLayout*>(layout());
    column->addWidget(head);
    column->addLayout(form);
    return form;
}

QLabel* EndpointForm::line(QFormLayout* form, QWidget* field, const char* words, const char* tip) {
    constexpr int kLabelWidth = 210;
    Line one;
    one.field = field;
    one.words = words;
    one.tip = tip;
    one.problem = new QLabel(this);
    one.problem->setWordWrap(true);
    one.problem->setTextFormat(Qt::PlainText);
    one.problem->setMinimumWidth(kFieldWidth);
    one.problem->setObjectName(field->objectName() + QStringLiteral(".problem"));
    setTone(one.problem, QStringLiteral("error"));
    auto* const holder = new QWidget(this);
    auto* const rows = new QVBoxLayout(holder);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addWidget(field, 0, Qt::AlignLeft);
    rows->addWidget(one.problem);
    if (qobject_cast<QLineEdit*>(field) || qobject_cast<QComboBox*>(field)) {
        field->setFixedWidth(kFieldWidth);
    }
    one.label = new QLabel(this);
    one.label->setMinimumWidth(kLabelWidth);
    one.label->setFixedHeight(field->sizeHint().height());
    if (!qobject_cast<QCheckBox*>(field)) {
        QLineEdit* const inside = field->findChild<QLineEdit*>();
        const bool composed = inside && !qobject_cast<QSpinBox*>(field) && !qobject_cast<QComboBox*>(field);
        one.label->setBuddy(composed ? inside : field);
    }
    form->addRow(one.label, holder);
    m_lines.push_back(one);
    return one.problem;
}

QWidget* EndpointForm::fileLine(QLineEdit* edit, const char* title) {
    auto* const both = new QWidget(this);
    both->setObjectName(edit->objectName() + QStringLiteral(".line"));
    auto* const row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    edit->setFixedWidth(kFieldWidth);
    row->addWidget(edit);
    QToolButton* const browse = toolButton(
        m_theme, QStringLiteral("open"), [title] { return tr(title); }, both);
    browse->setObjectName(edit->objectName() + QStringLiteral(".browse"));
    connect(browse, &QToolButton::clicked, this, [this, edit, title] {
        auto* const dialog = new QFileDialog(this, tr(title), edit->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
    row->addWidget(browse);
    return both;
}

void EndpointForm::buildPlace() {
    m_label->setObjectName(QStringLiteral("endpoint.label"));
    for (const replay::Label label : {replay::Label::Unmarked, replay::Label::Test, replay::Label::Production}) {
        m_label->addItem(QString(), static_cast<int>(label));
    }
    QFormLayout* const form = section(QT_TR_NOOP("Where"));
    m_nameProblem = line(form, m_name, QT_TR_NOOP("Name"));
    m_hostProblem = line(form, m_host, QT_TR_NOOP("Host"), QT_TR_NOOP("A name, or an address of IPv4 or IPv6"));
    line(form, m_port, QT_TR_NOOP("Port"));
    line(form, m_label, QT_TR_NOOP("Mark"), QT_TR_NOOP("Sending to an endpoint in production asks for its name first"));
    line(form, m_patientData, QT_TR_NOOP("May receive data of real patients"),
         QT_TR_NOOP("Messages of a source in production are sent without a question only where this is set"));
    line(form, m_approved, QT_TR_NOOP("Approved by"), QT_TR_NOOP("Who said that it may be sent to"));
    line(form, m_note, QT_TR_NOOP("Note"));
}

void EndpointForm::buildConnection() {
    QFormLayout* const form = section(QT_TR_NOOP("Connection"));
    m_timeProblem = line(form, m_connect, QT_TR_NOOP("Time to connect"), QT_TR_NOOP("TLS included"));
    line(form, m_acknowledge, QT_TR_NOOP("Time to acknowledge"),
         QT_TR_NOOP("From the last byte of a message to its acknowledgement"));
    line(form, m_idle, QT_TR_NOOP("Close when idle for"), QT_TR_NOOP("0: never"));
    m_windowProblem = line(form, m_window, QT_TR_NOOP("Messages under way at once"),
                           QT_TR_NOOP("More than one only where the receiver allows it"));
    m_connectionsProblem = line(form, m_connections, QT_TR_NOOP("Connections at once"),
                                QT_TR_NOOP("Messages of one patient stay in order all the same"));
    line(form, m_batch, QT_TR_NOOP("Recorded at once"),
         QT_TR_NOOP("So many messages are recorded before they leave; after a crash as many may be unknown. In "
                    "production always one"));
    line(form, m_connectEach, QT_TR_NOOP("A connection for each message"));
    line(form, m_keepAlive, QT_TR_NOOP("Keep idle connections alive"), QT_TR_NOOP("By TCP's own means"));
    line(form, m_appAckPort, QT_TR_NOOP("Answers on another port"),
         QT_TR_NOOP("Where application acknowledgements come that the receiver does not send on the connection"));
    m_appAckProblem = line(form, m_appAckHost, QT_TR_NOOP("Taken there from"),
                           QT_TR_NOOP("127.0.0.1: this machine only; 0.0.0.0 or :: for all of its networks"));
    m_framingProblem = line(form, m_framing, QT_TR_NOOP("Bytes around a message"),
                            QT_TR_NOOP("Start, end, and what follows the end, in hexadecimal; MLLP has 0B 1C 0D"));
    m_charsetProblem = line(form, m_charset, QT_TR_NOOP("Charset of acknowledgements"),
                            QT_TR_NOOP("Of those that do not say theirs in MSH-18; empty: as their bytes look"));
}

void EndpointForm::buildTls() {
    QFormLayout* const form = section(QT_TR_NOOP("TLS"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_tlsProblem = line(form, m_tls, QT_TR_NOOP("Speak TLS, 1.2 or later"));
    line(form, fileLine(m_authorities, QT_TR_NOOP("Choose the authorities")), QT_TR_NOOP("Authorities (PEM)"),
         QT_TR_NOOP("Trusted in place of the system's; empty: the system's"));
    m_keyProblem = line(form, fileLine(m_certificate, QT_TR_NOOP("Choose our certificate")),
                        QT_TR_NOOP("Our certificate (PEM)"), QT_TR_NOOP("With its chain"));
    line(form, fileLine(m_key, QT_TR_NOOP("Choose the private key")), QT_TR_NOOP("Its private key (PEM)"));
    line(form, fileLine(m_store, QT_TR_NOOP("Choose a PKCS#12 file")), QT_TR_NOOP("Both in one file (PKCS#12)"));
    line(form, m_passphrase, QT_TR_NOOP("Passphrase of the key"),
         QT_TR_NOOP("Kept until the program ends, and written nowhere unless that is wanted"));
    line(form, m_keepPassphrase, QT_TR_NOOP("Keep the passphrase"),
         QT_TR_NOOP("In an encrypted project, else in the keychain of this computer"));
    m_passphraseLine = new PassphraseLine(this);
    m_passphraseForm = form;
    form->addRow(QString(), m_passphraseLine);
    form->setRowVisible(m_passphraseLine, false);
    connect(m_passphraseLine, &PassphraseLine::forgetAsked, this, &EndpointForm::forgetPassphraseAsked);
    line(form, m_serverName, QT_TR_NOOP("Name of the receiver"),
         QT_TR_NOOP("Whom its certificate must be of; empty: the host"));
    m_pinProblem = line(form, m_pin, QT_TR_NOOP("Fingerprint of its certificate"),
                        QT_TR_NOOP("The SHA-256 that it must have; empty: any that is trusted"));
    line(form, m_expiry, QT_TR_NOOP("Warn so many days before it ends"));
}

void EndpointForm::buildPolicies() {
    section(QT_TR_NOOP("What is done after an answer"));
    static_cast<QVBoxLayout*>(layout())->addWidget(m_policies);
}

void EndpointForm::say() {
    for (const auto& [head, words] : m_heads) {
        head->setText(tr(words));
    }
    for (const Line& one : m_lines) {
        const QString words = tr(one.words);
        QWidget* field = one.field;
        if (auto* const check = qobject_cast<QCheckBox*>(field)) {
            check->setText(words);
            one.label->clear();
        } else {
            one.label->setText(words);
            if (const QWidget* const buddy = one.label->buddy()) {
                field = const_cast<QWidget*>(buddy);
            }
        }
        field->setAccessibleName(words);
        field->setToolTip(*one.tip != '\0' ? tr(one.tip) : QString());
    }
    m_appAckPort->setSpecialValueText(tr("none"));
    m_appAckHost->setPlaceholderText(QStringLiteral("127.0.0.1"));
    for (int n = 0; n < m_label->count(); ++n) {
        m_label->setItemText(n, labelWords(static_cast<replay::Label>(m_label->itemData(n).toInt())));
    }
    restate();
}

}  // namespace plumb::desk
