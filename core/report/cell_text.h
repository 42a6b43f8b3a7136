// Cells and numbers as people read them, and as machines do. No locale has a say.
#pragma once

#include "report/cell.h"
#include "report/table.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace plumb::report {

/// "1,234,567".
[[nodiscard]] std::string groupedNumber(std::uint64_t number);

/// "12.3 %". What is not nothing never reads as 0, what is not all never as 100: "< 0.1 %", "> 99.9 %".
[[nodiscard]] std::string percentText(double share);

/// For reading: grouped numbers, percentages, severities as words.
[[nodiscard]] std::string readableText(const Cell& cell, ColumnKind kind);

/// For machines: digits without grouping, shares as 0.123, severities as words; empty for nothing.
[[nodiscard]] std::string plainText(const Cell& cell);

/// The severity, also when it came as its word.
[[nodiscard]] std::optional<Severity> severityOf(const Cell& cell);

[[nodiscard]] bool isNumber(const Cell& cell);
[[nodiscard]] bool isNothing(const Cell& cell);
/// Whether a column is written flush right.
[[nodiscard]] bool isNumeric(ColumnKind kind);

/// The cell of a row, or nothing when the row is too short.
[[nodiscard]] const Cell& cellAt(const Row& row, std::size_t column);

/// The column whose cells are indented in a tree: the first that is no number and no severity.
[[nodiscard]] std::size_t treeColumn(const Table& table);

/// "2026-11-20T09:02:11Z" of seconds since 1970.
[[nodiscard]] std::string timestamp(std::int64_t seconds);

}  // namespace plumb::report
