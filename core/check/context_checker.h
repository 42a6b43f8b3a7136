// Rules that look further than one value: conditions that choose a usage, statements, occurrences in any order, slices
// of segments, co-constraints. Asked only of messages whose plan has any.
#pragma once

#include "check/co_constraints.h"
#include "check/inspection.h"
#include "check/occurrence_counts.h"
#include "check/plan.h"
#include "check/value_checker.h"

#include <vector>

namespace plumb::check {

class ContextChecker {
public:
    ContextChecker(Inspection& inspection, ValueChecker& values)
        : m_inspection(inspection)
        , m_coConstraints(inspection, values) {}

    /// Before the fields: which flavour each occurrence of a sliced segment is, into `plans`.
    void slice(const MessagePlan& plan, std::vector<const SegmentPlan*>& plans);
    /// Everything else. `plans` has one entry a segment; `segments` are those whose own rules are asked.
    void check(const MessagePlan& plan, const std::vector<const SegmentPlan*>& plans,
               const std::vector<std::uint32_t>& segments);

private:
    void slice(const std::vector<SlicePlan>& slices, hl7::NodeNumber node, const hl7::GroupOccurrence& group,
               std::vector<const SegmentPlan*>& plans);
    void statements(const std::vector<StatementPlan>& statements, const Spot& spot);
    void orderIndifferent(const std::vector<OrderIndifferentPlan>& rules, const Spot& spot);
    void nodes(const MessagePlan& plan);
    [[nodiscard]] bool standsMisplaced(const hl7::Grammar::Node& node, hl7::NodeNumber number) const;
    void segment(const SegmentPlan& plan, std::uint32_t segment);
    void values(const SegmentPlan& plan, std::uint32_t segment);
    [[nodiscard]] const TypePlan* slicedType(const ElementPlan& plan, const hl7::Element& element,
                                             std::uint32_t occurrence);
    void value(const TypePlan& type, const hl7::Element& element);
    void usage(const ConditionalElement& rule, const Spot& spot, const hl7::Element& element);
    [[nodiscard]] hl7::Element placeOf(const Spot& spot) const;
    [[nodiscard]] bool hasValue(const hl7::Element& element) const;

    Inspection& m_inspection;
    CoConstraints m_coConstraints;
    OccurrenceCounts m_counts;
};

}  // namespace plumb::check
