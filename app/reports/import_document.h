// What an import took, doubts and left out, as a report for people and machines.
#pragma once

#include "report/document.h"
#include "spec/importing/import_document.h"

namespace plumb::reports {

/// Places are said in the words of `document`.
[[nodiscard]] report::Document importDocument(const spec::Document& document, const spec::ImportedSpec& imported);

}  // namespace plumb::reports
