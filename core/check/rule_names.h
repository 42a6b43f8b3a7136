// What people may write where a rule is meant: the code of a kind (rules.def) or of an oddity of a message or batch, a
// category, or the id of a rule of the spec. Anything else means nothing, and would silently do nothing.
#pragma once

#include "base/error.h"
#include "check/waivers.h"
#include "spec/lint.h"
#include "spec/spec_document.h"

#include <array>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::check {

/// What a source says of its batches: found outside of messages, under the category batch-count.
inline constexpr std::array kBatchNotes = {MessageId::BatchCountDiffers, MessageId::BatchUnclosed,
                                           MessageId::BatchUnopened};

class RuleNames {
public:
    /// `specName` is what the sentences call the spec.
    RuleNames(const spec::SpecDocument& document, std::string specName);

    [[nodiscard]] bool has(std::string_view name) const { return m_known.contains(name); }
    /// What to tell of a name that is not known, with the nearest that is; nothing when it is known.
    [[nodiscard]] std::optional<Error> problem(const std::string& name) const;

    /// Waivers of rules that are not known, at their places.
    [[nodiscard]] std::vector<spec::LintNote> notes(const ReadWaivers& waivers, const std::string& file) const;

private:
    std::set<std::string, std::less<>> m_known;
    std::string m_specName;
};

/// Classifications of a spec that name no rule, at their places.
[[nodiscard]] std::vector<spec::LintNote> unknownClassifications(const spec::SpecDocument& document,
                                                                 const std::vector<std::string>& files);

}  // namespace plumb::check
