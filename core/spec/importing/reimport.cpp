#include "spec/importing/reimport.h"

#include "base/ascii.h"
#include "spec/importing/spec_tree.h"
#include "spec/importing/words.h"
#include "spec/spec_yaml.h"

#include <algorithm>
#include <array>
#include <list>
#include <optional>
#include <unordered_map>

namespace plumb::spec {
namespace {

using namespace importing;
using yaml::Value;

/// The entries of a mapping, or of a list whose entries have names.
struct NamedEntries {
    std::vector<std::string> names;
    std::unordered_map<std::string_view, const Value*> byName;

    [[nodiscard]] const Value* at(const std::string& name) const {
        const auto found = byName.find(name);
        return found == byName.end() ? nullptr : found->second;
    }
};

std::optional<NamedEntries> entriesOf(const SpecSteps& steps, const Value* value, Value::Kind kind) {
    NamedEntries entries;
    if (!value || value->kind != kind || value->entries.empty()) {
        return entries;
    }
    if (kind == Value::Kind::List) {
        entries.names = itemNames(steps, *value);
        if (entries.names.empty()) {
            return std::nullopt;
        }
    } else {
        for (const auto& [key, entry] : value->entries) {
            entries.names.push_back(key);
        }
    }
    for (std::size_t i = 0; i < entries.names.size(); ++i) {
        entries.byName.emplace(entries.names[i], &value->entries[i].second);
    }
    return entries;
}

/// The common names of both in one order.
bool sameOrder(const NamedEntries& a, const NamedEntries& b) {
    const auto common = [](const NamedEntries& of, const NamedEntries& with) {
        std::vector<std::string_view> names;
        for (const std::string& name : of.names) {
            if (with.byName.count(name) > 0) {
                names.push_back(name);
            }
        }
        return names;
    };
    return common(a, b) == common(b, a);
}

/// The user's order with what is new in the document behind what it follows there; where the document changed its own
/// order, the other way round.
std::list<std::string> orderOf(const NamedEntries& base, const NamedEntries& ours, const NamedEntries& theirs) {
    const bool follows = !sameOrder(base, theirs);
    const NamedEntries &first = follows ? theirs : ours, &second = follows ? ours : theirs;
    std::list<std::string> order(first.names.begin(), first.names.end());
    std::unordered_map<std::string_view, std::list<std::string>::iterator> places;
    for (auto at = order.begin(); at != order.end(); ++at) {
        places.emplace(*at, at);
    }
    auto behind = order.begin();
    for (const std::string& name : second.names) {
        const auto known = places.find(name);
        if (known != places.end()) {
            behind = std::next(known->second);
        } else {
            places.emplace(name, order.insert(behind, name));
        }
    }
    return order;
}

bool isNumbered(const SpecSteps& steps) {
    return !steps.empty() && (steps.back() == "fields" || steps.back() == "components");
}

class TreeMerger {
public:
    TreeMerger(Reimport& into, const std::set<std::string>& takeTheirs)
        : m_into(into)
        , m_takeTheirs(takeTheirs) {}

    /// Nothing: it is not there any more.
    std::optional<Value> merge(const Value* base, const Value* ours, const Value* theirs) {
        if (ours && theirs && ours->kind == theirs->kind && ours->kind != Value::Kind::Text) {
            if (std::optional<Value> merged = entries(base, *ours, *theirs)) {
                return merged;
            }
        }
        return settled(base, ours, theirs);
    }

private:
    /// Nothing: a list without names.
    std::optional<Value> entries(const Value* base, const Value& ours, const Value& theirs) {
        const auto b = entriesOf(m_steps, base, ours.kind), o = entriesOf(m_steps, &ours, ours.kind),
                   t = entriesOf(m_steps, &theirs, ours.kind);
        if (!b || !o || !t) {
            return std::nullopt;
        }
        std::list<std::string> order = orderOf(*b, *o, *t);
        if (isNumbered(m_steps) && ours.kind == Value::Kind::Map) {
            order.sort([](const std::string& x, const std::string& y) {
                return numberOf(x).value_or(0) < numberOf(y).value_or(0);
            });
        }
        Value merged = ours.kind == Value::Kind::Map ? Value::map() : Value::list();
        merged.block = ours.block;
        for (const std::string& name : order) {
            const std::string before = m_origin;
            m_steps.push_back(name);
            noteOrigin(t->at(name));
            std::optional<Value> entry = merge(b->at(name), o->at(name), t->at(name));
            m_origin = before;
            m_steps.pop_back();
            if (entry) {
                merged.add(ours.kind == Value::Kind::Map ? name : std::string(), std::move(*entry));
            }
        }
        return merged;
    }

    void noteOrigin(const Value* theirs) {
        for (std::size_t i = 0; theirs && i < theirs->entries.size(); ++i) {
            if (theirs->entries[i].first == "origin") {
                m_origin = theirs->entries[i].second.text;
            }
        }
    }

    static std::optional<Value> copied(const Value* value) { return value ? std::optional(*value) : std::nullopt; }

    std::optional<Value> settled(const Value* base, const Value* ours, const Value* theirs) {
        const bool silent = m_steps.back() == "origin" || (m_steps.size() == 1 && m_steps.front() == "id");
        if (saysTheSame(ours, theirs)) {
            return copied(theirs ? theirs : ours);
        }
        if (silent) {
            const bool follow = m_steps.back() == "origin" && saysTheSame(base, ours) && theirs;
            return copied(follow || !ours ? theirs : ours);
        }
        if (saysTheSame(base, ours)) {
            tell(m_into.changes, base, theirs);
            return copied(theirs);
        }
        if (saysTheSame(base, theirs)) {
            tell(m_into.kept, base, ours);
            return copied(ours);
        }
        tell(m_into.conflicts, base, theirs).ours = shortText(ours);
        return copied(m_takeTheirs.count(m_into.conflicts.back().at) > 0 ? theirs : ours);
    }

    SpecChange& tell(std::vector<SpecChange>& to, const Value* before, const Value* after) {
        SpecPlaceNames names = placeNames(m_steps);
        SpecChange change;
        change.kind = !before  ? SpecChange::Kind::Added
                      : !after ? SpecChange::Kind::Removed
                               : SpecChange::Kind::Changed;
        change.at = editPathOf(m_steps);
        change.path = std::move(names.path);
        change.property = std::move(names.property);
        change.before = shortText(before);
        change.after = shortText(after);
        change.origin = m_origin;
        to.push_back(std::move(change));
        return to.back();
    }

    Reimport& m_into;
    const std::set<std::string>& m_takeTheirs;
    SpecSteps m_steps;
    std::string m_origin;  ///< of the nearest entry of the document around the place
};

}  // namespace

std::string_view changeKindName(SpecChange::Kind kind) {
    constexpr std::array<std::string_view, 3> kKinds = {"added", "changed", "removed"};
    return kKinds[static_cast<std::size_t>(kind)];
}

Result<Reimport> reimported(const SpecDocument& base, const SpecDocument& ours, const SpecDocument& theirs,
                            const std::set<std::string>& takeTheirs) {
    Reimport made;
    const Value b = treeOf(base), o = treeOf(ours), t = treeOf(theirs);
    const std::optional<Value> merged = TreeMerger(made, takeTheirs).merge(&b, &o, &t);
    ReadSpec read = readSpecYaml(yaml::print(merged.value_or(o)), "the merged spec");
    if (!read.notes.empty()) {
        return fail(asError(read.notes.front(), read.notes.size() - 1));
    }
    made.spec = std::move(read.document);
    return made;
}

}  // namespace plumb::spec
