// The messages that a vendor's document shows, held against the spec that was made of it: where they differ, the
// document contradicts itself, or was misread.
#pragma once

#include "check/finding.h"
#include "spec/importing/import_document.h"

#include <cstddef>
#include <string>
#include <vector>

namespace plumb::check {

struct SampleFinding {
    Finding finding;
    std::string rulePath;     ///< where the spec says it: "PID-3", "ORDER.OBR"; empty: a habit, which no spec says
    std::string messagePath;  ///< where it is in the message, without occurrences: "PID-3.1"
};

struct SampleCheck {
    std::string type;                     ///< as its header has it: "ADT^A01"
    std::string messageSpec;              ///< what it was held against: "ADT_A01"; empty: the spec has none for it
    std::vector<SampleFinding> findings;  ///< errors and warnings, in order of place
    std::size_t errors = 0, warnings = 0;

    /// The first error, else the first warning; nullptr: it keeps to the spec.
    [[nodiscard]] const SampleFinding* first() const;
};

/// One for each of the report's samples.
[[nodiscard]] std::vector<SampleCheck> checkSamples(const spec::ImportedSpec& imported);

}  // namespace plumb::check
