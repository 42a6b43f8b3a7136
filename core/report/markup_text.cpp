#include "report/markup_text.h"

#include "report/code_points.h"

#include <fmt/format.h>

namespace plumb::report {
namespace {

bool isLayout(char32_t point) {
    return point == '\t' || point == '\n' || point == '\r';
}

void appendPoint(std::string& out, char32_t point, bool oneLine) {
    switch (point) {
    case '&':
        out += "&amp;";
        break;
    case '<':
        out += "&lt;";
        break;
    case '>':
        // Also keeps ]]> out of content.
        out += "&gt;";
        break;
    case '"':
        out += "&quot;";
        break;
    case '\'':
        out += "&#39;";
        break;
    default:
        if (isBidiControl(point)) {
            out += fmt::format("\\u{:04x}", static_cast<unsigned>(point));
        } else {
            appendUtf8(out, isLayout(point) && !oneLine ? point : controlPicture(point));
        }
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
