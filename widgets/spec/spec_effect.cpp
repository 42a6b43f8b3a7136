#include "widgets/spec/spec_effect.h"

#include "check/checker.h"
#include "check/rules_by_version.h"
#include "widgets/models/sentences.h"

#include <QDate>

#include <algorithm>
#include <array>
#include <set>
#include <tuple>

namespace plumb::desk {
namespace {

std::string keyOf(const check::FindingGroup& group) {
    std::string key;
    for (const std::string* part : {&group.code, &group.id, &group.path, &group.type, &group.sender}) {
        key += *part;
        key += '\n';
    }
    key += static_cast<char>('0' + static_cast<int>(group.classification));
    return key;
}

int weight(check::Classification classification) {
    switch (classification) {
    case check::Classification::SpecError:
        return 0;
    case check::Classification::Error:
        return 1;
    case check::Classification::Warning:
        return 2;
    case check::Classification::Alert:
        return 3;
    default:
        return 4;
    }
}

}  // namespace

Result<CountedFindingsPtr> countFindings(const FeedSnapshot& snapshot, std::uint64_t most,
                                         const std::shared_ptr<const spec::Spec>& spec,
                                         const std::vector<check::Waiver>& waivers, const CancelToken& cancel,
                                         Progress& progress) {
    Result<check::WaiverSet> accepted =
        check::WaiverSet::from(waivers, QDate::currentDate().toString(Qt::ISODate).toStdString());
    if (!accepted) {
        return fail(std::move(accepted.error()));
    }
    const check::RuleSets rules(spec, check::RuleSetOptions{});
    std::array<std::unique_ptr<check::Checker>, check::RuleSets::kSets> checkers;
    check::FindingCollector found(check::CollectorOptions{}, &*accepted);
    query::MessageContext context;
    bool stopped = false;
    const Result<void> read = snapshot.forEach(0, std::min(most, snapshot.size()),
                                               [&](std::uint64_t number, ByteView bytes, std::size_t source) {
                                                   const std::size_t set = rules.numberFor(bytes);
                                                   if (!checkers[set]) {
                                                       checkers[set] = std::make_unique<check::Checker>(rules.set(set));
                                                   }
                                                   context.number = MessageNumber(number);
                                                   context.source = snapshot.sourceName(source);
                                                   found.check(*checkers[set], rules.set(set), bytes, number, context);
                                                   progress.add(1);
                                                   stopped = cancel.stopped();
                                                   return !stopped;
                                               });
    if (!read) {
        return fail(read.error());
    }
    if (stopped) {
        return fail(MessageId::Cancelled);
    }
    auto counted = std::make_shared<CountedFindings>();
    for (const check::FindingGroup& group : found.groups()) {
        if (group.waiver != check::WaiverSet::kNone) {
            continue;
        }
        CountedFindings::Group& one = counted->groups[keyOf(group)];
        one.rule = toQString(group.id.empty() ? group.code : group.id);
        one.path = toQString(group.path);
        one.sentence = sentence(group.note);
        one.classification = group.classification;
        one.line = group.specPlace.file == 0 ? group.specPlace.line : 0;
        one.findings += group.findings;
        counted->findings += group.findings;
    }
    for (const auto& [code, findings] : found.ungrouped()) {
        CountedFindings::Group& one = counted->groups[code];
        one.rule = toQString(code);
        one.findings += findings;
        counted->findings += findings;
    }
    return CountedFindingsPtr(std::move(counted));
}

SpecEffect effectOf(CountedFindingsPtr before, CountedFindingsPtr after) {
    SpecEffect effect;
    effect.before = std::move(before);
    effect.after = std::move(after);
    std::map<std::tuple<QString, QString, check::Classification>, EffectRow> rows;
    const auto add = [&](const CountedFindings::Group& group, std::uint64_t added, std::uint64_t removed) {
        if (added == 0 && removed == 0) {
            return;
        }
        EffectRow& row = rows[{group.rule, group.path, group.classification}];
        row.rule = group.rule;
        row.path = group.path;
        row.classification = group.classification;
        if (row.sentence.isEmpty() || added > 0) {
            row.sentence = group.sentence;
            row.line = group.line;
        }
        row.added += added;
        row.removed += removed;
        effect.added += added;
        effect.removed += removed;
    };
    static const std::map<std::string, CountedFindings::Group> none;
    const auto& old = effect.before ? effect.before->groups : none;
    for (const auto& [key, group] : effect.after->groups) {
        const auto was = old.find(key);
        const std::uint64_t count = was == old.end() ? 0 : was->second.findings;
        add(group, group.findings > count ? group.findings - count : 0,
            count > group.findings ? count - group.findings : 0);
    }
    for (const auto& [key, group] : old) {
        if (effect.after->groups.find(key) == effect.after->groups.end()) {
            add(group, 0, group.findings);
        }
    }
    for (auto& [key, row] : rows) {
        effect.rows.push_back(std::move(row));
    }
    std::stable_sort(effect.rows.begin(), effect.rows.end(), [](const EffectRow& a, const EffectRow& b) {
        const auto order = [](const EffectRow& row) {
            return std::tuple(row.added == 0, weight(row.classification), ~(row.added + row.removed));
        };
        return order(a) < order(b);
    });
    return effect;
}

}  // namespace plumb::desk
