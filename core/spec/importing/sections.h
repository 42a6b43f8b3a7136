// A document's tables cut into sections: a heading of columns, the rows that belong to it, and what it is called.
//
// One table may hold several sections (title rows, repeated headings), and one section may go on over several tables
// (page breaks).
#pragma once

#include "base/cancel.h"
#include "spec/documents/document.h"
#include "spec/importing/headings.h"
#include "spec/importing/naming.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace plumb::spec::importing {

using DocumentRow = std::vector<DocumentCell>;

/// The text of a cell; empty when there is none, or when it only belongs to a cell before it in the row.
[[nodiscard]] std::string textAt(const DocumentRow& row, std::size_t column);
/// nullptr: the row ends before it.
[[nodiscard]] const DocumentCell* cellAt(const DocumentRow& row, std::size_t column);
[[nodiscard]] std::size_t filledCells(const DocumentRow& row);

struct SectionColumn {
    Column column = Column::None;
    bool exact = false;
    std::string heading;
    std::string above;  ///< of a heading of two rows, what stands over it
    DocumentPlace place;
};

/// "Stability: Static" above a table, or a row of two cells.
struct KeyAndValue {
    std::string key, value;
    DocumentPlace place;
    bool prose = false;  ///< a line of text, which may mean something else
};

struct Section {
    std::vector<SectionColumn> columns;  ///< of None only: the table has no heading
    std::vector<const DocumentRow*> rows;
    std::vector<const DocumentCell*> remarks;  ///< rows that are one text
    std::vector<KeyAndValue> pairs;            ///< above the heading
    std::vector<std::string> titles;           ///< what it is called: title rows, caption, headings; nearest first
    std::vector<std::string> passing;          ///< sentences above it, which may name other things in passing
    std::string lastMessage;                   ///< the last heading so far that named a message, of whatever level
    DocumentPlace place;
    std::string name;    ///< as ImportedTable::name
    CancelToken cancel;  ///< of the import: loops over rows end when it stops

    /// The first column of that meaning.
    [[nodiscard]] std::optional<std::size_t> at(Column column) const;
    [[nodiscard]] bool has(Column column) const { return at(column).has_value(); }
    [[nodiscard]] bool headed() const;
};

/// What a document cannot have more of: those that follow are left out.
constexpr std::size_t kMostSections = 20'000;
constexpr std::size_t kMostColumns = 300'000;  ///< of all sections together

/// Incomplete once it is stopped.
[[nodiscard]] std::vector<Section> sectionsOf(const Document& document, const Naming& naming,
                                              const CancelToken& cancel = {});

}  // namespace plumb::spec::importing
