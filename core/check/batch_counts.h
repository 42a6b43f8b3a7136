// What batch segments of a source say against what the source holds: BTS-1 and FTS-1 against the messages and batches
// counted, and whether each header has its trailer. They stand between messages, so these findings are of the source.
#pragma once

#include "check/classifier.h"
#include "source/envelope.h"

#include <string>
#include <string_view>
#include <vector>

namespace plumb::check {

struct BatchFinding {
    Classification classification = Classification::Warning;
    Note note;
    ByteRange range;  ///< in the source

    [[nodiscard]] std::string_view code() const { return messageCode(note.id); }  ///< "source.batch-count"
};

/// In order of place. `rules` as of a collector: only these codes and categories; empty: all.
[[nodiscard]] std::vector<BatchFinding> checkBatches(const std::vector<source::EnvelopeSegment>& segments,
                                                     const Classifier& classifier,
                                                     const std::vector<std::string>& rules = {});

}  // namespace plumb::check
