#include "check/rules_by_version.h"

#include "hl7/message_view.h"
#include "spec/load_spec.h"

#include <algorithm>
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

RuleSets::RuleSets(std::vector<SpecChoice> choices, RuleSetOptions options)
    : RuleSets(std::move(options)) {
    m_choices = std::move(choices);
    m_choices.resize(std::min(m_choices.size(), kMostChoices));
}

std::shared_ptr<const spec::Spec> RuleSets::chosen(std::size_t number) const {
    return number < dictionary::kVersionCount ? nullptr : m_choices[number - dictionary::kVersionCount].spec;
}

const spec::SpecDocument& RuleSets::document() const {
    static const spec::SpecDocument nothing;
    return m_byVersion ? nothing : m_sets[0]->spec().document();
}

std::size_t RuleSets::numberFor(ByteView message) const {
    if (!m_byVersion) {
        return 0;
    }
    const hl7::MessageView view(message);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        if (m_choices[i].takes(view)) {
            return dictionary::kVersionCount + i;
        }
    }
    return static_cast<std::size_t>(dictionary::guessVersion(view.version()).version);
}

const RuleSet& RuleSets::set(std::size_t number) const {
    const std::scoped_lock lock(m_mutex);
    std::unique_ptr<RuleSet>& set = m_sets[number];
    if (!set) {
        std::shared_ptr<const spec::Spec> spec = chosen(number);
        if (!spec) {
            spec = std::make_shared<const spec::Spec>(spec::standardSpec(static_cast<dictionary::Version>(number)));
        }
        set = std::make_unique<RuleSet>(std::move(spec), m_options);
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
