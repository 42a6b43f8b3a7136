#include "project/sql_text.h"

#include "base/json_text.h"

#include <array>
#include <charconv>
#include <cmath>
#include <system_error>

namespace plumb::project {
namespace {

std::string hexOf(ByteView bytes) {
    static constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    for (const std::uint8_t byte : bytes) {
        text += kDigits[byte >> 4];
        text += kDigits[byte & 15];
    }
    return text;
}

template <class Number>
std::string digitsOf(Number number) {
    std::array<char, 32> room{};
    const auto [end, error] = std::to_chars(room.data(), room.data() + room.size(), number);
    return error == std::errc() ? std::string(room.data(), end) : std::string();
}

struct PlainText {
    std::string operator()(std::monostate) const { return {}; }
    std::string operator()(std::int64_t number) const { return digitsOf(number); }
    std::string operator()(double number) const { return digitsOf(number); }
    std::string operator()(std::string_view text) const { return std::string(text); }
    std::string operator()(ByteView bytes) const { return hexOf(bytes); }
};

// A spreadsheet runs what looks like a formula.
void appendCsv(std::string& out, const std::string& text, bool number) {
    constexpr std::string_view kFormula = "=+-@\t\r\n";
    const bool guard = !number && !text.empty() && kFormula.find(text.front()) != std::string_view::npos;
    if (!guard && text.find_first_of(",\"\r\n") == std::string::npos) {
        out += text;
        return;
    }
    out += guard ? "\"'" : "\"";
    for (const char c : text) {
        out += c;
        out += c == '"' ? "\"" : "";
    }
    out += '"';
}

}  // namespace

bool isNumber(const SqlValue& value) {
    return std::holds_alternative<std::int64_t>(value) || std::holds_alternative<double>(value);
}

std::string plainText(const SqlValue& value) {
    return std::visit(PlainText(), value);
}

void appendCsvRow(std::string& out, const std::vector<SqlValue>& row) {
    for (std::size_t i = 0; i < row.size(); ++i) {
        out += i == 0 ? "" : ",";
        appendCsv(out, plainText(row[i]), isNumber(row[i]));
    }
    out += "\r\n";
}

void appendJsonRow(std::string& out, const std::vector<std::string>& names, const std::vector<SqlValue>& row) {
    out += '{';
    for (std::size_t i = 0; i < row.size(); ++i) {
        out += i == 0 ? "" : ",";
        appendJsonText(out, names[i]);
        out += ':';
        const SqlValue& value = row[i];
        const bool finite = !std::holds_alternative<double>(value) || std::isfinite(std::get<double>(value));
        if (std::holds_alternative<std::monostate>(value) || !finite) {
            out += "null";
        } else if (isNumber(value)) {
            out += plainText(value);
        } else {
            appendJsonText(out, plainText(value));
        }
    }
    out += '}';
}

}  // namespace plumb::project
