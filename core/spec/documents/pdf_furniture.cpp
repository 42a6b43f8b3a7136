#include "spec/documents/pdf_furniture.h"

#include "base/ascii.h"

#include <algorithm>
#include <map>
#include <set>

namespace plumb::spec::pdf {
namespace {

constexpr double kMargin = 0.12;  // of the height: heads and feet stand within
constexpr std::size_t kFewestPages = 3;
constexpr std::size_t kLookedAt = 4;  // lines at either end of a page

bool inMargin(const Page& page, const Line& line) {
    return line.box.bottom < page.height * kMargin || line.box.top > page.height * (1 - kMargin);
}

// The text without its numbers: "Page 3 of 12" is "Page # of #".
std::string shapeOf(const Page& page, const Line& line) {
    std::string shape;
    for (const char c : line.text(page)) {
        if (!isDigit(c)) {
            shape += c;
        } else if (shape.empty() || shape.back() != '#') {
            shape += '#';
        }
    }
    return shape;
}

template <class Visit>
void visitEnds(const Page& page, const std::vector<Line>& lines, Visit visit) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if ((i < kLookedAt || i + kLookedAt >= lines.size()) && inMargin(page, lines[i])) {
            visit(i);
        }
    }
}

}  // namespace

void dropFurniture(const Pages& pages, std::vector<std::vector<Line>>& lines) {
    if (pages.pages.size() < kFewestPages) {
        return;
    }
    std::map<std::string, std::size_t> pagesWith;
    for (std::size_t p = 0; p < pages.pages.size(); ++p) {
        std::set<std::string> shapes;
        visitEnds(pages.pages[p], lines[p],
                  [&](std::size_t i) { shapes.insert(shapeOf(pages.pages[p], lines[p][i])); });
        for (const std::string& shape : shapes) {
            ++pagesWith[shape];
        }
    }
    for (std::size_t p = 0; p < pages.pages.size(); ++p) {
        std::vector<std::size_t> drop;
        visitEnds(pages.pages[p], lines[p], [&](std::size_t i) {
            if (pagesWith[shapeOf(pages.pages[p], lines[p][i])] * 2 > pages.pages.size()) {
                drop.push_back(i);
            }
        });
        for (std::size_t i = drop.size(); i-- > 0;) {
            lines[p].erase(lines[p].begin() + static_cast<std::ptrdiff_t>(drop[i]));
        }
    }
}

}  // namespace plumb::spec::pdf
