#include "replay/net/tls_configuration.h"

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <string>

namespace plumb::replay {
namespace {

constexpr qint64 kLargestFile = 4 * 1024 * 1024;

Result<QByteArray> bytesOf(const std::string& path) {
    QFile file(QString::fromStdString(path));
    if (!file.exists()) {
        return fail(MessageId::FileNotFound, {path});
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(MessageId::FileCannotOpen, {path, file.errorString().toStdString()});
    }
    return file.read(kLargestFile);
}

/// A passphrase as Qt takes it, wiped when it goes.
class Passphrase {
public:
    explicit Passphrase(const Secret& secret)
        : m_bytes(secret.reveal().data(), static_cast<qsizetype>(secret.reveal().size())) {}
    ~Passphrase() { m_bytes.fill('\0'); }
    Passphrase(const Passphrase&) = delete;
    Passphrase& operator=(const Passphrase&) = delete;

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

Result<QList<QSslCertificate>> certificatesIn(const std::string& path) {
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes) {
        return fail(bytes.error());
    }
    QList<QSslCertificate> certificates = QSslCertificate::fromData(*bytes, QSsl::Pem);
    if (certificates.isEmpty()) {
        return fail(MessageId::TlsCertificate, {path});
    }
    return certificates;
}

Result<QSslKey> keyIn(const std::string& path, const Passphrase& passphrase) {
    const Result<QByteArray> bytes = bytesOf(path);
    if (!bytes) {
        return fail(bytes.error());
    }
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(*bytes, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase.bytes());
        if (!key.isNull()) {
            return key;
        }
    }
    return fail(MessageId::TlsKey, {path});
}

Result<void> takeKeyStore(QSslConfiguration& configuration, const std::string& path, const Passphrase& passphrase) {
    QFile file(QString::fromStdString(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(file.exists() ? Error(MessageId::FileCannotOpen, {path, file.errorString().toStdString()})
                                  : Error(MessageId::FileNotFound, {path}));
    }
    QSslKey key;
    QSslCertificate certificate;
    QList<QSslCertificate> chain;
    if (!QSslCertificate::importPkcs12(&file, &key, &certificate, &chain, passphrase.bytes()) || key.isNull()) {
        return fail(MessageId::TlsStore, {path});
    }
    chain.prepend(certificate);
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    return {};
}

Result<void> takeOwn(QSslConfiguration& configuration, const TlsOptions& options, const Secret& secret) {
    const Passphrase passphrase(secret);
    if (!options.keyStore.empty()) {
        return takeKeyStore(configuration, options.keyStore, passphrase);
    }
    if (options.certificate.empty()) {
        return {};
    }
    const auto chain = certificatesIn(options.certificate);
    if (!chain) {
        return fail(chain.error());
    }
    const auto key = keyIn(options.key, passphrase);
    if (!key) {
        return fail(key.error());
    }
    configuration.setLocalCertificateChain(*chain);
    configuration.setPrivateKey(*key);
    return {};
}

}  // namespace

Result<QSslConfiguration> tlsConfiguration(const TlsOptions& options, const Secret& passphrase) {
    if (!QSslSocket::supportsSsl()) {
        return fail(MessageId::TlsMissing, {QSslSocket::sslLibraryBuildVersionString().toStdString()});
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::AutoVerifyPeer);
    if (!options.authorities.empty()) {
        const auto authorities = certificatesIn(options.authorities);
        if (!authorities) {
            return fail(authorities.error());
        }
        configuration.setCaCertificates(*authorities);
    }
    if (Result<void> own = takeOwn(configuration, options, passphrase); !own) {
        return fail(std::move(own.error()));
    }
    return configuration;
}

}  // namespace plumb::replay
