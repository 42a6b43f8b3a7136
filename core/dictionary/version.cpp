#include "dictionary/version.h"

#include "base/ascii.h"

#include <algorithm>

namespace plumb::dictionary {
namespace {

using Numbers = std::array<unsigned, 3>;

/// The numbers at the front of `text`, "2.5.1.3" as 2, 5, 1; what is not there is 0.
Numbers numbersOf(std::string_view text) {
    constexpr unsigned kLargest = 1000;
    Numbers numbers{};
    std::size_t part = 0;
    for (const char c : text) {
        if (c == '.') {
            if (++part == numbers.size()) {
                break;
            }
        } else if (isDigit(static_cast<unsigned char>(c))) {
            numbers[part] = std::min(kLargest, numbers[part] * 10 + static_cast<unsigned>(c - '0'));
        } else {
            break;
        }
    }
    return numbers;
}

/// "2.50" and "2.51" are slips of 2.5 and 2.5.1: no version has a second number above 9.
Numbers withoutSlips(Numbers numbers) {
    if (numbers[1] > 9 && numbers[1] < 100) {
        return {numbers[0], numbers[1] / 10, numbers[1] % 10};
    }
    return numbers;
}

}  // namespace

VersionGuess guessVersion(std::string_view name) {
    if (const std::optional<Version> version = parseVersion(name)) {
        return {*version, true};
    }
    const std::size_t digit = name.find_first_of("0123456789");
    // In "HL7 v2.3" the first number belongs to the name of the standard.
    const std::size_t begin = digit != std::string_view::npos && digit >= 2 && toUpper(name[digit - 2]) == 'H' &&
                                      toUpper(name[digit - 1]) == 'L' && name[digit] == '7'
                                  ? name.find_first_of("0123456789", digit + 1)
                                  : digit;
    if (begin == std::string_view::npos) {
        return {};
    }
    const Numbers numbers = withoutSlips(numbersOf(name.substr(begin)));
    if (numbers[0] != 2) {
        return {};
    }
    Version nearest = kVersions.front();
    for (const Version version : kVersions) {
        if (numbersOf(versionName(version)) <= numbers) {
            nearest = version;
        }
    }
    return {nearest, false};
}

}  // namespace plumb::dictionary
