// Taking a source in: its bytes in blocks, a row a message. On several threads, in bounded memory; the project can be
// worked on meanwhile. Until all of it is there nothing of it is seen, and what a killed program leaves is thrown away
// at the next opening.
#pragma once

#include "base/cancel.h"
#include "base/result.h"
#include "project/project.h"
#include "project/sources.h"
#include "source/opened_source.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace plumb::project {

struct IntakePart {
    std::shared_ptr<const source::OpenedSource> source;  ///< indexed
    std::string notes;
};

struct IntakeRequest {
    SourceKind kind = SourceKind::Stored;
    std::string title, path, options = "{}";
    std::int64_t modifiedNs = 0;
    std::vector<IntakePart> parts;
    unsigned threads = 0;  ///< 0: one a core
    bool audit = true;     ///< note that it was taken in
};

/// The id of the new source. Progress counts bytes.
[[nodiscard]] Result<std::int64_t> takeIn(Project& project, const IntakeRequest& request, const CancelToken& cancel,
                                          Progress& progress);

}  // namespace plumb::project
