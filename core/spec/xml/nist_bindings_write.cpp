// ValueSetBindings.xml.
#include "spec/xml/nist_writing.h"

#include <string>

namespace plumb::spec {
namespace {

// The value sets and the single codes of one context.
struct Bound {
    XmlNode sets{"ByID"};
    XmlNode codes{"ByID"};
};

bool sameBinding(const Binding& a, const Binding& b) {
    return a.strength == b.strength && a.locations == b.locations && a.systemLocations == b.systemLocations &&
           a.code.empty() && b.code.empty();
}

// Neighbours that differ in their sets alone are one binding to several sets.
void addBindings(const std::vector<Binding>& bindings, const std::string& target, Bound& to) {
    for (std::size_t i = 0; i < bindings.size(); ++i) {
        const Binding& binding = bindings[i];
        if (!binding.code.empty()) {
            XmlNode& node = to.codes.add("SingleCodeBinding");
            node.set("Target", target).set("Code", binding.code).set("CodeSystem", binding.system);
            node.add(nistBindingLocations(binding.locations, binding.systemLocations));
            continue;
        }
        if (i == 0 || !sameBinding(bindings[i - 1], binding)) {
            XmlNode& node = to.sets.add("ValueSetBinding");
            node.set("Target", target).set("BindingStrength", nistStrength(binding.strength));
            node.add(nistBindingLocations(binding.locations, binding.systemLocations));
            node.add("Bindings");
        }
        to.sets.children.back().children.back().add("Binding").set("BindingIdentifier", binding.valueSet);
    }
}

void addElements(const std::vector<ElementSpec>& elements, NistPath& above, Bound& to) {
    for (const ElementSpec& element : elements) {
        above.push_back({element.number, std::nullopt});
        addBindings(element.bindings, printNistPath(above), to);
        addElements(element.components, above, to);
        above.pop_back();
    }
}

void addNodes(const std::vector<StructureNode>& nodes, NistPath& above, Bound& to) {
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        above.push_back({static_cast<std::uint32_t>(i + 1), std::nullopt});
        addElements(nodes[i].fields, above, to);
        addNodes(nodes[i].children, above, to);
        above.pop_back();
    }
}

// The contexts of one kind.
struct Section {
    XmlNode sets, codes;

    explicit Section(std::string_view name)
        : sets(name)
        , codes(name) {}

    void add(const std::string& id, Bound bound) {
        bound.sets.set("ID", id);
        bound.codes.set("ID", id);
        sets.addIfFilled(std::move(bound.sets));
        codes.addIfFilled(std::move(bound.codes));
    }
};

}  // namespace

XmlNode nistBindingLocations(const std::vector<std::uint32_t>& codes, const std::vector<std::uint32_t>& systems) {
    const auto text = [](std::uint32_t component) {
        return component == 0 ? std::string(".") : std::to_string(component) + "[1]";
    };
    XmlNode node("BindingLocations");
    const std::vector<std::uint32_t> itself{0};
    const std::vector<std::uint32_t>& at = codes.empty() ? itself : codes;
    const bool complex = systems.size() == at.size();
    for (std::size_t i = 0; i < at.size(); ++i) {
        XmlNode& location = node.add(complex ? "ComplexBindingLocation" : "SimpleBindingLocation");
        location.set("CodeLocation", text(at[i]));
        if (complex) {
            location.set("CodeSystemLocation", text(systems[i]));
        }
    }
    return node;
}

XmlNode writeNistBindings(NistWriting& writing) {
    Section types("Datatype"), segments("Segment"), messages("Message");
    for (const TypeSpec& type : writing.document.types) {
        Bound bound;
        NistPath above;
        addBindings(type.bindings, ".", bound);
        addElements(type.components, above, bound);
        types.add(type.id, std::move(bound));
    }
    for (const SegmentSpec& segment : writing.document.segments) {
        Bound bound;
        NistPath above;
        addElements(segment.fields, above, bound);
        segments.add(segment.id, std::move(bound));
    }
    for (const MessageSpec& message : writing.document.messages) {
        Bound bound;
        NistPath above;
        addNodes(message.nodes, above, bound);
        messages.add(message.id, std::move(bound));
    }
    XmlNode sets("ValueSetBindings"), codes("SingleCodeBindings");
    for (Section* section : {&types, &segments, &messages}) {
        sets.addIfFilled(std::move(section->sets));
        codes.addIfFilled(std::move(section->codes));
    }
    XmlNode root("ValueSetBindingsContext");
    root.addIfFilled(std::move(sets));
    root.addIfFilled(std::move(codes));
    return root;
}

}  // namespace plumb::spec
