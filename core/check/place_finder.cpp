#include "check/place_finder.h"

#include "base/ascii.h"

#include <algorithm>

namespace plumb::check {

using u32 = std::uint32_t;
using Selector = hl7::Selector::Kind;

namespace {

using hl7::Element;
using hl7::FieldPath;
using hl7::GrammarNode;
using hl7::Level;
using hl7::NodeNumber;

constexpr std::uint64_t kMostWork = 5'000'000;

const Note kTooMuch{MessageId::UndecidedTooMuch, {}};
const Note kNoElement{MessageId::UndecidedNoElement, {}};
const Note kTooDeep{MessageId::UndecidedTooDeep, {}};

FieldPath below(FieldPath repetition, const spec::ContextPath& path) {
    if (path.component != 0) {
        repetition = repetition.child(path.component);
    }
    return path.subcomponent != 0 ? repetition.child(path.subcomponent) : repetition;
}

/// In a segment, for a path that names one place in it.
FieldPath inSegment(u32 segment, const spec::ContextPath& path) {
    if (path.field == 0) {
        return FieldPath(segment);
    }
    const u32 repetition = path.repetition.kind == Selector::Number ? path.repetition.number
                           : path.component != 0                    ? 1
                                                                    : 0;
    return FieldPath(segment, path.field, repetition, path.component, path.subcomponent);
}

/// Below an element; nothing when it lies deeper than a message goes.
std::optional<FieldPath> inElement(const Element& element, const spec::ContextPath& path) {
    FieldPath at = element.path;
    const u32 levels = (path.component != 0 ? 1u : 0u) + (path.subcomponent != 0 ? 1u : 0u);
    if (levels > 0 && at.level() == Level::Field) {
        at = at.child(1);
    }
    if (at.level() == Level::Subcomponent && levels > 0) {
        return std::nullopt;
    }
    if (at.level() == Level::Component && (levels > 1 || path.component > FieldPath::kMaxSub)) {
        return std::nullopt;
    }
    return below(at, path);
}

}  // namespace

void PlaceFinder::begin(const hl7::MessageView& message, const hl7::GroupOverlay* overlay, const FieldTable* fields) {
    m_fields = fields;
    m_message = &message;
    m_overlay = overlay;
    m_known = {};
    m_counted = {};
    m_work = 0;
}

bool PlaceFinder::isOwn(const ProgramPath& path, const Spot& from) const {
    return from.segment != 0 && path.mayBeOwn &&
           equalCaseBlind(m_message->segmentId(from.segment), path.path.steps[0].name);
}

std::optional<Element> PlaceFinder::quick(const ProgramPath& path, const Spot& from) const {
    if (path.single && isOwn(path, from)) {
        const FieldPath place = inSegment(from.segment, path.path);
        const std::optional<Element> field =
            m_fields != nullptr ? m_fields->field(from.segment, place.field()) : std::nullopt;
        return !field ? m_message->at(place) : place == field->path ? *field : m_message->within(*field, place);
    }
    if (path.path.steps.empty() && from.hasElement) {
        if (const std::optional<FieldPath> at = inElement(from.element, path.path)) {
            return m_message->within(from.element, *at);
        }
    }
    return std::nullopt;
}

const Note* PlaceFinder::each(const ProgramPath& path, const Spot& from, Visit visit) {
    if (m_work > kMostWork) {
        return &kTooMuch;
    }
    if (path.path.steps.empty()) {
        return relative(path, from, visit);
    }
    if (isOwn(path, from)) {
        segment(path.path, from.segment, visit);
        return m_work > kMostWork ? &kTooMuch : nullptr;
    }
    const NodeNumber start = m_overlay == nullptr ? NodeNumber{0}
                             : from.segment != 0  ? m_overlay->placed()[from.segment - 1].group
                                                  : from.group;
    const Resolved& found = resolved(path, start);
    if (found.problem.id != MessageId::None) {
        return &found.problem;
    }
    Range range{1, m_message->segmentCount()};
    if (m_overlay == nullptr) {
        range = from.segment != 0 ? range : Range{from.first, from.last};
    } else if (from.segment == 0 && found.start == from.group) {
        range = {from.first, from.last};
    } else {
        range = around(found.start, from.first);
    }
    step(path.path, found, 0, range, visit);
    return m_work > kMostWork ? &kTooMuch : nullptr;
}

const Note* PlaceFinder::relative(const ProgramPath& path, const Spot& from, Visit visit) {
    if (!from.hasElement) {
        return &kNoElement;
    }
    const std::optional<FieldPath> at = inElement(from.element, path.path);
    if (!at) {
        return &kTooDeep;
    }
    visit(from, m_message->within(from.element, *at));
    return nullptr;
}

bool PlaceFinder::step(const spec::ContextPath& path, const Resolved& resolved, std::size_t number, Range range,
                       Visit visit) {
    const hl7::Selector& selector = path.steps[number].instance;
    const auto group = [&](NodeNumber node) {
        return m_overlay->grammar().nodes()[node].kind == GrammarNode::Kind::Group;
    };
    /// The node that is there at `at`: 0 for a segment found by its id.
    const auto found = [&](u32 at) -> std::optional<NodeNumber> {
        if (resolved.byId || m_overlay == nullptr) {
            return equalCaseBlind(m_message->segmentId(at), path.steps[number].name) ? std::optional(NodeNumber{0})
                                                                                     : std::nullopt;
        }
        for (const NodeNumber node : resolved.steps[number]) {
            if (group(node) ? starts(node, at) : m_overlay->placed()[at - 1].node == node) {
                return node;
            }
        }
        return std::nullopt;
    };
    const auto take = [&](NodeNumber node, u32 at) {
        if (resolved.byId || !group(node)) {
            return segment(path, at, visit);
        }
        return enter(path, resolved, number, node, {at, endOf(node, at, range.last)}, visit);
    };
    u32 seen = 0, latest = 0;
    NodeNumber latestNode = 0;
    for (u32 at = range.first; at <= range.last; ++at) {
        if (++m_work > kMostWork) {
            return false;
        }
        const std::optional<NodeNumber> node = found(at);
        if (!node) {
            continue;
        }
        ++seen;
        switch (selector.kind) {
        case Selector::Default:
            return take(*node, at);
        case Selector::Number:
            if (seen == selector.number) {
                return take(*node, at);
            }
            break;
        case Selector::Last:
            latest = at;
            latestNode = *node;
            break;
        case Selector::Where:
            if (!hl7::meets(*m_message, m_message->at(FieldPath(at)), selector.where[0])) {
                break;
            }
            [[fallthrough]];
        case Selector::All:
            if (!take(*node, at)) {
                return false;
            }
            break;
        }
    }
    return latest == 0 || take(latestNode, latest);
}

bool PlaceFinder::enter(const spec::ContextPath& path, const Resolved& resolved, std::size_t number, NodeNumber group,
                        Range range, Visit visit) {
    if (number + 1 < path.steps.size()) {
        return step(path, resolved, number + 1, range, visit);
    }
    Spot spot;
    spot.group = group;
    spot.first = range.first;
    spot.last = range.last;
    const std::uint64_t begin = m_message->segments()[range.first - 1].begin;
    const std::uint64_t end = m_message->segments()[range.last - 1].range().end();
    return visit(spot, Element{FieldPath(range.first), {begin, end - begin}, hl7::Presence::Value});
}

bool PlaceFinder::segment(const spec::ContextPath& path, u32 segment, Visit visit) {
    Spot spot = Spot::ofSegment(segment);
    if (path.field == 0) {
        return visit(spot, m_message->at(FieldPath(segment)));
    }
    spot.hasElement = true;
    const auto give = [&](const Element& repetition, const Element& element) {
        spot.element = repetition;
        return visit(spot, element);
    };
    const FieldPath field(segment, path.field);
    const Selector kind = path.repetition.kind;
    if (kind == Selector::Default || kind == Selector::Number) {
        const FieldPath at = inSegment(segment, path);
        return give(m_message->at(at.upTo(Level::Repetition)), m_message->at(at));
    }
    if (m_depth == m_repetitions.size()) {
        m_repetitions.emplace_back();
    }
    const std::size_t depth = m_depth++;
    m_message->children(field, m_repetitions[depth]);
    bool goes = true;
    const std::size_t count = m_repetitions[depth].size();
    m_work += count + 1;
    if (count == 0 && kind != Selector::Where) {
        const FieldPath at = below(field.child(1), path);
        goes = give(m_message->at(field.child(1)), m_message->at(at));
    }
    for (std::size_t i = kind == Selector::Last && count > 0 ? count - 1 : 0; goes && i < count; ++i) {
        const Element repetition = m_repetitions[depth][i];
        if (kind == Selector::Where && !hl7::meets(*m_message, repetition, path.repetition.where[0])) {
            continue;
        }
        goes = give(repetition, m_message->within(repetition, below(repetition.path, path)));
    }
    --m_depth;
    return goes;
}

u32 PlaceFinder::ordinal(const Spot& spot) {
    Range range{1, m_message->segmentCount()};
    const std::string_view id = m_message->segmentId(spot.segment);
    const NodeNumber node = m_overlay != nullptr ? m_overlay->placed()[spot.segment - 1].node : hl7::kNoNode;
    if (m_overlay != nullptr) {
        const auto& nodes = m_overlay->grammar().nodes();
        NodeNumber group = m_overlay->placed()[spot.segment - 1].group;
        for (NodeNumber at = node; at != hl7::kNoNode && at != 0; at = group) {
            group = groupAround(at);
            if (nodes[at].repeats()) {
                break;
            }
        }
        range = around(group, spot.segment);
    }
    // Rules ask segment after segment, so counting goes on from the one before.
    const bool goesOn = node != hl7::kNoNode && m_counted.node == node && m_counted.first == range.first &&
                        m_counted.segment <= spot.segment;
    u32 count = goesOn ? m_counted.count : 0;
    for (u32 at = goesOn ? m_counted.segment + 1 : range.first; at <= spot.segment; ++at) {
        count += node != hl7::kNoNode ? m_overlay->placed()[at - 1].node == node
                                      : equalCaseBlind(m_message->segmentId(at), id);
    }
    m_counted = {node, range.first, spot.segment, count};
    return count;
}

Element PlaceFinder::nowhere(const Spot& spot) const {
    if (spot.hasElement) {
        return spot.element;
    }
    const auto& segments = m_message->segments();
    if (spot.first == 0 || spot.last < spot.first || spot.last > segments.size()) {
        return {FieldPath(), {m_message->bytes().size(), 0}, hl7::Presence::Absent};
    }
    const FieldPath path = spot.segment != 0 || spot.group != 0 ? FieldPath(spot.first) : FieldPath();
    return {path, {segments[spot.last - 1].range().end(), 0}, hl7::Presence::Absent};
}

}  // namespace plumb::check
