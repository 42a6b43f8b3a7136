// What reading a spec from XML gives: the document, and what could not be taken over.
#pragma once

#include "base/error.h"
#include "spec/spec_document.h"

#include <vector>

namespace plumb::spec {

struct XmlImport {
    SpecDocument document;
    std::vector<Note> notes;  ///< with file and line
};

}  // namespace plumb::spec
