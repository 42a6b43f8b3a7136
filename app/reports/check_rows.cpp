#include "reports/check_rows.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace plumb::reports {

using check::Classification;

report::Severity severityOf(Classification classification) {
    switch (classification) {
    case Classification::Error:
        return report::Severity::Error;
    case Classification::Warning:
    case Classification::SpecError:
        return report::Severity::Warning;
    case Classification::Affirmative:
        return report::Severity::Fine;
    case Classification::Alert:
    case Classification::Information:
    case Classification::Off:
        break;
    }
    return report::Severity::Information;
}

std::vector<FindingRow> rowsOf(const std::vector<check::FindingGroup>& groups, const check::FindingCollector& found) {
    using Key = std::tuple<Classification, std::string, std::string, std::string>;
    std::vector<FindingRow> rows;
    std::map<Key, std::size_t> known;
    std::set<std::pair<std::size_t, std::string>> typesOf;
    std::map<Classification, std::size_t> ranks;  // groups come worst first
    for (const check::FindingGroup& group : groups) {
        ranks.emplace(group.classification, ranks.size());
        const std::string rule = group.id.empty() ? group.code : group.id;
        const auto [at, isNew] = known.emplace(Key{group.classification, rule, group.path, group.value}, rows.size());
        if (isNew) {
            FindingRow row;
            row.classification = group.classification;
            row.rule = rule;
            row.path = group.path;
            row.value = group.value;
            row.first = UINT64_MAX;
            rows.push_back(std::move(row));
        }
        FindingRow& row = rows[at->second];
        row.messages += group.messages;
        if (!group.examples.empty() && group.examples.front().message < row.first) {
            row.first = group.examples.front().message;
            row.sentence = group.sentence;
        }
        if (row.sentence.empty()) {
            row.sentence = group.sentence;
        }
        const auto type = found.types().find(group.type);
        if (type != found.types().end() && typesOf.emplace(at->second, group.type).second) {
            row.ofMessages += type->second.messages;
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [&ranks](const FindingRow& a, const FindingRow& b) {
        return std::tuple(ranks.at(a.classification), b.messages, a.first) <
               std::tuple(ranks.at(b.classification), a.messages, b.first);
    });
    return rows;
}

}  // namespace plumb::reports
