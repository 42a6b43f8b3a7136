// Texts of documents made comparable: case, accents, punctuation and spacing do not count.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec::importing {

/// Without spaces at its ends, also those that word processors set (no-break, zero width).
[[nodiscard]] std::string trimmed(std::string_view text);

/// So much of a text that no character is cut.
[[nodiscard]] std::string_view startOf(std::string_view text, std::size_t most);

/// "Länge (max.)" as "lange max": lower case, no accents, words parted by one space; '#' and '*' stay.
[[nodiscard]] std::string folded(std::string_view text);

/// Whether the words of `phrase` stand in `text`, one behind the other; both folded.
[[nodiscard]] bool holdsWords(std::string_view text, std::string_view phrase);

[[nodiscard]] std::vector<std::string> wordsOf(std::string_view text, std::string_view separators);

/// All of the text is this number.
[[nodiscard]] std::optional<std::uint32_t> numberOf(std::string_view text);

/// A cell that says nothing: empty, "-", "–", "n/a".
[[nodiscard]] bool saysNothing(std::string_view text);

/// Typographic dashes and quotes as those of ASCII, no-break spaces as spaces.
[[nodiscard]] std::string plain(std::string_view text);

/// `Should be hardcoded to "PA-ELR"`, `always 'P'`: what may stand only. Empty: no such thing is said.
[[nodiscard]] std::string literalIn(std::string_view text);

/// What stands in quotes that begin and end it.
[[nodiscard]] std::string withoutQuotes(std::string_view text);
/// An id made of a name: letters and digits, the rest as one `joint`.
[[nodiscard]] std::string slug(std::string_view text, char joint, bool capitals);

}  // namespace plumb::spec::importing
