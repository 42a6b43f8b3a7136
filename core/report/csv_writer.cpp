// One table as CSV (RFC 4180): fields in quotes where needed, records end with CR LF.
//
// Spreadsheets run what looks like a formula, so a text that starts like one gets an apostrophe in front. Numbers are
// numbers by the type of their cell and stay as they are: -1 is -1, but the text "-1" is '-1.
#include "report/buffered_sink.h"
#include "report/cell_text.h"
#include "report/code_points.h"
#include "report/writers.h"

#include <algorithm>

namespace plumb::report {
namespace {

constexpr std::string_view kRecordEnd = "\r\n";

bool looksLikeFormula(std::string_view text) {
    if (text.empty()) {
        return false;
    }
    // The full-width forms are read as formulas where people type them.
    constexpr std::u32string_view starts = U"=+-@\t\r\n＝＋－＠";
    return starts.find(firstCodePoint(text).value) != std::u32string_view::npos;
}

void addField(std::string& record, std::string_view text) {
    if (text.find_first_of(",\"\r\n") == std::string_view::npos) {
        record += text;
        return;
    }
    record += '"';
    for (const char c : text) {
        record += c;
        if (c == '"') {
            record += '"';
        }
    }
    record += '"';
}

std::string safeText(std::string_view text) {
    std::string safe = printable(text);
    return looksLikeFormula(safe) ? "'" + safe : safe;
}

std::string fieldText(const Cell& cell) {
    return isNumber(cell) ? plainText(cell) : safeText(plainText(cell));
}

/// The section that is asked for, or the first with a table.
Result<const Section*> sectionToWrite(const Document& document, const std::string& name) {
    std::string known;
    for (const Section& section : document.sections) {
        if (!section.table) {
            continue;
        }
        if (name.empty() || section.name == name) {
            return &section;
        }
        known += (known.empty() ? "" : ", ") + section.name;
    }
    return known.empty() ? fail(MessageId::ReportNoTable) : fail(MessageId::ReportUnknownTable, {name, known});
}

}  // namespace

Result<void> writeCsv(const Document& document, const WriteOptions& options, const Sink& sink) {
    const Result<const Section*> section = sectionToWrite(document, options.section);
    if (!section) {
        return fail(section.error());
    }
    const Table& table = *(*section)->table;
    BufferedSink out(sink);
    if (options.byteOrderMark) {
        out << "\xef\xbb\xbf";
    }
    std::string record;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        record += i == 0 ? "" : ",";
        addField(record, safeText(table.columns[i].title));
    }
    record += kRecordEnd;
    out << record;
    table.rows.each([&](const Row& row) {
        record.clear();
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            record += i == 0 ? "" : ",";
            addField(record, fieldText(cellAt(row, i)));
        }
        record += kRecordEnd;
        out << record;
    });
    if (table.leftOut > 0) {
        record.clear();
        addField(record, leftOutStatement(table.leftOut));
        record.append(std::max<std::size_t>(table.columns.size(), 1) - 1, ',');
        record += kRecordEnd;
        out << record;
    }
    out.flush();
    return {};
}

}  // namespace plumb::report
