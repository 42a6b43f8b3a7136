#include "reports/row_text.h"

#include "project/sql_text.h"

namespace plumb::reports {

void RowText::begin(std::string& out) const {
    if (m_format == RowFormat::Csv) {
        project::appendCsvRow(out, std::vector<RowValue>(m_columns.begin(), m_columns.end()));
    } else if (m_format == RowFormat::Json) {
        out += '[';
    }
}

void RowText::row(std::string& out, const std::vector<RowValue>& values) {
    switch (m_format) {
    case RowFormat::Csv:
        project::appendCsvRow(out, values);
        break;
    case RowFormat::Json:
        out += m_rows == 0 ? "\n" : ",\n";
        project::appendJsonRow(out, m_columns, values);
        break;
    case RowFormat::Ndjson:
        project::appendJsonRow(out, m_columns, values);
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

}  // namespace plumb::reports
