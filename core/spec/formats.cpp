#include "spec/formats.h"

#include "base/ascii.h"
#include "hl7/hl7_time.h"
#include "spec/check_digits.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

namespace plumb::spec {
namespace {

struct FormatRow {
    Format format;
    std::string_view name;
    std::string_view shape;
};

constexpr std::array<FormatRow, 18> kFormatRows{{
    {Format::Date, "date", "YYYY[MM[DD]]"},
    {Format::Time, "time", "HH[MM[SS[.S[S[S[S]]]]]][+/-ZZZZ]"},
    {Format::DateTime, "datetime", "YYYY[MM[DD[HH[MM[SS[.S[S[S[S]]]]]]]]][+/-ZZZZ]"},
    {Format::FullDate, "full-date", "YYYYMMDD"},
    {Format::Number, "number", "[+|-]digits[.digits]"},
    {Format::Integer, "integer", "digits"},
    {Format::SequenceId, "sequence-id", "0 or a positive whole number"},
    {Format::Oid, "oid", "1.2.840..."},
    {Format::Uuid, "uuid", "8-4-4-4-12 hexadecimal digits"},
    {Format::Telephone, "telephone", "[NN] [(999)]999-9999[X99999][B99999][C any text]"},
    {Format::Email, "email", "name@host"},
    {Format::Loinc, "loinc", "digits, hyphen, check digit"},
    {Format::Snomed, "snomed", "6 to 18 digits with check digit"},
    {Format::Npi, "npi", "10 digits with check digit"},
    {Format::Alphanumeric, "alphanumeric", "letters A to Z and digits"},
    {Format::Base64, "base64", "A-Z, a-z, 0-9, + and / in groups of four, = at the end"},
    {Format::Uri, "uri", "scheme:rest"},
    {Format::SegmentId, "segment-id", "three capitals or digits, a capital first"},
}};

bool digit(char c) {
    return isDigit(static_cast<unsigned char>(c));
}
bool letter(char c) {
    return isLetter(static_cast<unsigned char>(c));
}
bool letterOrDigit(char c) {
    return isLetterOrDigit(static_cast<unsigned char>(c));
}
template <class Test>
bool all(std::string_view text, Test&& test) {
    return !text.empty() && std::all_of(text.begin(), text.end(), test);
}

/// Takes digits from the front; how many there were.
std::size_t takeDigits(std::string_view& text) {
    std::size_t count = 0;
    while (count < text.size() && digit(text[count])) {
        ++count;
    }
    text.remove_prefix(count);
    return count;
}
bool takeOne(std::string_view& text, char c) {
    if (!text.starts_with(c)) {
        return false;
    }
    text.remove_prefix(1);
    return true;
}

bool isDate(std::string_view text) {
    return (text.size() == 4 || text.size() == 6 || text.size() == 8) && all(text, digit) &&
           hl7::parseTime(text).has_value();
}

bool isNumber(std::string_view text) {
    if (!takeOne(text, '+')) {
        takeOne(text, '-');
    }
    const std::size_t whole = takeDigits(text);
    const std::size_t fraction = takeOne(text, '.') ? takeDigits(text) : 0;
    return text.empty() && whole + fraction > 0;
}

bool isOid(std::string_view text) {
    for (bool first = true;; first = false) {
        const std::string_view arc = text.substr(0, text.find('.'));
        if (!all(arc, digit) || (arc.size() > 1 && arc[0] == '0') || (first && (arc.size() > 1 || arc[0] > '2'))) {
            return false;
        }
        if (arc.size() == text.size()) {
            return !first;
        }
        text.remove_prefix(arc.size() + 1);
    }
}

bool isUuid(std::string_view text) {
    if (text.size() != 36) {
        return false;
    }
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool hyphen = i == 8 || i == 13 || i == 18 || i == 23;
        if (hyphen ? text[i] != '-' : !isHexDigit(static_cast<unsigned char>(text[i]))) {
            return false;
        }
    }
    return true;
}

bool isTelephone(std::string_view text) {
    const auto exactly = [&text](std::size_t count) { return takeDigits(text) == count; };
    std::string_view country = text;
    if (const std::size_t count = takeDigits(country); (count == 1 || count == 2) && takeOne(country, ' ')) {
        text = country;
    }
    if (takeOne(text, '(') && !(exactly(3) && takeOne(text, ')'))) {
        return false;
    }
    if (!exactly(3) || !takeOne(text, '-') || !exactly(4)) {
        return false;
    }
    for (const char mark : {'X', 'B'}) {
        if (takeOne(text, mark)) {
            const std::size_t count = takeDigits(text);
            if (count == 0 || count > 5) {
                return false;
            }
        }
    }
    return text.empty() || text.front() == 'C';
}

bool isEmail(std::string_view text) {
    const std::size_t at = text.find('@');
    if (at == 0 || at == std::string_view::npos || at + 1 >= text.size()) {
        return false;
    }
    const std::string_view host = text.substr(at + 1);
    const bool plain =
        std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) <= 32; });
    return plain && host.find('@') == std::string_view::npos && host.front() != '.' && host.back() != '.' &&
           host.find("..") == std::string_view::npos;
}

bool isLoinc(std::string_view text) {
    const std::size_t hyphen = text.find('-');
    if (hyphen == 0 || hyphen > 7 || hyphen + 2 != text.size()) {
        return false;
    }
    return hasLuhnDigit(std::string(text.substr(0, hyphen)) + text.back());
}

bool isBase64(std::string_view text) {
    std::size_t symbols = 0, padding = 0;
    for (const char c : text) {
        if (isLineBreak(static_cast<unsigned char>(c))) {
            continue;
        }
        ++symbols;
        if (c == '=') {
            ++padding;
        } else if (padding != 0 || !(letterOrDigit(c) || c == '+' || c == '/')) {
            return false;
        }
    }
    return symbols % 4 == 0 && padding <= 2;
}

bool isUri(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon + 1 == text.size() || !letter(text[0])) {
        return false;
    }
    const auto ofScheme = [](char c) { return letterOrDigit(c) || c == '+' || c == '-' || c == '.'; };
    return all(text.substr(0, colon), ofScheme) &&
           std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) <= 32; });
}

}  // namespace

std::optional<Format> parseFormat(std::string_view name) {
    for (const FormatRow& row : kFormatRows) {
        if (equalCaseBlind(row.name, name)) {
            return row.format;
        }
    }
    return std::nullopt;
}

std::string_view formatName(Format format) {
    return kFormatRows[static_cast<std::size_t>(format)].name;
}

std::string_view formatShape(Format format) {
    return kFormatRows[static_cast<std::size_t>(format)].shape;
}

std::span<const Format> formats() {
    static constexpr auto kFormats = [] {
        std::array<Format, kFormatRows.size()> all{};
        for (std::size_t i = 0; i < kFormatRows.size(); ++i) {
            all[i] = kFormatRows[i].format;
        }
        return all;
    }();
    return kFormats;
}

bool matches(Format format, std::string_view text) {
    switch (format) {
    case Format::Date:
        return isDate(text);
    case Format::Time:
        return hl7::parseTimeOfDay(text).has_value();
    case Format::DateTime:
        return hl7::parseTime(text).has_value();
    case Format::FullDate:
        return text.size() == 8 && isDate(text);
    case Format::Number:
        return isNumber(text);
    case Format::Integer:
    case Format::SequenceId:
        return all(text, digit);
    case Format::Oid:
        return isOid(text);
    case Format::Uuid:
        return isUuid(text);
    case Format::Telephone:
        return isTelephone(text);
    case Format::Email:
        return isEmail(text);
    case Format::Loinc:
        return isLoinc(text);
    case Format::Snomed:
        return text.size() >= 6 && text.size() <= 18 && hasVerhoeffDigit(text);
    case Format::Npi:
        return text.size() == 10 && hasLuhnDigit("80840" + std::string(text));
    case Format::Alphanumeric:
        return all(text, letterOrDigit);
    case Format::Base64:
        return isBase64(text);
    case Format::Uri:
        return isUri(text);
    case Format::SegmentId:
        return text.size() == 3 && isCapital(static_cast<unsigned char>(text[0])) &&
               std::all_of(text.begin() + 1, text.end(), [](char c) { return digit(c) || (letter(c) && c < 'a'); });
    }
    return false;
}

}  // namespace plumb::spec
