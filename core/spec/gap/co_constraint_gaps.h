// Tables that say what goes with what in a segment (if OBX-3 is this, OBX-5 is that), row by row. For this folder only.
#pragma once

#include "spec/gap/gap_list.h"

#include <string>
#include <vector>

namespace plumb::spec {

class CoConstraintGaps {
public:
    CoConstraintGaps(SpecSide& sender, SpecSide& receiver, GapList& gaps)
        : m_sender(sender)
        , m_receiver(receiver)
        , m_gaps(gaps) {}

    /// Of a message, or of a segment wherever it stands.
    void compare(const GapPlace& place, const std::vector<CoConstraintTable>& sender,
                 const std::vector<CoConstraintTable>& receiver);

private:
    using Table = CoConstraintTable;
    using Row = CoConstraintRow;

    void tables(const GapPlace& place, const Table& sender, const Table& receiver);
    void rows(const GapPlace& place, const Table& sender, const Row& senderRow, const Table& receiver,
              const Row& receiverRow);
    void cells(const GapPlace& place, const Row::Cell& sender, const Row::Cell& receiver);

    SpecSide& m_sender;
    SpecSide& m_receiver;
    GapList& m_gaps;
};

}  // namespace plumb::spec
