#include "spec/expression_words.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>

namespace plumb::spec {
namespace {

constexpr std::array<std::string_view, 7> kPrecisions{"year", "month", "day", "hour", "minute", "second", "fraction"};
constexpr std::array<std::string_view, 4> kWhenAbsent{"", "pass", "fail", "undecided"};
constexpr std::array<std::string_view, 4> kStrengths{"", "R", "S", "U"};
static_assert(static_cast<unsigned>(hl7::TimePrecision::Fraction) + 1 == kPrecisions.size());
static_assert(static_cast<unsigned>(WhenAbsent::Undecided) + 1 == kWhenAbsent.size());
static_assert(static_cast<unsigned>(Strength::Unspecified) + 1 == kStrengths.size());

/// The place of `word` in a table whose first `from` entries are no words.
template <class Enum, std::size_t N>
std::optional<Enum> named(const std::array<std::string_view, N>& words, std::string_view word, std::size_t from) {
    for (std::size_t i = from; i < N; ++i) {
        if (equalCaseBlind(words[i], word)) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

template <class Enum>
std::optional<Enum> namedByFilters(std::string_view word, Enum first, Enum last) {
    for (auto i = static_cast<unsigned>(first); i <= static_cast<unsigned>(last); ++i) {
        if (equalCaseBlind(query::wordOf(static_cast<Enum>(i)), word)) {
            return static_cast<Enum>(i);
        }
    }
    return std::nullopt;
}

bool isNameCharacter(char c) {
    return isCapital(static_cast<unsigned char>(c)) || isDigit(static_cast<unsigned char>(c)) || c == '_';
}

}  // namespace

std::string_view precisionWord(hl7::TimePrecision precision) {
    return kPrecisions[static_cast<std::size_t>(precision)];
}
std::optional<hl7::TimePrecision> precisionNamed(std::string_view word) {
    return named<hl7::TimePrecision>(kPrecisions, word, 0);
}

std::optional<query::Function> functionNamed(std::string_view word) {
    return namedByFilters(word, query::Function::Count, query::Function::Time);
}
std::optional<query::PresenceTest> presenceNamed(std::string_view word) {
    return namedByFilters(word, query::PresenceTest::Exists, query::PresenceTest::Valued);
}
std::optional<query::Quantifier> quantifierNamed(std::string_view word) {
    return namedByFilters(word, query::Quantifier::Any, query::Quantifier::None);
}

std::string_view whenAbsentWord(WhenAbsent whenAbsent) {
    return kWhenAbsent[static_cast<std::size_t>(whenAbsent)];
}
std::optional<WhenAbsent> whenAbsentNamed(std::string_view word) {
    return named<WhenAbsent>(kWhenAbsent, word, 1);
}

std::string_view strengthLetter(Strength strength) {
    return kStrengths[static_cast<std::size_t>(strength)];
}
std::optional<Strength> strengthOfLetter(std::string_view letter) {
    return named<Strength>(kStrengths, letter, 1);
}

bool isReservedWord(std::string_view word) {
    static constexpr std::array<std::string_view, 14> kWords{"and",      "or",         "not",      "xor",   "if",
                                                             "then",     "in",         "is",       "every", "some",
                                                             "contains", "startswith", "endswith", "times"};
    return std::any_of(kWords.begin(), kWords.end(),
                       [&](std::string_view reserved) { return equalCaseBlind(word, reserved); });
}

std::size_t selectorEnd(std::string_view text, std::size_t at) {
    char quote = '\0';
    for (; at < text.size(); ++at) {
        const char c = text[at];
        if (quote != '\0') {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == ']') {
            return at + 1;
        }
    }
    return std::string_view::npos;
}

bool readsAsPath(std::string_view word) {
    if (word.starts_with('.')) {
        return true;
    }
    std::size_t at = 0;
    while (at < word.size() && isCapital(static_cast<unsigned char>(word[at]))) {
        const std::size_t begin = at;
        while (at < word.size() && isNameCharacter(word[at])) {
            ++at;
        }
        const std::string_view name = word.substr(begin, at - begin);
        if (at < word.size() && word[at] == '[') {
            at = selectorEnd(word, at);
            if (at == std::string_view::npos) {
                return false;
            }
        }
        if (at + 1 >= word.size()) {
            return false;
        }
        if (word[at] == '-') {
            return name.size() == 3 && name.find('_') == std::string_view::npos &&
                   isDigit(static_cast<unsigned char>(word[at + 1]));
        }
        if (word[at] != '/') {
            return false;
        }
        ++at;
    }
    return false;
}

bool isBareValue(std::string_view text) {
    const auto plain = [](char c) {
        return isLetterOrDigit(static_cast<unsigned char>(c)) || c == '.' || c == '_' || c == '-' || c == '^' ||
               c == ':' || c == '+';
    };
    return !text.empty() && std::all_of(text.begin(), text.end(), plain) && !isReservedWord(text) && !readsAsPath(text);
}

}  // namespace plumb::spec
