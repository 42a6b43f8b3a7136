// Counts what messages hold, beside what is found in them, place by place: one walk over their leaves behind the check.
//
// One counter a thread; counters merge in any order. Memory is bounded: past kMostPlaces what new places hold is
// counted in leftOut() alone, and rows then say at least what they count.
//
// A value is one repetition of a field, or one component of one. It is filled when it holds more than delimiters and
// is not "". A field is filled when one of its repetitions is.
#pragma once

#include "check/checker.h"
#include "check/reality/kept_scans.h"
#include "check/reality/lines.h"
#include "check/reality/reading.h"
#include "check/reality/tallies.h"

#include <array>
#include <cstdint>
#include <memory>
#include <mutex>
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
    bool hasParts = false;     ///< codes or parts of its values are counted, too
    std::uint32_t codeAt = 0;  ///< as its line says
    struct alignas(64) Part {
        OnceTally once;
        PlaceCounts* counts = nullptr;
        bool apart = false;  ///< it is counted apart
        bool coded = false;  ///< and holds codes
    };
    std::vector<Part> quickParts;   ///< by number, as far as they were met
    std::uint64_t wantedParts = 0;  ///< a bit for each of the first that is counted, or holds the code
    std::uint32_t lastPart = 0;     ///< none behind it is wanted
    PlaceCounts counts;
    std::vector<std::unique_ptr<PlaceCounts>> components;  ///< by number, some nullptr
    std::vector<const ElementLine*> parts;                 ///< by number: those that are counted apart, others nullptr
    const ElementLine* further = nullptr;                  ///< of the numbers past these

    [[nodiscard]] bool wants(std::uint32_t part) const {
        return part < 64 ? (wantedParts >> part & 1) != 0 : part == codeAt || partAt(part) != nullptr;
    }
    [[nodiscard]] const ElementLine* partAt(std::uint32_t part) const {
        return part < parts.size() ? parts[part] : further;
    }
};

struct SegmentCounts {
    const SegmentLine* line = nullptr;
    std::uint32_t key = 0;                 ///< of ids of three bytes, for comparing
    std::uint32_t index = 0;               ///< in its type
    const SegmentCounts* whole = nullptr;  ///< what its counts will be merged into
    std::vector<std::uint32_t> inMessage;  ///< by message of the batch: how many it has
    struct alignas(64) Field {
        OnceTally once;
        FieldCounts* counts = nullptr;
        bool hasParts = false;  ///< as its counts say
    };
    std::vector<Field> quickFields;                    ///< by number, as far as they were met
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
    /// What it counts will be merged into `whole`, which `mutex` guards; both must outlive it.
    RealityCounter(const RealityLines& lines, const RealityCounter& whole, std::mutex& mutex);

    /// Checks a message and counts it.
    void check(Checker& checker, ByteView message, std::uint64_t number);
    /// The same for messages whose bytes stay until settle() is called, in ascending order: quicker, as it goes by what
    /// the check has found, and by type, while places are at hand (quick_reader.h).
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

    // Of messages whose bytes stay.
    class QuickReader;
    [[nodiscard]] bool keep(const Checker& checker, std::span<const Detection> found, std::uint64_t number);
    void takeKept();
    void take(const KeptScans::Message& message, TypeCounts& type);
    void settlePlaces();
    void settleOnce();
    void settleField(FieldCounts& field);
    void settleValues(FieldCounts& field);
    void settleParts(PlaceCounts& counts);

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
    [[nodiscard]] const SegmentCounts* wholeOf(const TypeCounts& type, std::string_view id) const;
    void startDistinct(DistinctCount& counts, const FieldCounts& field, std::uint32_t component) const;
    [[nodiscard]] std::uint32_t ruleNumber(const std::string& code, const std::string& id);
    void mergeRules(PlaceCounts& ours, const PlaceCounts& theirs, const std::vector<std::uint32_t>& numbers);
    void mergeSegment(SegmentCounts& ours, const SegmentCounts& theirs, const std::vector<std::uint32_t>& numbers);
    void mergePlace(PlaceCounts* ours, const PlaceCounts& theirs, const std::vector<std::uint32_t>& numbers);

    const RealityLines* m_lines;
    const RealityCounter* m_whole = nullptr;
    std::mutex* m_wholeMutex = nullptr;
    std::uint64_t m_messages = 0, m_leftOut = 0;
    std::size_t m_places = 0;
    std::vector<std::unique_ptr<TypeCounts>> m_types;
    std::unordered_map<std::string, TypeCounts*> m_typeAt;
    std::vector<RuleName> m_rules;
    std::unordered_map<std::string, std::uint32_t> m_ruleAt;
    std::unordered_map<RuleNumber, std::uint32_t> m_ruleOf;

    KeptScans m_kept;
    // Of the messages whose values wait.
    static constexpr std::size_t kBatch = 64, kMostWaiting = 100'000;
    std::vector<Moment> m_batch;
    std::vector<FieldCounts*> m_waitingFields;
    std::size_t m_waitingFound = 0;
    std::array<std::uint32_t, kBatch> m_valuesIn{};  ///< of the field that is being settled, by message
    struct KnownType {
        std::string raw;  ///< MSH-9
        TypeCounts* type = nullptr;
    };
    std::array<KnownType, 64> m_knownTypes;

    // Of the message that is being counted.
    FindingPlaces m_findings;
    Moment m_now;
    const hl7::MessageView* m_view = nullptr;
    hl7::MessageView m_keptView;  ///< of messages that were kept, where one is needed
    ValueLengths m_lengths;
    std::vector<SegmentCounts*> m_segments;
    std::vector<SegmentCounts*> m_segmentsHere;
    std::vector<Touched> m_touched;
    std::vector<Part> m_parts;
    Walk m_walk;
};

}  // namespace plumb::check
