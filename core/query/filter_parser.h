// Reads a filter into a tree, or says at which column (1-based, in characters) what is wrong and what to write instead.
#pragma once

#include "base/result.h"
#include "query/filter_ast.h"
#include "query/literals.h"

#include <optional>
#include <string>
#include <string_view>

namespace plumb::query {

class FilterParser {
public:
    static constexpr int kMaxDepth = 100;

    explicit FilterParser(std::string_view text)
        : m_text(text) {}

    [[nodiscard]] Result<FilterNode> parse();

    /// The 1-based column of a byte offset in `text`.
    [[nodiscard]] static std::uint32_t columnOf(std::string_view text, std::size_t offset);

private:
    // Each part returns false after it has recorded what is wrong.
    bool parseOr(FilterNode& out, int depth);
    bool parseAnd(FilterNode& out, int depth);
    bool parseUnary(FilterNode& out, int depth);
    bool parsePrimary(FilterNode& out, int depth);
    bool parseWithin(FilterNode& out, int depth);
    bool parseQuantified(Quantifier quantifier, FilterNode& out, int depth);
    bool parseCondition(FilterNode& out, int depth);
    bool parsePresence(PresenceTest test, FilterNode& out);
    bool parseOperand(FilterNode& out);
    bool parsePath(hl7::PathPattern& out);
    bool parseComparison(FilterNode& out, std::size_t operandBegin);
    bool parseOperator(FilterNode& out, std::string_view operand);
    bool parseValues(FilterNode& out, std::string_view operand);
    bool parseValue(FilterValue& out, std::string_view operand);
    bool parseQuoted(FilterValue& out);
    bool parseRegex(FilterValue& out);
    bool take(std::optional<Literal> literal, FilterValue& out);

    void skipSpace();
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    [[nodiscard]] std::string_view word() const;
    [[nodiscard]] std::string_view shown() const;
    [[nodiscard]] bool callFollows(std::string_view name) const;
    [[nodiscard]] std::size_t pathEnd() const;
    bool takeWord(std::string_view wanted);
    bool takeSymbol(std::string_view symbol);
    bool openBracket(std::string_view after);
    bool closeBracket(std::size_t opened);
    bool wrong(std::size_t at, std::string what);

    std::string_view m_text;
    std::size_t m_at = 0;
    std::optional<Error> m_error;
};

}  // namespace plumb::query
