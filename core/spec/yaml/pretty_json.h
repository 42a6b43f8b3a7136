// JSON laid out for people and for differences: an entry a line, short ones in one.
#pragma once

#include <string>
#include <string_view>

namespace plumb::spec::yaml {

/// `json` is well-formed and has no space outside of its texts.
[[nodiscard]] std::string prettyJson(std::string_view json);

}  // namespace plumb::spec::yaml
