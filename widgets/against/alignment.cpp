#include "widgets/against/alignment.h"

#include "widgets/against/alignment_parts.h"

#include <algorithm>

namespace plumb::desk {

using Kind = AgainstRow::Kind;
using Status = AgainstStatus;
using hl7::FieldPath;
using hl7::kNoNode;
using hl7::NodeNumber;

Alignment::Alignment(std::shared_ptr<const Insight> insight, std::shared_ptr<const SpecSide> spec,
                     const CancelToken* cancel)
    : m_insight(std::move(insight))
    , m_spec(std::move(spec))
    , m_meaning(m_insight->dictionary(), m_insight->view(), m_insight->message().charset) {
    layOver();
    placeFindings();
    m_extrasUpTo.assign(m_insight->view().segmentCount() + 1, 0);
    count(root(), cancel);
    for (std::size_t i = 1; i < m_extrasUpTo.size(); ++i) {
        m_extrasUpTo[i] += m_extrasUpTo[i - 1];
    }
}

AgainstRow Alignment::root() const {
    AgainstRow row;
    row.node = m_spec->grammar() ? NodeNumber(0) : kNoNode;
    row.there = row.expandable = true;
    tell(row);
    return row;
}

const spec::MergedSegment* Alignment::mergedOf(const AgainstRow& row) const {
    const hl7::Grammar* const grammar = m_spec->grammar();
    if (row.node != kNoNode && grammar->nodes()[row.node].kind == hl7::GrammarNode::Kind::Segment) {
        return &m_spec->segment(row.node);
    }
    if (!row.there) {
        return nullptr;
    }
    const spec::MergedSegment& local = m_spec->segment(std::string(m_insight->view().segmentId(row.path.segment())));
    // Outside the structure only what the spec says itself counts; a standard's segment is not looked into.
    const bool placed = grammar && m_overlay.placed()[row.path.segment() - 1].placement != hl7::Placement::Unexpected;
    return local.known && placed ? &local : nullptr;
}

FieldPath Alignment::containerOf(FieldPath path) const {
    return path.level() == hl7::Level::Field ? path.child(1) : path;
}

const std::vector<spec::MergedElement>& Alignment::partsOf(const AgainstRow& row) const {
    static const std::vector<spec::MergedElement> kNone;
    if (!row.element || row.path.subcomponent() != 0) {
        return kNone;
    }
    std::string type;
    if (row.path.segment() != 0 && row.path.component() == 0 &&
        (row.element->element.type == "varies" || row.element->element.type == "*")) {
        type = std::string(m_meaning.type(row.path.upTo(hl7::Level::Field)));
    }
    return m_spec->parts(*row.element, type);
}

std::vector<AgainstRow> Alignment::children(const AgainstRow& row) const {
    Rows rows;
    switch (row.kind) {
    case Kind::Message:
    case Kind::Group:
        if (row.there) {
            addPresent(row.occurrence, rows);
        } else {
            const auto& nodes = m_spec->grammar()->nodes();
            for (NodeNumber below = static_cast<NodeNumber>(row.node + 1); below < nodes[row.node].end;
                 below = nodes[below].end) {
                addAbsent(below, row.occurrence, false, rows);
            }
        }
        if (row.kind == Kind::Message) {
            if (m_spec->message()) {
                addStatements(row, m_spec->message()->statements, rows);
            }
            addStatements(row, m_spec->spec().document().statements, rows);
        } else if (row.there && row.node != kNoNode) {
            addStatements(row, m_spec->node(row.node).statements, rows);
        }
        break;
    case Kind::Segment:
        addFields(row, rows);
        break;
    case Kind::Element:
        addParts(row, rows);
        break;
    case Kind::Rule:
        break;
    }
    return rows;
}

// Nodes and items are walked together: what the structure has between two things that are there is absent.
void Alignment::addPresent(std::uint32_t occurrence, Rows& rows) const {
    const hl7::Grammar* const grammar = m_spec->grammar();
    const NodeNumber group = m_groups[occurrence].node;
    std::vector<bool> there(grammar ? grammar->nodes().size() : 0, false);
    for (const Item& item : m_items[occurrence]) {
        if (item.below != kNoNode) {
            there[item.below] = true;
        }
    }
    NodeNumber next = grammar ? static_cast<NodeNumber>(group + 1) : NodeNumber(0);
    const auto absentUpTo = [&](NodeNumber end) {
        for (; grammar && next < end; next = grammar->nodes()[next].end) {
            if (!there[next]) {
                addAbsent(next, occurrence, true, rows);
            }
        }
    };
    for (const Item& item : m_items[occurrence]) {
        if (item.below != kNoNode) {
            absentUpTo(item.below);
        }
        if (!item.group) {
            addSegment(item.number, rows);
            continue;
        }
        AgainstRow row;
        row.kind = Kind::Group;
        row.node = m_groups[item.number].node;
        row.occurrence = item.number;
        row.there = row.expandable = true;
        tell(row);
        rows.push_back(std::move(row));
    }
    if (grammar) {
        absentUpTo(grammar->nodes()[group].end);
    }
}

void Alignment::addAbsent(NodeNumber node, std::uint32_t occurrence, bool asked, Rows& rows) const {
    AgainstRow row;
    const bool segment = m_spec->grammar()->nodes()[node].kind == hl7::GrammarNode::Kind::Segment ||
                         m_spec->grammar()->nodes()[node].kind == hl7::GrammarNode::Kind::Any;
    row.kind = segment ? Kind::Segment : Kind::Group;
    row.node = node;
    row.occurrence = occurrence;
    row.expandable = m_spec->grammar()->nodes()[node].kind != hl7::GrammarNode::Kind::Any;
    if (asked) {
        tell(row);
    } else {
        row.status = Status::NotAsked;
    }
    rows.push_back(std::move(row));
}

void Alignment::addSegment(std::uint32_t segment, Rows& rows) const {
    AgainstRow row;
    row.kind = Kind::Segment;
    row.path = FieldPath(segment);
    row.occurrence = m_around[segment];
    row.there = row.expandable = true;
    if (m_spec->grammar()) {
        row.node = m_overlay.placed()[segment - 1].node;
    }
    tell(row);
    rows.push_back(std::move(row));
}

void Alignment::addFields(const AgainstRow& row, Rows& rows) const {
    const spec::MergedSegment* const merged = mergedOf(row);
    std::vector<hl7::Element> fields;
    if (row.there) {
        m_insight->view().children(row.path, fields);
    }
    std::uint32_t next = 1;  // the field of the message to look at
    const auto make = [&](std::uint32_t number, const spec::MergedElement* element) {
        hl7::Element at;
        at.path = row.path.segment() != 0 ? row.path.child(number) : FieldPath(0, number);
        addElement(row, number <= fields.size() ? fields[number - 1] : at, element, rows);
    };
    const auto extraUpTo = [&](std::uint32_t number) {
        for (; next < number && next <= fields.size(); ++next) {
            if (hasFinding(fields[next - 1].path) || fields[next - 1].presence == hl7::Presence::Value ||
                fields[next - 1].presence == hl7::Presence::Null) {
                make(next, nullptr);
            }
        }
    };
    if (merged) {
        for (const spec::MergedElement& element : merged->fields) {
            if (element.element.number == 0 || element.element.number > FieldPath::kMaxField) {
                continue;
            }
            extraUpTo(element.element.number);
            make(element.element.number, element.known ? &element : nullptr);
            next = std::max(next, element.element.number + 1);
        }
    }
    extraUpTo(UINT32_MAX);
    if (merged && row.there) {
        addStatements(row, merged->statements, rows);
    }
}

void Alignment::addParts(const AgainstRow& row, Rows& rows) const {
    const hl7::MessageView& view = m_insight->view();
    const bool there = row.path.segment() != 0;
    std::vector<hl7::Element> present;
    if (row.repetitions > 1) {
        view.children(row.path, present);
        present.resize(std::min<std::size_t>(present.size(), kMostRepetitions));
        for (const hl7::Element& repetition : present) {
            addElement(row, repetition, row.element, rows);
        }
        return;
    }
    const std::vector<spec::MergedElement>& parts = partsOf(row);
    if (parts.empty()) {
        return;
    }
    const bool components = row.path.component() == 0;
    // An element of a segment that is not there has no repetition either.
    const auto below = [&](std::uint32_t number) {
        return there        ? containerOf(row.path).child(number)
               : components ? FieldPath(0, row.path.field(), 0, number)
                            : FieldPath(0, row.path.field(), 0, row.path.component(), number);
    };
    if (there && row.presence != hl7::Presence::Absent) {
        view.children(containerOf(row.path), present);
    }
    const auto make = [&](std::uint32_t number, const spec::MergedElement* element) {
        hl7::Element at;
        at.path = below(number);
        addElement(row, number <= present.size() ? present[number - 1] : at, element, rows);
    };
    const std::uint32_t most = components ? FieldPath::kMaxComponent : FieldPath::kMaxSub;
    std::uint32_t last = 0;
    for (const spec::MergedElement& part : parts) {
        if (part.element.number != 0 && part.element.number <= most) {
            make(part.element.number, part.known ? &part : nullptr);
            last = std::max(last, part.element.number);
        }
    }
    for (std::uint32_t i = last + 1; i <= std::min<std::size_t>(present.size(), most); ++i) {
        if (present[i - 1].presence != hl7::Presence::Empty || hasFinding(below(i))) {
            make(i, nullptr);
        }
    }
}

void Alignment::addElement(const AgainstRow& above, const hl7::Element& at, const spec::MergedElement* element,
                           Rows& rows) const {
    const hl7::MessageView& view = m_insight->view();
    AgainstRow row;
    row.kind = Kind::Element;
    row.node = above.node;
    row.occurrence = above.occurrence;
    row.path = at.path;
    row.range = at.range;
    row.presence = at.presence;
    row.element = element;
    if (at.path.level() == hl7::Level::Field &&
        view.text(at.range).find(view.delimiters().repetition) != std::string_view::npos) {
        row.repetitions = view.childCount(at.path);
    }
    row.expandable = row.repetitions > 1 || !partsOf(row).empty();
    // Of what is not there, nothing is asked further down.
    const bool part = at.path.component() != 0;
    tell(row, part && above.presence != hl7::Presence::Value);
    rows.push_back(std::move(row));
}

void Alignment::addStatements(const AgainstRow& row, const std::vector<spec::Statement>& statements, Rows& rows) const {
    std::uint64_t from = 0, to = UINT64_MAX;
    if (row.kind == Kind::Segment) {
        from = row.path.packed();
        to = endOf(row.path);
    } else if (row.kind == Kind::Group) {
        from = FieldPath(m_groups[row.occurrence].first).packed();
        to = endOf(FieldPath(m_groups[row.occurrence].last));
    }
    for (const spec::Statement& statement : statements) {
        AgainstRow made;
        made.kind = Kind::Rule;
        made.node = row.node;
        made.occurrence = row.occurrence;
        made.path = row.path;
        made.there = row.there;
        made.statement = &statement;
        if (const auto found = m_byRule.find(statement.id); !statement.id.empty() && found != m_byRule.end()) {
            const auto& places = found->second;
            for (auto at = std::lower_bound(places.begin(), places.end(), std::pair(from, std::uint32_t(0)));
                 at != places.end() && at->first < to; ++at) {
                made.findings.push_back(at->second);
            }
        }
        judge(made, canBeDecided(statement.rule) ? Status::Satisfied : Status::NotCheckable);
        rows.push_back(std::move(made));
    }
}

bool Alignment::holds(const AgainstRow& row, FieldPath path) const {
    switch (row.kind) {
    case Kind::Message:
        return true;
    case Kind::Group:
        return row.there && path.segment() >= m_groups[row.occurrence].first &&
               path.segment() <= m_groups[row.occurrence].last;
    case Kind::Segment:
    case Kind::Element:
        return row.path.segment() != 0 && row.path.contains(path);
    case Kind::Rule:
        return false;
    }
    return false;
}

}  // namespace plumb::desk
