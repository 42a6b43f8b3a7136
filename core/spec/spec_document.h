// An interface specification as data: what a vendor's ISD or FDD says, in a form that can check messages.
//
// It is what was written, not what follows from it: nothing is inherited or resolved here. `Spec` (spec.h) is the
// document laid over those it extends. Every part knows the place in the text that it was read from, so that a finding
// can lead to the line of the spec; places do not count when two documents are compared.
#pragma once

#include "spec/usage.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace plumb::spec {

/// Line and column in the spec's own text, from 1; 0: not from a text. Equal to any other place.
struct Place {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::uint16_t file = 0;  ///< of a spec laid over others: its number in LoadedSpec::files

    friend bool operator==(const Place&, const Place&) { return true; }
};

/// An expression as it stands in the spec, with its place. Parsed where it is used (expression.h).
struct Rule {
    std::string text;
    Place place;
    std::string description = {};  ///< for people; empty: made from the text

    friend bool operator==(const Rule&, const Rule&) = default;
};

enum class Strength : std::uint8_t { Unsaid, Required, Suggested, Unspecified };  // R, S, U

/// A value set bound to an element. Bindings of one element with equal locations are alternatives.
struct Binding {
    std::string valueSet;
    Strength strength = Strength::Unsaid;
    /// Components in which the code may stand ("1", or "1 or 4"); empty: the element itself, or its first component.
    std::vector<std::uint32_t> locations;
    /// Components that name the code system, one a location; empty: it is not looked at.
    std::vector<std::uint32_t> systemLocations;
    std::string code, system;  ///< instead of a value set: exactly this code
    Place place;

    friend bool operator==(const Binding&, const Binding&) = default;
};

/// What the spec says of a field, a component or a sub-component.
struct ElementSpec {
    std::uint32_t number = 0;
    std::string name;
    std::string item;     ///< HL7's number of the data element: "00110"
    bool hidden = false;  ///< left out of what people are shown; checked all the same
    Usage usage;
    Rule condition;  ///< of C and C(a/b)
    Cardinality cardinality;
    Length length;
    std::string type;      ///< of the standard or a local type; the latter may be a flavour ("CX_MRN")
    std::string constant;  ///< the only value allowed
    std::vector<Binding> bindings;
    std::string format;   ///< a named format, see formats.h
    std::string pattern;  ///< an RE2 expression that the whole value matches
    std::string example;
    std::string notes;
    std::string origin;                   ///< where in the source document it stands: "page 14, table 3"
    std::vector<ElementSpec> components;  ///< said here only where they differ from the type
    Place place;

    friend bool operator==(const ElementSpec&, const ElementSpec&) = default;
};

/// A conformance statement.
struct Statement {
    std::string id;
    std::string text;  ///< for people; empty: made from the rule
    Rule rule;
    std::string target;          ///< the place that it is about, a path as in the rule; empty: where the rule looks
    bool should = false;         ///< SHOULD: a warning
    std::string classification;  ///< overrides that: error, warning, alert, information
    std::string origin;
    Place place;

    friend bool operator==(const Statement&, const Statement&) = default;
};

/// The usage of a place further down, chosen by a condition that is read from here: of a field by another segment of
/// the group. What one element's own condition can say is said there.
struct Predicate {
    std::string id;
    std::string target;  ///< a path as in expressions: "OBSERVATION/OBX-5", ".4.1"
    Usage usage;         ///< C(a/b)
    Rule condition;
    std::string origin;
    Place place;

    friend bool operator==(const Predicate&, const Predicate&) = default;
};

/// Another flavour for some occurrences of a repeating field or segment.
struct Slice {
    std::string name;
    std::string flavour;                      ///< a type for fields, a segment flavour for segments
    std::optional<std::uint32_t> occurrence;  ///< sliced by position (1-based)
    Rule when;                                ///< or by a test, relative to the occurrence
    Cardinality cardinality;                  ///< how many occurrences fall into it
    std::string notes;
    Place place;

    friend bool operator==(const Slice&, const Slice&) = default;
};

/// How the repetitions of a field, or the occurrences of a segment in its group, are told apart.
struct Slicing {
    std::uint32_t field = 0;  ///< 0: the segment itself
    bool ordered = false;     ///< by occurrence
    std::vector<Slice> slices;
    Place place;

    friend bool operator==(const Slicing&, const Slicing&) = default;
};

/// Which type a field has, by what other fields of the segment hold (OBX-5 by OBX-2).
struct DynamicType {
    std::uint32_t field = 0;      ///< whose type it is
    std::string reference;        ///< path of what tells, such as "2"
    std::string secondReference;  ///< and a second, such as "3.1"; may be empty
    struct Case {
        std::string value, secondValue, type;
        friend bool operator==(const Case&, const Case&) = default;
    };
    std::vector<Case> cases;
    Place place;

    friend bool operator==(const DynamicType&, const DynamicType&) = default;
};

/// One row of a co-constraint table.
struct CoConstraintRow {
    std::string id;
    Usage usage;  ///< R, S (as Unsaid with `suggested`), O
    bool suggested = false;
    Cardinality cardinality;
    /// One cell a column of the table, in order: for If columns what selects, for Then columns what must hold.
    struct Cell {
        std::string value;                     ///< literal text or code; empty: nothing is said
        std::string system;                    ///< of a code
        std::vector<std::uint32_t> locations;  ///< of a code: components
        std::string valueSet;
        Strength strength = Strength::Unsaid;
        std::string type, flavour;                 ///< datatype columns
        std::string minOccurrence, maxOccurrence;  ///< "varies" columns
        friend bool operator==(const Cell&, const Cell&) = default;
    };
    std::vector<Cell> cells;
    std::string notes;
    Place place;

    friend bool operator==(const CoConstraintRow&, const CoConstraintRow&) = default;
};

/// If OBX-3 is this then OBX-5 is that: a table in the context of a message or group.
struct CoConstraintTable {
    std::string id, name;
    std::string context;  ///< group path from the message on; empty: the message
    std::string segment;  ///< path of the segment from the context on, such as "OBSERVATION/OBX"
    Rule condition;       ///< of the whole table; empty: always
    struct Column {
        enum class Role : std::uint8_t { If, Then, Note };
        enum class Kind : std::uint8_t { Code, Value, ValueSet, Datatype, Flavour, Varies, Text };
        Role role = Role::If;
        Kind kind = Kind::Code;
        std::string path;   ///< in the segment: "3", "5.1"
        std::string title;  ///< of note columns
        friend bool operator==(const Column&, const Column&) = default;
    };
    std::vector<Column> columns;
    std::string grouper;  ///< path whose value groups rows ("4", or "4.1 or 4.2": the first that is valued)
    struct Group {
        std::string name;
        Usage usage;
        bool suggested = false;  ///< as of a row
        Cardinality cardinality;
        std::vector<CoConstraintRow> rows;
        friend bool operator==(const Group&, const Group&) = default;
    };
    std::vector<CoConstraintRow> rows;  ///< in no group
    std::vector<Group> groups;
    bool closed = false;  ///< segments that no row selects are an error
    Place place;

    friend bool operator==(const CoConstraintTable&, const CoConstraintTable&) = default;
};

/// Occurrences that may stand in any order, each of which one pattern must take.
struct OrderIndifferent {
    std::string id, text;
    std::string context;  ///< path of what repeats, from where it is said
    bool should = false;
    bool closed = false;  ///< occurrences that no pattern takes are an error
    struct Pattern {
        std::string id, text;
        Rule rule;
        Cardinality cardinality;
        bool should = false;
        std::vector<Statement> statements;    ///< of each occurrence that it takes
        std::vector<OrderIndifferent> inner;  ///< inside each of them
        friend bool operator==(const Pattern&, const Pattern&) = default;
    };
    std::vector<Pattern> patterns;
    Place place;

    friend bool operator==(const OrderIndifferent&, const OrderIndifferent&) = default;
};

struct SegmentSpec {
    std::string id;       ///< of the flavour: "PID", or "PID_Newborn"
    std::string segment;  ///< the id that stands in the message; empty: `id`
    std::string name;
    std::string base;  ///< a flavour that this one starts from; empty: the standard's or the extended spec's segment
    std::vector<std::string> senders;  ///< of a Z-segment: MSH-3 values for which it means this; empty: every sender
    std::vector<ElementSpec> fields;
    std::vector<Statement> statements;
    std::vector<Slicing> slicings;
    std::vector<DynamicType> dynamicTypes;
    std::vector<OrderIndifferent> orderIndifferent;
    std::vector<Predicate> predicates;
    std::vector<CoConstraintTable> coConstraints;  ///< wherever the flavour stands; context and segment are empty
    std::string notes, origin;
    Place place;

    friend bool operator==(const SegmentSpec&, const SegmentSpec&) = default;
};

struct TypeSpec {
    std::string id;    ///< "CX_MRN"
    std::string base;  ///< the type of the standard or of the spec that it starts from; empty: itself
    std::string name;
    std::vector<ElementSpec> components;
    std::string format, pattern;  ///< of primitives
    Length length;
    std::vector<Binding> bindings;
    std::vector<Statement> statements;
    std::vector<Predicate> predicates;
    std::string notes, origin;
    Place place;

    friend bool operator==(const TypeSpec&, const TypeSpec&) = default;
};

/// A node of a message's grammar. Groups and segments carry what the spec says of them in this place.
struct StructureNode {
    enum class Kind : std::uint8_t { Segment, Group, Choice, Any };
    Kind kind = Kind::Segment;
    std::string name;     ///< segment id or group name
    std::string flavour;  ///< segment flavour; empty: the one named as the segment
    std::string title;
    Usage usage;
    Rule condition;
    Cardinality cardinality;
    std::vector<StructureNode> children;
    std::vector<Statement> statements;  ///< of a group, relative to each occurrence
    std::vector<Predicate> predicates;  ///< likewise
    std::vector<OrderIndifferent> orderIndifferent;
    std::vector<Slicing> slicings;    ///< of a segment, with field 0: its occurrences in this place
    std::vector<ElementSpec> fields;  ///< of a segment in this place only, over its flavour
    std::string notes, origin;
    Place place;

    friend bool operator==(const StructureNode&, const StructureNode&) = default;
};

struct MessageSpec {
    std::string id;
    std::string identifier;  ///< of the profile, as MSH-21 names it
    std::string name;
    std::vector<std::string> events;  ///< "ADT^A01"; one "*" is any event of the structure
    std::string structure;            ///< "ADT_A01"
    Usage usage;                      ///< whether the interface sends it at all
    std::string description;
    /// Empty: as the standard or the extended spec has the structure.
    std::vector<StructureNode> nodes;
    /// Additions by place over that structure: "PROCEDURE/PR1", "PV2": only usage, cardinality, flavour, fields ...
    struct Change {
        std::string at;
        StructureNode node;
        std::string after;  ///< a new node: stands behind this one; empty: the node exists
        friend bool operator==(const Change&, const Change&) = default;
    };
    std::vector<Change> changes;
    std::vector<Statement> statements;
    std::vector<Predicate> predicates;
    std::vector<CoConstraintTable> coConstraints;
    std::vector<OrderIndifferent> orderIndifferent;
    std::string notes, origin;
    Place place;

    friend bool operator==(const MessageSpec&, const MessageSpec&) = default;
};

enum class CodeUsage : std::uint8_t { Unsaid, R, P, E };  // required, permitted, excluded

struct CodeSpec {
    std::string code, text, system, systemVersion, comment;
    CodeUsage usage = CodeUsage::Unsaid;
    std::string pattern;    ///< a code that is an expression, such as ".*-rr"
    std::string translate;  ///< the other system's code for it
    Place place;

    friend bool operator==(const CodeSpec&, const CodeSpec&) = default;
};

struct ValueSet {
    enum class Stability : std::uint8_t { Unsaid, Static, Dynamic };
    enum class Extensibility : std::uint8_t { Unsaid, Open, Closed };
    enum class Content : std::uint8_t { Unsaid, Extensional, Intensional };
    std::string id;  ///< what bindings name: "HL70001", "LOCAL_SEX"
    std::string name, description, version, oid, url;
    Stability stability = Stability::Unsaid;
    Extensibility extensibility = Extensibility::Unsaid;
    Content content = Content::Unsaid;
    std::string extends;     ///< a table of the standard ("0001") or a set whose codes it has as well
    bool unchecked = false;  ///< bindings to it are not checked (NIST: NoValidation)
    std::string group;       ///< NIST: the name of the definitions that it stood in
    std::vector<CodeSpec> codes;
    std::string notes, origin;
    Place place;

    friend bool operator==(const ValueSet&, const ValueSet&) = default;
};

/// A name for what identifies a patient, visit, order: sites differ in where it stands.
struct NamedIdentifier {
    std::string name;  ///< "MRN", "CSN", "FIN"
    std::string path;  ///< a PathPattern: PID-3[5="MR"].1
    std::string description;
    Place place;

    friend bool operator==(const NamedIdentifier&, const NamedIdentifier&) = default;
};

struct Acknowledgement {
    enum class Mode : std::uint8_t { Unsaid, Original, Enhanced };
    Mode mode = Mode::Unsaid;
    std::string accept, application;  ///< MSH-15 and MSH-16: AL, NE, ER, SU
    std::string timing;               ///< "immediate", "deferred"
    std::vector<std::string> codes;   ///< that the receiver sends: AA, AE, AR, CA, CE, CR
    std::string notes;
    Place place;

    friend bool operator==(const Acknowledgement&, const Acknowledgement&) = default;
};

struct ChangeEntry {
    std::string version, date, author, text;
    friend bool operator==(const ChangeEntry&, const ChangeEntry&) = default;
};

/// How a kind of rule is classified in this spec: "cardinality.too-many" or "length", and what it becomes.
struct ClassificationRule {
    std::string rule;            ///< a rule's code, a category, or the id of a statement
    std::string path;            ///< only there; a path without occurrences ("PID-3"); empty: everywhere
    std::string classification;  ///< error, warning, alert, information, affirmative, off
    Place place;

    friend bool operator==(const ClassificationRule&, const ClassificationRule&) = default;
};

enum class Direction : std::uint8_t { Unsaid, Inbound, Outbound };
enum class Role : std::uint8_t { Unsaid, Sender, Receiver };

struct Identity {
    std::string id, title, vendor, product, interfaceName, version, date, description, origin, licence;
    std::string status, topics;  ///< "Draft"; key words
    std::string profileType;     ///< "HL7", "Constrainable", "Implementation"
    Direction direction = Direction::Unsaid;
    Role role = Role::Unsaid;
    std::vector<std::string> authors;
    std::vector<ChangeEntry> changes;

    friend bool operator==(const Identity&, const Identity&) = default;
};

struct SpecDocument {
    Identity identity;
    std::string standard;                ///< "2.5.1": the version it is based on
    std::vector<std::string> extends;    ///< other specs, by path from this one's folder; later ones win
    bool dictionary = true;              ///< what it does not say is as the standard has it; false: is not checked
    std::vector<std::string> encodings;  ///< "ER7", "XML"
    std::vector<std::string> senders, receivers;  ///< MSH-3 and MSH-5 it is meant for; empty: any
    std::vector<NamedIdentifier> identifiers;
    Acknowledgement acknowledgement;
    std::vector<MessageSpec> messages;
    std::vector<SegmentSpec> segments;
    std::vector<TypeSpec> types;
    std::vector<ValueSet> valueSets;
    std::vector<Statement> statements;  ///< of every message
    std::vector<ClassificationRule> classifications;

    friend bool operator==(const SpecDocument&, const SpecDocument&) = default;
};

}  // namespace plumb::spec
