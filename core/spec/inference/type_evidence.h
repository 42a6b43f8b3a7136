// What was seen of the messages of one type, such as ADT^A01.
#pragma once

#include "spec/inference/segment_evidence.h"
#include "spec/inference/sequence_evidence.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec::inference {

class TypeEvidence {
public:
    /// Ids past this many are left out.
    static constexpr std::size_t kMostIds = 100;
    /// Segments with a lower number than this have a lane in LaneRow.
    static constexpr std::size_t kMostLanes = 64;

    std::string code, event;
    std::string structure;  ///< MSH-9.3 of the first message that has it
    std::uint64_t messages = 0;
    FirstMessages first;
    std::vector<std::unique_ptr<SegmentEvidence>> segments;  ///< in the order in which their ids were first seen
    SequenceEvidence sequences;
    FirstOfLanes absent;  ///< the first messages that lack a segment

    [[nodiscard]] const SegmentEvidence* segment(std::string_view id) const;
    /// The number of this id, made if need be; kMostIds when there are too many.
    std::size_t numberOf(std::string_view id, Budget& budget);

    /// A message begins: its slot among those that are settled together.
    [[nodiscard]] unsigned beginMessage(std::uint32_t message);
    void endMessage(const std::vector<Run>& runs, std::uint32_t message, Budget& budget);
    /// What goes with what is counted for 64 messages at a time; this is before any question to it.
    void endMessages(Budget& budget);
    void merge(const TypeEvidence& other, Budget& budget);

private:
    void countMessages(Budget& budget);

    LaneBatch m_batch;                      ///< of messages; lanes are segments
    std::vector<std::uint32_t> m_quickIds;  ///< of three bytes, by number
};

}  // namespace plumb::spec::inference
