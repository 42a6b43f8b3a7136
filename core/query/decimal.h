// Decimal numbers of any length, compared digit by digit: no rounding, no locale, no exponent (HL7 has none).
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>

namespace plumb::query {

/// Views into the text it was read from.
class Decimal {
public:
    /// "[+-]digits[.digits]", blanks around it allowed.
    [[nodiscard]] static std::optional<Decimal> parse(std::string_view text);

    [[nodiscard]] std::strong_ordering compare(const Decimal& other) const;

private:
    bool m_negative = false;
    std::string_view m_whole;     ///< without leading zeros
    std::string_view m_fraction;  ///< without trailing zeros
};

}  // namespace plumb::query
