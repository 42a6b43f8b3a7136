// From a vendor's document to a spec, with the place of every fact and the reason of every doubt.
//
// Tables are cut into sections (importing/sections.h), each is read by the reader of its kind (section_readers.h), and
// what they found is laid together (gather.h). Nothing is guessed: what cannot be told is a doubtful fact of the
// report, and the spec is silent there.
#pragma once

#include "base/cancel.h"
#include "spec/importing/import_report.h"
#include "spec/importing/template.h"
#include "spec/spec_document.h"

namespace plumb::spec {

struct ImportOptions {
    ImportTemplate words;
    std::string standard;      ///< of the spec; empty: as the template or the document says
    bool evenNothing = false;  ///< a document in which nothing is recognised is no error: a person may say what it is
    CancelToken cancel = {};   ///< ends it with base.cancelled
};

struct ImportedSpec {
    SpecDocument spec;
    ImportReport report;
};

/// Fails when nothing in the document is recognised, unless that is wanted. Bounded by the document's size.
[[nodiscard]] Result<ImportedSpec> importDocument(const Document& document, const ImportOptions& options = {});

}  // namespace plumb::spec
