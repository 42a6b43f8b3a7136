// What is saved of a table with damaged pages, and how much is read for it.
#include "project/block_check.h"
#include "project/salvage.h"
#include "unit/project/damage.h"

#include <sqlite3.h>

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

using namespace project_test;

namespace {

struct SalvagePage {
    std::size_t number = 0, rows = 0;
};

struct Salvaged {
    std::uint64_t rows = 0;
    bool whole = false;
    std::size_t prepared = 0, asked = 0, read = 0;  ///< questions of the damaged file, and rows of theirs
};

class Salvage : public ProjectTest {
protected:
    static constexpr std::size_t kPage = 4096;

    /// A file with these rows, of which `m_count` are in `table`.
    void build(const std::string& table, const std::string& rows) {
        m_table = table;
        std::filesystem::remove(path());
        ASSERT_NE(made(path()), nullptr);
        sql(path(), "BEGIN;" + rows + ";COMMIT");
        m_count = std::stoull(sqlText(path(), "SELECT count(*) FROM " + table));
        m_bytes = fileBytes(path());
    }
    /// In the order of their rows.
    [[nodiscard]] std::vector<SalvagePage> pages(const std::string& type) const {
        std::istringstream in(sqlText(
            path(),
            fmt::format("SELECT group_concat(pageno || ' ' || ncell, ' ') FROM (SELECT pageno, ncell FROM dbstat "
                        "WHERE name = '{}' AND pagetype = '{}' ORDER BY path)",
                        m_table, type)));
        std::vector<SalvagePage> all;
        for (SalvagePage page; in >> page.number >> page.rows;) {
            all.push_back(page);
        }
        return all;
    }
    void lose(const SalvagePage& page) {
        std::fill_n(m_bytes.begin() + static_cast<std::ptrdiff_t>((page.number - 1) * kPage), kPage, '\0');
    }
    Salvaged salvaged() {
        setFileBytes(path(), m_bytes);
        std::filesystem::remove(path("saved"));
        Salvaged saved;
        Result<Connection> from = Connection::open(path(), Connection::Access::Read, nullptr);
        { const auto fresh = made(path("saved")); }
        Result<Connection> to = Connection::open(path("saved"), Connection::Access::Write, nullptr);
        EXPECT_TRUE(from && to && to->run("PRAGMA foreign_keys = OFF; BEGIN"));
        sqlite3_set_authorizer(
            from->handle(),
            [](void* counts, int what, const char*, const char*, const char*, const char*) {
                static_cast<Salvaged*>(counts)->prepared += what == SQLITE_SELECT ? 1 : 0;
                return SQLITE_OK;
            },
            &saved);
        sqlite3_trace_v2(
            from->handle(), SQLITE_TRACE_STMT | SQLITE_TRACE_ROW,
            [](unsigned what, void* counts, void*, void*) {
                auto& seen = *static_cast<Salvaged*>(counts);
                ++(what == SQLITE_TRACE_ROW ? seen.read : seen.asked);
                return 0;
            },
            &saved);
        const CancelToken never;
        TableSalvage salvage(*from, *to, m_table, never);
        const Result<bool> whole = salvage.run();
        EXPECT_TRUE(whole) << whole.error().render();
        saved.whole = whole && *whole;
        saved.rows = salvage.rows();
        EXPECT_EQ(to->number("SELECT count(*) FROM " + m_table).value_or(-1), static_cast<std::int64_t>(saved.rows));
        EXPECT_LT(saved.prepared, 20U);
        return saved;
    }

    std::string m_table, m_bytes;
    std::uint64_t m_count = 0;
};

std::string manyPieces(const std::string& part, const std::string& start, int count) {
    return fmt::format("INSERT INTO piece WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < {}) "
                       "SELECT {}, {}, 65536, i, i * 77777 FROM n",
                       count - 1, part, start);
}

// Of all tables that a snapshot holds rows of.
std::string manySnapshotRows(const std::string& snapshot, const std::string& key, int count) {
    return fmt::format("INSERT INTO snapshot_row WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE "
                       "i < {}), t(name) AS (VALUES('source'), ('document'), ('edit'), ('mark')) "
                       "SELECT {}, name, {}, '[' || i || ']' FROM n, t WHERE name <> 'source' OR i < 20",
                       count / 3 - 1, snapshot, key);
}

const std::vector<std::pair<std::string, std::string>>& salvageTables() {
    static const std::vector<std::pair<std::string, std::string>> kTables = {
        {"piece", manyPieces("1 + i", "0", 5000)},
        {"piece", manyPieces("1", "i * 65536", 5000)},
        {"piece", manyPieces("1 + i / 700", "i * 65536", 5000)},
        {"piece", manyPieces("i * 1000003", "i % 3", 5000)},
        {"mark", "INSERT INTO mark WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 4999) "
                 "SELECT 1 + i / 2000, i, 'flag', 'value ' || i FROM n"},
        {"message", "INSERT INTO message WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < "
                    "4999) SELECT (1 + i / 2000 << 40) + i, i, 1, 1, 1, '', i, '' FROM n"},
        {"snapshot_row", manySnapshotRows("2", "10 + i", 4500)},
        {"snapshot_row", manySnapshotRows("1 + i / 600", "1 + i", 4500)},
        {"snapshot_row", manySnapshotRows("7", "9000000 + i * 7 || '/' || i || '/flag'", 4500)},
        {"secret", "INSERT INTO secret WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 4999) "
                   "SELECT printf('name %09d', i), zeroblob(20) FROM n"},
    };
    return kTables;
}

}  // namespace

TEST_F(Salvage, OfAWholeTableAllRowsAreReadOnce) {
    for (const auto& [table, rows] : salvageTables()) {
        build(table, rows);
        const Salvaged saved = salvaged();
        EXPECT_TRUE(saved.whole);
        EXPECT_EQ(saved.rows, m_count) << rows;
        EXPECT_LT(saved.read, m_count + 20) << rows;
    }
}

TEST_F(Salvage, RowsAroundAHoleAreAllSaved) {
    for (const auto& [table, rows] : salvageTables()) {
        build(table, rows);
        const std::string whole = m_bytes;
        const std::vector<SalvagePage> leaves = pages("leaf");
        ASSERT_GT(leaves.size(), 20U);
        for (std::size_t i = 0; i < leaves.size(); i += leaves.size() / 7) {
            m_bytes = whole;
            lose(leaves[i]);
            const Salvaged saved = salvaged();
            EXPECT_FALSE(saved.whole);
            EXPECT_EQ(saved.rows, m_count - leaves[i].rows) << rows << ", page " << i << " of " << leaves.size();
        }
    }
}

TEST_F(Salvage, RowsBetweenHolesAreSavedWhereTheirKeysAreNumbers) {
    for (const auto& [table, rows] : salvageTables()) {
        if (table == "secret") {
            continue;
        }
        build(table, rows);
        const std::vector<SalvagePage> leaves = pages("leaf");
        const std::size_t third = leaves.size() / 3;
        lose(leaves[third]);
        lose(leaves[2 * third]);
        const Salvaged saved = salvaged();
        EXPECT_FALSE(saved.whole);
        EXPECT_EQ(saved.rows, m_count - leaves[third].rows - leaves[2 * third].rows) << rows;
        EXPECT_LT(saved.asked, 5000U) << rows;
        EXPECT_LT(saved.read, 4 * m_count) << rows;
    }
}

TEST_F(Salvage, AFileThatIsNothingButDamageIsLeftSoon) {
    // Two numbers far apart, and nothing that can be read between them.
    build("piece", manyPieces("CASE WHEN i = 2999 THEN 9000000000000000000 ELSE 1 + i END", "0", 3000));
    const std::vector<SalvagePage> leaves = pages("leaf");
    for (std::size_t i = 1; i + 1 < leaves.size(); ++i) {
        lose(leaves[i]);
    }
    const Salvaged saved = salvaged();
    EXPECT_GE(saved.rows, leaves.front().rows + leaves.back().rows);
    EXPECT_LT(saved.asked, 5000U);
    EXPECT_LT(saved.read, 3U * 3000U);
}

// All children of one page are one other, and all of that are one leaf: more rows than there is room for.
TEST_F(Salvage, ATreeThatLeadsInCirclesIsLeftSoon) {
    build("piece", manyPieces("1 + i / 700", "i * 65536", 60'000));
    const std::vector<SalvagePage> inner = pages("internal"), leaves = pages("leaf");
    ASSERT_GT(inner.size(), 3U);
    const auto lead = [&](const SalvagePage& page, std::size_t to) {
        const std::size_t start = (page.number - 1) * kPage;
        const auto byte = [&](std::size_t at) {
            return static_cast<std::size_t>(static_cast<unsigned char>(m_bytes[at]));
        };
        std::vector<std::size_t> places = {start + 8};
        for (std::size_t i = 0; i < page.rows; ++i) {
            places.push_back(start + byte(start + 12 + 2 * i) * 256 + byte(start + 13 + 2 * i));
        }
        for (const std::size_t place : places) {
            for (std::size_t i = 0; i < 4; ++i) {
                m_bytes[place + i] = static_cast<char>(to >> (24 - 8 * i));
            }
        }
    };
    lead(inner[0], inner[1].number);  // the root
    lead(inner[1], inner[2].number);
    lead(inner[2], leaves[0].number);
    const Salvaged saved = salvaged();
    EXPECT_FALSE(saved.whole);
    EXPECT_LE(saved.read, m_bytes.size() + 20);
}
