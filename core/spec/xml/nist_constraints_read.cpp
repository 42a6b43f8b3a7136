// Constraints.xml: predicates and statements, and what stands in one order or another.
#include "spec/xml/nist_reading.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace plumb::spec {
namespace {

/// Contexts of any order in one message; each is compared with those before it.
constexpr std::size_t kMostOrders = 2000;

// "Chapter 2; Page 14": what a Reference element says, so that it can be written again.
std::string readOrigin(const XmlElement& element) {
    std::string origin;
    if (const XmlElement* reference = element.child("Reference")) {
        for (const XmlAttribute& attribute : reference->attributes) {
            attribute.seen = true;
            origin += (origin.empty() ? "" : "; ") + std::string(attribute.name) + ' ' + std::string(attribute.value);
        }
    }
    return origin;
}

class ConstraintReader {
public:
    ConstraintReader(NistReading& reading, const NistPlaces& places)
        : m_reading(reading)
        , m_places(places)
        , m_assertions(places, reading.file, reading.notes) {}

    void readPredicate(const XmlElement& element, const NistReading::Context& context);
    Statement readStatement(const XmlElement& element, const NistScope& scope);
    OrderIndifferent readOrder(const XmlElement& element, const NistScope& scope);

private:
    std::optional<NistPlaces::Named> target(const XmlElement& element, std::string_view attribute,
                                            const NistScope& scope);
    OrderIndifferent::Pattern readPattern(const XmlElement& element, const NistScope& scope);

    NistReading& m_reading;
    const NistPlaces& m_places;
    NistAssertionReader m_assertions;
};

std::optional<NistPlaces::Named> ConstraintReader::target(const XmlElement& element, std::string_view attribute,
                                                          const NistScope& scope) {
    const std::string_view text = element.attribute(attribute);
    const std::optional<NistPath> path = parseNistPath(text);
    std::optional<NistPlaces::Named> named = path ? m_places.named(scope, *path) : std::nullopt;
    if (!named) {
        m_reading.note(MessageId::SpecXmlNoPlace, element, {std::string(text), std::string(element.name)});
    } else if (!named->hiddenByName.empty()) {
        m_reading.note(MessageId::SpecXmlNameTwice, element, {std::string(text), named->hiddenByName});
    }
    return named;
}

void ConstraintReader::readPredicate(const XmlElement& element, const NistReading::Context& context) {
    const NistScope scope = context.scope();
    Usage usage;
    usage.code = UsageCode::C;
    for (const auto& [attribute, branch] :
         {std::pair{"TrueUsage", &usage.whenTrue}, {"FalseUsage", &usage.whenFalse}}) {
        const std::string_view text = element.attribute(attribute);
        const std::optional<Usage> read = parseUsage(text);
        if (!read || read->code == UsageCode::Unsaid) {
            m_reading.note(MessageId::SpecXmlBadValue, element, {std::string(text), attribute});
        }
        *branch = read ? read->code : UsageCode::Unsaid;
    }
    Rule condition = m_assertions.readRule(element.child("Condition"), scope, element.textOf("Description"));
    const std::string origin = readOrigin(element);
    const std::string id(element.attribute("ID"));
    const std::optional<NistPath> path = parseNistPath(element.attribute("Target"));

    // One element's own usage is said there; all else here.
    const bool plain = origin.empty() && id.empty() && path && path->size() == 1;
    StructureNode* node = plain ? context.child(*path) : nullptr;
    ElementSpec* field = plain && node == nullptr && (context.type != nullptr || context.segment != nullptr)
                             ? context.element(*path)
                             : nullptr;
    if (node != nullptr && node->condition.text.empty()) {
        node->usage = usage;
        node->condition = std::move(condition);
        return;
    }
    if (field != nullptr && field->condition.text.empty()) {
        field->usage = usage;
        field->condition = std::move(condition);
        return;
    }
    if (const std::optional<NistPlaces::Named> named = target(element, "Target", scope)) {
        Predicate& predicate = context.predicates().emplace_back();
        predicate.id = id;
        predicate.target = printPath(named->path);
        predicate.usage = usage;
        predicate.condition = std::move(condition);
        predicate.origin = origin;
        predicate.place = element.place;
    }
}

Statement ConstraintReader::readStatement(const XmlElement& element, const NistScope& scope) {
    Statement statement;
    statement.place = element.place;
    statement.id = element.attribute("ID");
    statement.text = element.textOf("Description");
    statement.origin = readOrigin(element);
    statement.should = element.attribute("Strength") == "SHOULD";
    const std::string_view classification = element.attribute("Classification");
    if (classification == "W" || classification == "A") {
        statement.classification = classification == "W" ? "warning" : "alert";
    } else if (!classification.empty()) {
        m_reading.note(MessageId::SpecXmlBadValue, element, {std::string(classification), "Classification"});
    }
    const std::string_view tag = element.attribute("Tag");  // of old exports
    if (!tag.empty() && tag != "ConfStatement") {
        m_reading.note(MessageId::SpecXmlBadValue, element, {std::string(tag), "Tag"});
    }
    if (element.has("Target")) {
        if (const std::optional<NistPlaces::Named> named = target(element, "Target", scope)) {
            statement.target = printPath(named->path);
        }
    }
    statement.rule = m_assertions.readRule(element.child("Assertion"), scope, {});
    return statement;
}

OrderIndifferent ConstraintReader::readOrder(const XmlElement& element, const NistScope& scope) {
    OrderIndifferent order;
    order.place = element.place;
    std::optional<NistScope> below;
    if (const std::optional<NistPlaces::Named> list = target(element, "List", scope)) {
        order.context = printPath(list->path);
        below = m_places.scopeAt(scope, list->path);
    }
    for (const XmlElement* pattern : element.childrenNamed("Pattern")) {
        if (below) {
            order.patterns.push_back(readPattern(*pattern, *below));
        }
    }
    return order;
}

OrderIndifferent::Pattern ConstraintReader::readPattern(const XmlElement& element, const NistScope& scope) {
    OrderIndifferent::Pattern pattern;
    pattern.id = element.attribute("Ref");
    if (element.has("Cardinality")) {
        pattern.cardinality = cardinalityOf(element, "Cardinality", "Cardinality");
    }
    if (const XmlElement* trigger = element.child("Trigger")) {
        pattern.text = trigger->textOf("ErrorMessage");
        pattern.rule = m_assertions.readRule(trigger->child("Assertion"), scope, {});
    }
    if (const XmlElement* constraints = element.child("Constraints")) {
        for (const XmlElement* constraint : constraints->childrenNamed("Constraint")) {
            pattern.statements.push_back(readStatement(*constraint, scope));
        }
    }
    if (const XmlElement* contexts = element.child("Contexts")) {
        for (const XmlElement* context : contexts->childrenNamed("Context")) {
            pattern.inner.push_back(readOrder(*context, scope));
        }
    }
    return pattern;
}

}  // namespace

void readNistOrderIndifferent(const XmlElement& section, NistReading& reading, const NistPlaces& places) {
    ConstraintReader reader(reading, places);
    for (const XmlElement* element : section.childrenNamed("Context")) {
        const std::optional<NistPath> list = parseNistPath(element->attribute("List"));
        bool taken = false;
        for (MessageSpec& message : reading.document.messages) {
            const NistScope scope = NistScope::ofNodes(message.nodes);
            if (list && places.named(scope, *list)) {
                taken = true;
                OrderIndifferent order = reader.readOrder(*element, scope);
                const auto known = std::find(message.orderIndifferent.begin(), message.orderIndifferent.end(), order);
                if (known == message.orderIndifferent.end() && message.orderIndifferent.size() < kMostOrders) {
                    message.orderIndifferent.push_back(std::move(order));
                }
            }
        }
        const bool full =
            std::any_of(reading.document.messages.begin(), reading.document.messages.end(),
                        [](const MessageSpec& message) { return message.orderIndifferent.size() == kMostOrders; });
        if (full) {
            reading.notes.push_back(
                {MessageId::SpecXmlTooLarge, {reading.file, std::to_string(kMostOrders), "contexts in any order"}});
            return;
        }
        if (!taken) {
            reading.note(MessageId::SpecXmlNoPlace, *element,
                         {std::string(element->attribute("List")), "OrderIndifferent"});
        }
    }
}

void readNistConstraints(const XmlElement& root, NistReading& reading) {
    root.ignore("UUID");  // made anew with each export
    const NistPlaces places(reading.document);
    ConstraintReader reader(reading, places);
    if (const XmlElement* metaData = root.child("MetaData")) {
        Identity repeated;
        readNistMetaData(*metaData, repeated);  // the profile has said it
    }
    if (const XmlElement* predicates = root.child("Predicates")) {
        reading.forEachContext(*predicates, [&](const NistReading::Context& context, const XmlElement& element) {
            for (const XmlElement* predicate : element.childrenNamed("Predicate")) {
                reader.readPredicate(*predicate, context);
            }
        });
    }
    const auto readStatements = [&](const NistReading::Context& context, const XmlElement& element) {
        for (const XmlElement* constraint : element.childrenNamed("Constraint")) {
            context.statements().push_back(reader.readStatement(*constraint, context.scope()));
        }
    };
    if (const XmlElement* constraints = root.child("Constraints")) {
        reading.forEachContext(*constraints, readStatements);
    } else {
        reading.forEachContext(root, readStatements);  // as the oldest exports have it
    }
    if (const XmlElement* order = root.child("OrderIndifferent")) {
        readNistOrderIndifferent(*order, reading, places);
    }
    if (const XmlElement* tables = root.child("CoConstraints")) {
        readNistOldCoConstraints(*tables, reading, places);
    }
}

}  // namespace plumb::spec
