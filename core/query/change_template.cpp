#include "query/change_template.h"

namespace plumb::query {
namespace {

/// Where the hole that begins at `open` ends: behind brackets and quotes of its path.
std::size_t endOfHole(std::string_view text, std::size_t open) {
    char quote = 0;
    for (std::size_t at = open + 1; at < text.size(); ++at) {
        const char c = text[at];
        if (quote != 0) {
            quote = c == quote ? '\0' : quote;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '}') {
            return at;
        }
    }
    return std::string_view::npos;
}

}  // namespace

Result<ChangeTemplate> ChangeTemplate::parse(std::string_view text) {
    ChangeTemplate out;
    const auto wrong = [](std::size_t at, std::string why) {
        return fail(MessageId::ChangeTemplate, {std::to_string(at + 1), std::move(why)});
    };
    std::string plain;
    const auto endText = [&] {
        if (!plain.empty()) {
            out.m_parts.push_back({Part::Kind::Text, std::move(plain), {}});
            plain.clear();
        }
    };
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] != '{' || text.substr(at, 2) == "{{") {
            at += text[at] == '{' ? 1 : 0;
            plain += text[at];
            continue;
        }
        const std::size_t end = endOfHole(text, at);
        if (end == std::string_view::npos) {
            return wrong(at, "the hole has no closing brace; write {{ for a brace that is text");
        }
        const std::string_view hole = text.substr(at + 1, end - at - 1);
        endText();
        if (hole == "#") {
            out.m_parts.push_back({Part::Kind::Counter, {}, {}});
        } else if (hole == "i") {
            out.m_parts.push_back({Part::Kind::Place, {}, {}});
        } else if (hole == "now") {
            out.m_parts.push_back({Part::Kind::Now, {}, {}});
        } else {
            Result<hl7::PathPattern> path = hl7::PathPattern::parse(hole);
            if (!path) {
                return wrong(at + 1, "a hole holds a path, #, i or now");
            }
            out.m_parts.push_back({Part::Kind::Path, std::string(hole), std::move(*path)});
        }
        at = end;
    }
    endText();
    return out;
}

}  // namespace plumb::query
