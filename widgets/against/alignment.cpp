#include "widgets/against/alignment.h"

#include "spec/expression.h"

#include <algorithm>

namespace plumb::desk {
namespace {

using Kind = AgainstRow::Kind;
using Status = AgainstStatus;
using hl7::FieldPath;
using hl7::kNoNode;
using hl7::NodeNumber;

bool isProblem(const ShownFinding& one) {
    const Tone tone = toneOf(one.finding.classification);
    return !one.waived && (tone == Tone::Error || tone == Tone::Warning);
}

Status statusOf(const ShownFinding& one) {
    if (one.waived) {
        return Status::Waived;
    }
    if (one.finding.category == check::Category::SpecError) {
        return Status::NotCheckable;
    }
    switch (one.finding.message) {
    case MessageId::CheckRequiredMissing:
    case MessageId::CheckSegmentMissing:
    case MessageId::CheckGroupMissing:
    case MessageId::CheckExpectedMissing:
    case MessageId::CheckPredicateMissing:
        return Status::Missing;
    case MessageId::CheckUnexpectedMessage:
    case MessageId::CheckUnexpectedSegment:
    case MessageId::CheckUnexpectedElement:
        return Status::Extra;
    default:
        break;
    }
    const Tone tone = toneOf(one.finding.classification);
    return tone == Tone::Fine ? Status::Satisfied : isProblem(one) ? Status::Wrong : Status::Noted;
}

/// Which of several things found is the one to say.
int weight(Status status) {
    constexpr int kWeights[kAgainstStatuses] = {1, 0, 6, 5, 7, 4, 2, 3};
    return kWeights[static_cast<std::size_t>(status)];
}

int weight(Tone tone) {
    return tone == Tone::Error ? 3 : tone == Tone::Warning ? 2 : 1;
}

/// One past the last place inside `path`.
std::uint64_t endOf(FieldPath path) {
    constexpr unsigned kShift[] = {
        64, FieldPath::kSegmentShift, FieldPath::kFieldShift, FieldPath::kRepetitionShift, FieldPath::kComponentShift,
        0};
    return path.packed() + (std::uint64_t(1) << kShift[static_cast<unsigned>(path.level())]);
}

bool isConditional(const spec::Usage& usage) {
    return usage.code == spec::UsageCode::C || usage.code == spec::UsageCode::CE;
}

bool canBeDecided(const spec::Rule& rule) {
    return !rule.text.empty() && spec::parseExpression(rule.text).has_value();
}

/// What becomes of a rule about which nothing was found.
Status unfound(const spec::Usage& usage, const spec::Rule& condition, bool there) {
    using spec::UsageCode;
    if (there) {
        return Status::Satisfied;
    }
    if (isConditional(usage)) {
        return canBeDecided(condition) ? Status::NotAsked : Status::NotCheckable;
    }
    return usage.code == UsageCode::X || usage.code == UsageCode::W ? Status::Satisfied : Status::NotAsked;
}

}  // namespace

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

void Alignment::layOver() {
    const hl7::MessageView& view = m_insight->view();
    if (m_spec->grammar()) {
        m_overlay.assign(view, *m_spec->grammar());
        m_overlay.groups(m_groups);
    }
    if (m_groups.empty()) {
        hl7::GroupOccurrence whole;
        whole.last = view.segmentCount();
        m_groups.push_back(whole);
    }
    m_items.resize(m_groups.size());
    m_around.assign(view.segmentCount() + 1, 0);
    std::vector<std::uint32_t> open{0};
    std::size_t next = 1;
    for (std::uint32_t segment = 1; segment <= view.segmentCount(); ++segment) {
        while (open.size() > 1 && m_groups[open.back()].last < segment) {
            open.pop_back();
        }
        for (; next < m_groups.size() && m_groups[next].first <= segment; ++next) {
            const hl7::GroupOccurrence& group = m_groups[next];
            if (group.last >= segment) {
                m_items[open.back()].push_back(
                    {directlyBelow(group.node, m_groups[open.back()].node), true, static_cast<std::uint32_t>(next)});
                open.push_back(static_cast<std::uint32_t>(next));
            }
        }
        m_around[segment] = open.back();
        NodeNumber below = kNoNode;
        if (m_spec->grammar()) {
            const hl7::PlacedSegment& placed = m_overlay.placed()[segment - 1];
            const bool fits =
                placed.placement == hl7::Placement::Expected || placed.placement == hl7::Placement::Repeated;
            below = fits ? directlyBelow(placed.node, m_groups[open.back()].node) : kNoNode;
        }
        m_items[open.back()].push_back({below, false, segment});
    }
}

/// Choices have no occurrences of their own, so more than one level may lie between.
NodeNumber Alignment::directlyBelow(NodeNumber node, NodeNumber group) const {
    while (node != kNoNode && m_spec->grammar()->nodes()[node].parent != group) {
        node = m_spec->grammar()->nodes()[node].parent;
    }
    return node;
}

void Alignment::placeFindings() {
    const std::vector<ShownFinding>& findings = m_insight->findings();
    const auto& segments = m_insight->view().segments();
    m_missingBelow.assign(m_groups.size(), 0);
    // What is missing, by where it would stand and its name, as its finding has them.
    std::multimap<std::pair<std::uint64_t, std::string>, const hl7::MissingNode*> missing;
    std::map<std::pair<NodeNumber, std::uint32_t>, std::uint32_t> groups;
    if (m_spec->grammar() && !m_overlay.missing().empty()) {
        for (const hl7::MissingNode& node : m_overlay.missing()) {
            const bool atEnd = node.before > segments.size();
            const std::uint64_t where = atEnd ? m_insight->view().bytes().size() : segments[node.before - 1].begin;
            if (!node.misplaced) {
                missing.emplace(std::pair(where, m_spec->grammar()->nodes()[node.node].name), &node);
            }
        }
        for (std::uint32_t g = 0; g < m_groups.size(); ++g) {
            groups[{m_groups[g].node, m_groups[g].first}] = g;
        }
    }
    for (std::uint32_t i = 0; i < findings.size(); ++i) {
        const check::Finding& finding = findings[i].finding;
        m_byRule[findings[i].rule.toStdString()].emplace_back(finding.path.packed(), i);
        if (finding.path.segment() != 0) {
            m_placed.emplace_back(finding.path.packed(), i);
            continue;
        }
        auto at = missing.end();
        for (const std::string& argument : finding.arguments) {
            at = at == missing.end() ? missing.find({finding.range.begin, argument}) : at;
        }
        if (at == missing.end()) {
            m_ofMessage.push_back(i);
            continue;
        }
        const hl7::MissingNode& node = *at->second;
        missing.erase(at);
        const auto& nodes = m_spec->grammar()->nodes();
        NodeNumber below = node.node, parent = nodes[below].parent;
        while (parent != kNoNode && nodes[parent].kind != hl7::GrammarNode::Kind::Group) {
            below = parent;
            parent = nodes[parent].parent;
        }
        const auto known = groups.find({parent, node.groupBegin});
        const std::uint32_t around = known == groups.end() ? 0 : known->second;
        m_ofMissing[{around, below}].push_back(i);
        for (std::uint32_t g = around; isProblem(findings[i]) && g != UINT32_MAX; g = m_groups[g].parent) {
            ++m_missingBelow[g];
        }
    }
    std::sort(m_placed.begin(), m_placed.end());
    for (auto& [rule, places] : m_byRule) {
        std::sort(places.begin(), places.end());
    }
}

std::pair<std::size_t, std::size_t> Alignment::findingsIn(std::uint64_t from, std::uint64_t to) const {
    const auto begin = std::lower_bound(m_placed.begin(), m_placed.end(), std::pair(from, std::uint32_t(0)));
    const auto end = std::lower_bound(begin, m_placed.end(), std::pair(to, std::uint32_t(0)));
    return {static_cast<std::size_t>(begin - m_placed.begin()), static_cast<std::size_t>(end - m_placed.begin())};
}

bool Alignment::hasFinding(FieldPath path) const {
    const auto [from, to] = findingsIn(path.packed(), endOf(path));
    return from != to;
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

/// The status of what was found here, else `otherwise`.
void Alignment::judge(AgainstRow& row, Status otherwise) const {
    row.status = otherwise;
    int heaviest = -1;
    for (const std::uint32_t i : row.findings) {
        const ShownFinding& one = m_insight->findings()[i];
        row.problems += isProblem(one) ? 1 : 0;
        if (const Status status = statusOf(one); weight(status) > heaviest) {
            heaviest = weight(status);
            // Something extra stays so whatever else is found in it.
            row.status = otherwise == Status::Extra && status != Status::Waived ? otherwise : status;
        }
        const Tone tone = toneOf(one.finding.classification);
        if (!one.waived && (!row.worst || weight(tone) > weight(*row.worst))) {
            row.worst = tone;
        }
    }
}

void Alignment::tell(AgainstRow& row, bool partOfNothing) const {
    Status otherwise = Status::Satisfied;
    std::pair<std::size_t, std::size_t> range{0, 0};
    const hl7::MessageView& view = m_insight->view();
    if (row.kind == Kind::Message || (row.kind == Kind::Group && row.there)) {
        const hl7::GroupOccurrence& group = m_groups[row.occurrence];
        range = row.kind == Kind::Message ? std::pair(std::size_t(0), m_placed.size())
                                          : findingsIn(FieldPath(group.first).packed(), endOf(FieldPath(group.last)));
        row.problemsBelow = m_missingBelow[row.occurrence];
        const std::uint32_t first = row.kind == Kind::Message ? 0 : group.first - 1;
        const std::uint32_t last = row.kind == Kind::Message ? view.segmentCount() : group.last;
        row.extraBelow = m_extrasUpTo.size() > last && m_extrasUpTo[last] != m_extrasUpTo[first];
        if (row.kind == Kind::Message) {
            row.findings = m_ofMessage;
            otherwise = m_spec->grammar() ? Status::Satisfied : Status::Extra;
        }
    } else if (!row.there && row.kind != Kind::Element) {
        const spec::StructureNode& node = m_spec->node(row.node);
        otherwise = unfound(node.usage, node.condition, false);
        if (const auto missing = m_ofMissing.find({row.occurrence, row.node}); missing != m_ofMissing.end()) {
            row.findings = missing->second;
        }
    } else if (row.kind == Kind::Segment) {
        otherwise = row.node != kNoNode || mergedOf(row) ? Status::Satisfied : Status::Extra;
        range = findingsIn(row.path.packed(), endOf(row.path));
        row.extraBelow = m_extrasUpTo.size() > row.path.segment() && otherwise != Status::Extra &&
                         m_extrasUpTo[row.path.segment()] != m_extrasUpTo[row.path.segment() - 1];
    } else if (row.path.segment() == 0) {
        otherwise = Status::NotAsked;
    } else {
        const bool there = row.presence == hl7::Presence::Value || row.presence == hl7::Presence::Null;
        otherwise = !row.element ? Status::Extra
                    : partOfNothing && !there
                        ? Status::NotAsked
                        : unfound(row.element->element.usage, row.element->element.condition, there);
        range = findingsIn(row.path.packed(), endOf(row.path));
    }
    if (range.first != range.second && row.path.segment() != 0) {
        // What lies in none of the rows below is told here.
        const Rows below = children(row);
        for (std::size_t i = range.first; i < range.second; ++i) {
            const FieldPath at = FieldPath::fromPacked(m_placed[i].first);
            if (std::none_of(below.begin(), below.end(), [&](const AgainstRow& one) {
                    return one.kind == Kind::Element && one.path.contains(at);
                })) {
                row.findings.push_back(m_placed[i].second);
            }
        }
        std::sort(row.findings.begin(), row.findings.end());
    }
    judge(row, otherwise);
    std::optional<Tone> below;
    for (std::size_t i = range.first; i < range.second; ++i) {
        const ShownFinding& one = m_insight->findings()[m_placed[i].second];
        row.problemsBelow += isProblem(one) ? 1 : 0;
        const Tone tone = toneOf(one.finding.classification);
        if (!one.waived && (!below || weight(tone) > weight(*below))) {
            below = tone;
        }
    }
    if (row.path.segment() != 0 || row.kind == Kind::Element) {
        row.problemsBelow -= std::min(row.problemsBelow, row.problems);
    }
    if (!row.worst) {
        row.worst = below ? below : row.problemsBelow > 0 ? std::optional(Tone::Error) : std::nullopt;
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

void Alignment::count(const AgainstRow& row, const CancelToken* cancel) {
    const bool deep = row.kind == Kind::Element && row.path.level() > hl7::Level::Field;
    const bool plain = row.status == Status::Satisfied || row.status == Status::NotAsked;
    if ((!plain || (!deep && (row.kind == Kind::Segment || row.kind == Kind::Element))) && row.kind != Kind::Rule) {
        ++m_counts[static_cast<std::size_t>(row.status)];
    }
    if (row.status == Status::Extra && row.path.segment() != 0) {
        m_extrasUpTo[row.path.segment()] = 1;
    }
    const bool extraSegment = row.kind == Kind::Segment && row.status == Status::Extra;
    const bool within = row.kind == Kind::Element ? row.problemsBelow > 0 : row.there && !extraSegment;
    if (row.kind != Kind::Rule && within && !(cancel && cancel->stopped())) {
        for (const AgainstRow& below : children(row)) {
            count(below, cancel);
        }
    }
}

}  // namespace plumb::desk
