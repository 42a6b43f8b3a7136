#include "widgets/spec/outline_row.h"

#include "spec/usage.h"
#include "spec/yaml/codec.h"
#include "widgets/models/sentences.h"
#include "widgets/spec/outline_sections.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <charconv>
#include <optional>

namespace plumb::desk {
namespace {

using spec::yaml::Node;
using spec::yaml::NodeIndex;
using spec::yaml::Tree;

QString tr(const char* text) {
    return QCoreApplication::translate("SpecOutline", text);
}

std::string escaped(std::string_view step) {
    std::string out;
    for (const char c : step) {
        out += c == '~' ? "~0" : c == '/' ? "~1" : std::string(1, c);
    }
    return out;
}

std::uint32_t numberOf(std::string_view text) {
    std::uint32_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

NodeIndex resolved(const Tree& tree, NodeIndex node) {
    return tree.at(node).kind == Node::Kind::Alias ? tree.at(node).target : node;
}

class Builder {
public:
    Builder(const Tree& tree, const dictionary::Dictionary* dictionary, std::vector<OutlineRow>& rows)
        : m_tree(tree)
        , m_dictionary(dictionary)
        , m_rows(rows) {}

    void document() {
        OutlineRow head;
        head.thing = SpecThing::Head;
        head.name = tr("This spec");
        head.what = text(0, "title");
        head.line = 1;
        m_rows.push_back(head);
        for (NodeIndex key = 1; key < m_tree.at(0).next; key = m_tree.at(m_tree.at(key).next).next) {
            for (const SpecSection& section : specSections()) {
                if (m_tree.at(key).kind == Node::Kind::Scalar && m_tree.at(key).text == section.key) {
                    addSection(section, key);
                }
            }
        }
    }

private:
    /// What the entries below a row belong to.
    struct Around {
        std::string label;    ///< "PID", "PID-3": what their names begin with
        std::string segment;  ///< of the standard, for the names of fields
        std::string type;     ///< for the names of components
    };

    void addSection(const SpecSection& section, NodeIndex key) {
        const NodeIndex value = m_tree.at(key).next;
        const int at = add(SpecThing::Section, key, value, 0, -1, section.key);
        m_rows[static_cast<std::size_t>(at)].name = tr(section.title);
        const std::size_t count = entries(section.holds, value, 1, at, section.key, {});
        m_rows[static_cast<std::size_t>(at)].what = QLocale().toString(static_cast<qulonglong>(count));
    }

    int add(SpecThing thing, NodeIndex key, NodeIndex value, int depth, int parent, std::string path) {
        OutlineRow row;
        row.thing = thing;
        row.depth = depth;
        row.parent = parent;
        row.path = std::move(path);
        row.key = key;
        row.value = value;
        row.begin = m_tree.at(key).begin;
        row.end = std::max(m_tree.at(key).end, m_tree.at(value).end);
        row.line = m_tree.at(key).place.line;
        m_rows.push_back(std::move(row));
        if (parent >= 0) {
            m_rows[static_cast<std::size_t>(parent)].hasChildren = true;
        }
        return static_cast<int>(m_rows.size()) - 1;
    }

    std::size_t entries(SpecThing thing, NodeIndex list, int depth, int parent, const std::string& path,
                        const Around& around) {
        const Node& node = m_tree.at(list);
        std::size_t count = 0;
        if (node.kind == Node::Kind::Sequence) {
            for (NodeIndex item = list + 1; item < node.next; item = m_tree.at(item).next) {
                entry(thing, item, item, true, depth, parent, path + "/#" + std::to_string(++count), around);
            }
        } else if (node.kind == Node::Kind::Mapping && isKeyed(thing)) {
            for (NodeIndex key = list + 1; key < node.next; key = m_tree.at(m_tree.at(key).next).next) {
                entry(thing, key, m_tree.at(key).next, false, depth, parent, path + '/' + escaped(m_tree.at(key).text),
                      around);
                ++count;
            }
        } else if (node.kind == Node::Kind::Mapping || (node.kind == Node::Kind::Scalar && !node.text.empty())) {
            entry(thing, list, list, true, depth, parent, path, around);
            count = 1;
        }
        return count;
    }

    void entry(SpecThing thing, NodeIndex key, NodeIndex value, bool inList, int depth, int parent, std::string path,
               const Around& around) {
        const int at = add(thing, key, value, depth, parent, std::move(path));
        OutlineRow row = m_rows[static_cast<std::size_t>(at)];
        const bool isAlias = m_tree.at(value).kind == Node::Kind::Alias;
        value = resolved(m_tree, value);
        std::string called = inList ? identityIn(value) : std::string(m_tree.at(key).text);
        Around inner;
        describe(thing, value, called, around, row, inner);
        if (row.name.isEmpty()) {
            row.name = tr("Entry in line %1").arg(QLocale().toString(row.line));
        }
        const std::string here = row.path;
        m_rows[static_cast<std::size_t>(at)] = std::move(row);
        // What an alias stands for is shown where it is written: rows are in the order of the text.
        if (isAlias || m_tree.at(value).kind != Node::Kind::Mapping) {
            return;
        }
        for (NodeIndex child = value + 1; child < m_tree.at(value).next;
             child = m_tree.at(m_tree.at(child).next).next) {
            if (const std::optional<SpecThing> holds = entriesUnder(thing, m_tree.at(child).text)) {
                entries(*holds, m_tree.at(child).next, depth + 1, at, here + '/' + escaped(m_tree.at(child).text),
                        inner);
            }
        }
    }

    void describe(SpecThing thing, NodeIndex value, const std::string& called, const Around& around, OutlineRow& row,
                  Around& inner) {
        row.name = toQString(called);
        row.usage = text(value, "usage");
        row.repeat = text(value, "repeat");
        QStringList parts;
        const auto say = [&](const QString& part) {
            if (!part.isEmpty()) {
                parts.append(part);
            }
        };
        switch (thing) {
        case SpecThing::Node:
        case SpecThing::Change: {
            const NodeIndex head = headKey(m_tree, value);
            const std::string name = head != 0 ? std::string(m_tree.at(head).text) : called;
            row.name = toQString(name);
            occurs(head != 0 ? m_tree.at(m_tree.at(head).next).text : std::string_view(), row);
            inner.label = inner.segment = name.substr(name.find_last_of("/ ") + 1).substr(0, 3);
            say(text(value, "title"));
            if (parts.isEmpty() && name.find(' ') == std::string::npos) {
                say(segmentName(inner.segment));
            }
            say(text(value, "flavour"));
            break;
        }
        case SpecThing::Segment: {
            const QString segment = text(value, "segment");
            inner.segment = segment.isEmpty() ? called : segment.toStdString();
            inner.label = inner.segment;
            say(text(value, "name").isEmpty() ? segmentName(inner.segment) : text(value, "name"));
            if (!segment.isEmpty() && segment != row.name) {
                say(segment);
            }
            break;
        }
        case SpecThing::Field:
        case SpecThing::Component: {
            const bool field = thing == SpecThing::Field;
            inner.label = around.label.empty() ? called : around.label + (field ? "-" : ".") + called;
            row.name = toQString(inner.label);
            if (m_tree.at(value).kind == Node::Kind::Scalar) {
                occurs(m_tree.at(value).text, row);
            }
            const dictionary::ElementInfo* const known = element(field, around, numberOf(called));
            const QString name = text(value, "name");
            say(!name.isEmpty() ? name : known ? toQString(known->name) : QString());
            inner.type = text(value, "type").toStdString();
            say(toQString(inner.type));
            if (inner.type.empty() && known) {
                inner.type = std::string(known->type);
            }
            say(text(value, "values"));
            if (!text(value, "constant").isEmpty()) {
                say(QStringLiteral("= ") + text(value, "constant"));
            }
            say(text(value, "format"));
            break;
        }
        case SpecThing::Type: {
            const QString base = text(value, "base");
            inner.label = called;
            inner.type = base.isEmpty() ? called : base.toStdString();
            say(text(value, "name"));
            say(base);
            break;
        }
        case SpecThing::Message:
            say(text(value, "name"));
            say(text(value, "events"));
            break;
        case SpecThing::ValueSet:
            say(text(value, "name"));
            say(text(value, "extends"));
            break;
        case SpecThing::Code:
            say(m_tree.at(value).kind == Node::Kind::Scalar ? toQString(m_tree.at(value).text) : text(value, "text"));
            break;
        case SpecThing::Identifier:
            say(m_tree.at(value).kind == Node::Kind::Scalar ? toQString(m_tree.at(value).text) : text(value, "path"));
            break;
        case SpecThing::Statement:
            say(text(value, "text").isEmpty() ? text(value, "rule") : text(value, "text"));
            break;
        case SpecThing::Predicate:
            row.name = text(value, "target");
            say(text(value, "when"));
            break;
        case SpecThing::Classification:
            row.name = text(value, "rule");
            say(text(value, "as"));
            say(text(value, "path"));
            break;
        case SpecThing::CoConstraint:
            say(text(value, "segment"));
            break;
        case SpecThing::AnyOrder:
            say(text(value, "context"));
            break;
        case SpecThing::Slicing:
            row.name = around.label.empty() ? tr("Slices")
                       : text(value, "field").isEmpty()
                           ? toQString(around.label)
                           : toQString(around.label) + QLatin1Char('-') + text(value, "field");
            say(tr("Slices"));
            break;
        case SpecThing::Slice:
            say(text(value, "as"));
            say(text(value, "when"));
            break;
        default:
            break;
        }
        row.what = parts.join(QStringLiteral(" · "));
    }

    static void occurs(std::string_view text, OutlineRow& row) {
        spec::Usage usage;
        spec::Cardinality cardinality;
        if (spec::yaml::parseOccurs(text, usage, cardinality)) {
            row.usage = toQString(spec::printUsage(usage));
            row.repeat = toQString(spec::printCardinality(cardinality));
        }
    }

    [[nodiscard]] std::string identityIn(NodeIndex entry) const {
        if (m_tree.at(entry).kind == Node::Kind::Scalar) {
            return std::string(m_tree.at(entry).text);
        }
        for (const char* key : {"id", "number", "code", "name"}) {
            if (const Node* const value = valueOf(m_tree, entry, key); value && value->kind == Node::Kind::Scalar) {
                return std::string(value->text);
            }
        }
        return {};
    }

    /// A scalar, or the scalars of a list.
    [[nodiscard]] QString text(NodeIndex mapping, std::string_view key) const {
        const Node* const value = valueOf(m_tree, mapping, key);
        if (!value) {
            return {};
        }
        if (value->kind == Node::Kind::Scalar) {
            return toQString(value->text).simplified();
        }
        QStringList all;
        const auto at = static_cast<NodeIndex>(value - m_tree.nodes().data());
        constexpr qsizetype kMost = 4;
        for (NodeIndex item = at + 1; item < value->next && all.size() < kMost; item = m_tree.at(item).next) {
            if (m_tree.at(item).kind == Node::Kind::Scalar) {
                all.append(toQString(m_tree.at(item).text));
            }
        }
        if (value->kind == Node::Kind::Mapping) {
            const QString set = text(at, "set");
            return set.isEmpty() ? text(at, "code") : set;
        }
        return all.join(QStringLiteral(", "));
    }

    [[nodiscard]] QString segmentName(const std::string& id) const {
        const dictionary::SegmentInfo* const info = m_dictionary ? m_dictionary->segment(id) : nullptr;
        return info ? toQString(info->name) : QString();
    }
    [[nodiscard]] const dictionary::ElementInfo* element(bool field, const Around& around, std::uint32_t number) const {
        if (!m_dictionary) {
            return nullptr;
        }
        if (field) {
            const dictionary::SegmentInfo* const info = m_dictionary->segment(around.segment);
            return info ? info->field(number) : nullptr;
        }
        const dictionary::TypeInfo* const info = m_dictionary->type(around.type);
        return info ? info->component(number) : nullptr;
    }

    const Tree& m_tree;
    const dictionary::Dictionary* m_dictionary;
    std::vector<OutlineRow>& m_rows;
};

}  // namespace

std::vector<OutlineRow> outlineOf(const Tree& tree, const dictionary::Dictionary* dictionary) {
    std::vector<OutlineRow> rows;
    if (!tree.nodes().empty() && tree.at(0).kind == Node::Kind::Mapping) {
        Builder(tree, dictionary, rows).document();
    }
    return rows;
}

}  // namespace plumb::desk
