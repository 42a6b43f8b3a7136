#include "check/text_length.h"

#include "hl7/escape.h"
#include "hl7/escape_body.h"
#include "hl7/utf8.h"

namespace plumb::check {
namespace {

constexpr std::uint32_t kNoEscape = UINT32_MAX;

/// What an escape counts as, by its text without the escape characters.
std::uint32_t lengthOfEscape(std::string_view body) {
    switch (hl7::readEscapeBody(body).kind) {
    case hl7::EscapeKind::Unknown:
    case hl7::EscapeKind::HexOdd:
    case hl7::EscapeKind::Local:
        return kNoEscape;
    case hl7::EscapeKind::HighlightOn:
    case hl7::EscapeKind::HighlightOff:
    case hl7::EscapeKind::CharacterSet:
        return 0;
    case hl7::EscapeKind::Hex:
        return static_cast<std::uint32_t>((body.size() - 1) / 2);
    default:
        return 1;
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
