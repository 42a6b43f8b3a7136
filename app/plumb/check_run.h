// Checking the selected messages of all inputs on all threads.
#pragma once

#include "check/collector.h"
#include "check/rule_set.h"
#include "dictionary/version.h"
#include "plumb/inputs.h"
#include "plumb/session.h"
#include "spec/load_spec.h"

#include <array>
#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <string>

namespace plumb::cli {

/// What messages are held against: one spec, or the standard as each message's own version has it.
class Rules {
public:
    static constexpr std::size_t kSets = dictionary::kVersionCount;

    /// One spec for all messages.
    Rules(std::shared_ptr<const spec::Spec> spec, check::RuleSetOptions options);
    /// The standard as published, by MSH-12.
    explicit Rules(check::RuleSetOptions options);

    /// Which of the sets a message is held against: below kSets.
    [[nodiscard]] std::size_t numberFor(ByteView message) const;
    /// Made when first asked for, kept from then on. Any thread; locks.
    [[nodiscard]] const check::RuleSet& set(std::size_t number) const;
    /// All that were made, by version.
    [[nodiscard]] std::vector<const check::RuleSet*> made() const;
    [[nodiscard]] bool byVersion() const { return m_byVersion; }
    /// Of the one spec; of the standard by version, which names no rule of its own: nothing.
    [[nodiscard]] const spec::SpecDocument& document() const;
    /// What rules are worth, whatever the version.
    [[nodiscard]] const check::Classifier& classifier() const { return m_classifier; }

private:
    check::RuleSetOptions m_options;
    check::Classifier m_classifier;
    bool m_byVersion = false;
    mutable std::mutex m_mutex;
    mutable std::array<std::unique_ptr<check::RuleSet>, kSets> m_sets;
};

/// Nothing when the work broke off; the code says why.
[[nodiscard]] std::optional<check::FindingCollector> checkAll(Session& session, Inputs& inputs, const Rules& rules,
                                                              const check::CollectorOptions& options,
                                                              const check::WaiverSet* waivers, int& code);

}  // namespace plumb::cli
