#include "spec/check_digits.h"

#include "base/ascii.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace plumb::spec {
namespace {

bool onlyDigits(std::string_view text) {
    return !text.empty() &&
           std::all_of(text.begin(), text.end(), [](char c) { return isDigit(static_cast<unsigned char>(c)); });
}

/// The product of two symmetries of a pentagon, 0 to 4 turns and 5 to 9 reflections.
unsigned dihedral(unsigned a, unsigned b) {
    if (a < 5) {
        return b < 5 ? (a + b) % 5 : (a + b - 5) % 5 + 5;
    }
    return b < 5 ? (a - 5 + 5 - b) % 5 + 5 : (a - b + 5) % 5;
}

}  // namespace

bool hasLuhnDigit(std::string_view digits) {
    if (!onlyDigits(digits)) {
        return false;
    }
    unsigned sum = 0;
    bool twice = false;
    for (std::size_t i = digits.size(); i-- > 0; twice = !twice) {
        const auto digit = static_cast<unsigned>(digits[i] - '0');
        sum += twice ? digit * 2 / 10 + digit * 2 % 10 : digit;
    }
    return sum % 10 == 0;
}

bool hasVerhoeffDigit(std::string_view digits) {
    if (!onlyDigits(digits)) {
        return false;
    }
    constexpr unsigned kTurn[10] = {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
    unsigned check = 0;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        auto digit = static_cast<unsigned>(digits[digits.size() - 1 - i] - '0');
        for (std::size_t turns = i % 8; turns > 0; --turns) {
            digit = kTurn[digit];
        }
        check = dihedral(check, digit);
    }
    return check == 0;
}

}  // namespace plumb::spec
