// Takes the values of a message that was checked to their places. It goes by the scan and the masks that the check has
// made, so that empty fields cost nothing, and by what it has met before: a value that comes again is known with all
// that it comes to (value_cache.h).
//
// What a message has once is counted at once: no other value of the message can change what it comes to. Of fields that
// repeat, or whose segment does, it is known at the end of the message.
#pragma once

#include "base/cpu.h"
#include "check/part_masks.h"
#include "check/reality/counter.h"
#include "query/field_scan.h"
#include "query/value_key.h"

namespace plumb::check {

class RealityCounter::QuickReader {
public:
    QuickReader(RealityCounter& counter, const hl7::MessageView& view, const CheckedFields& found);

    /// Messages can be read quickly: by their delimiters, and as nothing in them needs a closer look.
    [[nodiscard]] static bool canRead(const query::FieldScan& scan, const hl7::MessageView& view);
    void read(TypeCounts& type);

private:
    struct Part {
        std::uint32_t number, begin, end, codeEnd;
        bool plain;             ///< no quotes, escapes, or bytes above ASCII
        std::uint64_t key = 0;  ///< 0: it is not known yet
    };
    struct Value {
        std::uint64_t key;
        std::uint32_t begin, size;
        PartMask mask{};
        std::uint32_t head = 0;                  ///< how long its first component is
        std::uint64_t headKey = 0, tailKey = 0;  ///< of it, and of what is behind it
    };

    [[nodiscard]] SegmentCounts* segmentOf(TypeCounts& type, std::uint32_t begin, std::uint32_t end);
    void takeFields(SegmentCounts* segment, std::size_t from, const query::ScannedSegment& scanned, std::size_t& repeat,
                    bool header);
    [[nodiscard]] QuickHead* newHead(SegmentCounts& segment, std::uint32_t number);
    /// nullptr: it is not counted apart, or there is no room.
    [[nodiscard]] QuickPart* partOf(QuickField& field, std::uint32_t number) {
        QuickPart* const known = number < field.parts.size() ? field.parts[number].get() : nullptr;
        return known != nullptr ? known : newPartOf(field, number);
    }
    [[nodiscard]] QuickPart* newPartOf(QuickField& field, std::uint32_t number);
    void takeRepetitions(QuickHead* head, std::uint32_t begin, std::uint32_t end);
    void takeWhole(QuickHead* head, std::uint32_t begin, std::uint32_t end);
    /// What a repetition is.
    enum class Holds : std::uint8_t { Nothing, Null, Value };
    Holds takeValue(QuickHead* head, std::uint32_t begin, std::uint32_t end);
    Holds takeDivided(QuickHead* head, std::uint32_t begin, std::uint32_t end);
    void takeUndivided(QuickHead& head, const Value& value);
    /// One that is divided by what the mask says.
    [[nodiscard]] Value valueOf(std::uint32_t begin, std::uint32_t size, const PartMask& mask) const;
    void takeHeadAndTail(QuickField& field, const Value& value);
    void takeParts(QuickField& field, const Value& value);
    void takeLong(QuickField& field, std::uint32_t begin, std::uint32_t end);
    void takeLongParts(QuickField& field, std::uint32_t begin, std::uint32_t end);
    void takePart(QuickField& field, const Part& part);

    /// A value that is known comes again.
    void count(QuickField& field, ValueCache& cache, ValueCache::Slot& slot) {
        if (m_once) {
            ++slot.once;
        } else {
            countSeveral(field, cache, slot);
        }
    }
    void countSeveral(QuickField& field, ValueCache& cache, const ValueCache::Slot& slot);
    [[nodiscard]] bool learn(QuickHead& head, const Value& value);
    [[nodiscard]] bool learnTail(QuickField& field, const Value& value);
    [[nodiscard]] bool lookAtParts(QuickField& field, std::uint32_t first, const Value& value,
                                   ValueCache::Parts& parts);
    [[nodiscard]] bool lookAtPart(QuickField& field, const Part& part, ValueCache::Parts& parts);
    [[nodiscard]] bool lookAtCode(PlaceCounts& counts, const ElementLine& line, const Part& part,
                                  CountedPart& counted) const;

    void put(QuickField& field, std::uint64_t key, std::uint32_t length);
    void putNull(QuickField& field);
    void putCode(PlaceCounts& counts, const ElementLine& line, const Part& part) const;
    void touch(QuickTally& tally, const std::uint32_t& parents) {
        if (tally.touch()) {
            m_counter.m_touchedTallies.push_back({&tally, &parents});
        }
    }
    void endField(QuickField& field, bool filled, std::uint32_t repetition);

    /// As realityKey().
    [[nodiscard]] std::uint64_t wholeKey(std::uint32_t begin, std::uint32_t end) const {
        const std::uint32_t head = find('^', begin, end);
        const std::uint64_t key = head == begin ? 0 : keyOf(begin, head);
        return head == end ? key : query::keyOfTwo(key, head + 1 == end ? 0 : keyOf(head + 1, end));
    }
    [[nodiscard]] PLUMB_INLINE std::uint64_t keyOf(std::uint32_t begin, std::uint32_t end) const {
        return query::keyOfValue(m_data + begin, end - begin, m_size - begin);
    }
    [[nodiscard]] bool isNull(std::uint32_t begin, std::uint32_t end) const {
        return end - begin == 2 && m_data[begin] == '"' && m_data[begin + std::size_t{1}] == '"';
    }
    [[nodiscard]] std::uint32_t find(char byte, std::uint32_t begin, std::uint32_t end) const;
    /// In characters.
    [[nodiscard]] std::uint32_t lengthOf(std::uint32_t begin, std::uint32_t end) const {
        return m_counter.m_lengths.of(asText({m_data + begin, end - begin}));
    }

    RealityCounter& m_counter;
    const hl7::MessageView& m_view;
    const query::FieldScan& m_found;
    const PartMaskView m_masks;
    const std::uint8_t* m_data;
    std::size_t m_size;
    std::uint64_t m_number;
    const std::uint32_t* m_parents = nullptr;  ///< of the field that is read: how many segments the message has
    std::size_t m_segmentHint = SIZE_MAX;
    bool m_once = false;  ///< the message has the field that is read at most once
};

}  // namespace plumb::check
