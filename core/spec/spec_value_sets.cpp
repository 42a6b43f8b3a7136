// Value sets: the spec's, with those that they extend, and the tables of the standard.
#include "spec/layering.h"
#include "spec/standard_parts.h"

#include <algorithm>

namespace plumb::spec {
namespace {

/// "HL70001" and "0001" name one table.
bool sameSet(std::string_view a, std::string_view b) {
    const std::string_view table = tableNumber(a);
    return a == b || (!table.empty() && table == tableNumber(b));
}

MergedValueSet tableAsSet(const dictionary::TableInfo& table, std::string_view id) {
    MergedValueSet merged;
    merged.set.id = id;
    merged.set.name = table.name;
    merged.fromStandard = true;
    merged.kind = table.kind;
    merged.known = true;
    for (const dictionary::CodeInfo& code : table.codes) {
        CodeSpec& to = merged.set.codes.emplace_back();
        to.code = code.code;
        to.text = code.text;
    }
    return merged;
}

}  // namespace

MergedValueSet Spec::valueSetFrom(std::string_view id, std::size_t depth) const {
    const auto& sets = m_document->valueSets;
    const auto exact = std::find_if(sets.begin(), sets.end(), [&](const ValueSet& v) { return v.id == id; });
    const auto found = exact != sets.end() ? exact : std::find_if(sets.begin(), sets.end(), [&](const ValueSet& v) {
        return sameSet(v.id, id);
    });
    const dictionary::TableInfo* table = dictionary().table(tableNumber(id));
    if (found == sets.end() || depth >= kLongestChain) {
        if (table) {
            return tableAsSet(*table, id);
        }
        MergedValueSet none;
        none.set.id = id;
        return none;
    }
    MergedValueSet merged;
    merged.known = true;
    merged.kind = table ? table->kind : dictionary::TableKind::UserDefined;
    const bool saysCodes = !found->codes.empty() || found->unchecked || !found->extends.empty() ||
                           found->content == ValueSet::Content::Intensional;
    MergedValueSet below;
    if (!found->extends.empty()) {
        // A set that extends the table it is named as does not extend itself.
        below = sameSet(found->extends, found->id) && table ? tableAsSet(*table, id)
                                                            : valueSetFrom(found->extends, depth + 1);
    } else if (!saysCodes && table && m_document->dictionary) {
        below = tableAsSet(*table, id);
    }
    merged.set = *found;
    merged.set.codes = std::move(below.set.codes);
    layOver(merged.set.codes, found->codes);
    if (merged.set.name.empty()) {
        merged.set.name = below.set.name;
    }
    return merged;
}

MergedValueSet Spec::valueSet(std::string_view id) const {
    return valueSetFrom(id, 0);
}

}  // namespace plumb::spec
