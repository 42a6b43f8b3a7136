#include "spec/xml/nist_places.h"

#include <algorithm>

namespace plumb::spec {
namespace {

hl7::Selector selectorOf(const NistStep& step) {
    hl7::Selector selector;
    if (!step.instance) {
        selector.kind = hl7::Selector::Kind::All;
    } else if (*step.instance != 1) {
        selector.kind = hl7::Selector::Kind::Number;
        selector.number = *step.instance;
    }
    return selector;
}

std::optional<NistStep> stepOf(std::uint32_t position, const hl7::Selector& selector) {
    switch (selector.kind) {
    case hl7::Selector::Kind::Default:
        return NistStep{position, 1};
    case hl7::Selector::Kind::Number:
        return NistStep{position, selector.number};
    case hl7::Selector::Kind::All:
        return NistStep{position, std::nullopt};
    case hl7::Selector::Kind::Last:
    case hl7::Selector::Kind::Where:
        break;
    }
    return std::nullopt;
}

// The levels of `path` from `at` on, below a segment (with a field) or a type (without).
bool takeElements(const NistPath& path, std::size_t at, bool withField, ContextPath& to) {
    if (withField && at < path.size()) {
        to.field = path[at].position;
        to.repetition = selectorOf(path[at]);
        ++at;
    }
    if (at < path.size()) {
        to.component = path[at++].position;
    }
    if (at < path.size()) {
        to.subcomponent = path[at++].position;
    }
    return at == path.size();
}

bool addElements(const ContextPath& from, NistPath& to) {
    if (from.field != 0) {
        const std::optional<NistStep> step = stepOf(from.field, from.repetition);
        if (!step) {
            return false;
        }
        to.push_back(*step);
    }
    if (from.component != 0) {
        to.push_back({from.component, 1});
    }
    if (from.subcomponent != 0) {
        to.push_back({from.subcomponent, 1});
    }
    return true;
}

std::optional<std::uint32_t> positionOf(const std::vector<StructureNode>& nodes, std::string_view name) {
    const StructureNode* child = childNamed(nodes, name);
    return child != nullptr ? std::optional(static_cast<std::uint32_t>(child - nodes.data() + 1)) : std::nullopt;
}

}  // namespace

const StructureNode* childNamed(const std::vector<StructureNode>& nodes, std::string_view name) {
    const auto found =
        std::find_if(nodes.begin(), nodes.end(), [&](const StructureNode& node) { return node.name == name; });
    return found != nodes.end() ? &*found : nullptr;
}

const ElementSpec* elementNumbered(const std::vector<ElementSpec>& elements, std::uint32_t number) {
    const auto found = std::find_if(elements.begin(), elements.end(),
                                    [&](const ElementSpec& element) { return element.number == number; });
    return found != elements.end() ? &*found : nullptr;
}

NistPlaces::NistPlaces(const SpecDocument& document) {
    for (const SegmentSpec& segment : document.segments) {
        m_segments.emplace(segment.id, &segment);
    }
    for (const TypeSpec& type : document.types) {
        m_types.emplace(type.id, &type);
    }
}

const SegmentSpec* NistPlaces::segment(std::string_view flavour) const {
    const auto found = m_segments.find(flavour);
    return found != m_segments.end() ? found->second : nullptr;
}

const TypeSpec* NistPlaces::type(std::string_view id) const {
    const auto found = m_types.find(id);
    return found != m_types.end() ? found->second : nullptr;
}

std::optional<NistPlaces::Named> NistPlaces::named(const NistScope& scope, const NistPath& path) const {
    Named named;
    std::size_t at = 0;
    if (scope.kind == NistScope::Kind::Segment) {
        named.path.steps.push_back({scope.segment, {}});
    }
    const std::vector<StructureNode>* nodes = scope.nodes;
    while (nodes != nullptr && at < path.size()) {
        if (path[at].position > nodes->size()) {
            return std::nullopt;
        }
        const StructureNode& node = (*nodes)[path[at].position - 1];
        if (childNamed(*nodes, node.name) != &node) {
            named.hiddenByName = node.name;
        }
        named.path.steps.push_back({node.name, selectorOf(path[at])});
        nodes = node.kind == StructureNode::Kind::Segment ? nullptr : &node.children;
        ++at;
    }
    const bool ofNodes = scope.kind == NistScope::Kind::Nodes;
    if (ofNodes && nodes != nullptr) {
        return named;  // a group, or the place itself
    }
    if (!takeElements(path, at, scope.kind != NistScope::Kind::Type, named.path)) {
        return std::nullopt;
    }
    return named;
}

std::optional<NistPath> NistPlaces::positional(const NistScope& scope, const ContextPath& path) const {
    NistPath positions;
    if (scope.kind == NistScope::Kind::Nodes) {
        const std::vector<StructureNode>* nodes = scope.nodes;
        for (const PathStep& step : path.steps) {
            const std::optional<std::uint32_t> position = positionOf(*nodes, step.name);
            const std::optional<NistStep> next = position ? stepOf(*position, step.instance) : std::nullopt;
            if (!next) {
                return std::nullopt;
            }
            nodes = &(*nodes)[*position - 1].children;
            positions.push_back(*next);
        }
        if (path.steps.empty() && path.field != 0) {
            return std::nullopt;
        }
    } else if (scope.kind == NistScope::Kind::Segment) {
        if (path.steps.size() > 1 || (path.steps.empty() && path.field == 0 && path.component != 0) ||
            (!path.steps.empty() && path.steps.front().name != scope.segment)) {
            return std::nullopt;
        }
    } else if (!path.steps.empty() || path.field != 0) {
        return std::nullopt;
    }
    return addElements(path, positions) ? std::optional(positions) : std::nullopt;
}

const StructureNode* NistPlaces::nodeAt(const NistScope& scope, const ContextPath& path) const {
    const std::vector<StructureNode>* nodes = scope.nodes;
    const StructureNode* node = nullptr;
    for (const PathStep& step : path.steps) {
        node = nodes != nullptr ? childNamed(*nodes, step.name) : nullptr;
        if (node == nullptr) {
            return nullptr;
        }
        nodes = &node->children;
    }
    return node;
}

std::string NistPlaces::typeAt(const NistScope& scope, const ContextPath& path) const {
    std::string type;
    if (scope.kind == NistScope::Kind::Type) {
        type = scope.definition;
    } else {
        const StructureNode* node = scope.kind == NistScope::Kind::Nodes ? nodeAt(scope, path) : nullptr;
        const SegmentSpec* found = segment(node != nullptr ? flavourOf(*node) : scope.definition);
        const ElementSpec* field = found != nullptr ? elementNumbered(found->fields, path.field) : nullptr;
        type = field != nullptr ? field->type : std::string();
    }
    for (const std::uint32_t level : {path.component, path.subcomponent}) {
        if (level != 0) {
            const TypeSpec* found = this->type(type);
            const ElementSpec* component = found != nullptr ? elementNumbered(found->components, level) : nullptr;
            type = component != nullptr ? component->type : std::string();
        }
    }
    return type;
}

bool NistPlaces::isComposite(const NistScope& scope, const ContextPath& path) const {
    const TypeSpec* found = type(typeAt(scope, path));
    return found != nullptr && !found->components.empty();
}

std::optional<NistScope> NistPlaces::scopeAt(const NistScope& scope, const ContextPath& path) const {
    const bool isElement = path.field != 0 || path.component != 0;
    if (scope.kind == NistScope::Kind::Nodes && !isElement) {
        const StructureNode* node = nodeAt(scope, path);
        if (node == nullptr) {
            return path.steps.empty() ? std::optional(scope) : std::nullopt;
        }
        if (node->kind != StructureNode::Kind::Segment) {
            return NistScope::ofNodes(node->children);
        }
        return NistScope{NistScope::Kind::Segment, nullptr, node->name, flavourOf(*node)};
    }
    if (!isElement) {
        return scope;
    }
    return NistScope{NistScope::Kind::Type, nullptr, {}, typeAt(scope, path)};
}

std::optional<std::string> NistPlaces::nodePath(const std::vector<StructureNode>& nodes, const NistPath& path) const {
    std::string names;
    const std::vector<StructureNode>* level = &nodes;
    for (const NistStep& step : path) {
        if (step.position > level->size()) {
            return std::nullopt;
        }
        const StructureNode& node = (*level)[step.position - 1];
        names += (names.empty() ? "" : "/") + node.name;
        level = &node.children;
    }
    return names;
}

std::optional<NistPath> NistPlaces::nodePositions(const std::vector<StructureNode>& nodes,
                                                  std::string_view path) const {
    NistPath positions;
    const std::vector<StructureNode>* level = &nodes;
    while (!path.empty()) {
        const std::size_t slash = path.find('/');
        const std::optional<std::uint32_t> position = positionOf(*level, path.substr(0, slash));
        if (!position) {
            return std::nullopt;
        }
        positions.push_back({*position, std::nullopt});
        level = &(*level)[*position - 1].children;
        path = slash == std::string_view::npos ? std::string_view() : path.substr(slash + 1);
    }
    return positions;
}

}  // namespace plumb::spec
