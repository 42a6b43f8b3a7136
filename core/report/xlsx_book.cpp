#include "report/xlsx_book.h"

#include "report/cell_text.h"
#include "report/code_points.h"
#include "report/xlsx_text.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace plumb::report {
namespace {

constexpr double kNarrowest = 8, kWidest = 60, kTitleHeight = 24;
/// Past this a double, which is all a spreadsheet has, skips numbers.
constexpr std::int64_t kExact = std::int64_t(1) << 53;
/// 1980-01-01, the first day a ZIP can say: the date of a report that names none.
constexpr std::int64_t kNoDate = 315532800;

std::optional<double> exactNumber(const Cell& cell) {
    if (const auto* number = std::get_if<std::int64_t>(&cell.value())) {
        return *number >= -kExact && *number <= kExact ? std::optional(static_cast<double>(*number)) : std::nullopt;
    }
    if (const auto* number = std::get_if<std::uint64_t>(&cell.value())) {
        return *number <= static_cast<std::uint64_t>(kExact) ? std::optional(static_cast<double>(*number))
                                                             : std::nullopt;
    }
    if (const auto* number = std::get_if<double>(&cell.value())) {
        return isNumber(cell) ? std::optional(*number) : std::nullopt;
    }
    return std::nullopt;
}

/// What is no number, or too large to be one, is not to become one when somebody edits the cell.
CellStyle asText(CellStyle style) {
    const bool numeric = style.kind == CellStyle::Kind::Number || style.kind == CellStyle::Kind::Decimal ||
                         style.kind == CellStyle::Kind::Percent;
    style.kind = numeric ? CellStyle::Kind::Plain : style.kind;
    return style;
}

lxw_color_t colorOf(Severity severity) {
    switch (severity) {
    case Severity::Error:
        return 0xc0262d;
    case Severity::Warning:
        return 0xa86200;
    case Severity::Information:
        return 0x3b6ea5;
    case Severity::Fine:
        return 0x1a7f4b;
    case Severity::None:
        break;
    }
    return 0x1d2430;
}

/// The widest line; a little more for the room around it.
double widthOf(std::string_view text) {
    std::size_t widest = 0;
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        widest = std::max(widest, displayWidth(text.substr(begin, std::min<std::size_t>(end - begin, 256))));
        begin = end + 1;
    }
    return static_cast<double>(widest) + 3;
}

}  // namespace

XlsxSheet::XlsxSheet(XlsxBook& book, const std::string& name)
    : m_book(&book)
    , m_sheet(book.addSheet(name)) {
    if (m_sheet == nullptr) {
        return;
    }
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_set_footer(m_sheet, "&L&A&RPage &P of &N");
}

void XlsxSheet::write(std::size_t column, const Cell& cell, const CellStyle& style) {
    if (m_sheet == nullptr || column >= kMostColumns || isFull()) {
        return;
    }
    const auto at = static_cast<lxw_col_t>(column);
    if (style.kind == CellStyle::Kind::Title) {
        // Not every program makes room for a larger font by itself.
        m_book->note(worksheet_set_row(m_sheet, m_row, kTitleHeight, nullptr));
    }
    double width = 0;
    if (const std::optional<double> number = exactNumber(cell)) {
        const auto kind = style.kind == CellStyle::Kind::Percent ? ColumnKind::Percent : ColumnKind::Number;
        width = widthOf(readableText(cell, kind));
        m_book->note(worksheet_write_number(m_sheet, m_row, at, *number, m_book->format(style)));
    } else if (!isNothing(cell)) {
        const std::string text = xlsxText(plainText(cell));
        width = widthOf(text);
        m_book->note(worksheet_write_string(m_sheet, m_row, at, text.c_str(), m_book->format(asText(style))));
    }
    // A head also holds the button of its filter.
    width += style.kind == CellStyle::Kind::Head ? 2 : 0;
    if (column >= m_widths.size()) {
        m_widths.resize(column + 1, kNarrowest);
        m_most.resize(column + 1, kWidest);
    }
    m_widths[column] = std::max(m_widths[column], std::min(width, m_most[column]));
}

void XlsxSheet::setMostWidth(std::size_t column, double most) {
    if (column >= m_widths.size()) {
        m_widths.resize(column + 1, kNarrowest);
        m_most.resize(column + 1, kWidest);
    }
    m_most[column] = most;
}

void XlsxSheet::setWidths() {
    for (std::size_t i = 0; i < m_widths.size() && m_sheet != nullptr; ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        m_book->note(worksheet_set_column(m_sheet, column, column, m_widths[i], nullptr));
    }
}

void XlsxSheet::makeTable(std::size_t columns) {
    if (m_sheet == nullptr || columns == 0) {
        return;
    }
    const auto last = static_cast<lxw_col_t>(std::min(columns, kMostColumns) - 1);
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_book->note(worksheet_repeat_rows(m_sheet, 0, 0));
    m_book->note(worksheet_autofilter(m_sheet, 0, 0, m_row > 0 ? m_row - 1 : 0, last));
}

XlsxBook::XlsxBook(const std::string& path, std::string folder)
    : m_folder(std::move(folder)) {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_FALSE;
    options.tmpdir = m_folder.data();
    m_book = workbook_new_opt(path.c_str(), &options);
    note(m_book == nullptr ? LXW_ERROR_MEMORY_MALLOC_FAILED : LXW_NO_ERROR);
}

XlsxBook::~XlsxBook() {
    if (m_book != nullptr) {
        lxw_workbook_free(m_book);
    }
}

void XlsxBook::setProperties(std::string title, std::optional<std::int64_t> created) {
    if (m_book == nullptr) {
        return;
    }
    // Longer ones are refused by the library, and a title is a line.
    title.resize(std::min<std::size_t>(title.size(), 200));
    title = printable(title);
    lxw_doc_properties properties{};
    properties.title = title.data();
    // 0 would mean now.
    properties.created = static_cast<time_t>(created && *created != 0 ? *created : kNoDate);
    note(workbook_set_properties(m_book, &properties));
}

lxw_worksheet* XlsxBook::addSheet(const std::string& name) {
    lxw_worksheet* sheet = m_book == nullptr ? nullptr : workbook_add_worksheet(m_book, name.c_str());
    note(sheet == nullptr ? LXW_ERROR_MEMORY_MALLOC_FAILED : LXW_NO_ERROR);
    return sheet;
}

lxw_format* XlsxBook::format(const CellStyle& style) {
    const auto [at, isNew] = m_formats.emplace(style, nullptr);
    if (!isNew || m_book == nullptr) {
        return at->second;
    }
    lxw_format* format = workbook_add_format(m_book);
    at->second = format;
    if (format == nullptr) {
        note(LXW_ERROR_MEMORY_MALLOC_FAILED);
        return nullptr;
    }
    format_set_align(format, LXW_ALIGN_VERTICAL_TOP);
    switch (style.kind) {
    case CellStyle::Kind::Number:
        format_set_num_format(format, "#,##0");
        break;
    case CellStyle::Kind::Decimal:
        break;
    case CellStyle::Kind::Percent:
        // What is not nothing never reads as 0.
        format_set_num_format(format, "[=0]0%;[<0.001]\"< 0.1%\";0.0%");
        break;
    case CellStyle::Kind::Head:
        format_set_bold(format);
        format_set_bg_color(format, 0xeef1f5);
        format_set_bottom(format, LXW_BORDER_THIN);
        format_set_bottom_color(format, 0xdfe3e8);
        break;
    case CellStyle::Kind::Title:
        format_set_bold(format);
        format_set_font_size(format, 16);
        break;
    case CellStyle::Kind::Label:
        format_set_bold(format);
        break;
    case CellStyle::Kind::Muted:
        format_set_font_color(format, 0x5d6878);
        break;
    case CellStyle::Kind::Plain:
        // As text, so that a cell stays one when somebody edits it.
        format_set_num_format(format, "@");
        break;
    }
    if (style.severity != Severity::None) {
        format_set_font_color(format, colorOf(style.severity));
        format_set_bold(format);
    }
    if (style.wrap) {
        format_set_text_wrap(format);
    }
    if (style.left) {
        format_set_align(format, LXW_ALIGN_LEFT);
    }
    if (style.indent > 0) {
        format_set_indent(format, style.indent);
    }
    return format;
}

void XlsxBook::note(int error) {
    m_error = m_error == 0 ? error : m_error;
}

Result<void> XlsxBook::close() {
    if (m_book != nullptr && m_error == 0) {
        // Frees the book, whether it succeeds or not.
        note(workbook_close(m_book));
        m_book = nullptr;
    }
    if (m_error != 0) {
        return fail(MessageId::ReportWorkbook, {m_folder, lxw_strerror(static_cast<lxw_error>(m_error))});
    }
    return {};
}

}  // namespace plumb::report
