#include "check/co_constraints.h"

#include "check/value_checker.h"
#include "hl7/escape.h"

#include <algorithm>
#include <map>

namespace plumb::check {

using hl7::FieldPath;
using Kind = CoConstraintPlan::Kind;

void CoConstraints::check(const CoConstraintPlan& plan) {
    const std::vector<hl7::GroupOccurrence>& groups = m_inspection.groups();
    for (std::uint32_t i = 0; i < groups.size(); ++i) {
        if (groups[i].node == plan.context) {
            checkOccurrence(plan, i);
        }
    }
}

void CoConstraints::checkOccurrence(const CoConstraintPlan& plan, std::uint32_t group) {
    if (plan.condition) {
        const Spot spot = Spot::ofGroup(m_inspection.groups()[group]);
        if (!m_inspection.holds(*plan.condition, spot, plan.subject)) {
            return;
        }
    }
    m_selected.assign(plan.rows.size(), {});
    const hl7::GroupOccurrence& around = m_inspection.groups()[group];
    const auto& placed = m_inspection.overlay().placed();
    hl7::Element where;
    for (std::uint32_t n = around.first; n <= around.last && n <= placed.size(); ++n) {
        if (placed[n - 1].node != plan.segment) {
            continue;
        }
        bool any = false;
        for (std::size_t row = 0; row < plan.rows.size(); ++row) {
            const auto& selectors = plan.rows[row].selectors;
            if (!selectors.empty() && std::all_of(selectors.begin(), selectors.end(),
                                                  [&](const auto& cell) { return agrees(plan, cell, n, where); })) {
                any = true;
                m_selected[row].push_back(n);
                constrain(plan, plan.rows[row], n);
            }
        }
        if (!any && plan.closed) {
            report(RuleKind::CoConstraintUnselected, plan.subject, n, 0, 0);
        }
    }
    for (const std::uint32_t row : plan.single) {
        checkRow(plan, group, row, m_selected[row]);
    }
    for (const CoConstraintPlan::Group& rows : plan.groups) {
        checkGroup(plan, group, rows);
    }
}

void CoConstraints::report(RuleKind kind, SubjectNumber subject, std::uint32_t segment, std::uint32_t found,
                           std::uint32_t allowed) {
    const auto& segments = m_inspection.view().segments();
    if (segment >= 1 && segment <= segments.size()) {
        m_inspection.report(kind, subject, FieldPath(segment), segments[segment - 1].range(), found, allowed);
    }
}

void CoConstraints::checkRow(const CoConstraintPlan& plan, std::uint32_t group, std::uint32_t row,
                             const std::vector<std::uint32_t>& selected) {
    const CoConstraintPlan::Row& rule = plan.rows[row];
    const auto count = static_cast<std::uint32_t>(selected.size());
    if (count < rule.min) {
        report(RuleKind::CoConstraintRowMissing, rule.subject, m_inspection.groups()[group].first, count, rule.min);
    } else if (count > rule.max) {
        report(RuleKind::CoConstraintRowTooMany, rule.subject, selected[rule.max], count, rule.max);
    }
}

void CoConstraints::checkGroup(const CoConstraintPlan& plan, std::uint32_t group, const CoConstraintPlan::Group& rows) {
    // Bundles in order of their first segment, each with what its rows selected.
    std::map<std::string, std::size_t> byKey;
    std::vector<std::map<std::uint32_t, std::vector<std::uint32_t>>> bundles;
    std::vector<std::uint32_t> begins;
    for (const std::uint32_t row : rows.rows) {
        for (const std::uint32_t segment : m_selected[row]) {
            const std::string key = plan.grouper.field == 0
                                        ? std::string{}
                                        : textAt(FieldPath(segment, plan.grouper.field, 1, plan.grouper.component));
            const auto [at, added] = byKey.emplace(key, bundles.size());
            if (added) {
                bundles.emplace_back();
                begins.push_back(segment);
            }
            bundles[at->second][row].push_back(segment);
            begins[at->second] = std::min(begins[at->second], segment);
        }
    }
    for (const auto& bundle : bundles) {
        for (const std::uint32_t row : rows.rows) {
            const auto found = bundle.find(row);
            checkRow(plan, group, row, found == bundle.end() ? std::vector<std::uint32_t>{} : found->second);
        }
    }
    const auto count = static_cast<std::uint32_t>(bundles.size());
    if (count < rows.min) {
        report(RuleKind::CoConstraintGroupMissing, rows.subject, m_inspection.groups()[group].first, count, rows.min);
    } else if (count > rows.max) {
        std::sort(begins.begin(), begins.end());
        report(RuleKind::CoConstraintGroupTooMany, rows.subject, begins[rows.max], count, rows.max);
    }
}

void CoConstraints::constrain(const CoConstraintPlan& plan, const CoConstraintPlan::Row& row, std::uint32_t segment) {
    for (const CoConstraintPlan::Cell& cell : row.constraints) {
        const CoConstraintPlan::Column& column = plan.columns[cell.column];
        hl7::Element where;
        if (column.kind == Kind::Flavour) {
            const FieldPath field(segment, column.field);
            const std::uint32_t count = cell.type == nullptr ? 0 : m_inspection.view().childCount(field);
            for (std::uint32_t n = 1; n <= count; ++n) {
                const hl7::Element repetition = m_inspection.view().at(field.child(n));
                if (repetition.presence == hl7::Presence::Value) {
                    m_values.checkParts(*cell.type, repetition.path, static_cast<std::uint32_t>(repetition.range.begin),
                                        static_cast<std::uint32_t>(repetition.range.end()));
                }
            }
        } else if (!agrees(plan, cell, segment, where)) {
            const std::string_view expected =
                cell.codes != nullptr ? std::string_view(cell.codes->id()) : std::string_view(cell.value);
            m_inspection.report(RuleKind::CoConstraintBroken, row.subject, where.path, where.range, cell.min, cell.max,
                                expected);
        }
    }
}

std::string CoConstraints::textAt(FieldPath path) const {
    const hl7::MessageView& view = m_inspection.view();
    return hl7::decodeEscapes(view.raw(path), view.delimiters()).text;
}

bool CoConstraints::agrees(const CoConstraintPlan& plan, const CoConstraintPlan::Cell& cell, std::uint32_t segment,
                           hl7::Element& where) const {
    const CoConstraintPlan::Column& column = plan.columns[cell.column];
    const hl7::MessageView& view = m_inspection.view();
    const FieldPath place = column.component == 0
                                ? FieldPath(segment, column.field)
                                : FieldPath(segment, column.field, 1, column.component, column.subcomponent);
    where = view.at(place);
    if (column.kind == Kind::Varies) {
        std::uint32_t valued = 0;
        for (std::uint32_t n = 1; n <= view.childCount(FieldPath(segment, column.field)); ++n) {
            const hl7::Element repetition = view.at(FieldPath(segment, column.field, n));
            valued += m_inspection.hasValue(static_cast<std::uint32_t>(repetition.range.begin),
                                            static_cast<std::uint32_t>(repetition.range.end()))
                          ? 1
                          : 0;
        }
        return valued >= cell.min && valued <= cell.max;
    }
    if (column.kind != Kind::Code && column.kind != Kind::ValueSet) {
        return textAt(where.path) == cell.value;
    }
    const bool said = where.present() && !where.range.empty();
    if (!said && column.kind == Kind::ValueSet && !column.selects) {
        return true;
    }
    std::vector<std::uint32_t> locations = cell.locations;
    if (locations.empty()) {
        locations.push_back(1);
    }
    for (const std::uint32_t location : locations) {
        const FieldPath code = column.component == 0 ? FieldPath(segment, column.field, 1, location) : place;
        const std::string text = textAt(code);
        if (text.empty()) {
            continue;
        }
        where = view.at(code);
        if (cell.codes != nullptr
                ? cell.codes->find(text) == CodeTable::Answer::Known ||
                      cell.codes->find(text) == CodeTable::Answer::Permitted
                : text == cell.value && (cell.system.empty() || column.component != 0 ||
                                         textAt(FieldPath(segment, column.field, 1, location + 2)) == cell.system)) {
            return true;
        }
    }
    return false;
}

}  // namespace plumb::check
