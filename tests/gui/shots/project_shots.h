// The screens of the project file: its panel, pages, dialogs and lines.
#pragma once

#include "gui/common/project_scene.h"
#include "gui/shots/shot.h"

#include "widgets/keeping/project_work.h"
#include "widgets/project/passphrase_dialog.h"
#include "widgets/project/project_actions.h"
#include "widgets/project/project_model.h"
#include "widgets/project/project_panel.h"
#include "widgets/project/snapshots_page.h"

#include <QCheckBox>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>

#include <utility>

namespace plumb::desk {

inline Passphrase passphraseOfShots() {
    return std::make_shared<const Secret>("correct horse");
}

/// The panel as tall as it takes, with all that is in the project.
inline void showWholePanel(Application& application) {
    openProjectScene(application);
    MainWindow& window = application.window();
    QDockWidget* const dock = window.dock(QStringLiteral("project"));
    window.showPanel(QStringLiteral("project"));
    window.resizeDocks({dock}, {320}, Qt::Horizontal);
    window.resizeDocks({dock}, {760}, Qt::Vertical);
}

inline void lockScene(Application& application) {
    openProjectScene(application, passphraseOfShots());
    trigger(application, "project.lock");
    await("A lock", [&] { return application.project().session().state() == ProjectSession::State::Locked; });
}

/// What is typed is wrong once.
inline void unlockWrongly(Application& application) {
    lockScene(application);
    auto* const line = application.window().findChild<QLineEdit*>(QStringLiteral("lock.passphrase"));
    QTest::keyClicks(line, QStringLiteral("battery staple"));
    QTest::keyClick(line, Qt::Key_Return);
    const ProjectSession& session = application.project().session();
    await("A try", [&] { return session.state() != ProjectSession::State::Locked; });
    await("An answer", [&] { return session.state() == ProjectSession::State::Locked; });
}

inline PassphraseDialog* dialogOf(Application& application) {
    auto* const dialog = application.window().findChild<PassphraseDialog*>();
    if (!dialog) {
        qFatal("Nothing asks for a passphrase.");
    }
    return dialog;
}

inline void askForNewPassphrase(Application& application) {
    openProjectScene(application);
    trigger(application, "project.passphrase");
    dialogOf(application)->findChild<QLineEdit*>(QStringLiteral("passphrase.line"))->setText(QStringLiteral("one"));
    dialogOf(application)->findChild<QLineEdit*>(QStringLiteral("passphrase.again"))->setText(QStringLiteral("two"));
}

inline void askForNone(Application& application) {
    openProjectScene(application, passphraseOfShots());
    trigger(application, "project.passphrase");
    dialogOf(application)->findChild<QCheckBox*>(QStringLiteral("passphrase.encrypted"))->setChecked(false);
}

inline void askForKnownPassphrase(Application& application) {
    const QString file = openProjectScene(application, passphraseOfShots());
    ProjectSession& session = application.project().session();
    session.close();
    await("A closed project", [&] { return session.state() == ProjectSession::State::None; });
    openProject(application.desk(), file, &application.window());
    const PassphraseDialog* const dialog = dialogOf(application);
    auto* const line = dialog->findChild<QLineEdit*>(QStringLiteral("passphrase.line"));
    QTest::keyClicks(line, QStringLiteral("battery staple"));
    QTest::keyClick(line, Qt::Key_Return);
    const auto* const problem = dialog->findChild<QLabel*>(QStringLiteral("passphrase.problem"));
    await("An answer", [&] { return problem->isVisible(); });
}

/// What was opened lately, with a project in it and a file that is gone.
inline void showRecent(Application& application) {
    openProjectScene(application);
    ProjectSession& session = application.project().session();
    session.close();
    await("A closed project", [&] { return session.state() == ProjectSession::State::None; });
    application.showStart();
}

inline void projectShots(Shots& shots) {
    const auto everywhere = [&](const char* name, const std::function<void(Application&)>& prepare) {
        using Way = std::pair<const char*, SchemeChoice>;
        for (const auto& [ending, scheme] : {Way{"", SchemeChoice::Light}, Way{"-dark", SchemeChoice::Dark},
                                             Way{"-contrast", SchemeChoice::HighContrast}}) {
            shots.shot(QString::fromLatin1(name) + QLatin1String(ending), prepare, scheme);
        }
    };
    everywhere("project", showWholePanel);
    everywhere("project-sql", [](Application& a) {
        openProjectScene(a);
        askScene(a, QStringLiteral("SELECT m.number, m.type, m.sender, f.value AS ward, m.title\nFROM message_view m\n"
                                   "LEFT JOIN field_value('PV1-3.1') f ON f.source = m.source AND f.number = m.number\n"
                                   "ORDER BY m.number"));
    });
    everywhere("project-sql-wrong", [](Application& a) {
        openProjectScene(a);
        askScene(a, QStringLiteral("SELECT type, count(*) AS messages\nFROM message_view\nGROUP BY typ"));
    });
    everywhere("project-spec-choice", [](Application& a) { openWithAnotherSpec(a, openProjectScene(a)); });
    everywhere("project-checks", [](Application& a) {
        openProjectScene(a);
        trigger(a, "findings.check");
        await("A kept check", [&] { return !a.project().contents().runs.empty(); });
        Shots::settle(a);
        trigger(a, "project.checks");
        Shots::settle(a);
    });
    const auto snapshots = [](Application& a) {
        openProjectScene(a);
        compareScene(a);
    };
    everywhere("project-snapshots", snapshots);
    shots.shot(QStringLiteral("project-restore"), [&](Application& a) {
        snapshots(a);
        qobject_cast<SnapshotsPage*>(a.window().documents()->current())->askToRestore();
    });
    everywhere("project-audit", [](Application& a) {
        openProjectScene(a);
        trigger(a, "messages.last");
        verifyScene(a);
    });
    everywhere("project-lock", lockScene);
    shots.shot(QStringLiteral("project-lock-wrong"), unlockWrongly);
    everywhere("project-passphrase", askForNewPassphrase);
    shots.shot(QStringLiteral("project-passphrase-none"), askForNone);
    shots.shot(QStringLiteral("project-passphrase-known"), askForKnownPassphrase);
    shots.shot(QStringLiteral("project-note"), [](Application& a) {
        openProjectScene(a);
        goTo(a, 4, QStringLiteral("PID-8"));
        trigger(a, "project.note");
    });
    everywhere("start-recent", showRecent);
}

}  // namespace plumb::desk
