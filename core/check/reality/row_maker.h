// Makes the rows of one message type.
#pragma once

#include "check/reality/grid.h"

#include <cstdint>
#include <vector>

namespace plumb::check {

class RowMaker {
public:
    RowMaker(const RealityCounter& counter, std::vector<RealityRow>& rows)
        : m_counter(counter)
        , m_rows(rows) {}

    /// `counts` is nullptr for a type that the spec has and the traffic has not.
    void make(const TypeLine& line, const TypeCounts* counts);

private:
    void segment(const TypeLine& type, const SegmentLine& line, const SegmentCounts* counts);
    void field(const RealityPlace& place, const SegmentLine& segment, const PlaceCounts& parent,
               const FieldCounts* counts);
    void component(const RealityPlace& place, const SegmentLine& segment, const FieldCounts* field);
    void fill(RealityRow& row, const PlaceCounts& counts) const;
    void fillRules(RealityRow& row, const PlaceCounts& counts) const;
    void fillCodes(RealityRow& row, const PlaceCounts& counts, const ElementLine& line) const;
    void add(RealityRow&& row);

    const RealityCounter& m_counter;
    std::vector<RealityRow>& m_rows;
    std::uint64_t m_messages = 0;  ///< of the type
};

}  // namespace plumb::check
