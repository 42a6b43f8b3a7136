#include "widgets/gap/gap_update.h"

#include <algorithm>
#include <map>
#include <string>
#include <utility>

namespace plumb::desk {

void bringUpToDate(spec::GapDocument& document, const spec::GapSpec& sender, const spec::GapSpec& receiver,
                   std::vector<spec::Gap> found) {
    using spec::GapMark;
    const bool first = document.rows.empty();
    std::map<std::string, GapMark> marks;
    std::vector<spec::GapRow> gone;
    for (const spec::GapRow& row : document.rows) {
        marks.emplace(row.gap.key, row.mark);
        if (row.mark == GapMark::Gone && !hasWork(row)) {
            gone.push_back(row);
        }
    }
    spec::update(document, sender, receiver, std::move(found));
    std::vector<spec::GapRow> rows;
    rows.reserve(document.rows.size() + gone.size());
    for (spec::GapRow& row : document.rows) {
        const auto before = marks.find(row.gap.key);
        const GapMark was = before == marks.end() ? GapMark::Known : before->second;
        if (row.mark == GapMark::Gone && was == GapMark::New && !hasWork(row)) {
            continue;
        }
        if (first) {
            row.mark = GapMark::Known;
        } else if (was == GapMark::New && row.mark != GapMark::Gone) {
            row.mark = GapMark::New;
        } else if (was == GapMark::Changed && row.mark == GapMark::Known) {
            row.mark = GapMark::Changed;
        }
        rows.push_back(std::move(row));
    }
    std::map<std::string, bool> there;
    for (const spec::GapRow& row : rows) {
        there.emplace(row.gap.key, true);
    }
    for (spec::GapRow& row : gone) {
        if (there.count(row.gap.key) == 0) {
            rows.push_back(std::move(row));
        }
    }
    document.rows = std::move(rows);
}

bool sayTheSame(const spec::GapDocument& a, const spec::GapDocument& b) {
    const auto same = [](const spec::GapRow& one, const spec::GapRow& other) {
        spec::GapRow row = one;
        row.gap.sender.place = other.gap.sender.place;
        row.gap.receiver.place = other.gap.receiver.place;
        return row == other;
    };
    return a.sender == b.sender && a.receiver == b.receiver &&
           std::equal(a.rows.begin(), a.rows.end(), b.rows.begin(), b.rows.end(), same);
}

GapCounts countGaps(const spec::GapDocument& document) {
    GapCounts counts;
    for (const spec::GapRow& row : document.rows) {
        counts.fresh += row.mark == spec::GapMark::New ? 1 : 0;
        counts.changed += row.mark == spec::GapMark::Changed ? 1 : 0;
        if (row.mark == spec::GapMark::Gone) {
            ++counts.gone;
            continue;
        }
        ++counts.all;
        counts.open += isOpen(row) ? 1 : 0;
        counts.harmful += isHarmful(row) ? 1 : 0;
        counts.openHarmful += isOpen(row) && isHarmful(row) ? 1 : 0;
        counts.ask += row.decision == spec::GapDecision::AskVendor ? 1 : 0;
    }
    return counts;
}

}  // namespace plumb::desk
