// Sending over TLS, to peers whose certificates are right or wrong.
#include "unit/replay_net/certificates.h"
#include "unit/replay_net/peer.h"
#include "unit/replay_net/sending.h"
#include "unit/source/temporary_folder.h"

#include <gtest/gtest.h>

#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>

using namespace plumb;
using namespace plumb::replay;
using namespace plumb::replay::test;

namespace {

QSslCertificate qt(const Certificate& certificate) {
    return QSslCertificate(QByteArray::fromStdString(certificate.pem()));
}

class Tls : public testing::Test {
protected:
    Tls() {
        CertificateRequest authority;
        authority.commonName = "Test CA";
        authority.authority = true;
        m_authority = makeCertificate(authority);
        authority.commonName = "Other CA";
        m_other = makeCertificate(authority);
        m_server = makeCertificate(server());
        CertificateRequest client;
        client.commonName = "client";
        client.signedBy = &m_authority;
        m_client = makeCertificate(client);
    }

    [[nodiscard]] CertificateRequest server() const {
        CertificateRequest request;
        request.commonName = "server";
        request.alternativeName = "DNS:server.example,IP:127.0.0.1";
        request.signedBy = &m_authority;
        return request;
    }

    [[nodiscard]] QSslConfiguration serving(const Certificate& certificate, bool wantsClient = false) const {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(qt(certificate));
        configuration.setPrivateKey(QSslKey(QByteArray::fromStdString(certificate.keyPem()), QSsl::Ec));
        configuration.setPeerVerifyMode(wantsClient ? QSslSocket::VerifyPeer : QSslSocket::VerifyNone);
        configuration.setCaCertificates({qt(m_authority)});
        return configuration;
    }

    [[nodiscard]] Endpoint trusting(const Peer& peer, const Certificate& authority) const {
        Endpoint endpoint = endpointAt(peer.port());
        endpoint.tls.on = true;
        endpoint.tls.authorities = m_folder.write("ca.pem", authority.pem());
        return endpoint;
    }

    [[nodiscard]] static Sent send(const Endpoint& endpoint, const Secret& passphrase = Secret()) {
        return sendAll(endpoint, policiesWith({"connect=stop"}), {message("A")}, passphrase);
    }

    /// Nothing has left, and why stands in the log.
    static void expectNothingSent(const Sent& sent, const char* why) {
        EXPECT_EQ(sent.outcomes, std::string("0 transport-failed parked ") + why + '\n');
        EXPECT_TRUE(sent.wire.has(std::string("tls ") + why)) << sent.wire.text();
        EXPECT_EQ(sent.wire.out, "");
        EXPECT_LT(sent.milliseconds, 3000);
    }

    source::test::TemporaryFolder m_folder;
    Certificate m_authority, m_other, m_server, m_client;
};

constexpr const char* kDone = "0 acknowledged done AA\n";

}  // namespace

TEST_F(Tls, Sends) {
    Peer peer(serving(m_server));
    const Sent sent = send(trusting(peer, m_authority));
    EXPECT_EQ(sent.outcomes, kDone);
    EXPECT_EQ(sent.wire.text(), "connecting\nconnected\ntls tls-established\ntls tls-fingerprint\nclosed out\n");
    EXPECT_EQ(sent.wire.out, framed(message("A")));
    EXPECT_EQ(peer.messages.size(), 1u);
}

TEST_F(Tls, SendsOverSeveralConnections) {
    Peer peer(serving(m_server));
    Endpoint endpoint = trusting(peer, m_authority);
    endpoint.connections = 4;
    std::vector<std::string> messages;
    for (int n = 0; n < 40; ++n) {
        messages.push_back(message("M" + std::to_string(n)));
    }
    const Sent sent = sendAll(endpoint, policiesWith({"connect=stop"}), messages, Secret(), {4, {}, {}, false, 4});
    EXPECT_EQ(sent.why, "");
    EXPECT_EQ(sent.outcomes.find("parked"), std::string::npos) << sent.outcomes;
    std::sort(peer.messages.begin(), peer.messages.end());
    std::sort(messages.begin(), messages.end());
    EXPECT_EQ(peer.messages, messages);
    EXPECT_EQ(peer.connections, 4);
    EXPECT_EQ(std::count(sent.wire.events.begin(), sent.wire.events.end(), "tls tls-established"), 4);
}

TEST_F(Tls, UnknownAuthority) {
    Peer peer(serving(m_server));
    expectNothingSent(send(trusting(peer, m_other)), "tls-failed");
}

TEST_F(Tls, Expired) {
    CertificateRequest request = server();
    request.daysFrom = -10;
    request.daysTo = -1;
    Peer peer(serving(makeCertificate(request)));
    expectNothingSent(send(trusting(peer, m_authority)), "tls-failed");
}

TEST_F(Tls, SaysThatACertificateSoonEnds) {
    CertificateRequest request = server();
    request.daysTo = 5;
    Peer peer(serving(makeCertificate(request)));
    const Sent sent = send(trusting(peer, m_authority));
    EXPECT_EQ(sent.outcomes, kDone);
    EXPECT_TRUE(sent.wire.has("tls tls-expires"));
}

TEST_F(Tls, OtherHost) {
    CertificateRequest request = server();
    request.alternativeName = "DNS:server.example";
    const Certificate certificate = makeCertificate(request);
    Peer peer(serving(certificate));
    Endpoint endpoint = trusting(peer, m_authority);
    expectNothingSent(send(endpoint), "tls-failed");
    endpoint.tls.serverName = "server.example";
    EXPECT_EQ(send(endpoint).outcomes, kDone);
    endpoint.tls.serverName = "other.example";
    expectNothingSent(send(endpoint), "tls-failed");
}

TEST_F(Tls, Pinned) {
    Peer peer(serving(m_server));
    Endpoint endpoint = trusting(peer, m_authority);
    endpoint.tls.pin = qt(m_server).digest(QCryptographicHash::Sha256).toHex(':').toUpper().toStdString();
    EXPECT_EQ(send(endpoint).outcomes, kDone);
    endpoint.tls.pin = std::string(64, 'a');
    expectNothingSent(send(endpoint), "tls-pinned");
}

TEST_F(Tls, OldProtocol) {
    QSslConfiguration old = serving(m_server);
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    old.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    Peer peer(old);
    expectNothingSent(send(trusting(peer, m_authority)), "tls-failed");
}

TEST_F(Tls, APeerThatSpeaksNoTls) {
    Peer peer;
    peer.onBytes = [](PeerSide& side) { side.send("what?\r\n"); };
    expectNothingSent(send(trusting(peer, m_authority)), "tls-failed");
}

TEST_F(Tls, ClientCertificate) {
    Peer peer(serving(m_server, true));
    Endpoint endpoint = trusting(peer, m_authority);
    endpoint.tls.certificate = m_folder.write("me.pem", m_client.pem());
    endpoint.tls.key = m_folder.write("me.key", m_client.keyPem());
    EXPECT_EQ(send(endpoint).outcomes, kDone);
    endpoint.tls.key = m_folder.write("locked.key", m_client.keyPem("secret"));
    EXPECT_EQ(send(endpoint, Secret("secret")).outcomes, kDone);
    EXPECT_EQ(send(endpoint, Secret("wrong")).why, "tls-key");
    endpoint.tls.certificate = endpoint.tls.key = {};
    endpoint.tls.keyStore = m_folder.write("me.p12", m_client.pkcs12("secret"));
    EXPECT_EQ(send(endpoint, Secret("secret")).outcomes, kDone);
    EXPECT_EQ(send(endpoint, Secret("wrong")).why, "tls-store");
    EXPECT_EQ(peer.messages.size(), 3u);
}

TEST_F(Tls, MissingOrWrongClientCertificate) {
    Peer peer(serving(m_server, true));
    Endpoint endpoint = trusting(peer, m_authority);
    const auto refused = [&] {
        const Sent sent = send(endpoint);
        // The other side says so after the handshake, when the message may be on its way.
        EXPECT_EQ(sent.outcomes.substr(0, 25), "0 transport-failed parked") << sent.outcomes;
        EXPECT_NE(sent.why, "not done in time");
    };
    refused();
    CertificateRequest stranger;
    stranger.commonName = "stranger";
    stranger.signedBy = &m_other;
    const Certificate certificate = makeCertificate(stranger);
    endpoint.tls.certificate = m_folder.write("s.pem", certificate.pem());
    endpoint.tls.key = m_folder.write("s.key", certificate.keyPem());
    refused();
    EXPECT_TRUE(peer.messages.empty());
}

TEST_F(Tls, ClosedWithoutNotice) {
    Peer peer(serving(m_server));
    peer.onMessage = [](PeerSide& side, const std::string&) { side.reset(); };
    const Sent sent = send(trusting(peer, m_authority));
    EXPECT_EQ(sent.outcomes.substr(0, 25), "0 transport-failed parked");
    EXPECT_NE(sent.outcomes.find("may have arrived"), std::string::npos);
}

TEST_F(Tls, FilesThatCannotBeRead) {
    Peer peer(serving(m_server));
    Endpoint endpoint = trusting(peer, m_authority);
    endpoint.tls.authorities = m_folder.write("bad.pem", "no certificate");
    EXPECT_EQ(send(endpoint).why, "tls-certificate");
    endpoint.tls.authorities = m_folder.path() + "/none.pem";
    EXPECT_EQ(send(endpoint).why, "le-not-found");  // base.file-not-found
}
