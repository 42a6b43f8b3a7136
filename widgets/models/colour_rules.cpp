#include "widgets/models/colour_rules.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace plumb::desk {
namespace {

struct NamedColour {
    const char* key;
    const char* name;
};
constexpr std::array<NamedColour, kMarkColours> kColours = {{
    {"green", QT_TRANSLATE_NOOP("ColourRules", "Green")},
    {"orange", QT_TRANSLATE_NOOP("ColourRules", "Orange")},
    {"violet", QT_TRANSLATE_NOOP("ColourRules", "Violet")},
    {"pink", QT_TRANSLATE_NOOP("ColourRules", "Pink")},
    {"ochre", QT_TRANSLATE_NOOP("ColourRules", "Ochre")},
    {"grey", QT_TRANSLATE_NOOP("ColourRules", "Grey")},
}};

}  // namespace

QString markColourName(MarkColour colour) {
    return QCoreApplication::translate("ColourRules", kColours[static_cast<std::size_t>(colour)].name);
}

void ColourRules::setRules(std::vector<ColourRule> rules) {
    if (rules == m_rules) {
        return;
    }
    m_rules = std::move(rules);
    m_filters.clear();
    for (const ColourRule& rule : m_rules) {
        Result<query::Filter> filter = query::Filter::parse(rule.filter.toStdString());
        m_filters.push_back(filter ? std::optional(std::move(*filter)) : std::nullopt);
    }
    emit changed();
}

bool ColourRules::needsAcks() const {
    return std::any_of(m_filters.begin(), m_filters.end(),
                       [](const std::optional<query::Filter>& filter) { return filter && filter->needsAcks(); });
}

int ColourRules::match(const FeedMessage& message, const query::MessageContext& context) const {
    for (std::size_t at = 0; at < m_filters.size(); ++at) {
        if (m_filters[at] && (context.acks || !m_filters[at]->needsAcks()) &&
            m_filters[at]->matches(message.view, context, m_scratch)) {
            return static_cast<int>(at);
        }
    }
    return -1;
}

QStringList ColourRules::lines() const {
    QStringList out;
    for (const ColourRule& rule : m_rules) {
        out.append(
            QStringLiteral("%1\t%2\t%3")
                .arg(QLatin1String(kColours[static_cast<std::size_t>(rule.colour)].key), rule.letter, rule.filter));
    }
    return out;
}

void ColourRules::setLines(const QStringList& lines) {
    std::vector<ColourRule> rules;
    for (const QString& line : lines) {
        ColourRule rule;
        const QString colour = line.section(QLatin1Char('\t'), 0, 0);
        for (std::size_t at = 0; at < kColours.size(); ++at) {
            if (colour == QLatin1String(kColours[at].key)) {
                rule.colour = static_cast<MarkColour>(at);
            }
        }
        rule.letter = line.section(QLatin1Char('\t'), 1, 1);
        rule.filter = line.section(QLatin1Char('\t'), 2);
        if (!rule.filter.isEmpty()) {
            rules.push_back(std::move(rule));
        }
    }
    setRules(std::move(rules));
}

}  // namespace plumb::desk
