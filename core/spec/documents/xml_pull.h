// Reads XML a piece at a time, without a tree: a sheet of a workbook may be larger than the memory that a tree of it
// takes. Names are without their prefixes. Document types are passed over, and no entity but XML's own is expanded.
#pragma once

#include "base/cancel.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

/// What reading may still cost, for all parts of a file together.
struct XmlAllowance {
    std::uint64_t elements = std::numeric_limits<std::uint64_t>::max();
    CancelToken cancel = {};
};

class XmlPull {
public:
    enum class Token { Start, End, Text, Done, Broken, TooDeep, TooMany, Stopped };
    static constexpr std::size_t kMostDepth = 256;

    /// The text is UTF-8 and outlives this, and so does the allowance.
    explicit XmlPull(std::string_view text, XmlAllowance* allowance = nullptr)
        : m_text(text)
        , m_allowance(allowance) {}

    /// After Done and what comes behind it, the same again. `<a/>` is a Start and an End.
    Token next();

    /// next(), and whether that was a Start, an End or a Text.
    bool step() {
        next();
        return goesOn(m_last);
    }
    [[nodiscard]] Token token() const { return m_last; }
    /// A Start of this name.
    [[nodiscard]] bool starts(std::string_view name) const { return m_last == Token::Start && m_name == name; }
    [[nodiscard]] bool ends(std::string_view name) const { return m_last == Token::End && m_name == name; }
    /// Nothing stopped the reading yet.
    [[nodiscard]] bool more() const { return goesOn(m_last); }
    /// The text ended where its root did.
    [[nodiscard]] bool complete() const { return m_last == Token::Done; }

    /// Of the last Start or End; good as long as the text.
    [[nodiscard]] std::string_view name() const { return m_name; }
    /// Of the last Text; good until the next token. A long text comes in several.
    [[nodiscard]] std::string_view text() const { return m_piece; }
    /// Of the last Start; empty when it is not there, cut when no document has one as long.
    [[nodiscard]] std::string attribute(std::string_view name) const;
    [[nodiscard]] bool has(std::string_view name) const;
    /// Elements that are open; after a Start, with that one.
    [[nodiscard]] std::size_t depth() const { return m_open.size(); }
    [[nodiscard]] std::size_t at() const { return m_at; }

    /// After a Start: goes to its End. False when the text breaks before.
    bool skip();
    /// After a Start: the text inside, up to its End, that of inner elements too; cut as an attribute is.
    [[nodiscard]] std::string innerText();

private:
    [[nodiscard]] static bool goesOn(Token token) {
        return token == Token::Start || token == Token::End || token == Token::Text;
    }
    /// Stopped, TooMany, or Start: there may be one more element.
    [[nodiscard]] Token allowed();
    Token start();
    Token end();
    Token broken();
    bool passOver(std::string_view opening, std::string_view closing);
    bool passDocumentType();
    [[nodiscard]] bool find(std::string_view name, std::string_view& value) const;

    std::string_view m_text;
    XmlAllowance* m_allowance;
    std::size_t m_at = 0;
    std::string_view m_name;
    std::string_view m_attributes;
    std::string_view m_piece;
    std::string m_decoded;
    std::vector<std::string_view> m_open;  // whole names
    bool m_closes = false;                 // the last Start ended at once
    Token m_last = Token::Text;
};

}  // namespace plumb::spec
