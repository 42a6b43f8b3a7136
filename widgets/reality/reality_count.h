// The reality grid of a whole feed, counted on several threads: one grid for each set of rules that its messages are
// held against (one spec, or the standard by version, or specs by rules). Any thread.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "check/reality/grid.h"
#include "check/reality/messages_of.h"
#include "check/rules_by_version.h"
#endif
#include "widgets/models/feed.h"

#include <array>
#include <cstdint>
#include <functional>
#include <memory>
#include <mutex>
#include <vector>

namespace plumb::desk {

/// What is counted so far, to be shown. Immutable.
struct RealityShown {
    struct Part {
        std::size_t set = 0;  ///< of the RuleSets
        QString title;        ///< of its spec, as people call it
        bool standard = false;
        check::RealitySnapshot snapshot;
    };
    std::vector<Part> parts;
    std::uint64_t messages = 0, leftOut = 0;
};
using RealityShownPtr = std::shared_ptr<const RealityShown>;

class RealityTally {
public:
    explicit RealityTally(std::shared_ptr<const check::RuleSets> rules);

    [[nodiscard]] const check::RuleSets& rules() const { return *m_rules; }
    /// Made when first asked for.
    [[nodiscard]] check::RealityGrid& grid(std::size_t set);
    /// Takes as long as making all rows does: for jobs.
    [[nodiscard]] RealityShownPtr shown() const;

private:
    std::shared_ptr<const check::RuleSets> m_rules;
    mutable std::mutex m_mutex;
    std::array<std::unique_ptr<check::RealityGrid>, check::RuleSets::kSets> m_grids;
};

/// Counts messages [from, to). `show` gets what is counted now and then, on any thread, never two at once.
[[nodiscard]] Result<void> countReality(RealityTally& tally, const FeedSnapshot& snapshot, std::uint64_t from,
                                        std::uint64_t to, const CancelToken& cancel, Progress& progress,
                                        const std::function<void(RealityShownPtr)>& show);

/// The messages of [0, to) that a number of the grid of `set` counts, ascending.
[[nodiscard]] Result<std::vector<std::uint32_t>> realityMessages(RealityTally& tally, std::size_t set,
                                                                 const check::Question& question,
                                                                 const FeedSnapshot& snapshot, std::uint64_t to,
                                                                 const CancelToken& cancel, Progress& progress);

}  // namespace plumb::desk
