#include "query/literals.h"

#include "base/ascii.h"

#include <utility>

namespace plumb::query {
namespace {

bool isOfLiteral(char c) {
    return isLetterOrDigit(static_cast<unsigned char>(c)) || c == '.' || c == '_';
}

/// `end` is one past the closing quote or slash.
Literal ended(std::string value, std::string_view text, std::size_t end) {
    const bool caseBlind =
        end < text.size() && text[end] == 'i' && (end + 1 == text.size() || !isOfLiteral(text[end + 1]));
    return {std::move(value), caseBlind, end + (caseBlind ? 1 : 0)};
}

}  // namespace

std::optional<Literal> readQuoted(std::string_view text, std::size_t at) {
    const char quote = text[at];
    std::string value;
    for (++at; at < text.size(); ++at) {
        if (text[at] == quote) {
            if (at + 1 == text.size() || text[at + 1] != quote) {
                return ended(std::move(value), text, at + 1);
            }
            ++at;
        }
        value += text[at];
    }
    return std::nullopt;
}

std::optional<Literal> readPattern(std::string_view text, std::size_t at) {
    std::string value;
    for (++at; at < text.size(); ++at) {
        if (text[at] == '/') {
            return ended(std::move(value), text, at + 1);
        }
        if (text[at] == '\\' && at + 1 < text.size()) {
            if (text[at + 1] != '/') {
                value += text[at];
            }
            ++at;
        }
        value += text[at];
    }
    return std::nullopt;
}

}  // namespace plumb::query
