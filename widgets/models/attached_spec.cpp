#include "widgets/models/attached_spec.h"

#include "spec/load_spec.h"
#include "widgets/models/checks.h"
#include "widgets/models/sentences.h"

#include <map>
#include <utility>

namespace plumb::desk {

QString AttachedSpec::title() const {
    if (name == QLatin1String("hl7")) {
        return Checks::tr("HL7 standard");
    }
    if (name == QLatin1String(kByRules)) {
        return Checks::tr("Specs by rules");
    }
    const QString own = spec ? toQString(spec->document().identity.title) : QString();
    return own.isEmpty() ? name : own;
}

AttachedSpec loadAttached(const QString& name, const spec::SpecTexts& instead) {
    AttachedSpec attached;
    attached.name = name;
    if (name == QLatin1String("hl7")) {
        attached.rules = std::make_shared<const check::RuleSets>(check::RuleSetOptions{});
        return attached;
    }
    const Result<spec::LoadedSpec> loaded = spec::loadSpecWith(name.toStdString(), spec::shippedSpecFolders(), instead);
    if (!loaded) {
        attached.problem = sentence(loaded.error());
        attached.rules = std::make_shared<const check::RuleSets>(check::RuleSetOptions{});
        return attached;
    }
    attached.spec = loaded->spec;
    attached.rules = std::make_shared<const check::RuleSets>(loaded->spec, check::RuleSetOptions{});
    return attached;
}

AttachedSpec loadAttached(const std::vector<SpecRule>& rules, const spec::SpecTexts& instead) {
    AttachedSpec attached;
    attached.name = QLatin1String(kByRules);
    std::map<QString, std::shared_ptr<const spec::Spec>> known;
    std::vector<check::SpecChoice> choices;
    for (const SpecRule& rule : rules) {
        std::shared_ptr<const spec::Spec>& spec = known[rule.spec];
        if (!spec) {
            const Result<spec::LoadedSpec> loaded =
                spec::loadSpecWith(rule.spec.toStdString(), spec::shippedSpecFolders(), instead);
            if (!loaded) {
                attached.problem = sentence(loaded.error());
                continue;
            }
            spec = loaded->spec;
        }
        choices.push_back({rule.sender.toStdString(), rule.type.toStdString(), spec});
    }
    attached.rules = std::make_shared<const check::RuleSets>(std::move(choices), check::RuleSetOptions{});
    return attached;
}

}  // namespace plumb::desk
