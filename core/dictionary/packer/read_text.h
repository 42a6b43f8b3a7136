// The files of resources/dictionary, read strictly: a line that is not as the format says is a fault, and nothing is
// made of it.
#pragma once

#include "dictionary/packer/dictionary_text.h"
#include "dictionary/packer/text_file.h"

#include <string>
#include <vector>

namespace plumb::dictionary::packer {

[[nodiscard]] std::vector<TextOwner> readSegments(const TextFile& file);
[[nodiscard]] std::vector<TextOwner> readTypes(const TextFile& file);
[[nodiscard]] std::vector<hl7::GrammarNode> readStructures(const TextFile& file);
[[nodiscard]] std::vector<TextEvent> readEvents(const TextFile& file);
[[nodiscard]] std::vector<TextTable> readTables(const TextFile& file);

/// Everything below `folder`; of use only when no faults were added.
[[nodiscard]] DictionaryText readDictionary(const std::string& folder, std::vector<Fault>& faults);

}  // namespace plumb::dictionary::packer
