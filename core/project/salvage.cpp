#include "project/salvage.h"

#include "project/block_check.h"

#include <sqlite3.h>

#include <fmt/format.h>

#include <algorithm>
#include <deque>
#include <numeric>
#include <utility>

namespace plumb::project {
namespace {

// Ids are sought in ever longer strides behind damage; nobody waits for a file that is nothing but damage.
constexpr int kMostTries = 20'000;

// Halvings of what lies between two damaged places that bring no row.
constexpr int kMostBarren = 1'000;

// No cell of a table is shorter than four bytes. A tree that leads in circles has more rows than the file has room for;
// one that does not is read less than four times, whatever is damaged in it.
std::uint64_t mostRows(Connection& file) {
    const Result<std::int64_t> pages = file.number("PRAGMA page_count"), bytes = file.number("PRAGMA page_size");
    return pages && bytes ? static_cast<std::uint64_t>(*pages) * static_cast<std::uint64_t>(*bytes) : UINT64_MAX;
}

}  // namespace

// Nothing else of this name is looked into: a view of others may be anything.
Result<bool> TableSalvage::isTable() {
    Result<Statement> row = m_from.prepare(
        "SELECT 1 FROM sqlite_schema WHERE name = ? AND type = 'table' AND sql NOT LIKE 'create virtual%'");
    if (!row) {
        return fail(std::move(row.error()));
    }
    row->with(std::string_view(m_table));
    return row->step();
}

Result<bool> TableSalvage::run() {
    const Result<bool> table = isTable();
    if (!table || !*table) {
        return table || !endsReading(table.error()) ? Result<bool>(false) : table;
    }
    m_most = mostRows(m_from);
    std::vector<std::string> key;
    std::string values;
    std::size_t numbers = 0;  // columns of the key, from its first, that are numbers
    const auto take = [&](const Statement& column) {
        if (column.integer(1) > 0) {
            numbers += numbers == key.size() && column.text(2) == "INTEGER" ? 1 : 0;
            key.emplace_back(column.text(0));
        }
        values += fmt::format("{}?{}", m_columns > 0 ? ", " : "", m_columns + 1);
        ++m_columns;
    };
    Result<void> columns =
        m_to.each("SELECT name, pk, type FROM pragma_table_info(?) ORDER BY pk", take, std::string_view(m_table));
    if (!columns) {
        return fail(std::move(columns.error()));
    }
    const Result<std::int64_t> withId =
        m_to.number(fmt::format("SELECT wr = 0 FROM pragma_table_list WHERE schema = 'main' AND name = '{}'", m_table));
    // The first row of a key stays; what a new file says of itself gives way.
    Result<Statement> insert = m_to.prepare(
        fmt::format("INSERT OR {} INTO \"{}\" VALUES({})", m_table == "meta" ? "REPLACE" : "IGNORE", m_table, values));
    if (!withId || !insert) {
        return fail(withId ? std::move(insert.error()) : withId.error());
    }
    m_insert = std::move(*insert);
    Result<void> done = *withId != 0 ? byId() : byKey(key, numbers);
    return done ? Result<bool>(m_whole) : fail(std::move(done.error()));
}

Result<std::optional<Statement>> TableSalvage::ask(const std::string& sql, int shift) {
    Result<Statement> rows = m_from.prepare(sql);
    if (rows && rows->columns() == m_columns + shift) {
        return std::optional<Statement>(std::move(*rows));
    }
    m_whole = false;
    return rows || !endsReading(rows.error()) ? Result<std::optional<Statement>>(std::nullopt)
                                              : fail(std::move(rows.error()));
}

Result<TableSalvage::Stretch> TableSalvage::copy(Statement& rows, Bounds bounds, int shift, std::string* third) {
    int place = 0;
    for (const std::int64_t bound : bounds) {
        rows.bind(++place, bound);
    }
    Stretch stretch;
    Result<void> taken;
    std::uint64_t n = 0;
    const Result<void> read = rows.each([&](const Statement& row) {
        if ((n++ & 0xff) == 0 && m_cancel.stopped()) {
            taken = fail(MessageId::Cancelled);
        } else if (++m_read <= m_most) {
            stretch.last = row.integer(0);
            stretch.after = m_columns + shift > 1 ? std::optional(row.integer(1)) : std::nullopt;
            if (third) {
                *third = row.text(2);
            }
            taken = put(row, shift);
        }
        return taken && m_read <= m_most;
    });
    if (!taken) {
        return fail(std::move(taken.error()));
    }
    stretch.ended = read && m_read <= m_most;
    m_whole = m_whole && stretch.ended;
    return read || !endsReading(read.error()) ? Result<Stretch>(stretch) : fail(read.error());
}

Result<void> TableSalvage::put(const Statement& row, int shift) {
    for (int i = 0; i < m_columns; ++i) {
        sqlite3_bind_value(m_insert.handle(), i + 1, sqlite3_column_value(row.handle(), i + shift));
    }
    const std::int64_t before = sqlite3_total_changes64(m_to.handle());
    if (Result<void> done = m_insert.run(); !done) {
        const int code = sqlite3_extended_errcode(m_to.handle()) & 0xff;
        if (code != SQLITE_CONSTRAINT && code != SQLITE_MISMATCH) {
            return done;
        }
    }
    if (sqlite3_total_changes64(m_to.handle()) == before) {
        m_whole = false;  // a second row of its key, or one that no table of ours can hold
    } else {
        ++m_rows;
    }
    return {};
}

Result<void> TableSalvage::byId() {
    const std::string select = fmt::format("SELECT rowid, * FROM \"{}\" WHERE ", m_table);
    Result<std::optional<Statement>> up = ask(select + "rowid >= ? ORDER BY rowid", 1);
    Result<std::optional<Statement>> down = ask(select + "rowid > ? AND rowid < ? ORDER BY rowid DESC", 1);
    if (!up || !down || !*up || !*down) {
        return !up ? fail(std::move(up.error())) : !down ? fail(std::move(down.error())) : Result<void>();
    }
    std::int64_t at = INT64_MIN, stride = 1;
    std::optional<std::int64_t> gap;  // the last row before what could not be read
    const auto fillGap = [&](std::int64_t end) -> Result<void> {
        Result<Stretch> back = copy(**down, {*gap, end}, 1);
        gap.reset();
        return back.map([](const Stretch&) {});
    };
    for (int tries = 0; tries < kMostTries && m_read <= m_most; ++tries) {
        const Result<Stretch> forward = copy(**up, {at}, 1);
        if (!forward) {
            return fail(forward.error());
        }
        if (gap && (forward->last || forward->ended)) {
            if (Result<void> filled = fillGap(at); !filled) {
                return filled;
            }
        }
        if (forward->ended) {
            return {};
        }
        if (forward->last) {
            gap = *forward->last;
            stride = 1;
            at = std::max(at, *forward->last);  // a damaged tree may lead back
        } else if (at == INT64_MIN) {
            gap = INT64_MIN;
            at = 0;  // ids start at 1
        } else {
            stride = stride > INT64_MAX / 2 ? INT64_MAX : stride * 2;
        }
        if (at > INT64_MAX - stride - 1) {
            return gap ? fillGap(INT64_MAX) : Result<void>();
        }
        at += stride + (forward->last ? 1 : 0);
    }
    return gap ? fillGap(INT64_MAX) : Result<void>();
}

Result<void> TableSalvage::byKey(const std::vector<std::string>& key, std::size_t numbers) {
    std::string up, down;
    for (const std::string& column : key) {
        up += (up.empty() ? "" : ", ") + column;
        down += (down.empty() ? "" : ", ") + column + " DESC";
    }
    const std::string select = fmt::format("SELECT * FROM \"{}\"", m_table);
    Stretch sides[2];
    for (const bool forward : {true, false}) {
        Result<std::optional<Statement>> rows = ask(select + " ORDER BY " + (forward ? up : down), 0);
        if (!rows || !*rows) {
            return rows.map([](const std::optional<Statement>&) {});
        }
        const Result<Stretch> read = copy(**rows, {}, 0);
        if (!read || read->ended) {
            return read.map([](const Stretch&) {});
        }
        sides[forward ? 0 : 1] = *read;
    }
    // A tree that finds rows by the key has no other number of theirs.
    return numbers == 0 || m_from.prepare(fmt::format("SELECT rowid FROM \"{}\"", m_table))
               ? Result<void>()
               : between(key, numbers, sides[0], sides[1]);
}

// Keys begin with the number of a part, a source or a snapshot, and most go on with a number. What one damaged place
// hides is lost; but between two of them whole pages may lie.
Result<void> TableSalvage::between(const std::vector<std::string>& key, std::size_t numbers, const Stretch& forward,
                                   const Stretch& back) {
    constexpr std::int64_t kMostNumbers = 100'000;  // where nothing tells
    const std::int64_t first = std::max<std::int64_t>(forward.last.value_or(0), 0);
    const std::int64_t last = back.last.value_or(std::min(first, INT64_MAX - kMostNumbers) + kMostNumbers);
    note(forward, &Hole::low);
    note(back, &Hole::high);
    const std::string select = fmt::format("SELECT * FROM \"{}\" WHERE ", m_table);
    const auto ordered = [&](const char* direction, const std::string& where) {
        std::string order;
        for (const std::string& column : key) {
            order += fmt::format("{}{}{}", order.empty() ? "" : ", ", column, direction);
        }
        return fmt::format("{}{} ORDER BY {}", select, where, order);
    };
    for (std::size_t n = 0; n < std::min<std::size_t>(numbers, 2); ++n) {
        const std::string where = n == 0 ? fmt::format("{0} >= ?1 AND {0} <= ?2", key[0])
                                         : fmt::format("{0} >= ?1 AND {0} <= ?2 AND {1} = ?3", key[1], key[0]);
        Result<std::optional<Statement>> up = ask(ordered("", where), 0), down = ask(ordered(" DESC", where), 0);
        if (!up || !down || !*up || !*down) {
            return !up ? fail(std::move(up.error())) : !down ? fail(std::move(down.error())) : Result<void>();
        }
        Result<void> done;
        if (n == 0) {
            done = first < last ? halve(**up, **down, {first + 1, last}, std::nullopt) : done;
        } else {
            m_barren = 0;
            const std::map<std::int64_t, Hole> holes = std::exchange(m_holes, {});
            for (const auto& [number, hole] : holes) {
                if (done && hole.low && hole.high && *hole.low < *hole.high) {
                    done = halve(**up, **down, {*hole.low + 1, *hole.high}, number);
                }
            }
        }
        if (!done) {
            return done;
        }
    }
    return m_table == "snapshot_row" ? snapshots() : Result<void>();
}

void TableSalvage::note(const Stretch& stretch, std::optional<std::int64_t> Hole::*side) {
    if (!stretch.ended && stretch.last && stretch.after) {
        m_holes[*stretch.last].*side = stretch.after;
    }
}

// The widest first, so that what a lost page costs is found before what it hid.
Result<void> TableSalvage::halve(Statement& up, Statement& down, Span all, std::optional<std::int64_t> within) {
    std::deque<Span> open = {all};
    while (!open.empty() && m_barren < kMostBarren && m_read <= m_most) {
        const Span span = open.front();
        open.pop_front();
        const std::int64_t middle = std::midpoint(span.first, span.last);
        const std::uint64_t before = m_rows;
        const std::int64_t third = within.value_or(0);
        const auto ask = [&](Statement& rows, std::int64_t from, std::int64_t to) {
            return within ? copy(rows, {from, to, third}, 0) : copy(rows, {from, to}, 0);
        };
        const Result<Stretch> above = ask(up, middle, span.last);
        const Result<Stretch> below = above ? ask(down, span.first - 1, middle - 1) : above;
        if (!below) {
            return fail(below.error());
        }
        m_barren += m_rows == before ? 1 : 0;
        if (!within) {
            note(*above, &Hole::low);
            note(*below, &Hole::high);
        }
        const auto& [aboveLast, belowLast] =
            within ? std::pair(above->after, below->after) : std::pair(above->last, below->last);
        if (const std::int64_t next = std::clamp(aboveLast.value_or(middle), middle, span.last);
            !above->ended && next < span.last) {
            open.push_back({next + 1, span.last});
        }
        if (const std::int64_t next = std::clamp(belowLast.value_or(middle - 1), span.first - 1, middle - 1);
            !below->ended && next >= span.first) {
            open.push_back({span.first, next});
        }
    }
    return {};
}

}  // namespace plumb::project
