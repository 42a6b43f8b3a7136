// A workbook that can be sent to a vendor: a summary, then a sheet for each table. Texts stay texts, so identifiers
// keep their zeros and nothing is ever a formula.
#include "base/file.h"
#include "base/paths.h"
#include "report/cell_text.h"
#include "report/writers.h"
#include "report/xlsx_book.h"
#include "report/xlsx_text.h"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <system_error>
#include <vector>

namespace plumb::report {
namespace {

using Kind = CellStyle::Kind;

/// A new file that is removed again.
class ScratchFile {
public:
    explicit ScratchFile(const std::string& folder) {
        constexpr int most = 1000;
        for (int i = 0; i < most; ++i) {
            m_path = folder + "/.plumb-report-" + std::to_string(i) + ".part";
            if (std::FILE* file = openStream(m_path, "wbx")) {
                std::fclose(file);
                m_exists = true;
                // It may hold what only its owner is to see.
                std::error_code ignored;
                std::filesystem::permissions(
                    pathOf(m_path), std::filesystem::perms::owner_read | std::filesystem::perms::owner_write, ignored);
                return;
            }
            m_error = errno;
            if (m_error != EEXIST) {
                return;
            }
        }
    }
    ~ScratchFile() {
        if (m_exists) {
            std::error_code ignored;
            std::filesystem::remove(pathOf(m_path), ignored);
        }
    }
    ScratchFile(const ScratchFile&) = delete;
    ScratchFile& operator=(const ScratchFile&) = delete;

    [[nodiscard]] bool exists() const { return m_exists; }
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] std::string whyNot() const { return std::generic_category().message(m_error); }

private:
    std::string m_path;
    int m_error = 0;
    bool m_exists = false;
};

Result<void> copyTo(const Sink& sink, const std::string& path) {
    const Result<RandomAccessFile> file = RandomAccessFile::open(path);
    if (!file) {
        return fail(file.error());
    }
    std::vector<std::uint8_t> piece(1u << 16);
    for (std::uint64_t offset = 0;;) {
        const Result<std::size_t> got = file->readAt(offset, piece);
        if (!got) {
            return fail(got.error());
        }
        if (*got == 0) {
            return {};
        }
        sink({reinterpret_cast<const char*>(piece.data()), *got});
        offset += *got;
    }
}

Kind kindOf(const Cell& cell) {
    if (!isNumber(cell)) {
        return Kind::Plain;
    }
    return std::holds_alternative<double>(cell.value()) ? Kind::Decimal : Kind::Number;
}

CellStyle styleOf(const Cell& cell, const Column& column) {
    CellStyle style;
    style.kind = column.kind == ColumnKind::Percent ? Kind::Percent : kindOf(cell);
    style.wrap = column.kind == ColumnKind::Text || column.kind == ColumnKind::Location;
    if (column.kind == ColumnKind::Severity) {
        style.severity = severityOf(cell).value_or(Severity::None);
    }
    return style;
}

double mostWidth(ColumnKind kind) {
    return kind == ColumnKind::Text ? 60 : 44;
}

/// A table over as many sheets as its rows need.
class TableSheets {
public:
    TableSheets(XlsxBook& book, SheetNames& names, const Section& section)
        : m_book(&book)
        , m_names(&names)
        , m_section(&section)
        , m_tree(treeColumn(*section.table)) {
        start();
    }

    void add(const Row& row) {
        if (m_sheets.back()->isFull()) {
            start();
        }
        const Table& table = *m_section->table;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const Cell& cell = cellAt(row, i);
            CellStyle style = styleOf(cell, table.columns[i]);
            style.indent = i == m_tree ? static_cast<std::uint8_t>(std::min(row.depth, 15u)) : std::uint8_t(0);
            m_sheets.back()->write(i, cell, style);
        }
        m_sheets.back()->nextRow();
        ++m_rows;
    }

    void finish() {
        for (const std::unique_ptr<XlsxSheet>& sheet : m_sheets) {
            sheet->makeTable(m_section->table->columns.size());
            sheet->setWidths();
        }
    }

    [[nodiscard]] std::uint64_t rows() const { return m_rows; }
    [[nodiscard]] const std::vector<std::string>& sheetNames() const { return m_sheetNames; }

private:
    void start() {
        m_sheetNames.push_back(m_names->take(m_section->heading));
        m_sheets.push_back(std::make_unique<XlsxSheet>(*m_book, m_sheetNames.back()));
        const std::vector<Column>& columns = m_section->table->columns;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            CellStyle head;
            head.kind = Kind::Head;
            m_sheets.back()->setMostWidth(i, mostWidth(columns[i].kind));
            m_sheets.back()->write(i, columns[i].title, head);
        }
        m_sheets.back()->nextRow();
    }

    XlsxBook* m_book;
    SheetNames* m_names;
    const Section* m_section;
    std::size_t m_tree;
    std::vector<std::unique_ptr<XlsxSheet>> m_sheets;
    std::vector<std::string> m_sheetNames;
    std::uint64_t m_rows = 0;
};

class SummarySheet {
public:
    SummarySheet(XlsxBook& book, SheetNames& names)
        : m_sheet(book, names.take("Summary")) {
        m_sheet.setMostWidth(0, 36);
        m_sheet.setMostWidth(1, 60);
    }

    /// Wide texts run over the cells beside them, so they take no part in the widths.
    void line(const std::string& text, Kind kind, Severity severity = Severity::None) {
        if (text.empty()) {
            return;
        }
        m_sheet.setMostWidth(0, 0);
        m_sheet.write(0, text, {kind, severity, false, 0, false});
        m_sheet.setMostWidth(0, 36);
        m_sheet.nextRow();
    }
    void statement(const Statement& statement) {
        const std::string_view word = severityName(statement.severity);
        const std::string lead = word.empty() ? std::string() : std::string(word) + ": ";
        line(lead + statement.text, statement.severity == Severity::None ? Kind::Plain : Kind::Label,
             statement.severity);
    }
    void pair(const std::string& name, const Cell& value, const Cell& note = {}, Severity severity = Severity::None) {
        m_sheet.write(0, name, {Kind::Plain, Severity::None, true, 0, false});
        m_sheet.write(1, value, {kindOf(value), severity, true, 0, true});
        m_sheet.write(2, note, {Kind::Muted, Severity::None, false, 0, false});
        m_sheet.nextRow();
    }
    void gap() { m_sheet.nextRow(); }

    void writeHead(const Document& document) {
        line(document.title, Kind::Title);
        line(document.subtitle, Kind::Muted);
        if (document.verdict) {
            statement(*document.verdict);
        }
        gap();
        for (const Headline& headline : document.headlines) {
            const std::string_view word = severityName(headline.severity);
            const std::string lead(word.empty() || headline.note.empty() ? word : std::string(word) + ", ");
            pair(headline.label, headline.value, lead + headline.note, headline.severity);
        }
        gap();
        for (const Fact& fact : document.facts) {
            pair(fact.name, fact.value);
        }
    }

    void writeSection(const Section& section, const TableSheets* sheets) {
        gap();
        line(section.heading, Kind::Label);
        for (const Statement& note : section.notes) {
            statement(note);
        }
        if (sheets == nullptr) {
            return;
        }
        const std::uint64_t rows = sheets->rows();
        if (rows == 0) {
            line(section.table->whenEmpty.empty() ? "None." : section.table->whenEmpty, Kind::Muted);
        } else {
            std::string names;
            for (const std::string& name : sheets->sheetNames()) {
                names += (names.empty() ? "" : ", ") + name;
            }
            const std::string sheetWord = sheets->sheetNames().size() == 1 ? "sheet: " : "sheets: ";
            line(groupedNumber(rows) + (rows == 1 ? " row" : " rows") + " in " + sheetWord + names, Kind::Muted);
        }
        line(leftOutStatement(section.table->leftOut), Kind::Label, Severity::Warning);
    }

    void finish() { m_sheet.setWidths(); }

private:
    XlsxSheet m_sheet;
};

void writeBook(XlsxBook& book, const Document& document) {
    SheetNames names;
    book.setProperties(document.title, document.created);
    SummarySheet summary(book, names);
    summary.writeHead(document);
    for (const Section& section : document.sections) {
        if (!section.table) {
            summary.writeSection(section, nullptr);
            continue;
        }
        TableSheets sheets(book, names, section);
        section.table->rows.each([&](const Row& row) { sheets.add(row); });
        sheets.finish();
        summary.writeSection(section, &sheets);
    }
    summary.finish();
}

}  // namespace

Result<void> writeXlsx(const Document& document, const WriteOptions& options, const Sink& sink) {
    const ScratchFile scratch(options.scratchFolder);
    if (!scratch.exists()) {
        return fail(MessageId::ReportWorkbook, {options.scratchFolder, scratch.whyNot()});
    }
    XlsxBook book(scratch.path(), options.scratchFolder);
    writeBook(book, document);
    if (Result<void> closed = book.close(); !closed) {
        return closed;
    }
    return copyTo(sink, scratch.path());
}

}  // namespace plumb::report
