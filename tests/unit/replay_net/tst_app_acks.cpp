// Application acknowledgements over a port of their own, over real sockets and TLS.
#include "replay/net/app_ack_door.h"
#include "unit/replay_net/certificates.h"
#include "unit/replay_net/peer.h"
#include "unit/replay_net/sending.h"
#include "unit/source/temporary_folder.h"

#include <gtest/gtest.h>

#include <QHostAddress>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTimer>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

using namespace plumb;
using namespace plumb::replay;
using namespace plumb::replay::test;

namespace {

std::uint16_t freePort() {
    QTcpServer once;
    once.listen(QHostAddress::LocalHost);
    return once.serverPort();
}

std::string asking(std::string_view id) {
    return "MSH|^~\\&|A|B|C|D|20261120||ADT^A01|" + std::string(id) + "|P|2.5|||AL|AL\r";
}

/// Answers with CA where the message came, and connects to another port to say the rest.
class ElsewherePeer {
public:
    ElsewherePeer()
        : port(freePort())
        , socket(std::make_unique<QSslSocket>()) {
        peer.onMessage = [this](PeerSide& side, const std::string& got) {
            side.send(framed(ackOf("CA", idOf(got))));
            then(side, idOf(got));
        };
        then = [this](PeerSide&, const std::string& id) { say(framed(ackOf("AA", id))); };
        QObject::connect(socket.get(), &QTcpSocket::readyRead, socket.get(),
                         [this] { heard += socket->readAll().toStdString(); });
    }

    /// Over the other port; connects where that is still to be done.
    void say(const std::string& bytes) {
        if (socket->state() == QAbstractSocket::UnconnectedState) {
            if (tls) {
                socket->setSslConfiguration(*tls);
                socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
            } else {
                socket->connectToHost(QStringLiteral("127.0.0.1"), port);
            }
        }
        socket->write(bytes.data(), static_cast<qint64>(bytes.size()));
    }

    [[nodiscard]] Endpoint endpoint() const {
        Endpoint endpoint = endpointAt(peer.port());
        endpoint.appAcks.port = port;
        endpoint.times.acknowledge = 2000;
        return endpoint;
    }

    Peer peer;
    std::uint16_t port;
    std::function<void(PeerSide& side, const std::string& id)> then;
    std::optional<QSslConfiguration> tls;
    std::unique_ptr<QSslSocket> socket;
    std::string heard;
};

const std::string kTwoDone = "0 acknowledged done AA\n1 acknowledged done AA\n";

}  // namespace

TEST(AppAckDoor, CreditsWhatComesThere) {
    ElsewherePeer other;
    const Sent sent = sendAll(other.endpoint(), {}, {asking("A"), asking("B")});
    EXPECT_EQ(sent.why, "");
    EXPECT_EQ(sent.outcomes, kTwoDone);
    EXPECT_TRUE(sent.wire.has("note app-ack-elsewhere of 0")) << sent.wire.text();
    EXPECT_TRUE(sent.wire.has("note app-ack-elsewhere of 1"));
    EXPECT_NE(sent.wire.in.find(framed(ackOf("AA", "B"))), std::string::npos) << "every byte is in the log";
    EXPECT_EQ(other.heard, "") << "none asked for an answer";
}

TEST(AppAckDoor, AnswersWhatAsksForIt) {
    ElsewherePeer other;
    other.then = [&other](PeerSide&, const std::string& id) { other.say(framed(ackOf("AA", id, "AL"))); };
    const Sent sent = sendAll(other.endpoint(), {}, {asking("A"), asking("B")});
    EXPECT_EQ(sent.outcomes, kTwoDone);
    EXPECT_NE(sent.wire.out.find("MSA|CA|R-A\r"), std::string::npos);
    EXPECT_NE(sent.wire.out.find("MSA|CA|R-B\r"), std::string::npos);
    EXPECT_NE(other.heard.find("MSA|CA|R-A\r"), std::string::npos) << "on the connection it came on";
}

TEST(AppAckDoor, CreditsNoOtherMessage) {
    ElsewherePeer other;
    other.then = [&other](PeerSide&, const std::string& id) {
        if (id == "A") {
            other.say("garbage" + framed(ackOf("AE", "B")) + framed(ackOf("AE", "X")) + framed("what?") +
                      framed(ackOf("AA", "A")) + framed(ackOf("AE", "A")));
        } else {
            other.say(framed(ackOf("AE", "A")) + framed(ackOf("AA", id)));
        }
    };
    const Sent sent = sendAll(other.endpoint(), {}, {asking("A"), asking("B")});
    EXPECT_EQ(sent.outcomes, kTwoDone);
    for (const char* const event :
         {"note frame-garbage", "note ack-foreign", "note ack-no-header", "note ack-duplicate of 0"}) {
        EXPECT_TRUE(sent.wire.has(event)) << event << " is not in\n" << sent.wire.text();
    }
}

TEST(AppAckDoor, ListsALateOne) {
    ElsewherePeer other;
    other.then = [&other](PeerSide&, const std::string& id) {
        if (id == "B") {
            other.say(framed(ackOf("AA", "A")) + framed(ackOf("AA", "B")));
        }
    };
    Endpoint endpoint = other.endpoint();
    endpoint.times.acknowledge = 300;
    const Sent sent = sendAll(endpoint, policiesWith({"timeout=park"}), {asking("A"), asking("B")});
    EXPECT_EQ(sent.outcomes, "0 timed-out parked ack-timeout, may have arrived\n1 acknowledged done AA\n");
    EXPECT_TRUE(sent.wire.has("note ack-late of 0")) << sent.wire.text();
    EXPECT_LT(sent.milliseconds, 2000);
}

TEST(AppAckDoor, AReceiverMayCloseAfterItsCommit) {
    ElsewherePeer other;
    other.then = [&other](PeerSide& side, const std::string& id) {
        side.close();
        QTimer::singleShot(100, other.socket.get(), [&other, id] { other.say(framed(ackOf("AA", id))); });
    };
    const Sent sent = sendAll(other.endpoint(), {}, {asking("A"), asking("B")});
    EXPECT_EQ(sent.outcomes, kTwoDone) << sent.wire.text();
    EXPECT_EQ(other.peer.connections, 2);
}

TEST(AppAckDoor, FindsTheConnectionAmongSeveral) {
    ElsewherePeer other;
    Endpoint endpoint = other.endpoint();
    endpoint.connections = 4;
    std::vector<std::string> messages;
    messages.reserve(60);
    for (int n = 0; n < 60; ++n) {
        messages.push_back(asking("M" + std::to_string(n)));
    }
    const Sent sent = sendAll(endpoint, {}, messages, Secret(), {4, {}, {}, false, 4});
    EXPECT_EQ(sent.why, "");
    EXPECT_EQ(std::count(sent.outcomes.begin(), sent.outcomes.end(), '\n'), 60);
    EXPECT_EQ(sent.outcomes.find("parked"), std::string::npos) << sent.outcomes;
    EXPECT_EQ(other.peer.connections, 4);
}

TEST(AppAckDoor, EndsWhatIsLongWithoutEnd) {
    ElsewherePeer other;
    other.then = [&other](PeerSide&, const std::string&) { other.say("\vMSH|" + std::string(20 * 1024 * 1024, 'x')); };
    Endpoint endpoint = other.endpoint();
    const Sent sent = sendAll(endpoint, {}, {asking("A")});
    EXPECT_EQ(sent.outcomes, "0 timed-out parked ack-timeout, may have arrived\n");
    EXPECT_TRUE(sent.wire.has("note frame-too-long")) << sent.wire.text();
}

TEST(AppAckDoor, SaysWhenItsPortIsTaken) {
    Peer peer, taking;
    Endpoint endpoint = endpointAt(peer.port());
    endpoint.appAcks.port = taking.port();
    EXPECT_EQ(sendAll(endpoint, {}, {asking("A")}).why, "listen-failed");
    endpoint.appAcks = {"no.such.host.invalid", freePort()};
    EXPECT_EQ(sendAll(endpoint, {}, {asking("A")}).why, "listen-no-address");
    EXPECT_TRUE(peer.messages.empty());
}

TEST(AppAckDoor, SpeaksTlsWhereTheEndpointDoes) {
    const auto qt = [](const Certificate& one) { return QSslCertificate(QByteArray::fromStdString(one.pem())); };
    CertificateRequest request;
    request.commonName = "Test CA";
    request.authority = true;
    const Certificate authority = makeCertificate(request);
    const auto signedOne = [&authority](const char* name) {
        CertificateRequest one;
        one.commonName = name;
        one.alternativeName = "IP:127.0.0.1";
        one.signedBy = &authority;
        return makeCertificate(one);
    };
    const Certificate server = signedOne("server"), client = signedOne("client");
    QSslConfiguration serving = QSslConfiguration::defaultConfiguration();
    serving.setLocalCertificate(qt(server));
    serving.setPrivateKey(QSslKey(QByteArray::fromStdString(server.keyPem()), QSsl::Ec));
    serving.setCaCertificates({qt(authority)});
    Peer peer(serving);
    ElsewherePeer other;
    peer.onMessage = other.peer.onMessage;
    other.tls = serving;
    source::test::TemporaryFolder folder;
    Endpoint endpoint = other.endpoint();
    endpoint.address.port = peer.port();
    endpoint.tls.on = true;
    endpoint.tls.authorities = folder.write("ca.pem", authority.pem());
    EXPECT_EQ(sendAll(endpoint, {}, {asking("A")}).why, "listen-failed") << "it has no certificate to show";
    endpoint.tls.certificate = folder.write("me.pem", client.pem());
    endpoint.tls.key = folder.write("me.key", client.keyPem());
    const Sent sent = sendAll(endpoint, {}, {asking("A")});
    EXPECT_EQ(sent.outcomes, "0 acknowledged done AA\n") << sent.wire.text();
    EXPECT_EQ(std::count(sent.wire.events.begin(), sent.wire.events.end(), "tls tls-established"), 2);
    // Without a certificate nobody acknowledges anything.
    other.socket->abort();
    other.tls->setLocalCertificate(QSslCertificate());
    other.tls->setPrivateKey(QSslKey());
    endpoint.times.acknowledge = 500;
    EXPECT_EQ(sendAll(endpoint, {}, {asking("A")}).outcomes, "0 timed-out parked ack-timeout, may have arrived\n");
}

TEST(AppAckDoor, TurnsAwayWhoIsOneTooMany) {
    ElsewherePeer other;
    bool turnedAway = false;
    std::string waiting;
    const auto answer = [&] {
        if (turnedAway && !waiting.empty()) {
            other.say(framed(ackOf("AA", std::exchange(waiting, {}))));
        }
    };
    std::array<QTcpSocket, AppAckDoor::kMostConnections> crowd;  // beside the one that is there
    for (QTcpSocket& one : crowd) {
        QObject::connect(&one, &QTcpSocket::disconnected, &one, [&] {
            turnedAway = true;
            answer();
        });
    }
    other.then = [&](PeerSide&, const std::string& id) {
        if (id == "A") {
            other.say(framed(ackOf("AA", id)));
            for (QTcpSocket& one : crowd) {
                one.connectToHost(QStringLiteral("127.0.0.1"), other.port);
            }
        } else {
            waiting = id;
            answer();
        }
    };
    const Sent sent = sendAll(other.endpoint(), {}, {asking("A"), asking("B")});
    EXPECT_EQ(sent.outcomes, kTwoDone);
    EXPECT_TRUE(sent.wire.has("note listen-too-many")) << sent.wire.text();
}
