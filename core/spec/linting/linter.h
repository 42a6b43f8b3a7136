// What the checks of lint() share: the document, what it extends, which names are known. Each check is one function
// over it, in the file of its subject.
#pragma once

#include "spec/expression.h"
#include "spec/lint.h"
#include "spec/spec.h"

#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plumb::spec::linting {

class Linter {
public:
    Linter(const SpecDocument& document, const SpecDocument* below, std::vector<LintNote>& notes);

    [[nodiscard]] const SpecDocument& document() const { return m_document; }
    [[nodiscard]] const SpecDocument* below() const { return m_below; }
    /// What the document stands on: the specs that it extends, else the standard alone.
    [[nodiscard]] const Spec& ground() const { return m_ground; }
    [[nodiscard]] const dictionary::Dictionary& dictionary() const { return m_ground.dictionary(); }
    /// "HL7 2.5.1"
    [[nodiscard]] std::string standardName() const;

    void error(Place place, MessageId id, std::vector<std::string> arguments);
    void warning(Place place, MessageId id, std::vector<std::string> arguments);
    void hint(Place place, MessageId id, std::vector<std::string> arguments);

    [[nodiscard]] bool knowsSegment(std::string_view id) const;
    [[nodiscard]] bool knowsFlavour(std::string_view id) const;
    [[nodiscard]] bool knowsType(std::string_view id) const;
    [[nodiscard]] bool knowsValueSet(std::string_view id) const;
    /// Says that `name` is no `kind`, with the nearest of the names that are.
    void unknown(Place place, std::string_view kind, const std::string& name, std::vector<std::string_view> known);
    void checkSegmentName(Place place, const std::string& name);
    void checkFlavour(Place place, const std::string& name);
    void checkType(Place place, const std::string& name);
    void checkValueSet(Place place, const std::string& name);

    /// A predicate elsewhere in the document has the condition of this element (PID-3.1, T.4) or node (GROUP/OBX).
    [[nodiscard]] bool predicated(const std::string& what) const { return m_predicated.count(what) > 0; }

    /// Value sets that something is bound to or asks for.
    [[nodiscard]] const std::set<std::string, std::less<>>& usedSets() const { return m_usedSets; }

private:
    void gatherPredicates(const std::string& owner, const std::vector<Predicate>& predicates);
    void gatherPredicates(const std::vector<StructureNode>& nodes);
    void add(LintLevel level, Place place, MessageId id, std::vector<std::string> arguments);

    const SpecDocument& m_document;
    const SpecDocument* m_below;
    std::vector<LintNote>& m_notes;
    Spec m_ground;
    bool m_namesMayBeElsewhere;
    std::set<std::string_view> m_flavours, m_segments, m_types, m_sets, m_tables;
    std::set<std::string, std::less<>> m_usedSets;
    std::set<std::string> m_predicated;
};

void checkHeader(Linter& linter);
void checkElements(Linter& linter, const std::string& owner, const std::vector<ElementSpec>& elements, bool fields);
void checkBindings(Linter& linter, const std::vector<Binding>& bindings);
void checkPattern(Linter& linter, Place place, const std::string& what, const std::string& pattern);
void checkRule(Linter& linter, const Rule& rule);
/// Usage, condition and cardinality against each other.
void checkUsage(Linter& linter, Place place, const std::string& what, const Usage& usage, const Rule& condition,
                const Cardinality& cardinality);
void checkPredicates(Linter& linter, const std::vector<Predicate>& predicates);
void checkStatements(Linter& linter, const std::vector<Statement>& statements);
void checkSlicings(Linter& linter, const std::vector<Slicing>& slicings, bool ofSegments);
void checkOrderIndifferent(Linter& linter, const std::vector<OrderIndifferent>& all);
void checkSegments(Linter& linter);
void checkTypes(Linter& linter);
void checkMessages(Linter& linter);
void checkCoConstraints(Linter& linter, const std::vector<CoConstraintTable>& tables);
/// Comes last: says which sets nothing used.
void checkValueSets(Linter& linter);

/// Says which keys stand twice.
template <class V, class KeyOf>
void checkTwice(Linter& linter, const std::vector<V>& parts, std::string_view kind, const KeyOf& keyOf) {
    std::unordered_map<std::string, Place> seen;
    for (const V& part : parts) {
        const std::string key = keyOf(part);
        if (key.empty()) {
            continue;
        }
        if (const auto [first, isNew] = seen.try_emplace(key, part.place); !isNew) {
            linter.error(part.place, MessageId::LintTwice,
                         {key, std::string(kind), std::to_string(first->second.line)});
        }
    }
}

}  // namespace plumb::spec::linting
