// Specs as short text, so that a failing test shows a readable difference.
#pragma once

#include "base/error.h"
#include "spec/spec_document.h"

#include <string>
#include <vector>

namespace plumb::spec::outline {

/// A line a node: its place by indentation, flavour, usage, cardinality.
[[nodiscard]] std::string ofNodes(const std::vector<StructureNode>& nodes, std::size_t depth = 0);
/// A line an element: number, name, usage, cardinality, length, type, constant.
[[nodiscard]] std::string ofElements(const std::vector<ElementSpec>& elements);
/// "HL70001 R at 1 system 3; HL70002 ..." or a code.
[[nodiscard]] std::string ofBindings(const std::vector<Binding>& bindings);
/// Columns, then a line a row.
[[nodiscard]] std::string ofTable(const CoConstraintTable& table);
[[nodiscard]] std::string ofSlicings(const std::vector<Slicing>& slicings);
[[nodiscard]] std::string ofNotes(const std::vector<Note>& notes);

}  // namespace plumb::spec::outline
