// The whole program for tests: its own settings, the sample open, keys that go where a user's keys would go.
#pragma once

#include "app/plumbline/application.h"

#include <QTemporaryDir>

#include <memory>

namespace plumb::desk {

class AppFixture {
public:
    /// With the sample open and checked, unless `paths` says otherwise.
    explicit AppFixture(bool withSample = true);
    ~AppFixture();

    [[nodiscard]] Application& app() { return *m_app; }
    [[nodiscard]] QWidget& window();
    /// Waits until no job runs.
    void settle();
    /// Presses keys where the keyboard is; the window is active first.
    void press(const char* keys);
    void type(const QString& text);
    /// Dialogs and popups that something opened; false when there were none.
    bool closeDialogs();
    [[nodiscard]] static QString sample();

    QTemporaryDir folder;

private:
    std::unique_ptr<Application> m_app;
};

}  // namespace plumb::desk
