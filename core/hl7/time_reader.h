// Takes the pieces of a written time off a text, one by one. Internal to the room.
#pragma once

#include "base/ascii.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace plumb::hl7 {

[[nodiscard]] constexpr bool isWordByte(char byte) {
    return isDigit(byte) || isLetter(byte);
}

/// Reads at a place and moves it; every take...() leaves it alone when it fails.
class TimeReader {
public:
    explicit TimeReader(std::string_view text, std::size_t at = 0)
        : m_text(text)
        , m_at(at) {}

    [[nodiscard]] std::size_t at() const { return m_at; }
    void setAt(std::size_t at) { m_at = at; }
    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }
    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }

    bool takeAny(std::string_view bytes);
    void skipBlanks();
    /// All digits that stand here, when there are `least` to `most` of them.
    std::optional<std::int64_t> takeNumber(std::size_t least, std::size_t most);
    /// 1 to 12, by English name or its first three letters.
    std::optional<int> takeMonth();
    bool takeWord(std::string_view lower);
    /// "Fri, " where it stands.
    void skipWeekday();

private:
    [[nodiscard]] std::string_view word() const;

    std::string_view m_text;
    std::size_t m_at;
};

}  // namespace plumb::hl7
