// What a finding is worth: error, warning ... or nothing. The kind of the rule says so by default, a statement may say
// so itself, and the spec's classifications and those of the project override both, the last one that fits.
#pragma once

#include "check/rule_kind.h"
#include "spec/spec_document.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::check {

class Classifier {
public:
    Classifier();
    /// Later rules win. One that names nothing does nothing; RuleNames tells of it.
    void add(const spec::ClassificationRule& rule);

    /// By kind alone: what findings without a path or statement of their own get.
    [[nodiscard]] Classification of(RuleKind kind) const { return m_byKind[static_cast<std::size_t>(kind)]; }
    /// `path` without occurrences ("PID-3.1"), `id` of a statement, `own` what the statement itself says (Off:
    /// nothing).
    [[nodiscard]] Classification of(RuleKind kind, std::string_view path, std::string_view id,
                                    Classification own) const;
    /// Whether a finding of this kind can be anything but off: what cannot is not looked for.
    [[nodiscard]] bool mayFire(RuleKind kind) const;
    /// A finding of this kind needs its path to be classified.
    [[nodiscard]] bool asksForPath(RuleKind kind) const { return m_special[static_cast<std::size_t>(kind)]; }
    /// For what is told by a message of another room ("encoding.blank-line").
    [[nodiscard]] Classification ofNote(std::string_view code, Category category, Classification standard) const;

private:
    struct Override {
        std::string rule, path;
        Classification classification = Classification::Error;
    };
    [[nodiscard]] static bool names(const Override& rule, RuleKind kind, std::string_view id);

    std::array<Classification, kRuleKinds> m_byKind{};
    std::array<bool, kRuleKinds> m_special{};
    std::vector<Override> m_overrides;
};

}  // namespace plumb::check
