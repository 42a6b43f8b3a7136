// One thing that a spec says, where it stands in the text: a message, a segment, a field, a code ...
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "dictionary/dictionary.h"
#include "spec/yaml/yaml_tree.h"
#endif

#include <QString>

#include <string>
#include <string_view>
#include <vector>

namespace plumb::desk {

enum class SpecThing : quint8 {
    Head,     ///< what the spec says of itself
    Section,  ///< messages, segments ...
    Message,
    Node,  ///< of a message's grammar
    Change,
    Segment,
    Field,
    Component,
    Type,
    ValueSet,
    Code,
    Statement,
    Predicate,
    Identifier,
    Classification,
    CoConstraint,
    AnyOrder,
    Slicing,
    Slice,
};

struct OutlineRow {
    SpecThing thing = SpecThing::Head;
    int depth = 0;
    int parent = -1;
    bool hasChildren = false;
    /// The worst that is said of it or of what stands in it; hints are not shown.
    enum class Worst : quint8 { Error, Warning, Nothing };
    Worst worst = Worst::Nothing;
    QString name, usage, repeat, what;
    std::string path;  ///< as spec/edit_text.h has it; empty for the head
    std::uint32_t begin = 0, end = 0, line = 0;
    /// Its key or list entry, and its value, in the tree that it was made from.
    spec::yaml::NodeIndex key = 0, value = 0;
};

/// The rows of a text, in its order; none when it is no mapping. `dictionary` names what the spec leaves without a
/// name.
[[nodiscard]] std::vector<OutlineRow> outlineOf(const spec::yaml::Tree& tree, const dictionary::Dictionary* dictionary);
/// The innermost row that holds a byte of the text, ends in its line before it, or would hold what is written there;
/// -1: none.
[[nodiscard]] int rowAtByte(const std::vector<OutlineRow>& rows, std::string_view text, std::size_t byte);

/// The value of a key in a mapping, aliases followed; nullptr: it is not there.
[[nodiscard]] const spec::yaml::Node* valueOf(const spec::yaml::Tree& tree, spec::yaml::NodeIndex mapping,
                                              std::string_view key);
/// The first key of a mapping that names what it is: "PID", "group ORDER"; 0: none.
[[nodiscard]] spec::yaml::NodeIndex headKey(const spec::yaml::Tree& tree, spec::yaml::NodeIndex entry);

}  // namespace plumb::desk
