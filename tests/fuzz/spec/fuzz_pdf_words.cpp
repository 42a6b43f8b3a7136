// Any text as what the reader of PDFs hands over (words and lines with their places), made a document of.
#include "fuzz/spec/check_document.h"
#include "spec/documents/pdf_document.h"

#include <cstdint>

using namespace plumb::spec;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view bytes(reinterpret_cast<const char*>(data), size);
    std::optional<pdf::Pages> pages = pdf::parsePages("plumbline-pdf 1\n" + std::string(bytes));
    demand(pages.has_value());
    const std::size_t known = pages->pages.size();
    const Document document = pdf::documentOf(std::move(*pages), "fuzz.pdf");
    std::size_t number = 0;
    for (const DocumentBlock& block : document.blocks) {
        demand(block.place.block == ++number && block.place.page >= 1 && block.place.page <= known);
        if (block.kind == DocumentBlock::Kind::Table) {
            demand(block.text.empty() && !block.table.rows.empty());
            for (const auto& row : block.table.rows) {
                for (const DocumentCell& cell : row) {
                    demand(cell.rowSpan >= 1 && cell.columnSpan >= 1 && !originOf(document, cell.place).empty());
                }
            }
        }
    }
    return 0;
}
