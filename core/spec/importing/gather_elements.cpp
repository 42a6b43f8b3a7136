#include "spec/importing/gather.h"

#include "base/ascii.h"

#include <algorithm>
#include <map>
#include <set>

namespace plumb::spec::importing {
namespace {

/// Said more than once, these are added to each other.
bool addsUp(std::string_view property) {
    return property == "notes" || property == "condition";
}

class ElementGatherer {
public:
    ElementGatherer(std::vector<ElementFact> facts, const std::vector<ValueSet>& sets, const Document& document,
                    const Naming& naming)
        : m_facts(std::move(facts))
        , m_sets(sets)
        , m_document(document)
        , m_naming(naming) {
        for (const ElementFact& said : m_facts) {
            if (said.target.type) {
                m_types.insert(said.target.owner);
            }
        }
    }

    void gather(SpecDocument& spec, ImportReport& report) {
        for (ElementFact& said : m_facts) {
            names(said);
        }
        repeated();
        for (ElementFact& said : m_facts) {
            if (const auto answer = m_naming.words().answers.find(said.fact.path + ' ' + said.fact.property);
                answer != m_naming.words().answers.end() && said.fact.state != FactState::Skipped) {
                said.fact.value = answer->second;
                said.fact.state = FactState::Taken;
                said.fact.reason = {};
            }
            if (said.fact.state == FactState::Taken) {
                put(said, spec);
            }
            report.facts.push_back(std::move(said.fact));
        }
    }

private:
    /// What names something must name what there is.
    void names(ElementFact& said) const {
        ImportFact& fact = said.fact;
        const std::string version(dictionary::versionName(m_naming.dictionary().version()));
        if (fact.state != FactState::Taken) {
            return;
        }
        if (!said.target.type && !m_naming.knowsSegment(said.target.owner)) {
            fact = doubtful(std::move(fact), Note{MessageId::ImportUnknownSegment, {said.target.owner, version}});
        } else if (fact.property == "type") {
            const std::string id = typeMeant(fact.value);
            if (id.empty()) {
                fact = doubtful(std::move(fact), Note{MessageId::ImportType, {fact.value, version}});
            } else {
                fact.value = id;
            }
        } else if (fact.property == "values") {
            const std::string id = setMeant(fact.value, m_sets, m_naming);
            if (id.empty()) {
                fact = doubtful(std::move(fact), Note{MessageId::ImportTable, {fact.value, version}});
            } else {
                fact.value = id;
            }
        }
    }

    [[nodiscard]] std::string typeMeant(const std::string& text) const {
        if (m_types.count(text) > 0) {
            return text;
        }
        if (folded(text) == "varies" || text == "*") {
            return "varies";
        }
        const dictionary::TypeInfo* type = m_naming.dictionary().type(text);
        return type ? std::string(type->id) : std::string();
    }

    /// One place and property, said twice: the same is said once, different values are a doubt about both.
    void repeated() {
        std::map<std::pair<std::string, std::string>, std::size_t> first;
        std::vector<ElementFact> kept;
        for (ElementFact& said : m_facts) {
            const bool counts = said.fact.state == FactState::Taken && !said.fact.property.empty();
            const auto key = std::pair(said.fact.path, said.fact.property);
            const auto known = counts ? first.find(key) : first.end();
            if (known == first.end()) {
                if (counts) {
                    first.emplace(key, kept.size());
                }
                kept.push_back(std::move(said));
                continue;
            }
            ImportFact& before = kept[known->second].fact;
            if (before.value == said.fact.value || holds(before, said.fact)) {
                continue;
            }
            again(before, said);
            kept.push_back(std::move(said));
        }
        m_facts = std::move(kept);
    }

    static bool holds(const ImportFact& before, const ImportFact& after) {
        return before.property == "name" && folded(before.value) == folded(after.value);
    }

    void again(ImportFact& before, ElementFact& said) const {
        ImportFact& after = said.fact;
        if (addsUp(after.property)) {
            return;
        }
        if (after.property == "name" || after.property == "example") {
            after = skipped(std::move(after), Note{MessageId::ImportSaidBefore, {before.value}});
            return;
        }
        const std::string place = originOf(m_document, before.place);
        after = doubtful(std::move(after), Note{MessageId::ImportConflict, {after.value, before.value, place}});
        if (before.state == FactState::Taken) {
            before = doubtful(std::move(before), Note{MessageId::ImportConflict,
                                                      {before.value, after.value, originOf(m_document, after.place)}});
        }
    }

    void put(const ElementFact& said, SpecDocument& spec) {
        if (said.target.type) {
            TypeSpec& type = part(spec.types, said);
            if (said.target.numbers.empty()) {
                addText(type.notes, type.name, said.fact);
                return;
            }
            if (const std::string base = type.id.substr(0, type.id.find('_')); base != type.id) {
                type.base = base;
            }
            set(elementAt(type.components, said.target.numbers, 0, said.fact.place), said.fact);
            return;
        }
        SegmentSpec& segment = part(spec.segments, said);
        if (said.target.numbers.empty()) {
            addText(segment.notes, segment.name, said.fact);
        } else {
            set(elementAt(segment.fields, said.target.numbers, 0, said.fact.place), said.fact);
        }
    }

    template <class Part>
    Part& part(std::vector<Part>& parts, const ElementFact& said) {
        const auto known =
            std::find_if(parts.begin(), parts.end(), [&](const Part& one) { return one.id == said.target.owner; });
        if (known != parts.end()) {
            return *known;
        }
        Part made;
        made.id = said.target.owner;
        made.origin = originOf(m_document, said.fact.place);
        parts.push_back(std::move(made));
        return parts.back();
    }

    static void addText(std::string& notes, std::string& name, const ImportFact& fact) {
        if (fact.property == "name") {
            name = fact.value;
        } else if (fact.property == "notes") {
            notes += (notes.empty() ? "" : "\n") + fact.value;
        }
    }

    ElementSpec& elementAt(std::vector<ElementSpec>& elements, const std::vector<std::uint32_t>& numbers,
                           std::size_t depth, const DocumentPlace& place) {
        auto at = std::find_if(elements.begin(), elements.end(),
                               [&](const ElementSpec& one) { return one.number >= numbers[depth]; });
        if (at == elements.end() || at->number != numbers[depth]) {
            at = elements.insert(at, ElementSpec());
            at->number = numbers[depth];
        }
        if (depth + 1 < numbers.size()) {
            return elementAt(at->components, numbers, depth + 1, place);
        }
        if (at->origin.empty()) {
            at->origin = originOf(m_document, place);
        }
        return *at;
    }

    static void set(ElementSpec& element, const ImportFact& fact) {
        const std::string& property = fact.property;
        const auto number = fact.value == "*" ? std::optional(hl7::kUnbounded) : numberOf(fact.value);
        if (property == "name") {
            element.name = fact.value;
        } else if (property == "usage") {
            element.usage = parseUsage(fact.value).value_or(Usage());
        } else if (property == "min") {
            element.cardinality.min = number;
        } else if (property == "max") {
            element.cardinality.max = number;
        } else if (property.starts_with("length.")) {
            length(element.length, property.substr(7), fact.value, number);
        } else if (property == "type") {
            element.type = fact.value;
        } else if (property == "values") {
            Binding binding;
            binding.valueSet = fact.value;
            element.bindings = {binding};
        } else if (property == "item") {
            element.item = fact.value;
        } else if (property == "constant") {
            element.constant = fact.value;
        } else if (property == "example") {
            element.example = fact.value;
        } else if (property == "notes" || property == "condition") {
            // In words a condition cannot be checked; it stands where people read it.
            const std::string text = property == "condition" ? "Condition: " + fact.value : fact.value;
            element.notes += (element.notes.empty() ? "" : "\n") + text;
        }
    }

    static void length(Length& length, std::string_view part, const std::string& value,
                       std::optional<std::uint32_t> number) {
        if (part == "min") {
            length.min = number;
        } else if (part == "max") {
            length.max = number;
            length.min = length.min.value_or(0);
        } else if (part == "conformance") {
            length.conformance = number;
        } else {
            length.truncation = value == "=" ? Truncation::Forbidden : Truncation::Allowed;
        }
    }

    std::vector<ElementFact> m_facts;
    const std::vector<ValueSet>& m_sets;
    const Document& m_document;
    const Naming& m_naming;
    std::set<std::string> m_types;
};

}  // namespace

std::string setMeant(std::string_view text, const std::vector<ValueSet>& sets, const Naming& naming) {
    const std::string table = Naming::tableId(text), word = folded(text);
    for (const ValueSet& set : sets) {
        if (set.id == text || (!table.empty() && set.id == table) || folded(set.id) == word ||
            (!set.name.empty() && folded(set.name) == word)) {
            return set.id;
        }
    }
    if (table.empty()) {
        return {};
    }
    // A number of four digits is a table, also where the standard leaves its codes to the sites; workbooks drop zeros.
    const bool known = naming.dictionary().table(std::string_view(table).substr(3)) != nullptr;
    return known || numberOf(trimmed(text)) || text.find(std::string_view(table).substr(3)) != std::string_view::npos
               ? table
               : std::string();
}

void gatherElements(std::vector<ElementFact> facts, const std::vector<ValueSet>& sets, const Document& document,
                    const Naming& naming, SpecDocument& spec, ImportReport& report) {
    ElementGatherer(std::move(facts), sets, document, naming).gather(spec, report);
}

}  // namespace plumb::spec::importing
