// Columns and rows. Rows are either held or made anew each time they are asked for, so that a table of a million rows
// need not stand in memory.
#pragma once

#include "report/cell.h"

#include <cstdint>
#include <functional>
#include <string>
#include <utility>
#include <vector>

namespace plumb::report {

enum class ColumnKind : std::uint8_t {
    Text,
    Identifier,  ///< looks like a number, is none: 00418822
    Number,
    Percent,  ///< a share, 0 to 1
    Severity,
    Path,      ///< PID-3[2].1
    Location,  ///< where in a file or a feed
};

/// "text", "identifier" and so on.
[[nodiscard]] std::string_view columnKindName(ColumnKind kind);

struct Column {
    /// Stable and unique in its table: the member's name in JSON. Not "depth", which is a row's own.
    std::string name;
    std::string title;
    ColumnKind kind = ColumnKind::Text;
};

struct Row {
    std::vector<Cell> cells;  ///< fewer than columns: the rest is empty; more are not shown
    unsigned depth = 0;       ///< in a tree: how far below the top; indents the first cell that is a text
};

class Rows {
public:
    using Receiver = std::function<void(const Row&)>;
    /// Hands each row to the receiver, in order; the same rows whenever it is called.
    using Maker = std::function<void(const Receiver&)>;

    Rows() = default;
    Rows(std::vector<Row> rows);
    Rows(Maker maker)
        : m_maker(std::move(maker)) {}

    void each(const Receiver& receiver) const;

private:
    Maker m_maker;
};

struct Table {
    std::vector<Column> columns;
    Rows rows;
    std::uint64_t leftOut = 0;  ///< rows that there are and that the table does not hold; every format says so
    std::string whenEmpty;      ///< what to say in place of no rows
};

/// "1,234 more rows are left out."; empty for 0.
[[nodiscard]] std::string leftOutStatement(std::uint64_t leftOut, std::string_view what = "row");

}  // namespace plumb::report
