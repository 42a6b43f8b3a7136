#include "report/markup_text.h"

#include "base/xml_text.h"
#include "report/code_points.h"

#include <fmt/format.h>

namespace plumb::report {
namespace {

bool isLayout(char32_t point) {
    return point == '\t' || point == '\n' || point == '\r';
}

void appendPoint(std::string& out, char32_t point, bool oneLine) {
    if (isBidiControl(point)) {
        out += fmt::format("\\u{:04x}", static_cast<unsigned>(point));
    } else {
        appendXmlCharacter(out, isLayout(point) && !oneLine ? point : controlPicture(point));
    }
}

}  // namespace

void appendMarkup(std::string& out, std::string_view text, bool oneLine) {
    while (!text.empty()) {
        const CodePoint point = firstCodePoint(text);
        appendPoint(out, point.value, oneLine);
        text.remove_prefix(point.length);
    }
}

std::string markup(std::string_view text) {
    std::string out;
    appendMarkup(out, text);
    return out;
}

std::string attribute(std::string_view text) {
    std::string out;
    appendMarkup(out, text, true);
    return out;
}

}  // namespace plumb::report
