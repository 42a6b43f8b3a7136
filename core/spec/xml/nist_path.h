// NIST's paths are positions: `5[1].3[*].1[1]` is the fifth child, its third, its first. What they mean depends on
// where they start; a NistScope says where.
#pragma once

#include "spec/expression.h"
#include "spec/spec_document.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::spec {

struct NistStep {
    std::uint32_t position = 1;
    std::optional<std::uint32_t> instance;  ///< nothing: `*`
};

/// Empty: ".", the place itself.
using NistPath = std::vector<NistStep>;

/// "5[1].3[*]"; "5.3" is read too, as every instance.
[[nodiscard]] std::optional<NistPath> parseNistPath(std::string_view text);
[[nodiscard]] std::string printNistPath(const NistPath& path);

/// "3.1": the positions alone, as columns of co-constraints and the like have them.
[[nodiscard]] std::string printPositions(const NistPath& path);

struct NistScope {
    enum class Kind {
        Nodes,    ///< a message or group: paths start at its children
        Segment,  ///< at its fields
        Type,     ///< at its components
    };
    Kind kind = Kind::Nodes;
    const std::vector<StructureNode>* nodes = nullptr;  ///< of Nodes
    std::string segment;                                ///< of Segment: the id that stands in messages
    std::string definition;                             ///< id of the flavour or type

    static NistScope ofNodes(const std::vector<StructureNode>& nodes) { return {Kind::Nodes, &nodes, {}, {}}; }
    static NistScope ofSegment(const SegmentSpec& segment);
    static NistScope ofType(const TypeSpec& type) { return {Kind::Type, nullptr, {}, type.id}; }
};

}  // namespace plumb::spec
