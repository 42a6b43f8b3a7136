#include "widgets/reality/reality_count.h"

#include "widgets/models/sentences.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <optional>
#include <thread>
#include <utility>

namespace plumb::desk {
namespace {

using RealityClock = std::chrono::steady_clock;
using std::chrono::milliseconds;

constexpr std::uint64_t kStretch = 2048;  // messages that a thread takes at a time
constexpr milliseconds kShownEvery{300}, kFirstTaken{200}, kLongestKept{2400};

/// Runs `work` on some threads, this one included, until one of them fails.
template <class Work>
Result<void> onThreads(std::uint64_t stretches, const Work& work) {
    const std::uint64_t cores = std::clamp(std::thread::hardware_concurrency(), 1u, 8u);
    std::mutex mutex;
    std::optional<Error> failed;
    const auto run = [&] {
        Result<void> done = fail(MessageId::OutOfMemory, {"the reality grid"});
        try {
            done = work();
        } catch (const std::bad_alloc&) {
        }
        if (!done) {
            const std::scoped_lock lock(mutex);
            failed = failed ? std::move(failed) : std::optional(std::move(done.error()));
        }
    };
    std::vector<std::thread> helpers;
    for (std::uint64_t n = 1; n < std::min(cores, stretches); ++n) {
        helpers.emplace_back(run);
    }
    run();
    for (std::thread& helper : helpers) {
        helper.join();
    }
    return failed ? Result<void>(fail(std::move(*failed))) : Result<void>();
}

/// Visits [from, to) of a feed.
template <class Visit>
Result<void> visitSome(const FeedSnapshot& snapshot, std::uint64_t from, std::uint64_t to, const Visit& visit) {
    while (from < to) {
        const auto [source, inSource] = snapshot.locate(from);
        const std::uint64_t before = from - inSource.value();
        const std::uint64_t end = std::min(snapshot.sources()[source]->size(), to - before);
        bool goOn = true;
        const Result<void> read =
            snapshot.sources()[source]->forEach(inSource.value(), end, [&](MessageNumber number, ByteView bytes) {
                const std::uint64_t overall = before + number.value();
                const std::shared_ptr<const std::string> edit = snapshot.edit(overall);
                goOn = visit(overall, edit ? asBytes(*edit) : bytes);
                return goOn;
            });
        if (!read || !goOn) {
            return read;
        }
        from = before + end;
    }
    return {};
}

/// One thread's counters.
class Counting {
public:
    explicit Counting(RealityTally& tally)
        : m_tally(tally) {}

    void count(std::uint64_t number, ByteView message) {
        std::unique_ptr<One>& one = m_ones[m_tally.rules().numberFor(message)];
        if (!one) {
            one = std::make_unique<One>(m_tally.grid(m_tally.rules().numberFor(message)));
        }
        one->counter.check(message, number);
    }
    /// Gives what was counted to the grids.
    void handOver() {
        for (const std::unique_ptr<One>& one : m_ones) {
            if (one && one->counter.messages() > 0) {
                one->grid.take(std::move(one->counter));
                one->counter = one->grid.counter();
            }
        }
    }

private:
    struct One {
        explicit One(check::RealityGrid& of)
            : grid(of)
            , counter(of.counter()) {}
        check::RealityGrid& grid;
        check::RealityCounter counter;
    };
    RealityTally& m_tally;
    std::array<std::unique_ptr<One>, check::RuleSets::kSets> m_ones;
};

bool isStandard(const check::RuleSets& rules, std::size_t set) {
    return rules.byVersion() && set < dictionary::kVersionCount;
}

QString titleOf(const check::RuleSets& rules, std::size_t set) {
    if (isStandard(rules, set)) {
        return QStringLiteral("HL7 %1").arg(toQString(dictionary::versionName(static_cast<dictionary::Version>(set))));
    }
    const spec::Identity& identity = rules.set(set).spec().document().identity;
    return toQString(identity.title.empty() ? identity.id : identity.title);
}

}  // namespace

RealityTally::RealityTally(std::shared_ptr<const check::RuleSets> rules)
    : m_rules(std::move(rules)) {}

check::RealityGrid& RealityTally::grid(std::size_t set) {
    const std::scoped_lock lock(m_mutex);
    std::unique_ptr<check::RealityGrid>& grid = m_grids[set];
    if (!grid) {
        grid = std::make_unique<check::RealityGrid>(m_rules->set(set));
    }
    return *grid;
}

RealityShownPtr RealityTally::shown() const {
    std::vector<std::pair<std::size_t, const check::RealityGrid*>> grids;
    {
        const std::scoped_lock lock(m_mutex);
        for (std::size_t set = 0; set < m_grids.size(); ++set) {
            if (m_grids[set]) {
                grids.emplace_back(set, m_grids[set].get());
            }
        }
    }
    auto all = std::make_shared<RealityShown>();
    for (const auto& [set, grid] : grids) {
        all->parts.push_back({set, titleOf(*m_rules, set), isStandard(*m_rules, set), grid->snapshot()});
        all->messages += all->parts.back().snapshot.messages;
        all->leftOut += all->parts.back().snapshot.leftOut;
    }
    return all;
}

Result<void> countReality(RealityTally& tally, const FeedSnapshot& snapshot, std::uint64_t from, std::uint64_t to,
                          const CancelToken& cancel, Progress& progress,
                          const std::function<void(RealityShownPtr)>& show) {
    std::atomic<std::uint64_t> next{from};
    std::mutex showing;
    RealityClock::time_point shownAt = RealityClock::now();
    const auto showSome = [&] {
        const std::unique_lock lock(showing, std::try_to_lock);
        if (lock && RealityClock::now() - shownAt >= kShownEvery) {
            show(tally.shown());
            shownAt = RealityClock::now();
        }
    };
    const auto work = [&]() -> Result<void> {
        Counting counting(tally);
        RealityClock::time_point taken = RealityClock::now();
        // A counter learns which values are frequent, so it is kept longer the more there is.
        milliseconds keep = kFirstTaken;
        for (;;) {
            const std::uint64_t begin = next.fetch_add(kStretch);
            if (begin >= to || cancel.stopped()) {
                break;
            }
            const std::uint64_t end = std::min(to, begin + kStretch);
            const Result<void> read = visitSome(snapshot, begin, end, [&](std::uint64_t number, ByteView message) {
                counting.count(number, message);
                progress.add(1);
                return !cancel.stopped();
            });
            if (!read) {
                return read;
            }
            if (RealityClock::now() - taken >= keep) {
                counting.handOver();
                taken = RealityClock::now();
                keep = std::min(keep * 2, kLongestKept);
                showSome();
            }
        }
        counting.handOver();
        return {};
    };
    Result<void> done = onThreads((to - from + kStretch - 1) / kStretch, work);
    return done && cancel.stopped() ? fail(MessageId::Cancelled) : std::move(done);
}

Result<std::vector<std::uint32_t>> realityMessages(RealityTally& tally, std::size_t set,
                                                   const check::Question& question, const FeedSnapshot& snapshot,
                                                   std::uint64_t to, const CancelToken& cancel, Progress& progress) {
    std::atomic<std::uint64_t> next{0};
    std::mutex mutex;
    std::vector<std::uint32_t> all;
    const check::RealityLines& lines = tally.grid(set).lines();
    const auto work = [&]() -> Result<void> {
        check::MessagesOf asked(lines, question);
        std::vector<std::uint32_t> found;
        for (;;) {
            const std::uint64_t begin = next.fetch_add(kStretch);
            if (begin >= to || cancel.stopped()) {
                break;
            }
            const std::uint64_t end = std::min(to, begin + kStretch);
            const Result<void> read =
                snapshot.forEach(begin, end, [&](std::uint64_t number, ByteView message, std::size_t) {
                    if (tally.rules().numberFor(message) == set && asked.holds(message)) {
                        found.push_back(static_cast<std::uint32_t>(number));
                    }
                    progress.add(1);
                    return !cancel.stopped();
                });
            if (!read) {
                return read;
            }
        }
        const std::scoped_lock lock(mutex);
        all.insert(all.end(), found.begin(), found.end());
        return {};
    };
    const Result<void> done = onThreads((to + kStretch - 1) / kStretch, work);
    if (!done) {
        return fail(done.error());
    }
    if (cancel.stopped()) {
        return fail(MessageId::Cancelled);
    }
    std::sort(all.begin(), all.end());
    return all;
}

}  // namespace plumb::desk
