#include "unit/spec/corpus_score.h"

#include "base/ascii.h"
#include "cli/json.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <sstream>

namespace plumb::spec::test {
namespace {

using cli::test::Json;

std::string bare(std::string_view text) {
    std::string out;
    for (const char c : text) {
        const bool space = isSpace(static_cast<unsigned char>(c));
        if (!space || (!out.empty() && out.back() != ' ')) {
            out += space ? ' ' : toLower(c);
        }
    }
    while (out.ends_with(' ')) {
        out.pop_back();
    }
    return out;
}

class Speaker {
public:
    explicit Speaker(const SpecDocument& spec) {
        for (const SegmentSpec& segment : spec.segments) {
            say(segment.id, "name", segment.name);
            say(segment.id, "notes", segment.notes);
            elements(segment.id + '-', segment.fields);
            for (const CoConstraintTable& table : segment.coConstraints) {
                coConstraints(segment.id, table);
            }
        }
        for (const TypeSpec& type : spec.types) {
            elements(type.id + '.', type.components);
        }
        for (const ValueSet& set : spec.valueSets) {
            codes(set);
        }
        for (const MessageSpec& message : spec.messages) {
            message_(message);
        }
    }
    Statements said;

private:
    void say(const std::string& path, const char* property, const std::string& value) {
        if (!value.empty()) {
            said[{path, property}] = value;
        }
    }
    void number(const std::string& path, const char* property, const std::optional<std::uint32_t>& value) {
        if (value) {
            say(path, property, *value == hl7::kUnbounded ? "*" : std::to_string(*value));
        }
    }
    static std::string table(const std::string& id) {
        return id.size() == 7 && id.starts_with("HL7") ? id.substr(3) : id;
    }

    void bounds(const std::string& path, const Cardinality& cardinality) {
        number(path, "min", cardinality.min);
        number(path, "max", cardinality.max);
    }

    void elements(const std::string& prefix, const std::vector<ElementSpec>& elements_) {
        for (const ElementSpec& e : elements_) {
            const std::string path = prefix + std::to_string(e.number);
            say(path, "name", e.name);
            say(path, "usage", printUsage(e.usage));
            say(path, "when", e.condition.text);
            bounds(path, e.cardinality);
            number(path, "length.max", e.length.max);
            if (e.length.min && *e.length.min > 0) {
                number(path, "length.min", e.length.min);
            }
            number(path, "length.conformance", e.length.conformance);
            say(path, "length.truncation",
                e.length.truncation == Truncation::Unsaid    ? ""
                : e.length.truncation == Truncation::Allowed ? "#"
                                                             : "=");
            say(path, "type", e.type);
            say(path, "table", e.bindings.empty() ? "" : table(e.bindings.front().valueSet));
            say(path, "item", e.item);
            say(path, "constant", e.constant);
            say(path, "example", e.example);
            say(path, "notes", e.notes);
            elements(path + '.', e.components);
        }
    }

    void codes(const ValueSet& set) {
        const std::string path = "table:" + table(set.id);
        say(path, "name", set.name);
        say(path, "oid", set.oid);
        say(path, "version", set.version);
        say(path, "extensibility",
            set.extensibility == ValueSet::Extensibility::Open     ? "Open"
            : set.extensibility == ValueSet::Extensibility::Closed ? "Closed"
                                                                   : "");
        say(path, "stability",
            set.stability == ValueSet::Stability::Static    ? "Static"
            : set.stability == ValueSet::Stability::Dynamic ? "Dynamic"
                                                            : "");
        for (const CodeSpec& code : set.codes) {
            say(path + '/' + code.code, "text", code.text);
            constexpr const char* kUsages[] = {"", "R", "P", "E"};
            say(path + '/' + code.code, "usage", kUsages[static_cast<std::size_t>(code.usage)]);
        }
    }

    static std::string idsOf(const StructureNode& node) {
        if (node.kind == StructureNode::Kind::Segment) {
            return node.name;
        }
        std::string ids;
        for (const StructureNode& child : node.children) {
            ids += (ids.empty() ? "" : " ") + idsOf(child);
        }
        return ids;
    }

    void message_(const MessageSpec& message) {
        const std::string path = message.events.empty() ? message.id : message.events.front();
        say(path, "name", message.name);
        m_order = 0;
        m_seen.clear();
        nodes(path, message.nodes);
    }

    void nodes(const std::string& event, const std::vector<StructureNode>& nodes_) {
        for (const StructureNode& node : nodes_) {
            const bool segment = node.kind == StructureNode::Kind::Segment;
            std::string path = event + '/' + (segment ? node.name : "group " + idsOf(node));
            const int times = ++m_seen[path];
            path += times > 1 ? '[' + std::to_string(times) + ']' : "";
            say(path, "usage", printUsage(node.usage));
            bounds(path, node.cardinality);
            if (segment) {
                say(path, "order", std::to_string(++m_order));
            } else {
                say(path, "name", node.name);
                nodes(event, node.children);
            }
        }
    }

    void coConstraints(const std::string& segment, const CoConstraintTable& table_) {
        for (const CoConstraintRow& row : table_.rows) {
            const std::string path = "coconstraint:" + row.cells.front().value;
            say(path, "usage", printUsage(row.usage));
            bounds(path, row.cardinality);
            for (std::size_t i = 0; i < row.cells.size(); ++i) {
                const std::string at = segment + '-' + table_.columns[i].path;
                if (table_.columns[i].role == CoConstraintTable::Column::Role::Then) {
                    say(path, at.c_str(), row.cells[i].type + table(row.cells[i].valueSet));
                } else if (table_.columns[i].role == CoConstraintTable::Column::Role::Note) {
                    std::string& notes = said[{path, "notes"}];
                    notes += (notes.empty() ? "" : "\n") + row.cells[i].value;
                }
            }
        }
    }

    int m_order = 0;
    std::map<std::string, int> m_seen;
};

/// What the report calls doubtful, in the words of the truth.
std::set<std::pair<std::string, std::string>> doubtsOf(const ImportReport& report) {
    std::set<std::pair<std::string, std::string>> doubts;
    for (const ImportFact& fact : report.facts) {
        if (fact.state == FactState::Doubtful) {
            std::string path =
                fact.path.starts_with("co-constraint:") ? "coconstraint:" + fact.path.substr(14) : fact.path;
            doubts.emplace(path, fact.property == "values" ? "table" : fact.property);
            if (fact.property == "repeat") {
                doubts.emplace(path, "min");
                doubts.emplace(path, "max");
            }
        }
    }
    return doubts;
}

bool holdsAll(const std::string& said, const std::string& truth) {
    std::istringstream lines(truth);
    for (std::string line; std::getline(lines, line);) {
        if (bare(said).find(bare(line)) == std::string::npos) {
            return false;
        }
    }
    return true;
}

bool isTrue(const Statements& said, const std::string& path, const std::string& property, const std::string& truth) {
    const bool note = property == "notes" || property == "condition";
    const auto when = said.find({path, "when"});
    const std::string rule = when == said.end() ? std::string() : when->second;
    if (property == "usage" && truth == "C" && !rule.empty()) {
        return said.at({path, "usage"}) == "C(R/O)";  // "required when" says nothing of when not
    }
    const auto found = said.find({path, note ? "notes" : property});
    return found != said.end() && (note ? holdsAll(found->second, truth) : bare(found->second) == bare(truth));
}

}  // namespace

Statements statementsOf(const SpecDocument& spec) {
    return Speaker(spec).said;
}

CorpusScore scoreOf(const ImportedSpec& imported, const std::string& truth) {
    CorpusScore score;
    const std::optional<Json> json = cli::test::parseJson(truth);
    EXPECT_TRUE(json.has_value());
    if (!json) {
        return score;
    }
    const Statements said = statementsOf(imported.spec);
    const auto doubts = doubtsOf(imported.report);
    std::set<std::pair<std::string, std::string>> told;
    for (const auto& [path, properties] : json->at("facts").members) {
        for (const auto& [property, value] : properties.members) {
            ++score.facts;
            told.emplace(path, property);
            const auto found = said.find({path, property});
            if (isTrue(said, path, property, value.text)) {
                ++score.right;
            } else if (doubts.count({path, property}) > 0 ||
                       (property.starts_with("length.") && doubts.count({path, "length.max"}) > 0)) {
                ++score.doubtful;
            } else if (found != said.end() && property != "notes") {
                score.wrong.push_back(path + ' ' + property + ": '" + found->second + "', not '" + value.text + "'");
            } else {
                score.missing.push_back(path + ' ' + property + ": '" + value.text + "'");
            }
        }
    }
    const Json& permitted = json->at("permitted");
    for (const auto& [key, value] : said) {
        const auto& [path, property] = key;
        // Groups without a name get one of the standard, or of their own making.
        const bool madeUp = property == "name" && path.find("/group ") != std::string::npos;
        if (property == "notes" || property == "order" || madeUp || told.count(key) > 0) {
            continue;
        }
        const bool ruled = property == "usage" && value == "C(R/O)" && said.count({path, "when"}) > 0;
        const std::string wanted = ruled ? "C" : value;
        bool may = false;
        if (const auto known = permitted.members.find(path); known != permitted.members.end()) {
            const auto values = known->second.members.find(property);
            may = values != known->second.members.end() &&
                  std::any_of(values->second.items.begin(), values->second.items.end(),
                              [&](const Json& one) { return bare(one.text) == bare(wanted); });
        }
        if (!may && !(property == "name" && path.find_first_of("-/:") == std::string::npos)) {
            score.wrong.push_back(path + ' ' + property + ": '" + value + "', which the document does not say");
        }
    }
    for (const Json& struck : json->at("struck").items) {
        const auto taken = said.lower_bound({struck.text, ""});
        if (taken != said.end() && taken->first.first == struck.text && told.count(taken->first) == 0) {
            score.wrong.push_back(struck.text + " is struck out");
        }
    }
    return score;
}

}  // namespace plumb::spec::test
