#include "report/text_layout.h"

#include "report/code_points.h"

#include <algorithm>

namespace plumb::report {
namespace {

/// The bytes at the front of `text` that fit, at least one character.
std::size_t fitting(std::string_view text, std::size_t width) {
    std::size_t taken = 0, used = 0;
    while (taken < text.size()) {
        const CodePoint point = firstCodePoint(text.substr(taken));
        used += displayWidth(point.value);
        if (used > width && taken > 0) {
            break;
        }
        taken += point.length;
    }
    return taken;
}

}  // namespace

std::string padded(std::string_view text, std::size_t width, Side side) {
    const std::size_t own = displayWidth(text);
    const std::string padding(width > own ? width - own : 0, ' ');
    return side == Side::Left ? padding + std::string(text) : std::string(text) + padding;
}

std::vector<std::string> wrapped(std::string_view text, std::size_t width) {
    std::vector<std::string> lines;
    while (width > 0) {
        const std::size_t fits = fitting(text, width);
        if (fits == text.size()) {
            break;
        }
        // A space just past the edge is a break too.
        std::size_t end = text.substr(0, fits + 1).find_last_of(' ');
        if (end == std::string_view::npos || text.find_first_not_of(' ') >= end) {
            end = fits;
        }
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end);
        text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    }
    if (!text.empty() || lines.empty()) {
        lines.emplace_back(text);
    }
    return lines;
}

}  // namespace plumb::report
