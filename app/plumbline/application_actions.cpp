// Everything that can be done in the window, each by the part that it belongs to.
#include "app/plumbline/application.h"
#include "app/plumbline/desk_actions.h"
#include "app/plumbline/gap_export.h"
#include "app/plumbline/main_window.h"
#include "app/plumbline/named_layouts.h"
#include "app/plumbline/palette_parts.h"
#include "app/plumbline/pasting.h"
#include "app/plumbline/reality_report.h"
#include "app/plumbline/trail_export.h"
#include "app/plumbline/unfinished_work.h"
#include "widgets/activity/activity_panel.h"
#include "widgets/against/against_panel.h"
#include "widgets/change/change_actions.h"
#include "widgets/change/new_message_page.h"
#include "widgets/diff/diff_actions.h"
#include "widgets/editor/editor_actions.h"
#include "widgets/editor/message_editor.h"
#include "widgets/findings/findings_panel.h"
#include "widgets/gap/gap_hub.h"
#include "widgets/importing/import_actions.h"
#include "widgets/inference/inference_page.h"
#include "widgets/keeping/closed_actions.h"
#include "widgets/keeping/project_documents.h"
#include "widgets/keeping/restore_bar.h"
#include "widgets/messages/message_page.h"
#include "widgets/names/name_actions.h"
#include "widgets/palette/palette_actions.h"
#include "widgets/project/audit_page.h"
#include "widgets/project/project_actions.h"
#include "widgets/project/spec_choice_line.h"
#include "widgets/reality/reality_page.h"
#include "widgets/replay/replay_actions.h"
#include "widgets/replay/wire_panel.h"
#include "widgets/rules/rules_panel.h"
#include "widgets/settings/desk_options.h"
#include "widgets/settings/settings_actions.h"
#include "widgets/spec/spec_actions.h"
#include "widgets/start/recent_files.h"
#include "widgets/start/start_actions.h"
#include "widgets/start/tour.h"
#include "widgets/statistics/statistics_page.h"
#include "widgets/story/story_actions.h"
#include "widgets/value/value_actions.h"

#include <vector>

namespace plumb::desk {
namespace {

/// What is chosen in the list of a feed.
ChangeTargets changeTargets(MainWindow& window) {
    return {[&window](Feed* feed) {
                MessagePage* const page = window.pageOf(feed);
                return page ? page->selectedNumbers(false) : std::vector<std::uint32_t>();
            },
            [&window](Feed* feed) {
                MessagePage* const page = window.pageOf(feed);
                return page ? page->listedNumbers() : std::vector<std::uint32_t>();
            }};
}

}  // namespace

void Application::addActions(Desk& desk) {
    addFileActions(*this, desk);
    addPasteAction(*this, desk);
    addProjectActions(desk, m_window.get());
    addAuditActions(desk, trailWriter(m_workspace));
    addSpecChoiceActions(desk, *m_documents);
    addViewActions(*this, desk);
    addLayoutActions(desk, *m_window);
    addMessageActions(*this, desk);
    addEditorActions(desk, [this] { return page() ? page()->editor() : nullptr; });
    StatisticsPage::addActions(desk, [this] { return m_focus.feed(); });
    RealityPage::addActions(
        desk, [this] { return m_focus.feed(); }, realityWriter(m_workspace));
    addDiffActions(desk);
    addValueActions(desk);
    addStartActions(desk, *m_recent, *m_tour, [this] { showStart(); });
    addStoryActions(desk);
    addChangeActions(desk, changeTargets(*m_window));
    addNewMessageActions(desk);
    addUnfinishedActions(desk, m_unfinished->restorer());
    addClosedActions(desk, m_unfinished->closed());
    const ShowSetting showSetting = addSettingsActions(desk, *m_keeper);
    addPaletteActions(desk, m_window.get(), paletteParts(desk, *m_window, showSetting));
    addActivityActions(desk);
    addSpecActions(desk, [this] { return qobject_cast<FindingsPanel*>(m_window->panel(QStringLiteral("findings"))); });
    addImportActions(desk);
    FindingsPanel::addActions(
        desk, [this] { return qobject_cast<FindingsPanel*>(m_window->panel(QStringLiteral("findings"))); });
    InferencePage::addActions(
        desk, [this] { return m_focus.feed(); }, changeTargets(*m_window).listed);
    addAgainstActions(desk, [this] { return qobject_cast<AgainstPanel*>(m_window->panel(QStringLiteral("against"))); });
    addGapActions(desk, gapWriter(m_workspace));
    addNameActions(desk, *m_window->askLine());
    addReplayActions(desk, changeTargets(*m_window),
                     [this] { return qobject_cast<WirePanel*>(m_window->panel(QStringLiteral("wire"))); });
    addRulesActions(desk, [this] { return qobject_cast<RulesPanel*>(m_window->panel(QStringLiteral("rules"))); });
}

}  // namespace plumb::desk
