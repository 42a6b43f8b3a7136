// A finding that is not about messages: of the batches that a source's messages stand in.
#pragma once

#include "check/batch_counts.h"
#include "reports/source_list.h"

#include <string>
#include <vector>

namespace plumb::reports {

struct SourceFinding {
    std::string source;
    check::BatchFinding finding;
};

/// Of all sources, in their order. `rules`: only these codes and categories; empty: all.
[[nodiscard]] std::vector<SourceFinding> batchFindings(const SourceList& sources, const check::Classifier& classifier,
                                                       const std::vector<std::string>& rules = {});

}  // namespace plumb::reports
