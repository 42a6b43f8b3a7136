#include "widgets/models/check_feed.h"

#include "check/running_checks.h"
#include "project/run_findings.h"

#include <QElapsedTimer>

#include <algorithm>
#include <utility>

namespace plumb::desk {
namespace {

void addUpTo255(std::uint8_t& count) {
    count = static_cast<std::uint8_t>(count + (count < 255 ? 1 : 0));
}

}  // namespace

Result<std::shared_ptr<const CheckResult>> checkFeed(const FeedSnapshot& snapshot,
                                                     const std::shared_ptr<const check::RuleSets>& rules,
                                                     const std::shared_ptr<const check::WaiverSet>& waivers,
                                                     project::RunFindings* kept, const CancelToken& cancel,
                                                     Progress& progress) {
    QElapsedTimer clock;
    clock.start();
    auto result = std::make_shared<CheckResult>();
    auto counts = std::make_shared<std::vector<FindingCounts>>(static_cast<std::size_t>(snapshot.size()));
    auto found = std::make_shared<check::FindingCollector>(check::CollectorOptions{}, waivers.get());
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
    check::RunningChecks checkers(*rules);
    progress.setTotal(snapshot.size());
    query::MessageContext context;
    bool stopped = false;
    const Result<void> read =
        snapshot.forEach(0, snapshot.size(), [&](std::uint64_t number, ByteView bytes, std::size_t source) {
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
    result->rules = rules;
    result->waivers = waivers;
    result->groups = found->groups();
    result->messagesOf.resize(std::max(result->messagesOf.size(), result->groups.size()));
    result->messages = found->messages();
    result->found = std::move(found);
    result->counts = std::move(counts);
    result->milliseconds = clock.elapsed();
    return std::shared_ptr<const CheckResult>(std::move(result));
}

}  // namespace plumb::desk
