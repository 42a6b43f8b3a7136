#include "spec/documents/number_format.h"

#include "base/ascii.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cmath>
#include <cstddef>

namespace plumb::spec {
namespace {

constexpr std::size_t kLongestCode = 256;
constexpr double kLastDay = 2'958'466;  // past 9999-12-31
constexpr std::int64_t kSecondsOfDay = 86'400;

// What a format code is made of, its words and brackets taken out.
struct FormatParts {
    std::string pattern;  // of the number: 0 # ? . , and letters of dates
    std::string before, after;
};

FormatParts partsOf(std::string_view code) {
    FormatParts parts;
    const auto word = [&parts](std::string_view text) { (parts.pattern.empty() ? parts.before : parts.after) += text; };
    for (std::size_t at = 0; at < code.size() && code[at] != ';'; ++at) {
        const char c = code[at];
        if (c == '"') {
            const std::size_t end = std::min(code.find('"', at + 1), code.size());
            word(code.substr(at + 1, end - at - 1));
            at = end;
        } else if (c == '[') {
            const std::size_t end = std::min(code.find(']', at), code.size());
            const std::string_view inner = code.substr(at + 1, end - at - 1);
            if (inner == "h" || inner == "hh" || inner == "m" || inner == "mm" || inner == "s" || inner == "ss") {
                parts.pattern += inner;
            }
            at = end;
        } else if (c == '\\' || c == '_' || c == '*') {
            if (c == '\\' && at + 1 < code.size()) {
                word(code.substr(at + 1, 1));
            }
            ++at;
        } else if (c == '-' || c == ' ' || c == '(' || c == ')' || c == ':' || c == '/' || c == '$' || c == '+') {
            word(code.substr(at, 1));
        } else {
            parts.pattern += c;
        }
    }
    return parts;
}

std::string shortest(double number) {
    return fmt::format("{:.15g}", number);
}

std::string isoOf(double number, NumberFormat::Kind kind, bool from1904) {
    const auto seconds = static_cast<std::int64_t>(std::llround(number * static_cast<double>(kSecondsOfDay)));
    std::int64_t day = seconds / kSecondsOfDay;
    const std::int64_t second = seconds % kSecondsOfDay;
    const std::string time = fmt::format("{:02}:{:02}:{:02}", second / 3600, second / 60 % 60, second % 60);
    if (kind == NumberFormat::Kind::Time) {
        return time;
    }
    // Day 1 is 1900-01-01, and day 60 a 29th of February that there never was.
    constexpr std::int64_t kDays1899 = -25'568, kDays1904 = -24'107;
    day += from1904 ? kDays1904 : day > 60 ? kDays1899 - 1 : kDays1899;
    const std::chrono::year_month_day civil(
        std::chrono::sys_days(std::chrono::days(static_cast<std::chrono::days::rep>(day))));
    const std::string date = fmt::format("{:04}-{:02}-{:02}", static_cast<int>(civil.year()),
                                         static_cast<unsigned>(civil.month()), static_cast<unsigned>(civil.day()));
    return kind == NumberFormat::Kind::Date ? date : date + "T" + time;
}

}  // namespace

NumberFormat parseNumberFormat(std::string_view code) {
    NumberFormat format;
    if (equalCaseBlind(code, "General") || code.size() > kLongestCode) {
        return format;
    }
    FormatParts parts = partsOf(code);
    const bool date = parts.pattern.find_first_of("yYdD") != std::string::npos;
    const bool time = parts.pattern.find_first_of("hHsS") != std::string::npos;
    const bool month = parts.pattern.find_first_of("mM") != std::string::npos;
    if (date || time || month) {
        format.kind = date && time ? NumberFormat::Kind::DateTime
                      : time       ? NumberFormat::Kind::Time
                                   : NumberFormat::Kind::Date;
        return format;
    }
    if (parts.pattern.find('0') == std::string::npos || parts.pattern.find_first_not_of("0#,.%") != std::string::npos) {
        return format;  // fractions, powers of ten, text
    }
    format.kind = NumberFormat::Kind::Fixed;
    bool past = false;
    for (const char c : parts.pattern) {
        past = past || c == '.';
        format.percent = format.percent || c == '%';
        if (c == '0') {
            ++(past ? format.decimals : format.wholeDigits);
        }
    }
    format.decimals = std::min<std::uint8_t>(format.decimals, 15);
    format.before = std::move(parts.before);
    format.after = std::move(parts.after);
    return format;
}

NumberFormat builtInNumberFormat(std::uint32_t id) {
    NumberFormat format;
    const auto within = [id](std::uint32_t first, std::uint32_t last) { return id >= first && id <= last; };
    if (id == 22) {
        format.kind = NumberFormat::Kind::DateTime;
    } else if (within(18, 21) || within(45, 47) || within(32, 35) || within(55, 56)) {
        format.kind = NumberFormat::Kind::Time;
    } else if (within(14, 17) || within(27, 31) || id == 36 || within(50, 58)) {
        format.kind = NumberFormat::Kind::Date;
    } else if (within(1, 4) || within(9, 10) || within(37, 40)) {
        format.kind = NumberFormat::Kind::Fixed;
        format.wholeDigits = 1;
        format.percent = within(9, 10);
        format.decimals = id == 2 || id == 4 || id == 10 || id == 39 || id == 40 ? 2 : 0;
    }
    return format;
}

std::string formatNumber(std::string_view value, const NumberFormat& format, bool from1904) {
    double number = 0;
    const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
    if (error != std::errc() || end != value.data() + value.size() || !std::isfinite(number)) {
        return std::string(value);
    }
    if (format.kind == NumberFormat::Kind::General) {
        return shortest(number);
    }
    if (format.kind != NumberFormat::Kind::Fixed) {
        return number >= 0 && number < kLastDay ? isoOf(number, format.kind, from1904) : shortest(number);
    }
    if (std::abs(number) >= 1e15) {
        return shortest(number);
    }
    const double shown = format.percent ? number * 100 : number;
    std::string digits = fmt::format("{:.{}f}", std::abs(shown), static_cast<int>(format.decimals));
    const std::size_t whole = std::min(digits.find('.'), digits.size());
    if (whole < format.wholeDigits) {
        digits.insert(0, format.wholeDigits - whole, '0');
    }
    return format.before + (number < 0 ? "-" : "") + digits + (format.percent ? "%" : "") + format.after;
}

}  // namespace plumb::spec
