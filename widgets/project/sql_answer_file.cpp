// All rows of an answer into a file.
#include "base/file.h"
#include "project/sql_text.h"
#include "report/report_file.h"
#include "widgets/project/sql_answer.h"

#include <cmath>
#include <memory>

namespace plumb::desk {
namespace {

using project::SqlValue;

constexpr std::size_t kMostOfSheet = 1'048'000;  // a little below what a sheet takes

report::Cell cellOf(const SqlValue& value) {
    if (const auto* const number = std::get_if<std::int64_t>(&value)) {
        return *number;
    }
    if (const auto* const number = std::get_if<double>(&value); number && std::isfinite(*number)) {
        return *number;
    }
    return std::holds_alternative<std::monostate>(value) ? report::Cell() : report::Cell(project::plainText(value));
}

// A name of its own for every column, as a table wants it.
std::vector<report::Column> columnsOf(const std::vector<std::string>& names) {
    std::vector<report::Column> columns;
    for (const std::string& name : names) {
        columns.push_back({"c" + std::to_string(columns.size() + 1), name, report::ColumnKind::Text});
    }
    return columns;
}

Result<quint64> writeBook(project::Project& project, const std::string& sql, const std::string& path,
                          const CancelToken& cancel) {
    report::Table table;
    std::vector<report::Row> rows;
    project::SqlVisitor visitor;
    visitor.columns = [&](const std::vector<std::string>& names) { table.columns = columnsOf(names); };
    visitor.row = [&](const std::vector<SqlValue>& row) {
        if (rows.size() == kMostOfSheet) {
            ++table.leftOut;
            return true;
        }
        report::Row& to = rows.emplace_back();
        for (const SqlValue& value : row) {
            to.cells.push_back(cellOf(value));
        }
        return true;
    };
    const Result<std::uint64_t> asked = project::askSql(project, sql, visitor, cancel);
    if (!asked) {
        return fail(asked.error());
    }
    table.rows = report::Rows(std::move(rows));
    report::Document document;
    document.title = "SQL";
    report::Section section;
    section.name = "answer";
    section.heading = "SQL";
    section.table = std::move(table);
    document.sections.push_back(std::move(section));
    const Result<void> wrote = report::writeDocument(document, "xlsx", path, true);
    return wrote ? Result<quint64>(*asked) : fail(wrote.error());
}

}  // namespace

Result<quint64> writeAnswer(project::Project& project, const std::string& sql, const std::string& format,
                            const std::string& path, const CancelToken& cancel) {
    if (format == "xlsx") {
        return writeBook(project, sql, path, cancel);
    }
    const bool json = format == "json";
    std::string out;
    std::vector<std::string> columns;
    bool first = true;
    project::SqlVisitor visitor;
    visitor.columns = [&](const std::vector<std::string>& names) {
        columns = names;
        if (json) {
            out += '[';
        } else {
            project::appendCsvRow(out, std::vector<SqlValue>(names.begin(), names.end()));
        }
    };
    visitor.row = [&](const std::vector<SqlValue>& row) {
        if (json) {
            out += first ? "\n" : ",\n";
            project::appendJsonRow(out, columns, row);
        } else {
            project::appendCsvRow(out, row);
        }
        first = false;
        return true;
    };
    const Result<std::uint64_t> asked = project::askSql(project, sql, visitor, cancel);
    if (!asked) {
        return fail(asked.error());
    }
    out += !json ? "" : first ? "]\n" : "\n]\n";
    const Result<void> wrote = writeFile(path, asBytes(out), true);
    return wrote ? Result<quint64>(*asked) : fail(wrote.error());
}

}  // namespace plumb::desk
