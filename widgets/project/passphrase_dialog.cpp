#include "widgets/project/passphrase_dialog.h"

#include "widgets/common/label_tone.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace plumb::desk {

PassphraseDialog::PassphraseDialog(Asks asks, const QString& title, const QString& what, QWidget* parent)
    : QDialog(parent)
    , m_asks(asks)
    , m_problem(new QLabel(this))
    , m_ok(nullptr) {
    constexpr int kWidth = 480, kMargin = 20, kSpacing = 10;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setObjectName(QStringLiteral("passphraseDialog"));
    setMinimumWidth(kWidth);
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kSpacing);
    auto* const sentence = new QLabel(what, this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    asks == Asks::New ? addNew() : addKnown();
    m_shown = new QCheckBox(tr("Show what is typed"), this);
    column->addWidget(m_shown);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(QStringLiteral("passphrase.problem"));
    setTone(m_problem, QStringLiteral("error"));
    m_problem->hide();
    column->addWidget(m_problem);
    auto* const buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(asks == Asks::New ? tr("Go on") : tr("Open"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("passphrase.ok"));
    m_ok->setDefault(true);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::answer);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_shown, &QCheckBox::toggled, this, [this](bool shown) {
        for (QLineEdit* const line : {m_passphrase, m_again}) {
            if (line) {
                line->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
            }
        }
    });
    resize(kWidth, sizeHint().height());
    check();
    m_passphrase->setFocus();
}

QLineEdit* PassphraseDialog::addLine(const QString& name, const QString& object) {
    auto* const line = new QLineEdit(this);
    line->setEchoMode(QLineEdit::Password);
    line->setPlaceholderText(name);
    line->setAccessibleName(name);
    line->setObjectName(object);
    // Nothing of it goes to dictionaries or suggestions.
    line->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    connect(line, &QLineEdit::textChanged, this, &PassphraseDialog::check);
    qobject_cast<QVBoxLayout*>(layout())->addWidget(line);
    return line;
}

void PassphraseDialog::addKnown() {
    m_passphrase = addLine(tr("Passphrase"), QStringLiteral("passphrase.line"));
}

void PassphraseDialog::addNew() {
    auto* const column = qobject_cast<QVBoxLayout*>(layout());
    m_encrypted = new QCheckBox(tr("Encrypted with a passphrase"), this);
    m_encrypted->setObjectName(QStringLiteral("passphrase.encrypted"));
    m_encrypted->setChecked(true);
    m_means = new QLabel(this);
    m_means->setTextFormat(Qt::PlainText);
    m_means->setWordWrap(true);
    m_means->setObjectName(QStringLiteral("passphrase.means"));
    setTone(m_means, QStringLiteral("muted"));
    column->addWidget(m_encrypted);
    column->addWidget(m_means);
    m_passphrase = addLine(tr("Passphrase"), QStringLiteral("passphrase.line"));
    m_again = addLine(tr("The same passphrase again"), QStringLiteral("passphrase.again"));
    connect(m_encrypted, &QCheckBox::toggled, this, &PassphraseDialog::check);
}

void PassphraseDialog::check() {
    if (!m_ok) {
        return;
    }
    const bool encrypted = !m_encrypted || m_encrypted->isChecked();
    if (m_means) {
        m_means->setText(
            encrypted
                ? tr("The whole file is encrypted: messages that were taken in, edits, notes, specs, findings and the "
                     "audit trail. Files that stay where they are, are not: the project holds their paths only. Nobody "
                     "can open it without the passphrase, and nobody can give it back to you.")
                : tr("The file is not encrypted. Whoever has the file can read all that is in it, patient data too, "
                     "with any tool for SQLite. "
                     "Credentials are never kept in it."));
        m_passphrase->setVisible(encrypted);
        m_again->setVisible(encrypted);
        m_shown->setVisible(encrypted);
    }
    const bool whole =
        !encrypted || (!m_passphrase->text().isEmpty() && (!m_again || m_again->text() == m_passphrase->text()));
    m_ok->setEnabled(whole && !m_busy);
    if (m_again && encrypted && !m_again->text().isEmpty() && !whole) {
        m_problem->setText(tr("The two are not the same."));
        m_problem->show();
    } else if (!m_busy) {
        m_problem->hide();
    }
    fit();
}

void PassphraseDialog::fit() {
    layout()->activate();
    const int tall = layout()->heightForWidth(width());
    setMinimumHeight(tall);
    resize(width(), tall);
}

void PassphraseDialog::answer() {
    if (!m_ok->isEnabled()) {
        return;
    }
    m_problem->hide();
    m_busy = true;
    m_ok->setEnabled(false);
    Passphrase given;
    if (!m_encrypted || m_encrypted->isChecked()) {
        QByteArray typed = m_passphrase->text().toUtf8();
        given = std::make_shared<const Secret>(typed.toStdString());
        typed.fill('\0');
    }
    if (m_answered) {
        m_answered(given);
    }
}

void PassphraseDialog::showProblem(const QString& sentence) {
    m_busy = false;
    m_passphrase->selectAll();
    m_passphrase->setFocus();
    check();
    m_problem->setText(sentence);
    m_problem->show();
    fit();
}

}  // namespace plumb::desk
