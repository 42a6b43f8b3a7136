#include "spec/importing/template.h"

#include "spec/importing/words.h"
#include "spec/near_names.h"
#include "spec/yaml/value.h"
#include "spec/yaml/walker.h"

#include <algorithm>
#include <array>

namespace plumb::spec {
namespace {

using importing::folded;
using yaml::NodeIndex;
using yaml::Walker;

constexpr std::string_view kTemplateFormat = "import-template/1";
constexpr std::array<std::string_view, 13> kTemplateKeys = {
    "plumbline", "vendor",   "standard", "headings", "usage-words", "types",  "value-sets",
    "places",    "segments", "messages", "tables",   "skip",        "answers"};
constexpr std::array<std::string_view, 2> kAnswerKeys = {"value", "text"};

/// The maps of words to texts.
struct WordsKey {
    std::string_view key;
    ImportWords ImportTemplate::*words;
};
constexpr std::array kWordsKeys = {
    WordsKey{"types", &ImportTemplate::types}, WordsKey{"value-sets", &ImportTemplate::valueSets},
    WordsKey{"places", &ImportTemplate::places}, WordsKey{"segments", &ImportTemplate::segments},
    WordsKey{"messages", &ImportTemplate::messages}};

class TemplateReader {
public:
    TemplateReader(Walker& walker, ImportTemplate& into)
        : m_walker(walker)
        , m_into(into) {}

    void entry(std::string_view key, NodeIndex keyNode, NodeIndex value) {
        if (key == "plumbline") {
            const std::string_view* format = m_walker.scalar(value, kTemplateFormat);
            if (format && *format != kTemplateFormat) {
                m_walker.wrong(m_walker.place(value), MessageId::SpecNewer,
                               {std::string(*format), std::string(kTemplateFormat)});
            }
        } else if (key == "vendor") {
            m_into.vendor = text(value);
        } else if (key == "standard") {
            m_into.standard = text(value);
        } else if (key == "headings") {
            pairs(value, [this](std::string_view heading, NodeIndex node) { addHeading(heading, node); });
        } else if (key == "usage-words") {
            pairs(value, [this](std::string_view word, NodeIndex node) { addUsage(word, node); });
        } else if (key == "tables") {
            pairs(value, [this](std::string_view name, NodeIndex node) { addTable(name, node); });
        } else if (key == "answers") {
            pairs(value, [this](std::string_view what, NodeIndex node) { addAnswer(what, node); });
        } else if (key == "skip") {
            m_walker.eachItem(value, [this](NodeIndex item) { m_into.skip.push_back(folded(text(item))); });
        } else if (const auto* const words = std::find_if(kWordsKeys.begin(), kWordsKeys.end(),
                                                          [&](const auto& one) { return one.key == key; });
                   words != kWordsKeys.end()) {
            pairs(value, [this, &to = m_into.*words->words](std::string_view word, NodeIndex node) {
                to[folded(word)] = text(node);
            });
        } else {
            m_walker.unknownKey(keyNode, "an import template", kTemplateKeys);
        }
    }

private:
    [[nodiscard]] std::string text(NodeIndex node) {
        const std::string_view* scalar = m_walker.scalar(node, "A text");
        return scalar ? std::string(*scalar) : std::string();
    }

    template <class Add>
    void pairs(NodeIndex mapping, const Add& add) {
        if (!m_walker.isMapping(mapping)) {
            m_walker.expected(mapping, "A mapping");
            return;
        }
        m_walker.eachEntry(mapping, [&](NodeIndex key, NodeIndex value) {
            if (const std::string_view* word = m_walker.scalar(key, "A text")) {
                add(*word, value);
            }
        });
    }

    void addHeading(std::string_view heading, NodeIndex node) {
        if (const std::optional<importing::Column> column = importing::columnNamed(text(node))) {
            m_into.headings[folded(heading)] = *column;
        } else {
            m_walker.expected(node, "What a column holds, such as usage or length,");
        }
    }

    void addUsage(std::string_view word, NodeIndex node) {
        const std::string usage = text(node);
        if (const std::optional<Usage> known = parseUsage(usage); known && known->code != UsageCode::Unsaid) {
            m_into.usageWords[folded(word)] = printUsage(*known);
        } else {
            m_walker.expected(node, "A usage such as R");
        }
    }

    void addTable(std::string_view name, NodeIndex node) {
        if (const std::optional<TableKind> kind = tableKindNamed(text(node))) {
            m_into.tables[folded(name)] = *kind;
        } else {
            m_walker.expected(node, "What a table is, such as elements or codes,");
        }
    }

    void addAnswer(std::string_view what, NodeIndex node) {
        ImportAnswer& answer = m_into.answers[std::string(what)];
        if (m_walker.isScalar(node)) {
            answer.value = text(node);
            return;
        }
        if (!m_walker.isMapping(node)) {
            m_walker.expected(node, "A text, or a mapping of value and text,");
            return;
        }
        m_walker.eachEntry(node, [&](NodeIndex key, NodeIndex value) {
            const std::string_view* word = m_walker.scalar(key, "A key");
            if (word && *word == "value") {
                answer.value = text(value);
            } else if (word && *word == "text") {
                answer.text = text(value);
            } else if (word) {
                m_walker.unknownKey(key, "an answer", kAnswerKeys);
            }
        });
    }

    Walker& m_walker;
    ImportTemplate& m_into;
};

template <class Map, class Print>
void addPairs(yaml::Value& to, std::string_view key, const Map& map, const Print& print) {
    if (map.empty()) {
        return;
    }
    yaml::Value pairs = yaml::Value::map();
    for (const auto& [word, meaning] : map) {
        pairs.add(word, yaml::Value(std::string(print(meaning))));
    }
    to.add(std::string(key), std::move(pairs));
}

yaml::Value writtenAnswer(const ImportAnswer& answer) {
    if (answer.text.empty()) {
        return yaml::Value(answer.value);
    }
    yaml::Value written = yaml::Value::map();
    if (!answer.value.empty()) {
        written.add("value", yaml::Value(answer.value));
    }
    written.add("text", yaml::Value(answer.text));
    return written;
}

}  // namespace

Result<ImportTemplate> readImportTemplate(std::string_view text, const std::string& file) {
    ImportTemplate made;
    std::vector<LintNote> notes;
    const yaml::Tree tree(text);
    if (tree.failure()) {
        notes.push_back({LintLevel::Error, file, tree.failure()->place, tree.failure()->note});
    } else if (!tree.nodes().empty()) {
        Walker walker(tree, file, 0, notes);
        TemplateReader reader(walker, made);
        if (!walker.isMapping(0)) {
            walker.expected(0, "A mapping");
        } else {
            walker.eachEntry(0, [&](NodeIndex key, NodeIndex value) {
                if (const std::string_view* word = walker.scalar(key, "A key")) {
                    reader.entry(*word, key, value);
                }
            });
        }
    }
    if (!notes.empty()) {
        return fail(MessageId::ImportTemplate,
                    {file, std::to_string(notes.front().place.line), notes.front().note.render()});
    }
    return made;
}

std::string writeImportTemplate(const ImportTemplate& made) {
    const auto same = [](const std::string& text) -> std::string_view { return text; };
    yaml::Value document = yaml::Value::map();
    document.add("plumbline", yaml::Value(std::string(kTemplateFormat)));
    if (!made.vendor.empty()) {
        document.add("vendor", yaml::Value(made.vendor));
    }
    if (!made.standard.empty()) {
        document.add("standard", yaml::Value(made.standard));
    }
    addPairs(document, "headings", made.headings, importing::columnName);
    addPairs(document, "usage-words", made.usageWords, same);
    for (const WordsKey& one : kWordsKeys) {
        addPairs(document, one.key, made.*one.words, same);
    }
    addPairs(document, "tables", made.tables, tableKindName);
    if (!made.skip.empty()) {
        yaml::Value skip = yaml::Value::list();
        for (const std::string& name : made.skip) {
            skip.add(yaml::Value(name));
        }
        document.add("skip", std::move(skip));
    }
    if (!made.answers.empty()) {
        yaml::Value answers = yaml::Value::map();
        answers.block = true;
        for (const auto& [what, answer] : made.answers) {
            answers.add(what, writtenAnswer(answer));
        }
        document.add("answers", std::move(answers));
    }
    return yaml::print(document);
}

}  // namespace plumb::spec
