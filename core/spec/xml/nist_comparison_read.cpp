// NIST's comparisons: of a place with texts, numbers, patterns, value sets or another place.
#include "base/ascii.h"
#include "query/regex.h"
#include "spec/formats.h"
#include "spec/xml/nist_assertion.h"

#include <algorithm>
#include <array>
#include <utility>

namespace plumb::spec {
namespace {

using ExpressionKind = Expression::Kind;

struct OperatorName {
    std::string_view name;
    query::Operator op;
    bool negated;
};
constexpr std::array<OperatorName, 6> kOperators{{{"EQ", query::Operator::Equal, false},
                                                  {"NE", query::Operator::Equal, true},
                                                  {"GT", query::Operator::Greater, false},
                                                  {"LT", query::Operator::Less, false},
                                                  {"GE", query::Operator::GreaterEqual, false},
                                                  {"LE", query::Operator::LessEqual, false}}};

std::string_view trimmed(std::string_view text) {
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    const std::size_t last = text.find_last_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view() : text.substr(first, last - first + 1);
}

void addItems(std::string_view list, bool caseBlind, std::vector<Operand>& values) {
    while (!list.empty()) {
        const std::size_t comma = list.find(',');
        const std::string_view item = trimmed(list.substr(0, comma));
        if (!item.empty()) {
            Operand& value = values.emplace_back();
            value.text = item;
            value.caseBlind = caseBlind;
        }
        list = comma == std::string_view::npos ? std::string_view() : list.substr(comma + 1);
    }
}

std::optional<Format> formatNamed(std::string_view name) {
    std::string small(name);
    std::transform(small.begin(), small.end(), small.begin(), toLower);
    return parseFormat(small);
}

bool takeOperator(const XmlElement& element, Expression& to) {
    const std::string_view name = element.attribute("Operator");
    const auto found = std::find_if(kOperators.begin(), kOperators.end(),
                                    [&](const OperatorName& candidate) { return candidate.name == name; });
    if (found == kOperators.end()) {
        return false;
    }
    to.op = found->op;
    to.negated = found->negated;
    return true;
}

// Sets quantifier or count from "All", "AtLeastOne" or a number.
void takeMode(std::string_view mode, bool many, Expression& to) {
    if (mode == "AtLeastOne") {
        to.quantifier = query::Quantifier::Any;
    } else if (const std::optional<std::uint32_t> count = xmlCount(mode); count && !mode.empty()) {
        to.times = {count, count};
    } else if (many) {
        to.quantifier = query::Quantifier::All;
    }
}

}  // namespace

Expression NistAssertionReader::comparison(const XmlElement& element, const NistScope& scope) {
    Expression expression;
    expression.kind = ExpressionKind::Compare;
    if (!takePath(element, "Path", scope, expression.path)) {
        return outside(element);
    }
    if (element.name == "Presence" || element.name == "isNULL") {
        expression.kind = ExpressionKind::Presence;
        expression.presence = element.name == "isNULL" ? query::PresenceTest::Null : query::PresenceTest::Valued;
        return expression;
    }
    if (!takeValues(element, expression)) {
        return outside(element);
    }
    takeQuantifier(element, expression);
    return withAbsence(element, std::move(expression));
}

bool NistAssertionReader::takeValues(const XmlElement& element, Expression& to) {
    const bool caseBlind = isXmlTrue(element.attribute("IgnoreCase"));
    if (element.name == "Format") {
        return takePattern(element, to);
    }
    if (element.name == "StringFormat") {
        const std::optional<Format> format = formatNamed(element.attribute("Format"));
        to.kind = ExpressionKind::Is;
        to.name = format ? formatName(*format) : std::string_view();
        return format.has_value();
    }
    if (element.name == "StringList" || element.name == "NumberList") {
        to.op = query::Operator::In;
        to.function = element.name == "NumberList" ? query::Function::Number : query::Function::None;
        addItems(element.attribute("CSV"), caseBlind, to.values);
        return !to.values.empty();
    }
    Operand value;
    value.caseBlind = caseBlind;
    if (element.name == "PlainText") {
        value.text = element.attribute("Text");
    } else if (element.name == "SimpleValue" && takeOperator(element, to)) {
        value.text = element.attribute("Value");
        if (element.attribute("Type") == "Number") {
            to.function = query::Function::Number;
        } else if (isXmlTrue(element.attribute("Truncated"))) {
            to.function = query::Function::Time;
        }
        element.ignore("IdenticalEquality");  // texts are always compared so
    }
    const bool hasText = !value.text.empty();
    to.values.push_back(std::move(value));
    return hasText;
}

bool NistAssertionReader::takePattern(const XmlElement& element, Expression& to) {
    const std::string_view whole = element.attribute("Regex");
    Operand value;
    value.text = searchForWhole(whole);
    to.op = query::Operator::Matches;
    if (const query::Regex regex(value.text, false, query::Regex::Over::Utf8); !regex.ok()) {
        note(MessageId::SpecXmlRegex, element, {regex.reason()});
    }
    to.values.push_back(std::move(value));
    return !whole.empty();
}

Expression NistAssertionReader::pathComparison(const XmlElement& element, const NistScope& scope) {
    Expression expression;
    expression.kind = ExpressionKind::Compare;
    Operand other;
    other.isPath = true;
    if (!takePath(element, "Path1", scope, expression.path) || !takePath(element, "Path2", scope, other.path) ||
        !takeOperator(element, expression)) {
        return outside(element);
    }
    if (isXmlTrue(element.attribute("Truncated"))) {
        expression.function = query::Function::Time;
    }
    element.ignore("IdenticalEquality");  // texts are always compared so
    takeMode(element.attribute("Path1Mode"), namesMany(expression.path), expression);
    const std::string_view otherMode = element.attribute("Path2Mode");
    if (otherMode == "AtLeastOne") {
        other.quantifier = query::Quantifier::Any;
    } else if (namesMany(other.path)) {
        other.quantifier = query::Quantifier::All;
    }
    expression.values.push_back(std::move(other));
    return withAbsence(element, std::move(expression));
}

Expression NistAssertionReader::valueSet(const XmlElement& element, const NistScope& scope) {
    Expression expression;
    expression.kind = ExpressionKind::InSet;
    expression.name = element.attribute("ValueSetID");
    if (expression.name.empty() || !takePath(element, "Path", scope, expression.path)) {
        return outside(element);
    }
    const std::string_view strength = element.attribute("BindingStrength");
    expression.strength = strength == "R"   ? Strength::Required
                          : strength == "S" ? Strength::Suggested
                          : strength == "U" ? Strength::Unspecified
                                            : Strength::Unsaid;
    const std::vector<std::uint32_t> locations = parseLocations(element.attribute("BindingLocation"));
    if (m_places.isComposite(scope, expression.path)) {
        expression.locations = locations;
    }
    takeQuantifier(element, expression);
    return withAbsence(element, std::move(expression));
}

void NistAssertionReader::takeQuantifier(const XmlElement& element, Expression& to) {
    const std::optional<std::uint32_t> min = element.has("Min") ? xmlCount(element.attribute("Min")) : std::nullopt;
    if (min) {
        to.times = {min, xmlCount(element.attribute("Max"))};
    } else if (isXmlTrue(element.attribute("AtLeastOnce"))) {
        to.quantifier = query::Quantifier::Any;
    } else if (namesMany(to.path)) {
        to.quantifier = query::Quantifier::All;
    }
}

Expression NistAssertionReader::withAbsence(const XmlElement& element, Expression comparison) {
    const std::string_view behaviour = element.attribute("NotPresentBehavior");
    Expression outer;
    outer.kind = ExpressionKind::IfAbsent;
    outer.whenAbsent = behaviour == "PASS"           ? WhenAbsent::Pass
                       : behaviour == "FAIL"         ? WhenAbsent::Fail
                       : behaviour == "INCONCLUSIVE" ? WhenAbsent::Undecided
                                                     : WhenAbsent::Unsaid;
    if (outer.whenAbsent == WhenAbsent::Unsaid) {
        return comparison;
    }
    outer.operands.push_back(std::move(comparison));
    return outer;
}

}  // namespace plumb::spec
