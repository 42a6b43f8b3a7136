#include "spec/importing/spec_tree.h"

#include "spec/edit_path.h"
#include "spec/yaml/forms.h"
#include "spec/yaml/tree_value.h"

#include <algorithm>
#include <array>
#include <map>

namespace plumb::spec::importing {
namespace {

using yaml::Value;

constexpr std::array<std::string_view, 4> kNames = {"id", "name", "number", "code"};

/// Lists of a message's grammar, whose entries are called by their first key.
bool isGrammar(const SpecSteps& steps) {
    return steps.size() > 1 && (steps.back() == "segments" || steps.back() == "changes");
}

/// Mappings whose entries may be short forms.
bool holdsShortForms(const SpecSteps& steps) {
    constexpr std::array<std::string_view, 4> kHolders = {"fields", "components", "codes", "identifiers"};
    return !steps.empty() && std::find(kHolders.begin(), kHolders.end(), steps.back()) != kHolders.end();
}

void writeOut(SpecSteps& steps, Value& value) {
    for (auto& [key, entry] : value.entries) {
        if (entry.kind == Value::Kind::Text && value.kind == Value::Kind::Map && holdsShortForms(steps)) {
            static_cast<void>(expandShort(steps.back(), entry));
        } else if (entry.kind == Value::Kind::Text && isGrammar(steps)) {
            Value node = Value::map(), nothing;
            nothing.bare = true;
            node.add(entry.text, std::move(nothing));
            entry = std::move(node);
        }
        steps.push_back(key);
        writeOut(steps, entry);
        steps.pop_back();
    }
}

std::string nameOf(const SpecSteps& steps, const Value& item) {
    if (item.kind != Value::Kind::Map || item.entries.empty()) {
        return {};
    }
    if (isGrammar(steps)) {
        return item.entries.front().first;
    }
    if (steps.back() == "changes") {
        return yaml::printFlow(item);  // the document's history: what is written is never changed
    }
    for (const auto& [key, value] : item.entries) {
        if (std::find(kNames.begin(), kNames.end(), key) != kNames.end() && value.kind == Value::Kind::Text) {
            return value.text;
        }
    }
    return {};
}

Value withoutOrigins(const Value& value) {
    Value bare = value;
    std::erase_if(bare.entries, [](const auto& entry) { return entry.first == "origin"; });
    for (auto& [key, entry] : bare.entries) {
        entry = withoutOrigins(entry);
    }
    return bare;
}

std::string nodeName(const std::string& head) {
    return head.substr(head.find(' ') == std::string::npos ? 0 : head.find(' ') + 1);
}

}  // namespace

Value treeOf(const SpecDocument& document) {
    Value tree = yaml::writeForm(yaml::documentForm(), document, false);
    SpecSteps steps;
    writeOut(steps, tree);
    return tree;
}

std::vector<std::string> itemNames(const SpecSteps& steps, const Value& list) {
    std::vector<std::string> names;
    // A binding may name a code, which is no name of it.
    if (list.kind != Value::Kind::List || steps.empty() || steps.back() == "values") {
        return names;
    }
    std::map<std::string, int> seen;
    for (const auto& [key, item] : list.entries) {
        std::string name = nameOf(steps, item);
        if (name.empty()) {
            return {};
        }
        const int again = ++seen[name];
        names.push_back(again == 1 ? name : name + '#' + std::to_string(again));
    }
    return names;
}

bool saysTheSame(const Value* a, const Value* b) {
    if (!a || !b) {
        return a == b;
    }
    return yaml::sameContent(withoutOrigins(*a), withoutOrigins(*b));
}

std::string shortText(const Value* value) {
    if (!value) {
        return {};
    }
    return value->kind == Value::Kind::Text ? value->text : yaml::printFlow(withoutOrigins(*value));
}

std::string editPathOf(const SpecSteps& steps) {
    std::string path;
    for (const std::string& step : steps) {
        path += path.empty() ? "" : "/";
        for (const char c : step) {
            path += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
        }
    }
    return path;
}

SpecPlaceNames placeNames(const SpecSteps& steps) {
    SpecPlaceNames names;
    std::size_t at = 0;
    const std::string& what = steps.front();
    const auto goesInto = [&](std::string_view into) { return at + 1 < steps.size() && steps[at] == into; };
    if (steps.size() == 1) {
        names.property = what;
        return names;
    }
    const bool named =
        what == "segments" || what == "types" || what == "messages" || what == "value-sets" || what == "identifiers";
    names.path = named ? steps[1] : what;
    at = named ? 2 : 1;
    if (what == "segments" || what == "types") {
        for (bool first = what == "segments"; goesInto("fields") || goesInto("components"); first = false) {
            names.path += (first ? '-' : '.') + steps[at + 1];
            at += 2;
        }
    } else if (what == "messages") {
        for (; goesInto("segments"); at += 2) {
            names.path += '/' + nodeName(steps[at + 1]);
        }
        if (at > 2 && at + 1 == steps.size() && steps[at] == steps[at - 1]) {
            names.property = "occurs";
            return names;
        }
    } else if (what == "value-sets" && goesInto("codes")) {
        names.path += '/' + steps[at + 1];
        at += 2;
    }
    for (; at < steps.size(); ++at) {
        names.property += (names.property.empty() ? "" : "/") + steps[at];
    }
    return names;
}

}  // namespace plumb::spec::importing
