#include "spec/linting/linter.h"
#include "spec/standard_parts.h"

namespace plumb::spec::linting {
namespace {

void checkCodes(Linter& linter, const ValueSet& set) {
    std::unordered_map<std::string, Place> seen;
    for (const CodeSpec& code : set.codes) {
        const auto [first, isNew] = seen.try_emplace(code.code + '\x1f' + code.system, code.place);
        if (!isNew) {
            linter.warning(code.place, MessageId::LintTwice, {code.code, "codes", std::to_string(first->second.line)});
        }
        checkPattern(linter, code.place, code.code, code.pattern);
    }
}

}  // namespace

void checkValueSets(Linter& linter) {
    const std::vector<ValueSet>& sets = linter.document().valueSets;
    checkTwice(linter, sets, "value sets", [](const ValueSet& v) { return v.id; });
    for (const ValueSet& set : sets) {
        checkCodes(linter, set);
        if (!set.extends.empty() && tableNumber(set.extends) != tableNumber(set.id)) {
            linter.checkValueSet(set.place, set.extends);
        }
    }
    for (const ValueSet& set : sets) {
        // The standard binds its own tables.
        const std::string_view table = tableNumber(set.id);
        const bool used = linter.usedSets().count(set.id) > 0 ||
                          (!table.empty() && (linter.usedSets().count(table) > 0 || linter.dictionary().table(table)));
        if (!used) {
            linter.hint(set.place, MessageId::LintUnusedSet, {set.id});
        }
    }
}

}  // namespace plumb::spec::linting
