// How the form of a listener is built, and what its parts are called.
#include "widgets/common/in_every_theme.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/tool_button.h"
#include "widgets/common/wording.h"
#include "widgets/replay/listen_form.h"
#include "widgets/replay/rule_table.h"

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

#include <utility>

namespace plumb::desk {
namespace {

constexpr int kListenField = 340, kRemarkWidth = 500;

template <class Field>
Field* listenField(QWidget* parent, const char* name) {
    auto* const field = new Field(parent);
    field->setObjectName(QLatin1String("listener.") + QLatin1String(name));
    return field;
}

QSpinBox* listenNumber(QWidget* parent, const char* name, int least, int most, const QString& suffix = {}) {
    constexpr int kNumberWidth = 130;
    auto* const box = listenField<QSpinBox>(parent, name);
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setMinimumWidth(kNumberWidth);  // what it says in place of a number may be longer
    return box;
}

}  // namespace

ListenForm::ListenForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_name(listenField<QLineEdit>(this, "name"))
    , m_host(listenField<QLineEdit>(this, "host"))
    , m_note(listenField<QLineEdit>(this, "note"))
    , m_framing(listenField<QLineEdit>(this, "framing"))
    , m_charset(listenField<QLineEdit>(this, "charset"))
    , m_file(listenField<QLineEdit>(this, "file"))
    , m_authorities(listenField<QLineEdit>(this, "authorities"))
    , m_certificate(listenField<QLineEdit>(this, "certificate"))
    , m_key(listenField<QLineEdit>(this, "key"))
    , m_store(listenField<QLineEdit>(this, "store"))
    , m_passphrase(listenField<QLineEdit>(this, "passphrase"))
    , m_confirm(listenField<QLineEdit>(this, "confirm"))
    , m_port(listenNumber(this, "port", 0, UINT16_MAX))
    , m_rotate(listenNumber(this, "rotate", 0, 1 << 20, QStringLiteral(" MB")))
    , m_longest(listenNumber(this, "longest", 1, 1024, QStringLiteral(" MB")))
    , m_most(listenNumber(this, "connections", 1, 10'000))
    , m_idle(listenNumber(this, "idle", 0, 86'400, QStringLiteral(" s")))
    , m_tls(listenField<QCheckBox>(this, "tls"))
    , m_clients(listenField<QCheckBox>(this, "clients"))
    , m_keepAnswers(listenField<QCheckBox>(this, "keepAnswers"))
    , m_passOn(listenField<QComboBox>(this, "passOn"))
    , m_away(listenField<QComboBox>(this, "away"))
    , m_rules(new RuleTable(theme, this)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(24, 4, 24, 24);
    column->setSpacing(8);
    buildPlace();
    section(QT_TR_NOOP("How it answers"));
    column->addWidget(m_rules);
    buildPassing();
    buildStore();
    buildTls();
    column->addStretch(1);
    for (QLineEdit* const edit : {m_name, m_host, m_note, m_framing, m_charset, m_file, m_authorities, m_certificate,
                                  m_key, m_store, m_passphrase}) {
        connect(edit, &QLineEdit::textChanged, this, &ListenForm::changed);
    }
    for (QSpinBox* const box : {m_port, m_rotate, m_longest, m_most, m_idle}) {
        connect(box, qOverload<int>(&QSpinBox::valueChanged), this, &ListenForm::changed);
    }
    for (QCheckBox* const box : {m_tls, m_clients, m_keepAnswers}) {
        connect(box, &QCheckBox::toggled, this, &ListenForm::changed);
    }
    for (QComboBox* const box : {m_passOn, m_away}) {
        connect(box, qOverload<int>(&QComboBox::currentIndexChanged), this, &ListenForm::changed);
    }
    connect(m_rules, &RuleTable::edited, this, &ListenForm::changed);
    setFocusProxy(m_name);
    inEveryTheme(theme, this, [this] {
        for (const auto& head : m_heads) {
            head.first->setFont(m_theme.title());
        }
        for (QLineEdit* const edit : {m_host, m_framing}) {
            edit->setFont(m_theme.monospace());
        }
    });
    inEveryLanguage(this, [this] { say(); });
    setCard({});
}

QFormLayout* ListenForm::section(const char* words) {
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

QLabel* ListenForm::line(QFormLayout* form, QWidget* field, const char* words, const char* tip) {
    constexpr int kLabelWidth = 210;
    Line one;
    one.field = field;
    one.words = words;
    one.tip = tip;
    one.problem = new QLabel(this);
    one.problem->setWordWrap(true);
    one.problem->setTextFormat(Qt::PlainText);
    one.problem->setMinimumWidth(kListenField);
    one.problem->setObjectName(field->objectName() + QStringLiteral(".problem"));
    one.problem->hide();
    setTone(one.problem, QStringLiteral("error"));
    auto* const holder = new QWidget(this);
    auto* const rows = new QVBoxLayout(holder);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(2);
    rows->addWidget(field, 0, Qt::AlignLeft);
    rows->addWidget(one.problem);
    if (qobject_cast<QLineEdit*>(field)) {
        field->setFixedWidth(kListenField);
    }
    one.label = new QLabel(this);
    one.label->setMinimumWidth(kLabelWidth);
    one.label->setFixedHeight(field->sizeHint().height());
    if (!qobject_cast<QCheckBox*>(field)) {
        QLineEdit* const inside = qobject_cast<QSpinBox*>(field) ? nullptr : field->findChild<QLineEdit*>();
        one.label->setBuddy(inside ? inside : field);
    }
    form->addRow(one.label, holder);
    m_lines.push_back(one);
    return one.problem;
}

/// A sentence below a field, which may take several lines.
QLabel* ListenForm::remark(QFormLayout* form, const char* name) {
    auto* const label = listenField<QLabel>(this, name);
    label->setWordWrap(true);
    label->setMinimumWidth(kRemarkWidth);
    auto* const holder = new QWidget(this);  // which gives it the height that its words need
    auto* const rows = new QVBoxLayout(holder);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(label);
    form->addRow(QString(), holder);
    return label;
}

QWidget* ListenForm::fileLine(QLineEdit* edit, const char* title, bool isNew) {
    auto* const both = new QWidget(this);
    both->setObjectName(edit->objectName() + QStringLiteral(".line"));
    auto* const row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    edit->setFixedWidth(kListenField);
    row->addWidget(edit);
    QToolButton* const browse = toolButton(
        m_theme, QStringLiteral("open"), [title] { return tr(title); }, both);
    browse->setObjectName(edit->objectName() + QStringLiteral(".browse"));
    connect(browse, &QToolButton::clicked, this, [this, edit, title, isNew] {
        auto* const dialog = new QFileDialog(this, tr(title), edit->text());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(isNew ? QFileDialog::AnyFile : QFileDialog::ExistingFile);
        dialog->setAcceptMode(isNew ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
        dialog->setOption(QFileDialog::DontConfirmOverwrite, isNew);  // what is there is added to
        connect(dialog, &QFileDialog::fileSelected, edit, &QLineEdit::setText);
        dialog->open();
    });
    row->addWidget(browse);
    return both;
}

void ListenForm::buildPlace() {
    QFormLayout* const form = section(QT_TR_NOOP("Where it listens"));
    m_nameProblem = line(form, m_name, QT_TR_NOOP("Name"));
    m_hostProblem = line(form, m_host, QT_TR_NOOP("Address"),
                         QT_TR_NOOP("127.0.0.1: this machine only; 0.0.0.0 or :: for all of its networks"));
    m_reach = remark(form, "reach");
    line(form, m_port, QT_TR_NOOP("Port"));
    m_framingProblem = line(form, m_framing, QT_TR_NOOP("Bytes around a message"),
                            QT_TR_NOOP("Start, end, and what follows the end, in hexadecimal; MLLP has 0B 1C 0D"));
    m_charsetProblem = line(form, m_charset, QT_TR_NOOP("Character set assumed"),
                            QT_TR_NOOP("Of messages that do not say theirs in MSH-18, such as 8859/1; empty: as their "
                                       "bytes look"));
    line(form, m_note, QT_TR_NOOP("Note"));
}

void ListenForm::buildPassing() {
    QFormLayout* const form = section(QT_TR_NOOP("Passing on"));
    m_passOn->setFixedWidth(kListenField);
    m_away->setFixedWidth(kListenField);
    for (const replay::WhenAway what :
         {replay::WhenAway::Close, replay::WhenAway::Error, replay::WhenAway::Reject, replay::WhenAway::Silence}) {
        m_away->addItem(QString(), static_cast<int>(what));
    }
    m_passOnProblem = line(form, m_passOn, QT_TR_NOOP("Pass on to"),
                           QT_TR_NOOP("An endpoint of the project that answers in place of this listener"));
    m_passing = remark(form, "passing");
    m_confirm->setFixedWidth(kListenField);
    m_confirmProblem = line(form, m_confirm, QT_TR_NOOP("Type its name to confirm"));
    m_passingOn = form;
    connect(m_confirm, &QLineEdit::textChanged, this, [this] { m_confirmProblem->hide(); });
    line(form, m_away, QT_TR_NOOP("When it cannot be reached"));
    line(form, m_keepAnswers, QT_TR_NOOP("Store its answers behind the messages"));
}

void ListenForm::buildStore() {
    QFormLayout* const form = section(QT_TR_NOOP("Where messages are stored, and limits"));
    m_storing = form;
    line(form, fileLine(m_file, QT_TR_NOOP("Choose where messages are stored"), true), QT_TR_NOOP("File"),
         QT_TR_NOOP("What is there is added to. A message is on the disk before it is acknowledged"));
    m_plain = remark(form, "plain");
    setTone(m_plain, QStringLiteral("warning"));
    line(form, m_rotate, QT_TR_NOOP("A further file from"), QT_TR_NOOP("When the file has this size"));
    line(form, m_longest, QT_TR_NOOP("Longest message"), QT_TR_NOOP("What lies past it is not kept, and that is told"));
    line(form, m_most, QT_TR_NOOP("Connections at a time"));
    line(form, m_idle, QT_TR_NOOP("Close when silent for"));
}

void ListenForm::buildTls() {
    QFormLayout* const form = section(QT_TR_NOOP("TLS"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_tlsProblem = line(form, m_tls, QT_TR_NOOP("Speak TLS, 1.2 or later"));
    line(form, fileLine(m_certificate, QT_TR_NOOP("Choose our certificate")), QT_TR_NOOP("Our certificate (PEM)"),
         QT_TR_NOOP("With its chain"));
    line(form, fileLine(m_key, QT_TR_NOOP("Choose the private key")), QT_TR_NOOP("Its private key (PEM)"));
    line(form, fileLine(m_store, QT_TR_NOOP("Choose a PKCS#12 file")), QT_TR_NOOP("Both in one file (PKCS#12)"));
    line(form, m_passphrase, QT_TR_NOOP("Passphrase of the key"),
         QT_TR_NOOP("Kept until the program ends, and written nowhere"));
    line(form, m_clients, QT_TR_NOOP("Clients must show a certificate"));
    line(form, fileLine(m_authorities, QT_TR_NOOP("Choose the authorities")),
         QT_TR_NOOP("Authorities of clients (PEM)"),
         QT_TR_NOOP("Who must vouch for a client's certificate; empty: the system's"));
}

void ListenForm::say() {
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
    m_passOn->setItemText(0, tr("nobody; it answers itself"));
    const QStringList away = {tr("the sender's connection ends"), tr("answer AE here, with error 207"),
                              tr("answer AR here, with error 207"), tr("no answer")};
    for (int at = 0; at < m_away->count(); ++at) {
        m_away->setItemText(at, away[at]);
    }
    m_port->setSpecialValueText(tr("any that is free"));
    m_rotate->setSpecialValueText(tr("never"));
    m_idle->setSpecialValueText(tr("never"));
    m_plain->setText(tr("This file is not encrypted, although the project is."));
    restate();
}

}  // namespace plumb::desk
