#include "spec/documents/document.h"

#include "spec/documents/workbook_sheet.h"

#include <algorithm>

namespace plumb::spec {
namespace {

void addPart(std::string& out, std::string_view what, std::size_t number) {
    if (number > 0) {
        out += out.empty() ? "" : ", ";
        out += what;
        out += ' ';
        out += std::to_string(number);
    }
}

// The number of a block among its like: tables are counted apart.
std::size_t numberAmongLike(const Document& document, std::size_t block) {
    const bool table = document.blocks[block - 1].kind == DocumentBlock::Kind::Table;
    const auto end = document.blocks.begin() + static_cast<std::ptrdiff_t>(block);
    return static_cast<std::size_t>(std::count_if(document.blocks.begin(), end, [table](const DocumentBlock& each) {
        return (each.kind == DocumentBlock::Kind::Table) == table;
    }));
}

std::string sheetOrigin(const Document& document, const DocumentPlace& place) {
    std::string out = "sheet ";
    out += place.sheet <= document.sheets.size() ? document.sheets[place.sheet - 1] : std::to_string(place.sheet);
    if (place.row > 0 && place.column > 0) {
        out += ", " + sheetCellName(place.row, place.column);
    } else {
        addPart(out, "row", place.row);
    }
    return out;
}

}  // namespace

std::string originOf(const Document& document, const DocumentPlace& place) {
    if (place.sheet > 0) {
        return sheetOrigin(document, place);
    }
    std::string out;
    addPart(out, "page", place.page);
    if (place.block > 0 && place.block <= document.blocks.size() && document.kind != DocumentKind::Delimited) {
        const bool table = document.blocks[place.block - 1].kind == DocumentBlock::Kind::Table;
        addPart(out, table ? "table" : "paragraph", numberAmongLike(document, place.block));
    }
    addPart(out, "row", place.row);
    addPart(out, "column", place.column);
    return out;
}

}  // namespace plumb::spec
