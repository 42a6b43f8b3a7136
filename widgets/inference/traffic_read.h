// The messages of a feed, read once for all that may be proposed of them; and the messages behind a fact, found by one
// more pass. Made by jobs; immutable; may be asked by any thread.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "spec/inference/propose.h"
#include "spec/inference/traffic_split.h"
#endif
#include "widgets/models/feed.h"

#include <cstdint>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace plumb::desk {

namespace infer = plumb::spec::inference;

/// Messages to look at, ascending; nullptr: all.
using MessagesAmong = std::shared_ptr<const std::vector<std::uint32_t>>;

class TrafficRead {
public:
    /// The messages that one spec is made of.
    struct Part {
        std::string name;  ///< what stands in MSH-3 ...; empty without a split
        std::unique_ptr<infer::TrafficEvidence> evidence;
    };

    FeedSnapshot snapshot;
    MessagesAmong among;
    infer::TrafficSplit split = infer::TrafficSplit::None;
    std::vector<Part> parts;  ///< most messages first
    std::uint64_t messages = 0;
    std::size_t types = 0;

    /// One at a time; takes as long as there is much to propose, not as there are many messages.
    [[nodiscard]] infer::Proposal propose(std::size_t part, const infer::ProposalOptions& options) const;
    /// Part of a message.
    [[nodiscard]] bool isOf(std::size_t part, ByteView message) const;

private:
    mutable std::mutex m_asking;  // evidence answers one thread at a time
};
using TrafficReadPtr = std::shared_ptr<const TrafficRead>;

[[nodiscard]] Result<TrafficReadPtr> readTraffic(const FeedSnapshot& snapshot, MessagesAmong among,
                                                 infer::TrafficSplit split, const CancelToken& cancel,
                                                 Progress& progress);

/// What is asked of the messages: those in which a fact holds, or those in which it does not.
struct FactQuestion {
    std::size_t part = 0;
    std::shared_ptr<const infer::Proposal> proposal;
    std::size_t fact = 0;
    std::string code;  ///< of a value set: this one
    bool exceptions = true;

    [[nodiscard]] const infer::InferredFact& about() const { return proposal->facts[fact]; }
};
struct FactMessages {
    std::vector<std::uint32_t> numbers;
    std::uint64_t cases = 0;  ///< one message may hold several
};

[[nodiscard]] Result<FactMessages> findMessagesOf(const TrafficRead& read, const FactQuestion& question,
                                                  const CancelToken& cancel, Progress& progress);

}  // namespace plumb::desk
