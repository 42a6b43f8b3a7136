// What messages are held against: one spec, the standard as each message's own version has it, or the spec that the
// first of some choices by sender and type gives (and the standard where none does).
//
// By version there is a RuleSet for each version that comes, made when the first message of it does, so that a feed of
// one version costs one. Everything handed out lives as long as the RuleSets.
#pragma once

#include "base/bytes.h"
#include "check/classifier.h"
#include "check/rule_set.h"
#include "check/spec_choice.h"
#include "dictionary/version.h"
#include "spec/spec.h"
#include "spec/spec_document.h"

#include <array>
#include <cstddef>
#include <memory>
#include <mutex>
#include <vector>

namespace plumb::check {

/// What the standard is called where a spec's title stands otherwise.
inline constexpr const char* kStandardTitle = "The HL7 standard as published, by each message's version";

class RuleSets {
public:
    /// Those of the versions, and behind them those of choices.
    static constexpr std::size_t kMostChoices = 51, kSets = dictionary::kVersionCount + kMostChoices;

    /// One spec for all messages.
    RuleSets(std::shared_ptr<const spec::Spec> spec, RuleSetOptions options);
    /// The standard as published, by MSH-12.
    explicit RuleSets(RuleSetOptions options);
    /// The first choice that takes a message, else the standard by MSH-12. Choices past kMostChoices are left out.
    RuleSets(std::vector<SpecChoice> choices, RuleSetOptions options);

    /// Which of the sets a message is held against: below kSets.
    [[nodiscard]] std::size_t numberFor(ByteView message) const;
    /// Made when first asked for, kept from then on. `number` as numberFor() gave it. Any thread; locks.
    [[nodiscard]] const RuleSet& set(std::size_t number) const;
    /// All that were made, by version.
    [[nodiscard]] std::vector<const RuleSet*> made() const;
    [[nodiscard]] bool byVersion() const { return m_byVersion; }
    /// The spec of a set that a choice gave; nullptr: the set is another one.
    [[nodiscard]] std::shared_ptr<const spec::Spec> chosen(std::size_t number) const;
    /// Of the one spec; of the standard by version, which names no rule of its own: nothing.
    [[nodiscard]] const spec::SpecDocument& document() const;
    /// What rules are worth, whatever the version.
    [[nodiscard]] const Classifier& classifier() const { return m_classifier; }

private:
    RuleSetOptions m_options;
    Classifier m_classifier;
    bool m_byVersion = false;
    std::vector<SpecChoice> m_choices;
    mutable std::mutex m_mutex;
    mutable std::array<std::unique_ptr<RuleSet>, kSets> m_sets;
};

}  // namespace plumb::check
