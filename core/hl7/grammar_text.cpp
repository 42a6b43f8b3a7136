#include "hl7/grammar_text.h"

#include "base/ascii.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace plumb::hl7 {

namespace {

using Kind = GrammarNode::Kind;

constexpr std::string_view kBlank = " \t";

std::string_view withoutBlanksAround(std::string_view text) {
    const std::size_t begin = text.find_first_not_of(kBlank);
    return begin == std::string_view::npos ? std::string_view()
                                           : text.substr(begin, text.find_last_not_of(kBlank) + 1 - begin);
}

/// Cuts the first word off `text`.
std::string_view nextWord(std::string_view& text) {
    const std::string_view word = text.substr(0, std::min(text.find_first_of(kBlank), text.size()));
    text = withoutBlanksAround(text.substr(word.size()));
    return word;
}

std::optional<std::uint32_t> number(std::string_view text) {
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size() || value == kUnbounded) {
        return std::nullopt;
    }
    return value;
}

bool readTimes(std::string_view text, GrammarNode& node) {
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos) {
        return false;
    }
    const std::string_view most = text.substr(dots + 2);
    const std::optional<std::uint32_t> min = number(text.substr(0, dots)),
                                       max = most == "*" ? kUnbounded : number(most);
    node.min = min.value_or(0);
    node.max = max.value_or(0);
    return min && max;
}

bool isName(std::string_view text) {
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return isLetterOrDigit(static_cast<unsigned char>(c)) || c == '_' || c == '-';
    });
}

class Reader {
public:
    Result<std::vector<GrammarNode>> read(std::string_view text) {
        while (!text.empty()) {
            const std::size_t end = std::min(text.find('\n'), text.size());
            std::string_view line = text.substr(0, end);
            text.remove_prefix(std::min(end + 1, text.size()));
            ++m_line;
            if (!line.empty() && line.back() == '\r') {
                line.remove_suffix(1);
            }
            const std::string_view content = withoutBlanksAround(line);
            if (content.empty() || content.front() == '#') {
                continue;
            }
            if (const Result<void> added = add(content, static_cast<std::size_t>(content.data() - line.data()));
                !added) {
                return fail(added.error());
            }
        }
        return std::move(m_structures);
    }

private:
    [[nodiscard]] std::string line() const { return std::to_string(m_line); }

    Result<void> add(std::string_view content, std::size_t indent) {
        const std::size_t depth = indent / 2;
        if (indent == 0) {
            if (!isName(content)) {
                return fail(MessageId::GrammarLineOdd, {line()});
            }
            GrammarNode structure;
            structure.kind = Kind::Group;
            structure.name = content;
            m_structures.push_back(std::move(structure));
            m_open.assign(1, &m_structures.back());
            m_count = 1;
            return {};
        }
        if (indent % 2 != 0 || depth > m_open.size()) {
            return fail(MessageId::GrammarIndentOdd, {line(), std::to_string(indent)});
        }
        if (depth > Grammar::kMostDepth || ++m_count > Grammar::kMostNodes) {
            return fail(MessageId::GrammarTooLarge,
                        {line(), std::to_string(Grammar::kMostNodes), std::to_string(Grammar::kMostDepth)});
        }
        Result<GrammarNode> node = readNode(content);
        if (!node) {
            return fail(node.error());
        }
        m_open.resize(depth);
        std::vector<GrammarNode>& siblings = m_open.back()->children;
        siblings.push_back(std::move(*node));
        if (siblings.back().kind == Kind::Group || siblings.back().kind == Kind::Choice) {
            m_open.push_back(&siblings.back());
        }
        return {};
    }

    [[nodiscard]] Result<GrammarNode> readNode(std::string_view content) const {
        GrammarNode node;
        std::string_view word = nextWord(content);
        if (word == "group" || word == "choice") {
            node.kind = word == "group" ? Kind::Group : Kind::Choice;
            std::string_view rest = content;
            const std::string_view name = nextWord(rest);
            if (node.kind == Kind::Group || !rest.empty()) {
                if (!isName(name)) {
                    return fail(MessageId::GrammarLineOdd, {line()});
                }
                node.name = name;
                content = rest;
            }
        } else if (word == "any") {
            node.kind = Kind::Any;
        } else {
            const auto letterOrDigit = [](char c) { return isLetterOrDigit(static_cast<unsigned char>(c)); };
            if (word.size() != 3 || !std::all_of(word.begin(), word.end(), letterOrDigit)) {
                return fail(MessageId::GrammarLineOdd, {line()});
            }
            node.name = word;
        }
        if (!readTimes(content, node)) {
            return fail(MessageId::GrammarTimesOdd, {line()});
        }
        return node;
    }

    std::vector<GrammarNode> m_structures;
    std::vector<GrammarNode*> m_open;  // the structure and what is open in it; only the last gets children
    std::size_t m_line = 0, m_count = 0;
};

void print(const GrammarNode& node, std::size_t depth, std::string& out) {
    out.append(depth * 2, ' ');
    switch (node.kind) {
    case Kind::Group:
        out += "group " + node.name;
        break;
    case Kind::Choice:
        out += node.name.empty() ? "choice" : "choice " + node.name;
        break;
    case Kind::Any:
        out += "any";
        break;
    case Kind::Segment:
        out += node.name;
        break;
    }
    out += ' ' + std::to_string(node.min) + ".." + (node.max == kUnbounded ? "*" : std::to_string(node.max)) + '\n';
    if (depth < Grammar::kMostDepth) {
        for (const GrammarNode& child : node.children) {
            print(child, depth + 1, out);
        }
    }
}

}  // namespace

Result<std::vector<GrammarNode>> readGrammars(std::string_view text) {
    return Reader().read(text);
}

Result<GrammarNode> readGrammar(std::string_view text) {
    Result<std::vector<GrammarNode>> all = readGrammars(text);
    if (!all) {
        return fail(all.error());
    }
    if (all->size() != 1) {
        return fail(MessageId::GrammarNotOne, {std::to_string(all->size())});
    }
    return std::move(all->front());
}

std::string printGrammar(const GrammarNode& root) {
    std::string out = root.name + '\n';
    for (const GrammarNode& child : root.children) {
        print(child, 1, out);
    }
    return out;
}

}  // namespace plumb::hl7
