// The grammar of a message: `- group PROCEDURE: O 0..*`.
#include "spec/yaml/forms.h"

#include "base/ascii.h"

namespace plumb::spec::yaml {
namespace {

using NodeKind = StructureNode::Kind;
using Change = MessageSpec::Change;

constexpr std::array<std::string_view, 4> kNodeKinds = {"segment", "group", "choice", "any"};
constexpr std::string_view kHeadPattern = "^([A-Z][A-Z0-9]{2}|segment .*|group( .*)?|choice( .*)?|any( .*)?)$";
constexpr std::string_view kHeadAbout =
    "A segment id, group NAME, choice NAME or any; then usage and cardinality: R 1..1, O 0..*";

bool isSegmentId(std::string_view name) {
    return name.size() == 3 && isCapital(static_cast<unsigned char>(name[0])) &&
           std::all_of(name.begin(), name.end(), [](char c) {
               return isCapital(static_cast<unsigned char>(c)) || isDigit(static_cast<unsigned char>(c));
           });
}

/// NodeKind and the rest of "group NAME"; a text without a kind names a segment.
std::pair<NodeKind, std::string_view> splitHead(std::string_view head) {
    for (std::size_t i = 0; i < kNodeKinds.size(); ++i) {
        if (head == kNodeKinds[i]) {
            return {static_cast<NodeKind>(i), {}};
        }
        if (head.starts_with(kNodeKinds[i]) && head.substr(kNodeKinds[i].size()).starts_with(' ')) {
            return {static_cast<NodeKind>(i), head.substr(kNodeKinds[i].size() + 1)};
        }
    }
    return {NodeKind::Segment, head};
}

/// The last name of "PROCEDURE/ROL[2]": "ROL".
std::string_view lastName(std::string_view path) {
    const std::string_view last = path.substr(path.rfind('/') + 1);
    return last.substr(0, last.find('['));
}

/// The keys of a node, for any struct that holds one.
template <class T, class Get>
std::vector<Key<T>> nodeKeys(Get get) {
    std::vector<Key<T>> keys;
    const auto add = [&](std::string_view name, auto member, auto codec, std::string_view about) {
        keys.push_back(keyAt<T>(
            name, [ get, member ](auto& value) -> auto& { return get(value).*member; }, std::move(codec), about));
    };
    using N = StructureNode;
    add("title", &N::title, text(), "For people.");
    add("flavour", &N::flavour, text(), "The segment flavour that stands here, one of `segments`.");
    add("when", &N::condition, rule(), "The condition of a usage C or C(a/b).");
    add("segments", &N::children, list(entry(&nodeForm), true), "What stands in the group or choice.");
    add("fields", &N::fields, keyed(&fieldForm, false), "Fields of the segment as they are in this place only.");
    add("slices", &N::slicings, list(entry(&slicingForm), true), "Flavours for some occurrences of the segment.");
    add("statements", &N::statements, list(entry(&statementForm), true), "Rules for each occurrence of the group.");
    add("predicates", &N::predicates, list(entry(&predicateForm), true), "Usages that conditions choose.");
    add("any-order", &N::orderIndifferent, list(entry(&orderIndifferentForm), true),
        "Occurrences that may stand in any order.");
    add("notes", &N::notes, text(), "For people.");
    add("origin", &N::origin, text(), "Where in the source document it stands.");
    return keys;
}

}  // namespace

std::string nodeHead(NodeKind kind, const std::string& name) {
    if (kind == NodeKind::Segment && isSegmentId(name)) {
        return name;
    }
    const std::string word(kNodeKinds[static_cast<std::size_t>(kind)]);
    return name.empty() && kind != NodeKind::Segment ? word : word + ' ' + name;
}

void readNodeHead(std::string_view head, NodeKind& kind, std::string& name) {
    const auto [read, rest] = splitHead(head);
    kind = read;
    name = rest;
}

void readOccurs(Walker& walker, NodeIndex node, Usage& usage, Cardinality& cardinality) {
    const std::string_view* text = walker.scalar(node, kOccurs);
    if (text && !parseOccurs(*text, usage, cardinality)) {
        walker.expected(node, kOccurs);
    }
}

std::optional<Value> writeOccurs(const Usage& usage, const Cardinality& cardinality) {
    std::string text = printOccurs(usage, cardinality);
    return text.empty() ? std::nullopt : std::optional(Value(std::move(text)));
}

std::string occursSchema(Schema& schema) {
    return schema.define("occurs", [] {
        return std::string(R"({"anyOf":[{"type":["string","null"],"pattern":"^[RrEeOoCcXxBbWw(/) 0-9.*]*$"},)"
                           R"({"type":"integer","minimum":0}]})");
    });
}

const Form<StructureNode>& nodeForm() {
    using N = StructureNode;
    static const Form<N> form = [] {
        Form<N> made;
        made.name = "a node";
        made.about = "A segment, group or choice in the grammar of a message.";
        made.keys = nodeKeys<N>([](auto& node) -> auto& { return node; });
        made.place = &N::place;
        made.block = true;
        made.head =
            Head<N>{[](Walker& walker, NodeIndex name, std::optional<NodeIndex> value, N& node) {
                        readNodeHead(walker.node(name).text, node.kind, node.name);
                        if (value) {
                            readOccurs(walker, *value, node.usage, node.cardinality);
                        }
                    },
                    [](const N& node) {
                        return std::pair(nodeHead(node.kind, node.name), writeOccurs(node.usage, node.cardinality));
                    },
                    kHeadPattern, kHeadAbout, occursSchema};
        return made;
    }();
    return form;
}

const Form<Change>& changeForm() {
    static const Form<Change> form = [] {
        Form<Change> made;
        made.name = "a change";
        made.about = "What differs from the structure of the standard, or of the spec that this one extends.";
        made.keys = nodeKeys<Change>([](auto& change) -> auto& { return change.node; });
        made.keys.insert(made.keys.begin(),
                         {key("after", &Change::after, text(),
                              "A new node: stands behind this one of the same group; start: is its first."),
                          Key<Change>{"name", "The node's name, where it is not the last one of the path.",
                                      [](Walker& walker, NodeIndex node, Change& change) {
                                          text().read(walker, node, change.node.name);
                                      },
                                      [](const Change& change) {
                                          return change.node.name == lastName(change.at)
                                                     ? std::nullopt
                                                     : std::optional(Value(change.node.name));
                                      },
                                      text().schema}});
        made.block = true;
        made.head = Head<Change>{[](Walker& walker, NodeIndex name, std::optional<NodeIndex> value, Change& change) {
                                     readNodeHead(walker.node(name).text, change.node.kind, change.at);
                                     change.node.name = lastName(change.at);
                                     change.node.place = walker.place(name);
                                     if (value) {
                                         readOccurs(walker, *value, change.node.usage, change.node.cardinality);
                                     }
                                 },
                                 [](const Change& change) {
                                     // Without the word, a name as small as the form's keys could be one of them.
                                     const bool plain = change.node.kind == NodeKind::Segment && !change.at.empty() &&
                                                        isCapital(static_cast<unsigned char>(change.at.front()));
                                     const std::string word(kNodeKinds[static_cast<std::size_t>(change.node.kind)]);
                                     return std::pair(plain ? change.at : word + ' ' + change.at,
                                                      writeOccurs(change.node.usage, change.node.cardinality));
                                 },
                                 "^[A-Za-z ]*[A-Z][A-Za-z0-9_/.\\[\\]]*$",
                                 "The path of a segment or group (PROCEDURE/PR1, ROL[2]), then usage and cardinality.",
                                 occursSchema};
        return made;
    }();
    return form;
}

}  // namespace plumb::spec::yaml
