// What one version of the standard says. Made from the text in resources/dictionary, packed into the program, unpacked
// when a version is first asked for; then it stays, is never changed and may be read by any thread.
//
// Everything handed out (views, spans, pointers) lives as long as the program.
#pragma once

#include "dictionary/version.h"
#include "hl7/grammar.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string_view>

namespace plumb::dictionary {

enum class StandardUsage : std::uint8_t {
    Optional,     ///< O; before 2.7 also what the sources do not tell from C and B: "not required"
    Required,     ///< R
    Conditional,  ///< C
    Backward,     ///< B
    Withdrawn,    ///< W
    Forbidden,    ///< X
};

enum class Truncation : std::uint8_t { Unsaid, Forbidden, Allowed };  // "=" and "#" behind a conformance length

/// A length as the standard gives it; zeros where it gives none.
struct StandardLength {
    std::uint32_t min = 0;
    std::uint32_t max = 0;
    std::uint32_t conformance = 0;
    Truncation truncation = Truncation::Unsaid;

    friend bool operator==(const StandardLength&, const StandardLength&) = default;
};

/// A field of a segment or a component of a type.
struct ElementInfo {
    std::uint16_t number = 0;
    std::string_view name;
    std::string_view type;  ///< empty where a withdrawn element has none; "varies" for OBX-5
    StandardLength length;
    StandardUsage usage = StandardUsage::Optional;
    std::uint32_t maxRepetitions = 1;  ///< hl7::kUnbounded: any number
    std::string_view table;            ///< "0001"; empty: none
};

struct SegmentInfo {
    std::string_view id;
    std::string_view name;
    std::span<const ElementInfo> fields;  ///< by number, ascending; numbers may be missing

    [[nodiscard]] const ElementInfo* field(std::uint32_t number) const;
};

struct TypeInfo {
    std::string_view id;
    std::string_view name;
    std::span<const ElementInfo> components;  ///< empty: a primitive

    [[nodiscard]] bool primitive() const { return components.empty(); }
    [[nodiscard]] const ElementInfo* component(std::uint32_t number) const;
};

enum class TableKind : std::uint8_t { Hl7Defined, UserDefined, External };

struct CodeInfo {
    std::string_view code;
    std::string_view text;
    bool versionKnown = true;  ///< the source says in which versions it is valid
};

/// A table as it stands in one version.
struct TableInfo {
    std::string_view id;
    std::string_view name;
    TableKind kind = TableKind::UserDefined;
    std::span<const CodeInfo> codes;  ///< valid in this version, in the table's order; may be empty

    [[nodiscard]] const CodeInfo* code(std::string_view code) const;
};

class StructureSource;

/// Versions in which a structure is the same share its tree and its grammar.
struct StructureInfo {
    std::string_view id;
    StructureSource* source = nullptr;  ///< the room's own

    // The same for every caller; made when first asked for.
    [[nodiscard]] const hl7::GrammarNode& root() const;
    [[nodiscard]] const hl7::Grammar& grammar() const;
};

struct EventInfo {
    std::string_view code;   ///< "ADT"
    std::string_view event;  ///< "A01"; empty: any
    std::string_view structure;
};

class Dictionary {
public:
    [[nodiscard]] static const Dictionary& of(Version version);

    [[nodiscard]] Version version() const;

    // nullptr: this version has none of that name. Ids compare without case, tables also without leading zeros.
    [[nodiscard]] const SegmentInfo* segment(std::string_view id) const;
    [[nodiscard]] const TypeInfo* type(std::string_view id) const;
    [[nodiscard]] const TableInfo* table(std::string_view id) const;
    [[nodiscard]] const StructureInfo* structure(std::string_view id) const;

    [[nodiscard]] std::span<const SegmentInfo> segments() const;
    [[nodiscard]] std::span<const TypeInfo> types() const;
    [[nodiscard]] std::span<const TableInfo> tables() const;
    [[nodiscard]] std::span<const StructureInfo> structures() const;
    [[nodiscard]] std::span<const EventInfo> events() const;

    /// The structure that this code and event have in this version; empty when none can be told. Where the event map
    /// has no row: the code's own (ACK^A01 is ACK), a structure named after both, the one structure that the code has
    /// (ORU without an event), and what the nearest other version says if that structure exists here.
    [[nodiscard]] std::string_view structureOf(std::string_view code, std::string_view event) const;

    struct Data;

private:
    explicit Dictionary(std::unique_ptr<const Data> data);
    ~Dictionary();

    std::unique_ptr<const Data> m_data;
};

}  // namespace plumb::dictionary
