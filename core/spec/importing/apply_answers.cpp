// Answers put into an import: what was doubtful stands in the spec as a person says.
#include "base/ascii.h"
#include "spec/importing/gather.h"
#include "spec/importing/learn.h"
#include "spec/importing/put_fact.h"

#include <algorithm>
#include <unordered_map>

namespace plumb::spec {
namespace {

using namespace importing;

class AnswerHand {
public:
    AnswerHand(ImportedSpec& imported, const Document& document, const dictionary::Dictionary& dictionary)
        : m_imported(imported)
        , m_document(document)
        , m_naming(dictionary, m_noWords) {
        for (std::size_t i = 0; i < imported.report.facts.size(); ++i) {
            const ImportFact& fact = imported.report.facts[i];
            m_facts[fact.path + ' ' + fact.property].push_back(i);
        }
    }

    void apply(const std::string& key, const ImportAnswer& answer) {
        const auto found = m_facts.find(key);
        if (found == m_facts.end() || !counts(answer, found->second)) {
            return;
        }
        ImportFact said = fact(found->second.front());
        const std::optional<std::string> value =
            answer.value.empty() ? std::optional<std::string>() : settled(said.property, answer.value);
        said.value.clear();
        bool stands = put(said);
        if (value && stands) {
            said.value = *value;
            stands = put(said);
        }
        for (const std::size_t at : found->second) {
            ImportFact& one = fact(at);
            if (answer.value.empty()) {
                one = skipped(std::move(one), Note{MessageId::ImportLeftOut, {}});
            } else if (!value || !stands) {
                one = doubtful(std::move(one), Note{MessageId::ImportAnswer, {answer.value, one.property, one.path}});
            } else {
                one.state = FactState::Taken;
                one.value = *value;
                one.reason = {};
            }
        }
    }

private:
    ImportFact& fact(std::size_t at) { return m_imported.report.facts[at]; }

    [[nodiscard]] bool counts(const ImportAnswer& answer, const std::vector<std::size_t>& facts) {
        const std::string text = trimmed(answer.text);
        return text.empty() ||
               std::any_of(facts.begin(), facts.end(), [&](std::size_t at) { return trimmed(fact(at).text) == text; });
    }

    /// As the spec has it; nothing: it cannot stand there.
    [[nodiscard]] std::optional<std::string> settled(std::string_view property, const std::string& value) const {
        if (property == "usage") {
            const std::optional<Usage> usage = parseUsage(value);
            return usage && usage->code != UsageCode::Unsaid ? std::optional(printUsage(*usage)) : std::nullopt;
        }
        if (property == "min" || property == "max" || property.starts_with("length.")) {
            const bool sign =
                property == "length.truncation" ? value == "=" || value == "#" : property == "max" && value == "*";
            const bool number = property != "length.truncation" && numberOf(value);
            return sign || number ? std::optional(value) : std::nullopt;
        }
        if (property == "type") {
            const std::vector<TypeSpec>& own = m_imported.spec.types;
            const bool known =
                value == "varies" || m_naming.dictionary().type(value) ||
                std::any_of(own.begin(), own.end(), [&](const TypeSpec& one) { return one.id == value; });
            return known ? std::optional(value) : std::nullopt;
        }
        if (property == "values") {
            const std::string id = SetIndex(m_imported.spec.valueSets).meant(value, m_naming);
            return id.empty() ? std::nullopt : std::optional(id);
        }
        return value;
    }

    /// False: the fact is about something that takes no answer.
    bool put(const ImportFact& said) {
        if (const std::size_t slash = said.path.find('/'); slash != std::string::npos) {
            return putCode(said.path.substr(0, slash), said.path.substr(slash + 1), said);
        }
        const Target target = targetNamed(said.path);
        const bool known = target.type
                               ? m_naming.dictionary().type(target.owner.substr(0, target.owner.find('_'))) != nullptr
                               : m_naming.knowsSegment(target.owner);
        const bool text = said.property == "name" || said.property == "notes";
        if (!known || said.property.empty() || (target.numbers.empty() && !text)) {
            return false;
        }
        putElement(m_imported.spec, target, said, m_document);
        return true;
    }

    bool putCode(const std::string& set, const std::string& code, const ImportFact& said) {
        for (ValueSet& one : m_imported.spec.valueSets) {
            for (CodeSpec& known : one.codes) {
                if (one.id == set && known.code == code && said.property == "text") {
                    known.text = said.value;
                    return true;
                }
            }
        }
        return false;
    }

    ImportedSpec& m_imported;
    const Document& m_document;
    ImportTemplate m_noWords;
    Naming m_naming;
    std::unordered_map<std::string, std::vector<std::size_t>> m_facts;
};

}  // namespace

void applyAnswers(ImportedSpec& imported, const ImportAnswers& answers, const Document& document) {
    const std::optional<dictionary::Version> version = dictionary::parseVersion(imported.spec.standard);
    if (answers.empty() || !version) {
        return;
    }
    AnswerHand hand(imported, document, dictionary::Dictionary::of(*version));
    for (const auto& [key, answer] : answers) {
        hand.apply(key, answer);
    }
}

}  // namespace plumb::spec
