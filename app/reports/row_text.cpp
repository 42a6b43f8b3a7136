#include "reports/row_text.h"

#include "base/json_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace plumb::reports {
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

// A spreadsheet runs what looks like a formula; as in reports, such a text gets an apostrophe in front.
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

bool isNumber(const RowValue& value) {
    return std::holds_alternative<std::int64_t>(value) || std::holds_alternative<double>(value);
}

std::string plainText(const RowValue& value) {
    return std::visit(PlainText(), value);
}

void RowText::begin(std::string& out) const {
    if (m_format == RowFormat::Csv) {
        addCsv(out, std::vector<RowValue>(m_columns.begin(), m_columns.end()));
    } else if (m_format == RowFormat::Json) {
        out += '[';
    }
}

void RowText::row(std::string& out, const std::vector<RowValue>& values) {
    switch (m_format) {
    case RowFormat::Csv:
        addCsv(out, values);
        break;
    case RowFormat::Json:
        out += m_rows == 0 ? "\n" : ",\n";
        addJson(out, values);
        break;
    case RowFormat::Ndjson:
        addJson(out, values);
        out += '\n';
        break;
    }
    ++m_rows;
}

void RowText::finish(std::string& out) const {
    if (m_format == RowFormat::Json) {
        out += m_rows == 0 ? "]\n" : "\n]\n";
    }
}

void RowText::addCsv(std::string& out, const std::vector<RowValue>& values) const {
    for (std::size_t i = 0; i < values.size(); ++i) {
        out += i == 0 ? "" : ",";
        appendCsv(out, plainText(values[i]), isNumber(values[i]));
    }
    out += "\r\n";
}

void RowText::addJson(std::string& out, const std::vector<RowValue>& values) const {
    out += '{';
    for (std::size_t i = 0; i < values.size(); ++i) {
        out += i == 0 ? "" : ",";
        appendJsonText(out, m_columns[i]);
        out += ':';
        const RowValue& value = values[i];
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

}  // namespace plumb::reports
