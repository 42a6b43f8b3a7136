// What the positions of NIST's paths mean in one profile, and back.
#pragma once

#include "spec/xml/nist_path.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace plumb::spec {

class NistPlaces {
public:
    /// The document must outlive it, and its structures, segments and types must stay where they are.
    explicit NistPlaces(const SpecDocument& document);

    struct Named {
        ContextPath path;
        /// The name of a child that has a brother of the same name before it: the path by names means that one.
        std::string hiddenByName;
    };
    /// Nothing: no such place.
    [[nodiscard]] std::optional<Named> named(const NistScope& scope, const NistPath& path) const;
    /// Nothing: no such place, or one that positions cannot say (a selection by a test, the last one).
    [[nodiscard]] std::optional<NistPath> positional(const NistScope& scope, const ContextPath& path) const;

    /// The place as one where further paths start.
    [[nodiscard]] std::optional<NistScope> scopeAt(const NistScope& scope, const ContextPath& path) const;
    /// The type at a field, component or sub-component has components of its own.
    [[nodiscard]] bool isComposite(const NistScope& scope, const ContextPath& path) const;

    [[nodiscard]] const SegmentSpec* segment(std::string_view flavour) const;
    [[nodiscard]] const TypeSpec* type(std::string_view id) const;

    /// "PATIENT_RESULT/ORDER_OBSERVATION" from "1[*].2[*]", and back.
    [[nodiscard]] std::optional<std::string> nodePath(const std::vector<StructureNode>& nodes,
                                                      const NistPath& path) const;
    [[nodiscard]] std::optional<NistPath> nodePositions(const std::vector<StructureNode>& nodes,
                                                        std::string_view path) const;

private:
    [[nodiscard]] const StructureNode* nodeAt(const NistScope& scope, const ContextPath& path) const;
    [[nodiscard]] std::string typeAt(const NistScope& scope, const ContextPath& path) const;

    std::map<std::string, const SegmentSpec*, std::less<>> m_segments;
    std::map<std::string, const TypeSpec*, std::less<>> m_types;
};

/// The flavour that a segment's node stands for.
[[nodiscard]] inline const std::string& flavourOf(const StructureNode& node) {
    return node.flavour.empty() ? node.name : node.flavour;
}
[[nodiscard]] const StructureNode* childNamed(const std::vector<StructureNode>& nodes, std::string_view name);
[[nodiscard]] const ElementSpec* elementNumbered(const std::vector<ElementSpec>& elements, std::uint32_t number);

}  // namespace plumb::spec
