// What a heading, a caption or a title row names: a segment, a type, a value set, a message.
#pragma once

#include "dictionary/dictionary.h"
#include "spec/importing/template.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plumb::spec::importing {

struct NamedSegment {
    std::string id;
    std::string name;      ///< what the text says beside the id
    bool first = false;    ///< the text begins with it
    bool certain = false;  ///< it is the only one in the text, or the text begins with it
};

struct NamedSet {
    std::string id;    ///< "HL70001", "LOCAL_SEX"
    std::string name;  ///< "Administrative Sex"
};

struct NamedMessage {
    std::string id;                   ///< "ADT_A01", of the first event
    std::vector<std::string> events;  ///< "ADT^A01"
    std::string structure;            ///< as the standard has it for the first; may be empty
    std::string name;
};

class Naming {
public:
    Naming(const dictionary::Dictionary& dictionary, const ImportTemplate& words);

    [[nodiscard]] const dictionary::Dictionary& dictionary() const { return m_dictionary; }
    [[nodiscard]] const ImportTemplate& words() const { return m_words; }

    /// An id of the version, or one that begins with Z.
    [[nodiscard]] bool knowsSegment(std::string_view id) const;

    /// Empty id: none, or several.
    [[nodiscard]] NamedSegment segmentIn(std::string_view text) const;
    /// "CX – Extended composite ID", "Data type CX"; a flavour "CX_MRN" too.
    [[nodiscard]] std::string typeIn(std::string_view text) const;
    [[nodiscard]] NamedSet setIn(std::string_view text, bool mayBeMadeUp) const;
    [[nodiscard]] NamedMessage messageIn(std::string_view text) const;

    /// "1", "HL7 0001", "Table 0001", "HL70001": the table as a value set is named; empty: it is no number.
    [[nodiscard]] static std::string tableId(std::string_view text);

private:
    [[nodiscard]] const dictionary::SegmentInfo* segmentNamed(const std::string& folded) const;

    const dictionary::Dictionary& m_dictionary;
    const ImportTemplate& m_words;
    /// By their folded names, as every row of a table may be one: the place among the dictionary's segments.
    std::unordered_map<std::string, std::size_t> m_segmentNames;
};

/// "3.2.1 Patient" without its number; "Table 4: PID".
[[nodiscard]] std::string withoutNumbering(std::string_view text);

}  // namespace plumb::spec::importing
