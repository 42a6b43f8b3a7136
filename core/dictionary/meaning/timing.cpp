// TQ and RI: how much, how often, for how long, from when to when.
#include "base/ascii.h"
#include "dictionary/meaning/value.h"

#include <algorithm>

namespace plumb::dictionary::meaning {
namespace {

/// "6 hours" of "6" and 'H'; empty for another letter or no number.
std::string span(std::string_view number, char letter) {
    constexpr std::string_view kLetters = "SMHDWL";
    constexpr const char* kNames[] = {"second", "minute", "hour", "day", "week", "month"};
    const std::size_t at = kLetters.find(letter);
    const bool digits = !number.empty() && std::all_of(number.begin(), number.end(),
                                                       [](char c) { return isDigit(static_cast<unsigned char>(c)); });
    return at == std::string_view::npos || !digits
               ? std::string()
               : std::string(number) + ' ' + kNames[at] + (number == "1" ? "" : "s");
}

/// "Q6H" as "every 6 hours".
std::string everyText(std::string_view pattern) {
    const bool every = pattern.size() >= 3 && pattern.front() == 'Q';
    const std::string length = every ? span(pattern.substr(1, pattern.size() - 2), pattern.back()) : std::string();
    return length.empty() ? length : "every " + length;
}

/// "D10" as "for 10 days".
std::string durationText(const std::string& duration) {
    const std::string length =
        duration.size() < 2 ? std::string() : span(std::string_view(duration).substr(1), duration[0]);
    return length.empty() ? duration : "for " + length;
}

}  // namespace

std::string repeatPattern(const Value& value) {
    const std::string pattern = value.part(1).part(1).text();
    const std::string every = everyText(pattern);
    const std::string meaning = every.empty() ? value.meaningOf(pattern, "0335") : every;
    const std::string times = value.part(2).text();
    return joined({meaning.empty() ? pattern : meaning, times.empty() ? times : "at " + times}, " ");
}

std::string timing(const Value& value) {
    constexpr std::uint32_t kQuantity = 1, kInterval = 2, kDuration = 3, kStart = 4, kEnd = 5, kPriority = 6, kText = 8;
    const auto worded = [](const char* word, const std::string& text) { return text.empty() ? text : word + text; };
    const std::string priority = value.part(kPriority).text();
    const std::string meaning = value.meaningOf(priority, "0485");
    return joined({quantity(value.part(kQuantity)), repeatPattern(value.part(kInterval)),
                   durationText(value.part(kDuration).text()), worded("from ", time(value.part(kStart))),
                   worded("until ", time(value.part(kEnd))), worded("priority ", meaning.empty() ? priority : meaning),
                   value.part(kText).text()},
                  ", ");
}

}  // namespace plumb::dictionary::meaning
