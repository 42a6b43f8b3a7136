// What a change of a spec does to the findings of a feed: checked as it is saved and as it is written, told apart group
// by group.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/cancel.h"
#include "check/collector.h"
#include "spec/spec.h"
#endif
#include "widgets/models/feed.h"

#include <QString>

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace plumb::desk {

/// Findings of one rule at one place, of one message type and sender; those that a waiver takes are left out.
struct CountedFindings {
    struct Group {
        QString rule, path, sentence;
        check::Classification classification = check::Classification::Error;
        std::uint32_t line = 0;  ///< of the spec itself; 0: said elsewhere
        std::uint64_t findings = 0;
    };
    std::map<std::string, Group> groups;
    std::uint64_t findings = 0;
};
using CountedFindingsPtr = std::shared_ptr<const CountedFindings>;

struct EffectRow {
    QString rule, path, sentence;
    check::Classification classification = check::Classification::Error;
    std::uint32_t line = 0;
    std::uint64_t added = 0, removed = 0;
};

struct SpecEffect {
    std::uint64_t messages = 0;  ///< that were looked at
    std::uint64_t of = 0;        ///< that the feed has
    std::uint64_t added = 0, removed = 0;
    std::vector<EffectRow> rows;  ///< worst first
    CountedFindingsPtr before;    ///< of the spec as it is saved; nullptr: it cannot be used
    CountedFindingsPtr after;
};
using SpecEffectPtr = std::shared_ptr<const SpecEffect>;

/// Counts what a spec finds in the first `most` messages.
[[nodiscard]] Result<CountedFindingsPtr> countFindings(const FeedSnapshot& snapshot, std::uint64_t most,
                                                       const std::shared_ptr<const spec::Spec>& spec,
                                                       const std::vector<check::Waiver>& waivers,
                                                       const CancelToken& cancel, Progress& progress);
/// Rows by rule and place; `before` may be nullptr: all is added.
[[nodiscard]] SpecEffect effectOf(CountedFindingsPtr before, CountedFindingsPtr after);

}  // namespace plumb::desk
