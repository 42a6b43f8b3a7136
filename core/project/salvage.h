// Rows of a table of a damaged file: from one that can be read to the next, from both sides of each damaged place.
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "project/connection.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plumb::project {

class TableSalvage {
public:
    TableSalvage(Connection& from, Connection& to, std::string table, const CancelToken& cancel)
        : m_from(from)
        , m_to(to)
        , m_table(std::move(table))
        , m_cancel(cancel) {}

    /// False: some of the table could not be read, or is no row of such a table. Fails where the copy cannot be
    /// written.
    [[nodiscard]] Result<bool> run();
    [[nodiscard]] std::uint64_t rows() const { return m_rows; }

private:
    struct Stretch {
        bool ended = false;                ///< at the last row, not at a damaged one
        std::optional<std::int64_t> last;  ///< the first column of the last row
    };
    [[nodiscard]] Result<bool> isTable();
    [[nodiscard]] Result<Stretch> copy(const std::string& sql, const std::vector<std::int64_t>& bound, int shift);
    [[nodiscard]] Result<void> byId();
    [[nodiscard]] Result<void> byKey(const std::vector<std::string>& key, bool numbered);

    Connection& m_from;
    Connection& m_to;
    std::string m_table;
    const CancelToken& m_cancel;
    Statement m_insert;
    int m_columns = 0;
    bool m_whole = true;
    std::uint64_t m_rows = 0;
};

}  // namespace plumb::project
