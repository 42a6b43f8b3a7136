// Rows as aligned columns. Widths come from the first rows (up to kLookAhead), so that memory is bounded; later rows
// keep them. What does not fit its column goes on below: nothing is cut.
#pragma once

#include "report/table.h"

#include <cstdint>
#include <string>
#include <vector>

namespace plumb::report {

class TextTable {
public:
    /// Borrows the table.
    TextTable(const Table& table, std::size_t width);

    /// Appends the text that is ready now to `out`.
    void add(const Row& row, std::string& out);
    void finish(std::string& out);

private:
    using Cells = std::vector<std::string>;
    static constexpr std::size_t kLookAhead = 200;

    [[nodiscard]] Cells cellsOf(const Row& row) const;
    void measure();
    /// Takes from the widest columns until the table fits.
    void shrink();
    void print(const Cells& cells, std::string& out) const;

    const Table* m_table;
    std::size_t m_width;
    std::size_t m_tree;
    std::vector<std::size_t> m_widths;
    std::vector<Cells> m_waiting;
    bool m_measured = false;
};

}  // namespace plumb::report
