// Pages with words and lines, as plumbline-pdf-text writes them, and what is read from them.
#pragma once

#include "spec/documents/pdf_document.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plumb::spec::pdf::test {

using Kind = DocumentBlock::Kind;

// A page that is written and drawn on: 10 points a letter row, 5 points a letter.
class Paper {
public:
    Paper& page() {
        m_text += "page 600.00 800.00\n";
        return *this;
    }
    // Words of a line, parted by blanks.
    Paper& write(double x, double y, std::string_view line, double size = 10, const char* style = "-") {
        while (!line.empty()) {
            const std::size_t end = std::min(line.find(' '), line.size());
            const std::string_view word = line.substr(0, end);
            const double width = static_cast<double>(word.size()) * size / 2;
            m_text += fmt::format("word {:.2f} {:.2f} {:.2f} {:.2f} {} {} {}\n", x, y, x + width, y + size, size, style,
                                  word);
            x += width + size / 4;
            line.remove_prefix(std::min(end + 1, line.size()));
        }
        return *this;
    }
    Paper& across(double y, double from, double to) {
        m_text += fmt::format("across {:.2f} {:.2f} {:.2f}\n", y, from, to);
        return *this;
    }
    Paper& down(double x, double from, double to) {
        m_text += fmt::format("down {:.2f} {:.2f} {:.2f}\n", x, from, to);
        return *this;
    }
    // Lines around all cells.
    Paper& grid(const std::vector<double>& xs, const std::vector<double>& ys) {
        for (const double y : ys) {
            across(y, xs.front(), xs.back());
        }
        for (const double x : xs) {
            down(x, ys.front(), ys.back());
        }
        return *this;
    }
    [[nodiscard]] Document read() const {
        auto pages = parsePages("plumbline-pdf 1\ntitle A title\n" + m_text + "end\n");
        return pages ? documentOf(std::move(*pages), "a.pdf") : Document();
    }

private:
    std::string m_text;
};

// A page with two rows of cells; the lines between them end with the first row.
inline Paper paperWithOpenLastRow(const std::vector<double>& xs) {
    Paper paper;
    paper.page().grid(xs, {50, 70}).across(90, xs.front(), xs.back());
    paper.down(xs.front(), 70, 90).down(xs.back(), 70, 90);
    return paper;
}

inline std::vector<std::vector<std::string>> texts(const DocumentTable& table) {
    std::vector<std::vector<std::string>> out;
    for (const std::vector<DocumentCell>& row : table.rows) {
        std::vector<std::string>& cells = out.emplace_back();
        for (const DocumentCell& cell : row) {
            cells.push_back(cell.covered ? "<" : cell.text);
        }
    }
    return out;
}

using Rows = std::vector<std::vector<std::string>>;

}  // namespace plumb::spec::pdf::test
