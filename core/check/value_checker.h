// Values against their plans: repetitions, components, sub-components. Walks each value once; what is in order costs a
// few steps and no memory.
#pragma once

#include "check/inspection.h"
#include "check/plan.h"
#include "check/quick_check.h"
#include "check/split_mask.h"

#include <cstdint>
#include <string_view>

namespace plumb::check {

class ValueChecker {
public:
    enum class Holds : std::uint8_t { Nothing, Null, Value };

    explicit ValueChecker(Inspection& inspection)
        : m_inspection(inspection) {}

    /// Before the values of a message; its survey begins at `lookFrom`.
    void begin(std::size_t lookFrom);
    [[nodiscard]] const QuickCheck& quick() const { return m_quick; }

    /// One repetition, [begin, end) not empty, is seen at a glance to be in order; `path` ends at the repetition.
    bool inOrder(const QuickElement& quick, SubjectNumber subject, hl7::FieldPath path, std::uint32_t begin,
                 std::uint32_t end);
    /// A closer look at it.
    Holds checkRepetition(const ElementPlan& plan, hl7::FieldPath path, std::uint32_t begin, std::uint32_t end);
    /// The same for a part of a value, at the level that `path` ends at; for co-constraints.
    void checkParts(const TypePlan& type, hl7::FieldPath path, std::uint32_t begin, std::uint32_t end);

    /// What is told of values in order.
    void withoutAuthority(SubjectNumber subject, hl7::FieldPath path, std::uint32_t begin, std::uint32_t end);
    /// `count` times without a zone, the first of them in the repetition `path`.
    void sawTimes(std::uint32_t count, const QuickSeen& first, hl7::FieldPath path);

    /// Times with hours that name no zone, so far in this message.
    [[nodiscard]] std::uint32_t timesWithoutZone() const { return m_timesWithoutZone; }
    [[nodiscard]] hl7::FieldPath firstWithoutZone() const { return m_firstWithoutZone; }
    [[nodiscard]] ByteRange rangeWithoutZone() const { return m_rangeWithoutZone; }

private:
    // These return which parts hold something.
    template <bool Sub>
    std::uint64_t parts(const TypePlan& type, hl7::FieldPath above, std::uint32_t begin, std::uint32_t end,
                        SplitMask mask);
    template <bool Sub>
    std::uint64_t longParts(const TypePlan& type, hl7::FieldPath above, std::uint32_t begin, std::uint32_t end);
    template <bool Sub>
    std::uint64_t part(const TypePlan& type, hl7::FieldPath above, std::uint32_t number, std::uint32_t begin,
                       std::uint32_t end, std::uint64_t subcomponents);
    void afterParts(const TypePlan& type, hl7::FieldPath above, std::uint64_t present, ByteRange whole);
    void authority(const ElementPlan& plan, hl7::FieldPath path, std::uint64_t present, std::uint32_t begin,
                   std::uint32_t end);
    void leaf(const ElementPlan& plan, hl7::FieldPath path, std::uint32_t begin, std::uint32_t end);
    void codes(const ElementPlan& plan, hl7::FieldPath path, std::uint32_t begin, std::uint32_t end);

    // The cold side.
    void sawTimes(std::uint32_t count, hl7::FieldPath first, ByteRange range);
    void unknownCode(const ElementPlan& plan, hl7::FieldPath path, std::uint32_t begin, std::uint32_t end,
                     CodeTable::Answer answer);
    void tooLong(const ElementPlan& plan, hl7::FieldPath path, std::uint32_t begin, std::uint32_t end);
    void details(const ElementPlan& plan, hl7::FieldPath path, std::uint32_t begin, std::uint32_t end);
    void binding(const ElementPlan& plan, const CodeBinding& binding, hl7::FieldPath path, std::uint32_t begin,
                 std::uint32_t end);
    void notOfType(const ElementPlan& plan, hl7::FieldPath path, std::uint32_t begin, std::uint32_t end);
    [[nodiscard]] std::uint32_t find(std::uint8_t byte, std::uint32_t begin, std::uint32_t end) const;

    Inspection& m_inspection;
    QuickCheck m_quick;
    const std::uint8_t* m_data = nullptr;
    std::size_t m_size = 0;
    std::uint8_t m_component = 0, m_subcomponent = 0;
    std::uint32_t m_timesWithoutZone = 0;
    hl7::FieldPath m_firstWithoutZone;
    ByteRange m_rangeWithoutZone;
};

}  // namespace plumb::check
