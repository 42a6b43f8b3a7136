#include "spec/formats.h"
#include "spec/xml/nist_assertion.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <utility>

namespace plumb::spec {
namespace {

using ExpressionKind = Expression::Kind;

std::string_view operatorName(const Expression& expression) {
    switch (expression.op) {
    case query::Operator::Less:
        return "LT";
    case query::Operator::LessEqual:
        return "LE";
    case query::Operator::Greater:
        return "GT";
    case query::Operator::GreaterEqual:
        return "GE";
    default:
        return expression.negated ? "NE" : "EQ";
    }
}

std::string_view behaviourName(WhenAbsent whenAbsent) {
    static constexpr std::array<std::string_view, 4> kNames{"", "PASS", "FAIL", "INCONCLUSIVE"};
    return kNames[static_cast<std::size_t>(whenAbsent)];
}

std::string countText(const std::optional<std::uint32_t>& count, std::string_view unsaid) {
    return !count ? std::string(unsaid) : *count == hl7::kUnbounded ? "*" : std::to_string(*count);
}

std::string escapedForPattern(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (!isLetterOrDigit(c) && static_cast<unsigned char>(c) < 0x80) {
            out += '\\';
        }
        out += c;
    }
    return out;
}

// The expression that the whole value must match; empty: the operator is none of these.
std::string wholePattern(query::Operator op, std::string_view text) {
    switch (op) {
    case query::Operator::Matches:
        return wholeOfSearch(text);
    case query::Operator::Contains:
        return ".*" + escapedForPattern(text) + ".*";
    case query::Operator::StartsWith:
        return escapedForPattern(text) + ".*";
    case query::Operator::EndsWith:
        return ".*" + escapedForPattern(text);
    default:
        return {};
    }
}

bool holds(query::Operator op, int difference) {
    switch (op) {
    case query::Operator::Less:
        return difference < 0;
    case query::Operator::LessEqual:
        return difference <= 0;
    case query::Operator::Greater:
        return difference > 0;
    case query::Operator::GreaterEqual:
        return difference >= 0;
    default:
        return difference == 0;
    }
}

// Times as long as the precisions that an expression allows.
std::string precisionPattern(const Expression& expression) {
    static constexpr std::array<std::string_view, 7> kShapes{
        "\\d{4}", "\\d{6}", "\\d{8}", "\\d{10}", "\\d{12}", "\\d{14}", "\\d{14}\\.\\d{1,4}"};
    std::string shapes;
    for (std::size_t i = 0; i < kShapes.size(); ++i) {
        const bool allowed = std::any_of(expression.values.begin(), expression.values.end(), [&](const Operand& value) {
            const std::optional<hl7::TimePrecision> precision = precisionNamed(value.text);
            return precision && holds(expression.op, static_cast<int>(i) - static_cast<int>(*precision));
        });
        if (allowed) {
            shapes += (shapes.empty() ? "" : "|") + std::string(kShapes[i]);
        }
    }
    return shapes.empty() ? std::string() : '(' + shapes + ")([+-]\\d{4})?";
}

XmlNode negation(XmlNode inner) {
    XmlNode outer("NOT");
    outer.add(std::move(inner));
    return outer;
}

bool setQuantifier(const Expression& expression, XmlNode& to) {
    if (expression.times.min || expression.times.max) {
        to.set("Min", countText(expression.times.min, "0")).set("Max", countText(expression.times.max, "*"));
    } else if (expression.quantifier == query::Quantifier::Any ||
               (expression.quantifier == query::Quantifier::Default && namesMany(expression.path))) {
        to.set("AtLeastOnce", "true");
    }
    return expression.quantifier != query::Quantifier::None;
}

}  // namespace

std::optional<XmlNode> NistAssertionWriter::write(const Rule& rule, const NistScope& scope) const {
    const Result<Expression> expression = parseExpression(rule.text);
    return expression ? write(*expression, scope) : std::nullopt;
}

std::optional<XmlNode> NistAssertionWriter::write(const Expression& expression, const NistScope& scope,
                                                  WhenAbsent whenAbsent) const {
    std::optional<XmlNode> node;
    switch (expression.kind) {
    case ExpressionKind::And:
    case ExpressionKind::Or:
    case ExpressionKind::Xor:
    case ExpressionKind::Not:
    case ExpressionKind::Implies:
        return combination(expression, scope, whenAbsent);
    case ExpressionKind::Every:
    case ExpressionKind::Some:
    case ExpressionKind::Times:
        return subContext(expression, scope, whenAbsent);
    case ExpressionKind::IfAbsent:
        return write(expression.operands.front(), scope, expression.whenAbsent);
    case ExpressionKind::Presence:
        return presence(expression, scope);
    case ExpressionKind::Sequence:
        return at("SetID", "Path", expression.path, scope);
    case ExpressionKind::Outside:
        return std::move(XmlNode("Plugin").set("QualifiedClassName", expression.name));
    case ExpressionKind::Compare:
    case ExpressionKind::Precision:
    case ExpressionKind::InSet:
    case ExpressionKind::Is:
        node = comparison(expression, scope);
        break;
    }
    if (node && whenAbsent != WhenAbsent::Unsaid) {
        node->set("NotPresentBehavior", behaviourName(whenAbsent));
    }
    const bool said = !expression.negated ||
                      (node && node->name != "PlainText" && node->name != "SimpleValue" && node->name != "PathValue");
    if (node && expression.negated && said) {
        return negation(std::move(*node));
    }
    return node;
}

std::optional<XmlNode> NistAssertionWriter::combination(const Expression& expression, const NistScope& scope,
                                                        WhenAbsent whenAbsent) const {
    const bool two = expression.operands.size() == 2;
    std::string_view name = "NOT";
    switch (expression.kind) {
    case ExpressionKind::And:
        name = two ? "AND" : "FORALL";
        break;
    case ExpressionKind::Or:
        name = two ? "OR" : "EXIST";
        break;
    case ExpressionKind::Xor:
        name = "XOR";
        break;
    case ExpressionKind::Implies:
        name = "IMPLY";
        break;
    default:
        break;
    }
    XmlNode node(name);
    for (const Expression& operand : expression.operands) {
        std::optional<XmlNode> child = write(operand, scope, whenAbsent);
        if (!child) {
            return std::nullopt;
        }
        node.add(std::move(*child));
    }
    return node;
}

std::optional<XmlNode> NistAssertionWriter::comparison(const Expression& expression, const NistScope& scope) const {
    std::optional<XmlNode> node;
    if (expression.kind == ExpressionKind::InSet) {
        node = at("ValueSet", "Path", expression.path, scope);
        if (node) {
            static constexpr std::array<std::string_view, 4> kStrengths{"R", "R", "S", "U"};
            const std::string locations = printLocations(expression.locations, ":");
            node->set("ValueSetID", expression.name)
                .set("BindingStrength", kStrengths[static_cast<std::size_t>(expression.strength)])
                .set("BindingLocation", locations.empty() ? "1" : locations);
        }
    } else if (expression.kind == ExpressionKind::Is) {
        node = at("StringFormat", "Path", expression.path, scope);
        if (node) {
            std::string name = expression.name;
            std::transform(name.begin(), name.end(), name.begin(),
                           [](unsigned char c) { return static_cast<char>(std::toupper(c)); });
            node->set("Format", name);
        }
    } else if (expression.kind == ExpressionKind::Precision) {
        const std::string pattern = precisionPattern(expression);
        node = pattern.empty() ? std::nullopt : at("Format", "Path", expression.path, scope);
        if (node) {
            node->set("Regex", pattern);
        }
    } else if (expression.values.size() > 1 || expression.op == query::Operator::In) {
        node = list(expression, scope);
    } else if (expression.values.size() == 1) {
        node = oneValue(expression, scope);
    }
    const bool pathValue = node && node->name == "PathValue";
    if (node && !pathValue && !setQuantifier(expression, *node)) {
        return std::nullopt;
    }
    return node;
}

std::optional<XmlNode> NistAssertionWriter::oneValue(const Expression& expression, const NistScope& scope) const {
    const Operand& value = expression.values.front();
    const bool number = expression.function == query::Function::Number;
    const bool time = expression.function == query::Function::Time;
    if (expression.function != query::Function::None && !number && !time) {
        return std::nullopt;
    }
    std::string pattern = value.isPath ? std::string() : wholePattern(expression.op, value.text);
    if (!pattern.empty()) {
        std::optional<XmlNode> node = at("Format", "Path", expression.path, scope);
        return node ? std::optional(node->set("Regex", (value.caseBlind ? "(?i)" : "") + pattern)) : std::nullopt;
    }
    if (value.isPath) {
        std::optional<XmlNode> node = at("PathValue", "Path1", expression.path, scope);
        const std::optional<NistPath> other = m_places.positional(scope, value.path);
        if (!node || !other || expression.quantifier == query::Quantifier::None ||
            expression.times.min != expression.times.max) {
            return std::nullopt;
        }
        node->set("Operator", operatorName(expression)).set("Path2", printNistPath(*other));
        if (expression.times.min) {
            node->set("Path1Mode", countText(expression.times.min, "0"));
        } else if (expression.quantifier == query::Quantifier::Any) {
            node->set("Path1Mode", "AtLeastOne");
        }
        if (value.quantifier == query::Quantifier::Any) {
            node->set("Path2Mode", "AtLeastOne");
        }
        return time ? node->set("Truncated", "true") : *node;
    }
    const bool equal = expression.op == query::Operator::Equal && expression.function == query::Function::None;
    if (equal && (!expression.negated || value.caseBlind)) {
        std::optional<XmlNode> node = at("PlainText", "Path", expression.path, scope);
        if (!node) {
            return std::nullopt;
        }
        node->set("Text", value.text).set("IgnoreCase", value.caseBlind ? "true" : "false");
        return expression.negated ? std::nullopt : node;
    }
    std::optional<XmlNode> node = at("SimpleValue", "Path", expression.path, scope);
    if (!node || value.caseBlind) {
        return std::nullopt;
    }
    node->set("Operator", operatorName(expression)).set("Value", value.text).set("Type", number ? "Number" : "String");
    return time ? node->set("Truncated", "true") : *node;
}

std::optional<XmlNode> NistAssertionWriter::list(const Expression& expression, const NistScope& scope) const {
    const bool number = expression.function == query::Function::Number;
    std::string items;
    const bool caseBlind = !expression.values.empty() && expression.values.front().caseBlind;
    for (const Operand& value : expression.values) {
        const bool splits = value.text.find(',') != std::string::npos || value.text.front() == ' ';
        if (value.isPath || splits || value.caseBlind != caseBlind) {
            return std::nullopt;
        }
        items += (items.empty() ? "" : ",") + value.text;
    }
    const bool plain = expression.function == query::Function::None || number;
    std::optional<XmlNode> node = at(number ? "NumberList" : "StringList", "Path", expression.path, scope);
    if (!node || !plain) {
        return std::nullopt;
    }
    node->set("CSV", items);
    return caseBlind && !number ? node->set("IgnoreCase", "true") : *node;
}

std::optional<XmlNode> NistAssertionWriter::presence(const Expression& expression, const NistScope& scope) const {
    const bool counted = expression.times.min || expression.times.max;
    if (counted || expression.quantifier == query::Quantifier::All) {
        return std::nullopt;
    }
    const bool null = expression.presence == query::PresenceTest::Null;
    std::optional<XmlNode> node = at(null ? "isNULL" : "Presence", "Path", expression.path, scope);
    const bool absent =
        expression.presence == query::PresenceTest::Absent || expression.presence == query::PresenceTest::Empty;
    const bool negated = absent != (expression.quantifier == query::Quantifier::None);
    return node && negated ? std::optional(negation(std::move(*node))) : node;
}

std::optional<XmlNode> NistAssertionWriter::subContext(const Expression& expression, const NistScope& scope,
                                                       WhenAbsent whenAbsent) const {
    std::optional<XmlNode> node = at("SubContext", "Path", expression.path, scope);
    const std::optional<NistScope> below = m_places.scopeAt(scope, expression.path);
    std::optional<XmlNode> child =
        node && below ? write(expression.operands.front(), *below, whenAbsent) : std::nullopt;
    if (!child) {
        return std::nullopt;
    }
    if (expression.kind == ExpressionKind::Some) {
        node->set("AtLeastOnce", "true");
    } else if (expression.kind == ExpressionKind::Times) {
        node->set("MinOccurrence", countText(expression.times.min, "0"))
            .set("MaxOccurrence", countText(expression.times.max, "*"));
    }
    node->add(std::move(*child));
    return node;
}

std::optional<XmlNode> NistAssertionWriter::at(std::string_view name, std::string_view attribute,
                                               const ContextPath& path, const NistScope& scope) const {
    const std::optional<NistPath> positions = m_places.positional(scope, path);
    if (!positions) {
        return std::nullopt;
    }
    return std::move(XmlNode(name).set(attribute, printNistPath(*positions)));
}

}  // namespace plumb::spec
