// Co-constraint tables, those of a message and those that a segment brings along.
#include "check/group_around.h"
#include "check/plan_compiler.h"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace plumb::check {
namespace {

using spec::UsageCode;
using Column = spec::CoConstraintTable::Column;

/// How often a row or a group of rows must be there at least, and may be at most.
template <class Requirement>
std::pair<std::uint32_t, std::uint32_t> timesAsked(const Requirement& asked) {
    const bool must = asked.usage.code == UsageCode::R || asked.suggested;
    return {must ? std::max(1u, asked.cardinality.min.value_or(1)) : 0,
            asked.cardinality.max.value_or(hl7::kUnbounded)};
}

/// What is suggested is worth a warning.
template <class Requirement>
Subject weighed(Subject subject, const Requirement& asked) {
    subject.own = asked.suggested ? Classification::Warning : Classification::Off;
    return subject;
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

Subject subjectOf(const std::string& path, const std::string& id, const spec::Place& place) {
    Subject subject;
    subject.path = path;
    subject.id = subject.text = id;
    subject.place = place;
    return subject;
}

}  // namespace

void PlanCompiler::addCoConstraints(MessagePlan& plan, const spec::CoConstraintTable& table) {
    const std::string path = table.context.empty() ? table.segment : table.context + '/' + table.segment;
    const std::optional<hl7::NodeNumber> context = nodeAt(*plan.grammar, 0, steps(table.context));
    const std::optional<hl7::NodeNumber> segment =
        context ? nodeAt(*plan.grammar, *context, steps(table.segment)) : std::nullopt;
    if (!segment) {
        fault(RuleKind::UnknownPlace, addSubject(subjectOf(path, table.id, table.place)), path);
        return;
    }
    addCoConstraints(plan, table, *context, *segment, path);
}

/// Tables that hold wherever a segment flavour stands: counted in the group around it.
void PlanCompiler::addOwnCoConstraints(MessagePlan& plan, std::string_view flavour, hl7::NodeNumber segment) {
    const auto& segments = m_spec.document().segments;
    const auto found = std::find_if(segments.begin(), segments.end(), [&](const auto& s) { return s.id == flavour; });
    if (found == segments.end()) {
        return;
    }
    const hl7::NodeNumber context = groupAround(*plan.grammar, segment);
    for (const spec::CoConstraintTable& table : found->coConstraints) {
        addCoConstraints(plan, table, context, segment, plan.grammar->pathOf(segment));
    }
}

void PlanCompiler::addCoConstraints(MessagePlan& plan, const spec::CoConstraintTable& table, hl7::NodeNumber context,
                                    hl7::NodeNumber segment, const std::string& path) {
    auto made = std::make_unique<CoConstraintPlan>();
    Subject whole = subjectOf(path, table.id, table.place);
    whole.text = table.name.empty() ? table.id : table.name;
    made->subject = addSubject(std::move(whole));
    made->context = context;
    made->segment = segment;
    made->condition = condition(table.condition, made->subject);
    if (!made->condition && !table.condition.text.empty()) {
        return;  // nobody knows when it holds
    }
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
    for (const spec::CoConstraintRow& row : table.rows) {
        made->single.push_back(addRow(*made, table, row, path));
    }
    for (const spec::CoConstraintTable::Group& group : table.groups) {
        CoConstraintPlan::Group planned;
        std::tie(planned.min, planned.max) = timesAsked(group);
        planned.subject = addSubject(weighed(subjectOf(path, group.name, table.place), group));
        for (const spec::CoConstraintRow& row : group.rows) {
            planned.rows.push_back(addRow(*made, table, row, path));
        }
        made->groups.push_back(std::move(planned));
    }
    plan.coConstraints.push_back(std::move(made));
}

/// The number of the row in the plan.
std::uint32_t PlanCompiler::addRow(CoConstraintPlan& plan, const spec::CoConstraintTable& table,
                                   const spec::CoConstraintRow& row, const std::string& path) {
    CoConstraintPlan::Row planned;
    const Subject subject = weighed(subjectOf(path, row.id.empty() ? table.id : row.id, row.place), row);
    planned.subject = addSubject(subject);
    std::tie(planned.min, planned.max) = timesAsked(row);
    for (std::size_t i = 0; i < row.cells.size() && i < table.columns.size(); ++i) {
        if (table.columns[i].role == Column::Role::Note) {
            continue;
        }
        const spec::CoConstraintRow::Cell& cell = row.cells[i];
        CoConstraintPlan::Cell check;
        check.column = static_cast<std::uint32_t>(i);
        check.subject = planned.subject;
        check.value = cell.value.empty() ? cell.type : cell.value;
        check.system = cell.system;
        check.locations = cell.locations;
        if (!cell.valueSet.empty()) {
            const Codes& found = codes(cell.valueSet);
            const bool known = canBeAsked(found, planned.subject, cell.valueSet);
            check.codes = known && (plan.columns[i].selects || !found.set.set.unchecked) ? found.table.get() : nullptr;
            check.undecidable = !known && plan.columns[i].selects;
            if (cell.strength == spec::Strength::Suggested || cell.strength == spec::Strength::Unspecified) {
                Subject mild = subject;
                mild.own =
                    cell.strength == spec::Strength::Suggested ? Classification::Warning : Classification::Information;
                check.subject = addSubject(std::move(mild));
            }
        }
        const std::string& flavour = cell.flavour.empty() ? cell.type : cell.flavour;
        if (!flavour.empty() && table.columns[i].kind == Column::Kind::Flavour) {
            const ResolvedType type = resolve(flavour);
            check.type = type.parts;
            check.value.clear();
            if (!type.known) {
                fault(RuleKind::UnknownType, planned.subject, flavour);
            }
        }
        check.min = numberOr(cell.minOccurrence, 0);
        check.max = numberOr(cell.maxOccurrence, hl7::kUnbounded);
        const bool says = !check.value.empty() || check.codes != nullptr || check.type != nullptr ||
                          check.undecidable || !cell.minOccurrence.empty() || !cell.maxOccurrence.empty();
        if (says) {
            (plan.columns[i].selects ? planned.selectors : planned.constraints).push_back(std::move(check));
        }
    }
    plan.rows.push_back(std::move(planned));
    return static_cast<std::uint32_t>(plan.rows.size() - 1);
}

}  // namespace plumb::check
