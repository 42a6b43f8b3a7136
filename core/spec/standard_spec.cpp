#include "spec/load_spec.h"

#include <map>

namespace plumb::spec {
namespace {

constexpr std::string_view kFamily = "hl7:";

}  // namespace

std::optional<dictionary::Version> standardNamed(std::string_view name) {
    return name.starts_with(kFamily) ? dictionary::parseVersion(name.substr(kFamily.size())) : std::nullopt;
}

SpecDocument standardSpec(dictionary::Version version) {
    const std::string name(dictionary::versionName(version));
    const dictionary::Dictionary& dictionary = dictionary::Dictionary::of(version);
    SpecDocument document;
    document.identity.id = std::string(kFamily) + name;
    document.identity.title = "HL7 " + name + " as published";
    document.identity.origin = "The dictionary that comes with Plumbline";
    document.standard = name;
    std::map<std::string_view, std::vector<std::string>> events;
    for (const dictionary::EventInfo& event : dictionary.events()) {
        std::string entry(event.code);
        if (!event.event.empty()) {
            entry += '^';
            entry += event.event;
        }
        events[event.structure].push_back(std::move(entry));
    }
    for (const dictionary::StructureInfo& structure : dictionary.structures()) {
        MessageSpec& message = document.messages.emplace_back();
        message.id = structure.id;
        message.structure = structure.id;
        message.events = std::move(events[structure.id]);
        // An event that the version does not map may still name the structure in MSH-9.3.
        message.events.emplace_back("*");
    }
    return document;
}

}  // namespace plumb::spec
