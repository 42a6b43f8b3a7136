#include "query/regex.h"
#include "spec/formats.h"
#include "spec/xml/nist_assertion.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace plumb::spec {
namespace {

using Kind = Expression::Kind;

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

bool isTrue(std::string_view text) {
    return text == "true" || text == "1";
}

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

std::optional<std::uint32_t> parseCount(std::string_view text) {
    if (text == "*") {
        return hl7::kUnbounded;
    }
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

// Sets quantifier or count from "All", "AtLeastOne" or a number.
void takeMode(std::string_view mode, bool many, Expression& to) {
    if (mode == "AtLeastOne") {
        to.quantifier = query::Quantifier::Any;
    } else if (const std::optional<std::uint32_t> count = parseCount(mode); count && !mode.empty()) {
        to.times = {count, count};
    } else if (many) {
        to.quantifier = query::Quantifier::All;
    }
}

bool compares(const Expression& expression) {
    switch (expression.kind) {
    case Kind::Compare:
    case Kind::Precision:
    case Kind::InSet:
    case Kind::Is:
        return true;
    default:
        return std::any_of(expression.operands.begin(), expression.operands.end(), compares);
    }
}

// Where all comparisons of a combination say the same of absence, it is said once, outside.
bool saysAbsence(const Expression& expression, WhenAbsent& whenAbsent) {
    if (expression.kind == Kind::IfAbsent) {
        const bool same = whenAbsent == WhenAbsent::Unsaid || whenAbsent == expression.whenAbsent;
        whenAbsent = expression.whenAbsent;
        return same;
    }
    return !compares(expression);
}

Expression hoistAbsence(Expression combination) {
    WhenAbsent whenAbsent = WhenAbsent::Unsaid;
    for (const Expression& operand : combination.operands) {
        if (!saysAbsence(operand, whenAbsent)) {
            return combination;
        }
    }
    if (whenAbsent == WhenAbsent::Unsaid) {
        return combination;
    }
    for (Expression& operand : combination.operands) {
        if (operand.kind == Kind::IfAbsent) {
            Expression inner = std::move(operand.operands.front());
            operand = std::move(inner);
        }
    }
    Expression outer;
    outer.kind = Kind::IfAbsent;
    outer.whenAbsent = whenAbsent;
    outer.operands.push_back(std::move(combination));
    return outer;
}

}  // namespace

Rule NistAssertionReader::readRule(const XmlElement* holder, const NistScope& scope, std::string_view description) {
    Rule rule;
    rule.description = description;
    if (holder == nullptr) {
        return rule;
    }
    const std::vector<const XmlElement*> children = holder->allChildren();
    if (children.empty()) {
        return rule;
    }
    rule.place = children.front()->place;
    rule.text =
        printExpression(children.size() == 1 ? read(*children.front(), scope) : combination(*holder, scope, Kind::And));
    return rule;
}

Expression NistAssertionReader::read(const XmlElement& element, const NistScope& scope) {
    static constexpr std::array<std::pair<std::string_view, Kind>, 7> kCombinations{{{"NOT", Kind::Not},
                                                                                     {"AND", Kind::And},
                                                                                     {"OR", Kind::Or},
                                                                                     {"XOR", Kind::Xor},
                                                                                     {"IMPLY", Kind::Implies},
                                                                                     {"FORALL", Kind::And},
                                                                                     {"EXIST", Kind::Or}}};
    for (const auto& [name, kind] : kCombinations) {
        if (element.name == name) {
            return combination(element, scope, kind);
        }
    }
    if (element.name == "PathValue" || element.name == "ComplexPathValue") {
        return pathComparison(element, scope);
    }
    if (element.name == "ValueSet") {
        return valueSet(element, scope);
    }
    if (element.name == "SetID" || element.name == "IZSetID") {
        return setId(element, scope);
    }
    if (element.name == "SubContext") {
        return subContext(element, scope);
    }
    if (element.name == "Plugin") {
        Expression plugin;
        plugin.kind = Kind::Outside;
        plugin.name = element.attribute("QualifiedClassName");
        return plugin.name.empty() ? outside(element) : plugin;
    }
    return comparison(element, scope);
}

Expression NistAssertionReader::combination(const XmlElement& element, const NistScope& scope, Kind kind) {
    Expression expression;
    expression.kind = kind;
    for (const XmlElement* child : element.allChildren()) {
        expression.operands.push_back(read(*child, scope));
    }
    const std::size_t count = expression.operands.size();
    const bool two = kind == Kind::Xor || kind == Kind::Implies;
    if (kind == Kind::Not ? count != 1 : two ? count != 2 : count == 0) {
        return outside(element);
    }
    if (count == 1 && kind != Kind::Not) {
        Expression only = std::move(expression.operands.front());
        return only;
    }
    return hoistAbsence(std::move(expression));
}

Expression NistAssertionReader::comparison(const XmlElement& element, const NistScope& scope) {
    Expression expression;
    expression.kind = Kind::Compare;
    if (!takePath(element, "Path", scope, expression.path)) {
        return outside(element);
    }
    if (element.name == "Presence" || element.name == "isNULL") {
        expression.kind = Kind::Presence;
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
    const bool caseBlind = isTrue(element.attribute("IgnoreCase"));
    if (element.name == "Format") {
        return takePattern(element, to);
    }
    if (element.name == "StringFormat") {
        const std::optional<Format> format = formatNamed(element.attribute("Format"));
        to.kind = Kind::Is;
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
        } else if (isTrue(element.attribute("Truncated"))) {
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
    expression.kind = Kind::Compare;
    Operand other;
    other.isPath = true;
    if (!takePath(element, "Path1", scope, expression.path) || !takePath(element, "Path2", scope, other.path) ||
        !takeOperator(element, expression)) {
        return outside(element);
    }
    if (isTrue(element.attribute("Truncated"))) {
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
    expression.kind = Kind::InSet;
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

Expression NistAssertionReader::setId(const XmlElement& element, const NistScope& scope) {
    Expression expression;
    expression.kind = Kind::Sequence;
    if (element.name == "SetID") {
        return takePath(element, "Path", scope, expression.path) ? expression : outside(element);
    }
    // The element in each parent: one path leads there.
    const std::optional<NistPath> parent = parseNistPath(element.attribute("Parent"));
    const std::optional<NistPath> below = parseNistPath(element.attribute("Element"));
    if (!parent || !below) {
        return outside(element);
    }
    NistPath whole = *parent;
    whole.insert(whole.end(), below->begin(), below->end());
    const std::optional<NistPlaces::Named> named = m_places.named(scope, whole);
    if (!named) {
        return outside(element);
    }
    expression.path = named->path;
    return expression;
}

Expression NistAssertionReader::subContext(const XmlElement& element, const NistScope& scope) {
    Expression expression;
    const std::vector<const XmlElement*> children = element.allChildren();
    const bool hasPath = takePath(element, "Path", scope, expression.path);
    const std::optional<NistScope> below = hasPath ? m_places.scopeAt(scope, expression.path) : std::nullopt;
    if (!below || children.size() != 1) {
        return outside(element);
    }
    expression.kind = Kind::Every;
    if (isTrue(element.attribute("AtLeastOnce"))) {
        expression.kind = Kind::Some;
    } else if (element.has("MinOccurrence")) {
        expression.kind = Kind::Times;
        expression.times = {parseCount(element.attribute("MinOccurrence")),
                            parseCount(element.attribute("MaxOccurrence"))};
        if (!expression.times.min || !expression.times.max) {
            return outside(element);
        }
    }
    expression.operands.push_back(read(*children.front(), *below));
    return withAbsence(element, hoistAbsence(std::move(expression)));
}

Expression NistAssertionReader::outside(const XmlElement& element) {
    std::string name = "NIST " + std::string(element.name);
    for (const XmlAttribute& attribute : element.attributes) {
        attribute.seen = true;
        name += ' ' + std::string(attribute.name) + '=' + std::string(attribute.value);
    }
    note(MessageId::SpecXmlOutside, element, {std::string(element.name)});
    for (const XmlElement* child : element.allChildren()) {
        name += " (" + outside(*child).name + ')';
    }
    Expression expression;
    expression.kind = Kind::Outside;
    expression.name = std::move(name);
    return expression;
}

bool NistAssertionReader::takePath(const XmlElement& element, std::string_view attribute, const NistScope& scope,
                                   ContextPath& to) {
    const std::string_view text = element.attribute(attribute);
    const std::optional<NistPath> positions = parseNistPath(text);
    const std::optional<NistPlaces::Named> named = positions ? m_places.named(scope, *positions) : std::nullopt;
    if (!named) {
        return false;
    }
    if (!named->hiddenByName.empty()) {
        note(MessageId::SpecXmlNameTwice, element, {std::string(text), named->hiddenByName});
    }
    to = named->path;
    return true;
}

void NistAssertionReader::takeQuantifier(const XmlElement& element, Expression& to) {
    const std::optional<std::uint32_t> min = element.has("Min") ? parseCount(element.attribute("Min")) : std::nullopt;
    if (min) {
        to.times = {min, parseCount(element.attribute("Max"))};
    } else if (isTrue(element.attribute("AtLeastOnce"))) {
        to.quantifier = query::Quantifier::Any;
    } else if (namesMany(to.path)) {
        to.quantifier = query::Quantifier::All;
    }
}

Expression NistAssertionReader::withAbsence(const XmlElement& element, Expression comparison) {
    const std::string_view behaviour = element.attribute("NotPresentBehavior");
    Expression outer;
    outer.kind = Kind::IfAbsent;
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

void NistAssertionReader::note(MessageId id, const XmlElement& element, std::vector<std::string> arguments) {
    std::vector<std::string> all{m_file, std::to_string(element.place.line)};
    all.insert(all.end(), std::make_move_iterator(arguments.begin()), std::make_move_iterator(arguments.end()));
    m_notes.push_back({id, std::move(all)});
}

}  // namespace plumb::spec
