#include "report/text_table.h"

#include "report/cell_text.h"
#include "report/code_points.h"
#include "report/text_layout.h"

#include <algorithm>

namespace plumb::report {
namespace {

constexpr std::string_view kGap = "  ";

/// No column is made narrower than this: most words fit, and every number.
std::size_t narrowest(ColumnKind kind) {
    switch (kind) {
    case ColumnKind::Number:
    case ColumnKind::Percent:
        return 27;
    case ColumnKind::Text:
        return 16;
    case ColumnKind::Severity:
        return 13;
    default:
        return 12;
    }
}

/// Without a limit on the width, cells past this are written but not padded for.
constexpr std::size_t kWidestPadding = 120;

std::string cellText(const Cell& cell, ColumnKind kind) {
    if (const std::optional<Severity> severity = severityOf(cell);
        severity && (kind == ColumnKind::Severity || std::holds_alternative<Severity>(cell.value()))) {
        const std::string shape(severityShape(*severity));
        return shape.empty() ? shape : shape + " " + std::string(severityName(*severity));
    }
    return visible(readableText(cell, kind));
}

}  // namespace

TextTable::TextTable(const Table& table, std::size_t width)
    : m_table(&table)
    , m_width(width)
    , m_tree(treeColumn(table))
    , m_widths(table.columns.size()) {
    Cells heads;
    for (const Column& column : table.columns) {
        heads.push_back(visible(column.title));
    }
    m_waiting.push_back(std::move(heads));
}

void TextTable::add(const Row& row, std::string& out) {
    if (m_measured) {
        print(cellsOf(row), out);
        return;
    }
    m_waiting.push_back(cellsOf(row));
    if (m_waiting.size() > kLookAhead) {
        finish(out);
    }
}

void TextTable::finish(std::string& out) {
    if (m_measured) {
        return;
    }
    measure();
    for (std::size_t i = 0; i < m_waiting.size(); ++i) {
        print(m_waiting[i], out);
    }
    m_waiting.clear();
    m_measured = true;
}

TextTable::Cells TextTable::cellsOf(const Row& row) const {
    Cells cells;
    for (std::size_t i = 0; i < m_table->columns.size(); ++i) {
        std::string text = cellText(cellAt(row, i), m_table->columns[i].kind);
        if (i == m_tree) {
            // A tree that is deeper than a terminal is wide keeps its text.
            text.insert(0, 2 * std::min(row.depth, 10u), ' ');
        }
        cells.push_back(std::move(text));
    }
    return cells;
}

void TextTable::measure() {
    for (const Cells& cells : m_waiting) {
        for (std::size_t i = 0; i < cells.size(); ++i) {
            m_widths[i] = std::max(m_widths[i], displayWidth(cells[i]));
        }
    }
    shrink();
}

void TextTable::shrink() {
    if (m_width == 0 || m_widths.empty()) {
        for (std::size_t& width : m_widths) {
            width = std::min(width, kWidestPadding);
        }
        return;
    }
    std::size_t total = kGap.size() * (m_widths.size() - 1);
    for (const std::size_t width : m_widths) {
        total += width;
    }
    while (total > m_width) {
        std::size_t widest = m_widths.size(), second = 0;
        for (std::size_t i = 0; i < m_widths.size(); ++i) {
            if (m_widths[i] <= narrowest(m_table->columns[i].kind)) {
                continue;
            }
            if (widest == m_widths.size() || m_widths[i] > m_widths[widest]) {
                second = widest == m_widths.size() ? 0 : m_widths[widest];
                widest = i;
            } else {
                second = std::max(second, m_widths[i]);
            }
        }
        if (widest == m_widths.size()) {
            return;
        }
        // Down to the next widest in one step, and then by one, so that equals share what is missing.
        second = std::max(second, narrowest(m_table->columns[widest].kind));
        const std::size_t spare = m_widths[widest] > second ? m_widths[widest] - second : 1;
        const std::size_t taken = std::min(spare, total - m_width);
        m_widths[widest] -= taken;
        total -= taken;
    }
}

void TextTable::print(const Cells& cells, std::string& out) const {
    std::vector<std::vector<std::string>> lines;
    std::size_t height = 1;
    for (std::size_t i = 0; i < cells.size(); ++i) {
        lines.push_back(wrapped(cells[i], m_width > 0 ? m_widths[i] : 0));
        height = std::max(height, lines.back().size());
    }
    for (std::size_t row = 0; row < height; ++row) {
        std::string text;
        for (std::size_t i = 0; i < lines.size(); ++i) {
            const Side side = isNumeric(m_table->columns[i].kind) ? Side::Left : Side::Right;
            text += i == 0 ? std::string_view() : kGap;
            text += padded(row < lines[i].size() ? lines[i][row] : std::string(), m_widths[i], side);
        }
        text.erase(text.find_last_not_of(' ') + 1);
        out += text + '\n';
    }
}

}  // namespace plumb::report
