// A spec ready to be used: a document laid over those it extends, and over the standard where it says nothing.
//
// The document keeps what was written; Spec answers what that means: which message spec a message has, its whole
// structure, every field of a segment flavour, every component of a type, every code of a value set. Immutable; may be
// read by many threads.
#pragma once

#include "base/result.h"
#include "dictionary/dictionary.h"
#include "spec/spec_document.h"

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

/// An element with everything known of it. What the spec leaves unsaid is filled in from the standard.
struct MergedElement {
    ElementSpec element;
    /// The length is the standard's own: negotiable up to 2.6, so information at most.
    bool lengthFromStandard = false;
    /// The usage is the standard's own. Before 2.7 an O may be a C or B that the sources do not tell.
    bool usageFromStandard = false;
    /// The binding is the standard's own table.
    bool bindingFromStandard = false;
    /// Neither spec nor standard has it: a field past the end of the segment's definition.
    bool known = true;
};

struct MergedSegment {
    std::string flavour, segment, name;
    std::vector<MergedElement> fields;  ///< by number, ascending
    std::vector<Statement> statements;
    std::vector<Slicing> slicings;
    std::vector<DynamicType> dynamicTypes;
    std::vector<OrderIndifferent> orderIndifferent;
    bool known = false;  ///< spec or standard define it; false: its fields are not checked
    Place place;
};

struct MergedType {
    std::string id, name;
    std::string primitive;  ///< the standard's type at the bottom: "ST", "DT", "NM"; empty for composites
    std::vector<MergedElement> components;
    std::string format, pattern;
    Length length;
    std::vector<Binding> bindings;
    std::vector<Statement> statements;
    bool known = false;
    Place place;
};

struct MergedValueSet {
    ValueSet set;  ///< with all codes, those that it extends included
    bool fromStandard = false;
    dictionary::TableKind kind = dictionary::TableKind::Hl7Defined;  ///< of a standard's table
    bool known = false;
};

class Spec {
public:
    /// `document` is laid over its `extends` already (see load_spec.h).
    explicit Spec(SpecDocument document);

    [[nodiscard]] const SpecDocument& document() const { return *m_document; }
    [[nodiscard]] dictionary::Version standard() const { return m_standard; }
    [[nodiscard]] const dictionary::Dictionary& dictionary() const;

    /// The message spec for MSH-9: by code and event; else by structure one that says no events, or "*". nullptr when
    /// the spec has none. `structure` may be empty: it is then what the standard has for the event.
    [[nodiscard]] const MessageSpec* messageFor(std::string_view code, std::string_view event,
                                                std::string_view structure) const;

    /// The whole structure of a message, as one group named like it: what the spec writes, or the standard's structure
    /// with the spec's changes. Every node has a usage and a cardinality: what is left unsaid comes from the standard's
    /// node in the same place, else from the usage (R: 1..1, X: 0..0, others: 0..1). Nodes written in the spec have its
    /// places; a change that names no node is left out (lint says so).
    [[nodiscard]] StructureNode structureOf(const MessageSpec& message) const;

    /// A segment flavour; `local` are fields said of it in one place of a structure. `sender` is MSH-3: Z-segments mean
    /// different things by sender.
    [[nodiscard]] MergedSegment segment(std::string_view flavour, std::string_view segmentId,
                                        std::string_view sender = {}, const std::vector<ElementSpec>& local = {}) const;
    [[nodiscard]] MergedType type(std::string_view id) const;
    /// The components of a field or component: those of its type with what is said of them at the element itself.
    [[nodiscard]] std::vector<MergedElement> components(const ElementSpec& element) const;
    /// By the spec's id, or a table of the standard: "0001", "HL70001".
    [[nodiscard]] MergedValueSet valueSet(std::string_view id) const;

private:
    [[nodiscard]] MergedSegment segmentFrom(const SegmentSpec* spec, std::string_view segmentId,
                                            std::size_t depth) const;
    [[nodiscard]] MergedSegment standardSegment(std::string_view id) const;
    [[nodiscard]] MergedType typeFrom(std::string_view id, std::size_t depth) const;
    [[nodiscard]] MergedValueSet valueSetFrom(std::string_view id, std::size_t depth) const;

    std::shared_ptr<const SpecDocument> m_document;
    dictionary::Version m_standard;
};

}  // namespace plumb::spec
