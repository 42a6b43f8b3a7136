#include "hl7/escape_body.h"

#include "base/ascii.h"

#include <algorithm>
#include <optional>

namespace plumb::hl7 {
namespace {

constexpr int kLargestNumber =
    200;  ///< lines or blanks; what is larger is no formatting, and would make texts of any size

bool isHex(std::string_view text) {
    return std::all_of(text.begin(), text.end(), isHexDigit);
}

struct Number {
    int value = 0;
    bool given = false;
    bool hasSign = false;
};

std::optional<Number> readNumber(std::string_view text) {
    Number number;
    text.remove_prefix(std::min(text.find_first_not_of(' '), text.size()));
    const bool negative = !text.empty() && text[0] == '-';
    if (negative || (!text.empty() && text[0] == '+')) {
        number.hasSign = true;
        text.remove_prefix(1);
    }
    if (text.size() > 3 || (number.hasSign && text.empty())) {
        return std::nullopt;
    }
    for (const char byte : text) {
        if (!isDigit(static_cast<unsigned char>(byte))) {
            return std::nullopt;
        }
        number.value = number.value * 10 + (byte - '0');
        number.given = true;
    }
    if (number.value > kLargestNumber) {
        return std::nullopt;
    }
    number.value = negative ? -number.value : number.value;
    return number;
}

EscapeBody readCommand(std::string_view body) {
    if (body.size() < 3) {
        return {};
    }
    const char name[] = {toLower(body[1]), toLower(body[2])};
    const std::string_view command(name, 2);
    const std::optional<Number> number = readNumber(body.substr(3));
    if (!number) {
        return {};
    }
    if (!number->given && body.size() == 3) {
        if (command == "br" || command == "sp") {
            return {EscapeKind::LineBreak, 1, false};
        }
        if (command == "sk") {
            return {EscapeKind::Blanks, 1, false};
        }
        if (command == "ce") {
            return {EscapeKind::Centre, 0, false};
        }
        return {command == "fi" || command == "nf" ? EscapeKind::Fill : EscapeKind::Unknown, 0, false};
    }
    if (!number->given) {
        return {};
    }
    if (command == "in") {
        return {EscapeKind::Margin, number->value, number->hasSign};
    }
    if (command == "ti") {
        return {EscapeKind::TemporaryIndent, number->value, number->hasSign};
    }
    if ((command == "sp" || command == "sk") && number->value > 0) {
        return {command == "sp" ? EscapeKind::LineBreak : EscapeKind::Blanks, number->value, false};
    }
    return {};
}

}  // namespace

EscapeBody readEscapeBody(std::string_view body) {
    if (body.empty()) {
        return {};
    }
    const std::string_view rest = body.substr(1);
    switch (body[0]) {
    case 'F':
    case 'S':
    case 'T':
    case 'R':
    case 'E':
    case 'P':
        return {rest.empty() ? EscapeKind::Delimiter : EscapeKind::Unknown};
    case 'H':
        return {rest.empty() ? EscapeKind::HighlightOn : EscapeKind::Unknown};
    case 'N':
        return {rest.empty() ? EscapeKind::HighlightOff : EscapeKind::Unknown};
    case '.':
        return readCommand(body);
    case 'X':
        if (rest.empty() || !isHex(rest)) {
            return {};
        }
        return {rest.size() % 2 == 0 ? EscapeKind::Hex : EscapeKind::HexOdd};
    case 'C':
        return {rest.size() == 4 && isHex(rest) ? EscapeKind::CharacterSet : EscapeKind::Unknown};
    case 'M':
        return {(rest.size() == 4 || rest.size() == 6) && isHex(rest) ? EscapeKind::CharacterSet : EscapeKind::Unknown};
    case 'Z':
        return {EscapeKind::Local};
    default:
        return {};
    }
}

std::string bytesOfHex(std::string_view digits) {
    std::string bytes;
    bytes.reserve(digits.size() / 2);
    const auto valueOf = [](char digit) { return std::max(hexValue(static_cast<unsigned char>(digit)), 0); };
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
        bytes += static_cast<char>(valueOf(digits[i]) * 16 + valueOf(digits[i + 1]));
    }
    return bytes;
}

bool isEscapedTwice(std::string_view body) {
    if (body.size() > kLongestTwice) {
        return false;
    }
    switch (readEscapeBody(body).kind) {
    case EscapeKind::Unknown:
    case EscapeKind::HexOdd:
    case EscapeKind::Local:  // any word with a Z in front would be one
        return false;
    default:
        return true;
    }
}

}  // namespace plumb::hl7
