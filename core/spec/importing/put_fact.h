// What a fact says, put into a spec.
#pragma once

#include "spec/importing/import_report.h"
#include "spec/importing/path_cells.h"
#include "spec/spec_document.h"

#include <string>
#include <string_view>

namespace plumb::spec::importing {

/// The owner, field or component that a fact's path names: "PID-3.1", "CX.1", "ZPV". The owner is a segment where the
/// path says so. Empty owner: it names something else.
[[nodiscard]] Target targetNamed(std::string_view path);

/// Of a segment, a type, a field or a component; what is not there yet is made, with its origin in the document. Notes
/// are added to those that are there. An empty value takes out what is said.
void putElement(SpecDocument& spec, const Target& target, const ImportFact& fact, const Document& document);

}  // namespace plumb::spec::importing
