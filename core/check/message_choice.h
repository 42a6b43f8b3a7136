// Which part of a spec a message is held against, and the grammar that is laid over it. The checker asks this, and so
// does whoever shows a message beside its spec.
#pragma once

#include "hl7/grammar.h"
#include "spec/spec.h"

#include <string_view>

namespace plumb::check {

/// The message spec for MSH-9. Where the spec has none of its own but the standard's structure is meant, `standard` is
/// filled and given; nullptr: the spec has no such message.
[[nodiscard]] const spec::MessageSpec* chooseMessage(const spec::Spec& spec, std::string_view code,
                                                     std::string_view event, std::string_view structure,
                                                     spec::MessageSpec& standard);

/// A node that must not be there: it stays in the grammar, so that it is found at its place and told.
[[nodiscard]] bool isNotSupported(const spec::StructureNode& node);

/// Nodes are numbered in the preorder of the structure.
[[nodiscard]] hl7::GrammarNode grammarOf(const spec::StructureNode& node);

}  // namespace plumb::check
