// ValueSets.xml.
#include "spec/xml/nist_writing.h"

#include <array>

namespace plumb::spec {
namespace {

template <class Enum, std::size_t N>
std::string_view wordOf(Enum value, const std::array<std::string_view, N>& words) {
    return words[static_cast<std::size_t>(value)];
}

XmlNode writeCode(NistWriting& writing, const CodeSpec& code, const std::string& set) {
    static constexpr std::array<std::string_view, 4> kUsages{"", "R", "P", "E"};
    XmlNode node("ValueElement");
    node.set("Value", code.code).set("DisplayName", code.text).setIf("CodeSystem", code.system);
    node.setIf("CodeSystemVersion", code.systemVersion).setIf("Usage", wordOf(code.usage, kUsages));
    node.setIf("Comments", code.comment).setIf("CodePattern", code.pattern);
    writing.leaveOutIf(!code.translate.empty(), "the other system's code", set);
    return node;
}

XmlNode writeSet(NistWriting& writing, const ValueSet& set) {
    static constexpr std::array<std::string_view, 3> kStability{"", "Static", "Dynamic"};
    static constexpr std::array<std::string_view, 3> kExtensibility{"", "Open", "Closed"};
    static constexpr std::array<std::string_view, 3> kContent{"", "Extensional", "Intensional"};
    XmlNode node("ValueSetDefinition");
    node.set("BindingIdentifier", set.id).set("Name", set.name).setIf("Description", set.description);
    node.setIf("Version", set.version).setIf("Oid", set.oid).setIf("Stability", wordOf(set.stability, kStability));
    node.setIf("Extensibility", wordOf(set.extensibility, kExtensibility));
    node.setIf("ContentDefinition", wordOf(set.content, kContent)).setIf("NoCodeDisplayText", set.notes);
    for (const CodeSpec& code : set.codes) {
        node.add(writeCode(writing, code, set.id));
    }
    writing.leaveOutIf(!set.extends.empty(), "whose codes a value set has as well", set.id);
    writing.leaveOutIf(!set.url.empty() || !set.origin.empty(), "address and origin of a value set", set.id);
    return node;
}

// Named as one that is not checked, and nothing else known of it.
bool isNameOnly(const ValueSet& set) {
    ValueSet bare;
    bare.id = set.id;
    bare.unchecked = true;
    return set == bare;
}

}  // namespace

XmlNode writeNistValueSets(NistWriting& writing) {
    const SpecDocument& document = writing.document;
    XmlNode root("ValueSetLibrary");
    root.set("ValueSetLibraryIdentifier", document.identity.id.empty() ? "spec" : document.identity.id);
    root.add(nistMetaData(document.identity));
    XmlNode unchecked("NoValidation");
    std::vector<XmlNode> groups;
    for (const ValueSet& set : document.valueSets) {
        if (set.unchecked) {
            unchecked.addText("BindingIdentifier", set.id);
        }
        if (isNameOnly(set)) {
            continue;
        }
        const bool begins = groups.empty() || groups.back().attributes.back().second != set.group;
        if (begins) {
            XmlNode& group = groups.emplace_back("ValueSetDefinitions");
            group.set("Order", std::to_string(groups.size())).set("Group", set.group);
        }
        groups.back().add(writeSet(writing, set));
    }
    root.addIfFilled(std::move(unchecked));
    for (XmlNode& group : groups) {
        root.add(std::move(group));
    }
    if (groups.empty()) {
        root.add("ValueSetDefinitions");
    }
    return root;
}

}  // namespace plumb::spec
