// What could stand at the caret of a spec: keys and values by the JSON Schema, names by the dictionary and by the spec
// itself.
#pragma once

#include "widgets/spec/spec_names.h"
#include "widgets/spec/spec_schema.h"
#include "widgets/spec/yaml_place.h"

namespace plumb::desk {

struct SpecCompletions {
    YamlPlace place;
    std::vector<Completion> rows;
};

[[nodiscard]] SpecCompletions completionsAt(const SpecSchema& schema, const SpecNames& names, std::string_view text,
                                            std::size_t caret);
/// What stands in the text when a row is taken: a key gets its colon.
[[nodiscard]] std::string completionText(const YamlPlace& place, const std::string& chosen);

}  // namespace plumb::desk
