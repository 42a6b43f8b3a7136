// "Did you mean ...": the known name that a mistyped one is nearest to.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

/// The nearest of `known`, without regard to case, or empty when none is near.
[[nodiscard]] std::string nearName(std::string_view name, std::span<const std::string_view> known);

/// "a, b or c"; at most twelve, then "...".
[[nodiscard]] std::string listed(std::span<const std::string_view> names);

}  // namespace plumb::spec
