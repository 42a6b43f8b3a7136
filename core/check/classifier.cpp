#include "check/classifier.h"

namespace plumb::check {

Classifier::Classifier() {
    for (std::size_t i = 0; i < kRuleKinds; ++i) {
        m_byKind[i] = info(static_cast<RuleKind>(i)).classification;
    }
}

void Classifier::add(const spec::ClassificationRule& rule) {
    const std::optional<Classification> classification = parseClassification(rule.classification);
    if (!classification) {
        return;
    }
    m_overrides.push_back({rule.rule, rule.path, *classification});
    for (std::size_t i = 0; i < kRuleKinds; ++i) {
        if (names(m_overrides.back(), static_cast<RuleKind>(i), {})) {
            if (rule.path.empty()) {
                m_byKind[i] = *classification;
            } else {
                m_special[i] = true;
            }
        }
    }
}

bool Classifier::names(const Override& rule, RuleKind kind, std::string_view id) {
    const RuleKindInfo& known = info(kind);
    return rule.rule == known.code || rule.rule == categoryName(known.category) || (!id.empty() && rule.rule == id);
}

Classification Classifier::of(RuleKind kind, std::string_view path, std::string_view id, Classification own) const {
    Classification result = own == Classification::Off ? info(kind).classification : own;
    // What a statement is worth when it is broken says nothing of when it cannot be decided.
    const bool ofSpec = info(kind).category == Category::SpecError;
    for (const Override& rule : m_overrides) {
        const std::string_view named = ofSpec && rule.classification != Classification::Off ? std::string_view{} : id;
        if ((rule.path.empty() || rule.path == path) && names(rule, kind, named)) {
            result = rule.classification;
        }
    }
    return result;
}

bool Classifier::mayFire(RuleKind kind) const {
    if (of(kind) != Classification::Off) {
        return true;
    }
    return asksForPath(kind);
}

Classification Classifier::ofNote(std::string_view code, Category category, Classification standard) const {
    Classification result = standard;
    for (const Override& rule : m_overrides) {
        if (rule.path.empty() && (rule.rule == code || rule.rule == categoryName(category))) {
            result = rule.classification;
        }
    }
    return result;
}

}  // namespace plumb::check
