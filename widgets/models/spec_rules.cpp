#include "widgets/models/spec_rules.h"

namespace plumb::desk {

QStringList toTexts(const std::vector<SpecRule>& rules) {
    QStringList texts;
    for (const SpecRule& rule : rules) {
        texts.append(rule.sender + QLatin1Char('\t') + rule.type + QLatin1Char('\t') + rule.spec);
    }
    return texts;
}

std::vector<SpecRule> specRulesFrom(const QStringList& texts) {
    std::vector<SpecRule> rules;
    for (const QString& text : texts) {
        const QStringList parts = text.split(QLatin1Char('\t'));
        if (parts.size() == 3 && !parts[2].isEmpty()) {
            rules.push_back({parts[0], parts[1], parts[2]});
        }
    }
    return rules;
}

}  // namespace plumb::desk
