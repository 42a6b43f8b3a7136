#include "spec/xml/nist_assertion.h"

#include <algorithm>
#include <array>
#include <utility>

namespace plumb::spec {
namespace {

using ExpressionKind = Expression::Kind;

bool compares(const Expression& expression) {
    switch (expression.kind) {
    case ExpressionKind::Compare:
    case ExpressionKind::Precision:
    case ExpressionKind::InSet:
    case ExpressionKind::Is:
        return true;
    default:
        return std::any_of(expression.operands.begin(), expression.operands.end(), compares);
    }
}

// Where all comparisons of a combination say the same of absence, it is said once, outside.
bool saysAbsence(const Expression& expression, WhenAbsent& whenAbsent) {
    if (expression.kind == ExpressionKind::IfAbsent) {
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
        if (operand.kind == ExpressionKind::IfAbsent) {
            Expression inner = std::move(operand.operands.front());
            operand = std::move(inner);
        }
    }
    Expression outer;
    outer.kind = ExpressionKind::IfAbsent;
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
    rule.text = printExpression(children.size() == 1 ? read(*children.front(), scope)
                                                     : combination(*holder, scope, ExpressionKind::And));
    return rule;
}

Expression NistAssertionReader::read(const XmlElement& element, const NistScope& scope) {
    static constexpr std::array<std::pair<std::string_view, ExpressionKind>, 7> kCombinations{
        {{"NOT", ExpressionKind::Not},
         {"AND", ExpressionKind::And},
         {"OR", ExpressionKind::Or},
         {"XOR", ExpressionKind::Xor},
         {"IMPLY", ExpressionKind::Implies},
         {"FORALL", ExpressionKind::And},
         {"EXIST", ExpressionKind::Or}}};
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
        plugin.kind = ExpressionKind::Outside;
        plugin.name = element.attribute("QualifiedClassName");
        return plugin.name.empty() ? outside(element) : plugin;
    }
    return comparison(element, scope);
}

Expression NistAssertionReader::combination(const XmlElement& element, const NistScope& scope, ExpressionKind kind) {
    Expression expression;
    expression.kind = kind;
    for (const XmlElement* child : element.allChildren()) {
        expression.operands.push_back(read(*child, scope));
    }
    const std::size_t count = expression.operands.size();
    const bool two = kind == ExpressionKind::Xor || kind == ExpressionKind::Implies;
    if (kind == ExpressionKind::Not ? count != 1 : two ? count != 2 : count == 0) {
        return outside(element);
    }
    if (count == 1 && kind != ExpressionKind::Not) {
        Expression only = std::move(expression.operands.front());
        return only;
    }
    return hoistAbsence(std::move(expression));
}

Expression NistAssertionReader::setId(const XmlElement& element, const NistScope& scope) {
    Expression expression;
    expression.kind = ExpressionKind::Sequence;
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
    expression.kind = ExpressionKind::Every;
    if (isXmlTrue(element.attribute("AtLeastOnce"))) {
        expression.kind = ExpressionKind::Some;
    } else if (element.has("MinOccurrence")) {
        expression.kind = ExpressionKind::Times;
        expression.times = {xmlCount(element.attribute("MinOccurrence")), xmlCount(element.attribute("MaxOccurrence"))};
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
    expression.kind = ExpressionKind::Outside;
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

void NistAssertionReader::note(MessageId id, const XmlElement& element, std::vector<std::string> arguments) {
    std::vector<std::string> all{m_file, std::to_string(element.place.line)};
    all.insert(all.end(), std::make_move_iterator(arguments.begin()), std::make_move_iterator(arguments.end()));
    m_notes.push_back({id, std::move(all)});
}

}  // namespace plumb::spec
