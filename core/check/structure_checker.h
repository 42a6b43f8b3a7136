// What the overlay says of a message's structure, as findings: missing, repeated, misplaced and unexpected segments and
// groups, and nodes that must not be there. An absence is told where it would stand, and not at all when the segment
// stands misplaced in the same group: then its order is the finding.
#pragma once

#include "check/inspection.h"
#include "check/plan.h"

namespace plumb::check {

class StructureChecker {
public:
    explicit StructureChecker(Inspection& inspection)
        : m_inspection(inspection) {}

    void check(const MessagePlan& plan);

private:
    void misfits(const MessagePlan& plan);
    void missing(const MessagePlan& plan, const hl7::MissingNode& node);
    void counts(const MessagePlan& plan);
    void notSupported(const MessagePlan& plan);
    [[nodiscard]] ByteRange segmentRange(std::uint32_t segment) const;

    static constexpr std::size_t kNone = SIZE_MAX;
    /// The last finding of a node that came too often.
    struct Over {
        std::uint32_t around = 0;     ///< the occurrence around it
        std::size_t finding = kNone;  ///< index among the message's
    };

    Inspection& m_inspection;
    std::vector<std::uint32_t> m_counts;
    std::vector<Over> m_over;  ///< by node
};

}  // namespace plumb::check
