// What was seen of the segments of one id in messages of one type.
#pragma once

#include "spec/inference/field_evidence.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec::inference {

class SegmentEvidence;

/// What goes with the message that a segment stands in, gathered until its end.
struct MessageDriver {
    LaneRow* row = nullptr;
    const SegmentEvidence* owner = nullptr;  ///< of what is asked of segments that stand once only
};
using MessageDrivers = std::vector<MessageDriver>;

class SegmentEvidence {
public:
    static constexpr std::uint32_t kMostFields = 128;
    /// Lanes of a segment's fields: a field's number; and of OBX, two that say what OBX-5 looks like.
    static constexpr unsigned kDivided = 0, kNumeric = 63, kLastLane = 62;

    explicit SegmentEvidence(std::string segmentId);

    std::string id;
    std::uint64_t messages = 0;
    std::uint64_t occurrences = 0;
    std::uint32_t mostInMessage = 0;
    std::vector<FieldEvidence> fields;                   ///< from field 1 on
    LaneRow all;                                         ///< of every occurrence
    LaneRow inMessage;                                   ///< of the messages that have it; lanes are segments
    std::array<std::unique_ptr<DriverRows>, 64> valued;  ///< of the occurrences that have a field, where some lack it

    /// It has stood once in every message that has it.
    [[nodiscard]] bool single() const { return mostInMessage < 2; }
    /// The delimiters of all values here; messages with others are rewritten first.
    [[nodiscard]] static const hl7::Delimiters& delimiters();
    /// The lanes that are set sometimes.
    [[nodiscard]] std::uint64_t sometimes() const { return m_present & m_absent; }

    /// One segment of the message `text`; `bars` are the places of the separators behind its id, and its end.
    void add(std::string_view text, const std::uint32_t* bars, std::size_t count, std::uint64_t serial,
             std::uint32_t message, MessageDrivers& drivers, Budget& budget);
    /// Before any question to the parts of values.
    void settle(Budget& budget);
    /// `messageLanes`: what the segments of the other's messages are called here.
    void merge(const SegmentEvidence& other, const LaneMap& messageLanes, Budget& budget);

private:
    struct Occurrence;
    void takeField(Occurrence& seen, std::uint32_t number, std::string_view value, std::size_t readable);
    void count(Occurrence& seen, MessageDrivers& drivers);
    [[nodiscard]] std::uint64_t lanes() const;
    [[nodiscard]] std::uint64_t looksOf(std::string_view value) const;
    void beginSometimes(std::uint64_t lanes, bool always, Budget& budget);
    [[nodiscard]] DriversSoFar soFar(std::size_t lane) const;
    void insertValue(Occurrence& seen, std::uint32_t number, std::uint64_t key, std::string_view value);
    void mergeFields(const SegmentEvidence& other, const LaneMap& messageLanes, Budget& budget);

    std::uint64_t m_present = 0, m_absent = 0;  ///< lanes that were set, that were not set
    std::uint64_t m_lastSerial = 0;
    std::uint32_t m_inMessage = 0;
    bool m_observation = false;
    bool m_header = false;
};

}  // namespace plumb::spec::inference
