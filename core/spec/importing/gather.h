// What was found, laid together to one spec: what is said twice must be the same, names must be known.
#pragma once

#include "spec/importing/found.h"
#include "spec/importing/naming.h"

namespace plumb::spec::importing {

void gather(Found found, const Document& document, const Naming& naming, SpecDocument& spec, ImportReport& report);

/// Elements of the spec; their facts become those of the report. `sets` are the document's own.
void gatherElements(std::vector<ElementFact> facts, const std::vector<ValueSet>& sets, const Document& document,
                    const Naming& naming, SpecDocument& spec, ImportReport& report);

/// The id of the value set that a document's words mean: of the standard, or its own; empty: none.
[[nodiscard]] std::string setMeant(std::string_view text, const std::vector<ValueSet>& sets, const Naming& naming);

}  // namespace plumb::spec::importing
