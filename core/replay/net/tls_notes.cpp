#include "replay/net/tls_notes.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QSslCipher>
#include <QSslSocket>
#include <QStringList>

namespace plumb::replay {
namespace {

std::string protocolName(QSsl::SslProtocol protocol) {
    switch (protocol) {
    case QSsl::TlsV1_2:
        return "TLS 1.2";
    case QSsl::TlsV1_3:
        return "TLS 1.3";
    default:
        return "TLS";
    }
}

std::string nameOf(const QStringList& commonNames, const QStringList& organizations) {
    const QStringList& names = commonNames.isEmpty() ? organizations : commonNames;
    return names.isEmpty() ? std::string("?") : names.join(QStringLiteral(", ")).toStdString();
}

std::string subjectOf(const QSslCertificate& certificate) {
    return nameOf(certificate.subjectInfo(QSslCertificate::CommonName),
                  certificate.subjectInfo(QSslCertificate::Organization));
}

std::string issuerOf(const QSslCertificate& certificate) {
    return nameOf(certificate.issuerInfo(QSslCertificate::CommonName),
                  certificate.issuerInfo(QSslCertificate::Organization));
}

}  // namespace

std::string fingerprintOf(const QSslCertificate& certificate) {
    return certificate.isNull() ? std::string() : certificate.digest(QCryptographicHash::Sha256).toHex().toStdString();
}

std::vector<Note> tlsNotes(const QSslSocket& socket, const std::string& peer, int expiryWarningDays) {
    const QSslCertificate certificate = socket.peerCertificate();
    const std::string protocol = protocolName(socket.sessionProtocol());
    const std::string cipher = socket.sessionCipher().name().toStdString();
    const QDateTime expiry = certificate.expiryDate();
    const std::string until = expiry.toUTC().date().toString(Qt::ISODate).toStdString();
    std::vector<Note> notes;
    if (certificate.isNull()) {
        notes.push_back({MessageId::TlsEstablished, {protocol, cipher, "?", "?", "?"}});
        return notes;
    }
    notes.push_back(
        {MessageId::TlsEstablished, {protocol, cipher, subjectOf(certificate), issuerOf(certificate), until}});
    notes.push_back({MessageId::TlsFingerprint, {fingerprintOf(certificate)}});
    if (expiry < QDateTime::currentDateTimeUtc().addDays(expiryWarningDays)) {
        notes.push_back({MessageId::TlsExpires, {peer, until}});
    }
    return notes;
}

}  // namespace plumb::replay
