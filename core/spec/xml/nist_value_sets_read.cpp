// ValueSets.xml: the sets, their codes, and which of them are not checked.
#include "spec/xml/nist_reading.h"

#include <algorithm>
#include <functional>
#include <map>

namespace plumb::spec {
namespace {

// One of the words, whose place in the list is the value; the first is unsaid.
template <class Enum, std::size_t N>
Enum wordOf(const XmlElement& element, std::string_view attribute, const std::string_view (&words)[N],
            const NistReading& reading) {
    const std::string_view word = element.attribute(attribute);
    const auto found =
        std::find_if(std::begin(words), std::end(words), [&](std::string_view candidate) { return candidate == word; });
    if (found != std::end(words)) {
        return static_cast<Enum>(found - std::begin(words));
    }
    if (word != "Undefined") {
        reading.note(MessageId::SpecXmlBadValue, element, {std::string(word), std::string(attribute)});
    }
    return Enum::Unsaid;
}

CodeSpec readCode(const XmlElement& element, const NistReading& reading) {
    static constexpr std::string_view kUsages[] = {"", "R", "P", "E"};
    CodeSpec code;
    code.place = element.place;
    code.code = element.attribute("Value");
    code.text = element.attribute("DisplayName");
    code.system = element.attribute("CodeSystem");
    code.systemVersion = element.attribute("CodeSystemVersion");
    code.comment = element.attribute("Comments");
    code.pattern = element.attribute("CodePattern");
    code.usage = wordOf<CodeUsage>(element, "Usage", kUsages, reading);
    return code;
}

ValueSet readSet(const XmlElement& element, const NistReading& reading) {
    static constexpr std::string_view kStability[] = {"", "Static", "Dynamic"};
    static constexpr std::string_view kExtensibility[] = {"", "Open", "Closed"};
    static constexpr std::string_view kContent[] = {"", "Extensional", "Intensional"};
    ValueSet set;
    set.place = element.place;
    set.id = element.attribute("BindingIdentifier");
    set.name = element.attribute("Name");
    set.description = element.attribute("Description");
    set.version = element.attribute("Version");
    set.oid = element.attribute("Oid");
    set.notes = element.attribute("NoCodeDisplayText");
    set.stability = wordOf<ValueSet::Stability>(element, "Stability", kStability, reading);
    set.extensibility = wordOf<ValueSet::Extensibility>(element, "Extensibility", kExtensibility, reading);
    if (element.attribute("ContentDefinition") == "intensional") {  // as an older schema writes it
        set.content = ValueSet::Content::Intensional;
    } else {
        set.content = wordOf<ValueSet::Content>(element, "ContentDefinition", kContent, reading);
    }
    for (const XmlElement* code : element.childrenNamed("ValueElement")) {
        set.codes.push_back(readCode(*code, reading));
    }
    return set;
}

}  // namespace

void readNistValueSets(const XmlElement& root, NistReading& reading) {
    root.ignore("ValueSetLibraryIdentifier");  // made anew with each export
    std::vector<ValueSet>& sets = reading.document.valueSets;
    if (const XmlElement* metaData = root.child("MetaData")) {
        Identity repeated;
        readNistMetaData(*metaData, repeated);
        if (reading.document.messages.empty()) {
            reading.document.identity = repeated;  // a library without its profile
        }
    }
    for (const XmlElement* definitions : root.childrenNamed("ValueSetDefinitions")) {
        definitions->ignore("Order");  // the order of the file
        for (const XmlElement* definition : definitions->childrenNamed("ValueSetDefinition")) {
            sets.push_back(readSet(*definition, reading));
            sets.back().group = definitions->attribute("Group");
        }
    }
    std::map<std::string, std::size_t, std::less<>> places;
    for (std::size_t i = 0; i < sets.size(); ++i) {
        places.emplace(sets[i].id, i);
    }
    const XmlElement* unchecked = root.child("NoValidation");
    for (const XmlElement* id :
         unchecked != nullptr ? unchecked->childrenNamed("BindingIdentifier") : std::vector<const XmlElement*>()) {
        const auto [found, isNew] = places.emplace(id->text, sets.size());
        if (isNew) {
            sets.emplace_back().id = id->text;
            sets.back().place = id->place;
        }
        sets[found->second].unchecked = true;
    }
}

}  // namespace plumb::spec
