// What is remembered from one session to the next: the window, and what was open in it.
#include "app/plumbline/application.h"
#include "app/plumbline/main_window.h"
#include "app/plumbline/session_pages.h"
#include "widgets/documents/document_area.h"
#include "widgets/keeping/project_work.h"
#include "widgets/messages/message_page.h"
#include "widgets/project/project_actions.h"

#include <QFileInfo>

#include <algorithm>

namespace plumb::desk {

void Application::saveSession() {
    m_settings.setValue(QStringLiteral("window/geometry"), m_window->saveGeometry());
    m_settings.setValue(QStringLiteral("window/layout"), m_window->saveLayout());
    QStringList paths;
    QVariantList layouts, specs;
    for (QWidget* const page : m_window->documents()->pages()) {
        const auto* const messages = qobject_cast<MessagePage*>(page);
        // A project opens its own.
        if (messages && !messages->feed().isScratch() && !m_project->of(&messages->feed())) {
            paths.append(messages->feed().path());
            layouts.append(messages->saveLayout());
            specs.append(m_checks.attached(messages->feed()).name);
        }
    }
    m_settings.setValue(QStringLiteral("session/files"), paths);
    m_settings.setValue(QStringLiteral("session/layouts"), layouts);
    m_settings.setValue(QStringLiteral("session/specs"), specs);
    const auto* const current = qobject_cast<MessagePage*>(m_window->documents()->current());
    m_settings.setValue(QStringLiteral("session/current"), current ? current->feed().path() : QString());
    m_settings.setValue(QStringLiteral("session/pages"), savedPages(*m_window));
    m_settings.setValue(QStringLiteral("session/project"),
                        m_session.isOpen() || m_session.isLocked() ? m_session.path() : QString());
    m_settings.sync();
}

void Application::restoreSession() {
    const QStringList paths = m_settings.value(QStringLiteral("session/files")).toStringList();
    const QVariantList layouts = m_settings.value(QStringLiteral("session/layouts")).toList();
    const QVariantList specs = m_settings.value(QStringLiteral("session/specs")).toList();
    const QString current = m_settings.value(QStringLiteral("session/current")).toString();
    Feed* shown = nullptr;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (!QFileInfo::exists(paths[i])) {
            continue;  // the list of recent work still has it
        }
        Feed* const feed = m_workspace.open(paths[i]);
        if (i < specs.size() && specs[i].toString() != m_checks.attached(*feed).name) {
            m_checks.attach(*feed, specs[i].toString());
        }
        if (i < layouts.size()) {
            m_window->showFeed(feed)->restoreLayout(layouts[i].toByteArray());
        }
        if (paths[i] == current) {
            shown = feed;
        }
    }
    if (shown) {
        m_window->showFeed(shown);
    }
    m_pagesNext = restorePages(m_settings.value(QStringLiteral("session/pages")).toList(), *m_desk, *m_window);
    const QString project = m_settings.value(QStringLiteral("session/project")).toString();
    if (std::none_of(m_options.paths.begin(), m_options.paths.end(), isProjectFile) && isProjectFile(project)) {
        openProject(*m_desk, project, m_window.get());
    }
}

}  // namespace plumb::desk
