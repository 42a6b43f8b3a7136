#include "widgets/spec/form_inherited.h"

#include "spec/edit_path.h"
#include "spec/usage.h"
#include "widgets/models/sentences.h"

#include <algorithm>
#include <charconv>
#include <string_view>

namespace plumb::desk {

std::optional<spec::MergedElement> mergedElement(const spec::Spec& spec, const OutlineRow& row) {
    const Result<spec::EditPath> path = spec::parseEditPath(row.path.empty() ? std::string("-") : row.path);
    // segments/PID/fields/3 or types/CX/components/1
    constexpr std::size_t kSteps = 4;
    if (!path || path->size() != kSteps) {
        return std::nullopt;
    }
    const std::string &owner = (*path)[1], &last = (*path)[3];
    std::uint32_t number = 0;
    std::from_chars(last.data(), last.data() + last.size(), number);
    std::vector<spec::MergedElement> all;
    if ((*path)[0] == "segments" && row.thing == SpecThing::Field) {
        const auto& segments = spec.document().segments;
        const auto own =
            std::find_if(segments.begin(), segments.end(), [&](const auto& one) { return one.id == owner; });
        const std::string id = own != segments.end() && !own->segment.empty() ? own->segment : owner;
        all = spec.segment(owner, id).fields;
    } else if ((*path)[0] == "types" && row.thing == SpecThing::Component) {
        all = spec.type(owner).components;
    }
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.element.number == number; });
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString inheritedValue(const spec::MergedElement& merged, const FormField& field) {
    const spec::ElementSpec& element = merged.element;
    const std::string_view key = field.key;
    const std::string value = key == "usage"     ? spec::printUsage(element.usage)
                              : key == "repeat"  ? spec::printCardinality(element.cardinality)
                              : key == "type"    ? element.type
                              : key == "length"  ? spec::printLength(element.length)
                              : key == "name"    ? element.name
                              : key == "format"  ? element.format
                              : key == "pattern" ? element.pattern
                              : key == "values"
                                  ? (element.bindings.empty() ? std::string() : element.bindings.front().valueSet)
                                  : std::string();
    return toQString(value);
}

}  // namespace plumb::desk
