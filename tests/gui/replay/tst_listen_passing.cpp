// Listeners that pass messages on to an endpoint of the project, and those behind TLS, over real sockets.
#include "gui/replay/listen_scene.h"

#include "widgets/models/wire_model.h"
#include "widgets/replay/rule_table.h"

#include <QComboBox>
#include <QLabel>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

#include <set>
#include <utility>

using namespace plumb;
using namespace plumb::desk;
using namespace plumb::desk::replay_scene;
using namespace plumb::desk::listen_scene;
using Deed = ListenPage::Deed;

namespace {

/// Certificates that nobody vouches for but themselves, as files.
class Certificates {
public:
    explicit Certificates(const QString& folder)
        : m_folder(folder) {}

    bool make(const char* name) const {
        QProcess process;
        process.start(QStringLiteral("openssl"),
                      {"req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days",
                       "2", "-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1", "-keyout",
                       file(name, ".key"), "-out", file(name, ".pem")});
        return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
    }
    [[nodiscard]] QString file(const char* name, const char* ending) const {
        return m_folder + QLatin1Char('/') + QLatin1String(name) + QLatin1String(ending);
    }
    /// The answer to one message of a client of this name ("": it shows no certificate); empty: it was refused.
    [[nodiscard]] QByteArray ask(const QString& address, const char* name) const {
        QSslSocket socket;
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setCaCertificates(QSslCertificate::fromPath(file("server", ".pem")));
        if (*name != '\0') {
            QFile key(file(name, ".key"));
            if (!key.open(QIODevice::ReadOnly)) {
                return "no key";
            }
            configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
            configuration.setLocalCertificateChain(QSslCertificate::fromPath(file(name, ".pem")));
        }
        socket.setSslConfiguration(configuration);
        socket.connectToHostEncrypted(address.section(QLatin1Char(':'), 0, 0),
                                      address.section(QLatin1Char(':'), 1).toUShort());
        bool sent = false;
        QByteArray got;
        const auto over = [&] {
            if (socket.isEncrypted() && !std::exchange(sent, true)) {
                socket.write('\x0B' + message(1, "A01") + "\x1C\r");
            }
            got += socket.readAll();
            return got.endsWith("\x1C\r") || (socket.state() == QAbstractSocket::UnconnectedState);
        };
        return comesAbout(over, 20'000) ? got : QByteArray("neither answered nor refused");
    }

private:
    QString m_folder;
};

/// A new listener that passes on to the endpoint "Lab".
ListenPage* passing(AppFixture& fixture) {
    ListenPage* const page = newListener(fixture, "Watch");
    if (page) {
        auto* const to = field<QComboBox>(page, "listener.passOn");
        to->setCurrentIndex(to->findData(QStringLiteral("Lab")));
    }
    return page;
}

}  // namespace

class TestListenPassing : public QObject {
    Q_OBJECT

private slots:
    void messagesArePassedOnAndTheFarSideAnswers() {
        AppFixture fixture(false);
        const AnsweringPeer peer(
            [](int nth, const QByteArray& id) { return AnsweringPeer::ack(nth % 5 == 4 ? "AE" : "AA", id); });
        QVERIFY(begin(fixture, 2, card("Lab", peer.port())));
        ListenPage* const page = passing(fixture);
        QVERIFY(page);
        QVERIFY(!page->form()->rules()->isEnabled());
        field<QAbstractButton>(page, "listener.keepAnswers")->setChecked(true);
        const QString address = started(fixture, *page, "Watch");
        QVERIFY(!address.isEmpty());
        QVERIFY(page->can(Deed::ShowMessages));
        page->perform(Deed::ShowMessages);
        Workspace& workspace = fixture.app().desk().workspace;
        Feed* const feed = workspace.find(fixture.folder.filePath(QStringLiteral("Watch.hl7")));
        QVERIFY(feed);
        Client client(address);
        for (int n = 0; n < 50; ++n) {
            QCOMPARE(client.send(message(n, "A01")), (n % 5 == 4 ? "AE " : "AA ") + QByteArray::number(5000 + n));
        }
        QCOMPARE(peer.received(), 50);
        ListenRun* const run = runOf(fixture, "Watch");
        QVERIFY(
            comesAbout([&] { return run->figures().answers[static_cast<std::size_t>(replay::AckCode::AE)] == 10; }));
        QCOMPARE(run->figures().messages, 50U);
        QCOMPARE(run->figures().forwarded, 50U);
        QCOMPARE(run->figures().answers[static_cast<std::size_t>(replay::AckCode::AA)], 40U);
        QCOMPARE(run->figures().own + run->figures().failed, 0U);
        auto* const said = field<QLabel>(page, "listener.answers");
        QVERIFY(
            comesAbout([&] { return said->text() == QLatin1String("Passed on to Lab: 50; Answered: AA 40, AE 10"); }));
        // Messages and answers are in the tab, which goes on growing, and every byte of both connections in the wire
        // log.
        QVERIFY2(comesAbout([&] { return feed->size() == 100; }, 20'000), qPrintable(QString::number(feed->size())));
        QVERIFY(run->wire().total() >= 200);
        const std::set<replay::ConnectionNumber>& connections = run->wire().connections();
        QVERIFY(connections.count(1) == 1 && connections.count(2) == 1);
        page->perform(Deed::Stop);
        QVERIFY(comesAbout([&] { return !run->isLive(); }, 20'000));
        QVERIFY2(run->ended().isEmpty(), qPrintable(run->ended()));
        QCOMPARE(run->card().passOnTo, std::string("Lab"));
    }

    void aReceiverThatIsAwayIsToldAndAnsweredForAsTheListenerSays() {
        AppFixture fixture(false);
        quint16 port = 0;
        {
            const AnsweringPeer gone;
            port = gone.port();
        }
        QVERIFY(begin(fixture, 2, card("Lab", port)));
        ListenPage* const page = passing(fixture);
        QVERIFY(page);
        auto* const away = field<QComboBox>(page, "listener.away");
        away->setCurrentIndex(away->findData(static_cast<int>(replay::WhenAway::Error)));
        const QString address = started(fixture, *page, "Watch");
        QVERIFY(!address.isEmpty());
        Client client(address);
        QCOMPARE(client.send(message(1, "A01")), QByteArray("AE 5001"));
        ListenRun* const run = runOf(fixture, "Watch");
        QVERIFY(comesAbout([&] { return run->figures().own == 1; }));
        QCOMPARE(run->figures().messages, 1U);
        QCOMPARE(run->figures().forwarded, 0U);
        page->perform(Deed::Stop);
        QVERIFY(comesAbout([&] { return !run->isLive(); }, 20'000));
        // Without a rule the sender sees what it would see without us.
        away->setCurrentIndex(away->findData(static_cast<int>(replay::WhenAway::Close)));
        const QString again = started(fixture, *page, "Watch");
        QVERIFY(!again.isEmpty());
        Client other(again);
        QCOMPARE(other.send(message(2, "A01")), QByteArray());
        QVERIFY(other.ended());
        QVERIFY(comesAbout([&] { return runOf(fixture, "Watch")->figures().failed == 1; }));
    }

    void whatIsInTheWayOfPassingOnIsSaid() {
        AppFixture fixture(false);
        const AnsweringPeer peer;
        QVERIFY(begin(fixture, 2, card("Lab", peer.port(), replay::Label::Production)));
        ListenPage* const page = passing(fixture);
        QVERIFY(page);
        QCOMPARE(field<QLabel>(page, "listener.passing")->property("tone").toString(), QStringLiteral("warning"));
        QVERIFY(page->can(Deed::Keep));
        page->perform(Deed::Keep);
        ListenHub& hub = ListenHub::of(fixture.app().desk());
        QVERIFY(comesAbout([&] { return hub.listener(QStringLiteral("Watch")) != nullptr; }, 20'000));
        QCOMPARE(hub.listener(QStringLiteral("Watch"))->passOnTo, std::string("Lab"));
        // Production is confirmed by its name, each time.
        auto* const confirm = field<QLineEdit>(page, "listener.confirm");
        auto* const asks = field<QLabel>(page, "listener.confirm.problem");
        QVERIFY(confirm->isVisibleTo(page) && !asks->isVisibleTo(page));
        page->perform(Deed::Start);
        QVERIFY(asks->isVisibleTo(page) && asks->text().contains(QLatin1String("Lab")));
        QVERIFY(!hub.isListening(QStringLiteral("Watch")));
        confirm->setText(QStringLiteral("lab"));
        QVERIFY(!asks->isVisibleTo(page));
        page->perform(Deed::Start);
        QVERIFY(asks->isVisibleTo(page) && !hub.isListening(QStringLiteral("Watch")));
        confirm->setText(QStringLiteral("Lab"));
        page->perform(Deed::Start);
        QVERIFY(comesAbout([&] { return hub.isListening(QStringLiteral("Watch")); }, 20'000));
        QVERIFY(confirm->text().isEmpty());
        page->perform(Deed::Stop);
        QVERIFY(comesAbout([&] { return !hub.isListening(QStringLiteral("Watch")); }, 20'000));
        // Its endpoint goes.
        ReplayHub::of(fixture.app().desk()).remove(QStringLiteral("Lab"));
        auto* const problem = field<QLabel>(page, "listener.passOn.problem");
        QVERIFY(comesAbout([&] { return problem->isVisible(); }, 20'000));
        QVERIFY(!page->can(Deed::Start));
        QVERIFY(!hub.start(*hub.listener(QStringLiteral("Watch"))).isEmpty());
        QVERIFY(!hub.isListening(QStringLiteral("Watch")));
        field<QComboBox>(page, "listener.passOn")->setCurrentIndex(0);
        QVERIFY(page->can(Deed::Start));
        QVERIFY(page->form()->rules()->isEnabled());
    }

    void clientsShowACertificateOrAreRefused() {
        AppFixture fixture(false);
        const Certificates certificates(fixture.folder.path());
        if (!QSslSocket::supportsSsl() || !certificates.make("server")) {
            QSKIP("No certificates can be made here.");
        }
        QVERIFY(certificates.make("client") && certificates.make("stranger"));
        QVERIFY(begin(fixture, 2, card("Lab", 1)));
        ListenPage* const page = newListener(fixture, "Ward");
        QVERIFY(page);
        field<QAbstractButton>(page, "listener.tls")->setChecked(true);
        QVERIFY(!page->can(Deed::Start));
        field<QLineEdit>(page, "listener.certificate")->setText(certificates.file("server", ".pem"));
        field<QLineEdit>(page, "listener.key")->setText(certificates.file("server", ".key"));
        QString address = started(fixture, *page, "Ward");
        QVERIFY(!address.isEmpty());
        QVERIFY(certificates.ask(address, "").contains("MSA|AA|5001"));
        page->perform(Deed::Stop);
        QVERIFY(comesAbout([&] { return !runOf(fixture, "Ward")->isLive(); }, 20'000));
        field<QAbstractButton>(page, "listener.clients")->setChecked(true);
        field<QLineEdit>(page, "listener.authorities")->setText(certificates.file("client", ".pem"));
        address = started(fixture, *page, "Ward");
        QVERIFY(!address.isEmpty());
        QCOMPARE(certificates.ask(address, ""), QByteArray());
        QCOMPARE(certificates.ask(address, "stranger"), QByteArray());
        QVERIFY(certificates.ask(address, "client").contains("MSA|AA|5001"));
        QVERIFY(comesAbout([&] { return runOf(fixture, "Ward")->figures().messages == 1; }));
        // A key that is not there is said in a sentence.
        page->perform(Deed::Stop);
        QVERIFY(comesAbout([&] { return !runOf(fixture, "Ward")->isLive(); }, 20'000));
        field<QLineEdit>(page, "listener.key")->setText(certificates.file("nobody", ".key"));
        page->perform(Deed::Start);
        QVERIFY(comesAbout(
            [&] { return !runOf(fixture, "Ward")->isLive() && !runOf(fixture, "Ward")->ended().isEmpty(); }, 20'000));
    }
};

QTEST_MAIN(TestListenPassing)
#include "tst_listen_passing.moc"
