// A cursor over the text of an expression: what its words and literals are, and where reading went wrong.
#pragma once

#include "base/result.h"
#include "query/literals.h"
#include "spec/expression.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace plumb::spec {

class ExpressionReader {
public:
    explicit ExpressionReader(std::string_view text)
        : m_text(text) {}

    [[nodiscard]] std::string_view rest() const { return m_text.substr(m_at); }
    [[nodiscard]] std::string_view textFrom(std::size_t begin) const { return m_text.substr(begin, m_at - begin); }
    [[nodiscard]] std::size_t at() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    void advance(std::size_t bytes) { m_at += bytes; }
    void returnTo(std::size_t at) { m_at = at; }
    void skipSpace();

    /// The letters, digits and underscores from here on.
    [[nodiscard]] std::string_view word() const;
    /// What stands here, for a sentence about it.
    [[nodiscard]] std::string_view shown() const;
    /// An opening bracket stands behind the word, with or without blanks between.
    [[nodiscard]] bool callFollows(std::string_view word) const;

    // These skip blanks first, and stay where they are when they do not find what they look for.
    bool takeWord(std::string_view wanted);
    bool takeSymbol(std::string_view wanted);

    // The rest return false after they have recorded what is wrong.
    bool openBracket(std::string_view after);
    bool closeBracket(std::size_t opened);
    /// "..." or '...', the quote doubled within; an i behind it: without regard to case.
    bool quoted(std::string& text, bool& caseBlind);
    /// /.../ or /.../i; \/ is a slash.
    bool pattern(std::string& text, bool& caseBlind);
    bool number(std::uint32_t& out, std::uint32_t max, bool zeroAllowed);
    /// "2", "1..2", "0..*"
    bool cardinality(Cardinality& out);
    bool path(ContextPath& out);

    /// Only the first is kept.
    bool wrong(std::size_t at, std::string what);
    bool tooDeep();
    [[nodiscard]] Error takeError();

private:
    bool take(std::optional<query::Literal> literal, std::string& text, bool& caseBlind);
    bool segmentOrGroup(ContextPath& out, std::size_t begin);
    bool field(ContextPath& out);
    bool levels(ContextPath& out);
    bool selector(hl7::Selector& out, bool ofSegment);
    [[nodiscard]] std::string column(std::size_t at) const;

    std::string_view m_text;
    std::size_t m_at = 0;
    std::optional<Error> m_error;
};

}  // namespace plumb::spec
