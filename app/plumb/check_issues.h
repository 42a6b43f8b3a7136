// The machine's side of a check's report: rules and issues with their places.
#pragma once

#include "check/collector.h"
#include "plumb/check_document.h"
#include "plumb/inputs.h"
#include "report/document.h"

#include <string>
#include <vector>

namespace plumb::cli {

struct IssueOptions {
    bool values = false;
    bool lints = true;  ///< they were looked at
};

/// Every kind of rule, whether it found anything or not, then the statements and other rules of the spec that did.
void addRules(report::Document& document, const std::vector<const std::vector<check::FindingGroup>*>& groups,
              const IssueOptions& options);
void addIssues(report::Document& document, const std::vector<check::FindingGroup>& groups, const Inputs& inputs,
               const check::WaiverSet* waivers, const IssueOptions& options);
void addBatchIssues(report::Document& document, const std::vector<SourceFinding>& batches);
/// Lines and columns of all places. What can no longer be read stays without.
void addLines(report::Document& document, const Inputs& inputs);

}  // namespace plumb::cli
