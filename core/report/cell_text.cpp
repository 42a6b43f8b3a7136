#include "report/cell_text.h"

#include <fmt/format.h>

#include <cmath>

namespace plumb::report {
namespace {

template <class... Cases>
struct Overloaded : Cases... {
    using Cases::operator()...;
};
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

std::string groupedSigned(std::int64_t number) {
    // The magnitude of the smallest number does not fit its own type.
    const std::uint64_t magnitude =
        number < 0 ? 0 - static_cast<std::uint64_t>(number) : static_cast<std::uint64_t>(number);
    return (number < 0 ? "-" : "") + groupedNumber(magnitude);
}

std::string decimalText(double number) {
    return std::isfinite(number) ? fmt::format("{}", number) : std::string();
}

}  // namespace

std::string groupedNumber(std::uint64_t number) {
    std::string digits = std::to_string(number);
    for (std::size_t at = digits.size(); at > 3; at -= 3) {
        digits.insert(at - 3, 1, ',');
    }
    return digits;
}

std::string percentText(double share) {
    if (!std::isfinite(share)) {
        return {};
    }
    const double percent = share * 100;
    if (percent == 0 || percent == 100) {
        return fmt::format("{:.0f} %", percent);
    }
    if (percent > 0 && percent < 0.1) {
        return "< 0.1 %";
    }
    if (percent > 99.9 && percent < 100) {
        return "> 99.9 %";
    }
    return fmt::format("{:.1f} %", percent);
}

std::string readableText(const Cell& cell, ColumnKind kind) {
    const bool percent = kind == ColumnKind::Percent;
    return std::visit(Overloaded{[](std::monostate) { return std::string(); },
                                 [](const std::string& text) { return text; },
                                 [&](std::int64_t number) {
                                     return percent ? percentText(static_cast<double>(number)) : groupedSigned(number);
                                 },
                                 [&](std::uint64_t number) {
                                     return percent ? percentText(static_cast<double>(number)) : groupedNumber(number);
                                 },
                                 [&](double number) { return percent ? percentText(number) : decimalText(number); },
                                 [](Severity severity) { return std::string(severityName(severity)); }},
                      cell.value());
}

std::string plainText(const Cell& cell) {
    return std::visit(Overloaded{[](std::monostate) { return std::string(); },
                                 [](const std::string& text) { return text; },
                                 [](double number) { return decimalText(number); },
                                 [](Severity severity) { return std::string(severityName(severity)); },
                                 [](auto number) { return std::to_string(number); }},
                      cell.value());
}

std::optional<Severity> severityOf(const Cell& cell) {
    if (const auto* severity = std::get_if<Severity>(&cell.value())) {
        return *severity;
    }
    if (const auto* text = std::get_if<std::string>(&cell.value())) {
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Information, Severity::Fine}) {
            if (*text == severityName(severity)) {
                return severity;
            }
        }
    }
    return std::nullopt;
}

bool isNumber(const Cell& cell) {
    if (const auto* number = std::get_if<double>(&cell.value())) {
        return std::isfinite(*number);
    }
    return std::holds_alternative<std::int64_t>(cell.value()) || std::holds_alternative<std::uint64_t>(cell.value());
}

bool isNothing(const Cell& cell) {
    const auto* number = std::get_if<double>(&cell.value());
    return std::holds_alternative<std::monostate>(cell.value()) || (number != nullptr && !std::isfinite(*number));
}

bool isNumeric(ColumnKind kind) {
    return kind == ColumnKind::Number || kind == ColumnKind::Percent;
}

const Cell& cellAt(const Row& row, std::size_t column) {
    static const Cell nothing;
    return column < row.cells.size() ? row.cells[column] : nothing;
}

std::size_t treeColumn(const Table& table) {
    std::size_t column = 0;
    while (column < table.columns.size() &&
           (isNumeric(table.columns[column].kind) || table.columns[column].kind == ColumnKind::Severity)) {
        ++column;
    }
    return column;
}

std::string timestamp(std::int64_t seconds) {
    constexpr std::int64_t day = 86400;
    const std::int64_t days = seconds / day - (seconds % day < 0 ? 1 : 0);
    const std::int64_t time = seconds - days * day;
    // The civil date of a day number, with years that start in March so that the leap day comes last.
    const std::int64_t shifted = days + 719468;
    const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
    const std::int64_t dayOfEra = shifted - era * 146097;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t march = (5 * dayOfYear + 2) / 153;
    const std::int64_t dayOfMonth = dayOfYear - (153 * march + 2) / 5 + 1;
    const std::int64_t month = march < 10 ? march + 3 : march - 9;
    const std::int64_t year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
    return fmt::format("{:04}-{:02}-{:02}T{:02}:{:02}:{:02}Z", year, month, dayOfMonth, time / 3600, time / 60 % 60,
                       time % 60);
}

}  // namespace plumb::report
