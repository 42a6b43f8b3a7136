// Holds messages against a RuleSet, one after another. One a thread: it reuses its memory, so that a message in order
// allocates nothing.
//
// Every rule is asked of every message: nothing stops at the first finding. What follows from what:
//  - an element that is missing, empty or holds only delimiters is the same, and told once, by its usage;
//  - "" in place of a required value is its own finding, and nothing else is asked of it;
//  - a primitive that is divided is told as that, and not also as no date or no code;
//  - a segment that the structure does not have is told and not looked into; a misplaced one is looked into;
//  - a rule that cannot be decided is the spec's error, once a message.
#pragma once

#include "check/finding.h"
#include "check/rule_set.h"
#include "hl7/message_view.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace plumb::query {
struct FieldScan;
}

namespace plumb::check {

class PartMasks;
struct Survey;

/// Where the fields of a message stand, and what divides them.
struct CheckedFields {
    const query::FieldScan* scan = nullptr;  ///< of the whole message
    const PartMasks* masks = nullptr;
    const Survey* survey = nullptr;  ///< of the bytes behind MSH-2
};

class Checker {
public:
    /// `rules` must outlive the checker.
    explicit Checker(const RuleSet& rules);
    ~Checker();
    Checker(Checker&&) noexcept;
    Checker& operator=(Checker&&) = delete;

    /// What is wrong with a message, in order of place; stays until the next message. The bytes must stay as long.
    [[nodiscard]] std::span<const Detection> check(ByteView message);

    /// The message last checked.
    [[nodiscard]] const hl7::MessageView& message() const;
    /// The id of the message spec it was held against; empty when the spec has none for it.
    [[nodiscard]] const std::string& messageSpec() const;
    /// What its header says, for grouping: MSH-9.1^MSH-9.2 and MSH-3.1 as they stand.
    [[nodiscard]] std::string_view messageType() const;
    [[nodiscard]] std::string_view sender() const;
    /// What was found on the way, for who counts what it checked; until the next message. Nothing where the message had
    /// to be cut in a slower way: where it has odd segments, or parts past what a path can name.
    [[nodiscard]] std::optional<CheckedFields> fields() const;

    /// The same as findings with sentences.
    [[nodiscard]] std::vector<Finding> findings(ByteView message);

private:
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

}  // namespace plumb::check
