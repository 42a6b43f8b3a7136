// A read text as the values that could be written: for comparing and for changing what a text holds.
#pragma once

#include "spec/yaml/value.h"
#include "spec/yaml/yaml_tree.h"

namespace plumb::spec::yaml {

/// Aliases stay what they are, a text "*name".
[[nodiscard]] Value toValue(const Tree& tree, NodeIndex node);

/// The same content; the order of keys and the way of writing do not count.
[[nodiscard]] bool sameContent(const Value& a, const Value& b);

}  // namespace plumb::spec::yaml
