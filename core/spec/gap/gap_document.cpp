#include "spec/gap/gap_document.h"

#include <array>
#include <map>
#include <optional>
#include <tuple>
#include <utility>

namespace plumb::spec {
namespace {

constexpr std::array<std::string_view, 5> kDecisionNames = {"none", "map", "default", "ask-vendor", "ignore"};
constexpr std::array<std::string_view, 3> kStatusNames = {"open", "waiting", "done"};
constexpr std::array<std::string_view, 4> kMarkNames = {"known", "new", "changed", "gone"};

/// What was decided about is still what it was. Another number is told by a gap of its own, and where it stands in the
/// text of its spec does not count.
bool sameMatter(const Gap& a, const Gap& b) {
    return std::tie(a.kind, a.harm, a.direction, a.sender.says, a.receiver.says, a.detail) ==
           std::tie(b.kind, b.harm, b.direction, b.sender.says, b.receiver.says, b.detail);
}

/// What was known before and not found again, by where it stands on one side.
class Leftovers {
public:
    explicit Leftovers(std::vector<GapRow>& rows)
        : m_rows(rows) {}

    void add(std::size_t row) {
        const Gap& gap = m_rows[row].gap;
        for (const GapSide* side : {&gap.sender, &gap.receiver}) {
            if (!side->path.empty()) {
                m_left.emplace(placeOf(gap, *side), row);
            }
        }
        m_taken[row] = false;
    }

    /// One of the same kind in the same place; the place of the sender counts first.
    std::optional<std::size_t> take(const Gap& gap) {
        for (const GapSide* side : {&gap.sender, &gap.receiver}) {
            if (side->path.empty()) {
                continue;
            }
            const auto [from, to] = m_left.equal_range(placeOf(gap, *side));
            for (auto at = from; at != to; ++at) {
                if (!std::exchange(m_taken.at(at->second), true)) {
                    return at->second;
                }
            }
        }
        return std::nullopt;
    }

private:
    using Place = std::tuple<GapKind, bool, std::string>;

    static Place placeOf(const Gap& gap, const GapSide& side) { return {gap.kind, &side == &gap.sender, side.path}; }

    std::vector<GapRow>& m_rows;
    std::multimap<Place, std::size_t> m_left;
    std::map<std::size_t, bool> m_taken;
};

/// Where it is read from stays known when nobody says it anew.
void takeSpec(GapSpec& before, GapSpec now) {
    if (now.from.empty() && now.id == before.id) {
        now.from = std::move(before.from);
    }
    before = std::move(now);
}

GapRow again(GapRow row, Gap found) {
    const bool same = sameMatter(row.gap, found);
    if (hasWork(row)) {
        row.mark = !same || row.mark == GapMark::Changed ? GapMark::Changed : GapMark::Known;
    } else {
        row.mark = same ? GapMark::Known : GapMark::Changed;
    }
    row.gap = std::move(found);
    return row;
}

}  // namespace

std::span<const std::string_view> gapDecisionNames() {
    return kDecisionNames;
}

std::span<const std::string_view> gapStatusNames() {
    return kStatusNames;
}

std::span<const std::string_view> gapMarkNames() {
    return kMarkNames;
}

std::string_view gapName(GapDecision decision) {
    return kDecisionNames[static_cast<std::size_t>(decision)];
}

std::string_view gapName(GapStatus status) {
    return kStatusNames[static_cast<std::size_t>(status)];
}

std::string_view gapName(GapMark mark) {
    return kMarkNames[static_cast<std::size_t>(mark)];
}

GapSpec gapSpecOf(const SpecDocument& document) {
    const Identity& identity = document.identity;
    return {identity.id, identity.title, identity.version, identity.date, document.standard};
}

bool hasWork(const GapRow& row) {
    return row.decision != GapDecision::None || row.status != GapStatus::Open || !row.owner.empty() ||
           !row.due.empty() || !row.comment.empty();
}

bool isOpen(const GapRow& row) {
    if (row.mark == GapMark::Gone) {
        return false;
    }
    return row.mark == GapMark::Changed || (row.status != GapStatus::Done && row.decision != GapDecision::Ignore);
}

bool isHarmful(const GapRow& row) {
    return row.gap.harm != GapHarm::Harmless;
}

void update(GapDocument& document, const GapSpec& sender, const GapSpec& receiver, std::vector<Gap> found) {
    std::map<std::string, std::size_t> byKey;
    for (std::size_t i = 0; i < document.rows.size(); ++i) {
        byKey.emplace(document.rows[i].gap.key, i);
    }
    constexpr auto kNone = static_cast<std::size_t>(-1);
    std::vector<std::size_t> before(found.size(), kNone);
    std::vector<bool> met(document.rows.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (const auto known = byKey.find(found[i].key); known != byKey.end()) {
            before[i] = known->second;
            met[known->second] = true;
        }
    }
    Leftovers left(document.rows);
    for (std::size_t i = 0; i < document.rows.size(); ++i) {
        if (!met[i]) {
            left.add(i);
        }
    }
    std::vector<GapRow> rows;
    rows.reserve(found.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (before[i] == kNone) {
            if (const std::optional<std::size_t> same = left.take(found[i])) {
                before[i] = *same;
                met[*same] = true;
            }
        }
        if (before[i] == kNone) {
            GapRow& row = rows.emplace_back();
            row.gap = std::move(found[i]);
            row.mark = GapMark::New;
        } else {
            rows.push_back(again(document.rows[before[i]], std::move(found[i])));
        }
    }
    for (std::size_t i = 0; i < document.rows.size(); ++i) {
        GapRow& row = document.rows[i];
        if (!met[i] && (row.mark != GapMark::Gone || hasWork(row))) {
            row.mark = GapMark::Gone;
            rows.push_back(std::move(row));
        }
    }
    takeSpec(document.sender, sender);
    takeSpec(document.receiver, receiver);
    document.rows = std::move(rows);
}

}  // namespace plumb::spec
