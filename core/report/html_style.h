// How the HTML report looks, on a screen in light and dark and on paper.
#pragma once

#include <string_view>

namespace plumb::report {

[[nodiscard]] std::string_view htmlStyle();

}  // namespace plumb::report
