// What a worksheet can hold: texts and names of sheets within a spreadsheet's limits.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace plumb::report {

/// The most UTF-16 units in a cell.
inline constexpr std::size_t kXlsxCellLimit = 32767;

/// A text for a cell: control characters as pictures, "_x0041_" kept from being read as "A", and what is too long cut
/// with a statement of how many characters are missing.
[[nodiscard]] std::string xlsxText(std::string_view text);

/// Hands out names that are valid, at most 31 UTF-16 units long, and unique whatever the case.
class SheetNames {
public:
    [[nodiscard]] std::string take(std::string_view wanted);

private:
    std::vector<std::string> m_taken;
};

}  // namespace plumb::report
