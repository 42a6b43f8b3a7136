#include "spec/documents/html_style.h"

#include "base/ascii.h"
#include "spec/documents/document_text.h"

#include <algorithm>
#include <cstddef>

namespace plumb::spec {
namespace {

constexpr std::size_t kLongestStyle = 4096;
constexpr double kMostBlanks = 200;

// "0.25in" in blanks of a text of 11 points.
std::uint32_t blanksOf(std::string_view length) {
    double number = 0, place = 1;
    bool past = false;
    std::size_t at = 0;
    for (; at < length.size() && at < 8; ++at) {
        if (length[at] == '.' && !past) {
            past = true;
        } else if (isDigit(static_cast<unsigned char>(length[at]))) {
            place = past ? place / 10 : place;
            number = past ? number + place * (length[at] - '0') : number * 10 + (length[at] - '0');
        } else {
            break;
        }
    }
    const std::string_view unit = length.substr(at);
    const double factor = unit == "px"   ? 0.25
                          : unit == "pt" ? 1.0 / 3
                          : unit == "in" ? 24
                          : unit == "cm" ? 9.5
                          : unit == "mm" ? 0.95
                          : unit == "em" ? 4
                                         : 0;
    return static_cast<std::uint32_t>(std::min(number * factor, kMostBlanks));
}

bool holds(const std::string& value, std::string_view word) {
    return value.find(word) != std::string::npos;
}

}  // namespace

bool isHtmlShade(std::string_view colour) {
    const std::string_view inner = trimmed(colour);
    constexpr std::string_view kNone[] = {"",     "white",   "#fff",    "#ffffff",          "transparent",
                                          "none", "inherit", "initial", "rgb(255,255,255)", "rgb(255, 255, 255)"};
    return std::none_of(std::begin(kNone), std::end(kNone),
                        [inner](std::string_view none) { return equalCaseBlind(inner, none); });
}

HtmlStyle parseHtmlStyle(std::string_view style) {
    HtmlStyle found;
    style = style.substr(0, kLongestStyle);
    while (!style.empty()) {
        const std::size_t end = std::min(style.find(';'), style.size());
        const std::string_view line = style.substr(0, end);
        style.remove_prefix(std::min(end + 1, style.size()));
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos) {
            continue;
        }
        std::string name(trimmed(line.substr(0, colon))), value(trimmed(line.substr(colon + 1)));
        std::transform(name.begin(), name.end(), name.begin(), toLower);
        std::transform(value.begin(), value.end(), value.begin(), toLower);
        if (name == "display") {
            found.hidden = found.hidden || value == "none";
        } else if (name == "visibility") {
            found.hidden = found.hidden || value == "hidden";
        } else if (name == "text-decoration" || name == "text-decoration-line") {
            found.struck = holds(value, "line-through");
        } else if (name == "font-weight") {
            found.bold = holds(value, "bold") || (value.size() == 3 && value >= "600");
        } else if (name == "background" || name == "background-color") {
            found.shaded = isHtmlShade(value);
        } else if (name == "margin-left" || name == "padding-left" || name == "text-indent") {
            found.indent = std::max(found.indent, blanksOf(value));
        }
    }
    return found;
}

}  // namespace plumb::spec
