// The user's text of a spec, changed where a re-import changed the spec.
#include "spec/edit_path.h"
#include "spec/edit_text.h"
#include "spec/importing/reimport.h"
#include "spec/importing/spec_tree.h"
#include "spec/spec_yaml.h"
#include "spec/yaml/tree_value.h"

#include <algorithm>
#include <map>

namespace plumb::spec {
namespace {

using namespace importing;
using yaml::Node;
using yaml::Tree;
using yaml::Value;

/// One entry of the text that must be another; `value` of nothing: it goes.
struct TextEdit {
    std::string path;
    const Value* value = nullptr;
};

class EditFinder {
public:
    std::vector<TextEdit> find(const Value& ours, const Value& merged) {
        walk(ours, merged);
        return std::move(m_edits);
    }

private:
    void walk(const Value& ours, const Value& merged) {
        if (ours.kind == Value::Kind::Map && merged.kind == Value::Kind::Map) {
            return mapping(ours, merged);
        }
        if (ours.kind == Value::Kind::List && merged.kind == Value::Kind::List) {
            const std::vector<std::string> names = itemNames(m_steps, ours);
            if (!names.empty() && names == itemNames(m_steps, merged)) {
                for (std::size_t i = 0; i < names.size(); ++i) {
                    step('#' + std::to_string(i + 1), &ours.entries[i].second, &merged.entries[i].second);
                }
                return;
            }
        }
        if (yaml::printFlow(ours) != yaml::printFlow(merged)) {
            m_edits.push_back({editPathOf(m_steps), &merged});
        }
    }

    void mapping(const Value& ours, const Value& merged) {
        std::map<std::string_view, const Value*> left;
        for (const auto& [key, value] : merged.entries) {
            left.emplace(key, &value);
        }
        for (const auto& [key, value] : ours.entries) {
            const auto known = left.find(key);
            step(key, &value, known == left.end() ? nullptr : known->second);
            if (known != left.end()) {
                left.erase(known);
            }
        }
        for (const auto& [key, value] : merged.entries) {
            if (left.count(key) > 0) {
                step(key, nullptr, &value);
            }
        }
    }

    void step(const std::string& name, const Value* ours, const Value* merged) {
        m_steps.push_back(name);
        if (ours && merged) {
            walk(*ours, *merged);
        } else {
            m_edits.push_back({editPathOf(m_steps), merged});
        }
        m_steps.pop_back();
    }

    SpecSteps m_steps;
    std::vector<TextEdit> m_edits;
};

/// Scalars that stand in the text in one line are changed all at once, which leaves few edits that need it read anew.
std::string withScalars(std::string_view text, std::vector<TextEdit>& edits) {
    struct Patch {
        std::size_t end;
        std::string text;
    };
    const Tree tree(text);
    std::map<std::size_t, Patch> patches;
    std::erase_if(edits, [&](const TextEdit& edit) {
        const Result<EditPath> path = parseEditPath(edit.path);
        if (!path || !edit.value || edit.value->kind != Value::Kind::Text || edit.value->bare ||
            !yaml::isPrintable(edit.value->text) || tree.failure() || tree.nodes().empty()) {
            return false;
        }
        const PathEnd end = followPath(tree, *path);
        const Node& node = tree.at(end.last());
        const bool inLine = node.style == Node::Style::Plain || node.style == Node::Style::SingleQuoted ||
                            node.style == Node::Style::DoubleQuoted;
        const bool fits = !end.throughAlias && end.steps() == path->size() && node.kind == Node::Kind::Scalar && inLine;
        return fits && node.end > node.begin &&
               patches.try_emplace(node.begin, Patch{node.end, yaml::printScalar(edit.value->text, true)}).second;
    });
    std::string changed(text);
    for (auto patch = patches.rbegin(); patch != patches.rend(); ++patch) {
        changed.replace(patch->first, patch->second.end - patch->first, patch->second.text);
    }
    return changed;
}

Result<std::string> withEdit(const std::string& text, const TextEdit& edit) {
    if (!edit.value) {
        return removeEntry(text, edit.path);
    }
    return edit.value->kind == Value::Kind::Text && !edit.value->bare
               ? setText(text, edit.path, edit.value->text)
               : setEntry(text, edit.path, yaml::printFlow(*edit.value));
}

bool holds(const std::string& text, const Value& wanted) {
    const ReadSpec read = readSpecYaml(text, "the spec");
    return read.notes.empty() && yaml::sameContent(treeOf(read.document), wanted);
}

}  // namespace

ReimportedText reimportedText(std::string_view text, const SpecDocument& ours, const SpecDocument& merged) {
    constexpr std::size_t kMostEdits = 500;  // each reads the text anew
    const Value before = treeOf(ours), after = treeOf(merged);
    std::vector<TextEdit> edits = EditFinder().find(before, after);
    std::string changed = withScalars(text, edits);
    bool whole = edits.size() <= kMostEdits;
    for (std::size_t i = 0; whole && i < edits.size(); ++i) {
        Result<std::string> next = withEdit(changed, edits[i]);
        whole = next.has_value();
        changed = whole ? std::move(*next) : std::move(changed);
    }
    if (whole && holds(changed, after)) {
        return {std::move(changed), false};
    }
    return {writeSpecYaml(merged), true};
}

}  // namespace plumb::spec
