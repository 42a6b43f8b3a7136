#include "report/code_points.h"

#include "base/xml_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <iterator>

namespace plumb::report {
namespace {

struct Range {
    char32_t first, last;
};

// Marks that stand on the character before them, and characters without a width.
constexpr Range kZeroWidth[] = {{0x0300, 0x036f}, {0x0483, 0x0489}, {0x0591, 0x05bd}, {0x0610, 0x061a},
                                {0x064b, 0x065f}, {0x0e34, 0x0e3a}, {0x0e47, 0x0e4e}, {0x1ab0, 0x1aff},
                                {0x1dc0, 0x1dff}, {0x200b, 0x200f}, {0x202a, 0x202e}, {0x2060, 0x206f},
                                {0x20d0, 0x20ff}, {0xfe00, 0xfe0f}, {0xfe20, 0xfe2f}, {0xfeff, 0xfeff}};
// Scripts and symbols that terminals draw two columns wide.
constexpr Range kWide[] = {{0x1100, 0x115f},   {0x2e80, 0x303e},   {0x3041, 0x33ff},  {0x3400, 0x4dbf},
                           {0x4e00, 0x9fff},   {0xa000, 0xa4cf},   {0xac00, 0xd7a3},  {0xf900, 0xfaff},
                           {0xfe30, 0xfe4f},   {0xff00, 0xff60},   {0xffe0, 0xffe6},  {0x1f300, 0x1f64f},
                           {0x1f900, 0x1f9ff}, {0x20000, 0x2fffd}, {0x30000, 0x3fffd}};

template <std::size_t Count>
bool contains(const Range (&ranges)[Count], char32_t point) {
    return std::any_of(std::begin(ranges), std::end(ranges),
                       [&](Range range) { return point >= range.first && point <= range.last; });
}

void appendVisible(std::string& out, char32_t point) {
    if (point == '\n') {
        out += "\\n";
    } else if (point == '\r') {
        out += "\\r";
    } else if (point == '\t') {
        out += "\\t";
    } else if (isControl(point)) {
        out += fmt::format("\\x{:02x}", static_cast<unsigned>(point));
    } else if (isBidiControl(point)) {
        out += fmt::format("\\u{:04x}", static_cast<unsigned>(point));
    } else {
        appendUtf8(out, point);
    }
}

}  // namespace

CodePoint firstCodePoint(std::string_view text) {
    const Utf8Character character = utf8At(text, 0);
    return {character.code, character.valid ? character.length : 1};
}

bool isControl(char32_t point) {
    return point < 0x20 || (point >= 0x7f && point < 0xa0);
}

bool isBidiControl(char32_t point) {
    return point == 0x061c || point == 0x200e || point == 0x200f || (point >= 0x202a && point <= 0x202e) ||
           (point >= 0x2066 && point <= 0x2069);
}

char32_t controlPicture(char32_t point) {
    if (point < 0x20) {
        return 0x2400 + point;
    }
    if (point == 0x7f) {
        return 0x2421;
    }
    return isControl(point) || !isXmlCharacter(point) ? kReplacement : point;
}

std::string printable(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const CodePoint point = firstCodePoint(text);
        const bool layout = point.value == '\t' || point.value == '\n' || point.value == '\r';
        appendUtf8(out, layout ? point.value : controlPicture(point.value));
        text.remove_prefix(point.length);
    }
    return out;
}

std::string visible(std::string_view text) {
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const CodePoint point = firstCodePoint(text);
        appendVisible(out, point.value);
        text.remove_prefix(point.length);
    }
    return out;
}

unsigned displayWidth(char32_t point) {
    return contains(kZeroWidth, point) ? 0 : contains(kWide, point) ? 2 : 1;
}

std::size_t displayWidth(std::string_view text) {
    std::size_t width = 0;
    while (!text.empty()) {
        const CodePoint point = firstCodePoint(text);
        width += displayWidth(point.value);
        text.remove_prefix(point.length);
    }
    return width;
}

}  // namespace plumb::report
