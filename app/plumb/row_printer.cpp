#include "plumb/row_printer.h"

#include "project/sql_text.h"

namespace plumb::cli {
namespace {

constexpr std::string_view kFormats[] = {"text", "tsv", "csv", "json", "ndjson"};

reports::RowFormat formatOf(RowPrinter::Format format) {
    return format == RowPrinter::Format::Csv    ? reports::RowFormat::Csv
           : format == RowPrinter::Format::Json ? reports::RowFormat::Json
                                                : reports::RowFormat::Ndjson;
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
    if (m_format == Format::Tsv) {
        addTsv(std::vector<Value>(m_names.begin(), m_names.end()));
    } else if (m_format != Format::Text) {
        m_rows.emplace(formatOf(m_format), m_names);
        m_rows->begin(m_out);
    }
}

bool RowPrinter::row(const std::vector<Value>& values) {
    if (m_rows) {
        m_rows->row(m_out, values);
    } else if (m_format == Format::Tsv) {
        addTsv(values);
    } else {
        addText(values);
    }
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
    if (m_rows) {
        m_rows->finish(m_out);
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
            right.push_back(project::isNumber(value));
        }
        m_table.emplace(m_names, std::move(right));
    }
    std::vector<std::string> cells;
    for (const Value& value : values) {
        cells.push_back(project::plainText(value));
    }
    m_table->add(std::move(cells), m_out);
}

void RowPrinter::addTsv(const std::vector<Value>& values) {
    for (std::size_t i = 0; i < values.size(); ++i) {
        m_out += i == 0 ? "" : "\t";
        appendTsvCell(m_out, project::plainText(values[i]));
    }
    m_out += '\n';
}

}  // namespace plumb::cli
