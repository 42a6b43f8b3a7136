#include "widgets/replay/endpoint_form.h"

#include "widgets/common/label_tone.h"
#include "widgets/models/sentences.h"
#include "widgets/replay/framing_text.h"
#include "widgets/replay/policy_table.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHostAddress>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>

namespace plumb::desk {

void EndpointForm::setCard(const replay::EndpointCard& card) {
    m_filling = true;
    m_card = card;
    const replay::Endpoint& endpoint = card.endpoint;
    m_name->setText(toQString(endpoint.name));
    m_host->setText(toQString(endpoint.address.host));
    m_port->setValue(endpoint.address.port);
    m_label->setCurrentIndex(m_label->findData(static_cast<int>(endpoint.label)));
    m_patientData->setChecked(card.patientData);
    m_approved->setText(toQString(card.approvedBy));
    m_note->setText(toQString(card.note));
    m_charset->setText(toQString(endpoint.charset));
    m_framing->setText(framingText(endpoint.framing));
    m_connect->setValue(static_cast<int>(endpoint.times.connect));
    m_acknowledge->setValue(static_cast<int>(endpoint.times.acknowledge));
    m_idle->setValue(static_cast<int>(endpoint.times.idle));
    m_window->setValue(static_cast<int>(endpoint.window));
    m_connections->setValue(static_cast<int>(endpoint.connections));
    m_batch->setValue(static_cast<int>(card.batch));
    m_connectEach->setChecked(endpoint.connectEach);
    m_keepAlive->setChecked(endpoint.keepAlive);
    m_tls->setOptions(endpoint.tls);
    m_serverName->setText(toQString(endpoint.tls.serverName));
    m_pin->setText(toQString(endpoint.tls.pin));
    m_expiry->setValue(endpoint.tls.expiryWarningDays);
    m_appAckPort->setValue(endpoint.appAcks.port);
    m_appAckHost->setText(toQString(endpoint.appAcks.host));
    m_nameAsked = !endpoint.name.empty();
    m_hostAsked = m_portAsked = !endpoint.address.host.empty();
    m_policies->setPolicies(card.policies);
    m_filling = false;
    restate();
}

replay::EndpointCard EndpointForm::card() const {
    const auto text = [](const QLineEdit* edit) { return edit->text().trimmed().toStdString(); };
    replay::EndpointCard card = m_card;
    replay::Endpoint& endpoint = card.endpoint;
    endpoint.name = text(m_name);
    endpoint.address = {text(m_host), static_cast<std::uint16_t>(m_port->value())};
    endpoint.label = static_cast<replay::Label>(m_label->currentData().toInt());
    card.patientData = m_patientData->isChecked();
    card.approvedBy = text(m_approved);
    card.note = text(m_note);
    endpoint.charset = text(m_charset);
    if (const auto framing = framingFrom(m_framing->text())) {
        endpoint.framing = *framing;
    }
    endpoint.times = {m_connect->value(), m_acknowledge->value(), m_idle->value()};
    endpoint.window = static_cast<std::uint32_t>(m_window->value());
    endpoint.connections = static_cast<std::uint32_t>(m_connections->value());
    card.batch = static_cast<std::uint32_t>(m_batch->value());
    endpoint.connectEach = m_connectEach->isChecked();
    endpoint.keepAlive = m_keepAlive->isChecked();
    m_tls->write(endpoint.tls);
    endpoint.tls.serverName = text(m_serverName);
    endpoint.tls.pin = text(m_pin);
    endpoint.tls.expiryWarningDays = m_expiry->value();
    endpoint.appAcks = {text(m_appAckHost), static_cast<std::uint16_t>(m_appAckPort->value())};
    card.policies = m_policies->policies();
    return card;
}

bool EndpointForm::keepsPassphrase() const {
    return m_keepPassphrase->isChecked();
}

void EndpointForm::setCanKeepPassphrase(bool can) {
    m_canKeepPassphrase = can;
    restate();
}

void EndpointForm::setPassphraseAt(PassphraseAt place) {
    if (place == m_passphraseLine->place()) {
        return;
    }
    const bool wasKept = m_passphraseLine->isKept();
    m_passphraseLine->setPlace(place);
    // Who has begun with another one has said what is to become of it.
    if (wasKept != m_passphraseLine->isKept() && m_tls->passphrase()->text().isEmpty()) {
        m_filling = true;
        m_keepPassphrase->setChecked(!wasKept);
        m_filling = false;
    }
    m_passphraseForm->setRowVisible(m_passphraseLine, place != PassphraseAt::Nowhere);
    restate();
}

void EndpointForm::clearPassphrase() {
    m_filling = true;
    m_tls->passphrase()->clear();
    m_filling = false;
    restate();
}

QString EndpointForm::passphrase() const {
    return m_tls->passphrase()->text();
}

void EndpointForm::setTaken(const QStringList& names) {
    m_taken = names;
    restate();
}

void EndpointForm::changed() {
    if (!m_filling) {
        restate();
        emit edited();
    }
}

void EndpointForm::askFor(bool& asked) {
    if (!asked) {
        asked = true;
        restate();
        emit edited();
    }
}

void EndpointForm::sayProblems() {
    m_nameAsked = m_hostAsked = m_portAsked = true;
    restate();
    const std::pair<QLabel*, QWidget*> lines[] = {
        {m_nameProblem, m_name}, {m_hostProblem, m_host}, {m_portProblem, m_port}};
    for (const auto& [problem, field] : lines) {
        if (!problem->text().isEmpty()) {
            field->setFocus();
            return;
        }
    }
}

QString EndpointForm::appAckProblem() const {
    const QString host = m_appAckHost->text().trimmed();
    if (m_appAckPort->value() == 0) {
        return {};
    }
    if (!host.isEmpty() && host != QLatin1String("localhost") && QHostAddress(host).isNull()) {
        return tr("Write an address of this machine, such as 127.0.0.1 or 0.0.0.0.");
    }
    replay::TlsOptions tls;
    m_tls->write(tls);
    const bool shows = !tls.keyStore.empty() || !tls.certificate.empty();
    return tls.on && !shows ? tr("With TLS, it needs a certificate of ours to show (below).") : QString();
}

QLabel* EndpointForm::problemOf(const Error& error) const {
    switch (error.id()) {
    case MessageId::EndpointNoHost:
        return m_hostProblem;
    case MessageId::EndpointPort:
        return m_portProblem;
    case MessageId::EndpointWindow:
        return m_windowProblem;
    case MessageId::EndpointConnections:
        return m_connectionsProblem;
    case MessageId::EndpointCharset:
        return m_charsetProblem;
    case MessageId::EndpointKeyPair:
        return m_keyProblem;
    case MessageId::EndpointPin:
        return m_pinProblem;
    default:
        break;
    }
    const std::string_view code = messageCode(error.id());
    const auto speaksOf = [code](std::string_view what) { return code.find(what) != std::string_view::npos; };
    return speaksOf("framing") ? m_framingProblem : speaksOf("tls") ? m_tls->problem() : m_timeProblem;
}

void EndpointForm::restate() {
    m_lines.clearProblems();
    m_problems = m_said = m_policies->problem().isEmpty() ? 0 : 1;
    const auto say = [this](QLabel* where, const QString& what, bool aloud = true) {
        ++m_problems;
        if (aloud) {
            ++m_said;
            where->setText(where->text().isEmpty() ? what : where->text() + QLatin1Char('\n') + what);
        }
    };
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        say(m_nameProblem, tr("Give it a name; confirmations ask for it."), m_nameAsked);
    } else if (m_taken.contains(name)) {
        say(m_nameProblem, tr("Another endpoint has this name."));
    }
    if (!framingFrom(m_framing->text())) {
        say(m_framingProblem, tr("Write three bytes in hexadecimal, such as 0B 1C 0D."));
    }
    if (const QString problem = appAckProblem(); !problem.isEmpty()) {
        say(m_appAckProblem, problem);
    }
    for (const Error& problem : replay::problemsOf(card().endpoint)) {
        const bool asked = problem.id() == MessageId::EndpointNoHost ? m_hostAsked
                           : problem.id() == MessageId::EndpointPort ? m_portAsked
                                                                     : true;
        say(problemOf(problem), sentence(problem), asked);
    }
    m_lines.showProblems();
    enableFields();
}

void EndpointForm::enableFields() {
    const bool tls = m_tls->on()->isChecked();
    const auto [certificate, key, store] = m_tls->own();
    for (QLineEdit* const edit : {m_tls->authorities(), certificate, key, store, m_serverName, m_pin}) {
        edit->parentWidget()->setEnabled(true);
        edit->setEnabled(tls || !edit->text().isEmpty());  // what stands there can be taken out
    }
    m_tls->passphrase()->setEnabled(tls);
    m_keepPassphrase->setEnabled(tls && m_canKeepPassphrase && !m_tls->passphrase()->text().isEmpty());
    m_expiry->setEnabled(tls);
    m_appAckHost->setEnabled(m_appAckPort->value() != 0 || !m_appAckHost->text().isEmpty());
    m_window->setEnabled(!m_connectEach->isChecked());
    m_batch->setEnabled(static_cast<replay::Label>(m_label->currentData().toInt()) != replay::Label::Production);
}

}  // namespace plumb::desk
