#include "widgets/replay/listen_form.h"

#include "widgets/common/label_tone.h"
#include "widgets/models/sentences.h"
#include "widgets/replay/framing_text.h"
#include "widgets/replay/rule_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

#include <algorithm>

namespace plumb::desk {
namespace {

constexpr std::uint64_t kBytesOfMegabyte = 1u << 20;
constexpr std::int64_t kMsOfSecond = 1000;

}  // namespace

void ListenForm::setCard(const replay::ListenerCard& card) {
    m_filling = true;
    m_card = card;
    m_name->setText(toQString(card.name));
    m_host->setText(toQString(card.address.host));
    m_port->setValue(card.address.port);
    m_note->setText(toQString(card.note));
    m_framing->setText(framingText(card.framing));
    m_charset->setText(toQString(card.charset));
    m_file->setText(QDir::toNativeSeparators(toQString(card.file)));
    m_rotate->setValue(static_cast<int>(card.rotateBytes / kBytesOfMegabyte));
    m_longest->setValue(static_cast<int>(card.longestMessage / kBytesOfMegabyte));
    m_most->setValue(static_cast<int>(card.mostConnections));
    m_idle->setValue(static_cast<int>(card.idleMs / kMsOfSecond));
    m_tls->setOptions(card.tls);
    m_clients->setChecked(card.clientCertificates);
    m_rules->setRules(card.rules);
    fillReceivers();
    m_away->setCurrentIndex(m_away->findData(static_cast<int>(card.whenAway)));
    m_keepAnswers->setChecked(card.keepAnswers);
    m_filling = false;
    restate();
}

replay::ListenerCard ListenForm::card() const {
    replay::ListenerCard card = m_card;
    const auto text = [](const QLineEdit* edit) { return edit->text().trimmed().toStdString(); };
    card.name = text(m_name);
    card.address.host = text(m_host);
    card.address.port = static_cast<std::uint16_t>(m_port->value());
    card.note = text(m_note);
    card.framing = framingFrom(m_framing->text()).value_or(card.framing);
    card.charset = text(m_charset);
    card.file = QDir::fromNativeSeparators(m_file->text().trimmed()).toStdString();
    card.rotateBytes = static_cast<std::uint64_t>(m_rotate->value()) * kBytesOfMegabyte;
    card.longestMessage = static_cast<std::uint64_t>(m_longest->value()) * kBytesOfMegabyte;
    card.mostConnections = static_cast<std::uint32_t>(m_most->value());
    card.idleMs = m_idle->value() * kMsOfSecond;
    m_tls->write(card.tls);
    card.clientCertificates = m_clients->isChecked();
    card.rules = m_rules->rules();
    card.passOnTo = m_passOn->currentData().toString().toStdString();
    card.whenAway = static_cast<replay::WhenAway>(m_away->currentData().toInt());
    card.keepAnswers = m_keepAnswers->isChecked();
    return card;
}

QString ListenForm::passphrase() const {
    return m_tls->passphrase()->text();
}

void ListenForm::setTaken(const QStringList& names) {
    if (names != m_taken) {
        m_taken = names;
        restate();
    }
}

void ListenForm::setUsualFile(std::function<QString(const QString& name)> usual) {
    m_usual = std::move(usual);
    restate();
}

void ListenForm::setEncrypted(bool encrypted) {
    if (encrypted != m_encrypted) {
        m_encrypted = encrypted;
        restate();
    }
}

void ListenForm::changed() {
    if (!m_filling) {
        restate();
        emit edited();
    }
}

void ListenForm::sayProblems() {
    m_nameAsked = true;
    restate();
    if (!m_nameProblem->text().isEmpty()) {
        m_name->setFocus();
    }
}

QString ListenForm::addressProblem() const {
    const QString host = m_host->text().trimmed();
    return host == QLatin1String("localhost") || !QHostAddress(host).isNull()
               ? QString()
               : tr("Write an address of this machine, such as 127.0.0.1, or 0.0.0.0 for all of its networks.");
}

QString ListenForm::tlsProblem() const {
    replay::TlsOptions tls;
    m_tls->write(tls);
    const bool pem = !tls.certificate.empty(), key = !tls.key.empty(), both = !tls.keyStore.empty();
    if (!tls.on) {
        return pem || both || key || m_clients->isChecked()
                   ? tr("Certificates are named or asked for, but TLS is off. Switch it on, or leave them out.")
                   : QString();
    }
    return pem && both     ? tr("Two certificates are named. Leave one of them out.")
           : !pem && !both ? tr("TLS needs our certificate and its key, in PEM or in one PKCS#12 file.")
           : pem && !key   ? tr("Our certificate needs its private key too.")
                           : QString();
}

void ListenForm::setReceivers(std::vector<Receiver> receivers) {
    if (receivers != m_receivers) {
        m_card.passOnTo = m_passOn->currentData().toString().toStdString();
        m_receivers = std::move(receivers);
        m_filling = true;
        fillReceivers();
        m_filling = false;
        restate();
    }
}

/// Those of the project, and the one that is chosen even if it is none of them.
void ListenForm::fillReceivers() {
    const QString chosen = toQString(m_card.passOnTo);
    m_passOn->clear();
    m_passOn->addItem(tr("nobody; it answers itself"), QString());
    for (const Receiver& one : m_receivers) {
        m_passOn->addItem(QStringLiteral("%1 (%2)").arg(one.name, one.address), one.name);
    }
    if (m_passOn->findData(chosen) < 0) {
        m_passOn->addItem(chosen, chosen);
    }
    m_passOn->setCurrentIndex(m_passOn->findData(chosen));
}

bool ListenForm::confirms() {
    const QString name = m_passOn->currentData().toString();
    const bool production = std::any_of(m_receivers.begin(), m_receivers.end(),
                                        [&name](const Receiver& one) { return one.name == name && one.production; });
    if (!production || m_confirm->text().trimmed() == name) {
        return true;
    }
    m_confirmProblem->setText(tr("%1 is in production. Nothing is passed on before its name stands here.").arg(name));
    m_confirmProblem->show();
    m_confirm->setFocus();
    return false;
}

void ListenForm::forgetConfirmation() {
    m_confirm->clear();
}

void ListenForm::restatePassing() {
    const QString name = m_passOn->currentData().toString();
    const bool passes = !name.isEmpty();
    const auto receiver =
        std::find_if(m_receivers.begin(), m_receivers.end(), [&](const Receiver& one) { return one.name == name; });
    const bool production = receiver != m_receivers.end() && receiver->production;
    m_passOnProblem->setText(passes && receiver == m_receivers.end()
                                 ? tr("The project has no endpoint of this name. Choose another one.")
                                 : QString());
    m_passing->setText(production ? tr("Every message that comes is sent to production. What it answers goes back "
                                       "to the sender; the rules above do not count.")
                                  : tr("Each message is stored and passed on, and what the endpoint answers goes back "
                                       "to the sender; the rules above do not count."));
    setTone(m_passing, production ? QStringLiteral("warning") : QStringLiteral("muted"));
    m_passingOn->setRowVisible(m_passing->parentWidget(), passes);
    m_passingOn->setRowVisible(m_confirm->parentWidget(), production);

    m_rules->setEnabled(!passes);
    m_away->setEnabled(passes);
    m_keepAnswers->setEnabled(passes);
}

void ListenForm::restate() {
    const QString name = m_name->text().trimmed();
    m_nameAsked = m_nameAsked || !name.isEmpty();
    m_nameProblem->setText(name.isEmpty()           ? m_nameAsked ? tr("A listener has a name.") : QString()
                                     : m_taken.contains(name) ? tr("Another listener of the project has this name.")
                                                    : QString());
    m_hostProblem->setText(addressProblem());
    QString framing;
    if (!framingFrom(m_framing->text())) {
        framing = tr("Three bytes in hexadecimal, such as 0B 1C 0D.");
    } else {
        replay::ListenerCard like;
        like.framing = *framingFrom(m_framing->text());
        const std::vector<Error> wrong = replay::problemsOf(like);
        framing = wrong.empty() ? QString() : sentence(wrong.front());
    }
    m_framingProblem->setText(framing);
    replay::ListenerCard assuming;
    assuming.charset = m_charset->text().trimmed().toStdString();
    const std::vector<Error> unknown = replay::problemsOf(assuming);
    m_charsetProblem->setText(unknown.empty() ? QString() : sentence(unknown.front()));
    m_tls->problem()->setText(tlsProblem());
    restatePassing();
    const std::string host = m_host->text().trimmed().toStdString();
    const bool reached = addressProblem().isEmpty() && !replay::isLoopback(host);
    m_reach->setText(!reached ? tr("Only programs on this machine can connect.")
                     : m_clients->isChecked() && m_tls->on()->isChecked()
                         ? tr("Other machines that show a certificate can connect.")
                         : tr("Every machine that reaches this one can connect and send messages."));
    setTone(m_reach, reached ? QStringLiteral("warning") : QStringLiteral("muted"));
    m_reach->setVisible(addressProblem().isEmpty());
    m_file->setPlaceholderText(m_usual ? QDir::toNativeSeparators(m_usual(name)) : QString());
    m_storing->setRowVisible(m_plain->parentWidget(), m_encrypted);
    const auto [certificate, key, store] = m_tls->own();
    for (QWidget* const one :
         std::initializer_list<QWidget*>{certificate, key, store, m_tls->passphrase(), m_clients}) {
        one->setEnabled(m_tls->on()->isChecked() || !m_tls->problem()->text().isEmpty());
    }
    m_tls->authorities()->setEnabled(m_clients->isChecked() || !m_tls->authorities()->text().isEmpty());
    m_problems = m_passOn->currentData().toString().isEmpty() ? m_rules->problems() : 0;
    for (QLabel* const problem :
         {m_nameProblem, m_hostProblem, m_framingProblem, m_charsetProblem, m_passOnProblem, m_tls->problem()}) {
        problem->setVisible(!problem->text().isEmpty());
        m_problems += problem->text().isEmpty() ? 0 : 1;
    }
    m_said = m_problems;
    m_problems += name.isEmpty() && !m_nameAsked ? 1 : 0;
}

}  // namespace plumb::desk
