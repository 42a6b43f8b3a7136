#include "report/xlsx_text.h"

#include "base/ascii.h"
#include "report/cell_text.h"
#include "report/code_points.h"

#include <algorithm>

namespace plumb::report {
namespace {

constexpr std::size_t kSheetNameLimit = 31;

std::size_t unitsOf(char32_t point) {
    return point > 0xffff ? 2 : 1;
}

/// The bytes at the front of `text` that take at most `limit` UTF-16 units.
std::size_t bytesWithin(std::string_view text, std::size_t limit) {
    std::size_t bytes = 0, units = 0;
    while (bytes < text.size()) {
        const CodePoint point = firstCodePoint(text.substr(bytes));
        units += unitsOf(point.value);
        if (units > limit) {
            break;
        }
        bytes += point.length;
    }
    return bytes;
}

std::size_t characters(std::string_view text) {
    std::size_t count = 0;
    for (; !text.empty(); ++count) {
        text.remove_prefix(firstCodePoint(text).length);
    }
    return count;
}

bool startsCodedCharacter(std::string_view text) {
    return text.size() >= 7 && text[0] == '_' && text[1] == 'x' && text[6] == '_' &&
           std::all_of(text.begin() + 2, text.begin() + 6, isHexDigit);
}

/// Spreadsheets read _x0041_ as A unless its first character is coded itself.
std::string withoutCodes(const std::string& text) {
    if (text.find("_x") == std::string::npos) {
        return text;
    }
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        out += startsCodedCharacter(std::string_view(text).substr(i)) ? "_x005F_" : text.substr(i, 1);
    }
    return out;
}

std::string lowerCase(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return text;
}

std::string validName(std::string_view wanted) {
    std::string name;
    for (const char c : printable(wanted)) {
        const bool forbidden = std::string_view("[]:*?/\\\t\n\r").find(c) != std::string_view::npos;
        name += forbidden ? ' ' : c;
    }
    const auto trim = [&] {
        const std::size_t first = name.find_first_not_of(" '");
        name = first == std::string::npos ? std::string() : name.substr(first, name.find_last_not_of(" '") - first + 1);
    };
    trim();
    name.resize(bytesWithin(name, kSheetNameLimit));
    trim();
    return name.empty() ? "Sheet" : name;
}

}  // namespace

std::string xlsxText(std::string_view text) {
    std::string whole = printable(text);
    std::replace(whole.begin(), whole.end(), '\r', '\n');
    whole = withoutCodes(whole);
    if (bytesWithin(whole, kXlsxCellLimit) == whole.size()) {
        return whole;
    }
    // Room for the statement, whatever its number.
    constexpr std::size_t statementRoom = 64;
    const std::size_t kept = bytesWithin(whole, kXlsxCellLimit - statementRoom);
    const std::size_t missing = characters(std::string_view(whole).substr(kept));
    return whole.substr(0, kept) + " ... (" + groupedNumber(missing) + " more characters are left out)";
}

std::string SheetNames::take(std::string_view wanted) {
    const std::string base = validName(wanted);
    std::string name = base;
    // Excel keeps "History" for itself.
    const auto isTaken = [&] {
        const std::string lower = lowerCase(name);
        return lower == "history" || std::find(m_taken.begin(), m_taken.end(), lower) != m_taken.end();
    };
    for (std::size_t number = 2; isTaken(); ++number) {
        const std::string suffix = " (" + std::to_string(number) + ")";
        name = base.substr(0, bytesWithin(base, kSheetNameLimit - suffix.size())) + suffix;
    }
    m_taken.push_back(lowerCase(name));
    return name;
}

}  // namespace plumb::report
