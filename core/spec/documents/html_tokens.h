// HTML as it is found, cut into tags and texts. Nothing in it is an error: what is no tag is text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace plumb::spec {

class HtmlTokens {
public:
    enum class Token { Start, End, Text, Done };

    /// The text is UTF-8 and outlives this.
    explicit HtmlTokens(std::string_view text)
        : m_text(text) {}

    /// Comments, document types and processing instructions are passed over. What stands in `<script>` and its like
    /// comes as one Text, with no markup in it.
    Token next();

    /// Of the last Start or End, in small letters.
    [[nodiscard]] const std::string& name() const { return m_name; }
    /// Of the last Text; character references are resolved. A long text comes in several.
    [[nodiscard]] const std::string& text() const { return m_piece; }
    /// Of the last Start; `name` in small letters. Empty when it is not there, cut when it is longer than any address.
    [[nodiscard]] std::string attribute(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const;

private:
    Token tag();
    Token rawText();
    void passMarkup();
    bool find(std::string_view name, std::string_view& value) const;

    std::string_view m_text;
    std::size_t m_at = 0;
    std::string m_name;
    std::string_view m_attributes;
    std::string m_piece;
    bool m_raw = false;
};

/// Appends `text` with its character references resolved; those that are not known stay as they are.
void appendHtmlText(std::string& out, std::string_view text);

}  // namespace plumb::spec
