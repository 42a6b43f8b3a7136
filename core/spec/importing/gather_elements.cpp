#include "spec/importing/gather.h"

#include "base/ascii.h"
#include "spec/importing/condition_words.h"
#include "spec/importing/put_fact.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>

namespace plumb::spec::importing {
namespace {

/// Said more than once, these are added to each other.
bool addsUp(std::string_view property) {
    return property == "notes" || property == "condition";
}

class ElementGatherer {
public:
    ElementGatherer(std::vector<ElementFact> facts, const SetIndex& sets, const Document& document,
                    const Naming& naming, const CancelToken& cancel)
        : m_facts(std::move(facts))
        , m_sets(sets)
        , m_document(document)
        , m_naming(naming)
        , m_cancel(cancel) {
        for (const ElementFact& said : m_facts) {
            if (said.target.type) {
                m_types.insert(said.target.owner);
            }
        }
    }

    void gather(SpecDocument& spec, ImportReport& report) {
        for (ElementFact& said : m_facts) {
            if (m_cancel.stopped()) {
                return;
            }
            names(said);
        }
        conditions();
        repeated();
        for (ElementFact& said : m_facts) {
            if (m_cancel.stopped()) {
                return;
            }
            if (said.fact.state == FactState::Taken) {
                putElement(spec, said.target, said.fact, m_document);
            }
            report.facts.push_back(std::move(said.fact));
        }
        for (TypeSpec& type : spec.types) {
            // "CM_Local" is a flavour of nothing where there is no CM.
            const bool known = m_types.count(type.base) > 0 || m_naming.dictionary().type(type.base);
            type.base = known ? type.base : std::string();
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
            const std::string id = m_sets.meant(fact.value, m_naming);
            if (id.empty()) {
                fact = doubtful(std::move(fact), Note{MessageId::ImportTable, {fact.value, version}});
            } else {
                fact.value = id;
            }
        }
    }

    /// Conditions that can be read become rules of what is conditional; the words stay beside them.
    void conditions() {
        std::map<std::string, ImportFact*> usages;
        for (ElementFact& said : m_facts) {
            if (said.fact.property == "usage" && said.fact.state == FactState::Taken) {
                usages.emplace(said.fact.path, &said.fact);
            }
        }
        std::vector<ElementFact> rules;
        for (const ElementFact& said : m_facts) {
            if (m_cancel.stopped()) {
                return;
            }
            const auto usage = usages.find(said.fact.path);
            if (said.fact.property != "condition" || said.fact.state != FactState::Taken || usage == usages.end()) {
                continue;
            }
            const std::optional<Usage> meant = parseUsage(usage->second->value);
            const std::optional<ConditionReading> read = readCondition(said.fact.value);
            if (!read || !meant || (meant->code != UsageCode::C && meant->code != UsageCode::CE)) {
                continue;
            }
            if (meant->whenTrue == UsageCode::Unsaid && !read->only) {
                // "Required when ...": of when not, nothing is said.
                usage->second->value = meant->code == UsageCode::C ? "C(R/O)" : "C(RE/O)";
            }
            ElementFact& rule = rules.emplace_back(said);
            rule.fact.property = "when";
            rule.fact.value = read->rule;
        }
        std::move(rules.begin(), rules.end(), std::back_inserter(m_facts));
    }

    [[nodiscard]] std::string typeMeant(const std::string& said) const {
        const auto told = m_naming.words().types.find(folded(said));
        const std::string& text = told == m_naming.words().types.end() ? said : told->second;
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
            if (m_cancel.stopped()) {
                return;
            }
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

    std::vector<ElementFact> m_facts;
    const SetIndex& m_sets;
    const Document& m_document;
    const Naming& m_naming;
    const CancelToken& m_cancel;
    std::set<std::string> m_types;
};

}  // namespace

SetIndex::SetIndex(const std::vector<ValueSet>& sets)
    : m_sets(sets) {
    for (std::size_t i = 0; i < sets.size(); ++i) {
        m_ids.emplace(sets[i].id, i);
        m_words.emplace(folded(sets[i].id), i);
        if (!sets[i].name.empty()) {
            m_words.emplace(folded(sets[i].name), i);
        }
    }
}

std::string SetIndex::meant(std::string_view said, const Naming& naming) const {
    const auto told = naming.words().valueSets.find(folded(said));
    const std::string text(told == naming.words().valueSets.end() ? said : std::string_view(told->second));
    const std::string table = Naming::tableId(text);
    std::size_t first = m_sets.size();
    const auto ask = [&first](const auto& places, const std::string& key) {
        const auto found = places.find(key);
        first = found == places.end() ? first : std::min(first, found->second);
    };
    ask(m_ids, text);
    ask(m_words, folded(text));
    if (!table.empty()) {
        ask(m_ids, table);
    }
    if (first < m_sets.size()) {
        return m_sets[first].id;
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

void gatherElements(std::vector<ElementFact> facts, const SetIndex& sets, const Document& document,
                    const Naming& naming, const CancelToken& cancel, SpecDocument& spec, ImportReport& report) {
    ElementGatherer(std::move(facts), sets, document, naming, cancel).gather(spec, report);
}

}  // namespace plumb::spec::importing
