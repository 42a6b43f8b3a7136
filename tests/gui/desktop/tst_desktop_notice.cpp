// Notifications on a session bus of the test's own: without a service, with one, and with one that fails.
#include "app/plumbline/desktop_notice.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QWidget>
#include <QtTest/QtTest>

#include <memory>

namespace plumb::desk {
namespace {

const QString kService = QStringLiteral("org.freedesktop.Notifications");
const QString kObject = QStringLiteral("/org/freedesktop/Notifications");

/// Nobody else is on it, and nobody can be started by it.
const char* const kBus = R"(<busconfig><type>session</type><listen>unix:dir=%1</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>)";

}  // namespace

class NoticeService final : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    QStringList said;
    bool fails = false;

public slots:
    uint Notify(const QString& program, uint, const QString&, const QString& title, const QString& text,
                const QStringList&, const QVariantMap&, int) {
        if (fails) {
            sendErrorReply(QDBusError::Failed, QStringLiteral("The desktop is gone."));
        }
        said.append(program + QLatin1Char(';') + title + QLatin1Char(';') + text);
        return 1;
    }
};

class TestDesktopNotice : public QObject {
    Q_OBJECT

public:
    /// Before there is a program that could ask for the bus of the session.
    static void initMain() {
        s_folder = std::make_unique<QTemporaryDir>();
        s_bus = std::make_unique<QProcess>();
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + s_folder->filePath("none").toLocal8Bit());
        if (program.isEmpty()) {
            return;
        }
        QFile file(s_folder->filePath(QStringLiteral("bus.conf")));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(QString::fromLatin1(kBus).arg(s_folder->path()).toUtf8());
            file.close();
        }
        s_bus->start(program, {QStringLiteral("--config-file=") + file.fileName(), QStringLiteral("--nofork"),
                               QStringLiteral("--print-address")});
        QByteArray address;
        while (!address.endsWith('\n') && s_bus->waitForReadyRead(10'000)) {
            address += s_bus->readAllStandardOutput();
        }
        qputenv("DBUS_SESSION_BUS_ADDRESS", address.trimmed());
    }

private slots:
    void initTestCase() {
        if (s_bus->state() != QProcess::Running) {
            QSKIP("dbus-daemon is not installed, so there is no bus to be alone on.");
        }
        QVERIFY(QDBusConnection::sessionBus().isConnected());
    }

    void triesTheTrayWhereNobodyTakesIt() {
        QWidget window;
        DesktopNotice notice(window);
        QSignalSpy tray(&notice, &DesktopNotice::notTaken);
        notice.show(QStringLiteral("Registry"), QStringLiteral("5 of 100 refused"));
        QVERIFY(tray.count() == 1 || tray.wait());
        QCOMPARE(tray.at(0), (QVariantList{QStringLiteral("Registry"), QStringLiteral("5 of 100 refused")}));
    }

    void leavesItToTheServiceWhereThereIsOne() {
        Offered offered;
        QVERIFY(offered.stands);
        QWidget window;
        DesktopNotice notice(window);
        QSignalSpy tray(&notice, &DesktopNotice::notTaken);
        notice.show(QStringLiteral("Registry"), QStringLiteral("no answer for 30 s"));
        QTRY_COMPARE(offered.service.said.size(), 1);
        QVERIFY(offered.service.said.at(0).endsWith(QStringLiteral(";Registry;no answer for 30 s")));
        // A service answers calls in their order: one that fails shows that the answer before it was read.
        offered.service.fails = true;
        notice.show(QStringLiteral("Registry"), QStringLiteral("again"));
        QVERIFY(tray.count() == 1 || tray.wait());
        QCOMPARE(tray.at(0).at(1).toString(), QStringLiteral("again"));
    }

    void cleanupTestCase() {
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
        s_bus->kill();
        s_bus->waitForFinished();
        s_bus.reset();
        s_folder.reset();
    }

private:
    /// The service, as another program would offer it, for as long as this lives.
    struct Offered {
        NoticeService service;
        QDBusConnection bus =
            QDBusConnection::connectToBus(qEnvironmentVariable("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("desktop"));
        bool stands =
            bus.registerObject(kObject, &service, QDBusConnection::ExportAllSlots) && bus.registerService(kService);

        Offered() = default;
        Offered(const Offered&) = delete;
        Offered& operator=(const Offered&) = delete;
        ~Offered() {
            bus.unregisterService(kService);
            bus.unregisterObject(kObject);
        }
    };

    static inline std::unique_ptr<QTemporaryDir> s_folder;
    static inline std::unique_ptr<QProcess> s_bus;
};

}  // namespace plumb::desk

QTEST_MAIN(plumb::desk::TestDesktopNotice)
#include "tst_desktop_notice.moc"
