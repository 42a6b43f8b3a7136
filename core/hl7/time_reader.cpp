#include "hl7/time_reader.h"

#include <algorithm>
#include <array>

namespace plumb::hl7 {
namespace {

bool sameLetters(std::string_view text, std::string_view lower) {
    return text.size() == lower.size() && std::equal(text.begin(), text.end(), lower.begin(), [](char a, char b) {
               return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 32) : a) == b;
           });
}

}  // namespace

bool TimeReader::takeAny(std::string_view bytes) {
    if (m_at >= m_text.size() || bytes.find(peek()) == std::string_view::npos) {
        return false;
    }
    ++m_at;
    return true;
}

void TimeReader::skipBlanks() {
    while (takeAny(" \t")) {
    }
}

std::optional<std::int64_t> TimeReader::takeNumber(std::size_t least, std::size_t most) {
    std::size_t count = 0;
    std::int64_t value = 0;
    for (; isDigit(peek(count)); ++count) {
        if (count == most) {
            return std::nullopt;
        }
        value = value * 10 + (peek(count) - '0');
    }
    if (count < least) {
        return std::nullopt;
    }
    m_at += count;
    return value;
}

std::optional<int> TimeReader::takeMonth() {
    constexpr std::array<std::string_view, 12> kMonths = {"january",   "february", "march",    "april",
                                                          "may",       "june",     "july",     "august",
                                                          "september", "october",  "november", "december"};
    const std::string_view word = this->word();
    for (std::size_t i = 0; i < kMonths.size(); ++i) {
        if (sameLetters(word, kMonths[i].substr(0, 3)) || sameLetters(word, kMonths[i])) {
            m_at += word.size();
            takeAny(".");
            return static_cast<int>(i) + 1;
        }
    }
    return std::nullopt;
}

bool TimeReader::takeWord(std::string_view lower) {
    const std::string_view found = word();
    if (!sameLetters(found, lower)) {
        return false;
    }
    m_at += found.size();
    return true;
}

void TimeReader::skipWeekday() {
    constexpr std::string_view kDays[] = {"mon", "tue", "wed", "thu", "fri", "sat", "sun"};
    const std::size_t before = m_at;
    for (const std::string_view day : kDays) {
        if (takeWord(day)) {
            takeAny(",.");
            skipBlanks();
            if (m_at > before + day.size()) {
                return;
            }
            m_at = before;
        }
    }
}

std::string_view TimeReader::word() const {
    std::size_t length = 0;
    while (isLetter(peek(length))) {
        ++length;
    }
    return m_text.substr(m_at, length);
}

}  // namespace plumb::hl7
