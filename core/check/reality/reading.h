// How the grid reads a message: what its type and segments are called, how long a value is, where a finding belongs.
// The counter and whoever looks for the messages of a number must agree on it.
#pragma once

#include "check/finding.h"
#include "check/reality/lines.h"
#include "check/rule_set.h"
#include "check/survey.h"
#include "hl7/message_view.h"
#include "hl7/multi_byte.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace plumb::check {

/// "ADT^A01"; empty when the message says none. Very long names are cut.
[[nodiscard]] std::string realityType(const hl7::MessageView& view);
/// As it stands; what is too long for an id is "(other)".
[[nodiscard]] std::string_view realitySegment(const hl7::MessageView& view, std::uint32_t segment);
[[nodiscard]] std::string_view realitySegment(std::string_view id);
/// A code as it is compared with value sets: escapes resolved.
[[nodiscard]] std::string realityCode(std::string_view raw, const hl7::Delimiters& delimiters);
/// What stands for the value [begin, end) where different ones are counted: the key of what is before its first
/// component separator with that of what is behind it, since both are looked for by themselves.
[[nodiscard]] std::uint64_t realityKey(const hl7::MessageView& view, std::uint32_t begin, std::uint32_t end);
[[nodiscard]] inline bool isNullValue(std::string_view raw) {
    return raw.size() == 2 && raw[0] == '"' && raw[1] == '"';
}

/// Lengths as the checker measures them.
class ValueLengths {
public:
    /// `view` must stay.
    void begin(const hl7::MessageView& view);
    /// The same for who knows that its delimiters are the usual ones, and what it holds behind MSH-2.
    void begin(const hl7::MessageView& view, const Survey& survey);
    [[nodiscard]] std::uint32_t of(std::string_view raw) {
        return m_ascii && !m_escaped ? static_cast<std::uint32_t>(raw.size()) : measured(raw);
    }
    /// The message may hold escapes.
    [[nodiscard]] bool escaped() const { return m_escaped; }

private:
    [[nodiscard]] std::uint32_t measured(std::string_view raw);

    const hl7::MessageView* m_view = nullptr;
    bool m_ascii = false, m_escaped = true;
    std::optional<hl7::MultiByteKind> m_multiByte;
};

/// Where findings belong in the grid.
class FindingPlaces {
public:
    struct Rule {
        std::string code, id;
        bool structural = false;  ///< said of a segment or group that is missing or too often there
        std::string segment;      ///< of structural ones; empty: a group, told of the message
    };
    struct Place {
        std::string_view segment;  ///< empty: the message
        std::uint32_t field = 0, component = 0;
    };

    explicit FindingPlaces(const RuleSet& rules)
        : m_rules(&rules) {}

    [[nodiscard]] const Rule& rule(RuleNumber number);
    [[nodiscard]] static Place place(const Rule& rule, const Detection& detection, const hl7::MessageView& view);

private:
    const RuleSet* m_rules;
    std::unordered_map<RuleNumber, Rule> m_known;
};

}  // namespace plumb::check
