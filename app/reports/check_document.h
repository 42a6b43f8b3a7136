// What a check came to, as a report for people and machines.
#pragma once

#include "check/collector.h"
#include "check/rules_by_version.h"
#include "report/document.h"
#include "reports/batch_findings.h"
#include "reports/source_list.h"

#include <cstdint>
#include <string>
#include <vector>

namespace plumb::reports {

/// The title of what is held against each message's version of the standard instead of a spec.
using check::kStandardTitle;

struct CheckFacts {
    std::string spec;                 ///< what was asked for: a file's name, "hl7"
    std::string title;                ///< of the spec
    std::string waivers;              ///< the file; empty: none
    std::vector<std::string> wanted;  ///< the rules that were asked for; empty: all
    bool values = false;
    bool lints = true;
    bool brief = false;        ///< for a terminal: what matters first, nothing twice
    bool details = false;      ///< every example with its place
    std::uint64_t edited = 0;  ///< messages that were checked with changes their source does not hold
    bool lines = false;        ///< of places in files, which costs a look through the sources
};

[[nodiscard]] report::Document checkDocument(const CheckFacts& facts, const check::FindingCollector& found,
                                             const check::RuleSets& rules, const check::WaiverSet* waivers,
                                             const std::vector<SourceFinding>& batches, const SourceList& sources);

}  // namespace plumb::reports
