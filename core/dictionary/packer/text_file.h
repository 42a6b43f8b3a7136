// A file of dictionary text as indented lines, and what is wrong with it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::dictionary::packer {

struct Fault {
    std::string file;
    std::size_t line = 0;  ///< from 1; 0: the file as a whole
    std::string what;

    [[nodiscard]] std::string text() const;  ///< "2.5.1/segments.txt:12: ..."
};

struct Line {
    std::size_t number = 0;
    std::size_t depth = 0;  ///< two blanks of indentation each
    std::string_view text;  ///< without indentation
};

class TextFile {
public:
    /// Comment and blank lines are left out. Faults go into `faults`, which must outlive the file as `content` must.
    TextFile(std::string name, std::string_view content, std::vector<Fault>& faults);

    [[nodiscard]] const std::vector<Line>& lines() const { return m_lines; }
    void fault(const Line& line, std::string what) const;

private:
    std::string m_name;
    std::vector<Line> m_lines;
    std::vector<Fault>& m_faults;
};

/// Takes a line apart, word by word.
class Words {
public:
    explicit Words(std::string_view line)
        : m_rest(line) {}

    /// The next word; empty when there is none.
    [[nodiscard]] std::string_view next();
    /// The next word, or what stands in double quotes ("" inside for one); nullopt for a quote that does not end.
    [[nodiscard]] std::optional<std::string> nextOrQuoted();
    /// Everything that is left.
    [[nodiscard]] std::string_view rest();

private:
    void skipBlanks();

    std::string_view m_rest;
};

/// A whole number of digits only, at most `most`.
[[nodiscard]] std::optional<std::size_t> readNumber(std::string_view text, std::size_t most);

}  // namespace plumb::dictionary::packer
