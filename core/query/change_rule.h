// One change that is made to many messages, as people say it: what happens to which path.
#pragma once

#include "base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace plumb::query {

enum class ChangeKind : std::uint8_t {
    Set,       ///< `text`
    Null,      ///< HL7's null
    Empty,     ///< there, with nothing in it
    Delete,    ///< absent where nothing follows, else empty; a segment goes as a whole
    Template,  ///< `text` with holes, see ChangeTemplate
    Counter,   ///< `counter`, one number a message
    Copy,      ///< what stands at the path `text`
    Now,       ///< the moment of the change, with its zone
    Shift,     ///< the time that is there, moved by the span `text`
    Replace,   ///< `text` by `with`, inside values
    Regex,     ///< matches of the expression `text` by `with`, inside values
};

struct CounterRule {
    std::int64_t start = 1;
    std::int64_t step = 1;
    std::uint32_t digits = 0;  ///< filled up with zeros

    /// "START", "START:STEP" or "START:STEP:DIGITS"; digits of a start such as 0001 count as well.
    [[nodiscard]] static Result<CounterRule> parse(std::string_view text);
    [[nodiscard]] std::string number(std::uint64_t nth) const;

    friend bool operator==(const CounterRule&, const CounterRule&) = default;
};

struct ChangeRule {
    ChangeKind kind = ChangeKind::Set;
    std::string path;  ///< a PathPattern
    std::string text, with;
    CounterRule counter;
    bool raw = false;        ///< text is written as it stands; without this, delimiters in it are escaped
    bool makeAbsent = true;  ///< what is absent is made; false: such messages are left alone
    bool caseBlind = false;  ///< of what is looked for
};

/// Which repetitions a path without a selector of its own shall mean.
enum class Repetitions : std::uint8_t { AsWritten, First, All, Matching };
/// `path` with that selector; `condition` as inside brackets, `5="MR"`. One that has its own selector, or names no
/// field, stays as it is.
[[nodiscard]] Result<std::string> withRepetitions(std::string_view path, Repetitions which, std::string_view condition);

}  // namespace plumb::query
