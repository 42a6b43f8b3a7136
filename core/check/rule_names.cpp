#include "check/rule_names.h"

#include "check/encoding_notes.h"
#include "check/named_rules.h"
#include "check/rule_kind.h"
#include "spec/near_names.h"

#include <utility>

namespace plumb::check {
namespace {

/// In place of twelve of them: these are all.
std::string allCategories() {
    std::string all;
    for (std::size_t n = 0; n <= static_cast<std::size_t>(Category::SpecError); ++n) {
        all += (all.empty() ? "" : ", ") + std::string(categoryName(static_cast<Category>(n)));
    }
    return all;
}

spec::LintNote noteOf(Error problem, std::string file, const spec::Place& place) {
    return {spec::LintLevel::Error, std::move(file), place, Note{problem.id(), problem.arguments()}};
}

}  // namespace

RuleNames::RuleNames(const spec::SpecDocument& document, std::string specName)
    : m_specName(std::move(specName)) {
    for (std::size_t n = 0; n < kRuleKinds; ++n) {
        m_known.emplace(info(static_cast<RuleKind>(n)).code);
    }
    for (std::size_t n = 0; n <= static_cast<std::size_t>(Category::SpecError); ++n) {
        m_known.emplace(categoryName(static_cast<Category>(n)));
    }
    for (const MessageId note : encodingNoteIds()) {
        m_known.insert(noteCode(note));
    }
    for (const MessageId note : kBatchNotes) {
        m_known.emplace(messageCode(note));
    }
    for (NamedRule& rule : namedRules(document)) {
        m_known.insert(std::move(rule.id));
    }
}

std::optional<Error> RuleNames::problem(const std::string& name) const {
    if (has(name)) {
        return std::nullopt;
    }
    const std::vector<std::string_view> known(m_known.begin(), m_known.end());
    if (std::string near = spec::nearName(name, known); !near.empty()) {
        return Error(MessageId::RuleUnknownNear, {name, m_specName, std::move(near)});
    }
    return Error(MessageId::RuleUnknown, {name, m_specName, allCategories()});
}

std::vector<spec::LintNote> RuleNames::notes(const ReadWaivers& waivers, const std::string& file) const {
    std::vector<spec::LintNote> notes;
    for (const Waiver& waiver : waivers.waivers) {
        if (std::optional<Error> found = waiver.rule.empty() ? std::nullopt : problem(waiver.rule)) {
            notes.push_back(noteOf(std::move(*found), file, waiver.rulePlace));
        }
    }
    return notes;
}

std::vector<spec::LintNote> unknownClassifications(const spec::SpecDocument& document,
                                                   const std::vector<std::string>& files) {
    std::vector<spec::LintNote> notes;
    if (document.classifications.empty()) {
        return notes;
    }
    const RuleNames names(document, "the spec");
    for (const spec::ClassificationRule& rule : document.classifications) {
        if (std::optional<Error> found = names.problem(rule.rule)) {
            notes.push_back(noteOf(std::move(*found),
                                   rule.place.file < files.size() ? files[rule.place.file] : std::string(),
                                   rule.place));
        }
    }
    return notes;
}

}  // namespace plumb::check
