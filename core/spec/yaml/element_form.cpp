// Fields, components, bindings.
#include "spec/yaml/forms.h"

namespace plumb::spec::yaml {
namespace {

constexpr std::array<std::string_view, 4> kStrengthLetters = {"", "R", "S", "U"};

/// `3: R 1..*` for `3: {usage: R, repeat: 1..*}`.
Key<ElementSpec> elementShorthand() {
    return {"", "",
            [](Walker& walker, NodeIndex node, ElementSpec& element) {
                readOccurs(walker, node, element.usage, element.cardinality);
            },
            [](const ElementSpec& element) {
                ElementSpec only;
                only.number = element.number;
                only.usage = element.usage;
                only.cardinality = element.cardinality;
                return element == only ? writeOccurs(element.usage, element.cardinality) : std::nullopt;
            },
            occursSchema};
}

Form<ElementSpec> elementForm(std::string_view name, std::string_view about) {
    using E = ElementSpec;
    Codec<std::uint32_t> place = number("The number of a field or component");
    place.write = [](const std::uint32_t& value) { return std::optional(Value(std::to_string(value))); };
    Form<E> form;
    form.name = name;
    form.about = about;
    form.keys = {
        key("name", &E::name, text(), "What people call it."),
        key("item", &E::item, text(), "HL7's number of the data element: 00110."),
        key("usage", &E::usage, yaml::usage(), "R, RE, O, C, C(a/b), CE, X, B or W. C needs `when`."),
        key("when", &E::condition, rule(), "The condition of a usage C or C(a/b), such as valued(PV1-44)."),
        key("repeat", &E::cardinality, yaml::cardinality(), "How often: 0..1, 1..*, 3."),
        key("length", &E::length, yaml::length(),
            "Characters: 1..20, 20 (at most); conformance length with = (never cut) or # (may be cut): 20="),
        key("type", &E::type, text(), "A type of the standard (CX) or one of `types`."),
        key("constant", &E::constant, text(), "The only value allowed."),
        key("values", &E::bindings, list(entry(&bindingForm)), "The value set in which the value must be."),
        key("format", &E::format, text(), "A named format: date, datetime, oid, npi ..."),
        key("pattern", &E::pattern, text(), "A regular expression (RE2) that the whole value matches."),
        key("example", &E::example, text(), "A value as it is sent."),
        key("notes", &E::notes, text(), "For people."),
        key("origin", &E::origin, text(), "Where in the source document it stands."),
        key("hidden", &E::hidden, flag(), "Left out of what people are shown; checked all the same."),
        key("components", &E::components, keyed(&componentForm, false),
            "Components (or sub-components) by number, where they differ from the type."),
    };
    form.place = &E::place;
    form.shorthand = elementShorthand();
    form.identity = key("number", &E::number, std::move(place), "Its number, from 1.");
    return form;
}

}  // namespace

std::span<const std::string_view> strengthNames() {
    return kStrengthLetters;
}

const Form<ElementSpec>& fieldForm() {
    static const Form<ElementSpec> form = elementForm("a field", "What is said of a field.");
    return form;
}

const Form<ElementSpec>& componentForm() {
    static const Form<ElementSpec> form = elementForm("a component", "What is said of a component or sub-component.");
    return form;
}

const Form<Binding>& bindingForm() {
    using B = Binding;
    static const Form<B> form = [] {
        Form<B> made;
        made.name = "a binding";
        made.about = "A value set, or one code, bound to an element.";
        made.keys = {
            key("set", &B::valueSet, text(), "The value set's id, or a table of the standard: HL70001."),
            key("strength", &B::strength, choice<Strength>(kStrengthLetters),
                "R required, S suggested, U unspecified."),
            key("at", &B::locations, numbers("The number of a component"), "Components in which the code may stand."),
            key("system-at", &B::systemLocations, numbers("The number of a component"),
                "Components that name the code's system, one for each of `at`."),
            key("code", &B::code, text(), "Instead of a set: exactly this code."),
            key("system", &B::system, text(), "The code's system."),
        };
        made.place = &B::place;
        made.shorthand = Key<B>{
            "", "", [](Walker& walker, NodeIndex node, B& binding) { text().read(walker, node, binding.valueSet); },
            [](const B& binding) -> std::optional<Value> {
                B only;
                only.valueSet = binding.valueSet;
                return binding == only && !only.valueSet.empty() ? std::optional(Value(binding.valueSet))
                                                                 : std::nullopt;
            },
            text().schema};
        return made;
    }();
    return form;
}

}  // namespace plumb::spec::yaml
