// The gaps of two specs as the worksheet that a team works through: one row a gap, what each side says, what it does,
// what was decided.
#pragma once

#include "report/document.h"
#include "spec/gap/gap_document.h"
#include "spec/gap/gap_filter.h"

#include <string>

namespace plumb::reports {

struct GapFacts {
    std::string sender, receiver;  ///< what was asked for: files, names
    std::string filter;            ///< as it was written; empty: none
    bool brief = false;            ///< for a terminal: the columns that tell most
};

/// Rows that the filter leaves, the most harmful first.
[[nodiscard]] report::Document gapWorksheet(const GapFacts& facts, const spec::GapDocument& document,
                                            const spec::GapFilter& filter);

/// How much a harm weighs: what breaks messages is an error, what is lost or doubtful a warning.
[[nodiscard]] report::Severity severityOf(spec::GapHarm harm);

}  // namespace plumb::reports
