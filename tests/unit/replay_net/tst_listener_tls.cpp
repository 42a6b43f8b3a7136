// The listener behind TLS, with certificates made for the test.
#include "unit/replay_net/certificates.h"
#include "unit/replay_net/listening.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslKey>

#include <sys/socket.h>

namespace plumb::replay::test::listening {
namespace {

class ListeningTls : public Listening {
protected:
    void SetUp() override {
        if (!QSslSocket::supportsSsl()) {
            GTEST_SKIP() << "Qt has no TLS here.";
        }
        for (const char* name : {"server", "client", "stranger"}) {
            makeOne(name);
        }
        options.tls.on = true;
        options.tls.certificate = in("server.pem");
        options.tls.key = in("server.key");
    }

    QString file(const char* name, const char* ending) const {
        return QString::fromStdString(in(std::string(name) + ending));
    }
    /// NAME.pem, which vouches for itself, and NAME.key.
    void makeOne(const std::string& name, int daysFrom = -1, int daysTo = 2) const {
        CertificateRequest request;
        request.commonName = "127.0.0.1";
        request.alternativeName = "IP:127.0.0.1";
        request.authority = true;
        request.daysFrom = daysFrom;
        request.daysTo = daysTo;
        const Certificate made = makeCertificate(request);
        static_cast<void>(folder.write(name + ".pem", made.pem()));
        static_cast<void>(folder.write(name + ".key", made.keyPem()));
    }

    /// What a client of this name ("" shows no certificate) is answered; "" when it is refused.
    std::string ask(std::uint16_t port, const char* name) const {
        QSslSocket socket;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(file("server", ".pem")));
        if (*name != '\0') {
            QFile key(file(name, ".key"));
            EXPECT_TRUE(key.open(QIODevice::ReadOnly));
            configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
            configuration.setLocalCertificateChain(QSslCertificate::fromPath(file(name, ".pem")));
        }
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        if (!socket.waitForEncrypted(kWaitMs)) {
            return {};
        }
        writeAll(socket, framed(message("C1")));
        return readFrames(socket, 1);
    }
};

TEST_F(ListeningTls, encrypts) {
    ASSERT_TRUE(start().has_value());
    serve({[this](std::uint16_t port) { EXPECT_NE(ask(port, "").find("|AA|C1"), std::string::npos) << "refused"; }});
    EXPECT_EQ(stored(), framed(message("C1")));
    EXPECT_EQ(recorder.count("tls replay.tls-established"), 1);
    EXPECT_EQ(recorder.events.back(), "closed replay.peer-closed");
}

TEST_F(ListeningTls, asksForCertificatesOfClients) {
    options.clientCertificates = true;
    options.tls.authorities = in("client.pem");
    ASSERT_TRUE(start().has_value());
    serve({[this](std::uint16_t port) {
        EXPECT_EQ(ask(port, ""), "");
        EXPECT_EQ(ask(port, "stranger"), "");
        EXPECT_NE(ask(port, "client").find("|AA|C1"), std::string::npos);
    }});
    EXPECT_EQ(stored(), framed(message("C1")));
    EXPECT_EQ(recorder.count("closed replay.tls-failed"), 2);
}

TEST_F(ListeningTls, refusesAClientWhoseCertificateHasEnded) {
    makeOne("client", -10, -1);
    options.clientCertificates = true;
    options.tls.authorities = in("client.pem");
    ASSERT_TRUE(start().has_value());
    serve({[this](std::uint16_t port) { EXPECT_EQ(ask(port, "client"), ""); }});
    EXPECT_EQ(stored(), "");
    EXPECT_EQ(recorder.count("closed replay.tls-failed"), 1);
}

TEST_F(ListeningTls, bearsAnEndWithoutNotice) {
    ASSERT_TRUE(start().has_value());
    serve({[this](std::uint16_t port) {
        for (const bool whole : {true, false}) {
            QSslSocket socket;
            QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
            configuration.setCaCertificates(QSslCertificate::fromPath(file("server", ".pem")));
            socket.setSslConfiguration(configuration);
            socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
            EXPECT_TRUE(socket.waitForEncrypted(kWaitMs));
            const std::string frame = framed(message("C1"));
            writeAll(socket, whole ? frame : frame.substr(0, 30));
            if (whole) {
                EXPECT_NE(readFrames(socket, 1).find("|AA|C1\r"), std::string::npos);
            }
            ::shutdown(static_cast<int>(socket.socketDescriptor()), SHUT_WR);  // FIN, and no close_notify
            EXPECT_EQ(readFrames(socket, 1), "");
        }
    }});
    EXPECT_EQ(stored(), framed(message("C1"))) << "what was not whole is not kept";
    EXPECT_EQ(recorder.count("note replay.frame-cut-off"), 1);
    EXPECT_EQ(recorder.count("closed replay.peer-closed") + recorder.count("closed replay.connection-lost"), 2);
}

TEST_F(ListeningTls, endsADripThatNeverEnds) {
    options.wholeWithinMs = 400;
    ASSERT_TRUE(start().has_value());
    serve({[this](std::uint16_t port) {
        QSslSocket socket;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(file("server", ".pem")));
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        EXPECT_TRUE(socket.waitForEncrypted(kWaitMs));
        expectEndOfDrip(socket);
    }});
    EXPECT_EQ(stored(), "");
    EXPECT_EQ(recorder.count("note replay.frame-cut-off"), 1);
}

TEST_F(ListeningTls, refusesPlainText) {
    ASSERT_TRUE(start().has_value());
    serve({[](std::uint16_t port) {
        QTcpSocket socket;
        connectTo(socket, port);
        writeAll(socket, framed(message("C1")));
        EXPECT_EQ(readFrames(socket, 1).find("|AA|"), std::string::npos);
    }});
    EXPECT_EQ(stored(), "");
    EXPECT_EQ(recorder.count("closed replay.tls-failed"), 1);
}

TEST_F(ListeningTls, refusesTls11) {
    // A greeting of a client that knows nothing newer.
    const std::string hello = std::string("\x16\x03\x01\x00\x2d\x01\x00\x00\x29\x03\x02", 11) + std::string(32, 'r') +
                              std::string("\x00\x00\x02\x00\x2f\x01\x00", 7);
    ASSERT_TRUE(start().has_value());
    serve({[&](std::uint16_t port) {
        for (int n = 0; n < 20; ++n) {
            QTcpSocket socket;
            connectTo(socket, port);
            writeAll(socket, hello);
            EXPECT_EQ(readFrames(socket, 1).find("|AA|"), std::string::npos);
        }
    }});
    EXPECT_EQ(recorder.count("closed replay.tls-failed"), 20);
}

TEST_F(ListeningTls, saysWhatItCannotRead) {
    options.tls.key = in("server.pem");
    const Result<void> started = start();
    ASSERT_FALSE(started.has_value());
    EXPECT_EQ(started.error().code(), "replay.tls-key");
}

}  // namespace
}  // namespace plumb::replay::test::listening
