// How the form of a listener is built, and what its parts are called.
#include "widgets/common/in_every_theme.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/wording.h"
#include "widgets/replay/listen_form.h"
#include "widgets/replay/rule_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace plumb::desk {
namespace {

constexpr int kRemarkWidth = 420;

QSpinBox* listenNumber(QWidget* parent, const char* name, int least, int most, const QString& suffix = {}) {
    constexpr int kNumberWidth = 130;
    auto* const box = namedField<QSpinBox>(parent, name);
    box->setRange(least, most);
    box->setSuffix(suffix);
    box->setMinimumWidth(kNumberWidth);  // what it says in place of a number may be longer
    return box;
}

}  // namespace

ListenForm::ListenForm(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_lines(*this, theme)
    , m_name(namedField<QLineEdit>(this, "listener.name"))
    , m_host(namedField<QLineEdit>(this, "listener.host"))
    , m_note(namedField<QLineEdit>(this, "listener.note"))
    , m_framing(namedField<QLineEdit>(this, "listener.framing"))
    , m_charset(namedField<QLineEdit>(this, "listener.charset"))
    , m_file(namedField<QLineEdit>(this, "listener.file"))
    , m_tls(new TlsFields(this, QStringLiteral("listener")))
    , m_confirm(namedField<QLineEdit>(this, "listener.confirm"))
    , m_port(listenNumber(this, "listener.port", 0, UINT16_MAX))
    , m_rotate(listenNumber(this, "listener.rotate", 0, 1 << 20, QStringLiteral(" MB")))
    , m_longest(listenNumber(this, "listener.longest", 1, 1024, QStringLiteral(" MB")))
    , m_most(listenNumber(this, "listener.connections", 1, 10'000))
    , m_idle(listenNumber(this, "listener.idle", 0, 86'400, QStringLiteral(" s")))
    , m_clients(namedField<QCheckBox>(this, "listener.clients"))
    , m_keepAnswers(namedField<QCheckBox>(this, "listener.keepAnswers"))
    , m_passOn(namedField<QComboBox>(this, "listener.passOn"))
    , m_away(namedField<QComboBox>(this, "listener.away"))
    , m_rules(new RuleTable(theme, this)) {
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(24, 4, 24, 24);
    column->setSpacing(8);
    buildPlace();
    static_cast<void>(m_lines.section(QT_TR_NOOP("How it answers")));
    column->addWidget(m_rules);
    buildPassing();
    buildStore();
    buildTls();
    column->addStretch(1);
    const auto [certificate, key, store] = m_tls->own();
    for (QLineEdit* const edit : {m_name, m_host, m_note, m_framing, m_charset, m_file, m_tls->authorities(),
                                  certificate, key, store, m_tls->passphrase()}) {
        connect(edit, &QLineEdit::textChanged, this, &ListenForm::changed);
    }
    for (QSpinBox* const box : {m_port, m_rotate, m_longest, m_most, m_idle}) {
        connect(box, qOverload<int>(&QSpinBox::valueChanged), this, &ListenForm::changed);
    }
    for (QCheckBox* const box : {m_tls->on(), m_clients, m_keepAnswers}) {
        connect(box, &QCheckBox::toggled, this, &ListenForm::changed);
    }
    for (QComboBox* const box : {m_passOn, m_away}) {
        connect(box, qOverload<int>(&QComboBox::currentIndexChanged), this, &ListenForm::changed);
    }
    connect(m_rules, &RuleTable::edited, this, &ListenForm::changed);
    setFocusProxy(m_name);
    inEveryTheme(theme, this, [this] {
        m_lines.setFonts();
        for (QLineEdit* const edit : {m_host, m_framing}) {
            edit->setFont(m_theme.monospace());
        }
    });
    inEveryLanguage(this, [this] { say(); });
    setCard({});
}

/// A sentence below a field, which may take several lines.
QLabel* ListenForm::remark(QFormLayout* form, const char* name) {
    auto* const label = namedField<QLabel>(this, name);
    label->setWordWrap(true);
    label->setMinimumWidth(kRemarkWidth);
    auto* const holder = new QWidget(this);  // which gives it the height that its words need
    auto* const rows = new QVBoxLayout(holder);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(label);
    form->addRow(QString(), holder);
    return label;
}

void ListenForm::buildPlace() {
    QFormLayout* const form = m_lines.section(QT_TR_NOOP("Where it listens"));
    m_nameProblem = m_lines.line(form, m_name, QT_TR_NOOP("Name"));
    m_hostProblem = m_lines.line(form, m_host, QT_TR_NOOP("Address"),
                                 QT_TR_NOOP("127.0.0.1: this machine only; 0.0.0.0 or :: for all of its networks"));
    m_reach = remark(form, "listener.reach");
    m_lines.line(form, m_port, QT_TR_NOOP("Port"));
    m_framingProblem =
        m_lines.line(form, m_framing, QT_TR_NOOP("Bytes around a message"),
                     QT_TR_NOOP("Start, end, and what follows the end, in hexadecimal; MLLP has 0B 1C 0D"));
    m_charsetProblem =
        m_lines.line(form, m_charset, QT_TR_NOOP("Character set assumed"),
                     QT_TR_NOOP("Of messages that do not say theirs in MSH-18, such as 8859/1; empty: as "
                                "their bytes look"));
    m_lines.line(form, m_note, QT_TR_NOOP("Note"));
}

void ListenForm::buildPassing() {
    QFormLayout* const form = m_lines.section(QT_TR_NOOP("Passing on"));
    for (const replay::WhenAway what :
         {replay::WhenAway::Close, replay::WhenAway::Error, replay::WhenAway::Reject, replay::WhenAway::Silence}) {
        m_away->addItem(QString(), static_cast<int>(what));
    }
    m_passOnProblem = m_lines.line(form, m_passOn, QT_TR_NOOP("Pass on to"),
                                   QT_TR_NOOP("An endpoint of the project that answers in place of this listener"));
    m_passing = remark(form, "listener.passing");
    m_confirmProblem = m_lines.line(form, m_confirm, QT_TR_NOOP("Type its name to confirm"));
    m_passingOn = form;
    connect(m_confirm, &QLineEdit::textChanged, this, [this] { m_confirmProblem->hide(); });
    m_lines.line(form, m_away, QT_TR_NOOP("When it cannot be reached"));
    m_lines.line(form, m_keepAnswers, QT_TR_NOOP("Store its answers behind the messages"));
}

void ListenForm::buildStore() {
    QFormLayout* const form = m_lines.section(QT_TR_NOOP("Where messages are stored, and limits"));
    m_storing = form;
    m_lines.line(form,
                 m_lines.fileLine(m_file, QT_TR_NOOP("Choose where messages are stored"), FormLines::File::AddedTo),
                 QT_TR_NOOP("File"),
                 QT_TR_NOOP("What is there is added to. A message is on the disk before it is acknowledged"));
    m_plain = remark(form, "listener.plain");
    setTone(m_plain, QStringLiteral("warning"));
    m_lines.line(form, m_rotate, QT_TR_NOOP("Begin a new file at"), QT_TR_NOOP("When the file has this size"));
    m_lines.line(form, m_longest, QT_TR_NOOP("Longest message"),
                 QT_TR_NOOP("What lies past it is not kept, and that is told"));
    m_lines.line(form, m_most, QT_TR_NOOP("Connections at a time"));
    m_lines.line(form, m_idle, QT_TR_NOOP("Close when silent for"));
}

void ListenForm::buildTls() {
    QFormLayout* const form = m_tls->addSection(m_lines);
    m_tls->addOwn(m_lines, form);
    m_tls->addPassphrase(m_lines, form, QT_TR_NOOP("Kept until the program ends, and written nowhere"));
    m_lines.line(form, m_clients, QT_TR_NOOP("Clients must show a certificate"));
    m_tls->addAuthorities(m_lines, form, QT_TR_NOOP("Authorities of clients (PEM)"),
                          QT_TR_NOOP("Who must vouch for a client's certificate; empty: the system's"));
}

void ListenForm::say() {
    m_lines.sayWords();
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
