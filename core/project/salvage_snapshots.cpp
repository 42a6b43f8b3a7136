// Rows of one snapshot between two damaged places. Their keys are texts that begin with a number: they are sought by
// ever longer beginnings, from both sides of each.
#include "project/salvage.h"

#include "project/snapshot_tables.h"

#include <algorithm>
#include <deque>
#include <utility>

namespace plumb::project {
namespace {

// Beginnings that bring no row, of one table in one snapshot and of all: whatever stood on a lost page is such, and all
// that begins with it.
constexpr int kMostBarrenBeginnings = 300, kMostBarrenInAll = 20'000;

constexpr char kBehindAll = '\x7f';

struct Beginning {
    std::string text;
    std::string from, to;  ///< what of it was not read
};

}  // namespace

Result<void> TableSalvage::snapshots() {
    const std::string select =
        "SELECT * FROM snapshot_row WHERE snapshot = ?1 AND part_of = ?2 AND key >= ?3 AND key <= ?4 ORDER BY key";
    Result<std::optional<Statement>> up = ask(select, 0), down = ask(select + " DESC", 0);
    if (!up || !down || !*up || !*down) {
        return !up ? fail(std::move(up.error())) : !down ? fail(std::move(down.error())) : Result<void>();
    }
    Result<void> done;
    int barren = 0;
    const std::map<std::int64_t, Hole> holes = std::exchange(m_holes, {});
    for (const auto& [snapshot, hole] : holes) {
        for (const SnapshotTable& table : snapshotTables()) {
            m_barren = 0;
            if (done && barren < kMostBarrenInAll) {
                done = byBeginnings(**up, **down, snapshot, table.name);
            }
            barren += m_barren;
        }
    }
    return done;
}

Result<void> TableSalvage::byBeginnings(Statement& up, Statement& down, std::int64_t snapshot, std::string_view table) {
    std::deque<Beginning> open = {{"", "", std::string(1, kBehindAll)}};
    while (!open.empty() && m_barren < kMostBarrenBeginnings && m_read <= m_most) {
        const Beginning all = std::move(open.front());
        open.pop_front();
        const std::uint64_t before = m_rows;
        std::string first = all.from, last = all.to;
        const auto ask = [&](Statement& rows, std::string& readTo) {
            rows.with(snapshot, table, std::string_view(all.from), std::string_view(all.to));
            return copy(rows, {}, 0, &readTo);
        };
        const Result<Stretch> above = ask(up, first);
        const Result<Stretch> below = above && !above->ended ? ask(down, last) : above;
        if (!below) {
            return fail(below.error());
        }
        if (below->ended) {
            continue;
        }
        m_barren += m_rows == before ? 1 : 0;
        for (const char next : std::string_view("/0123456789")) {
            const std::string text = all.text + next;
            if (Beginning one{text, std::max(text, first), std::min(text + kBehindAll, last)}; one.from <= one.to) {
                open.push_back(std::move(one));
            }
        }
    }
    return {};
}

}  // namespace plumb::project
