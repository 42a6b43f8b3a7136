// Tables of codes, the form of value sets that stands above them, and the legend of a document's own usage letters.
#include "base/ascii.h"
#include "spec/importing/section_readers.h"

#include <algorithm>

namespace plumb::spec::importing {
namespace {

/// Keys of the form above the codes, folded.
struct FormKey {
    std::string_view key, property;
};
constexpr FormKey kFormKeys[] = {{"mapping identifier", "id"},
                                 {"binding identifier", "id"},
                                 {"identifier", "id"},
                                 {"value set id", "id"},
                                 {"table id", "id"},
                                 {"id", "id"},
                                 {"name", "name"},
                                 {"value set name", "name"},
                                 {"table name", "name"},
                                 {"oid", "oid"},
                                 {"version", "version"},
                                 {"extensibility", "extensibility"},
                                 {"stability", "stability"},
                                 {"url", "url"},
                                 {"description", "description"},
                                 {"definition", "description"},
                                 {"content definition", "content"},
                                 {"bezeichnung", "name"},
                                 {"nom", "name"},
                                 {"nombre", "name"},
                                 {"nome", "name"},
                                 {"value set oid", "oid"},
                                 {"kennung", "id"},
                                 {"identifiant", "id"},
                                 {"identificador", "id"}};

bool putProperty(ValueSet& set, std::string_view property, const std::string& value) {
    const std::string word = folded(value);
    if (property == "id") {
        const std::string table = Naming::tableId(value);
        set.id = table.empty() ? value : table;
    } else if (property == "name") {
        set.name = value;
    } else if (property == "oid") {
        set.oid = value;
    } else if (property == "version") {
        set.version = value;
    } else if (property == "url") {
        set.url = value;
    } else if (property == "description") {
        set.description = value;
    } else if (property == "extensibility" && (word == "open" || word == "closed")) {
        set.extensibility = word == "open" ? ValueSet::Extensibility::Open : ValueSet::Extensibility::Closed;
    } else if (property == "stability" && (word == "static" || word == "dynamic")) {
        set.stability = word == "static" ? ValueSet::Stability::Static : ValueSet::Stability::Dynamic;
    } else if (property == "content" && (word == "extensional" || word == "intensional")) {
        set.content = word == "extensional" ? ValueSet::Content::Extensional : ValueSet::Content::Intensional;
    } else {
        return false;
    }
    return true;
}

std::optional<CodeUsage> codeUsageOf(const std::string& text) {
    const std::string word = folded(text);
    return word == "r" || word == "required"    ? std::optional(CodeUsage::R)
           : word == "p" || word == "permitted" ? std::optional(CodeUsage::P)
           : word == "e" || word == "excluded"  ? std::optional(CodeUsage::E)
                                                : std::nullopt;
}

class CodeReader {
public:
    CodeReader(const Section& section, const Naming& naming, Found& found)
        : m_section(section)
        , m_naming(naming)
        , m_found(found) {
        m_code = section.at(Column::Code) ? section.at(Column::Code) : section.at(Column::Value);
        m_set = section.at(Column::SetId) ? section.at(Column::SetId) : section.at(Column::Table);
        for (const Column text : {Column::Meaning, Column::Description, Column::Name, Column::Notes}) {
            m_text = m_text ? m_text : section.at(text);
        }
    }

    void read() {
        if (!m_code) {
            return;
        }
        if (!m_set) {
            ValueSet named;
            const NamedSet name = setOf(m_section, m_naming);
            named.id = name.id;
            named.name = name.name;
            form(std::move(named));
        }
        for (const DocumentRow* row : m_section.rows) {
            if (!m_found.takes(*row)) {
                break;
            }
            one(*row);
        }
    }

private:
    FoundSet& setNamed(const ValueSet& wanted, const DocumentPlace& place) {
        const auto [at, isNew] = m_found.setPlaces.emplace(wanted.id, m_found.sets.size());
        if (!isNew) {
            return m_found.sets[at->second];
        }
        FoundSet made;
        made.set = wanted;
        if (!wanted.name.empty()) {
            made.facts.push_back({wanted.id, "name", wanted.name, wanted.name, place, FactState::Taken, {}});
        }
        m_found.sets.push_back(std::move(made));
        return m_found.sets.back();
    }

    /// The form names the set better than the heading above it does.
    void form(ValueSet formed) {
        std::vector<ImportFact> facts;
        for (const KeyAndValue& pair : m_section.pairs) {
            const std::string word = folded(pair.key);
            const auto known = std::find_if(std::begin(kFormKeys), std::end(kFormKeys),
                                            [&](const FormKey& form) { return form.key == word; });
            const bool put = known != std::end(kFormKeys) && putProperty(formed, known->property, pair.value);
            if (put || !pair.prose) {
                ImportFact said{
                    "", put ? std::string(known->property) : "", pair.value, pair.value, pair.place, FactState::Taken,
                    {}};
                facts.push_back(put ? std::move(said)
                                    : skipped(std::move(said), Note{MessageId::ImportHeading, {pair.key}}));
            }
        }
        m_current = &setNamed(formed, m_section.place);
        if (facts.empty()) {
            return;
        }
        formed.codes = std::move(m_current->set.codes);
        m_current->set = std::move(formed);
        for (ImportFact& said : facts) {
            said.path = m_current->set.id;
            std::erase_if(m_current->facts, [&](const ImportFact& before) {
                return before.property == said.property && before.path == said.path && !said.property.empty();
            });
            m_current->facts.push_back(std::move(said));
        }
    }

    void one(const DocumentRow& row) {
        if (m_set) {
            const std::string name = textAt(row, *m_set);
            if (!name.empty()) {
                ValueSet wanted;
                const std::string table = Naming::tableId(name);
                const NamedSet named = m_naming.setIn(name, true);
                wanted.id = table.empty() ? named.id : table;
                wanted.name = table.empty() ? named.name : "";
                m_current = &setNamed(wanted, row[*m_set].place);
            }
        }
        const std::string code = textAt(row, *m_code);
        if (!m_current || m_current->set.id.empty()) {
            return;
        }
        if (code.empty()) {
            goesOn(row);
            return;
        }
        CodeSpec spec;
        spec.code = code;
        spec.text = m_text ? textAt(row, *m_text) : std::string();
        add(row, std::move(spec));
    }

    void add(const DocumentRow& row, CodeSpec spec) {
        const std::string path = m_current->set.id + '/' + spec.code;
        const DocumentCell& cell = row[*m_code];
        const auto [at, isNew] = m_current->codePlaces.emplace(spec.code, m_current->set.codes.size());
        if (!isNew) {
            const CodeSpec* const known = &m_current->set.codes[at->second];
            if (known->text != spec.text) {
                m_current->facts.push_back(doubtful(fact(path, "text", spec.text, cell),
                                                    Note{MessageId::ImportConflict, {spec.text, known->text, path}}));
            }
            return;
        }
        m_current->facts.push_back(fact(path, "code", spec.code, cell));
        if (!spec.text.empty()) {
            m_current->facts.push_back(fact(path, "text", spec.text, row[*m_text]));
        }
        if (const auto system = m_section.at(Column::CodeSystem); system && !textAt(row, *system).empty()) {
            spec.system = textAt(row, *system);
            m_current->facts.push_back(fact(path, "system", spec.system, row[*system]));
        }
        if (const auto usage = m_section.at(Column::Usage); usage && !textAt(row, *usage).empty()) {
            usageOf(path, row[*usage], spec);
        }
        if (const auto comment = m_section.at(Column::Notes);
            comment && comment != m_text && !textAt(row, *comment).empty()) {
            spec.comment = textAt(row, *comment);
            m_current->facts.push_back(fact(path, "comment", spec.comment, row[*comment]));
        }
        m_current->set.codes.push_back(std::move(spec));
    }

    void usageOf(const std::string& path, const DocumentCell& cell, CodeSpec& spec) {
        const std::string text = trimmed(cell.text);
        if (const std::optional<CodeUsage> usage = codeUsageOf(text)) {
            spec.usage = *usage;
            const char* letter = *usage == CodeUsage::R ? "R" : *usage == CodeUsage::P ? "P" : "E";
            m_current->facts.push_back(fact(path, "usage", letter, cell));
        } else {
            m_current->facts.push_back(doubtful(fact(path, "usage", "", cell), Note{MessageId::ImportUsage, {text}}));
        }
    }

    /// The text of the code above, cut by a page break.
    void goesOn(const DocumentRow& row) {
        const std::string text = m_text ? textAt(row, *m_text) : std::string();
        if (!text.empty() && !m_current->set.codes.empty() && !m_current->facts.empty()) {
            CodeSpec& last = m_current->set.codes.back();
            const std::string more = (last.text.empty() ? "" : " ") + text, path = m_current->set.id + '/' + last.code;
            // It is one of the last facts; all of them would be many for every row.
            constexpr std::ptrdiff_t kFactsOfCode = 16;
            const auto end = m_current->facts.end();
            const auto from = end - std::min(kFactsOfCode, end - m_current->facts.begin());
            const auto said = std::find_if(from, end, [&](const ImportFact& fact) {
                return fact.property == "text" && fact.path == path && fact.value == last.text;
            });
            last.text += more;
            if (said != end) {
                said->value += more;
            }
        }
    }

    const Section& m_section;
    const Naming& m_naming;
    Found& m_found;
    FoundSet* m_current = nullptr;
    std::optional<std::size_t> m_code, m_text, m_set;
};

}  // namespace

void readCodes(const Section& section, const Naming& naming, Found& found) {
    CodeReader(section, naming, found).read();
}

void readUsageLegend(const Section& section, Found& found) {
    if (section.columns.size() < 2) {
        return;
    }
    for (const DocumentRow* row : section.rows) {
        if (!found.takes(*row)) {
            break;
        }
        const std::string letter = folded(textAt(*row, 0));
        const UsageReading meaning = readUsage(textAt(*row, 1), found.usageWords);
        if (!letter.empty() && meaning.doubt.id == MessageId::None && meaning.usage.code != UsageCode::Unsaid) {
            found.usageWords.try_emplace(letter, printUsage(meaning.usage));
        }
    }
}

}  // namespace plumb::spec::importing
