#include "base/ascii.h"
#include "hl7/escape.h"

namespace plumb::hl7 {
namespace {

/// "&amp;", "&#38;", "&#x26;": `rest` starts after the ampersand.
bool startsEntity(std::string_view rest) {
    constexpr std::size_t kLongestEntity = 10;
    const std::size_t end = rest.substr(0, kLongestEntity + 1).find(';');
    if (end == std::string_view::npos || end < 2) {
        return false;
    }
    if (rest[0] == '#') {
        return isDigit(rest[1]) || rest[1] == 'x' || rest[1] == 'X';
    }
    for (const char byte : rest.substr(0, end)) {
        if (!isLetter(byte) && !isDigit(byte)) {
            return false;
        }
    }
    return true;
}

/// "<p>", "</b>", "<br/>", "<!--".
bool holdsMarkup(std::string_view value) {
    for (std::size_t at = value.find('<'); at != std::string_view::npos; at = value.find('<', at + 1)) {
        const std::string_view tag = value.substr(at + 1, 2);
        const bool opens = !tag.empty() && (isLetter(tag[0]) || tag[0] == '!');
        const bool closes = tag.size() == 2 && tag[0] == '/' && isLetter(tag[1]);
        if (opens || closes) {
            // One closing bracket anywhere after is enough, and none after this one means none at all.
            return value.find('>', at) != std::string_view::npos;
        }
    }
    return false;
}

/// Where the word that holds `at` begins.
std::size_t wordBegin(std::string_view value, std::size_t at) {
    const std::size_t before = value.substr(0, at).find_last_of(" \t\r\n\"'<>");
    return before == std::string_view::npos ? 0 : before + 1;
}

}  // namespace

std::optional<ByteRange> findRawSubcomponent(std::string_view value, const Delimiters& delimiters) {
    if (delimiters.subcomponent != '&') {
        return std::nullopt;
    }
    const std::size_t first = value.find('&');
    if (first == std::string_view::npos) {
        return std::nullopt;
    }
    // In a web address: scheme://...?name=value&name=value, all in one word.
    const std::size_t begin = wordBegin(value, first);
    const std::string_view word = value.substr(begin, first - begin);
    const bool address = word.find("://") != std::string_view::npos || word.substr(0, 4) == "www.";
    if (address && word.find_first_of("?=") != std::string_view::npos) {
        return ByteRange{first, 1};
    }
    if (holdsMarkup(value)) {
        return ByteRange{first, 1};
    }
    for (std::size_t at = first; at != std::string_view::npos; at = value.find('&', at + 1)) {
        if (startsEntity(value.substr(at + 1))) {
            return ByteRange{at, 1};
        }
    }
    return std::nullopt;
}

}  // namespace plumb::hl7
