// Things of the dictionary as text, as JSON, and as what differs between versions.
#pragma once

#include "plumb/dictionary_entry.h"

#include <string>
#include <vector>

namespace plumb::cli {

/// In full: a segment with its fields, a structure as a tree, a table with its codes.
void appendEntryText(std::string& out, const DictionaryEntry& entry);
/// A line each, in columns.
void appendEntryLines(std::string& out, const std::vector<DictionaryEntry>& entries);

/// The same as one object on one line, without a line end; `whole` = false leaves out what stands below it.
void appendEntryJson(std::string& out, const DictionaryEntry& entry, bool whole);

/// What `word` names in each version, versions in which that is the same together, and what one differs in from the one
/// before. Empty when no version has it.
[[nodiscard]] std::string versionsText(const std::string& word);
void appendVersionsJson(std::string& out, const std::string& word, bool asLines);

// Words for the numbers and letters of the dictionary, shared by the forms above.
[[nodiscard]] std::string lengthText(const dictionary::StandardLength& length);
[[nodiscard]] std::string repetitionsText(const dictionary::ElementInfo& element);
[[nodiscard]] std::string cardinalityText(std::uint32_t min, std::uint32_t max);
[[nodiscard]] std::string_view usageLetter(dictionary::StandardUsage usage);
[[nodiscard]] std::string_view tableKindName(dictionary::TableKind kind);

/// What an entry consists of, a line each, for comparing versions.
[[nodiscard]] std::vector<std::string> entryLines(const DictionaryEntry& entry);

}  // namespace plumb::cli
