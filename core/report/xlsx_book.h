// A workbook and its sheets, over libxlsxwriter. Rows go to a file as they come (the library's constant memory mode),
// so cells of a sheet are written from top to bottom; sheets may take turns.
#pragma once

#include "base/result.h"
#include "report/cell.h"
#include "report/severity.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace plumb::report {

/// What a cell looks like.
struct CellStyle {
    enum class Kind : std::uint8_t { Plain, Number, Decimal, Percent, Head, Title, Muted, Label };
    Kind kind = Kind::Plain;
    Severity severity = Severity::None;
    bool wrap = false;
    std::uint8_t indent = 0;
    bool left = false;  ///< beside its label, also when it is a number

    friend bool operator<(const CellStyle& a, const CellStyle& b) {
        return std::tie(a.kind, a.severity, a.wrap, a.indent, a.left) <
               std::tie(b.kind, b.severity, b.wrap, b.indent, b.left);
    }
};

class XlsxBook;

class XlsxSheet {
public:
    static constexpr std::uint32_t kMostRows = 1048576;
    static constexpr std::size_t kMostColumns = 16384;

    /// Borrows the book.
    XlsxSheet(XlsxBook& book, const std::string& name);

    [[nodiscard]] std::uint32_t row() const { return m_row; }
    void nextRow() { ++m_row; }
    [[nodiscard]] bool isFull() const { return m_row >= kMostRows; }

    /// A text always as a text; a number as a number when a spreadsheet can hold it exactly, else as a text.
    void write(std::size_t column, const Cell& cell, const CellStyle& style);
    /// At most as wide as `most`; otherwise as its widest cell.
    void setMostWidth(std::size_t column, double most);
    void setWidths();
    /// The first row stays in sight, has filters, and comes again on each printed page.
    void makeTable(std::size_t columns);

private:
    XlsxBook* m_book;
    lxw_worksheet* m_sheet;
    std::uint32_t m_row = 0;
    std::vector<double> m_widths, m_most;
};

class XlsxBook {
public:
    /// Writes to `path`, with files for its work in `folder`.
    XlsxBook(const std::string& path, std::string folder);
    ~XlsxBook();
    XlsxBook(const XlsxBook&) = delete;
    XlsxBook& operator=(const XlsxBook&) = delete;

    void setProperties(std::string title, std::optional<std::int64_t> created);
    [[nodiscard]] lxw_worksheet* addSheet(const std::string& name);
    [[nodiscard]] lxw_format* format(const CellStyle& style);
    /// The first thing that went wrong, if anything did.
    void note(int error);

    [[nodiscard]] Result<void> close();

private:
    std::string m_folder;
    lxw_workbook* m_book;
    std::map<CellStyle, lxw_format*> m_formats;
    int m_error = 0;
};

}  // namespace plumb::report
