// One spec laid over another: what the upper one says counts, what it leaves unsaid is as below.
//
// Parts are matched by what they are called: messages, segment flavours, types, value sets and co-constraint tables by
// id, fields and components by number, slicings and dynamic types by field, codes by code and system, identifiers by
// name, statements by id. Lists of names (senders, events ...) and bindings are replaced as a whole. A message with a
// grammar of its own replaces the one below; otherwise its changes come after those below.
#pragma once

#include "spec/spec_document.h"

#include <vector>

namespace plumb::spec {

/// `upper` laid over `lower`; the identity is that of `upper`, and nothing is extended any more.
[[nodiscard]] SpecDocument layered(const SpecDocument& lower, const SpecDocument& upper);

/// A field or component as `upper` says it, over `lower`.
[[nodiscard]] ElementSpec layered(const ElementSpec& lower, const ElementSpec& upper);
/// By number, ascending.
[[nodiscard]] std::vector<ElementSpec> layered(const std::vector<ElementSpec>& lower,
                                               const std::vector<ElementSpec>& upper);

void layOver(std::vector<Statement>& lower, const std::vector<Statement>& upper);
void layOver(std::vector<Slicing>& lower, const std::vector<Slicing>& upper);
void layOver(std::vector<DynamicType>& lower, const std::vector<DynamicType>& upper);
void layOver(std::vector<OrderIndifferent>& lower, const std::vector<OrderIndifferent>& upper);
void layOver(std::vector<Predicate>& lower, const std::vector<Predicate>& upper);
void layOver(std::vector<CoConstraintTable>& lower, const std::vector<CoConstraintTable>& upper);
void layOver(std::vector<CodeSpec>& lower, const std::vector<CodeSpec>& upper);

}  // namespace plumb::spec
