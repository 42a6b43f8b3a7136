// The program: its services, its window, and what ties them. Built by main(), and by tests of the whole.
#pragma once

#include "widgets/common/actions.h"
#include "widgets/common/desk.h"
#include "widgets/common/settings.h"
#include "widgets/common/theme.h"
#include "widgets/models/checks.h"
#include "widgets/models/focus.h"
#include "widgets/models/jobs.h"
#include "widgets/models/project_session.h"
#include "widgets/models/workspace.h"

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/secret.h"
#endif

#include <QObject>
#include <QPointer>
#include <QVariantList>

#include <memory>

namespace plumb::desk {

class MainWindow;
class MessagePage;
class OptionsKeeper;
class ProjectDocuments;
class ProjectWork;
class RecentFiles;
class RunKeeper;
class SecretKeeping;
class Tour;
class UnfinishedWork;

struct StartOptions {
    QString settingsFile;
    QStringList paths;
    bool restore = true;                             ///< what was open last time
    std::shared_ptr<SecretStore> secrets = nullptr;  ///< where the key to unfinished work is; nullptr: it is not kept
};

class Application final : public QObject {
    Q_OBJECT

public:
    explicit Application(StartOptions options);
    ~Application() override;

    [[nodiscard]] Desk& desk() { return *m_desk; }
    [[nodiscard]] MainWindow& window() { return *m_window; }
    [[nodiscard]] MessagePage* page() const;
    [[nodiscard]] OptionsKeeper& options() { return *m_keeper; }
    [[nodiscard]] UnfinishedWork& unfinished() { return *m_unfinished; }
    [[nodiscard]] ProjectWork& project() { return *m_project; }
    [[nodiscard]] SecretKeeping& secrets() { return *m_secrets; }
    [[nodiscard]] ProjectDocuments& documents() { return *m_documents; }

    void start();
    void open(const QStringList& paths);
    void openText(const QByteArray& text);
    void openSample();
    void showStart();
    void showManual(const QString& page);
    void setMasked(bool masked);
    [[nodiscard]] bool masked() const { return m_masked; }
    void saveSession();

private:
    [[nodiscard]] Desk makeDesk(Actions& actions);
    void addActions(Desk& desk);
    void wire();
    void wireProject();
    void speak(const QString& language);
    void restoreSession();

    StartOptions m_options;
    Settings m_settings;
    Theme m_theme;
    Jobs m_jobs;
    ProjectSession m_session;  ///< closes the project when the sources are gone
    Workspace m_workspace;
    Focus m_focus;
    std::unique_ptr<UnfinishedWork> m_unfinished;
    std::unique_ptr<ProjectWork> m_project;
    Checks m_checks;
    std::unique_ptr<RunKeeper> m_runs;  ///< goes before the checks
    std::unique_ptr<ProjectDocuments> m_documents;
    Actions m_actions;
    std::unique_ptr<OptionsKeeper> m_keeper;
    std::unique_ptr<RecentFiles> m_recent;
    std::unique_ptr<Tour> m_tour;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<SecretKeeping> m_secrets;
    std::unique_ptr<MainWindow> m_window;
    QPointer<QWidget> m_start;
    QPointer<QWidget> m_manual;
    QStringList m_openNext;    ///< once the project is open
    QVariantList m_pagesNext;  ///< likewise: pages about its sources
    bool m_masked = false;
};

}  // namespace plumb::desk
