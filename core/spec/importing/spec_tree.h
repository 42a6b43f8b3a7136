// A spec as the tree of its YAML form, with every short form written out, so that two specs can be compared entry by
// entry. For this folder only.
#pragma once

#include "spec/spec_document.h"
#include "spec/yaml/value.h"

#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec::importing {

using SpecSteps = std::vector<std::string>;

[[nodiscard]] yaml::Value treeOf(const SpecDocument& document);

/// What the entries of a list are called, each once; `steps` lead to the list. Empty: they have no names, and the list
/// is one value.
[[nodiscard]] std::vector<std::string> itemNames(const SpecSteps& steps, const yaml::Value& list);

/// The same but for origins.
[[nodiscard]] bool saysTheSame(const yaml::Value* a, const yaml::Value* b);

/// In one line, without origins; empty: there is none.
[[nodiscard]] std::string shortText(const yaml::Value* value);

/// As edit_text.h has it.
[[nodiscard]] std::string editPathOf(const SpecSteps& steps);

struct SpecPlaceNames {
    std::string path, property;
};
/// "PID-3" and "usage" of segments/PID/fields/3/usage.
[[nodiscard]] SpecPlaceNames placeNames(const SpecSteps& steps);

}  // namespace plumb::spec::importing
