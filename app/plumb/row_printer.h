// Rows of any columns on standard output: as text in columns, as CSV or TSV, as JSON.
#pragma once

#include "plumb/session.h"
#include "plumb/text_output.h"
#include "reports/row_text.h"

#include <CLI/CLI.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::cli {

class RowPrinter {
public:
    using Value = reports::RowValue;
    enum class Format { Text, Tsv, Csv, Json, Ndjson };

    /// The format's option, with the words that it takes.
    static void addOption(CLI::App& app, std::string& format);
    [[nodiscard]] static Format formatFrom(std::string_view name);

    RowPrinter(Session& session, Format format)
        : m_session(session)
        , m_format(format) {}

    void columns(std::vector<std::string> names);
    /// False: nobody reads any more.
    bool row(const std::vector<Value>& values);
    void finish();

private:
    void addText(const std::vector<Value>& values);
    void addTsv(const std::vector<Value>& values);
    void write();

    Session& m_session;
    Format m_format;
    std::vector<std::string> m_names;
    std::optional<Table> m_table;
    std::optional<reports::RowText> m_rows;  ///< for machines
    std::string m_out;
};

}  // namespace plumb::cli
