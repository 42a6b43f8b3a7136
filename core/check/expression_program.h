// An expression of a spec made ready to be asked: patterns compiled, numbers and times read, value sets found. What is
// wrong with it is not an error here but a node that cannot be decided, so that the rest still can. Groups and segments
// are looked up in a structure when the program first meets it (PlaceFinder). Immutable; used by many threads.
#pragma once

#include "check/outcome.h"
#include "hl7/hl7_time.h"
#include "query/decimal.h"
#include "query/literal_searcher.h"
#include "query/regex.h"
#include "spec/expression.h"
#include "spec/formats.h"

#include <cstdint>
#include <deque>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace plumb::check {

enum class Membership : std::uint8_t {
    No,
    Yes,
    Unknown,  ///< nothing is known of what the set holds
};

/// The value sets that expressions name.
class SetLookup {
public:
    virtual ~SetLookup() = default;
    /// While a program is made. nullopt: no such set.
    [[nodiscard]] virtual std::optional<std::uint32_t> find(std::string_view name) const = 0;
    /// While it runs, from any thread. `code` is unescaped.
    [[nodiscard]] virtual Membership contains(std::uint32_t set, std::string_view code) const = 0;
};

/// A path and what is known of it before there is a message.
struct ProgramPath {
    spec::ContextPath path;  ///< where every place is meant, selectors left out have become All
    bool mayBeOwn = false;   ///< one segment without a selector: that of the rule when it has the name
    bool single = false;     ///< at most one place in a segment
    bool many = false;       ///< a selector says that several places may be meant
};

struct ProgramValue {
    enum class Kind : std::uint8_t { Text, Number, Time, Pattern, Contained, Precision, Path };
    Kind kind = Kind::Text;
    std::string_view text;  ///< in the program's expression
    bool caseBlind = false;
    std::optional<query::Decimal> number;
    hl7::Hl7Time time;
    query::Regex pattern;
    std::optional<query::LiteralSearcher> searcher;
    hl7::TimePrecision precision = hl7::TimePrecision::Year;
    ProgramPath path;
    bool all = false;  ///< of the places of the path; otherwise any
};

struct ProgramNode {
    const spec::Expression* expression = nullptr;
    std::vector<ProgramNode> operands;
    ProgramPath path;
    std::vector<ProgramValue> values;
    bool plainValues = false;  ///< texts in ASCII only, so that no other text equals one
    std::uint32_t set = 0;
    spec::Format format = spec::Format::Date;
    const Note* undecidable = nullptr;  ///< why it can never be decided
};

class ExpressionProgram {
public:
    /// `sets` is borrowed; without it no value set is known.
    [[nodiscard]] static std::shared_ptr<const ExpressionProgram> compile(spec::Expression expression,
                                                                          const SetLookup* sets);

    ExpressionProgram(const ExpressionProgram&) = delete;
    ExpressionProgram& operator=(const ExpressionProgram&) = delete;

    [[nodiscard]] const spec::Expression& expression() const { return m_expression; }
    [[nodiscard]] const ProgramNode& root() const { return m_root; }
    [[nodiscard]] const SetLookup* sets() const { return m_sets; }
    /// What in it cannot be decided, whatever the message. For lints.
    [[nodiscard]] const std::deque<Note>& problems() const { return m_problems; }

private:
    friend class ProgramCompiler;
    ExpressionProgram() = default;

    spec::Expression m_expression;
    ProgramNode m_root;
    const SetLookup* m_sets = nullptr;
    std::deque<Note> m_problems;  ///< a deque, since nodes point into it
};

}  // namespace plumb::check
