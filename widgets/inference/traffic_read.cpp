#include "widgets/inference/traffic_read.h"

#ifndef Q_MOC_RUN
#include "spec/inference/fact_probe.h"
#endif

#include <algorithm>
#include <map>
#include <set>
#include <utility>

namespace plumb::desk {
namespace {

constexpr std::uint64_t kMegabyte = std::uint64_t{1} << 20;
constexpr infer::EvidenceOptions kRoomOfOne{160 * kMegabyte}, kRoomOfPart{32 * kMegabyte};

/// visit(number, bytes) of all messages, or of those among them; stopped by `cancel`.
template <class Visit>
Result<void> eachMessage(const FeedSnapshot& snapshot, const MessagesAmong& among, const CancelToken& cancel,
                         Progress& progress, Visit&& visit) {
    bool stopped = false;
    const auto take = [&](std::uint64_t number, ByteView bytes) {
        visit(number, bytes);
        progress.add(1);
        stopped = cancel.stopped();
        return !stopped;
    };
    progress.setTotal(among ? among->size() : snapshot.size());
    if (!among) {
        const Result<void> read = snapshot.forEach(
            0, snapshot.size(), [&](std::uint64_t number, ByteView bytes, std::size_t) { return take(number, bytes); });
        if (!read) {
            return fail(read.error());
        }
    } else {
        // Those that follow each other are read together.
        for (std::size_t at = 0; at < among->size() && !stopped;) {
            std::size_t end = at + 1;
            while (end < among->size() && (*among)[end] == (*among)[end - 1] + 1) {
                ++end;
            }
            const Result<void> read = snapshot.forEach(
                (*among)[at], std::uint64_t{(*among)[end - 1]} + 1,
                [&](std::uint64_t number, ByteView bytes, std::size_t) { return take(number, bytes); });
            if (!read) {
                return fail(read.error());
            }
            at = end;
        }
    }
    return stopped ? Result<void>(fail(MessageId::Cancelled)) : Result<void>();
}

}  // namespace

infer::Proposal TrafficRead::propose(std::size_t part, const infer::ProposalOptions& options) const {
    const std::scoped_lock lock(m_asking);
    return infer::propose(*parts[part].evidence, options);
}

bool TrafficRead::isOf(std::size_t part, ByteView message) const {
    if (split == infer::TrafficSplit::None) {
        return true;
    }
    const std::string name = infer::partOf(split, message);
    const auto own =
        std::find_if(parts.begin(), parts.end(), [&](const TrafficRead::Part& one) { return one.name == name; });
    return own != parts.end() ? own == parts.begin() + static_cast<std::ptrdiff_t>(part)
                              : parts[part].name == infer::kOtherSplit;
}

Result<TrafficReadPtr> readTraffic(const FeedSnapshot& snapshot, MessagesAmong among, infer::TrafficSplit split,
                                   const CancelToken& cancel, Progress& progress) {
    auto read = std::make_shared<TrafficRead>();
    std::map<std::string, std::unique_ptr<infer::TrafficEvidence>> parts;
    const infer::EvidenceOptions& room = split == infer::TrafficSplit::None ? kRoomOfOne : kRoomOfPart;
    const Result<void> done = eachMessage(snapshot, among, cancel, progress, [&](std::uint64_t number, ByteView bytes) {
        std::string name = infer::partOf(split, bytes);
        if (parts.size() >= infer::kMostSplits && parts.count(name) == 0) {
            name = infer::kOtherSplit;
        }
        std::unique_ptr<infer::TrafficEvidence>& evidence = parts[std::move(name)];
        if (!evidence) {
            evidence = std::make_unique<infer::TrafficEvidence>(room);
        }
        evidence->add(bytes, MessageNumber(number));
    });
    if (!done) {
        return fail(done.error());
    }
    std::set<std::string> types;
    for (auto& [name, evidence] : parts) {
        read->messages += evidence->messages();
        for (std::string& type : evidence->types()) {
            types.insert(std::move(type));
        }
        read->parts.push_back({name, std::move(evidence)});
    }
    std::stable_sort(read->parts.begin(), read->parts.end(),
                     [](const TrafficRead::Part& a, const TrafficRead::Part& b) {
                         return a.evidence->messages() > b.evidence->messages();
                     });
    read->snapshot = snapshot;
    read->among = std::move(among);
    read->split = split;
    read->types = types.size();
    return TrafficReadPtr(std::move(read));
}

Result<FactMessages> findMessagesOf(const TrafficRead& read, const FactQuestion& question, const CancelToken& cancel,
                                    Progress& progress) {
    FactMessages found;
    infer::FactProbe probe(*question.proposal, question.about(), question.code);
    const Result<void> done =
        eachMessage(read.snapshot, read.among, cancel, progress, [&](std::uint64_t number, ByteView bytes) {
            if (!read.isOf(question.part, bytes)) {
                return;
            }
            const infer::FactProbe::Cases cases = probe.look(bytes);
            const std::uint64_t wanted = question.exceptions ? cases.failed() : cases.held;
            if (wanted != 0) {
                found.numbers.push_back(static_cast<std::uint32_t>(number));
                found.cases += wanted;
            }
        });
    if (!done) {
        return fail(done.error());
    }
    return found;
}

}  // namespace plumb::desk
