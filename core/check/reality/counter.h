// Counts what messages hold, beside what is found in them, place by place: one walk over their leaves behind the check.
//
// One counter a thread; counters merge in any order. Memory is bounded: past kMostPlaces what new places hold is
// counted in leftOut() alone, and rows then say at least what they count.
//
// A value is one repetition of a field, or one component of one. It is filled when it holds more than delimiters and
// is not "". A field is filled when one of its repetitions is.
#pragma once

#include "check/checker.h"
#include "check/reality/lines.h"
#include "check/reality/reading.h"
#include "check/reality/tallies.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plumb::check {

struct FieldCounts {
    const ElementLine* line = nullptr;
    PlaceCounts counts;
    std::vector<std::unique_ptr<PlaceCounts>> components;  ///< by number, some nullptr
    std::vector<const ElementLine*> parts;                 ///< by number: those that are counted apart, others nullptr
    const ElementLine* further = nullptr;                  ///< of the numbers past these

    [[nodiscard]] const ElementLine* partAt(std::uint32_t number) const {
        return number < parts.size() ? parts[number] : further;
    }
};

struct SegmentCounts {
    const SegmentLine* line = nullptr;
    std::uint32_t key = 0;                             ///< of ids of three bytes, for comparing
    PlaceCounts counts;                                ///< filled: occurrences
    std::vector<std::unique_ptr<FieldCounts>> fields;  ///< by number, some nullptr
};

struct TypeCounts {
    std::string type;
    PlaceCounts counts;  ///< filled: messages
    std::vector<std::unique_ptr<SegmentCounts>> segments;
};

class RealityCounter {
public:
    static constexpr std::size_t kMostPlaces = 50'000;

    /// `lines` must outlive it.
    explicit RealityCounter(const RealityLines& lines);

    /// Checks a message and counts it.
    void check(Checker& checker, ByteView message, std::uint64_t number);
    /// The same for messages whose bytes stay until settle() is called: quicker, as messages of a type are counted one
    /// after the other, so that their places are at hand.
    void checkStaying(Checker& checker, ByteView message, std::uint64_t number);
    void settle();
    /// The same for who has checked it; `number` over all sources, from 0.
    void add(const hl7::MessageView& view, std::span<const Detection> found, std::uint64_t number);
    void merge(const RealityCounter& other);

    [[nodiscard]] std::uint64_t messages() const { return m_messages; }
    /// Values that were counted in no place.
    [[nodiscard]] std::uint64_t leftOut() const { return m_leftOut; }
    [[nodiscard]] const std::vector<std::unique_ptr<TypeCounts>>& types() const { return m_types; }
    struct RuleName {
        std::string code, id;
    };
    /// By RuleCount::rule.
    [[nodiscard]] const std::vector<RuleName>& rules() const { return m_rules; }

private:
    struct Part {
        std::uint32_t number, begin, end, codeBegin, codeEnd;
    };
    struct Touched {
        PlaceCounts* counts;
        const std::uint32_t* parents;  ///< how many this message has
    };
    /// Where the walk over the leaves stands.
    struct Walk {
        std::uint64_t field = 0, repetition = 0, component = 0;  ///< their paths, without what is below
        std::uint32_t repetitionBegin = 0, componentBegin = 0, end = 0, codeBegin = 0, codeEnd = 0;
        bool repetitionHolds = false, componentHolds = false;
        bool filled = false, null = false;  ///< the field so far
        FieldCounts* place = nullptr;       ///< of the field, once it holds something
        std::uint32_t last = 0;             ///< repetition that holds something
    };

    void step(std::uint64_t path, std::uint32_t begin, std::uint32_t length);
    void endComponent();
    void endRepetition();
    void endField();
    void countValue(FieldCounts& field, SegmentCounts& segment);
    void countParts(FieldCounts& field);
    void measure(PlaceCounts& counts, std::uint32_t begin, std::uint32_t end);
    void countCode(PlaceCounts& counts, const ElementLine& line, std::uint32_t begin, std::uint32_t end);
    void countFindings(TypeCounts& type, std::span<const Detection> found);
    void endMessage();
    void touch(PlaceCounts& counts, const std::uint32_t& parents);

    [[nodiscard]] TypeCounts* typeOf(std::string_view type);
    [[nodiscard]] SegmentCounts* segmentOf(TypeCounts& type, std::string_view id);
    [[nodiscard]] FieldCounts* fieldOf(SegmentCounts& segment, std::uint32_t number) {
        FieldCounts* const known = number < segment.fields.size() ? segment.fields[number].get() : nullptr;
        return known != nullptr ? known : newField(segment, number);
    }
    [[nodiscard]] PlaceCounts* componentOf(FieldCounts& field, std::uint32_t number) {
        PlaceCounts* const known = number < field.components.size() ? field.components[number].get() : nullptr;
        return known != nullptr ? known : newComponent(field, number);
    }
    // nullptr: there is no room.
    [[nodiscard]] FieldCounts* newField(SegmentCounts& segment, std::uint32_t number);
    [[nodiscard]] PlaceCounts* newComponent(FieldCounts& field, std::uint32_t number);
    [[nodiscard]] bool room();
    [[nodiscard]] std::uint32_t ruleNumber(const std::string& code, const std::string& id);
    void mergeRules(PlaceCounts& ours, const PlaceCounts& theirs, const std::vector<std::uint32_t>& numbers);
    void mergeSegment(SegmentCounts& ours, const SegmentCounts& theirs, const std::vector<std::uint32_t>& numbers);
    void mergePlace(PlaceCounts* ours, const PlaceCounts& theirs, const std::vector<std::uint32_t>& numbers);

    const RealityLines* m_lines;
    std::uint64_t m_messages = 0, m_leftOut = 0;
    std::size_t m_places = 0;
    std::vector<std::unique_ptr<TypeCounts>> m_types;
    std::unordered_map<std::string, TypeCounts*> m_typeAt;
    std::vector<RuleName> m_rules;
    std::unordered_map<std::string, std::uint32_t> m_ruleAt;
    std::unordered_map<RuleNumber, std::uint32_t> m_ruleOf;

    struct Pending {
        ByteView message;
        std::uint64_t number;
        std::uint32_t type;  ///< in m_pendingTypes
        std::uint32_t foundBegin, foundEnd;
    };
    std::vector<Pending> m_pending;
    std::vector<Detection> m_pendingFound;
    std::unordered_map<std::string, std::uint32_t> m_pendingTypes;
    hl7::MessageView m_pendingView;

    // Of the message that is being counted.
    FindingPlaces m_findings;
    Moment m_now;
    const hl7::MessageView* m_view = nullptr;
    ValueLengths m_lengths;
    std::vector<SegmentCounts*> m_segments;
    std::vector<SegmentCounts*> m_segmentsHere;
    std::vector<Touched> m_touched;
    std::vector<Part> m_parts;
    Walk m_walk;
};

}  // namespace plumb::check
