// A question that one message answers with yes or no:
//
//   PID-3[*].4.1 = "EPI" and MSH-9.2 in (A01, A08) and not exists(ZPD)
//
// The language is described in resources/manual/filter-language.md. A Filter is a value, cheap to copy, and may be used
// by many threads at once, each with a FilterScratch of its own.
#pragma once

#include "base/bytes.h"
#include "base/result.h"
#include "base/strong.h"
#include "hl7/message_view.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::hl7 {
class Charset;
}

namespace plumb::query {

class AckPairing;
class FilterEvaluation;
struct FilterProgram;

/// What a message does not say itself.
struct MessageContext {
    MessageNumber number;              ///< `index` is one more
    std::string_view source;           ///< the name of the file, archive member or feed
    const AckPairing* acks = nullptr;  ///< needed when Filter::needsAcks()
    /// Of messages that do not say theirs in MSH-18; nullptr: as their bytes look.
    const hl7::Charset* assumed = nullptr;
};

/// What evaluation reuses from message to message. One a thread.
class FilterScratch {
public:
    FilterScratch();
    FilterScratch(FilterScratch&&) noexcept;
    FilterScratch& operator=(FilterScratch&&) noexcept;
    ~FilterScratch();

private:
    friend class FilterEvaluation;
    struct Parts;
    std::unique_ptr<Parts> m_parts;
};

/// A text that stands raw in every message that matches, except where an escape sequence may write it differently.
struct RequiredLiteral {
    std::string text;
    bool caseBlind = false;
};

class Filter {
public:
    /// Errors: QuerySyntax, QueryRegex, QueryNumber, QueryDepth; the column is 1-based and counts characters.
    [[nodiscard]] static Result<Filter> parse(std::string_view text);

    /// Canonical: parse(text()) gives an equal filter.
    [[nodiscard]] std::string text() const;

    [[nodiscard]] bool matches(const hl7::MessageView& message, const MessageContext& context,
                               FilterScratch& scratch) const;
    /// The same without a view: fields are read in place where that is sure, and a view is made, once, where it is not.
    [[nodiscard]] bool matchesBytes(ByteView message, const MessageContext& context, FilterScratch& scratch) const;

    /// Whether it asks for acknowledgements, so that the context must bring an AckPairing.
    [[nodiscard]] bool needsAcks() const;
    /// Whether every condition can be answered without a view of the message (most of the time).
    [[nodiscard]] bool quickFields() const;
    /// A message that holds neither this text nor an escape sequence cannot match. See mayMatch().
    [[nodiscard]] const std::optional<RequiredLiteral>& requiredLiteral() const;
    /// False only when the message cannot match, found by a scan for the required literal.
    [[nodiscard]] bool mayMatch(ByteView message) const;

    friend bool operator==(const Filter& a, const Filter& b);

private:
    explicit Filter(std::shared_ptr<const FilterProgram> program)
        : m_program(std::move(program)) {}

    std::shared_ptr<const FilterProgram> m_program;
};

/// What may stand at the cursor of a filter that is being written.
struct Completions {
    enum class Kind { Operand, Operator, Value, Connective };
    Kind kind = Kind::Operand;
    std::size_t replaceFrom = 0;     ///< the word at the cursor: [replaceFrom, cursor)
    std::string operand;             ///< for Operator and Value: what stands on the left, such as PID-8
    std::vector<std::string> words;  ///< words of the language that begin like the word at the cursor
};

/// Paths and values are for the caller to add: Operand wants paths, Value those of `operand`.
[[nodiscard]] Completions completions(std::string_view text, std::size_t cursor);

}  // namespace plumb::query
