// The texts of documents: from whatever character set into UTF-8, and tidied as a reader sees them.
#pragma once

#include "spec/documents/document.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace plumb::spec {

/// UTF-8 without a byte order mark. `declared` is the character set that the file names, or empty; what it names
/// wrongly is decided by the bytes, and without a name they are UTF-8 or Windows-1252.
[[nodiscard]] std::string documentUtf8(std::string_view bytes, std::string_view declared = {});

/// The same, without a copy where the bytes are UTF-8 already.
[[nodiscard]] std::string documentUtf8(std::string&& bytes, std::string_view declared = {});

/// A text whose outer blanks are gone, and how far its beginning was moved in.
struct TidyText {
    std::string text;
    std::uint32_t indent = 0;  ///< in blanks
};

/// No-break blanks become blanks, characters that show nothing go, lines lose their outer blanks, empty lines at both
/// ends go.
[[nodiscard]] TidyText tidyText(std::string_view text);

/// Without the line breaks at its ends and without trailing blanks; all else stays as it is.
[[nodiscard]] std::string tidyPreformatted(std::string_view text);

[[nodiscard]] std::string_view trimmed(std::string_view text);

/// So much of a text that no character is cut.
[[nodiscard]] std::string_view beginningOf(std::string_view utf8, std::size_t most);

/// Appends `line` as a line of its own.
void appendLine(std::string& text, std::string_view line);

/// Whether a text holds an HL7 message, of which no character may be taken for markup.
[[nodiscard]] bool holdsMessage(std::string_view text);

/// The last part of a path.
[[nodiscard]] std::string_view fileNameOf(std::string_view path);

/// The lines of a text, whatever ends them, without their ends.
class LineCursor {
public:
    explicit LineCursor(std::string_view text)
        : m_text(text) {}

    bool next(std::string_view& line);
    /// The line that next() would give, empty at the end.
    [[nodiscard]] std::string_view peek() const;

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

/// Puts 0, 1, 2 ... in place of the cells' indents, whatever unit they were measured in: within a column the smallest
/// that moves the text in at all is 1.
void rankIndents(DocumentTable& table);

}  // namespace plumb::spec
