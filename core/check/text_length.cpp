#include "check/text_length.h"

#include "base/ascii.h"
#include "hl7/escape.h"
#include "hl7/utf8.h"

namespace plumb::check {
namespace {

bool allHexDigits(std::string_view text) {
    for (const char c : text) {
        const char low = toLower(c);
        if (!isDigit(static_cast<unsigned char>(c)) && !(low >= 'a' && low <= 'f')) {
            return false;
        }
    }
    return true;
}

constexpr std::uint32_t kNoEscape = UINT32_MAX;

/// What an escape counts as, by its text without the escape characters.
std::uint32_t lengthOfEscape(std::string_view body) {
    if (body.empty()) {
        return kNoEscape;
    }
    const std::string_view rest = body.substr(1);
    switch (body[0]) {
    case 'F':
    case 'S':
    case 'T':
    case 'R':
    case 'E':
    case 'P':
        return rest.empty() ? 1 : kNoEscape;
    case 'H':
    case 'N':
        return rest.empty() ? 0 : kNoEscape;
    case 'X':
        return !rest.empty() && rest.size() % 2 == 0 && allHexDigits(rest) ? static_cast<std::uint32_t>(rest.size() / 2)
                                                                           : kNoEscape;
    case 'C':
        return rest.size() == 4 && allHexDigits(rest) ? 0 : kNoEscape;
    case 'M':
        return (rest.size() == 4 || rest.size() == 6) && allHexDigits(rest) ? 0 : kNoEscape;
    case '.':
        return 1;
    default:
        return kNoEscape;
    }
}

std::uint32_t charactersOf(std::string_view text, hl7::MultiByteKind kind) {
    if (kind == hl7::MultiByteKind::SingleByte || hl7::isAscii(text)) {
        return static_cast<std::uint32_t>(text.size());
    }
    std::uint32_t count = 0;
    for (std::size_t at = 0; at < text.size(); ++count) {
        at += kind == hl7::MultiByteKind::Utf8 ? hl7::utf8At(text, at).length : hl7::unitLength(text, at, kind);
    }
    return count;
}

}  // namespace

std::uint32_t textLength(std::string_view raw, const hl7::Delimiters& delimiters, hl7::MultiByteKind multiByte) {
    if (!hl7::hasEscapes(raw, delimiters)) {
        return charactersOf(raw, multiByte);
    }
    const auto escape = static_cast<char>(hl7::usableEscape(delimiters));
    std::uint32_t count = 0;
    std::size_t from = 0;
    while (from < raw.size()) {
        const std::size_t open = raw.find(escape, from);
        count += charactersOf(raw.substr(from, open == raw.npos ? raw.npos : open - from), multiByte);
        if (open == raw.npos) {
            break;
        }
        const std::size_t close = raw.find(escape, open + 1);
        const std::uint32_t length =
            close == raw.npos ? kNoEscape : lengthOfEscape(raw.substr(open + 1, close - open - 1));
        if (length == kNoEscape) {
            ++count;  // the escape character is one like any other
            from = open + 1;
        } else {
            count += length;
            from = close + 1;
        }
    }
    return count;
}

}  // namespace plumb::check
