// The group that a node of a structure is counted in.
#pragma once

#include "hl7/grammar.h"

namespace plumb::check {

/// Choices have no occurrences of their own. 0: the message.
[[nodiscard]] inline hl7::NodeNumber groupAround(const hl7::Grammar& grammar, hl7::NodeNumber node) {
    do {
        node = grammar.nodes()[node].parent;
    } while (node != 0 && grammar.nodes()[node].kind == hl7::GrammarNode::Kind::Choice);
    return node;
}

}  // namespace plumb::check
