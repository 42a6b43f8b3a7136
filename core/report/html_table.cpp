#include "report/html_table.h"

#include "report/cell_text.h"
#include "report/markup_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace plumb::report {
namespace {

constexpr unsigned kDeepest = 12;

std::string_view cssClass(ColumnKind kind) {
    switch (kind) {
    case ColumnKind::Number:
    case ColumnKind::Percent:
        return "n";
    case ColumnKind::Identifier:
        return "i";
    case ColumnKind::Path:
        return "p";
    case ColumnKind::Location:
        return "l";
    case ColumnKind::Text:
    case ColumnKind::Severity:
        break;
    }
    return {};
}

std::string classAttribute(ColumnKind kind) {
    const std::string_view name = cssClass(kind);
    return name.empty() ? std::string() : " class=\"" + std::string(name) + '"';
}

std::optional<double> shareOf(const Cell& cell) {
    const auto* share = std::get_if<double>(&cell.value());
    return share != nullptr && std::isfinite(*share) ? std::optional(std::clamp(*share, 0.0, 1.0)) : std::nullopt;
}

/// A path may be broken before each of its steps.
std::string pathMarkup(std::string_view path) {
    std::string out;
    while (!path.empty()) {
        const std::size_t end = std::min(path.find_first_of(".-[", 1), path.size());
        out += attribute(path.substr(0, end));
        path.remove_prefix(end);
        out += path.empty() ? "" : "<wbr>";
    }
    return out;
}

std::string cellMarkup(const Cell& cell, ColumnKind kind) {
    if (kind == ColumnKind::Severity || std::holds_alternative<Severity>(cell.value())) {
        if (const std::optional<Severity> severity = severityOf(cell)) {
            return severityMark(*severity, SeverityWord::Shown);
        }
    }
    const std::string text = readableText(cell, kind);
    if (kind == ColumnKind::Path) {
        return pathMarkup(text);
    }
    if (kind == ColumnKind::Percent) {
        if (const std::optional<double> share = shareOf(cell)) {
            return fmt::format("<span class=\"share\" aria-hidden=\"true\"><i style=\"width:{:.1f}%\"></i></span>"
                               "<span class=\"percent\">{}</span>",
                               *share * 100, markup(text));
        }
    }
    // What a value holds is shown in its place, but a text of ours may have lines.
    return kind == ColumnKind::Text || kind == ColumnKind::Location ? markup(text) : attribute(text);
}

/// One row into `line`; the tree column is the row's head, so that a screen reader says it with each cell.
class RowMarkup {
public:
    explicit RowMarkup(const Table& table)
        : m_table(&table)
        , m_tree(treeColumn(table)) {
        for (const Column& column : table.columns) {
            m_attributes.push_back(classAttribute(column.kind));
        }
    }

    void append(std::string& line, const Row& row) const {
        line += "<tr>";
        for (std::size_t i = 0; i < m_table->columns.size(); ++i) {
            const std::string_view tag = i == m_tree ? "th" : "td";
            line += '<';
            line += tag;
            line += m_attributes[i];
            if (i == m_tree) {
                line += " scope=\"row\"";
                if (row.depth > 0) {
                    line += fmt::format(" style=\"padding-left:{}px\"", 12 + 18 * std::min(row.depth, kDeepest));
                }
            }
            line += '>';
            line += cellMarkup(cellAt(row, i), m_table->columns[i].kind);
            line += "</";
            line += tag;
            line += '>';
        }
        line += "</tr>\n";
    }

private:
    const Table* m_table;
    std::size_t m_tree;
    std::vector<std::string> m_attributes;
};

std::string tableStart(const Table& table, std::string_view labelledBy) {
    // The frame scrolls on its own, so it can be reached by keyboard.
    std::string start = fmt::format("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{0}\">\n"
                                    "<table aria-labelledby=\"{0}\">\n<thead>\n<tr>",
                                    labelledBy);
    for (const Column& column : table.columns) {
        const bool numeric = isNumeric(column.kind);
        start += fmt::format("<th scope=\"col\"{}>{}</th>", numeric ? " class=\"n\"" : "", markup(column.title));
    }
    return start + "</tr>\n</thead>\n<tbody>\n";
}

}  // namespace

std::string severityMark(Severity severity, SeverityWord word) {
    if (severity == Severity::None) {
        return {};
    }
    const bool hidden = word == SeverityWord::Hidden;
    return fmt::format("<span class=\"severity {0}\"><span aria-hidden=\"true\">{1}</span>{2}{0}{3}{4}</span>",
                       severityName(severity), severityShape(severity), hidden ? "<span class=\"hidden\">" : " ",
                       word == SeverityWord::Shown ? "" : ":", hidden ? " </span>" : "");
}

std::string anchor(std::string_view name) {
    std::string id = "s-";
    for (const char c : name) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        id += letter ? c : '-';
    }
    return id;
}

void writeHtmlTable(BufferedSink& out, const Table& table, std::string_view labelledBy) {
    const RowMarkup markups(table);
    bool any = false;
    std::string line;
    table.rows.each([&](const Row& row) {
        if (!any) {
            out << tableStart(table, labelledBy);
            any = true;
        }
        line.clear();
        markups.append(line, row);
        out << line;
    });
    if (any) {
        out << "</tbody>\n</table>\n</div>\n";
    } else {
        out << "<p class=\"none\">" << markup(table.whenEmpty.empty() ? std::string("None.") : table.whenEmpty)
            << "</p>\n";
    }
    if (table.leftOut > 0) {
        out << "<p class=\"more\">" << leftOutStatement(table.leftOut) << "</p>\n";
    }
}

}  // namespace plumb::report
