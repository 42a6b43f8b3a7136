// What a style attribute of HTML says of how a text shows.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace plumb::spec {

struct HtmlStyle {
    bool hidden = false;
    bool struck = false;
    bool bold = false;
    bool shaded = false;
    std::uint32_t indent = 0;  ///< in blanks
};

[[nodiscard]] HtmlStyle parseHtmlStyle(std::string_view style);
/// Neither white nor none.
[[nodiscard]] bool isHtmlShade(std::string_view colour);

}  // namespace plumb::spec
