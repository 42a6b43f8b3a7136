#include "widgets/against/rule_words.h"

#include "hl7/grammar.h"
#include "spec/describe_expression.h"
#include "widgets/models/sentences.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace plumb::desk {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RuleWords)
};

QString number(std::uint32_t count) {
    return QLocale().toString(count);
}

QString plainUsage(spec::UsageCode code) {
    switch (code) {
    case spec::UsageCode::R:
        return Words::tr("required");
    case spec::UsageCode::RE:
        return Words::tr("required when known");
    case spec::UsageCode::C:
    case spec::UsageCode::CE:
        return Words::tr("conditional");
    case spec::UsageCode::X:
        return Words::tr("not allowed");
    case spec::UsageCode::B:
        return Words::tr("kept for older versions");
    case spec::UsageCode::W:
        return Words::tr("withdrawn");
    case spec::UsageCode::O:
    case spec::UsageCode::Unsaid:
        return Words::tr("optional");
    }
    return {};
}

/// As the spec says it for people, else the rule as a sentence, else as it stands.
QString conditionInWords(const spec::Rule& rule) {
    if (!rule.description.empty()) {
        return toQString(rule.description);
    }
    const Result<spec::Expression> read = spec::parseExpression(rule.text);
    if (!read) {
        return toQString(rule.text);
    }
    const auto phrasing = [](std::string_view english) {
        return QCoreApplication::translate("expressions", std::string(english).c_str()).toStdString();
    };
    QString text = toQString(spec::describeExpression(*read, phrasing));
    text[0] = text[0].toUpper();
    return text;
}

void addCardinality(QStringList& words, const spec::Cardinality& cardinality, bool single) {
    if (cardinality.min.value_or(0) > 1) {
        words.append(Words::tr("at least %1").arg(number(*cardinality.min)));
    }
    if (!cardinality.max || *cardinality.max == 0 || (single && *cardinality.max == 1)) {
        return;
    }
    words.append(*cardinality.max == hl7::kUnbounded ? Words::tr("any number")
                                                     : Words::tr("at most %1").arg(number(*cardinality.max)));
}

void addLength(QStringList& words, const spec::Length& length) {
    if (length.min.value_or(0) > 1) {
        words.append(Words::tr("at least %1 characters").arg(number(*length.min)));
    }
    if (length.max && *length.max != hl7::kUnbounded) {
        words.append(*length.max == 1 ? Words::tr("1 character")
                                      : Words::tr("up to %1 characters").arg(number(*length.max)));
    }
}

QString bindingInWords(const spec::Binding& binding) {
    if (!binding.code.empty()) {
        return Words::tr("the code %1").arg(toQString(binding.code));
    }
    const bool table =
        binding.valueSet.rfind("HL7", 0) == 0 ||
        std::all_of(binding.valueSet.begin(), binding.valueSet.end(), [](char c) { return c >= '0' && c <= '9'; });
    const QString id = toQString(binding.valueSet.rfind("HL7", 0) == 0 ? binding.valueSet.substr(3) : binding.valueSet);
    if (binding.strength == spec::Strength::Suggested || binding.strength == spec::Strength::Unspecified) {
        return table ? Words::tr("table %1 is suggested").arg(id) : Words::tr("value set %1 is suggested").arg(id);
    }
    return table ? Words::tr("one of table %1").arg(id) : Words::tr("one of value set %1").arg(id);
}

}  // namespace

QString usageInWords(const spec::Usage& usage, const spec::Rule& condition) {
    const bool conditional = usage.code == spec::UsageCode::C || usage.code == spec::UsageCode::CE;
    if (!conditional) {
        return plainUsage(usage.code);
    }
    if (condition.text.empty() && condition.description.empty()) {
        return Words::tr("conditional, the condition is not given");
    }
    const bool branches = usage.whenTrue != spec::UsageCode::Unsaid;
    const spec::UsageCode usual = usage.code == spec::UsageCode::C ? spec::UsageCode::R : spec::UsageCode::RE;
    return Words::tr("%1 where this holds: %2 Else %3")
        .arg(plainUsage(branches ? usage.whenTrue : usual), conditionInWords(condition),
             plainUsage(branches ? usage.whenFalse : spec::UsageCode::X));
}

QString ruleInWords(const spec::MergedElement& merged) {
    const spec::ElementSpec& element = merged.element;
    QStringList words{usageInWords(element.usage, element.condition)};
    addCardinality(words, element.cardinality, false);
    if (!merged.lengthFromStandard) {
        addLength(words, element.length);
    }
    if (!element.type.empty() && element.type != "varies" && element.type != "*") {
        words.append(Words::tr("type %1").arg(toQString(element.type)));
    }
    if (!element.constant.empty()) {
        words.append(Words::tr("always %1").arg(toQString(element.constant)));
    }
    QStringList sets;
    for (const spec::Binding& binding : element.bindings) {
        if (!binding.valueSet.empty() || !binding.code.empty()) {
            sets.append(bindingInWords(binding));
        }
    }
    sets.removeDuplicates();
    if (!sets.isEmpty()) {
        words.append(sets.join(Words::tr(" or ")));
    }
    if (!element.format.empty()) {
        words.append(Words::tr("in the format %1").arg(toQString(element.format)));
    }
    if (!element.pattern.empty()) {
        words.append(Words::tr("matching %1").arg(toQString(element.pattern)));
    }
    return words.join(QStringLiteral(", "));
}

QString ruleInWords(const spec::StructureNode& node) {
    QStringList words;
    if (node.kind == spec::StructureNode::Kind::Any) {
        words.append(Words::tr("any segment"));
    } else if (node.kind == spec::StructureNode::Kind::Choice) {
        QStringList names;
        for (const spec::StructureNode& child : node.children) {
            names.append(toQString(child.name));
        }
        words.append(Words::tr("one of %1").arg(names.join(QStringLiteral(", "))));
    }
    words.append(usageInWords(node.usage, node.condition));
    if (node.cardinality.max == 0u) {
        words.append(Words::tr("not allowed"));
    }
    addCardinality(words, node.cardinality, false);
    if (!node.flavour.empty() && node.flavour != node.name) {
        words.append(Words::tr("as %1").arg(toQString(node.flavour)));
    }
    words.removeDuplicates();
    return words.join(QStringLiteral(", "));
}

QString ruleInWords(const spec::Statement& statement) {
    const QString text = !statement.text.empty() ? toQString(statement.text) : conditionInWords(statement.rule);
    return statement.should ? Words::tr("%1 (advice)").arg(text) : text;
}

}  // namespace plumb::desk
