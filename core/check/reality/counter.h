// Counts what messages hold, beside what is found in them, place by place: by what the check has found of their fields
// (quick_reader.h), or where that is nothing, by one walk over their leaves.
//
// One counter a thread; counters merge in any order. Memory is bounded: past kMostPlaces what new places hold is
// counted in leftOut() alone, and rows then say at least what they count.
//
// A value is one repetition of a field, or one component of one. It is filled when it holds more than delimiters and
// is not "". A field is filled when one of its repetitions is.
#pragma once

#include "check/checker.h"
#include "check/reality/lines.h"
#include "check/reality/message_batch.h"
#include "check/reality/quick_field.h"
#include "check/reality/reading.h"
#include "check/reality/tallies.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plumb::check {

struct SegmentCounts;

struct FieldCounts {
    const ElementLine* line = nullptr;
    SegmentCounts* segment = nullptr;
    std::uint32_t number = 0;
    PlaceCounts counts;
    std::vector<std::unique_ptr<PlaceCounts>> components;  ///< by number, some nullptr
    std::vector<const ElementLine*> parts;                 ///< by number: those that are counted apart, others nullptr
    const ElementLine* further = nullptr;                  ///< of the numbers past these

    [[nodiscard]] const ElementLine* partAt(std::uint32_t part) const {
        return part < parts.size() ? parts[part] : further;
    }
};

struct SegmentCounts {
    const SegmentLine* line = nullptr;
    std::uint32_t key = 0;    ///< of ids of three bytes, for comparing
    std::uint32_t index = 0;  ///< in its type
    QuickSegment quick;
    PlaceCounts counts;                                ///< filled: occurrences
    std::vector<std::unique_ptr<FieldCounts>> fields;  ///< by number, some nullptr
};

struct TypeCounts {
    std::string type;
    std::uint32_t index = 0;  ///< in its counter
    PlaceCounts counts;       ///< filled: messages
    std::vector<std::unique_ptr<SegmentCounts>> segments;
};

class RealityCounter {
public:
    static constexpr std::size_t kMostPlaces = 50'000;

    /// `lines` must outlive it.
    explicit RealityCounter(const RealityLines& lines);

    /// Checks a message and counts it; `number` over all sources, from 0. What it comes to is known after settle().
    void check(ByteView message, std::uint64_t number);
    void settle();
    /// The same for who has checked it, in a slower way: by a walk over its leaves.
    void add(const hl7::MessageView& view, std::span<const Detection> found, std::uint64_t number);
    void merge(const RealityCounter& other);
    /// Begins anew after settle(), with what it has learnt: for who has merged what it counted.
    void clear();

    [[nodiscard]] std::uint64_t messages() const { return m_messages + m_waiting.size(); }
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
    struct KnownRule {
        RuleNumber number = 0;
        std::uint32_t here = 0;  ///< in m_rules
        const FindingPlaces::Rule* rule = nullptr;
    };
    [[nodiscard]] const KnownRule& knownRule(RuleNumber number);
    void countFindings(TypeCounts& type, std::span<const Detection> found);
    [[nodiscard]] PlaceCounts* placeOf(SegmentCounts* segment, std::uint32_t field, std::uint32_t component);
    void endMessage();
    void touch(PlaceCounts& counts, const std::uint32_t& parents);

    // By what the check has found.
    class QuickReader;
    void checkWaiting();
    void checkNow(ByteView message, std::uint64_t number, TypeCounts* type);
    [[nodiscard]] bool readQuickly(std::span<const Detection> found, std::uint64_t number, TypeCounts* type);
    [[nodiscard]] static std::string_view typeField(ByteView message);
    [[nodiscard]] TypeCounts* typeOf(ByteView message);
    void endQuickly();
    void forgetValues();

    void begin(std::uint64_t number);
    void countSegment(SegmentCounts& segment);
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
    std::uint64_t m_highest = 0;  ///< number of a message
    std::uint64_t m_known = 0;    ///< what is known was met in messages below this number
    std::size_t m_places = 0;
    std::vector<std::unique_ptr<TypeCounts>> m_types;
    std::unordered_map<std::string, TypeCounts*> m_typeAt;
    std::vector<RuleName> m_rules;
    std::unordered_map<std::string, std::uint32_t> m_ruleAt;
    std::array<KnownRule, 256> m_knownRules;

    std::unique_ptr<Checker> m_checker;
    MessageBatch m_waiting;
    struct TouchedTally {
        QuickTally* tally;
        const std::uint32_t* parents;  ///< how many this message has
    };
    std::vector<TouchedTally> m_touchedTallies;
    struct KnownType {
        std::string raw;  ///< MSH-9
        TypeCounts* type = nullptr;
    };
    std::array<KnownType, 64> m_knownTypes;

    // Of the message that is being counted.
    FindingPlaces m_findings;
    Moment m_now;
    const hl7::MessageView* m_view = nullptr;
    hl7::MessageView m_typeView;  ///< of a message whose type must be looked for
    ValueLengths m_lengths;
    std::vector<SegmentCounts*> m_segments;
    std::vector<SegmentCounts*> m_segmentsHere;
    std::vector<Touched> m_touched;
    std::vector<Part> m_parts;
    Walk m_walk;
};

}  // namespace plumb::check
