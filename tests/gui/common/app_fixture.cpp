#include "gui/common/app_fixture.h"
#include "gui/common/waiting.h"

#include "app/plumbline/main_window.h"
#include "widgets/messages/message_page.h"

#include <QApplication>
#include <QDialog>
#include <QMenu>

#include <QtTest/QtTest>

namespace plumb::desk {

AppFixture::AppFixture(bool withSample) {
    StartOptions options;
    options.settingsFile = folder.filePath(QStringLiteral("settings.ini"));
    options.restore = false;
    if (withSample) {
        options.paths = QStringList{sample()};
    }
    m_app = std::make_unique<Application>(options);
    m_app->start();
    if (!QTest::qWaitForWindowActive(&m_app->window())) {
        qFatal("The window did not become active.");
    }
    settle();
}

AppFixture::~AppFixture() {
    closeDialogs();
}

QWidget& AppFixture::window() {
    return m_app->window();
}

QString AppFixture::sample() {
    return QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/sample/mercy-adt.hl7");
}

void AppFixture::settle() {
    if (!comesAbout([this] { return m_app->desk().jobs.running().empty(); }, 60'000)) {
        qFatal("Work did not end in time.");
    }
}

void AppFixture::press(const char* keys) {
    // Offscreen nobody gives the window back to the user when a popup closes.
    m_app->window().activateWindow();
    if (!QTest::qWaitForWindowActive(&m_app->window())) {
        qFatal("The window is not active.");
    }
    QWidget* const focused = QApplication::focusWidget();
    QTest::keySequence(focused ? focused : &m_app->window(),
                       QKeySequence(QLatin1String(keys), QKeySequence::PortableText));
}

void AppFixture::type(const QString& text) {
    QWidget* const focused = QApplication::focusWidget();
    QTest::keyClicks(focused ? focused : &m_app->window(), text);
}

bool AppFixture::closeDialogs() {
    bool any = false;
    for (QWidget* const top : QApplication::topLevelWidgets()) {
        if (top != &m_app->window() && top->isVisible() &&
            (qobject_cast<QDialog*>(top) || qobject_cast<QMenu*>(top) || top->windowFlags().testFlag(Qt::Popup))) {
            top->close();
            any = true;
        }
    }
    return any;
}

}  // namespace plumb::desk
