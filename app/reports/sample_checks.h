// The messages that a vendor's document shows, held against the spec that was made of it: where they differ, the
// document contradicts itself, or was misread.
#pragma once

#include "spec/importing/import_document.h"

#include <cstddef>
#include <string>
#include <vector>

namespace plumb::reports {

struct SampleCheck {
    std::size_t errors = 0, warnings = 0;
    std::string first;  ///< the sentence of the first error, or of the first warning; names no values
};

/// One for each of the report's samples.
[[nodiscard]] std::vector<SampleCheck> checkSamples(const spec::ImportedSpec& imported);

}  // namespace plumb::reports
