// The machine's side of a check's report: issues with their places.
#pragma once

#include "check/collector.h"
#include "report/document.h"
#include "reports/batch_findings.h"
#include "reports/source_list.h"

#include <string>
#include <vector>

namespace plumb::reports {

void addIssues(report::Document& document, const std::vector<check::FindingGroup>& groups, const SourceList& sources,
               const check::WaiverSet* waivers, bool values);
void addBatchIssues(report::Document& document, const std::vector<SourceFinding>& batches);
/// Lines and columns of all places that have an offset. What can no longer be read stays without.
void addLines(report::Document& document, const SourceList& sources);

}  // namespace plumb::reports
