// The listener behind TLS, with certificates made for the test.
#include "unit/replay_net/listening.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>

namespace plumb::replay::test::listening {
namespace {

class ListeningTls : public Listening {
protected:
    void SetUp() override {
        if (!QSslSocket::supportsSsl()) {
            GTEST_SKIP() << "Qt has no TLS here.";
        }
        if (!openssl({"version"})) {
            GTEST_SKIP() << "openssl is not installed, so no certificates can be made.";
        }
        for (const char* name : {"server", "client", "stranger"}) {
            ASSERT_TRUE(openssl({"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
                                 "-days", "2", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1",
                                 "-keyout", file(name, ".key"), "-out", file(name, ".pem")}));
        }
        options.tls.on = true;
        options.tls.certificate = in("server.pem");
        options.tls.key = in("server.key");
    }

    QString file(const char* name, const char* ending) const {
        return QString::fromStdString(in(std::string(name) + ending));
    }
    static bool openssl(const QStringList& arguments) {
        QProcess process;
        process.start(QStringLiteral("openssl"), arguments);
        return process.waitForFinished(kWaitMs) && process.exitStatus() == QProcess::NormalExit &&
               process.exitCode() == 0;
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
