#include "widgets/replay/dry_run.h"

#include "hl7/hl7_time.h"
#include "hl7/message_view.h"

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {

constexpr std::uint64_t kLookAtToken = 64;  // messages between two looks

/// By MSH-7; those without one stay behind the one before them.
Result<void> sortByTime(std::vector<std::uint32_t>& numbers, const FeedSnapshot& snapshot, const CancelToken& cancel) {
    std::vector<std::pair<hl7::Instant, std::uint32_t>> timed;
    timed.reserve(numbers.size());
    hl7::Instant last{};
    for (const std::uint32_t number : numbers) {
        if (timed.size() % kLookAtToken == 0 && cancel.stopped()) {
            return fail(MessageId::Cancelled);
        }
        const Result<std::string> bytes = snapshot.message(number);
        if (!bytes) {
            return fail(bytes.error());
        }
        const hl7::MessageView view(asBytes(*bytes));
        if (const auto time = hl7::parseTime(view.raw(hl7::FieldPath(1, 7, 1, 1)))) {
            last = hl7::startOf(*time);
        }
        timed.emplace_back(last, number);
    }
    std::stable_sort(timed.begin(), timed.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    for (std::size_t n = 0; n < numbers.size(); ++n) {
        numbers[n] = timed[n].second;
    }
    return {};
}

Result<std::vector<std::uint32_t>> ordered(const FeedSnapshot& snapshot,
                                           const std::shared_ptr<const std::vector<std::uint32_t>>& chosen,
                                           PlanOrder order, const CancelToken& cancel) {
    std::vector<std::uint32_t> numbers;
    if (chosen) {
        numbers = *chosen;
    } else {
        numbers.resize(static_cast<std::size_t>(snapshot.size()));
        for (std::size_t n = 0; n < numbers.size(); ++n) {
            numbers[n] = static_cast<std::uint32_t>(n);
        }
    }
    if (order == PlanOrder::Reversed) {
        std::reverse(numbers.begin(), numbers.end());
    } else if (order == PlanOrder::ByTime) {
        if (Result<void> sorted = sortByTime(numbers, snapshot, cancel); !sorted) {
            return fail(std::move(sorted.error()));
        }
    }
    return numbers;
}

}  // namespace

Result<std::shared_ptr<const DryRun>> dryRun(const FeedSnapshot& snapshot,
                                             const std::shared_ptr<const std::vector<std::uint32_t>>& numbers,
                                             const SendPlan& plan, const replay::Framing& framing,
                                             const CancelToken& cancel, Progress& progress) {
    Result<std::vector<query::Changer>> changes = plan.changes();
    if (!changes) {
        return fail(std::move(changes.error()));
    }
    Result<replay::PlanOptions> options = plan.options(framing);
    if (!options) {
        return fail(std::move(options.error()));
    }
    Result<std::vector<std::uint32_t>> order = ordered(snapshot, numbers, plan.order, cancel);
    if (!order) {
        return fail(std::move(order.error()));
    }
    auto run = std::make_shared<DryRun>();
    run->numbers = std::move(*order);
    progress.setTotal(run->numbers.size());
    replay::Preparer preparer(std::move(*options), std::move(*changes));
    std::size_t fine = 0, bad = 0;
    for (std::size_t place = 0; place < run->numbers.size(); ++place) {
        if (place % kLookAtToken == 0) {
            progress.add(place == 0 ? 0 : kLookAtToken);
            if (cancel.stopped()) {
                return fail(MessageId::Cancelled);
            }
        }
        Result<std::string> bytes = snapshot.message(run->numbers[place]);
        if (!bytes) {
            return fail(std::move(bytes.error()));
        }
        Result<replay::Prepared> prepared = preparer.prepare(asBytes(*bytes), place);
        constexpr std::size_t kFrame = 3;
        run->bytes += prepared ? prepared->bytes.size() + kFrame : 0;
        ++(prepared ? run->ready : run->refused);
        std::size_t& some = prepared ? fine : bad;
        if (some++ < DryRun::kShown) {
            run->shown.push_back({run->numbers[place], std::move(*bytes),
                                  prepared ? std::move(prepared->bytes) : std::string(),
                                  prepared ? std::nullopt : std::optional(std::move(prepared.error()))});
        }
    }
    return std::shared_ptr<const DryRun>(std::move(run));
}

}  // namespace plumb::desk
