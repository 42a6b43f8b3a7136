// What a new version of a document did to a spec, as sections of a report.
#pragma once

#include "report/document.h"
#include "spec/importing/reimport.h"

namespace plumb::reports {

/// Before the sections that tell of the import itself.
void addReimport(report::Document& to, const spec::Reimport& reimport);

}  // namespace plumb::reports
