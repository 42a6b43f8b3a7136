#include "app/plumbline/application.h"
#include "app/plumbline/keychain.h"
#include "app/plumbline/main_window.h"
#include "app/plumbline/single_instance.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QStandardPaths>

namespace {

/// With a file named `portable` beside it, the program keeps its settings there as well: on a stick, say.
QString settingsFile() {
    const QString folder = QApplication::applicationDirPath();
    return (QFileInfo::exists(folder + QStringLiteral("/portable"))
                ? folder
                : QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                      QStringLiteral("/plumbline")) +
           QStringLiteral("/settings.ini");
}

/// What would reach over the edge of the screen with the frame around it fills the screen.
void fitToScreen(QWidget& window) {
    constexpr int kSides = 16, kTitle = 48;
    const QSize room = window.screen()->availableSize() - QSize(kSides, kTitle);
    if (window.width() > room.width() || window.height() > room.height()) {
        window.resize(window.size().boundedTo(room));
        window.setWindowState(window.windowState() | Qt::WindowMaximized);
    }
}

}  // namespace

int main(int argc, char** argv) {
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("plumbline"));
    QApplication::setApplicationDisplayName(QStringLiteral("Plumbline"));
    QApplication::setApplicationVersion(QStringLiteral(PLUMBLINE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.plumbline.Plumbline"));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QApplication::translate("main", "Plumbline, the interface analyst's workbench for HL7 v2."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption newWindow(QStringLiteral("new-window"),
                                       QApplication::translate("main", "Open a window of its own."));
    const QCommandLineOption fresh(QStringLiteral("fresh"),
                                   QApplication::translate("main", "Do not open what was open last time."));
    const QCommandLineOption settings(QStringLiteral("settings"),
                                      QApplication::translate("main", "Use this file of settings."),
                                      QStringLiteral("file"));
    const QCommandLineOption sample(QStringLiteral("sample"),
                                    QApplication::translate("main", "Open the sample project."));
    parser.addOptions({newWindow, fresh, settings, sample});
    parser.addPositionalArgument(QStringLiteral("files"),
                                 QApplication::translate("main", "Files, folders or archives to open."),
                                 QStringLiteral("[files...]"));
    parser.process(qt);

    plumb::desk::StartOptions options;
    for (const QString& path : parser.positionalArguments()) {
        options.paths.append(QFileInfo(path).absoluteFilePath());
    }
    options.settingsFile = parser.isSet(settings) ? parser.value(settings) : settingsFile();
    options.restore = !parser.isSet(fresh);
    options.secrets = std::make_shared<plumb::desk::Keychain>();

    const bool alone = parser.isSet(newWindow) || parser.isSet(settings);
    if (!alone && plumb::desk::SingleInstance::handOver(options.paths)) {
        return 0;
    }
    QDir().mkpath(QFileInfo(options.settingsFile).absolutePath());
    plumb::desk::Application application(options);
    plumb::desk::SingleInstance instance;
    if (!alone) {
        instance.listen();
        QObject::connect(&instance, &plumb::desk::SingleInstance::received, &application,
                         [&application](const QStringList& paths) {
                             application.open(paths);
                             application.window().raise();
                             application.window().activateWindow();
                         });
    }
    QWidget& window = application.window();
    fitToScreen(window);
    application.start();
    if (parser.isSet(sample)) {
        application.openSample();
    }
    return QApplication::exec();
}
