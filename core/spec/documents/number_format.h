// How a workbook shows a number: enough of its format codes that a path "3.10" keeps its nought, a table "0001" its
// zeros, and a date is a date.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace plumb::spec {

struct NumberFormat {
    enum class Kind : std::uint8_t { General, Fixed, Date, Time, DateTime };
    Kind kind = Kind::General;
    std::uint8_t decimals = 0;     ///< of Fixed
    std::uint8_t wholeDigits = 0;  ///< at least so many before the point
    bool percent = false;
    std::string before, after;  ///< words around the number
};

/// Of a format that every workbook knows by number.
[[nodiscard]] NumberFormat builtInNumberFormat(std::uint32_t id);
[[nodiscard]] NumberFormat parseNumberFormat(std::string_view code);

/// `value` as the file has it ("3.1000000000000001"); dates are written as ISO 8601 has them. What is no number stays
/// as it is.
[[nodiscard]] std::string formatNumber(std::string_view value, const NumberFormat& format, bool from1904);

}  // namespace plumb::spec
