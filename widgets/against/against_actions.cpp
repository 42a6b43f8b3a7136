#include "widgets/against/against_panel.h"
#include "widgets/common/actions.h"
#include "widgets/common/settings.h"
#include "widgets/models/focus.h"

namespace plumb::desk {

using Show = AgainstModel::Show;

void addAgainstActions(Desk& desk, std::function<AgainstPanel*()> panel) {
    const QString category = AgainstPanel::tr("Spec against message");
    const auto add = [&](const char* id, const QString& text, const char* keys, const char* icon, auto what,
                         std::function<bool()> checked = {}) {
        desk.actions.add(
            {QLatin1String(id), text, category, QLatin1String(keys), QLatin1String(icon), bool(checked)},
            [&desk, panel, what] {
                desk.showPanel(QStringLiteral("against"));
                if (AgainstPanel* const shown = panel()) {
                    what(*shown);
                }
            },
            [&desk] { return desk.focus.message() != nullptr; }, checked);
    };
    add("against.next", AgainstPanel::tr("Go to the next problem"), "Ctrl+F8", "next",
        [](AgainstPanel& shown) { shown.nextProblem(); });
    add("against.previous", AgainstPanel::tr("Go to the problem before"), "Ctrl+Shift+F8", "previous",
        [](AgainstPanel& shown) { shown.previousProblem(); });
    add("against.copy", AgainstPanel::tr("Copy the rows"), "", "copy", [](AgainstPanel& shown) { shown.copyRows(); });
    const auto show = [&](const char* id, const QString& text, Show what) {
        add(
            id, text, "", "filter", [what](AgainstPanel& shown) { shown.setShow(what); },
            [&desk, what] {
                return desk.settings.value(QLatin1String(AgainstPanel::kShowKey), 0).toInt() == static_cast<int>(what);
            });
    };
    show("against.asked", AgainstPanel::tr("Show what is asked for or sent"), Show::Asked);
    show("against.all", AgainstPanel::tr("Show the whole spec"), Show::All);
    show("against.problems", AgainstPanel::tr("Show problems only"), Show::Problems);
    show("against.extra", AgainstPanel::tr("Show what is in the message only"), Show::Extra);
}

}  // namespace plumb::desk
