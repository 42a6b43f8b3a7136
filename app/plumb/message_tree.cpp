#include "plumb/message_tree.h"

#include "dictionary/structure_choice.h"
#include "hl7/group_overlay.h"
#include "hl7/overlay_text.h"
#include "plumb/columns.h"
#include "plumb/text_output.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace plumb::cli {
namespace {

/// Long values are cut in the tree; `get` prints them whole.
constexpr std::size_t kLongest = 100;
constexpr std::size_t kValueColumn = 20, kTreeNameWidth = 34;

class Tree {
public:
    Tree(const hl7::MessageView& view, const hl7::Charset& charset, const TreeOptions& options)
        : m_view(view)
        , m_charset(charset)
        , m_options(options) {}

    std::string print() {
        std::vector<hl7::Element> fields;
        for (std::uint32_t n = 1; n <= m_view.segmentCount(); ++n) {
            segment(hl7::FieldPath(n));
            m_view.children(hl7::FieldPath(n), fields);
            for (const hl7::Element& field : std::vector<hl7::Element>(fields)) {
                if (shown(field)) {
                    element(field, 1);
                }
            }
        }
        return std::move(m_out);
    }

private:
    [[nodiscard]] bool shown(const hl7::Element& at) const {
        return at.presence == hl7::Presence::Value || at.presence == hl7::Presence::Null ||
               (m_options.empty && at.presence == hl7::Presence::Empty);
    }

    void segment(hl7::FieldPath path) {
        std::string line = hl7::formatPath(m_view, path);
        const std::string name = m_options.meaning ? m_options.meaning->name(path) : std::string();
        if (!name.empty()) {
            line.resize(std::max(line.size() + 1, kValueColumn), ' ');
            line += name;
        }
        m_out += line + '\n';
    }

    /// The last part of the name of an element: those above it have said the rest.
    void appendName(hl7::FieldPath path) {
        const std::string name = m_options.meaning->name(path);
        const std::size_t slash = name.rfind(" / ");
        std::string column(
            clipped(slash == std::string::npos ? name : std::string_view(name).substr(slash + 3), kTreeNameWidth));
        column.resize(std::max(kTreeNameWidth, column.size()) + 1, ' ');
        m_out += column;
    }

    /// What the value means, where that says more than the value itself.
    void appendMeaning(const hl7::Element& at) {
        const std::string meaning = m_options.meaning->text(at);
        if (!meaning.empty() && meaning != elementText(m_view, at, m_charset)) {
            m_out += "  = ";
            appendVisible(m_out, clipped(meaning, kLongest));
            m_out += meaning.size() > kLongest ? "..." : "";
        }
    }

    void element(const hl7::Element& at, std::size_t depth) {
        const hl7::Element inner = innermost(at);
        std::string line(depth * 2, ' ');
        line += depth == 1 ? hl7::formatPath(m_view, at.path) : shortPath(at.path);
        std::vector<hl7::Element> below;
        m_view.children(inner.path, below);
        line.resize(std::max(line.size() + 1, kValueColumn), ' ');
        m_out += line;
        if (m_options.meaning) {
            appendName(at.path);
        }
        appendValue(at);
        if (m_options.meaning) {
            appendMeaning(at);
        }
        m_out += '\n';
        if (below.size() < 2) {
            return;
        }
        for (const hl7::Element& child : below) {
            if (shown(child)) {
                element(child, depth + 1);
            }
        }
    }

    /// Down while there is only one element below: a field of one repetition shows its components at once.
    [[nodiscard]] hl7::Element innermost(hl7::Element at) const {
        while (at.path.level() != hl7::Level::Subcomponent && m_view.childCount(at.path) == 1) {
            at = m_view.at(at.path.child(1));
        }
        return at;
    }

    static std::string shortPath(hl7::FieldPath path) {
        switch (path.level()) {
        case hl7::Level::Repetition:
            return '[' + std::to_string(path.repetition()) + ']';
        case hl7::Level::Component:
            return '.' + std::to_string(path.component());
        default:
            return '.' + std::to_string(path.component()) + '.' + std::to_string(path.subcomponent());
        }
    }

    void appendValue(const hl7::Element& at) {
        if (at.presence == hl7::Presence::Empty) {
            m_out += "(empty)";
            return;
        }
        const bool header = at.path.segment() == 1 && at.path.field() <= 2 && at.path.field() > 0;
        const std::string value = header ? std::string(m_view.text(at.range)) : elementText(m_view, at, m_charset);
        appendVisible(m_out, clipped(value, kLongest));
        if (value.size() > kLongest) {
            m_out += "... (" + grouped(at.range.length) + " bytes)";
        }
    }

    const hl7::MessageView& m_view;
    const hl7::Charset& m_charset;
    const TreeOptions& m_options;
    std::string m_out;
};

/// How the structure was told, in words.
std::string_view chosenText(dictionary::ChosenBy by) {
    switch (by) {
    case dictionary::ChosenBy::MessageStructure:
        return "named in MSH-9.3";
    case dictionary::ChosenBy::EventMap:
        return "by code and event in MSH-9";
    case dictionary::ChosenBy::BestFit:
        return "the one that fits best, since MSH-9 names none that is known";
    case dictionary::ChosenBy::None:
        break;
    }
    return "";
}

}  // namespace

std::string messageTree(const hl7::MessageView& view, const hl7::Charset& charset, const TreeOptions& options) {
    return Tree(view, charset, options).print();
}

std::string groupTree(const dictionary::Dictionary& dictionary, const hl7::MessageView& view) {
    const std::string version = "HL7 " + std::string(dictionary::versionName(dictionary.version()));
    const dictionary::StructureChoice choice = dictionary::chooseStructure(dictionary, view);
    if (!choice.structure) {
        return "No structure of " + version + " has a place for these segments.\n";
    }
    hl7::GroupOverlay overlay;
    overlay.assign(view, choice.structure->grammar());
    std::string out = "Structure " + std::string(choice.structure->id) + " of " + version + ", " +
                      std::string(chosenText(choice.by)) +
                      (overlay.fits() ? ": fits" : ": does not fit in all places") + '\n';
    const std::string tree = hl7::printOverlay(view, overlay);
    for (std::string_view rest = tree; !rest.empty();) {
        const std::string_view line = rest.substr(0, rest.find('\n'));
        appendVisible(out, line);
        out += '\n';
        rest.remove_prefix(std::min(rest.size(), line.size() + 1));
    }
    return out;
}

}  // namespace plumb::cli
