#include "check/rules_by_version.h"

#include "hl7/message_view.h"
#include "spec/load_spec.h"

#include <utility>

namespace plumb::check {

RuleSets::RuleSets(std::shared_ptr<const spec::Spec> spec, RuleSetOptions options)
    : m_options(std::move(options)) {
    m_sets[0] = std::make_unique<RuleSet>(std::move(spec), m_options);
    m_classifier = m_sets[0]->classifier();
}

RuleSets::RuleSets(RuleSetOptions options)
    : m_options(std::move(options))
    , m_byVersion(true) {
    for (const spec::ClassificationRule& rule : m_options.classifications) {
        m_classifier.add(rule);
    }
}

const spec::SpecDocument& RuleSets::document() const {
    static const spec::SpecDocument nothing;
    return m_byVersion ? nothing : m_sets[0]->spec().document();
}

std::size_t RuleSets::numberFor(ByteView message) const {
    return m_byVersion ? static_cast<std::size_t>(dictionary::guessVersion(hl7::MessageView(message).version()).version)
                       : 0;
}

const RuleSet& RuleSets::set(std::size_t number) const {
    const std::scoped_lock lock(m_mutex);
    std::unique_ptr<RuleSet>& set = m_sets[number];
    if (!set) {
        const auto version = static_cast<dictionary::Version>(number);
        set = std::make_unique<RuleSet>(std::make_shared<const spec::Spec>(spec::standardSpec(version)), m_options);
    }
    return *set;
}

std::vector<const RuleSet*> RuleSets::made() const {
    const std::scoped_lock lock(m_mutex);
    std::vector<const RuleSet*> sets;
    for (const std::unique_ptr<RuleSet>& set : m_sets) {
        if (set) {
            sets.push_back(set.get());
        }
    }
    return sets;
}

}  // namespace plumb::check
