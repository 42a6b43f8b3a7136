// What every screen begins with: a fresh window, brought to what shall be seen, and its picture in a file.
#pragma once

#include "app/plumbline/application.h"
#include "app/plumbline/main_window.h"
#include "widgets/common/row_view.h"
#include "widgets/documents/document_area.h"
#include "widgets/messages/message_page.h"
#include "widgets/messages/message_tree.h"

#include <QDir>
#include <QPainter>
#include <QTemporaryDir>
#include <QtTest/QtTest>

#include <cstdio>
#include <functional>
#include <optional>

namespace plumb::desk {

class Shots {
public:
    Shots(QString folder, QStringList wanted)
        : m_folder(std::move(folder))
        , m_wanted(std::move(wanted)) {
        QDir().mkpath(m_folder);
        const QString scheme = qEnvironmentVariable("PLUMBLINE_SHOTS_SCHEME");
        if (!scheme.isEmpty()) {
            m_scheme = scheme == QLatin1String("dark") ? SchemeChoice::Dark : SchemeChoice::HighContrast;
        }
    }

    /// A fresh window; `prepare` brings it to what shall be seen.
    void shot(const QString& name, const std::function<void(Application&)>& prepare,
              SchemeChoice scheme = SchemeChoice::Light, QSize size = {1440, 900},
              const QString& language = QStringLiteral("en")) {
        if (!m_wanted.isEmpty() && !m_wanted.contains(name)) {
            return;
        }
        QTemporaryDir folder;
        const QString settings = folder.filePath(QStringLiteral("settings.ini"));
        Settings(settings).setValue(QStringLiteral("appearance/language"), language);
        Application application({settings, {}, false});
        application.desk().theme.setChoice(m_scheme.value_or(scheme));
        application.window().resize(size);
        application.start();
        if (!QTest::qWaitForWindowActive(&application.window())) {
            qFatal("The window did not become active.");
        }
        prepare(application);
        settle(application);
        const QString path = m_folder + QLatin1Char('/') + name + QStringLiteral(".png");
        QPixmap picture = application.window().grab();
        // Lists that pop up and dialogs are windows of their own.
        QWidget* const dialog = QApplication::activeModalWidget();
        if (QWidget* const popup = QApplication::activePopupWidget(); popup || dialog) {
            QWidget* const above = popup ? popup : dialog;
            QPainter painter(&picture);
            painter.drawPixmap(application.window().mapFromGlobal(above->mapToGlobal(QPoint(0, 0))), above->grab());
            above->hide();
        }
        if (!picture.save(path)) {
            qFatal("%s cannot be written.", qPrintable(path));
        }
        std::printf("%s\n", qPrintable(path));
        ++m_made;
    }

    [[nodiscard]] int made() const { return m_made; }

    static void settle(Application& application) {
        if (!QTest::qWaitFor([&] { return application.desk().jobs.running().empty(); }, 60'000)) {
            qFatal("Work did not end.");
        }
        QTest::qWait(150);  // what waits for a pause in typing, and the last paint
    }

private:
    QString m_folder;
    QStringList m_wanted;
    std::optional<SchemeChoice> m_scheme;
    int m_made = 0;
};

inline QString sample() {
    return QStringLiteral(PLUMBLINE_SOURCE_DIR "/resources/sample/mercy-adt.hl7");
}

inline void openSample(Application& application) {
    application.open({sample()});
    Shots::settle(application);
}

inline void trigger(Application& application, const char* id) {
    QAction* const action = application.desk().actions.action(QLatin1String(id));
    if (!action) {
        qFatal("There is no action %s.", id);
    }
    action->trigger();
}

inline void type(const QString& text) {
    QTest::keyClicks(QApplication::focusWidget(), text);
}

inline void goTo(Application& application, std::uint64_t message, const QString& path) {
    Feed* const feed = application.page() ? &application.page()->feed() : nullptr;
    application.desk().focus.go(feed, message, {}, nullptr);
    OutlineModel& tree = *application.page()->tree()->model();
    tree.expandAll();
    for (int row = 0; row < tree.rowCount(); ++row) {
        if (tree.pathText(row) == path) {
            application.page()->tree()->view()->selectRow(row);
            return;
        }
    }
}

}  // namespace plumb::desk
