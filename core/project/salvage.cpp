#include "project/salvage.h"

#include "project/block_check.h"

#include <sqlite3.h>

#include <fmt/format.h>

#include <algorithm>

namespace plumb::project {
namespace {

// Ids are sought in ever longer strides behind damage; nobody waits for a file that is nothing but damage.
constexpr int kMostTries = 20'000;

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
    std::vector<std::string> key;
    std::string values;
    bool numbered = false;
    const auto take = [&](const Statement& column) {
        if (column.integer(1) > 0) {
            numbered = numbered || (column.integer(1) == 1 && column.text(2) == "INTEGER");
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
    Result<void> done = *withId != 0 ? byId() : byKey(key, numbered);
    return done ? Result<bool>(m_whole) : fail(std::move(done.error()));
}

Result<TableSalvage::Stretch> TableSalvage::copy(const std::string& sql, const std::vector<std::int64_t>& bound,
                                                 int shift) {
    Stretch stretch;
    Result<Statement> rows = m_from.prepare(sql);
    if (!rows || rows->columns() != m_columns + shift) {
        m_whole = false;
        return rows || !endsReading(rows.error()) ? Result<Stretch>(stretch) : fail(std::move(rows.error()));
    }
    for (std::size_t i = 0; i < bound.size(); ++i) {
        rows->bind(static_cast<int>(i + 1), bound[i]);
    }
    for (std::uint64_t n = 0;; ++n) {
        if ((n & 0xff) == 0 && m_cancel.stopped()) {
            return fail(MessageId::Cancelled);
        }
        const Result<bool> row = rows->step();
        if (!row) {
            m_whole = false;
            return endsReading(row.error()) ? Result<Stretch>(fail(row.error())) : Result<Stretch>(stretch);
        }
        if (!*row) {
            stretch.ended = true;
            return stretch;
        }
        for (int i = 0; i < m_columns; ++i) {
            sqlite3_bind_value(m_insert.handle(), i + 1, sqlite3_column_value(rows->handle(), i + shift));
        }
        stretch.last = rows->integer(0);
        const std::int64_t before = sqlite3_total_changes64(m_to.handle());
        if (Result<void> done = m_insert.run(); !done) {
            const int code = sqlite3_extended_errcode(m_to.handle()) & 0xff;
            if (code != SQLITE_CONSTRAINT && code != SQLITE_MISMATCH) {
                return fail(std::move(done.error()));
            }
        }
        if (sqlite3_total_changes64(m_to.handle()) == before) {
            m_whole = false;  // a second row of its key, or one that no table of ours can hold
        } else {
            ++m_rows;
        }
    }
}

Result<void> TableSalvage::byId() {
    const std::string select = fmt::format("SELECT rowid, * FROM \"{}\" WHERE ", m_table);
    std::int64_t at = INT64_MIN, stride = 1;
    std::optional<std::int64_t> gap;  // the last row before what could not be read
    const auto fillGap = [&](std::int64_t end) -> Result<void> {
        Result<Stretch> back = copy(select + "rowid > ? AND rowid < ? ORDER BY rowid DESC", {*gap, end}, 1);
        gap.reset();
        return back.map([](const Stretch&) {});
    };
    for (int tries = 0; tries < kMostTries; ++tries) {
        const Result<Stretch> forward = copy(select + "rowid >= ? ORDER BY rowid", {at}, 1);
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

Result<void> TableSalvage::byKey(const std::vector<std::string>& key, bool numbered) {
    std::string up, down;
    for (const std::string& column : key) {
        up += (up.empty() ? "" : ", ") + column;
        down += (down.empty() ? "" : ", ") + column + " DESC";
    }
    const std::string select = fmt::format("SELECT * FROM \"{}\"", m_table);
    const Result<Stretch> forward = copy(select + " ORDER BY " + up, {}, 0);
    if (!forward || forward->ended) {
        return forward.map([](const Stretch&) {});
    }
    const Result<Stretch> back = copy(select + " ORDER BY " + down, {}, 0);
    if (!back) {
        return fail(back.error());
    }
    // Between the two sides, every number by itself. Keys begin with the number of a part, a source or a snapshot.
    constexpr std::int64_t kMostNumbers = 100'000;
    const std::int64_t first = std::max<std::int64_t>(forward->last.value_or(0), 0);
    const std::int64_t last = std::min(back->last.value_or(first + kMostNumbers), first + kMostNumbers);
    for (std::int64_t n = first; numbered && n <= last; ++n) {
        for (const std::string& order : {up, down}) {
            const Result<Stretch> one = copy(fmt::format("{} WHERE {} = ? ORDER BY {}", select, key[0], order), {n}, 0);
            if (!one) {
                return fail(one.error());
            }
            if (one->ended) {
                break;
            }
        }
    }
    return {};
}

}  // namespace plumb::project
