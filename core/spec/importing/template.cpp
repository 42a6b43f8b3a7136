#include "spec/importing/template.h"

#include "spec/importing/words.h"
#include "spec/near_names.h"
#include "spec/yaml/value.h"
#include "spec/yaml/walker.h"

#include <array>

namespace plumb::spec {
namespace {

using importing::folded;
using yaml::NodeIndex;
using yaml::Walker;

constexpr std::string_view kTemplateFormat = "import-template/1";
constexpr std::array<std::string_view, 8> kTemplateKeys = {"plumbline",   "vendor",   "standard", "headings",
                                                           "usage-words", "segments", "skip",     "answers"};

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
        } else if (key == "segments") {
            pairs(value, [this](std::string_view name, NodeIndex node) { m_into.segments[folded(name)] = text(node); });
        } else if (key == "answers") {
            pairs(value,
                  [this](std::string_view what, NodeIndex node) { m_into.answers[std::string(what)] = text(node); });
        } else if (key == "skip") {
            m_walker.eachItem(value, [this](NodeIndex item) { m_into.skip.push_back(folded(text(item))); });
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

    Walker& m_walker;
    ImportTemplate& m_into;
};

template <class Map, class Print>
void addPairs(yaml::Value& to, const char* key, const Map& map, const Print& print) {
    if (map.empty()) {
        return;
    }
    yaml::Value pairs = yaml::Value::map();
    for (const auto& [word, meaning] : map) {
        pairs.add(word, yaml::Value(std::string(print(meaning))));
    }
    to.add(key, std::move(pairs));
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
    addPairs(document, "segments", made.segments, same);
    if (!made.skip.empty()) {
        yaml::Value skip = yaml::Value::list();
        for (const std::string& name : made.skip) {
            skip.add(yaml::Value(name));
        }
        document.add("skip", std::move(skip));
    }
    addPairs(document, "answers", made.answers, same);
    return yaml::print(document);
}

}  // namespace plumb::spec
