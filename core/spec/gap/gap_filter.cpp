#include "spec/gap/gap_filter.h"

#include "base/ascii.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>
#include <vector>

namespace plumb::spec {
namespace {

enum class GapColumn : std::uint8_t {
    Kind,
    Direction,
    Harm,
    Segment,
    Path,
    Message,
    Decision,
    Owner,
    Status,
    Due,
    Mark,
    Text,
    Harmful,
    Open,
    Changed,
};

constexpr std::array<std::string_view, 15> kColumnNames = {"kind",    "direction", "harm",    "segment", "path",
                                                           "message", "decision",  "owner",   "status",  "due",
                                                           "mark",    "text",      "harmful", "open",    "changed"};
constexpr std::size_t kDeepest = 64;
constexpr std::size_t kLongestShown = 40;  // of what is not known
constexpr std::size_t kLongest = 10'000;

bool standsAlone(GapColumn column) {
    return column >= GapColumn::Harmful;
}

std::span<const std::string_view> valuesOf(GapColumn column) {
    switch (column) {
    case GapColumn::Kind:
        return gapKindNames();
    case GapColumn::Direction:
        return gapDirectionNames();
    case GapColumn::Harm:
        return gapHarmNames();
    case GapColumn::Decision:
        return gapDecisionNames();
    case GapColumn::Status:
        return gapStatusNames();
    case GapColumn::Mark:
        return gapMarkNames();
    default:
        return {};
    }
}

bool same(std::string_view a, std::string_view b) {
    return equalCaseBlind(a, b);
}

bool holdsText(std::string_view text, std::string_view part) {
    return std::search(text.begin(), text.end(), part.begin(), part.end(),
                       [](char a, char b) { return toLower(a) == toLower(b); }) != text.end();
}

}  // namespace

struct GapFilter::Node {
    enum class Kind : std::uint8_t { And, Or, Not, Is, IsNot, Holds, Before, After, Alone };
    Kind kind = Kind::Alone;
    GapColumn column = GapColumn::Text;
    std::string value;
    std::vector<Node> children;
};

namespace {

using Node = GapFilter::Node;

/// The texts of a column; one of them is enough.
std::vector<std::string_view> textsOf(const GapRow& row, GapColumn column) {
    const Gap& gap = row.gap;
    switch (column) {
    case GapColumn::Kind:
        return {gapName(gap.kind)};
    case GapColumn::Direction:
        return {gapName(gap.direction)};
    case GapColumn::Harm:
        return {gapName(gap.harm)};
    case GapColumn::Segment:
        return {gap.segment};
    case GapColumn::Path:
        return {gap.sender.path, gap.receiver.path};
    case GapColumn::Message:
        return {gap.messages.begin(), gap.messages.end()};
    case GapColumn::Decision:
        return {gapName(row.decision)};
    case GapColumn::Owner:
        return {row.owner};
    case GapColumn::Status:
        return {gapName(row.status)};
    case GapColumn::Due:
        return {row.due};
    case GapColumn::Mark:
        return {gapName(row.mark)};
    default:
        return {gap.key,         gap.segment,       gap.sender.path,   gap.sender.name,
                gap.sender.says, gap.receiver.path, gap.receiver.name, gap.receiver.says,
                gap.detail,      row.owner,         row.comment};
    }
}

bool holds(const Node& node, const GapRow& row) {
    if (node.column == GapColumn::Harmful) {
        return isHarmful(row);
    }
    return node.column == GapColumn::Open ? isOpen(row) : row.mark == GapMark::Changed;
}

bool meets(const Node& node, const GapRow& row) {
    const auto met = [&](const Node& child) { return meets(child, row); };
    const auto any = [&](const auto& test) {
        const std::vector<std::string_view> texts = textsOf(row, node.column);
        return std::any_of(texts.begin(), texts.end(), test);
    };
    switch (node.kind) {
    case Node::Kind::And:
        return std::all_of(node.children.begin(), node.children.end(), met);
    case Node::Kind::Or:
        return std::any_of(node.children.begin(), node.children.end(), met);
    case Node::Kind::Not:
        return !meets(node.children.front(), row);
    case Node::Kind::Is:
        return any([&](std::string_view text) { return same(text, node.value); });
    case Node::Kind::IsNot:
        return !any([&](std::string_view text) { return same(text, node.value); });
    case Node::Kind::Holds:
        return any([&](std::string_view text) { return holdsText(text, node.value); });
    case Node::Kind::Before:
        return !row.due.empty() && row.due < node.value;
    case Node::Kind::After:
        return !row.due.empty() && row.due > node.value;
    case Node::Kind::Alone:
        break;
    }
    return holds(node, row);
}

class FilterReader {
public:
    explicit FilterReader(std::string_view text)
        : m_text(text) {}

    Result<Node> read() {
        Result<Node> all = either(0);
        if (all && !atEnd()) {
            return expected("and, or, or the end");
        }
        return all;
    }

    [[nodiscard]] bool atEnd() {
        skipSpace();
        return m_at == m_text.size();
    }

private:
    void skipSpace() {
        while (m_at < m_text.size() && isSpace(static_cast<unsigned char>(m_text[m_at]))) {
            ++m_at;
        }
    }

    [[nodiscard]] tl::unexpected<Error> expected(std::string what) const {
        return fail(Error(MessageId::GapFilterSyntax, {std::to_string(m_at + 1), std::move(what)}));
    }

    Result<Node> joined(Node::Kind kind, std::string_view word, std::size_t depth) {
        const auto part = [&] { return kind == Node::Kind::Or ? joined(Node::Kind::And, "and", depth) : one(depth); };
        Result<Node> first = part();
        if (!first) {
            return first;
        }
        Node all;
        all.kind = kind;
        all.children.push_back(*std::move(first));
        while (takeWord(word)) {
            Result<Node> next = part();
            if (!next) {
                return next;
            }
            all.children.push_back(*std::move(next));
        }
        return all;
    }

    Result<Node> either(std::size_t depth) { return joined(Node::Kind::Or, "or", depth); }

    Result<Node> one(std::size_t depth) {
        if (depth > kDeepest) {
            return expected("less in brackets");
        }
        if (takeWord("not")) {
            Result<Node> inner = one(depth + 1);
            if (!inner) {
                return inner;
            }
            Node no;
            no.kind = Node::Kind::Not;
            no.children.push_back(*std::move(inner));
            return no;
        }
        if (takeSign('(')) {
            Result<Node> inner = either(depth + 1);
            if (inner && !takeSign(')')) {
                return expected(")");
            }
            return inner;
        }
        return condition();
    }

    Result<Node> condition() {
        const std::string name = word();
        if (name.empty()) {
            return expected("a column");
        }
        const auto found = std::find_if(kColumnNames.begin(), kColumnNames.end(),
                                        [&](std::string_view known) { return same(known, name); });
        if (found == kColumnNames.end()) {
            return fail(Error(MessageId::GapFilterColumn, {name.substr(0, kLongestShown), allOf(kColumnNames)}));
        }
        Node node;
        node.column = static_cast<GapColumn>(found - kColumnNames.begin());
        return standsAlone(node.column) ? Result<Node>(node) : compared(std::move(node));
    }

    Result<Node> compared(Node node) {
        skipSpace();
        const bool day = node.column == GapColumn::Due;
        if (takeSign('=')) {
            node.kind = Node::Kind::Is;
        } else if (takeSign('~')) {
            node.kind = Node::Kind::Holds;
        } else if (m_text.substr(m_at).starts_with("!=")) {
            m_at += 2;
            node.kind = Node::Kind::IsNot;
        } else if (day && takeSign('<')) {
            node.kind = Node::Kind::Before;
        } else if (day && takeSign('>')) {
            node.kind = Node::Kind::After;
        } else {
            return expected(day ? "=, !=, ~, < or >" : "=, != or ~");
        }
        if (atEnd()) {
            return expected("a value");
        }
        const bool quoted = m_text[m_at] == '"';
        std::optional<std::string> value = quoted ? inQuotes() : word();
        if (!value || (value->empty() && !quoted)) {
            return expected(quoted ? "\"" : "a value");
        }
        node.value = *std::move(value);
        const std::span<const std::string_view> known = valuesOf(node.column);
        const bool isKnown =
            known.empty() || node.kind == Node::Kind::Holds ||
            std::any_of(known.begin(), known.end(), [&](std::string_view name) { return same(name, node.value); });
        if (!isKnown) {
            return fail(Error(MessageId::GapFilterValue,
                              {node.value.substr(0, kLongestShown),
                               std::string(kColumnNames[static_cast<std::size_t>(node.column)]), allOf(known)}));
        }
        return node;
    }

    static std::string allOf(std::span<const std::string_view> names) {
        std::string all;
        for (const std::string_view name : names) {
            all += (all.empty() ? "" : ", ") + std::string(name);
        }
        return all;
    }

    bool takeSign(char sign) {
        const bool here = !atEnd() && m_text[m_at] == sign;
        m_at += here ? 1 : 0;
        return here;
    }

    bool takeWord(std::string_view wanted) {
        const std::size_t before = m_at;
        if (same(word(), wanted)) {
            return true;
        }
        m_at = before;
        return false;
    }

    std::string word() {
        constexpr std::string_view kSigns = "()=~<>!\"";
        std::string taken;
        for (skipSpace(); m_at < m_text.size() && !isSpace(static_cast<unsigned char>(m_text[m_at])) &&
                          kSigns.find(m_text[m_at]) == std::string_view::npos;
             ++m_at) {
            taken += m_text[m_at];
        }
        return taken;
    }

    std::optional<std::string> inQuotes() {
        std::string taken;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] == '"') {
                ++m_at;
                return taken;
            }
            taken += m_text[m_at];
        }
        return std::nullopt;
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

}  // namespace

std::span<const std::string_view> gapFilterColumns() {
    return kColumnNames;
}

Result<GapFilter> GapFilter::parse(std::string_view text) {
    GapFilter filter;
    if (text.size() > kLongest) {
        return fail(Error(MessageId::GapFilterSyntax, {std::to_string(kLongest), "the end"}));
    }
    FilterReader reader(text);
    if (reader.atEnd()) {
        return filter;
    }
    Result<Node> root = reader.read();
    if (!root) {
        return fail(std::move(root.error()));
    }
    filter.m_root = std::make_shared<const Node>(*std::move(root));
    return filter;
}

bool GapFilter::matches(const GapRow& row) const {
    return !m_root || meets(*m_root, row);
}

}  // namespace plumb::spec
