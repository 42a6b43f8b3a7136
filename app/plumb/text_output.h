// Pieces of text output that several verbs share.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::cli {

/// Tab separated values: tab, line ends and backslash as \t \n \r \\, other control characters as \x01.
void appendTsvCell(std::string& out, std::string_view text);

/// For reading: control characters as \n, \t, \x01, everything else as it is.
void appendVisible(std::string& out, std::string_view text);

/// The first bytes of a UTF-8 text, at most `bytes`, not ending inside a character.
[[nodiscard]] std::string_view clipped(std::string_view utf8, std::size_t bytes);

/// How many columns of a terminal a UTF-8 text takes, near enough: one a code point, two for wide scripts.
[[nodiscard]] std::size_t displayWidth(std::string_view utf8);

/// Rows as aligned columns. Widths come from the first rows (up to kLookAhead); later rows keep them.
class Table {
public:
    /// `heads` may be empty: no line of names. `right` has one entry a column.
    Table(std::vector<std::string> heads, std::vector<bool> right);

    /// Appends the text that is ready now to `out`.
    void add(std::vector<std::string> cells, std::string& out);
    void finish(std::string& out);

private:
    static constexpr std::size_t kLookAhead = 200, kMaxWidth = 48;
    void measure(const std::vector<std::string>& cells);
    void print(const std::vector<std::string>& cells, std::string& out) const;

    std::vector<bool> m_right;
    std::vector<std::size_t> m_widths;
    std::vector<std::vector<std::string>> m_waiting;
    bool m_measured = false;
};

/// "1,234,567".
[[nodiscard]] std::string grouped(std::uint64_t number);

}  // namespace plumb::cli
