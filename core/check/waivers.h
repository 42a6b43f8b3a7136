// Deviations that somebody has accepted, for a reason and until a day. They stand in a file of their own beside the
// spec and never weaken it: what they match is found all the same, and kept apart.
#pragma once

#include "base/result.h"
#include "check/rule_set.h"
#include "query/filter.h"
#include "spec/lint.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::check {

struct Waiver {
    std::string id;
    std::string rule;    ///< a rule's code, a category, or the id of a statement
    std::string path;    ///< only there, without occurrences ("PID-3.1"); empty: everywhere
    std::string sender;  ///< only of messages with this MSH-3; empty: of any
    std::string when;    ///< only of messages that match this filter; empty: of any
    std::string reason, owner;
    std::string expires;  ///< YYYY-MM-DD, the last day on which it holds
    spec::Place place;
    spec::Place rulePlace;  ///< where its rule is named

    friend bool operator==(const Waiver&, const Waiver&) = default;
};

/// Whether `name`, which a person wrote, means the rule: its code, its category, or the id of a statement.
[[nodiscard]] bool names(std::string_view name, const Rule& rule);

struct ReadWaivers {
    std::string spec;  ///< the id of the spec that they belong to; may be empty
    std::vector<Waiver> waivers;
    std::vector<spec::LintNote> notes;  ///< errors only; empty: all was read
};

/// The YAML form: `plumbline: waivers/1`, `spec:`, `waivers:`. `file` is the name that notes carry.
[[nodiscard]] ReadWaivers readWaiversYaml(std::string_view text, const std::string& file);

/// Waivers ready to be asked about detections. Immutable; `when` is answered by a WaiverMatcher, one a thread.
class WaiverSet {
public:
    /// No waiver.
    static constexpr std::uint32_t kNone = UINT32_MAX;

    WaiverSet() = default;
    /// `today` as YYYY-MM-DD: those that expired before it do not apply. Errors name the waiver whose filter cannot be
    /// read.
    [[nodiscard]] static Result<WaiverSet> from(std::vector<Waiver> waivers, std::string_view today);

    [[nodiscard]] const std::vector<Waiver>& waivers() const { return m_waivers; }
    [[nodiscard]] bool expired(std::uint32_t number) const { return m_expired[number]; }
    [[nodiscard]] const std::optional<query::Filter>& filter(std::uint32_t number) const { return m_filters[number]; }
    /// Those that may apply to a rule, whatever the place and the message.
    [[nodiscard]] std::vector<std::uint32_t> forRule(const Rule& rule) const;

private:
    std::vector<Waiver> m_waivers;
    std::vector<bool> m_expired;
    std::vector<std::optional<query::Filter>> m_filters;
};

}  // namespace plumb::check
