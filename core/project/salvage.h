// Rows of a table of a damaged file: from one that can be read to the next, from both sides of each damaged place.
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "project/connection.h"

#include <cstdint>
#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>
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
        bool ended = false;                 ///< at the last row, not at a damaged one
        std::optional<std::int64_t> last;   ///< the first column of the last row
        std::optional<std::int64_t> after;  ///< its second column
    };
    /// Between two numbers that follow each other: rows of a lower number lie below. All of these are to be tried.
    struct Span {
        std::int64_t first, last;
    };
    /// Rows of one number that were read to a damaged place from both sides.
    struct Hole {
        std::optional<std::int64_t> low, high;  ///< their second columns
    };
    using Bounds = std::initializer_list<std::int64_t>;

    [[nodiscard]] Result<bool> isTable();
    /// A question of the damaged file; nothing where it makes no sense there.
    [[nodiscard]] Result<std::optional<Statement>> ask(const std::string& sql, int shift);
    /// `third`: the third column of the last row.
    [[nodiscard]] Result<Stretch> copy(Statement& rows, Bounds bounds, int shift, std::string* third = nullptr);
    [[nodiscard]] Result<void> put(const Statement& row, int shift);
    [[nodiscard]] Result<void> byId();
    [[nodiscard]] Result<void> byKey(const std::vector<std::string>& key, std::size_t numbers);
    [[nodiscard]] Result<void> between(const std::vector<std::string>& key, std::size_t numbers, const Stretch& forward,
                                       const Stretch& back);
    [[nodiscard]] Result<void> halve(Statement& up, Statement& down, Span all, std::optional<std::int64_t> within);
    [[nodiscard]] Result<void> snapshots();
    [[nodiscard]] Result<void> byBeginnings(Statement& up, Statement& down, std::int64_t snapshot,
                                            std::string_view table);
    void note(const Stretch& stretch, std::optional<std::int64_t> Hole::*side);

    Connection& m_from;
    Connection& m_to;
    std::string m_table;
    const CancelToken& m_cancel;
    Statement m_insert;
    int m_columns = 0;
    bool m_whole = true;
    std::uint64_t m_rows = 0;
    std::uint64_t m_read = 0, m_most = 0;  ///< rows read, and how many are read at most
    int m_barren = 0;                      ///< halvings that brought no row
    std::map<std::int64_t, Hole> m_holes;  ///< by number
};

}  // namespace plumb::project
