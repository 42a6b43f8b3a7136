// Things of the dictionary that `plumb dict` finds and prints.
#pragma once

#include "dictionary/dictionary.h"

#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace plumb::cli {

/// A code beside the table it stands in.
struct TableCode {
    const dictionary::TableInfo* table = nullptr;
    const dictionary::CodeInfo* code = nullptr;
};

/// One thing in one version. Borrowed from the dictionary, which lives as long as the program.
struct DictionaryEntry {
    const dictionary::Dictionary* dictionary = nullptr;
    std::string path;  ///< "PID", "PID-3.4.1", "CX.4", "0001", "ADT_A01", "ADT^A01"
    std::variant<const dictionary::SegmentInfo*, const dictionary::TypeInfo*, const dictionary::ElementInfo*,
                 const dictionary::TableInfo*, const dictionary::StructureInfo*, const dictionary::EventInfo*,
                 TableCode>
        thing;
};

/// "segment", "type", "field", "component", "table", "structure", "event", "code".
[[nodiscard]] std::string_view kindName(const DictionaryEntry& entry);
/// What people call it; empty for structures.
[[nodiscard]] std::string entryName(const DictionaryEntry& entry);
/// "ADT^A01" or "ACK".
[[nodiscard]] std::string eventPath(const dictionary::EventInfo& event);

/// What `word` names: PID, PID-3, PID-3.4.1, CX, CX.4, ADT_A01, ADT^A01, 0001; a word may name a segment and a type.
[[nodiscard]] std::vector<DictionaryEntry> findEntries(const dictionary::Dictionary& dictionary, std::string_view word);

/// Everything of a kind: "segments", "types", "tables", "structures", "events".
[[nodiscard]] bool isListName(std::string_view word);
[[nodiscard]] std::vector<DictionaryEntry> listEntries(const dictionary::Dictionary& dictionary, std::string_view word);

/// Everything whose name or text holds all words of `words`, case-blind.
[[nodiscard]] std::vector<DictionaryEntry> searchEntries(const dictionary::Dictionary& dictionary,
                                                         std::string_view words);

/// Ids that a mistyped `word` may have meant, at most a handful.
[[nodiscard]] std::vector<std::string> nearNames(const dictionary::Dictionary& dictionary, std::string_view word);

}  // namespace plumb::cli
