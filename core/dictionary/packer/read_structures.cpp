// Structures as nested groups and choices, and which event has which.
#include "base/ascii.h"
#include "dictionary/packer/read_text.h"

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace plumb::dictionary::packer {
namespace {

using Kind = hl7::GrammarNode::Kind;

constexpr std::size_t kHighestCardinality = 9'999;

bool isName(std::string_view name) {
    return !name.empty() && std::all_of(name.begin(), name.end(), [](char c) {
        return isCapital(static_cast<unsigned char>(c)) || isDigit(static_cast<unsigned char>(c)) || c == '_';
    });
}

/// As isName(), but for "QBP_Qnn", which stands for structures that sites number themselves.
bool isStructureId(std::string_view id) {
    constexpr std::string_view kAnyNumber = "nn";
    const bool open = id.size() > kAnyNumber.size() && id.substr(id.size() - kAnyNumber.size()) == kAnyNumber;
    return isName(open ? id.substr(0, id.size() - kAnyNumber.size()) : id);
}

bool readCardinality(std::string_view text, hl7::GrammarNode& into) {
    const std::size_t dots = text.find("..");
    if (dots == std::string_view::npos) {
        return false;
    }
    const std::string_view maxText = text.substr(dots + 2);
    const std::optional<std::size_t> min = readNumber(text.substr(0, dots), kHighestCardinality);
    const std::optional<std::size_t> max =
        maxText == "*" ? std::optional<std::size_t>(hl7::kUnbounded) : readNumber(maxText, kHighestCardinality);
    if (!min || max.value_or(0) == 0 || *min > *max) {
        return false;
    }
    into.min = static_cast<std::uint32_t>(*min);
    into.max = static_cast<std::uint32_t>(*max);
    return true;
}

/// The node that a line says, or what is wrong with it.
std::string readNode(std::string_view text, hl7::GrammarNode& node) {
    Words words(text);
    const std::string_view first = words.next();
    node.kind = first == "group"    ? Kind::Group
                : first == "choice" ? Kind::Choice
                : first == "any"    ? Kind::Any
                                    : Kind::Segment;
    if (node.kind == Kind::Group || node.kind == Kind::Segment) {
        node.name = node.kind == Kind::Group ? words.next() : first;
        if (!isName(node.name) || (node.kind == Kind::Segment && node.name.size() != 3)) {
            return "'" + node.name + (node.kind == Kind::Group ? "' is no name of a group" : "' is no segment id");
        }
    }
    const std::string_view cardinality = words.next();
    if (!readCardinality(cardinality, node)) {
        return "'" + std::string(cardinality) + "' is no cardinality such as 0..1 or 1..*";
    }
    return words.rest().empty() ? "" : "something follows the cardinality";
}

class StructuresReader {
public:
    explicit StructuresReader(const TextFile& file)
        : m_file(file) {}

    std::vector<hl7::GrammarNode> read() {
        // What stands below a wrong line cannot be right either: one fault is enough.
        std::size_t deepestRead = 0;
        for (const Line& line : m_file.lines()) {
            if (line.depth > deepestRead) {
                continue;
            }
            const std::string wrong = line.depth == 0 ? start(line) : below(line);
            if (!wrong.empty()) {
                m_file.fault(line, wrong);
            }
            deepestRead = wrong.empty() ? SIZE_MAX : line.depth;
        }
        close(0);
        return std::move(m_structures);
    }

private:
    /// A group that is being filled, and the line that opened it.
    struct Open {
        hl7::GrammarNode node;
        Line line;
    };

    std::string start(const Line& line) {
        close(0);
        if (!isStructureId(line.text)) {
            return "'" + std::string(line.text) + "' is no id of a structure";
        }
        if (!m_seen.insert(std::string(line.text)).second) {
            return std::string(line.text) + " stands here a second time";
        }
        m_open.push_back({{Kind::Group, std::string(line.text), 1, 1, {}}, line});
        return {};
    }

    std::string below(const Line& line) {
        close(std::min(line.depth, m_open.size()));
        if (m_open.size() != line.depth) {
            return "the line is indented more than what stands above it allows";
        }
        hl7::GrammarNode node;
        std::string wrong = readNode(line.text, node);
        if (!wrong.empty()) {
            return wrong;
        }
        if (node.kind == Kind::Group || node.kind == Kind::Choice) {
            m_open.push_back({std::move(node), line});
        } else {
            m_open.back().node.children.push_back(std::move(node));
        }
        return {};
    }

    /// Until so many are open.
    void close(std::size_t depth) {
        while (m_open.size() > depth) {
            Open done = std::move(m_open.back());
            m_open.pop_back();
            if (done.node.children.empty()) {
                m_file.fault(done.line, "there is nothing in it");
            }
            (m_open.empty() ? m_structures : m_open.back().node.children).push_back(std::move(done.node));
        }
    }

    const TextFile& m_file;
    std::vector<Open> m_open;
    std::vector<hl7::GrammarNode> m_structures;
    std::set<std::string> m_seen;
};

}  // namespace

std::vector<hl7::GrammarNode> readStructures(const TextFile& file) {
    return StructuresReader(file).read();
}

std::vector<TextEvent> readEvents(const TextFile& file) {
    std::vector<TextEvent> events;
    std::set<std::string_view> seen;
    for (const Line& line : file.lines()) {
        Words words(line.text);
        const std::string_view message = words.next(), structure = words.next();
        const std::size_t hat = message.find('^');
        const std::string_view code = message.substr(0, hat);
        const std::string_view event = hat == std::string_view::npos ? std::string_view() : message.substr(hat + 1);
        if (line.depth != 0) {
            file.fault(line, "the line is indented");
        } else if (!isName(code) || (hat != std::string_view::npos && !isName(event))) {
            file.fault(line, "'" + std::string(message) + "' is no message code with or without an event");
        } else if (!isStructureId(structure) || !words.rest().empty()) {
            file.fault(line, "one id of a structure is expected behind " + std::string(message));
        } else if (!seen.insert(message).second) {
            file.fault(line, std::string(message) + " stands here a second time");
        } else {
            events.push_back({std::string(code), std::string(event), std::string(structure)});
        }
    }
    return events;
}

}  // namespace plumb::dictionary::packer
