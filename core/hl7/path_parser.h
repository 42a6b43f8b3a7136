// Reads every written form of a path into a PathPattern. Used by PathPattern::parse only.
#pragma once

#include "hl7/path_pattern.h"

#include <optional>
#include <string_view>

namespace plumb::hl7 {

class PathParser {
public:
    explicit PathParser(std::string_view text)
        : m_text(text) {}

    [[nodiscard]] Result<PathPattern> parse();

private:
    // Each part returns false after it has recorded what it did not find.
    bool parsePlain(PathPattern& out);
    bool parseMirth(PathPattern& out);
    bool parseSegmentId(PathPattern& out);
    bool parseSelector(Selector& out, bool ofSegment);
    bool parseFieldPart(PathPattern& out);
    bool parseLevels(PathPattern& out, char separator);
    bool parseCondition(Condition& out, bool ofSegment, int depth);
    bool parseConjunction(Condition& out, bool ofSegment, int depth);
    bool parseComparison(Condition& out, bool ofSegment, int depth);
    bool parseQuoted(std::string& out);
    bool parseNumber(std::uint32_t& out, std::uint32_t max, bool zeroAllowed);

    void skipSpace();
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek(std::size_t ahead = 0) const {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : '\0';
    }
    bool take(char c);
    bool takeWord(std::string_view word);
    bool expect(char c);
    bool wrong(std::string what);
    bool tooLarge(std::uint32_t max);

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_comparisons = 0;
    std::optional<Error> m_error;
};

}  // namespace plumb::hl7
