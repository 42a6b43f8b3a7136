// Takes the values of a message that was checked to their places. It goes by the scan and the masks that the check has
// made, so that empty fields cost nothing and most values one load.
//
// What a message has once is counted at once: no other value of the message can change what it comes to. Of fields that
// repeat, or whose segment does, the key, the length and the message of each value wait at the place. Codes are always
// counted at once, since each knows the message that had it last.
#pragma once

#include "check/reality/counter.h"
#include "query/value_key.h"

namespace plumb::check {

class RealityCounter::QuickReader {
public:
    QuickReader(RealityCounter& counter, const KeptScans::Message& message);

    /// Messages can be read quickly: by their delimiters, and as nothing in them needs a closer look.
    [[nodiscard]] static bool canRead(const query::FieldScan& scan, const hl7::MessageView& view);
    /// MSH-9 as it stands; empty where it has none.
    [[nodiscard]] static std::string_view typeField(const query::FieldScan& scan, const hl7::MessageView& view);
    void takeSegments(TypeCounts& type);

private:
    struct Part {
        std::uint32_t number, begin, end, codeEnd;
        std::uint64_t key;
        bool plain;  ///< no quotes, escapes, or bytes above ASCII
    };

    [[nodiscard]] SegmentCounts* segmentOf(TypeCounts& type, std::uint32_t begin, std::uint32_t end);
    void takeFields(SegmentCounts* segment, std::size_t from, const query::ScannedSegment& scanned, std::size_t& repeat,
                    bool header);
    [[nodiscard]] SegmentCounts::Field* fieldOf(SegmentCounts* segment, std::uint32_t number);
    [[nodiscard]] SegmentCounts::Field* newFieldOf(SegmentCounts& segment, std::uint32_t number);
    [[nodiscard]] FieldCounts::Part* newPartOf(FieldCounts& field, std::uint32_t number);
    [[nodiscard]] FieldCounts::Part* partOf(FieldCounts& field, std::uint32_t number);
    void takeRepetitions(SegmentCounts::Field* field, std::uint32_t begin, std::uint32_t end);
    void takeWhole(SegmentCounts::Field* field, std::uint32_t begin, std::uint32_t end);
    bool takeValue(SegmentCounts::Field* field, std::uint32_t begin, std::uint32_t end, std::uint32_t repetition);
    bool takeUnusual(SegmentCounts::Field* field, std::uint32_t begin, std::uint32_t end, std::uint32_t repetition);
    void takeParts(FieldCounts& field, std::uint32_t begin, std::uint32_t end);
    void takeLongParts(FieldCounts& field, std::uint32_t begin, std::uint32_t end);
    void takePart(FieldCounts& field, const Part& part);
    void put(SegmentCounts::Field& field, std::uint64_t key, std::uint32_t length, std::uint32_t repetition);
    void putNull(FieldCounts& field, std::uint32_t repetition);
    void wait(FieldCounts& field, std::uint64_t key, std::uint32_t length, std::uint32_t repetition, bool null) const;
    void wait(PlaceCounts& counts, std::uint64_t key, std::uint32_t length, std::uint32_t repetition, bool null) const {
        counts.waiting.push_back({key, length, static_cast<std::uint16_t>(repetition), m_message, null, false});
    }
    void endField(FieldCounts& field) const {
        if (!m_once) {
            field.counts.waiting.back().last = true;
        }
    }
    void putCode(PlaceCounts& counts, const ElementLine& line, const Part& part) const;

    [[nodiscard]] std::uint64_t keyOf(std::uint32_t begin, std::uint32_t end) const {
        return query::keyOfValue(m_data + begin, end - begin, m_size - begin);
    }
    [[nodiscard]] bool isNull(std::uint32_t begin, std::uint32_t end) const {
        return end - begin == 2 && m_data[begin] == '"' && m_data[begin + std::size_t{1}] == '"';
    }
    [[nodiscard]] std::uint32_t find(char byte, std::uint32_t begin, std::uint32_t end) const;
    [[nodiscard]] std::uint32_t lengthOf(std::uint32_t begin, std::uint32_t end);

    RealityCounter& m_counter;
    const KeptScans::Message& m_found;
    const PartMaskView m_masks;
    const std::uint8_t* m_data;
    std::size_t m_size;
    std::uint8_t m_message;
    std::size_t m_segmentHint = SIZE_MAX;
    bool m_once = false;      ///< the message has the field that is read at most once
    bool m_measures = false;  ///< lengths of this message have begun
};

}  // namespace plumb::check
