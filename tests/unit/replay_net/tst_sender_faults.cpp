// Peers that drip, never end, or go without a word: what the sender makes of it, and within which time.
#include "unit/replay_net/certificates.h"
#include "unit/replay_net/peer.h"
#include "unit/replay_net/sending.h"
#include "unit/source/temporary_folder.h"

#include <gtest/gtest.h>

#include <QEventLoop>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

#include <algorithm>
#include <memory>

using namespace plumb;
using namespace plumb::replay;
using namespace plumb::replay::test;

namespace {

constexpr const char* kTimedOut = "0 timed-out parked ack-timeout, may have arrived\n";

/// Without end, as fast as it is taken, until the other side closes or so many bytes have gone.
void pourOut(PeerSide side, std::size_t most, std::size_t& poured) {
    static const std::string kChunk(1024 * 1024, 'x');
    QTcpSocket* const socket = side.socket();
    QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [socket, most, &poured] {
        if (socket->bytesToWrite() < static_cast<qint64>(kChunk.size()) && poured < most &&
            socket->state() == QAbstractSocket::ConnectedState) {
            poured += kChunk.size();
            socket->write(kChunk.data(), static_cast<qint64>(kChunk.size()));
        }
    });
    side.send("\vMSH|");
}

}  // namespace

TEST(SenderFaults, ADripDoesNotExtendTheWait) {
    Peer peer;
    peer.onMessage = [](PeerSide& side, const std::string& got) {
        const std::string answer = framed(ackOf("AA", idOf(got)));
        for (std::size_t n = 0; n < answer.size(); ++n) {
            side.later(static_cast<int>(n) * 50, [side, byte = answer[n]]() mutable { side.send({&byte, 1}); });
        }
    };
    Endpoint endpoint = endpointAt(peer.port());
    endpoint.times.acknowledge = 400;
    const Sent sent = sendAll(endpoint, {}, {message("A")});
    EXPECT_EQ(sent.outcomes, kTimedOut);
    EXPECT_GE(sent.milliseconds, 400);
    EXPECT_LT(sent.milliseconds, 1500);
    EXPECT_EQ(sent.wire.in, framed(ackOf("AA", "A")).substr(0, sent.wire.in.size()));
    EXPECT_GT(sent.wire.in.size(), 2u) << "what came stands in the log";
    EXPECT_EQ(sent.wire.text(), "connecting\nconnected\nclosed out\n");
}

TEST(SenderFaults, ADripThatEndsAfterTheWaitIsLate) {
    Peer peer;
    peer.onMessage = [](PeerSide& side, const std::string& got) {
        const std::string answer = framed(ackOf("AA", idOf(got)));
        const int pause = idOf(got) == "A" ? 400 : 0;
        side.send(answer.substr(0, 5));
        side.later(pause, [side, rest = answer.substr(5)]() mutable { side.send(rest); });
    };
    Endpoint endpoint = endpointAt(peer.port());
    endpoint.times.acknowledge = 300;
    const Sent sent = sendAll(endpoint, policiesWith({"timeout=park"}), {message("A"), message("B")});
    // The beginning of one frame and the next message's answer: nothing of it is the second one's until it is whole.
    EXPECT_EQ(sent.outcomes, std::string(kTimedOut) + "1 acknowledged done AA\n") << sent.wire.text();
    EXPECT_LT(sent.milliseconds, 2000);
}

TEST(SenderFaults, TwoAcknowledgementsTogetherAreNoneOfTheNextMessageWithThatId) {
    Peer peer;
    int came = 0;
    peer.onMessage = [&came](PeerSide& side, const std::string& got) {
        const std::string yes = framed(ackOf("AA", idOf(got)));
        side.send(++came == 1 ? yes + yes : framed(ackOf("AE", idOf(got))));
    };
    const Sent sent = sendAll(endpointAt(peer.port()), {}, {message("A"), message("A")});
    EXPECT_EQ(sent.outcomes, "0 acknowledged done AA\n1 errored parked AE\n") << sent.wire.text();
    EXPECT_TRUE(sent.wire.has("note ack-duplicate of 0")) << sent.wire.text();
}

TEST(SenderFaults, AHundredMegabytesWithoutEnd) {
    constexpr std::size_t kAll = 100 * 1024 * 1024;
    Peer peer;
    std::size_t poured = 0;
    peer.onMessage = [&poured](PeerSide& side, const std::string&) { pourOut(side, kAll, poured); };
    const Sent sent = sendAll(endpointAt(peer.port()), {}, {message("A")});
    EXPECT_EQ(sent.outcomes, "0 transport-failed parked frame-too-long, may have arrived\n");
    EXPECT_TRUE(sent.wire.has("note frame-too-long")) << sent.wire.text();
    EXPECT_TRUE(sent.wire.has("closed out"));
    EXPECT_LT(sent.wire.in.size(), 17u * 1024 * 1024) << "it reads no further than an answer may be long";
    EXPECT_LT(poured, kAll);
    EXPECT_LT(sent.milliseconds, 10000);
}

TEST(SenderFaults, AHundredMegabytesOutsideOfFrames) {
    Peer peer;
    std::size_t poured = 0;
    peer.onMessage = [&poured](PeerSide& side, const std::string&) {
        pourOut(side, 100 * 1024 * 1024, poured);
        side.send("\x1c\r");
    };
    Endpoint endpoint = endpointAt(peer.port());
    endpoint.times.acknowledge = 400;
    const Sent sent = sendAll(endpoint, {}, {message("A")});
    EXPECT_EQ(sent.outcomes, kTimedOut) << sent.wire.text();
    EXPECT_LT(sent.milliseconds, 5000);
}

class SenderFaultsTls : public testing::Test {
protected:
    SenderFaultsTls() {
        CertificateRequest request;
        request.commonName = "server";
        request.alternativeName = "IP:127.0.0.1";
        request.authority = true;
        const Certificate made = makeCertificate(request);
        m_serving = QSslConfiguration::defaultConfiguration();
        m_serving.setLocalCertificate(QSslCertificate(QByteArray::fromStdString(made.pem())));
        m_serving.setPrivateKey(QSslKey(QByteArray::fromStdString(made.keyPem()), QSsl::Ec));
        m_serving.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_authority = m_folder.write("ca.pem", made.pem());
    }

    [[nodiscard]] Endpoint endpointOf(const Peer& peer) const {
        Endpoint endpoint = endpointAt(peer.port());
        endpoint.tls.on = true;
        endpoint.tls.authorities = m_authority;
        return endpoint;
    }

    source::test::TemporaryFolder m_folder;
    QSslConfiguration m_serving;
    std::string m_authority;
};

TEST_F(SenderFaultsTls, EndsWithoutNotice) {
    Peer peer(m_serving);
    peer.onMessage = [](PeerSide& side, const std::string&) { side.halfClose(); };  // FIN, and no close_notify
    const Sent sent = sendAll(endpointOf(peer), {}, {message("A")});
    EXPECT_EQ(sent.outcomes.substr(0, 25), "0 transport-failed parked") << sent.outcomes;
    EXPECT_NE(sent.outcomes.find("may have arrived"), std::string::npos);
    EXPECT_LT(sent.milliseconds, 2000);
}

TEST_F(SenderFaultsTls, EndsWithoutNoticeInsideTheAcknowledgement) {
    Peer peer(m_serving);
    peer.onMessage = [](PeerSide& side, const std::string& got) {
        side.send(framed(ackOf("AA", idOf(got))).substr(0, 20));
        side.later(50, [side]() mutable { side.halfClose(); });
    };
    const Sent sent = sendAll(endpointOf(peer), {}, {message("A")});
    EXPECT_EQ(sent.outcomes.substr(0, 25), "0 transport-failed parked") << sent.outcomes;
    EXPECT_TRUE(sent.wire.has("note frame-cut-off")) << sent.wire.text();
    EXPECT_LT(sent.milliseconds, 2000);
}

TEST_F(SenderFaultsTls, ADripDoesNotExtendTheWait) {
    Peer peer(m_serving);
    peer.onMessage = [](PeerSide& side, const std::string& got) {
        const std::string answer = framed(ackOf("AA", idOf(got)));
        for (std::size_t n = 0; n < answer.size(); ++n) {
            side.later(static_cast<int>(n) * 50, [side, byte = answer[n]]() mutable { side.send({&byte, 1}); });
        }
    };
    Endpoint endpoint = endpointOf(peer);
    endpoint.times.acknowledge = 400;
    const Sent sent = sendAll(endpoint, {}, {message("A")});
    EXPECT_EQ(sent.outcomes, kTimedOut);
    EXPECT_LT(sent.milliseconds, 2000);
}

TEST_F(SenderFaultsTls, SilenceInTheHandshakeIsNotWaitedForLongerThanAConnection) {
    Peer peer;  // takes the greeting, and says nothing
    Endpoint endpoint = endpointOf(peer);
    endpoint.times.connect = 300;
    const Sent sent = sendAll(endpoint, policiesWith({"connect=stop"}), {message("A")});
    EXPECT_EQ(sent.outcomes, "0 transport-failed parked connect-timeout\n");
    EXPECT_EQ(sent.wire.out, "");
    EXPECT_LT(sent.milliseconds, 2000);
}

TEST_F(SenderFaultsTls, Tls11IsRefusedByUs) {
    QT_WARNING_PUSH
    QT_WARNING_DISABLE_DEPRECATED
    m_serving.setProtocol(QSsl::TlsV1_1);
    QT_WARNING_POP
    // So low that OpenSSL itself would take it.
    m_serving.setBackendConfigurationOption("CipherString", "DEFAULT@SECLEVEL=0");
    Peer peer(m_serving);
    QSslSocket old;
    QSslConfiguration asOld = m_serving;
    asOld.setLocalCertificate(QSslCertificate());
    asOld.setPrivateKey(QSslKey());
    old.setSslConfiguration(asOld);
    QEventLoop loop;
    QObject::connect(&old, &QSslSocket::encrypted, &loop, &QEventLoop::quit);
    QObject::connect(&old, &QSslSocket::errorOccurred, &loop, &QEventLoop::quit);
    old.connectToHostEncrypted(QStringLiteral("127.0.0.1"), peer.port());
    loop.exec();
    EXPECT_TRUE(old.isEncrypted()) << "the peer speaks it with others: " << old.errorString().toStdString();
    const Sent sent = sendAll(endpointOf(peer), policiesWith({"connect=stop"}), {message("A")});
    EXPECT_EQ(sent.outcomes, "0 transport-failed parked tls-failed\n");
    EXPECT_TRUE(sent.wire.has("tls tls-failed")) << sent.wire.text();
    EXPECT_EQ(sent.wire.out, "");
    EXPECT_LT(sent.milliseconds, 3000);
}
