#include "app/plumbline/application.h"

#include "app/plumbline/alert_notices.h"
#include "app/plumbline/check_report.h"
#include "app/plumbline/closed_specs.h"
#include "app/plumbline/kept_view.h"
#include "app/plumbline/main_window.h"
#include "app/plumbline/panels.h"
#include "app/plumbline/secret_keeping.h"
#include "app/plumbline/session_pages.h"
#include "app/plumbline/system_scheme.h"
#include "app/plumbline/unfinished_work.h"
#include "widgets/common/translation.h"
#include "widgets/common/wording.h"
#include "widgets/documents/document_area.h"
#include "widgets/editor/message_editor.h"
#include "widgets/gap/gap_drafts.h"
#include "widgets/gap/gap_hub.h"
#include "widgets/importing/import_drafts.h"
#include "widgets/keeping/kept_line.h"
#include "widgets/keeping/project_documents.h"
#include "widgets/keeping/project_target.h"
#include "widgets/keeping/project_work.h"
#include "widgets/keeping/restore_bar.h"
#include "widgets/keeping/run_keeper.h"
#include "widgets/messages/message_page.h"
#include "widgets/messages/query_bar.h"
#include "widgets/project/lock_page.h"
#include "widgets/project/project_line.h"
#include "widgets/project/spec_choice_line.h"
#include "widgets/replay/replay_hub.h"
#include "widgets/settings/desk_options.h"
#include "widgets/spec/spec_drafts.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/start/recent_files.h"
#include "widgets/start/sample.h"
#include "widgets/start/tour.h"
#include "widgets/statistics/statistics_hub.h"
#include "widgets/statistics/statistics_page.h"

#include <QApplication>
#include <QFileInfo>
#include <QStandardPaths>
#include <QStatusBar>

#include <utility>

static void initResources() {
    Q_INIT_RESOURCE(window);
    Q_INIT_RESOURCE(translations);
}

namespace plumb::desk {
namespace {

/// Names that the user gave stand with the program's data; where the settings stand elsewhere, beside those.
QString namesFolder(const QString& settingsFile) {
    const QString folder = QFileInfo(settingsFile).absolutePath();
    const bool usual = folder == QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) +
                                     QStringLiteral("/plumbline");
    return (usual ? QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) : folder) +
           QStringLiteral("/names");
}

}  // namespace

Application::Application(StartOptions options)
    : m_options(std::move(options))
    , m_settings((initResources(), m_options.settingsFile))
    , m_session(m_jobs)
    , m_workspace(m_jobs)
    , m_unfinished(std::make_unique<UnfinishedWork>(m_workspace, m_settings))
    , m_project(std::make_unique<ProjectWork>(m_session, m_workspace, m_unfinished->keeper()))
    , m_checks(m_workspace, m_jobs)
    , m_runs(std::make_unique<RunKeeper>(*m_project, m_checks))
    , m_documents(std::make_unique<ProjectDocuments>(*m_project, m_settings, m_checks))
    , m_actions(m_theme, m_settings)
    , m_keeper(std::make_unique<OptionsKeeper>(m_settings, m_theme))
    , m_recent(std::make_unique<RecentFiles>(m_settings))
    , m_tour(std::make_unique<Tour>(m_workspace, m_settings, samplePaths())) {
    m_masked = m_keeper->options().maskOnStart;
    m_checks.names().setFolder(namesFolder(m_options.settingsFile));
    m_checks.setSpecRules(specRulesFrom(m_settings.value(QLatin1String(kSpecRulesKey)).toStringList()));
    useLanguage(m_keeper->options().language);
    m_theme.applyTo();
    new SystemScheme(m_theme, this);
    m_desk = std::make_unique<Desk>(makeDesk(m_actions));
    m_secrets = std::make_unique<SecretKeeping>(*m_desk, *m_keeper);
    m_window = std::make_unique<MainWindow>(*m_desk, panels());
    ReplayHub::of(*m_desk).setKeychain(m_options.secrets);
    noticeAlerts(*m_desk, *m_window);
    auto* const drafts =
        new SpecDrafts(SpecHub::of(*m_desk), m_unfinished->keeper(), m_unfinished->restorer(), m_unfinished.get());
    connect(m_window->documents(), &DocumentArea::closing, drafts, &SpecDrafts::closed);
    auto* const gaps =
        new GapDrafts(GapHub::of(*m_desk), m_unfinished->keeper(), m_unfinished->restorer(), m_unfinished.get());
    connect(m_window->documents(), &DocumentArea::closing, gaps, &GapDrafts::closed);
    auto* const imports =
        new ImportDrafts(*m_desk, m_unfinished->keeper(), m_unfinished->restorer(), m_unfinished.get());
    connect(m_window->documents(), &DocumentArea::added, imports, &ImportDrafts::opened);
    connect(m_window->documents(), &DocumentArea::closing, imports, &ImportDrafts::closed);
    connect(m_window.get(), &MainWindow::closed, imports, &ImportDrafts::writeNow);  // before the journal ends
    rememberClosedSpecs(*m_desk, *m_window->documents(), m_unfinished->closed());
    m_window->addBar(new KeptLine(*m_desk, m_unfinished->closed()));
    m_window->addBar(new RestoreBar(*m_desk, m_unfinished->restorer()));
    m_window->addBar(new ProjectLine(*m_desk));
    m_window->addBar(new SpecChoiceLine(*m_desk, *m_documents));
    new LockPage(*m_desk, m_window.get());
    addActions(*m_desk);
    m_window->buildMenus();
    wire();
    wireProject();
    m_actions.refresh();
}

// The window's parts speak to the services until they are gone.
Application::~Application() {
    m_jobs.stopAll();
    m_window.reset();
}

Desk Application::makeDesk(Actions& actions) {
    constexpr int kTold = 8000;
    Desk desk{m_theme,
              m_settings,
              m_jobs,
              m_workspace,
              m_focus,
              m_checks,
              actions,
              [this](const QString& text) { m_window->statusBar()->showMessage(text, kTold); },
              [this](const QString& id) { m_window->showPanel(id); },
              [this](QWidget* page, const QString& title, const QString& icon) {
                  m_window->documents()->addPage(page, title, icon);
              },
              [this] { return m_masked; }};
    desk.filter = [this](Feed* feed, const QString& filter) {
        if (MessagePage* const page = m_window->showFeed(feed)) {
            page->setFilter(filter);
        }
    };
    desk.showMessages = [this](Feed* feed, const QString& what, const std::vector<std::uint32_t>& numbers) {
        if (MessagePage* const page = m_window->showFeed(feed)) {
            page->showNumbers(what, numbers);
        }
    };
    desk.writeReport = [this](Feed& feed, const QString& path, const QString& format,
                              std::function<void(const QString&)> done) {
        if (const QString problem = projectTargetProblem(m_project.get(), path); !problem.isEmpty()) {
            done(problem);
            return;
        }
        writeCheckReport(
            m_workspace, m_checks, feed, path, format, this,
            [this, done = std::move(done), path, format, of = QPointer<Feed>(&feed)](const QString& problem) {
                if (problem.isEmpty()) {
                    emit m_project->exported(of, QStringLiteral("report"), path, format, 0);
                    m_tour->noteExport();
                }
                done(problem);
            });
    };
    desk.keeper = &m_unfinished->keeper();
    desk.project = m_project.get();
    return desk;
}

void Application::wire() {
    const auto take = [this](const DeskOptions& options) {
        m_checks.setCheckedUnasked(static_cast<std::uint64_t>(options.autoCheckMegabytes) << 20);
        m_actions.refresh();
    };
    connect(m_keeper.get(), &OptionsKeeper::optionsChanged, this, take);
    connect(m_keeper.get(), &OptionsKeeper::languageChanged, this, &Application::speak);
    take(m_keeper->options());
    connect(m_window.get(), &MainWindow::dropped, this, [this](const QStringList& paths, const QByteArray& text) {
        if (!paths.isEmpty()) {
            open(paths);
        } else if (!text.isEmpty()) {
            openText(text);
        }
    });
    connect(m_window.get(), &MainWindow::closed, this, [this] {
        m_project->keepLayouts();
        m_secrets->notes().flush();
        m_documents->keepNow();
        saveSession();
        m_unfinished->end();
    });
    connect(&m_workspace, &Workspace::feedOpened, this, [this](Feed* feed) {
        MessagePage* const page = m_window->showFeed(feed);
        connect(page->queryBar(), &QueryBar::asked, m_tour.get(), &Tour::noteFilter);
        connect(page, &MessagePage::searched, &m_secrets->notes(),
                [this, feed](const QString& how, quint64 found) { m_secrets->notes().searched(feed, how, found); });
        m_actions.refresh();
    });
    const auto retitle = [this] {
        QWidget* const page = m_window->documents()->current();
        const QString name = page && !m_session.isLocked() ? m_window->documents()->titleOf(page) : QString();
        const QString project = m_session.isOpen() || m_session.isLocked() ? m_session.name() : QString();
        m_window->setWindowTitle(!project.isEmpty() && !name.isEmpty() ? tr("%1 - %2 - Plumbline").arg(name, project)
                                 : !project.isEmpty() || !name.isEmpty()
                                     ? tr("%1 - Plumbline").arg(name.isEmpty() ? project : name)
                                     : tr("Plumbline"));
    };
    onNewLanguage(m_window.get(), retitle);
    connect(&m_session, &ProjectSession::stateChanged, m_window.get(), retitle);
    connect(m_window->documents(), &DocumentArea::currentChanged, this, [this, retitle](QWidget* page) {
        if (auto* const messages = qobject_cast<MessagePage*>(page)) {
            messages->activate();
        }
        retitle();
        m_actions.refresh();
        if (!page) {
            showStart();
        }
    });
    connect(&StatisticsHub::of(*m_desk), &StatisticsHub::filterRequested, this,
            [this](Feed* feed, const QString& filter) { m_desk->filter(feed, filter); });
    connect(&m_focus, &Focus::messageChanged, &m_actions, &Actions::refresh);
}

void Application::wireProject() {
    m_project->setLayouts(
        [this](Feed* feed) {
            MessagePage* const page = m_window->pageOf(feed);
            return page ? keptView(*page, m_checks) : QByteArray();
        },
        [this](Feed* feed, const QByteArray& kept) {
            if (MessagePage* const page = m_window->pageOf(feed)) {
                showKeptView(*page, m_checks, kept);
            }
        });
    connect(m_project.get(), &ProjectWork::valuesSwitched, this, [this] {
        m_keeper->reload();
        m_actions.refresh();
    });
    SealedValues* const sealed = &m_unfinished->sealed();
    connect(sealed, &SealedValues::switched, m_project.get(), &ProjectWork::valuesSwitched);
    connect(sealed, &SealedValues::said, this, [this](const QString& sentence) { m_desk->tell(sentence); });
    m_actions.setGate([this](const QString& id) { return !m_session.isLocked() || id == QLatin1String("file.quit"); });
    connect(&m_session, &ProjectSession::stateChanged, &m_actions, &Actions::refresh);
    connect(&m_session, &ProjectSession::opened, this, [this] { m_recent->add(m_session.path()); });
    connect(m_project.get(), &ProjectWork::sourcesOpened, this, [this] {
        if (m_settings.value(QStringLiteral("session/project")).toString() == m_session.path()) {
            (void)restorePages(std::exchange(m_pagesNext, {}), *m_desk, *m_window);
        }
        open(std::exchange(m_openNext, {}));
    });
    connect(&m_session, &ProjectSession::failed, this, [this] { m_openNext.clear(); });
}

// Everything that is open stays as it is; only words change. Widgets hear of it by QEvent::LanguageChange, which Qt
// posts. Actions are called what a table calls them that is made for its words alone.
void Application::speak(const QString& language) {
    useLanguage(language);
    m_window->setPanelWords(panels());
    Actions words(m_theme, m_settings);
    Desk desk = makeDesk(words);
    addActions(desk);
    m_actions.takeWords(words);
}

MessagePage* Application::page() const {
    return m_window->currentMessagePage();
}

void Application::start() {
    if (const QByteArray geometry = m_settings.value(QStringLiteral("window/geometry")).toByteArray();
        !geometry.isEmpty()) {
        m_window->restoreGeometry(geometry);
    }
    m_window->show();
    m_window->resetLayout();
    if (m_options.restore) {
        m_window->restoreLayout(m_settings.value(QStringLiteral("window/layout")).toByteArray());
        restoreSession();
    }
    m_unfinished->begin(m_options.secrets, QFileInfo(m_settings.file()).absolutePath() + QStringLiteral("/unfinished"),
                        m_options.restore);
    open(m_options.paths);
    if (m_window->documents()->pages().empty()) {
        showStart();
    }
}

void Application::setMasked(bool masked) {
    m_masked = masked;
    for (QWidget* const page : m_window->documents()->pages()) {
        if (auto* const messages = qobject_cast<MessagePage*>(page)) {
            messages->model()->setMasked(masked);
            messages->editor()->refreshMask();
        } else if (auto* const statistics = qobject_cast<StatisticsPage*>(page)) {
            statistics->maskChanged();
        }
    }
    // Every panel draws anew what it knows of the message.
    emit m_focus.messageChanged(nullptr);
    emit m_focus.placeChanged(nullptr);
    m_actions.refresh();
}

}  // namespace plumb::desk
