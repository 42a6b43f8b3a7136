// What is opened in the window: files of every kind by what they are, the sample, and the pages of the program itself.
#include "app/plumbline/application.h"
#include "app/plumbline/main_window.h"
#include "widgets/documents/document_area.h"
#include "widgets/gap/gap_hub.h"
#include "widgets/importing/import_actions.h"
#include "widgets/manual/manual_page.h"
#include "widgets/project/project_actions.h"
#include "widgets/spec/spec_hub.h"
#include "widgets/start/recent_files.h"
#include "widgets/start/sample.h"
#include "widgets/start/start_page.h"
#include "widgets/start/tour.h"

#include <QFileInfo>

#include <algorithm>

namespace plumb::desk {

void Application::open(const QStringList& paths) {
    // What is opened with a project belongs to it, so it waits for it.
    const auto project = std::find_if(paths.begin(), paths.end(), isProjectFile);
    if (project != paths.end()) {
        m_openNext = paths;
        m_openNext.erase(std::remove_if(m_openNext.begin(), m_openNext.end(), isProjectFile), m_openNext.end());
        openProject(*m_desk, *project, m_window.get());
        return;
    }
    for (const QString& path : paths) {
        if (GapHub::isGapList(path)) {
            GapHub::of(*m_desk).open(path);
            continue;
        }
        if (SpecHub::isSpec(path)) {
            SpecHub::of(*m_desk).open(path);
            continue;
        }
        if (isVendorDocument(path)) {
            importDocumentOf(*m_desk, path);
            continue;
        }
        Feed* const feed = m_workspace.open(path);
        m_recent->add(feed->path());
        m_window->showFeed(feed);
    }
}

void Application::openText(const QByteArray& text) {
    m_window->showFeed(m_workspace.openText(text.toStdString()));
}

void Application::openSample() {
    const QStringList sample = samplePaths();
    if (sample.isEmpty()) {
        m_desk->tell(tr("The sample project is not there. Install the program anew, or open a file of your own."));
        return;
    }
    open(sample);
    for (const auto& feed : m_workspace.feeds()) {
        const QFileInfo file(feed->path());
        const QString spec = file.path() + QLatin1Char('/') + file.completeBaseName() + QStringLiteral(".yaml");
        if (sample.contains(feed->path()) && QFileInfo::exists(spec)) {
            m_checks.attach(*feed, spec);
        }
    }
    open({sample.front()});
}

void Application::showStart() {
    if (!m_start) {
        auto* const page = new StartPage(*m_desk, *m_recent, *m_tour);
        connect(page, &StartPage::openRequested, this, &Application::open);
        connect(page, &StartPage::sampleRequested, this, &Application::openSample);
        connect(page, &StartPage::textPasted, this, &Application::openText);
        m_start = page;
        m_window->documents()->addPage(page, tr("Start"), QStringLiteral("project"));
    }
    m_window->documents()->show(m_start);
}

void Application::showManual(const QString& name) {
    if (!m_manual) {
        auto* const page = new ManualPage(*m_desk);
        m_manual = page;
        m_window->documents()->addPage(page, tr("Manual"), QStringLiteral("help"));
    }
    m_window->documents()->show(m_manual);
    qobject_cast<ManualPage*>(m_manual)->open(name);
}

}  // namespace plumb::desk
