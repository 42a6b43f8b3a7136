// ValueSetBindings.xml: which element takes its codes from which set, or is one single code.
#include "spec/xml/nist_reading.h"

#include <algorithm>

namespace plumb::spec {
namespace {

// "1[1]" is component 1; "." the element itself: 0.
std::optional<std::uint32_t> locationOf(std::string_view text) {
    const std::optional<NistPath> path = parseNistPath(text);
    if (!path || path->size() > 1) {
        return std::nullopt;
    }
    return path->empty() ? 0 : path->front().position;
}

void readLocations(const XmlElement& element, const NistReading& reading, Binding& to) {
    const XmlElement* locations = element.child("BindingLocations");
    for (const XmlElement* location :
         locations != nullptr ? locations->allChildren() : std::vector<const XmlElement*>()) {
        const std::string_view code = location->attribute("CodeLocation");
        const std::optional<std::uint32_t> component = locationOf(code);
        if (!component) {
            reading.note(MessageId::SpecXmlBadValue, *location, {std::string(code), "CodeLocation"});
            continue;
        }
        if (*component != 0) {
            to.locations.push_back(*component);
        }
        if (const std::string_view system = location->attribute("CodeSystemLocation"); !system.empty()) {
            to.systemLocations.push_back(locationOf(system).value_or(0));
        }
    }
}

// Whether a binding is of one repetition only, which an element cannot say.
bool ofOneRepetition(const NistPath& path) {
    return std::any_of(path.begin(), path.end(),
                       [](const NistStep& step) { return step.instance && *step.instance != 1; });
}

void readBindings(const XmlElement& section, std::string_view name, NistReading& reading) {
    reading.forEachContext(section, [&](const NistReading::Context& context, const XmlElement& element) {
        for (const XmlElement* binding : element.childrenNamed(name)) {
            const std::string_view target = binding->attribute("Target");
            const std::optional<NistPath> path = parseNistPath(target);
            std::vector<Binding> bindings = readNistBinding(*binding, reading);
            if (path && path->empty() && context.type != nullptr) {
                std::vector<Binding>& own = context.type->bindings;
                own.insert(own.end(), bindings.begin(), bindings.end());
                continue;
            }
            ElementSpec* to = path ? context.element(*path) : nullptr;
            if (to == nullptr) {
                reading.note(MessageId::SpecXmlNoPlace, *binding, {std::string(target), context.name()});
                continue;
            }
            if (ofOneRepetition(*path)) {
                reading.note(MessageId::SpecXmlOneOccurrence, *binding, {std::string(target)});
            }
            to->bindings.insert(to->bindings.end(), bindings.begin(), bindings.end());
        }
    });
}

}  // namespace

std::vector<Binding> readNistBinding(const XmlElement& element, NistReading& reading) {
    Binding binding;
    binding.place = element.place;
    binding.strength = strengthOf(element.attribute("BindingStrength"));
    binding.code = element.attribute("Code");
    binding.system = element.attribute("CodeSystem");
    readLocations(element, reading, binding);
    std::vector<Binding> bindings;
    if (const XmlElement* sets = element.child("Bindings")) {
        for (const XmlElement* set : sets->childrenNamed("Binding")) {
            binding.valueSet = set->attribute("BindingIdentifier");
            bindings.push_back(binding);
        }
    } else if (!binding.code.empty()) {
        bindings.push_back(std::move(binding));
    }
    return bindings;
}

void readNistBindings(const XmlElement& root, NistReading& reading) {
    root.ignore("ID");  // made anew with each export
    if (const XmlElement* sets = root.child("ValueSetBindings")) {
        readBindings(*sets, "ValueSetBinding", reading);
    }
    if (const XmlElement* codes = root.child("SingleCodeBindings")) {
        readBindings(*codes, "SingleCodeBinding", reading);
    }
}

}  // namespace plumb::spec
