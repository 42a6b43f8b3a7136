#include "app/plumbline/panels.h"

#include "widgets/activity/activity_panel.h"
#include "widgets/against/against_panel.h"
#include "widgets/colours/colours_panel.h"
#include "widgets/findings/findings_panel.h"
#include "widgets/inspector/inspector_panel.h"
#include "widgets/project/project_panel.h"
#include "widgets/replay/replay_panel.h"
#include "widgets/replay/wire_panel.h"
#include "widgets/rules/rules_panel.h"
#include "widgets/value/value_panel.h"

namespace plumb::desk {

std::vector<PanelInfo> panels() {
    return {ProjectPanel::info(), ReplayPanel::info(), InspectorPanel::info(), FindingsPanel::info(),
            againstPanel(),       rulesPanel(),        coloursPanel(),         valuePanel(),
            activityPanel(),      WirePanel::info()};
}

}  // namespace plumb::desk
