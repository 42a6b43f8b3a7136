#include "app/plumbline/secret_keeping.h"

#include "app/plumbline/session_watch.h"
#include "widgets/settings/desk_options.h"
#include "widgets/statistics/statistics_hub.h"

namespace plumb::desk {

SecretKeeping::SecretKeeping(Desk& desk, OptionsKeeper& keeper)
    : m_notes(*desk.project, desk.focus, desk.checks)
    , m_idle(desk.project->session()) {
    ProjectSession* const session = &desk.project->session();
    connect(&StatisticsHub::of(desk), &StatisticsHub::counted, &m_notes, [this](const Feed* feed, quint64 messages) {
        m_notes.searched(feed, QStringLiteral("statistics"), messages);
    });
    connect(&m_clipboard, &ClipboardGuard::copied, &m_notes, &AuditNotes::copied);
    connect(session, &ProjectSession::stateChanged, &m_clipboard, [this, session] {
        if (session->isLocked()) {
            m_clipboard.clear();
        }
    });
    connect(new SessionWatch(this), &SessionWatch::locked, session, &ProjectSession::lock);
    const auto take = [this](const DeskOptions& options) {
        constexpr int kSecond = 1000;
        m_idle.setMinutes(options.lockMinutes);
        m_clipboard.setMilliseconds(options.clipboardSeconds * kSecond);
    };
    connect(&keeper, &OptionsKeeper::optionsChanged, this, take);
    take(keeper.options());
}

}  // namespace plumb::desk
