// A sheet of a workbook as a table.
#pragma once

#include "base/result.h"
#include "spec/documents/document_budget.h"
#include "spec/documents/workbook_parts.h"

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace plumb::spec {

/// "C14" as row and column from 1; nothing when it is no cell.
struct SheetCell {
    std::uint32_t row = 0, column = 0;
    friend auto operator<=>(const SheetCell&, const SheetCell&) = default;
};
[[nodiscard]] std::optional<SheetCell> parseSheetCell(std::string_view text);
/// "C14"
[[nodiscard]] std::string sheetCellName(std::uint32_t row, std::uint32_t column);

struct WorkbookParts {
    std::vector<CellLook> looks;
    std::vector<CellText> texts;
    bool from1904 = false;
};

using SheetNotes = std::map<SheetCell, std::string>;

class SheetReader {
public:
    SheetReader(const WorkbookParts& parts, DocumentBudget& budget, DocumentPlace place)
        : m_parts(parts)
        , m_budget(budget)
        , m_place(place) {}

    /// False when the XML breaks; what was read until then is lost.
    bool read(XmlPull& xml);
    void addNotes(const SheetNotes& notes);
    /// Merged cells laid out, hidden rows and columns left out (with a remark).
    [[nodiscard]] DocumentTable take(std::string caption);

private:
    struct Merged {
        SheetCell first, last;
    };

    void row(XmlPull& xml);
    void cell(XmlPull& xml, std::uint32_t row, std::uint32_t column);
    [[nodiscard]] std::string shownValue(const std::string& type, const CellLook& look, const std::string& value) const;
    void put(SheetCell at, const CellText& text, const CellLook& look);
    DocumentCell* cellAt(SheetCell at);
    void merge(const Merged& merged);
    void columns(XmlPull& xml);
    void dropHiddenRows();
    void dropHiddenColumns();
    void tellHidden(DocumentRemark::Kind kind, const std::vector<std::uint32_t>& numbers);

    const WorkbookParts& m_parts;
    DocumentBudget& m_budget;
    DocumentPlace m_place;
    DocumentTable m_table;
    std::vector<Merged> m_merged;
    std::vector<std::uint32_t> m_hidden;         // rows, ascending
    std::vector<std::uint32_t> m_hiddenColumns;  // ascending
    std::uint32_t m_lastRow = 0;
    std::uint32_t m_width = 0;
};

}  // namespace plumb::spec
