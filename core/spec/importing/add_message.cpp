// A message of grammar tokens: groups get names, nodes their facts.
#include "spec/importing/grammar_text.h"

#include <algorithm>
#include <set>

namespace plumb::spec::importing {
namespace {

void idsBelow(const std::vector<StructureNode>& nodes, std::set<std::string>& ids) {
    for (const StructureNode& node : nodes) {
        if (node.kind == StructureNode::Kind::Segment) {
            ids.insert(node.name);
        }
        idsBelow(node.children, ids);
    }
}

void idsOfStandard(const hl7::GrammarNode& node, std::set<std::string>& ids) {
    if (node.kind == hl7::GrammarNode::Kind::Segment) {
        ids.insert(node.name);
    }
    for (const hl7::GrammarNode& child : node.children) {
        idsOfStandard(child, ids);
    }
}

/// The smallest group of the standard's structure that holds all of these segments.
const hl7::GrammarNode* groupWith(const hl7::GrammarNode& node, const std::set<std::string>& ids) {
    for (const hl7::GrammarNode& child : node.children) {
        if (const hl7::GrammarNode* found = groupWith(child, ids)) {
            return found;
        }
    }
    std::set<std::string> own;
    idsOfStandard(node, own);
    const bool all = std::all_of(ids.begin(), ids.end(),
                                 [&](const std::string& id) { return own.count(id) > 0 || id.front() == 'Z'; });
    return all && node.kind == hl7::GrammarNode::Kind::Group && !node.name.empty() ? &node : nullptr;
}

class MessageMaker {
public:
    MessageMaker(const NamedMessage& named, const std::vector<GrammarToken>& tokens, const Naming& naming, Found& found)
        : m_tokens(tokens)
        , m_naming(naming)
        , m_found(found) {
        m_made.message.id = named.id;
        m_made.message.name = named.name;
        m_made.message.events = named.events;
        m_made.message.structure = named.structure;
    }

    void make() {
        GrammarReading reading = readGrammar(m_tokens);
        if (!reading.wrongAt.empty() || reading.nodes.empty()) {
            ImportFact wrong = bare(m_made.message.id, "segments", "");
            m_found.others.push_back(doubtful(std::move(wrong), Note{MessageId::ImportGrammar, {reading.wrongAt}}));
            return;
        }
        std::set<std::string> ids;
        idsBelow(reading.nodes, ids);
        answers(ids);
        m_made.grammar = true;
        m_made.message.nodes = std::move(reading.nodes);
        if (!m_made.message.events.empty()) {
            m_made.facts.push_back(bare(m_made.message.id, "events", m_made.message.events.front()));
        }
        if (!m_made.message.name.empty()) {
            m_made.facts.push_back(bare(m_made.message.id, "name", m_made.message.name));
        }
        finish(m_made.message.nodes, m_made.message.id);
        put();
    }

private:
    [[nodiscard]] ImportFact bare(std::string path, std::string property, std::string value) const {
        return {std::move(path),
                std::move(property),
                std::move(value),
                m_tokens.front().text,
                m_tokens.front().place,
                FactState::Taken,
                {}};
    }

    /// A format with MSA under the heading of a message that has none is that of the answer to it.
    void answers(const std::set<std::string>& ids) {
        const dictionary::StructureInfo* structure = m_naming.dictionary().structure(m_made.message.structure);
        std::set<std::string> own;
        if (structure) {
            idsOfStandard(structure->root(), own);
        }
        const bool none =
            structure ? own.count("MSA") == 0 : ids.size() <= 3 && ids.count("MSH") + ids.count("ERR") > 0;
        if (ids.count("MSA") > 0 && none) {
            m_made.message.id = m_made.message.structure = "ACK";
            m_made.message.events.clear();
            m_made.message.name.clear();
        }
    }

    void finish(std::vector<StructureNode>& nodes, const std::string& path) {
        for (StructureNode& node : nodes) {
            const GrammarToken& token = m_tokens[node.place.line - 1];
            node.place = {};
            const bool told = !node.name.empty();
            if (!told) {
                node.name = groupName(node);
            }
            const std::string at = path + '/' + node.name;
            const auto say = [&](const char* property, std::string value) {
                m_made.facts.push_back({at, property, std::move(value), token.text, token.place, FactState::Taken, {}});
            };
            if (node.usage.code != UsageCode::Unsaid) {
                say("usage", printUsage(node.usage));
            }
            say("min", std::to_string(node.cardinality.min.value_or(0)));
            say("max",
                node.cardinality.max == hl7::kUnbounded ? "*" : std::to_string(node.cardinality.max.value_or(1)));
            if (node.kind == StructureNode::Kind::Group && told) {
                say("name", node.name);
            }
            finish(node.children, at);
        }
    }

    [[nodiscard]] std::string groupName(const StructureNode& node) {
        std::set<std::string> ids;
        idsBelow(node.children, ids);
        const dictionary::StructureInfo* structure = m_naming.dictionary().structure(m_made.message.structure);
        const hl7::GrammarNode* group = structure ? groupWith(structure->root(), ids) : nullptr;
        const bool fits = group && group != &structure->root() && m_names.count(group->name) == 0;
        std::string name = fits ? group->name : (ids.empty() ? "GROUP" : *ids.begin() + "_GROUP");
        for (int again = 2; !m_names.insert(name).second; ++again) {
            name = name.substr(0, name.find('.')) + '_' + std::to_string(again);
        }
        return name;
    }

    void put() {
        for (FoundMessage& known : m_found.messages) {
            if (known.message.id != m_made.message.id) {
                continue;
            }
            if (!known.grammar) {
                // A list of events told of it.
                m_made.facts.insert(m_made.facts.begin(), known.facts.begin(), known.facts.end());
                m_made.message.name = m_made.message.name.empty() ? known.message.name : m_made.message.name;
                m_made.message.usage = known.message.usage;
                known = std::move(m_made);
            } else if (known.message.nodes != m_made.message.nodes) {
                m_found.others.push_back(
                    doubtful(bare(m_made.message.id, "segments", ""),
                             Note{MessageId::ImportConflict, {m_tokens.front().text, "...", m_made.message.id}}));
            }
            return;
        }
        m_found.messages.push_back(std::move(m_made));
    }

    const std::vector<GrammarToken>& m_tokens;
    const Naming& m_naming;
    Found& m_found;
    FoundMessage m_made;
    std::set<std::string> m_names;
};

}  // namespace

void addMessage(const NamedMessage& named, const std::vector<GrammarToken>& tokens, const Naming& naming,
                Found& found) {
    if (tokens.empty()) {
        return;
    }
    if (named.id.empty()) {
        found.others.push_back({"", "segments", "", tokens.front().text, tokens.front().place, FactState::Doubtful,
                                Note{MessageId::ImportNoMessage, {}}});
        return;
    }
    MessageMaker(named, tokens, naming, found).make();
}

}  // namespace plumb::spec::importing
