// Rows of any columns as CSV or JSON: what the command line prints and the window saves.
#pragma once

#include "project/sql.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace plumb::reports {

using RowValue = project::SqlValue;

enum class RowFormat : std::uint8_t {
    Csv,
    Json,    ///< an array of objects
    Ndjson,  ///< an object a line
};

/// Appends to what it is given, so that whoever has it decides when it is written.
class RowText {
public:
    RowText(RowFormat format, std::vector<std::string> columns)
        : m_format(format)
        , m_columns(std::move(columns)) {}

    void begin(std::string& out) const;
    void row(std::string& out, const std::vector<RowValue>& values);
    void finish(std::string& out) const;

private:
    RowFormat m_format;
    std::vector<std::string> m_columns;
    std::uint64_t m_rows = 0;
};

}  // namespace plumb::reports
