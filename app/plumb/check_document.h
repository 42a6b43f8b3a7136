// What a check came to, as a report for people and machines.
#pragma once

#include "check/batch_counts.h"
#include "check/collector.h"
#include "check/rules_by_version.h"
#include "plumb/inputs.h"
#include "report/document.h"

#include <string>
#include <vector>

namespace plumb::cli {

struct CheckFacts {
    std::string spec;                 ///< what was asked for: a file's name, "hl7"
    std::string title;                ///< of the spec
    std::string waivers;              ///< the file; empty: none
    std::vector<std::string> wanted;  ///< the rules that were asked for; empty: all
    bool values = false;
    bool lints = true;
    bool brief = false;    ///< for a terminal: what matters first, nothing twice
    bool details = false;  ///< every example with its place
    bool lines = false;    ///< of places in files, which costs a look through the sources
};

/// A finding that is not about messages: of the batches that a source's messages stand in.
struct SourceFinding {
    std::string source;
    check::BatchFinding finding;
};

[[nodiscard]] report::Document checkDocument(const CheckFacts& facts, const check::FindingCollector& found,
                                             const check::RuleSets& rules, const check::WaiverSet* waivers,
                                             const std::vector<SourceFinding>& batches, const Inputs& inputs);

}  // namespace plumb::cli
