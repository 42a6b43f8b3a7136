// Paths of entries in the text of a spec (see edit_text.h), and what they lead to in a tree and in a value.
#pragma once

#include "base/result.h"
#include "spec/yaml/value.h"
#include "spec/yaml/yaml_tree.h"

#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

using EditPath = std::vector<std::string>;

/// A new entry at the end of a list.
inline constexpr std::string_view kNewItem = "+";

[[nodiscard]] Result<EditPath> parseEditPath(std::string_view text);

/// As far as the path leads through nodes that are there.
struct PathEnd {
    std::vector<yaml::NodeIndex> nodes;  ///< the root, then the value of every step that was found
    std::vector<yaml::NodeIndex> keys;   ///< of those steps; of a list's entry the entry itself
    bool throughAlias = false;           ///< it ends at an alias, which cannot be changed in one place only

    [[nodiscard]] std::size_t steps() const { return keys.size(); }
    [[nodiscard]] yaml::NodeIndex last() const { return nodes.back(); }
};
[[nodiscard]] PathEnd followPath(const yaml::Tree& tree, const EditPath& path);

/// The key that a single value stands for in an entry of this parent: `path` in `identifiers`; empty: none.
[[nodiscard]] std::string_view shortKeyIn(std::string_view parent);
/// `3: R 1..*` or `M: Male` as the mapping that it is short for; false: it is short for none.
[[nodiscard]] bool expandShort(std::string_view parent, yaml::Value& value);

/// Does to `root` what the edit is to do to the text; false when the path leads nowhere.
[[nodiscard]] bool setIn(yaml::Value& root, const EditPath& path, const yaml::Value& value);
/// What is at the first `steps` of the path after setIn(), or nullptr.
[[nodiscard]] const yaml::Value* getIn(const yaml::Value& root, const EditPath& path, std::size_t steps);
[[nodiscard]] bool removeFrom(yaml::Value& root, const EditPath& path);

}  // namespace plumb::spec
