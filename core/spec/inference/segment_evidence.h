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

    /// A segment, and the message that it stands in: its slot among those that are settled together.
    struct Found {
        std::string_view text;      ///< of the message
        const std::uint32_t* bars;  ///< the places of the separators behind the id, and the end of the segment
        std::size_t count;
        std::uint64_t serial;
        std::uint32_t message;
        unsigned slot;
    };
    void add(const Found& found, Budget& budget);
    /// The slots of the messages that have it, since endMessages().
    [[nodiscard]] std::uint64_t inMessages() const { return m_inMessages; }
    /// What goes with what is counted for the messages in `together`, which end here.
    void endMessages(const LaneBatch& together, Budget& budget);
    /// Before any question to what goes with what, behind endMessages().
    void endSegments(Budget& budget);
    /// Before any question to the parts of values.
    void settle(Budget& budget);
    /// `messageLanes`: what the segments of the other's messages are called here.
    void merge(const SegmentEvidence& other, const LaneMap& messageLanes, Budget& budget);

private:
    /// By field: the slots of its first values.
    using ValueSlots = std::array<std::uint64_t, FewValues::kMostDriving>;

    void takeField(const Found& found, std::uint32_t number, std::string_view value, std::size_t readable,
                   Budget& budget);
    [[nodiscard]] bool reachField(std::uint32_t number, Budget& budget);
    void count(const LaneBatch* together, Budget& budget);
    void countValues(const LaneBatch* together);
    [[nodiscard]] std::uint64_t lanes() const;
    [[nodiscard]] std::uint64_t looksOf(std::string_view value) const;
    void beginSometimes(std::uint64_t lanes, bool always, Budget& budget);
    [[nodiscard]] DriversSoFar soFar(std::size_t lane) const;
    void insertValue(const Found& found, std::uint32_t number, std::uint64_t key, std::string_view value,
                     Budget& budget);
    void mergeFields(const SegmentEvidence& other, const LaneMap& messageLanes, Budget& budget);

    // Slots are those of the messages as long as it stands once in each; then it has its own.
    LaneBatch m_batch;
    unsigned m_slot = 0;
    bool m_ownSlots = false;
    std::uint64_t m_inMessages = 0;
    std::vector<ValueSlots> m_valueSlots;
    std::uint64_t m_withValues = 0;  ///< lanes whose m_valueSlots are not all 0

    std::uint64_t m_present = 0, m_absent = 0;  ///< lanes that were set, that were not set
    std::uint64_t m_lastSerial = 0;
    std::uint32_t m_inMessage = 0;
    bool m_observation = false;
    bool m_header = false;
};

}  // namespace plumb::spec::inference
