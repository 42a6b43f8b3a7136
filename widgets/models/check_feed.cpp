#include "widgets/models/check_feed.h"

#include "check/running_checks.h"
#include "project/run_findings.h"

#include <QElapsedTimer>

#include <algorithm>
#include <optional>
#include <utility>

namespace plumb::desk {
namespace {

void addUpTo255(std::uint8_t& count) {
    count = static_cast<std::uint8_t>(count + (count < 255 ? 1 : 0));
}

/// What an earlier check found in the messages before `from`.
struct BegunCheck {
    std::uint64_t from = 0;
    std::shared_ptr<check::FindingCollector> found;
    std::shared_ptr<std::vector<FindingCounts>> counts;
    std::vector<std::vector<std::uint32_t>> messagesOf;
};

/// The messages stand there as they did, by the same rules.
bool checkGoesOn(const CheckResult& earlier, const CheckOrder& order) {
    const FeedSnapshot& then = earlier.snapshot;
    return earlier.rules == order.rules && earlier.waivers == order.waivers && then.size() > 0 &&
           then.size() <= order.snapshot.size() && then.sameEdits(order.snapshot) && then.sources().size() == 1 &&
           order.snapshot.sources().size() == 1 &&
           then.sources().front()->sharedBytes() == order.snapshot.sources().front()->sharedBytes();
}

/// Nothing: all of it is to be looked at.
std::optional<BegunCheck> beginCheck(const CheckOrder& order) {
    if (!order.earlier || !checkGoesOn(*order.earlier, order)) {
        return std::nullopt;
    }
    const CheckResult& earlier = *order.earlier;
    const MessageNumber last(earlier.snapshot.size() - 1);
    const bool same =
        earlier.snapshot.sources().front()->messages()[last] == order.snapshot.sources().front()->messages()[last];
    if (!same && !earlier.beforeLast) {
        return std::nullopt;
    }
    BegunCheck begun;
    begun.from = earlier.snapshot.size() - (same ? 0 : 1);
    begun.found = std::make_shared<check::FindingCollector>((same ? *earlier.found : *earlier.beforeLast).soFar());
    begun.counts = std::make_shared<std::vector<FindingCounts>>(
        earlier.counts->begin(), earlier.counts->begin() + static_cast<std::ptrdiff_t>(begun.from));
    begun.messagesOf = earlier.messagesOf;
    for (std::vector<std::uint32_t>& messages : begun.messagesOf) {
        while (!messages.empty() && messages.back() >= begun.from) {
            messages.pop_back();
        }
    }
    return begun;
}

}  // namespace

Result<std::shared_ptr<const CheckResult>> checkFeed(const CheckOrder& order, const CancelToken& cancel,
                                                     Progress& progress) {
    QElapsedTimer clock;
    clock.start();
    const FeedSnapshot& snapshot = order.snapshot;
    const std::shared_ptr<project::RunFindings>& kept = order.kept;
    auto result = std::make_shared<CheckResult>();
    std::optional<BegunCheck> begun = beginCheck(order);
    const std::uint64_t from = begun ? begun->from : 0;
    const auto counts = begun ? begun->counts : std::make_shared<std::vector<FindingCounts>>();
    counts->resize(static_cast<std::size_t>(snapshot.size()));
    const auto found = begun
                           ? begun->found
                           : std::make_shared<check::FindingCollector>(check::CollectorOptions{}, order.waivers.get());
    if (begun) {
        result->messagesOf = std::move(begun->messagesOf);
        result->milliseconds = order.earlier->milliseconds;
    }
    found->setListener(
        [&](std::uint64_t message, std::uint32_t group, check::Classification classification, std::uint32_t waiver) {
            if (waiver == check::WaiverSet::kNone) {
                FindingCounts& count = (*counts)[static_cast<std::size_t>(message)];
                const Tone tone = toneOf(classification);
                addUpTo255(tone == Tone::Error ? count.errors : tone == Tone::Warning ? count.warnings : count.others);
            }
            if (group != UINT32_MAX) {
                if (group >= result->messagesOf.size()) {
                    result->messagesOf.resize(group + 1);
                }
                std::vector<std::uint32_t>& messages = result->messagesOf[group];
                const auto number = static_cast<std::uint32_t>(message);
                if (messages.size() < CheckResult::kKept && (messages.empty() || messages.back() != number)) {
                    messages.push_back(number);
                }
            }
        });
    if (kept) {
        found->setWitness([kept](std::uint64_t message, const check::RuleSet& set, const check::Detection& detection,
                                 const hl7::MessageView& view) { kept->add(message, set, detection, view); });
    }
    check::RunningChecks checkers(*order.rules);
    progress.setTotal(snapshot.size() - from);
    query::MessageContext context;
    bool stopped = false;
    const Result<void> read =
        snapshot.forEach(from, snapshot.size(), [&](std::uint64_t number, ByteView bytes, std::size_t source) {
            if (order.followed && number + 1 == snapshot.size()) {
                result->beforeLast = std::make_shared<const check::FindingCollector>(found->soFar());
            }
            ++result->looked;
            check::RunningChecks::One& one = checkers.of(bytes);
            context.number = MessageNumber(number);
            context.source = snapshot.sourceName(source);
            found->check(one.checker, one.rules, bytes, number, context);
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
    found->setListener({});
    found->setWitness({});
    if (kept) {
        kept->look(found->messages());
    }
    result->snapshot = snapshot;
    result->rules = order.rules;
    result->waivers = order.waivers;
    result->groups = found->groups();
    result->messagesOf.resize(std::max(result->messagesOf.size(), result->groups.size()));
    result->messages = found->messages();
    result->found = found;
    result->counts = counts;
    result->lookedFor = clock.elapsed();
    result->milliseconds += result->lookedFor;
    return std::shared_ptr<const CheckResult>(std::move(result));
}

}  // namespace plumb::desk
