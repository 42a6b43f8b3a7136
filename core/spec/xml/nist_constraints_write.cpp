// Constraints.xml.
#include "spec/xml/nist_writing.h"

#include <algorithm>
#include <array>
#include <optional>

namespace plumb::spec {
namespace {

class ConstraintWriter {
public:
    explicit ConstraintWriter(NistWriting& writing)
        : m_writing(writing) {}

    void addPredicate(const NistScope& scope, const NistPath& target, const Usage& usage, const Rule& condition,
                      XmlNode& to);
    void addPredicates(const NistScope& scope, const std::vector<Predicate>& predicates, XmlNode& to);
    /// The conditions of elements, and of what is in them.
    void addConditions(const NistScope& scope, const std::vector<ElementSpec>& elements, NistPath& above, XmlNode& to);
    void addStatement(const Statement& statement, const NistScope& scope, XmlNode& to);
    void addOrder(const OrderIndifferent& order, const NistScope& scope, XmlNode& to);

private:
    std::optional<NistPath> positionsOf(const std::string& path, const NistScope& scope) const;
    std::optional<XmlNode> assertion(std::string_view name, const Rule& rule, const NistScope& scope);
    void addOrigin(const std::string& origin, XmlNode& to);

    NistWriting& m_writing;
};

std::string describe(const Rule& rule, const std::string& text) {
    if (!text.empty() || !rule.description.empty()) {
        return text.empty() ? rule.description : text;
    }
    const Result<Expression> expression = parseExpression(rule.text);
    return expression ? describeExpression(*expression) : rule.text;
}

std::optional<NistPath> ConstraintWriter::positionsOf(const std::string& path, const NistScope& scope) const {
    const Result<ContextPath> parsed = parseContextPath(path);
    return parsed ? m_writing.places.positional(scope, *parsed) : std::nullopt;
}

std::optional<XmlNode> ConstraintWriter::assertion(std::string_view name, const Rule& rule, const NistScope& scope) {
    std::optional<XmlNode> expression = m_writing.assertions.write(rule, scope);
    if (!expression) {
        m_writing.note(MessageId::SpecXmlRuleNotWritten, {m_writing.document.identity.id, rule.text});
        return std::nullopt;
    }
    XmlNode node(name);
    node.add(std::move(*expression));
    return node;
}

// "Chapter 2; Page 14" as the attributes it was read from; any other text as a source.
void ConstraintWriter::addOrigin(const std::string& origin, XmlNode& to) {
    static constexpr std::array<std::string_view, 8> kNames{
        "Chapter", "Section", "Page", "URL", "Source", "GeneratedBy", "ReferencePath", "TestDataCategorization"};
    if (origin.empty()) {
        return;
    }
    XmlNode node("Reference");
    std::string_view rest = origin;
    while (!rest.empty()) {
        const std::size_t end = rest.find("; ");
        const std::string_view part = rest.substr(0, end);
        const std::size_t space = part.find(' ');
        const std::string_view name = part.substr(0, space);
        if (space == std::string_view::npos || std::find(kNames.begin(), kNames.end(), name) == kNames.end()) {
            to.add("Reference").set("Source", origin);
            return;
        }
        node.set(name, part.substr(space + 1));
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 2);
    }
    to.add(std::move(node));
}

void ConstraintWriter::addPredicate(const NistScope& scope, const NistPath& target, const Usage& usage,
                                    const Rule& condition, XmlNode& to) {
    std::optional<XmlNode> assertionNode = assertion("Condition", condition, scope);
    if (!assertionNode) {
        return;
    }
    const bool orEmpty = usage.code == UsageCode::CE;
    const Usage whenTrue{usage.whenTrue != UsageCode::Unsaid ? usage.whenTrue
                         : orEmpty                           ? UsageCode::RE
                                                             : UsageCode::R,
                         {},
                         {}};
    const Usage whenFalse{usage.whenFalse != UsageCode::Unsaid ? usage.whenFalse : UsageCode::X, {}, {}};
    XmlNode& node = to.add("Predicate");
    node.set("Target", printNistPath(target)).set("TrueUsage", printUsage(whenTrue));
    node.set("FalseUsage", printUsage(whenFalse));
    node.addText("Description", describe(condition, {}));
    node.add(std::move(*assertionNode));
}

void ConstraintWriter::addPredicates(const NistScope& scope, const std::vector<Predicate>& predicates, XmlNode& to) {
    for (const Predicate& predicate : predicates) {
        const std::optional<NistPath> target = positionsOf(predicate.target, scope);
        if (!target) {
            m_writing.note(MessageId::SpecXmlRuleNotWritten,
                           {m_writing.document.identity.id, predicate.target + ": " + predicate.condition.text});
            continue;
        }
        XmlNode holder("holder");
        addPredicate(scope, *target, predicate.usage, predicate.condition, holder);
        for (XmlNode& node : holder.children) {
            XmlNode whole("Predicate");
            whole.setIf("ID", predicate.id);
            whole.attributes.insert(whole.attributes.end(), node.attributes.begin(), node.attributes.end());
            addOrigin(predicate.origin, whole);
            whole.children.insert(whole.children.end(), node.children.begin(), node.children.end());
            to.add(std::move(whole));
        }
    }
}

void ConstraintWriter::addConditions(const NistScope& scope, const std::vector<ElementSpec>& elements, NistPath& above,
                                     XmlNode& to) {
    for (const ElementSpec& element : elements) {
        above.push_back({element.number, 1});
        if (!element.condition.text.empty()) {
            addPredicate(scope, above, element.usage, element.condition, to);
        }
        addConditions(scope, element.components, above, to);
        above.pop_back();
    }
}

void ConstraintWriter::addStatement(const Statement& statement, const NistScope& scope, XmlNode& to) {
    std::optional<XmlNode> rule = assertion("Assertion", statement.rule, scope);
    if (!rule) {
        return;
    }
    XmlNode& node = to.add("Constraint");
    node.set("ID", statement.id.empty() ? "rule" : statement.id);
    if (statement.classification == "warning" || statement.classification == "alert") {
        node.set("Classification", statement.classification == "warning" ? "W" : "A");
    } else {
        m_writing.leaveOutIf(!statement.classification.empty(), "how a statement is classified", statement.id);
    }
    if (!statement.target.empty()) {
        const std::optional<NistPath> target = positionsOf(statement.target, scope);
        if (target) {
            node.set("Target", printNistPath(*target));
        } else {
            m_writing.leaveOut("what a statement is about", statement.id);
        }
    }
    node.set("Strength", statement.should ? "SHOULD" : "SHALL");
    addOrigin(statement.origin, node);
    node.addText("Description", describe(statement.rule, statement.text));
    node.add(std::move(*rule));
}

void ConstraintWriter::addOrder(const OrderIndifferent& order, const NistScope& scope, XmlNode& to) {
    const Result<ContextPath> path = parseContextPath(order.context);
    const std::optional<NistPath> list = path ? m_writing.places.positional(scope, *path) : std::nullopt;
    const std::optional<NistScope> below = list ? m_writing.places.scopeAt(scope, *path) : std::nullopt;
    if (!below) {
        m_writing.note(MessageId::SpecXmlRuleNotWritten, {m_writing.document.identity.id, order.context});
        return;
    }
    m_writing.leaveOutIf(order.closed || order.should || !order.id.empty() || !order.text.empty(),
                         "how strictly patterns in any order are taken", order.context);
    XmlNode context("Context");
    context.set("List", printNistPath(*list));
    for (const OrderIndifferent::Pattern& pattern : order.patterns) {
        std::optional<XmlNode> trigger = assertion("Assertion", pattern.rule, *below);
        if (!trigger) {
            continue;
        }
        XmlNode& node = context.add("Pattern");
        const bool exact = pattern.cardinality.min == pattern.cardinality.max;
        m_writing.leaveOutIf(!exact || pattern.should, "a pattern's range of occurrences", pattern.id);
        if (exact && pattern.cardinality.min) {
            node.set("Cardinality", nistCount(pattern.cardinality.min, "1"));
        }
        node.setIf("Ref", pattern.id);
        XmlNode triggerNode("Trigger");
        triggerNode.addText("ErrorMessage", pattern.text);
        triggerNode.add(std::move(*trigger));
        node.add(std::move(triggerNode));
        XmlNode constraints("Constraints");
        for (const Statement& statement : pattern.statements) {
            addStatement(statement, *below, constraints);
        }
        node.add(std::move(constraints));
        XmlNode inner("Contexts");
        for (const OrderIndifferent& one : pattern.inner) {
            addOrder(one, *below, inner);
        }
        node.addIfFilled(std::move(inner));
    }
    to.add(std::move(context));
}

// Fills the Datatype, Segment, Group and Message sections of a file's part by what `add` puts into each context.
template <class Add>
XmlNode contexts(std::string_view name, const SpecDocument& document, const Add& add) {
    XmlNode types("Datatype"), segments("Segment"), groups("Group"), messages("Message");
    const auto byId = [](const std::string& id) {
        XmlNode node("ByID");
        node.set("ID", id);
        return node;
    };
    for (const TypeSpec& type : document.types) {
        XmlNode node = byId(type.id);
        add(type, node);
        types.addIfFilled(std::move(node));
    }
    for (const SegmentSpec& segment : document.segments) {
        XmlNode node = byId(segment.id);
        add(segment, node);
        segments.addIfFilled(std::move(node));
    }
    for (const MessageSpec& message : document.messages) {
        NistPath positions;
        forEachNode(message.nodes, positions, [&](const StructureNode& group, const NistPath& at) {
            if (group.kind != StructureNode::Kind::Segment) {
                XmlNode node = byId(nistGroupId(message, at));
                add(group, node);
                groups.addIfFilled(std::move(node));
            }
        });
        XmlNode node = byId(message.id);
        add(message, node);
        messages.addIfFilled(std::move(node));
    }
    XmlNode part(name);
    for (XmlNode* section : {&types, &segments, &groups, &messages}) {
        part.addIfFilled(std::move(*section));
    }
    return part;
}

struct AddPredicates {
    ConstraintWriter& writer;

    void operator()(const TypeSpec& type, XmlNode& to) const {
        NistPath above;
        writer.addConditions(NistScope::ofType(type), type.components, above, to);
        writer.addPredicates(NistScope::ofType(type), type.predicates, to);
    }
    void operator()(const SegmentSpec& segment, XmlNode& to) const {
        NistPath above;
        writer.addConditions(NistScope::ofSegment(segment), segment.fields, above, to);
        writer.addPredicates(NistScope::ofSegment(segment), segment.predicates, to);
    }
    void operator()(const StructureNode& group, XmlNode& to) const { nodes(group.children, group.predicates, to); }
    void operator()(const MessageSpec& message, XmlNode& to) const { nodes(message.nodes, message.predicates, to); }

private:
    void nodes(const std::vector<StructureNode>& children, const std::vector<Predicate>& predicates,
               XmlNode& to) const {
        const NistScope scope = NistScope::ofNodes(children);
        for (std::size_t i = 0; i < children.size(); ++i) {
            if (!children[i].condition.text.empty()) {
                const NistPath target{{static_cast<std::uint32_t>(i + 1), 1}};
                writer.addPredicate(scope, target, children[i].usage, children[i].condition, to);
            }
        }
        writer.addPredicates(scope, predicates, to);
    }
};

struct AddStatements {
    ConstraintWriter& writer;
    const std::vector<Statement>& ofEveryMessage;

    void operator()(const TypeSpec& type, XmlNode& to) const { add(NistScope::ofType(type), type.statements, to); }
    void operator()(const SegmentSpec& segment, XmlNode& to) const {
        add(NistScope::ofSegment(segment), segment.statements, to);
    }
    void operator()(const StructureNode& group, XmlNode& to) const {
        add(NistScope::ofNodes(group.children), group.statements, to);
    }
    void operator()(const MessageSpec& message, XmlNode& to) const {
        add(NistScope::ofNodes(message.nodes), message.statements, to);
        add(NistScope::ofNodes(message.nodes), ofEveryMessage, to);
    }

private:
    void add(const NistScope& scope, const std::vector<Statement>& statements, XmlNode& to) const {
        for (const Statement& statement : statements) {
            writer.addStatement(statement, scope, to);
        }
    }
};

}  // namespace

XmlNode writeNistConstraints(NistWriting& writing) {
    const SpecDocument& document = writing.document;
    ConstraintWriter writer(writing);
    XmlNode root("ConformanceContext");
    root.set("UUID", (document.identity.id.empty() ? "spec" : document.identity.id) + "-constraints");
    root.add(nistMetaData(document.identity));
    root.add(contexts("Predicates", document, AddPredicates{writer}));
    root.add(contexts("Constraints", document, AddStatements{writer, document.statements}));
    XmlNode order("OrderIndifferent");
    for (const MessageSpec& message : document.messages) {
        for (const OrderIndifferent& one : message.orderIndifferent) {
            writer.addOrder(one, NistScope::ofNodes(message.nodes), order);
        }
    }
    root.addIfFilled(std::move(order));
    XmlNode tables("CoConstraints");
    tables.addIfFilled(nistOldCoConstraints(writing));
    root.addIfFilled(std::move(tables));
    return root;
}

}  // namespace plumb::spec
