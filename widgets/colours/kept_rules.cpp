#include "widgets/colours/kept_rules.h"

#include "widgets/common/desk.h"
#include "widgets/common/settings.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/workspace.h"

namespace plumb::desk {
ColourRules& colourRules(Desk& desk) {
    auto* rules = desk.workspace.findChild<ColourRules*>(QString(), Qt::FindDirectChildrenOnly);
    if (!rules) {
        rules = new ColourRules(&desk.workspace);
        rules->setLines(desk.settings.value(QLatin1String(kColourRulesKey)).toStringList());
        QObject::connect(rules, &ColourRules::changed, rules, [rules, settings = &desk.settings] {
            settings->setValue(QLatin1String(kColourRulesKey), rules->lines());
        });
        if (desk.project) {
            QObject::connect(desk.project, &ProjectWork::valuesSwitched, rules, [rules, settings = &desk.settings] {
                rules->setLines(settings->value(QLatin1String(kColourRulesKey)).toStringList());
            });
        }
    }
    return *rules;
}

}  // namespace plumb::desk
