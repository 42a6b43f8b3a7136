// The machine's side of a check's report: issues with their places.
#pragma once

#include "check/collector.h"
#include "plumb/check_document.h"
#include "plumb/inputs.h"
#include "report/document.h"

#include <string>
#include <vector>

namespace plumb::cli {

void addIssues(report::Document& document, const std::vector<check::FindingGroup>& groups, const Inputs& inputs,
               const check::WaiverSet* waivers, bool values);
void addBatchIssues(report::Document& document, const std::vector<SourceFinding>& batches);
/// Lines and columns of all places. What can no longer be read stays without.
void addLines(report::Document& document, const Inputs& inputs);

}  // namespace plumb::cli
