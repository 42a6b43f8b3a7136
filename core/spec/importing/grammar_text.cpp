#include "spec/importing/grammar_text.h"

#include "base/ascii.h"
#include "spec/importing/path_cells.h"

#include <algorithm>

namespace plumb::spec::importing {
namespace {

constexpr std::string_view kOpening = "[{(<", kClosing = "]})>";

/// "--- PROCEDURE begin", "BEGIN PROCEDURE GROUP", "PROCEDURE begin": the name; empty: it is none.
std::string groupMark(std::string_view line, bool& begins) {
    std::vector<std::string> words = wordsOf(line, " \t-=.:");
    bool marked = false;
    std::string name;
    for (const std::string& word : words) {
        const std::string low = folded(word);
        if (low == "begin" || low == "start" || low == "end") {
            marked = true;
            begins = low != "end";
        } else if (low != "group" && low != "of" && low != "gruppe" && low != "groupe" && low != "grupo" &&
                   low != "segment") {
            name += (name.empty() ? "" : "_") + word;
        }
    }
    const bool good =
        marked && !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
            return isCapital(static_cast<unsigned char>(c)) || isDigit(static_cast<unsigned char>(c)) || c == '_';
        });
    return good ? name : std::string();
}

class GrammarParser {
public:
    GrammarParser(const std::vector<GrammarToken>& tokens, GrammarReading& reading)
        : m_tokens(tokens)
        , m_reading(reading) {}

    void parse() {
        m_reading.nodes = nodes(0);
        if (m_reading.wrongAt.empty() && m_at < m_tokens.size()) {
            wrong();
        }
    }

private:
    using Kind = GrammarToken::Kind;

    void wrong() {
        if (m_reading.wrongAt.empty()) {
            m_reading.wrongAt = m_at < m_tokens.size() ? m_tokens[m_at].text : "...";
        }
        m_at = m_tokens.size();
    }

    std::vector<StructureNode> nodes(std::size_t depth) {
        constexpr std::size_t kDeepestGroups = 30;
        std::vector<StructureNode> found;
        if (depth > kDeepestGroups) {
            wrong();
        }
        while (m_at < m_tokens.size() && m_tokens[m_at].kind != Kind::Close && m_tokens[m_at].kind != Kind::End) {
            const GrammarToken& token = m_tokens[m_at];
            found.push_back(token.kind == Kind::Segment ? segment()
                            : token.kind == Kind::Begin ? named(depth)
                                                        : brackets(depth));
        }
        return found;
    }

    StructureNode segment() {
        const GrammarToken& token = m_tokens[m_at++];
        StructureNode node;
        node.name = token.name;
        node.title = token.title;
        said(node, token);
        return node;
    }

    void said(StructureNode& node, const GrammarToken& token) const {
        node.usage = token.usage;
        node.cardinality = token.cardinality;
        node.cardinality.min = node.cardinality.min.value_or(
            token.usage.code == UsageCode::Unsaid || token.usage.code == UsageCode::R ? 1 : 0);
        node.cardinality.max = node.cardinality.max.value_or(token.usage.code == UsageCode::X ? 0 : 1);
        node.place.line = static_cast<std::uint32_t>(&token - m_tokens.data()) + 1;  // until its facts are made
    }

    StructureNode named(std::size_t depth) {
        const GrammarToken& token = m_tokens[m_at++];
        StructureNode group;
        group.kind = StructureNode::Kind::Group;
        group.name = token.name;
        said(group, token);
        group.children = nodes(depth + 1);
        if (m_at < m_tokens.size() && m_tokens[m_at].kind == Kind::End && m_tokens[m_at].name == token.name) {
            ++m_at;
        } else {
            wrong();
        }
        return group;
    }

    /// "{ ( PR1 ROL ) }", "{ {", or a bracket in a row of its own above another, is a group in a group; "[{" is one.
    [[nodiscard]] bool opensGroup(const GrammarToken& open) const {
        if (m_at >= m_tokens.size() || m_tokens[m_at].kind != Kind::Open) {
            return false;
        }
        const GrammarToken& next = m_tokens[m_at];
        return next.sign == '(' || (open.sign == '{' && next.sign == '{') || next.place != open.place ||
               next.text != open.text;
    }

    StructureNode brackets(std::size_t depth) {
        const GrammarToken& open = m_tokens[m_at++];
        const bool ownGroup = !open.title.empty() || opensGroup(open);
        std::vector<StructureNode> inner = nodes(depth + 1);
        if (m_at >= m_tokens.size() || m_tokens[m_at].kind != Kind::Close || m_tokens[m_at].sign != open.sign ||
            inner.empty()) {
            wrong();
            return {};
        }
        ++m_at;
        StructureNode node;
        if (open.sign == '<') {
            node.kind = StructureNode::Kind::Choice;
            node.children = std::move(inner);
            said(node, open);
        } else if (inner.size() == 1 && open.sign != '(' && !ownGroup) {
            node = std::move(inner.front());
        } else {
            node.kind = StructureNode::Kind::Group;
            node.children = std::move(inner);
            said(node, open);
        }
        if (!open.title.empty() && node.kind == StructureNode::Kind::Group && node.name.empty()) {
            node.name = open.title;
        }
        node.cardinality.min = open.sign == '[' ? 0 : node.cardinality.min.value_or(1);
        node.cardinality.max = open.sign == '{' ? hl7::kUnbounded : node.cardinality.max.value_or(1);
        return node;
    }

    const std::vector<GrammarToken>& m_tokens;
    GrammarReading& m_reading;
    std::size_t m_at = 0;
};

}  // namespace

std::vector<GrammarToken> grammarTokens(std::string_view line, const Naming& naming, std::string& rest) {
    std::vector<GrammarToken> tokens;
    const std::string clean = plain(line);
    bool begins = true;
    if (std::string name = groupMark(clean, begins); !name.empty()) {
        tokens.push_back(
            {begins ? GrammarToken::Kind::Begin : GrammarToken::Kind::End, 0, name, "", {}, {}, {}, trimmed(clean)});
        return tokens;
    }
    // "PID|1||4711" is a segment as it is sent, "OBR|RQD" a choice.
    if (clean.size() > 4 && looksLikeSegment(clean.substr(0, 3)) && clean[3] == '|' &&
        !naming.knowsSegment(clean.substr(4, 3))) {
        rest = trimmed(clean);
        return tokens;
    }
    std::size_t at = 0;
    while (at < clean.size()) {
        const char c = clean[at];
        if (c == ' ' || c == '\t' || c == '|' || isLineBreak(static_cast<unsigned char>(c))) {
            ++at;
        } else if (kOpening.find(c) != std::string_view::npos) {
            tokens.push_back({GrammarToken::Kind::Open, c, "", "", {}, {}, {}, std::string(1, c)});
            ++at;
        } else if (const std::size_t which = kClosing.find(c); which != std::string_view::npos) {
            tokens.push_back({GrammarToken::Kind::Close, kOpening[which], "", "", {}, {}, {}, std::string(1, c)});
            ++at;
        } else {
            const std::string word = clean.substr(at, 3);
            const bool ends = at + 3 >= clean.size() || !isLetterOrDigit(static_cast<unsigned char>(clean[at + 3]));
            const char next = at + 3 < clean.size() ? clean[at + 3] : ' ';
            const bool path = (next == '-' || next == '.' || next == '^' || next == '_') && at + 4 < clean.size() &&
                              clean[at + 4] != ' ' && clean[at + 4] != '-';
            if (!ends || path || !naming.knowsSegment(word)) {
                break;
            }
            tokens.push_back({GrammarToken::Kind::Segment, 0, word, "", {}, {}, {}, word});
            at += 3;
        }
    }
    rest = trimmed(std::string_view(clean).substr(std::min(at, clean.size())));
    return tokens;
}

void nameGroup(std::vector<GrammarToken>& tokens, const std::string& name) {
    const auto last = std::find_if(tokens.rbegin(), tokens.rend(),
                                   [](const GrammarToken& token) { return token.kind == GrammarToken::Kind::Open; });
    if (last != tokens.rend()) {
        last->title = name;
    }
}

std::string groupNamed(std::string_view line) {
    bool begins = true;
    return groupMark(line, begins);
}

GrammarReading readGrammar(const std::vector<GrammarToken>& tokens) {
    GrammarReading reading;
    GrammarParser(tokens, reading).parse();
    return reading;
}

}  // namespace plumb::spec::importing
