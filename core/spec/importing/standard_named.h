// Which version of the standard a document is about.
#pragma once

#include "spec/documents/document.h"
#include "spec/importing/import_report.h"

#include <map>
#include <string>

namespace plumb::spec::importing {

/// "HL7 v2.5.1", "Version 2.3": how often each version of the standard is named. Samples count where nothing else does.
[[nodiscard]] std::map<std::string, std::size_t> standardsNamed(const Document& document);

/// What is asked for, else what the document names most, else 2.5.1; a doubt about it goes into the facts.
[[nodiscard]] std::string standardOf(const Document& document, const std::string& wanted,
                                     std::vector<ImportFact>& facts);

}  // namespace plumb::spec::importing
