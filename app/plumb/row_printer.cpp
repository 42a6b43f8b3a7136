#include "plumb/row_printer.h"

#include "base/json_text.h"

#include <array>
#include <charconv>
#include <cmath>

namespace plumb::cli {
namespace {

constexpr std::string_view kFormats[] = {"text", "tsv", "csv", "json", "ndjson"};

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

bool isNumber(const RowPrinter::Value& value) {
    return std::holds_alternative<std::int64_t>(value) || std::holds_alternative<double>(value);
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

void RowPrinter::addOption(CLI::App& app, std::string& format) {
    app.add_option("-f,--format", format, "text, tsv, csv, json or ndjson")
        ->check(CLI::IsMember({"text", "tsv", "csv", "json", "ndjson"}))
        ->type_name("FORMAT")
        ->capture_default_str();
}

RowPrinter::Format RowPrinter::formatFrom(std::string_view name) {
    for (std::size_t i = 0; i < std::size(kFormats); ++i) {
        if (kFormats[i] == name) {
            return static_cast<Format>(i);
        }
    }
    return Format::Text;
}

void RowPrinter::columns(std::vector<std::string> names) {
    m_names = std::move(names);
    if (m_format == Format::Tsv || m_format == Format::Csv) {
        addSeparated(std::vector<Value>(m_names.begin(), m_names.end()));
    } else if (m_format == Format::Json) {
        m_out += "[";
    }
}

bool RowPrinter::row(const std::vector<Value>& values) {
    switch (m_format) {
    case Format::Text:
        addText(values);
        break;
    case Format::Tsv:
    case Format::Csv:
        addSeparated(values);
        break;
    case Format::Json:
        m_out += m_rows == 0 ? "\n" : ",\n";
        addJson(values);
        break;
    case Format::Ndjson:
        addJson(values);
        m_out += '\n';
        break;
    }
    ++m_rows;
    write();
    return !m_session.stopped();
}

void RowPrinter::finish() {
    if (m_format == Format::Text && !m_table) {
        m_table.emplace(m_names, std::vector<bool>(m_names.size(), false));
    }
    if (m_table) {
        m_table->finish(m_out);
    }
    if (m_format == Format::Json) {
        m_out += m_rows == 0 ? "]\n" : "\n]\n";
    }
    write();
}

void RowPrinter::write() {
    m_session.out().write(m_out);
    m_out.clear();
}

void RowPrinter::addText(const std::vector<Value>& values) {
    if (!m_table) {
        std::vector<bool> right;
        for (const Value& value : values) {
            right.push_back(isNumber(value));
        }
        m_table.emplace(m_names, std::move(right));
    }
    std::vector<std::string> cells;
    for (const Value& value : values) {
        cells.push_back(std::visit(PlainText(), value));
    }
    m_table->add(std::move(cells), m_out);
}

void RowPrinter::addSeparated(const std::vector<Value>& values) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        const std::string text = std::visit(PlainText(), values[i]);
        if (m_format == Format::Tsv) {
            m_out += i == 0 ? "" : "\t";
            appendTsvCell(m_out, text);
        } else {
            m_out += i == 0 ? "" : ",";
            appendCsv(m_out, text, isNumber(values[i]));
        }
    }
    m_out += m_format == Format::Tsv ? "\n" : "\r\n";
}

void RowPrinter::addJson(const std::vector<Value>& values) {
    m_out += '{';
    for (std::size_t i = 0; i < values.size(); ++i) {
        m_out += i == 0 ? "" : ",";
        appendJsonText(m_out, m_names[i]);
        m_out += ':';
        const Value& value = values[i];
        const bool finite = !std::holds_alternative<double>(value) || std::isfinite(std::get<double>(value));
        if (std::holds_alternative<std::monostate>(value) || !finite) {
            m_out += "null";
        } else if (isNumber(value)) {
            m_out += std::visit(PlainText(), value);
        } else {
            appendJsonText(m_out, std::visit(PlainText(), value));
        }
    }
    m_out += '}';
}

}  // namespace plumb::cli
