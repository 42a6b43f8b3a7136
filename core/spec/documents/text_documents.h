// The kinds of documents that are text. Each takes UTF-8 and reads all of it: no text is wrong.
#pragma once

#include "spec/documents/document_flow.h"

#include <optional>
#include <string_view>

namespace plumb::spec {

/// What parts the columns of a text, if it is a table at all: a tab, semicolon or comma. With `surelyTable` there is
/// one.
[[nodiscard]] std::optional<char> findSeparator(std::string_view utf8, bool surelyTable);
void readDelimited(std::string_view utf8, char separator, DocumentFlow& flow);

/// Whether a text has tables or headings as Markdown writes them.
[[nodiscard]] bool looksLikeMarkdown(std::string_view utf8);
void readMarkdown(std::string_view utf8, DocumentFlow& flow);

/// Paragraphs are parted by empty lines; lines that begin with a bullet are list items; nothing else is markup.
void readPlainText(std::string_view utf8, DocumentFlow& flow);

/// The text of a line that is a list item, and how deep it stands.
struct TextListItem {
    std::string_view text;
    std::uint16_t level = 1;
};
[[nodiscard]] std::optional<TextListItem> textListItem(std::string_view line, bool numbered);

}  // namespace plumb::spec
