// The program with a keychain of the test's own, for tests of what outlives it.
#pragma once

#include "gui/common/waiting.h"

#include "app/plumbline/application.h"
#include "app/plumbline/main_window.h"
#include "app/plumbline/unfinished_work.h"
#include "widgets/documents/document_area.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QtTest/QtTest>

#include <csignal>
#include <memory>
#include <vector>

namespace plumb::desk {

/// A keychain for tests: what it holds is known to every process of the test.
class TestSecrets final : public SecretStore {
public:
    explicit TestSecrets(std::string key = std::string(32, 'k'))
        : m_key(std::move(key)) {}
    Result<std::optional<Secret>> read(std::string_view) override {
        return m_key.empty() ? std::optional<Secret>() : std::optional<Secret>(Secret(std::string(m_key)));
    }
    Result<void> write(std::string_view, const Secret& secret) override {
        m_key = std::string(secret.reveal());
        return {};
    }
    Result<void> remove(std::string_view) override { return {}; }

private:
    std::string m_key;
};

class BrokenSecrets final : public SecretStore {
public:
    Result<std::optional<Secret>> read(std::string_view) override {
        return fail(MessageId::KeychainFailed, {"nobody answers"});
    }
    Result<void> write(std::string_view, const Secret&) override { return fail(MessageId::KeychainFailed, {"x"}); }
    Result<void> remove(std::string_view) override { return fail(MessageId::KeychainFailed, {"x"}); }
};

inline QByteArray feedText() {
    QByteArray out;
    for (int n = 0; n < 5; ++n) {
        out += "MSH|^~\\&|ADT|MERCY|LAB|GENERAL|20261120064107||ADT^A08|M" + QByteArray::number(n) +
               "|P|2.5.1\rPID|1||SECRET" + QByteArray::number(4000 + n) + "^^^MERCY^MR||DOE^JOHN||19700101|M\r";
    }
    return out;
}

inline std::unique_ptr<Application> started(const QString& folder, const QStringList& paths = {},
                                            std::shared_ptr<SecretStore> secrets = std::make_shared<TestSecrets>()) {
    StartOptions options;
    options.settingsFile = folder + QStringLiteral("/settings.ini");
    options.paths = paths;
    options.secrets = std::move(secrets);
    auto app = std::make_unique<Application>(options);
    app->start();
    return app;
}

inline bool settled(Application& app) {
    return comesAbout(
        [&] {
            return app.unfinished().keeper().state() != EditKeeper::State::Waiting && app.desk().jobs.running().empty();
        },
        30'000);
}

inline Result<void> set(Feed& feed, std::uint64_t number, const char* to) {
    const auto offset = feed.message(number)->bytes.rfind('M');
    return feed.change(number, {{offset, "M", to}}, QStringLiteral("Set PID-8"));
}

/// Keys as the user presses them in the window.
inline void press(Application& app, const char* keys) {
    app.window().activateWindow();
    if (!QTest::qWaitForWindowActive(&app.window())) {
        qFatal("The window is not active.");
    }
    QWidget* const focused = QApplication::focusWidget();
    QTest::keySequence(focused ? focused : &app.window(),
                       QKeySequence(QLatin1String(keys), QKeySequence::PortableText));
}

/// All that the labels in it say.
inline QString saidIn(QWidget* widget) {
    QStringList out;
    for (const QLabel* label : widget->findChildren<QLabel*>()) {
        out.append(label->text());
    }
    return out.join(QLatin1Char('\n'));
}

/// A button that a notice or a bar shows now.
inline QPushButton* button(QWidget* in, const char* name) {
    return in->findChild<QPushButton*>(QLatin1String(name));
}

/// The documents of a kind, in the order of their tabs.
template <class Page>
std::vector<Page*> pages(Application& app) {
    std::vector<Page*> out;
    for (QWidget* const page : app.window().documents()->pages()) {
        if (auto* const one = qobject_cast<Page*>(page)) {
            out.push_back(one);
        }
    }
    return out;
}

inline void writeFile(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size()) {
        qFatal("%s cannot be written.", qPrintable(path));
    }
}

/// The journals of sessions, by their paths.
inline QStringList journals(const QString& folder) {
    QStringList out;
    const QDir unfinished(folder + QStringLiteral("/unfinished"));
    for (const QString& name : unfinished.entryList({QStringLiteral("*.journal")}, QDir::Files)) {
        out.append(unfinished.filePath(name));
    }
    return out;
}

// A test of what outlives a kill is two processes: it runs itself again as the one that works and then kills itself.

/// What that process does before dieNow(); anything else that it returns is a step that went wrong.
using Child = int (*)(const QString& how, const QString& folder, const QString& file);

[[noreturn]] inline void dieNow() {
    raise(SIGKILL);
    abort();
}

inline bool killed(const QString& how, const QString& folder, const QString& file) {
    QProcess child;
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QApplication::applicationFilePath(), {QStringLiteral("--child"), how, folder, file});
    if (!child.waitForFinished(60'000)) {
        return false;
    }
    if (child.exitStatus() != QProcess::CrashExit) {
        qWarning("The child stopped at its step %d.", child.exitCode());
        return false;
    }
    return true;
}

template <class Test>
int runWithChild(int argc, char** argv, Child child) {
    QApplication app(argc, argv);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == QLatin1String("--child")) {
        return child(arguments[2], arguments[3], arguments[4]);
    }
    Test test;
    return QTest::qExec(&test, argc, argv);
}

}  // namespace plumb::desk
