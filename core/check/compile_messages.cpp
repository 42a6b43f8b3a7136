// Messages: their grammar, the plan of each of its nodes, co-constraint tables.
#include "check/plan_compiler.h"

#include <algorithm>
#include <charconv>

namespace plumb::check {
namespace {

using spec::StructureNode;
using spec::UsageCode;

std::uint32_t leastOf(const StructureNode& node) {
    const std::uint32_t min = node.cardinality.min.value_or(0);
    switch (node.usage.code) {
    case UsageCode::R:
        return std::max(min, 1u);
    case UsageCode::Unsaid:
        return min;
    default:
        return 0;  // missing with RE or O is no fault
    }
}

/// A node that must not be there stays in the grammar, so that it is found at its place and told.
bool isNotSupported(const StructureNode& node) {
    return node.usage.code == UsageCode::X || node.usage.code == UsageCode::W || node.cardinality.max == 0u;
}

hl7::GrammarNode grammarOf(const StructureNode& node) {
    hl7::GrammarNode made;
    made.kind = static_cast<hl7::GrammarNode::Kind>(node.kind);
    made.name = node.name;
    made.min = isNotSupported(node) ? 0 : leastOf(node);
    made.max = isNotSupported(node) ? hl7::kUnbounded : node.cardinality.max.value_or(hl7::kUnbounded);
    made.children.reserve(node.children.size());
    for (const StructureNode& child : node.children) {
        made.children.push_back(grammarOf(child));
    }
    return made;
}

std::vector<std::string> steps(std::string_view path) {
    std::vector<std::string> out;
    while (!path.empty()) {
        const std::size_t end = std::min(path.find_first_of("/."), path.size());
        if (end > 0) {
            const std::string_view name = path.substr(0, end);
            out.emplace_back(name.substr(0, name.find('[')));
        }
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return out;
}

/// "3", "5.1", "OBX-5[1].1": field, component, sub-component.
CoConstraintPlan::Column columnAt(std::string_view path) {
    CoConstraintPlan::Column column;
    if (const std::size_t dash = path.find('-'); dash != path.npos) {
        path.remove_prefix(dash + 1);
    }
    std::uint32_t* const parts[] = {&column.field, &column.component, &column.subcomponent};
    for (std::uint32_t* part : parts) {
        const auto [after, error] = std::from_chars(path.data(), path.data() + path.size(), *part);
        if (error != std::errc{}) {
            break;
        }
        path.remove_prefix(static_cast<std::size_t>(after - path.data()));
        if (!path.empty() && path.front() == '[') {
            path.remove_prefix(std::min(path.find(']') + 1, path.size()));
        }
        if (path.empty() || path.front() != '.') {
            break;
        }
        path.remove_prefix(1);
    }
    return column;
}

/// The node that names lead to from another one; choices have no part in it.
std::optional<hl7::NodeNumber> nodeAt(const hl7::Grammar& grammar, hl7::NodeNumber from,
                                      const std::vector<std::string>& names) {
    const auto& nodes = grammar.nodes();
    for (const std::string& name : names) {
        hl7::NodeNumber at = from + 1;
        const hl7::NodeNumber end = nodes[from].end;
        while (at < end && nodes[at].name != name) {
            at =
                nodes[at].kind == hl7::GrammarNode::Kind::Choice ? static_cast<hl7::NodeNumber>(at + 1) : nodes[at].end;
        }
        if (at >= end) {
            return std::nullopt;
        }
        from = at;
    }
    return from;
}

std::uint32_t numberOr(std::string_view text, std::uint32_t otherwise) {
    std::uint32_t number = 0;
    const auto [after, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && after == text.data() + text.size() ? number : otherwise;
}

}  // namespace

MessagePlan::MessagePlan() = default;
MessagePlan::~MessagePlan() = default;

void PlanCompiler::fill(MessagePlan& plan, const spec::MessageSpec& message, std::uint32_t senderClass) {
    const StructureNode root = m_spec.structureOf(message);
    if (root.children.empty()) {
        return;
    }
    plan.grammar = std::make_unique<const hl7::Grammar>(grammarOf(root));
    plan.nodes.resize(plan.grammar->nodes().size());
    if (plan.grammar->truncated()) {
        fault(RuleKind::TooLarge, plan.subject, plan.id);
    }
    hl7::NodeNumber number = 0;
    const std::size_t count = plan.nodes.size();
    // The grammar numbers its nodes in preorder, as this walk meets them.
    const auto walk = [&](auto&& self, const StructureNode& node) -> void {
        if (number >= count || plan.grammar->nodes()[number].name != node.name) {
            return;
        }
        addNode(plan, node, senderClass, number++);
        for (const StructureNode& child : node.children) {
            self(self, child);
        }
    };
    walk(walk, root);
    plan.segments.resize(count, nullptr);
    for (std::size_t i = 0; i < count; ++i) {
        const NodePlan& node = plan.nodes[i];
        plan.segments[i] = node.segment;
        plan.hasNotSupported = plan.hasNotSupported || node.notSupported;
        plan.asksForGroups = plan.asksForGroups || node.min > 1 || !node.conditional.empty() ||
                             !node.statements.empty() || !node.orderIndifferent.empty() || !node.slices.empty();
    }
    plan.statements = statements(message.statements, {});
    std::vector<StatementPlan> everywhere = statements(m_spec.document().statements, {});
    plan.statements.insert(plan.statements.end(), std::make_move_iterator(everywhere.begin()),
                           std::make_move_iterator(everywhere.end()));
    plan.orderIndifferent = orderIndifferent(message.orderIndifferent, {});
    for (const spec::CoConstraintTable& table : message.coConstraints) {
        addCoConstraints(plan, table);
    }
    plan.asksForGroups =
        plan.asksForGroups || !plan.statements.empty() || !plan.orderIndifferent.empty() || !plan.coConstraints.empty();
    for (const SegmentPlan* segment : plan.segments) {
        plan.asksForGroups = plan.asksForGroups || (segment != nullptr && segment->asksForContext());
    }
}

void PlanCompiler::addNode(MessagePlan& plan, const StructureNode& node, std::uint32_t senderClass,
                           hl7::NodeNumber number) {
    NodePlan& made = plan.nodes[number];
    Subject subject;
    subject.path = number == 0 ? std::string{} : plan.grammar->pathOf(number);
    subject.name = node.title;
    subject.place = node.place;
    const std::string path = subject.path;
    made.subject = addSubject(std::move(subject));
    made.notSupported = isNotSupported(node);
    const std::uint32_t min = node.cardinality.min.value_or(0);
    made.min = made.notSupported || min < 2 ? 0 : min;
    if (node.usage.code == UsageCode::C || node.usage.code == UsageCode::CE) {
        if (std::shared_ptr<const ExpressionProgram> rule = condition(node.condition, made.subject)) {
            ConditionalElement conditional;
            conditional.condition = std::move(rule);
            conditional.subject = made.subject;
            const bool branches = node.usage.whenTrue != UsageCode::Unsaid;
            const UsageCode usual = node.usage.code == UsageCode::C ? UsageCode::R : UsageCode::RE;
            conditional.whenTrue = branches ? node.usage.whenTrue : usual;
            conditional.whenFalse = branches ? node.usage.whenFalse : UsageCode::X;
            made.conditional.push_back(std::move(conditional));
        }
    }
    if (node.kind == StructureNode::Kind::Segment) {
        made.segment = segment(node.flavour.empty() ? node.name : node.flavour, node.name, senderClass, node.fields);
        if (made.segment == nullptr && !node.flavour.empty()) {
            fault(RuleKind::UnknownType, made.subject, node.flavour);
        }
        return;
    }
    made.statements = statements(node.statements, path);
    made.orderIndifferent = orderIndifferent(node.orderIndifferent, path);
    for (const spec::Slicing& slicing : node.slicings) {
        addSegmentSlicing(plan, node, slicing, senderClass, number);
    }
}

/// The slices stand at the group, the segment that they slice is a node below it: told apart when that is met.
void PlanCompiler::addSegmentSlicing(MessagePlan& plan, const StructureNode& group, const spec::Slicing& slicing,
                                     std::uint32_t senderClass, hl7::NodeNumber number) {
    for (const spec::Slice& slice : slicing.slices) {
        Subject subject;
        subject.path = plan.grammar->pathOf(number);
        subject.id = slice.name;
        subject.text = slice.name;
        subject.place = slice.place;
        SlicePlan made;
        made.subject = addSubject(std::move(subject));
        made.occurrence = slice.occurrence.value_or(0);
        made.when = condition(slice.when, made.subject);
        if (made.occurrence == 0 && !made.when) {
            continue;
        }
        made.segmentId = m_spec.segment(slice.flavour, {}).segment;
        const auto isSliced = [&](const StructureNode& child) {
            return child.kind == StructureNode::Kind::Segment &&
                   (made.segmentId.empty() || child.name == made.segmentId);
        };
        const auto sliced = std::find_if(group.children.begin(), group.children.end(), isSliced);
        if (sliced == group.children.end()) {
            fault(RuleKind::UnknownPlace, made.subject, slice.name);
            continue;
        }
        made.segmentId = sliced->name;
        plan.hasSlices = true;
        if (!slice.flavour.empty()) {
            made.segment = segment(slice.flavour, made.segmentId, senderClass, {});
            if (made.segment == nullptr) {
                fault(RuleKind::UnknownType, made.subject, slice.flavour);
            }
        }
        made.min = slice.cardinality.min.value_or(0);
        made.max = slice.cardinality.max.value_or(hl7::kUnbounded);
        plan.nodes[number].slices.push_back(std::move(made));
    }
}

void PlanCompiler::addCoConstraints(MessagePlan& plan, const spec::CoConstraintTable& table) {
    using Column = spec::CoConstraintTable::Column;
    auto made = std::make_unique<CoConstraintPlan>();
    Subject whole;
    whole.path = table.context.empty() ? table.segment : table.context + '/' + table.segment;
    whole.id = table.id;
    whole.text = table.name.empty() ? table.id : table.name;
    whole.place = table.place;
    const std::string path = whole.path;
    made->subject = addSubject(std::move(whole));
    const std::optional<hl7::NodeNumber> context = nodeAt(*plan.grammar, 0, steps(table.context));
    const std::optional<hl7::NodeNumber> segment =
        context ? nodeAt(*plan.grammar, *context, steps(table.segment)) : std::nullopt;
    if (!segment) {
        fault(RuleKind::UnknownPlace, made->subject, path);
        return;
    }
    made->context = *context;
    made->segment = *segment;
    made->condition = condition(table.condition, made->subject);
    made->closed = table.closed;
    if (!table.grouper.empty()) {
        made->grouper = columnAt(table.grouper);
    }
    for (const Column& column : table.columns) {
        CoConstraintPlan::Column place = columnAt(column.path);
        place.selects = column.role == Column::Role::If;
        place.kind = column.kind;
        made->columns.push_back(place);
    }
    const auto addRow = [&](const spec::CoConstraintRow& row) {
        CoConstraintPlan::Row planned;
        Subject subject;
        subject.path = path;
        subject.id = row.id.empty() ? table.id : row.id;
        subject.text = subject.id;
        subject.place = row.place;
        subject.own = row.suggested ? Classification::Warning : Classification::Off;
        planned.subject = addSubject(std::move(subject));
        const bool asked = row.usage.code == UsageCode::R || row.suggested;
        planned.min = asked ? std::max(1u, row.cardinality.min.value_or(1)) : 0;
        planned.max = row.cardinality.max.value_or(hl7::kUnbounded);
        for (std::size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
            const spec::CoConstraintRow::Cell& cell = row.cells[i];
            CoConstraintPlan::Cell check;
            check.column = static_cast<std::uint32_t>(i);
            check.value = cell.value.empty() ? cell.type : cell.value;
            check.system = cell.system;
            check.locations = cell.locations;
            if (!cell.valueSet.empty()) {
                const Codes& found = codes(cell.valueSet);
                if (!found.set.known) {
                    fault(RuleKind::UnknownValueSet, planned.subject, cell.valueSet);
                } else if (!found.table->empty() && !found.set.set.unchecked) {
                    check.codes = found.table.get();
                }
            }
            const std::string& flavour = cell.flavour.empty() ? cell.type : cell.flavour;
            if (!flavour.empty() && table.columns[i].kind == Column::Kind::Flavour) {
                check.type = resolve(flavour).parts;
                check.value.clear();
            }
            check.min = numberOr(cell.minOccurrence, 0);
            check.max = numberOr(cell.maxOccurrence, hl7::kUnbounded);
            const bool says = !check.value.empty() || check.codes != nullptr || check.type != nullptr ||
                              !cell.minOccurrence.empty() || !cell.maxOccurrence.empty();
            if (!says || table.columns[i].role == Column::Role::Note) {
                continue;
            }
            (made->columns[i].selects ? planned.selectors : planned.constraints).push_back(std::move(check));
        }
        made->rows.push_back(std::move(planned));
        return static_cast<std::uint32_t>(made->rows.size() - 1);
    };
    for (const spec::CoConstraintRow& row : table.rows) {
        made->single.push_back(addRow(row));
    }
    for (const spec::CoConstraintTable::Group& group : table.groups) {
        CoConstraintPlan::Group planned;
        Subject subject;
        subject.path = path;
        subject.id = group.name;
        subject.text = group.name;
        subject.place = table.place;
        planned.subject = addSubject(std::move(subject));
        planned.min = group.usage.code == UsageCode::R ? std::max(1u, group.cardinality.min.value_or(1)) : 0;
        planned.max = group.cardinality.max.value_or(hl7::kUnbounded);
        for (const spec::CoConstraintRow& row : group.rows) {
            planned.rows.push_back(addRow(row));
        }
        made->groups.push_back(std::move(planned));
    }
    plan.coConstraints.push_back(std::move(made));
}

}  // namespace plumb::check
