// plumb spec import --onto: a new version of a document merged into the spec that its user worked on.
#pragma once

#include "plumb/session.h"
#include "spec/importing/reimport.h"

#include <string>

namespace plumb::cli {

struct MergedImport {
    spec::Reimport reimport;
    spec::ReimportedText text;
};

/// `onto` and `base` are files; without a base all that differs is the user's own.
[[nodiscard]] Result<MergedImport> mergedOnto(const std::string& onto, const std::string& base,
                                              const spec::SpecDocument& imported);

/// Counts, and the conflicts where no report holds them.
void tellMerged(Session& session, const MergedImport& merged, bool reported);

}  // namespace plumb::cli
