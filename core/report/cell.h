// One value of a table. What it is decides how it is written: a text is a text in every format, also when it looks like
// a number or a formula, and a number is exact up to 64 bits.
#pragma once

#include "report/severity.h"

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

namespace plumb::report {

class Cell {
public:
    using Value = std::variant<std::monostate, std::string, std::int64_t, std::uint64_t, double, Severity>;

    /// Nothing: an empty cell, null in JSON.
    Cell() = default;
    Cell(std::string text)
        : m_value(std::move(text)) {}
    Cell(std::string_view text)
        : m_value(std::string(text)) {}
    Cell(const char* text)
        : m_value(std::string(text)) {}
    Cell(Severity severity)
        : m_value(severity) {}
    /// In a column of percentages: a share, 0 to 1.
    Cell(double number)
        : m_value(number) {}
    template <std::signed_integral Number>
    Cell(Number number)
        : m_value(static_cast<std::int64_t>(number)) {}
    template <std::unsigned_integral Number>
    Cell(Number number)
        : m_value(static_cast<std::uint64_t>(number)) {}
    Cell(bool) = delete;

    [[nodiscard]] const Value& value() const { return m_value; }

private:
    Value m_value;
};

}  // namespace plumb::report
