// Findings as people read them: one row a rule and place, whatever the message types and senders that have it.
#pragma once

#include "check/collector.h"
#include "report/severity.h"

#include <string>
#include <vector>

namespace plumb::reports {

struct FindingRow {
    check::Classification classification = check::Classification::Error;
    std::string rule;  ///< the id of a statement, else the rule's code
    std::string path, value, sentence;
    std::uint64_t messages = 0;
    std::uint64_t ofMessages = 0;  ///< that there are of the types in which it occurs
    std::uint64_t first = 0;       ///< the first message that has it, from 0
};

/// `groups` as FindingCollector sorts them; the rows are sorted likewise.
[[nodiscard]] std::vector<FindingRow> rowsOf(const std::vector<check::FindingGroup>& groups,
                                             const check::FindingCollector& found);

[[nodiscard]] report::Severity severityOf(check::Classification classification);

}  // namespace plumb::reports
