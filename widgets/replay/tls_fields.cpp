#include "widgets/replay/tls_fields.h"

#include "widgets/models/sentences.h"

#include <QCheckBox>
#include <QLineEdit>

namespace plumb::desk {
namespace {

template <class Field>
Field* tlsField(QWidget* form, const QString& thing, const char* name) {
    auto* const field = new Field(form);
    field->setObjectName(thing + QLatin1Char('.') + QLatin1String(name));
    return field;
}

FormWords tlsWords(const char* words) {
    return {words, &TlsFields::staticMetaObject};
}

}  // namespace

TlsFields::TlsFields(QWidget* form, const QString& thing)
    : QObject(form)
    , m_on(tlsField<QCheckBox>(form, thing, "tls"))
    , m_authorities(tlsField<QLineEdit>(form, thing, "authorities"))
    , m_certificate(tlsField<QLineEdit>(form, thing, "certificate"))
    , m_key(tlsField<QLineEdit>(form, thing, "key"))
    , m_store(tlsField<QLineEdit>(form, thing, "store"))
    , m_passphrase(tlsField<QLineEdit>(form, thing, "passphrase")) {
    m_passphrase->setEchoMode(QLineEdit::Password);
}

QFormLayout* TlsFields::addSection(FormLines& lines) {
    QFormLayout* const form = lines.section(tlsWords(QT_TR_NOOP("TLS")));
    m_problem = lines.line(form, m_on, tlsWords(QT_TR_NOOP("Speak TLS, 1.2 or later")));
    return form;
}

QLabel* TlsFields::addOwn(FormLines& lines, QFormLayout* form) {
    QLabel* const problem =
        lines.line(form, lines.fileLine(m_certificate, tlsWords(QT_TR_NOOP("Choose our certificate"))),
                   tlsWords(QT_TR_NOOP("Our certificate (PEM)")), tlsWords(QT_TR_NOOP("With its chain")));
    lines.line(form, lines.fileLine(m_key, tlsWords(QT_TR_NOOP("Choose the private key"))),
               tlsWords(QT_TR_NOOP("Its private key (PEM)")));
    lines.line(form, lines.fileLine(m_store, tlsWords(QT_TR_NOOP("Choose a PKCS#12 file"))),
               tlsWords(QT_TR_NOOP("Both in one file (PKCS#12)")));
    return problem;
}

void TlsFields::addPassphrase(FormLines& lines, QFormLayout* form, const char* tip) {
    lines.line(form, m_passphrase, tlsWords(QT_TR_NOOP("Passphrase of the key")), tip);
}

void TlsFields::addAuthorities(FormLines& lines, QFormLayout* form, const char* words, const char* tip) {
    lines.line(form, lines.fileLine(m_authorities, tlsWords(QT_TR_NOOP("Choose the authorities"))), words, tip);
}

void TlsFields::setOptions(const replay::TlsOptions& options) {
    m_on->setChecked(options.on);
    m_authorities->setText(toQString(options.authorities));
    m_certificate->setText(toQString(options.certificate));
    m_key->setText(toQString(options.key));
    m_store->setText(toQString(options.keyStore));
}

void TlsFields::write(replay::TlsOptions& options) const {
    const auto text = [](const QLineEdit* edit) { return edit->text().trimmed().toStdString(); };
    options.on = m_on->isChecked();
    options.authorities = text(m_authorities);
    options.certificate = text(m_certificate);
    options.key = text(m_key);
    options.keyStore = text(m_store);
}

}  // namespace plumb::desk
