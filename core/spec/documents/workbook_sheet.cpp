#include "spec/documents/workbook_sheet.h"

#include "base/ascii.h"
#include "spec/documents/document_text.h"

#include <algorithm>
#include <limits>

namespace plumb::spec {
namespace {

constexpr std::uint32_t kMostRows = 1'048'576;
constexpr std::uint32_t kMostColumns = 16'384;
constexpr std::uint32_t kIndentUnits = 3;  // blanks that a level of a cell's alignment stands for
constexpr std::size_t kMostMerged = 200'000;

bool saysHidden(const XmlPull& xml) {
    const std::string hidden = xml.attribute("hidden");
    return hidden == "1" || hidden == "true";
}

}  // namespace

std::optional<SheetCell> parseSheetCell(std::string_view text) {
    SheetCell cell;
    std::size_t at = 0;
    for (; at < text.size() && at < 4 && isLetter(static_cast<unsigned char>(text[at])); ++at) {
        cell.column = cell.column * 26 + static_cast<std::uint32_t>(toUpper(text[at]) - 'A' + 1);
    }
    cell.row = officeNumber(text.substr(at));
    const bool inside = cell.column > 0 && cell.column <= kMostColumns && cell.row > 0 && cell.row <= kMostRows;
    return inside ? std::optional(cell) : std::nullopt;
}

std::string sheetCellName(std::uint32_t row, std::uint32_t column) {
    std::string name;
    for (; column > 0; column = (column - 1) / 26) {
        name.insert(name.begin(), static_cast<char>('A' + (column - 1) % 26));
    }
    return row > 0 ? name + std::to_string(row) : name;
}

bool SheetReader::read(XmlPull& xml) {
    while (!m_budget.spent() && xml.step()) {
        if (xml.starts("row")) {
            row(xml);
        } else if (xml.starts("col")) {
            columns(xml);
        } else if (xml.starts("mergeCell") && m_merged.size() < kMostMerged) {
            const std::string range = xml.attribute("ref");
            const std::size_t colon = range.find(':');
            const auto first = parseSheetCell(range.substr(0, colon));
            const auto last = colon == std::string::npos ? first : parseSheetCell(range.substr(colon + 1));
            if (first && last && first->row <= last->row && first->column <= last->column) {
                m_merged.push_back({*first, *last});
            }
        }
    }
    return m_budget.spent() || xml.complete();
}

void SheetReader::columns(XmlPull& xml) {
    const std::uint32_t last = std::min(officeNumber(xml.attribute("max")), kMostColumns);
    for (std::uint32_t column = officeNumber(xml.attribute("min")); saysHidden(xml) && column <= last; ++column) {
        if (column > 0 && (m_hiddenColumns.empty() || m_hiddenColumns.back() < column)) {
            m_hiddenColumns.push_back(column);
        }
    }
}

void SheetReader::row(XmlPull& xml) {
    const std::uint32_t number = officeNumber(xml.attribute("r"), m_lastRow + 1);
    if (number == 0 || number > kMostRows || m_budget.spent()) {
        xml.skip();
        return;
    }
    m_lastRow = number;
    if (saysHidden(xml)) {
        m_hidden.push_back(number);
    }
    std::uint32_t column = 0;
    const std::size_t depth = xml.depth();
    while (!m_budget.spent() && xml.step() && xml.depth() >= depth) {
        if (xml.starts("c")) {
            const auto at = parseSheetCell(xml.attribute("r"));
            column = at ? at->column : column + 1;
            cell(xml, number, column);
        }
    }
    if (number <= m_table.rows.size()) {
        m_table.rows[number - 1].shrink_to_fit();  // most of the memory of a large sheet is in its rows
    }
}

void SheetReader::cell(XmlPull& xml, std::uint32_t row, std::uint32_t column) {
    const std::uint32_t style = officeNumber(xml.attribute("s"));
    const std::string type = xml.attribute("t");
    static const CellLook kPlain;
    const CellLook& look = style < m_parts.looks.size() ? m_parts.looks[style] : kPlain;
    if (m_budget.spent()) {
        xml.skip();
        return;
    }
    CellText text;
    std::string value;
    const std::size_t depth = xml.depth();
    while (xml.step() && xml.depth() >= depth) {
        if (xml.starts("v")) {
            value = xml.innerText();
        } else if (xml.starts("is")) {
            text = readCellText(xml);
        }
    }
    if (type == "s") {
        const std::uint32_t at = officeNumber(trimmed(value), std::numeric_limits<std::uint32_t>::max());
        put({row, column}, at < m_parts.texts.size() ? m_parts.texts[at] : text, look);
        return;
    }
    if (type != "inlineStr") {
        TidyText tidy = tidyText(shownValue(type, look, value));
        text.text = std::move(tidy.text);
        text.indent = tidy.indent;
    }
    put({row, column}, text, look);
}

std::string SheetReader::shownValue(const std::string& type, const CellLook& look, const std::string& value) const {
    if (type == "b" && !value.empty()) {
        return value == "1" ? "TRUE" : "FALSE";
    }
    const bool number = (type.empty() || type == "n") && !value.empty();
    return number ? formatNumber(trimmed(value), look.format, m_parts.from1904) : value;
}

DocumentCell* SheetReader::cellAt(SheetCell at) {
    DocumentPlace place = m_place;
    place.row = at.row;
    place.column = at.column;
    if (!m_budget.takeColumn(at.column - 1, place)) {
        return nullptr;
    }
    auto& rows = m_table.rows;
    const std::size_t newRows = at.row - std::min<std::size_t>(rows.size(), at.row);
    const std::size_t known = newRows > 0 ? 0 : rows[at.row - 1].size();
    const std::size_t newCells = at.column - std::min<std::size_t>(known, at.column);
    // Empty rows take room, too.
    if (!m_budget.takeCells(newCells + newRows / 4, place) || (newRows > 0 && !m_budget.takeRow(place))) {
        return nullptr;
    }
    rows.resize(rows.size() + newRows);
    auto& row = rows[at.row - 1];
    for (auto column = static_cast<std::uint32_t>(row.size()); column < at.column; ++column) {
        row.emplace_back().place = place;
        row.back().place.column = column + 1;
    }
    return &row[at.column - 1];
}

// What the text costs is known before it is copied: one shared text may stand in every cell.
void SheetReader::put(SheetCell at, const CellText& text, const CellLook& look) {
    if (text.text.empty() && text.struck.empty()) {
        return;
    }
    DocumentPlace place = m_place;
    place.row = at.row;
    place.column = at.column;
    const bool affordable = m_budget.takeText(text.text.size() + text.struck.size(), place);
    DocumentCell* cell = affordable ? cellAt(at) : nullptr;
    if (!cell) {
        return;
    }
    cell->indent = static_cast<std::uint16_t>(std::min(text.indent, 1000u) + look.indent * kIndentUnits);
    cell->struck = text.struck;
    appendLine(look.struck ? cell->struck : cell->text, text.text);
    cell->bold = look.bold || text.bold;
    cell->shaded = look.shaded;
}

void SheetReader::addNotes(const SheetNotes& notes) {
    for (const auto& [at, text] : notes) {
        DocumentCell* cell = m_budget.takeText(text.size(), m_place) ? cellAt(at) : nullptr;
        if (cell) {
            cell->notes.push_back(text);
        }
    }
}

void SheetReader::merge(const Merged& merged) {
    if (merged.first.row > m_table.rows.size() || merged.first.column > m_table.rows[merged.first.row - 1].size()) {
        return;  // nothing in it
    }
    const DocumentCell& first = m_table.rows[merged.first.row - 1][merged.first.column - 1];
    if (first.covered || merged.first == merged.last || (first.text.empty() && first.struck.empty())) {
        return;
    }
    DocumentCell from;  // rows move while cells are added
    from.text = first.text;
    from.bold = first.bold;
    from.shaded = first.shaded;
    from.indent = first.indent;
    const auto lastRow = std::min<std::uint32_t>(merged.last.row, static_cast<std::uint32_t>(m_table.rows.size()));
    const std::uint32_t lastColumn = std::max(std::min(merged.last.column, m_width), merged.first.column);
    for (std::uint32_t row = merged.first.row; row <= lastRow && !m_budget.spent(); ++row) {
        for (std::uint32_t column = merged.first.column; column <= lastColumn; ++column) {
            if (row == merged.first.row && column == merged.first.column) {
                continue;
            }
            const bool affordable = m_budget.takeCells(1, m_place) && m_budget.takeText(from.text.size(), m_place);
            DocumentCell* cell = affordable ? cellAt({row, column}) : nullptr;
            if (!cell) {
                break;
            }
            cell->text = from.text;
            cell->bold = from.bold;
            cell->shaded = from.shaded;
            cell->indent = from.indent;
            cell->covered = true;
        }
    }
    DocumentCell& anchor = m_table.rows[merged.first.row - 1][merged.first.column - 1];
    anchor.rowSpan = lastRow - merged.first.row + 1;
    anchor.columnSpan = lastColumn - merged.first.column + 1;
}

// "Fields!4:6, 9:9", as a workbook names them.
void SheetReader::tellHidden(DocumentRemark::Kind kind, const std::vector<std::uint32_t>& numbers) {
    constexpr std::size_t kMostRanges = 8;
    const bool rows = kind == DocumentRemark::Kind::HiddenRows;
    const auto name = [rows](std::uint32_t number) { return rows ? std::to_string(number) : sheetCellName(0, number); };
    std::string text;
    std::size_t ranges = 0;
    for (std::size_t from = 0; from < numbers.size();) {
        std::size_t to = from;
        while (to + 1 < numbers.size() && numbers[to + 1] == numbers[to] + 1) {
            ++to;
        }
        if (++ranges <= kMostRanges) {
            text += (from == 0 ? m_table.caption + '!' : ", ") + name(numbers[from]) + ':' + name(numbers[to]);
        }
        from = to + 1;
    }
    DocumentPlace place = m_place;
    (rows ? place.row : place.column) = numbers.front();
    m_budget.remark(kind, ranges > kMostRanges ? text + " ..." : text, place);
}

void SheetReader::dropHiddenRows() {
    auto& rows = m_table.rows;
    std::sort(m_hidden.begin(), m_hidden.end());
    std::vector<std::vector<DocumentCell>> shown;
    shown.reserve(rows.size());
    std::vector<std::uint32_t> dropped;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const auto number = static_cast<std::uint32_t>(row + 1);
        if (std::binary_search(m_hidden.begin(), m_hidden.end(), number)) {
            if (!rows[row].empty()) {
                dropped.push_back(number);
            }
            continue;
        }
        for (DocumentCell& cell : rows[row]) {
            if (cell.rowSpan > 1) {
                const auto from = std::upper_bound(m_hidden.begin(), m_hidden.end(), number);
                const auto to = std::lower_bound(from, m_hidden.end(), number + cell.rowSpan);
                cell.rowSpan -= static_cast<std::uint32_t>(to - from);
            }
        }
        shown.push_back(std::move(rows[row]));
    }
    rows = std::move(shown);
    if (!dropped.empty()) {
        tellHidden(DocumentRemark::Kind::HiddenRows, dropped);
    }
}

// A merged cell that begins in a hidden column begins in the first that is shown, as on the screen.
void SheetReader::dropHiddenColumns() {
    std::vector<bool> hidden(m_hiddenColumns.back() + 1, false), told(hidden.size(), false);
    for (const std::uint32_t column : m_hiddenColumns) {
        hidden[column] = true;
    }
    const auto isHidden = [&](std::size_t column) { return column < hidden.size() && hidden[column]; };
    for (auto& row : m_table.rows) {
        std::vector<DocumentCell> shown;
        for (std::size_t at = 0; at < row.size(); ++at) {
            DocumentCell& cell = row[at];
            const std::size_t column = at + 1;
            if (isHidden(column)) {
                const bool goesOn = cell.columnSpan > 1 && at + 1 < row.size() && row[at + 1].covered;
                if (goesOn) {
                    const std::uint32_t columnSpan = cell.columnSpan - 1, rowSpan = cell.rowSpan;
                    row[at + 1] = std::move(cell);
                    row[at + 1].columnSpan = columnSpan;
                    row[at + 1].rowSpan = rowSpan;
                    row[at + 1].place.column = static_cast<std::uint32_t>(column + 1);
                } else if (!cell.covered && !cell.text.empty()) {
                    told[column] = true;
                }
                continue;
            }
            std::uint32_t within = 0;
            for (std::size_t next = column + 1; next < column + cell.columnSpan; ++next) {
                within += isHidden(next) ? 1 : 0;
            }
            cell.columnSpan -= within;
            shown.push_back(std::move(cell));
        }
        row = std::move(shown);
    }
    std::vector<std::uint32_t> dropped;
    for (std::uint32_t column = 0; column < told.size(); ++column) {
        if (told[column]) {
            dropped.push_back(column);
        }
    }
    if (!dropped.empty()) {
        tellHidden(DocumentRemark::Kind::HiddenColumns, dropped);
    }
}

DocumentTable SheetReader::take(std::string caption) {
    m_table.caption = std::move(caption);
    for (const auto& row : m_table.rows) {
        m_width = std::max(m_width, static_cast<std::uint32_t>(row.size()));
    }
    for (const Merged& merged : m_merged) {
        if (!m_budget.spent()) {
            merge(merged);
        }
    }
    if (!m_hidden.empty()) {
        dropHiddenRows();
    }
    if (!m_hiddenColumns.empty()) {
        dropHiddenColumns();
    }
    rankIndents(m_table);
    return std::move(m_table);
}

}  // namespace plumb::spec
