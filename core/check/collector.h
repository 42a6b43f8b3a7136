// Findings of whole feeds: grouped, counted exactly, with the first examples of each group, in bounded memory.
//
// One collector a part of the work; parts are merged in the order of their messages, so the result does not depend on
// threads. Groups hold no field values unless asked.
#pragma once

#include "base/error.h"
#include "check/checker.h"
#include "check/waivers.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace plumb::check {

struct CollectorOptions {
    std::size_t examples = 5;         ///< kept of a group
    std::size_t mostGroups = 20'000;  ///< past it findings are counted by rule only
    bool values = false;              ///< group by the value too
    std::vector<std::string> rules;   ///< only these: codes, categories, ids of statements; empty: all
};

/// One occurrence of a finding.
struct FindingExample {
    std::uint64_t message = 0;  ///< over all sources, from 0
    hl7::FieldPath path;
    ByteRange range;
    std::string place;                   ///< the path as people write it: "OBX[3]-5.1"
    std::uint32_t line = 0, column = 0;  ///< in the message: segment and character, from 1; 0: not known
};

struct FindingGroup {
    std::uint32_t number = 0;  ///< in its collector, in the order in which groups were first met
    std::string code;          ///< of the rule
    std::string id;            ///< of a statement
    std::string path;          ///< without occurrences: "PID-3.1"
    std::string sender;        ///< MSH-3.1 as it stands
    std::string type;          ///< "ADT^A01"
    std::string value;         ///< only where values were asked for; its first kLongestValue bytes
    Category category = Category::Usage;
    Classification classification = Classification::Error;
    spec::Place specPlace;
    std::string sentence;  ///< of the first example
    Note note;             ///< the same, for other languages
    std::uint32_t waiver = WaiverSet::kNone;
    std::uint64_t findings = 0;
    std::uint64_t messages = 0;  ///< that have it
    std::vector<FindingExample> examples;
};

struct TypeCount {
    std::uint64_t messages = 0;
    std::uint64_t withErrors = 0;    ///< not waived
    std::uint64_t withWarnings = 0;  ///< not waived, and no error
    std::string messageSpec;         ///< empty: the spec has none for it
};

class FindingCollector {
public:
    /// Bytes of a value that are kept: enough to know it by, and a bound for all groups together.
    static constexpr std::size_t kLongestValue = 200;

    /// `waivers` must outlive the collector; nullptr: none.
    explicit FindingCollector(CollectorOptions options = {}, const WaiverSet* waivers = nullptr);

    /// Told of each finding as it is taken: its message, the number of its group (UINT32_MAX past the most groups), its
    /// classification and the waiver that takes it. For whoever keeps which messages have what.
    using Listener = std::function<void(std::uint64_t message, std::uint32_t group, Classification classification,
                                        std::uint32_t waiver)>;
    void setListener(Listener listener) { m_listener = std::move(listener); }
    /// Told of everything that is found in a message, with the message, before waivers and options leave anything out.
    /// For whoever keeps findings one by one.
    using Witness = std::function<void(std::uint64_t message, const RuleSet& rules, const Detection& detection,
                                       const hl7::MessageView& view)>;
    void setWitness(Witness witness) { m_witness = std::move(witness); }

    /// Checks a message and takes what is found.
    void check(Checker& checker, const RuleSet& rules, ByteView message, std::uint64_t number,
               const query::MessageContext& context);
    /// What was found so far, to go on from; without listener and witness.
    [[nodiscard]] FindingCollector soFar() const;
    /// Takes in what another one found in later messages.
    void merge(FindingCollector&& later);

    [[nodiscard]] std::uint64_t messages() const { return m_messages; }
    [[nodiscard]] std::uint64_t findings() const { return m_findings; }
    [[nodiscard]] std::uint64_t messagesWith(Classification worst) const {
        return m_worst[static_cast<std::size_t>(worst)];
    }
    /// Findings of each classification that no waiver takes.
    [[nodiscard]] std::uint64_t count(Classification classification) const {
        return m_counts[static_cast<std::size_t>(classification)];
    }
    [[nodiscard]] std::uint64_t waived() const { return m_waived; }
    [[nodiscard]] const std::map<std::string, TypeCount, std::less<>>& types() const { return m_types; }

    /// Worst first, then by how many messages have it.
    [[nodiscard]] std::vector<FindingGroup> groups() const;
    /// Findings past the most groups, by rule's code.
    [[nodiscard]] const std::map<std::string, std::uint64_t>& ungrouped() const { return m_ungrouped; }
    /// How many findings each waiver took.
    [[nodiscard]] const std::vector<std::uint64_t>& waiverUse() const { return m_waiverUse; }

    /// Nearly every message of its type has it: a fact about the feed rather than a fault of messages.
    [[nodiscard]] bool isFeedFact(const FindingGroup& group) const;

private:
    static constexpr std::size_t kClassifications = 7;

    struct Group {
        FindingGroup shown;
        std::uint64_t lastMessage = UINT64_MAX;
    };
    struct RuleFacts {
        Rule rule;
        std::vector<std::uint32_t> waivers;
        bool wanted = true;
    };

    const RuleFacts& factsOf(const RuleSet& rules, RuleNumber number);
    [[nodiscard]] std::uint32_t waiverFor(const RuleFacts& facts, std::string_view path, std::string_view sender,
                                          const hl7::MessageView& message, const query::MessageContext& context);
    void take(const RuleSet& rules, const Detection& detection, const hl7::MessageView& message, std::uint64_t number,
              std::uint32_t waiver, std::string_view sender, std::string_view type);
    void makeKey(const RuleFacts& facts, const Detection& detection, std::uint32_t waiver, std::string_view sender,
                 std::string_view type, std::string_view value);

    CollectorOptions m_options;
    Listener m_listener;
    Witness m_witness;
    const WaiverSet* m_waivers = nullptr;
    std::uint64_t m_messages = 0, m_findings = 0, m_waived = 0;
    std::array<std::uint64_t, kClassifications> m_worst{}, m_counts{};
    std::map<std::string, TypeCount, std::less<>> m_types;
    std::vector<Group> m_groups;
    std::unordered_map<std::string, std::size_t> m_byKey;
    std::map<std::string, std::uint64_t> m_ungrouped;
    std::vector<std::uint64_t> m_waiverUse;

    // Of one thread; not merged.
    std::map<std::pair<const RuleSet*, RuleNumber>, RuleFacts> m_facts;
    query::FilterScratch m_scratch;
    std::string m_path, m_key;
};

}  // namespace plumb::check
