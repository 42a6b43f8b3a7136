// The program with a keychain of the test's own, for tests of what outlives it.
#pragma once

#include "app/plumbline/application.h"
#include "app/plumbline/main_window.h"
#include "app/plumbline/unfinished_work.h"

#include <QApplication>
#include <QLabel>
#include <QtTest/QtTest>

#include <memory>

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
    return QTest::qWaitFor(
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

}  // namespace plumb::desk
