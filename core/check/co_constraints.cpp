#include "check/co_constraints.h"

#include "check/value_checker.h"
#include "hl7/escape.h"

#include <algorithm>
#include <map>

namespace plumb::check {

using hl7::FieldPath;
using ColumnKind = CoConstraintPlan::Kind;

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
    for (std::uint32_t n = around.first; n <= around.last && n <= placed.size(); ++n) {
        if (placed[n - 1].node != plan.segment) {
            continue;
        }
        bool any = false;
        for (std::size_t row = 0; row < plan.rows.size(); ++row) {
            const Outcome outcome = selects(plan, plan.rows[row], n);
            any = any || outcome != Outcome::False;
            if (outcome == Outcome::True) {
                m_selected[row].surely.push_back(n);
                constrain(plan, plan.rows[row], n);
            } else if (outcome != Outcome::False) {
                m_selected[row].maybe.push_back(n);
            }
        }
        if (!any && plan.closed) {
            report(RuleKind::CoConstraintUnselected, plan.subject, n, 0, 0);
        }
    }
    for (const std::uint32_t row : plan.single) {
        checkRow(plan.rows[row], group, m_selected[row]);
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

Outcome CoConstraints::selects(const CoConstraintPlan& plan, const CoConstraintPlan::Row& row,
                               std::uint32_t segment) const {
    Outcome all = outcomeOf(!row.selectors.empty());
    hl7::Element where;
    for (std::size_t i = 0; i < row.selectors.size() && all != Outcome::False; ++i) {
        all = conjunction(all, agrees(plan, row.selectors[i], segment, where));
    }
    return all;
}

void CoConstraints::checkRow(const CoConstraintPlan::Row& row, std::uint32_t group, const Selected& selected) {
    const auto least = static_cast<std::uint32_t>(selected.surely.size());
    const auto most = least + static_cast<std::uint32_t>(selected.maybe.size());
    if (most < row.min) {
        report(RuleKind::CoConstraintRowMissing, row.subject, m_inspection.groups()[group].first, most, row.min);
    } else if (least > row.max) {
        report(RuleKind::CoConstraintRowTooMany, row.subject, selected.surely[row.max], least, row.max);
    }
}

void CoConstraints::checkGroup(const CoConstraintPlan& plan, std::uint32_t group, const CoConstraintPlan::Group& rows) {
    struct Bundle {
        std::uint32_t begin = UINT32_MAX;  ///< the first segment that is surely of it; none: it may not be one at all
        std::map<std::uint32_t, Selected> selected;  ///< by row
    };
    std::map<std::string, Bundle> bundles;
    const auto bundleOf = [&](std::uint32_t segment) -> Bundle& {
        return bundles[plan.grouper.field == 0
                           ? std::string{}
                           : textAt(FieldPath(segment, plan.grouper.field, 1, plan.grouper.component))];
    };
    for (const std::uint32_t row : rows.rows) {
        for (const std::uint32_t segment : m_selected[row].surely) {
            Bundle& bundle = bundleOf(segment);
            bundle.begin = std::min(bundle.begin, segment);
            bundle.selected[row].surely.push_back(segment);
        }
        for (const std::uint32_t segment : m_selected[row].maybe) {
            bundleOf(segment).selected[row].maybe.push_back(segment);
        }
    }
    std::vector<std::uint32_t> begins;
    for (auto& [key, bundle] : bundles) {
        if (bundle.begin == UINT32_MAX) {
            continue;
        }
        begins.push_back(bundle.begin);
        for (const std::uint32_t row : rows.rows) {
            checkRow(plan.rows[row], group, bundle.selected[row]);
        }
    }
    const auto least = static_cast<std::uint32_t>(begins.size()), most = static_cast<std::uint32_t>(bundles.size());
    if (most < rows.min) {
        report(RuleKind::CoConstraintGroupMissing, rows.subject, m_inspection.groups()[group].first, most, rows.min);
    } else if (least > rows.max) {
        std::sort(begins.begin(), begins.end());
        report(RuleKind::CoConstraintGroupTooMany, rows.subject, begins[rows.max], least, rows.max);
    }
}

void CoConstraints::constrain(const CoConstraintPlan& plan, const CoConstraintPlan::Row& row, std::uint32_t segment) {
    for (const CoConstraintPlan::Cell& cell : row.constraints) {
        const CoConstraintPlan::Column& column = plan.columns[cell.column];
        hl7::Element where;
        if (column.kind == ColumnKind::Flavour) {
            const FieldPath field(segment, column.field);
            const std::uint32_t count = cell.type == nullptr ? 0 : m_inspection.view().childCount(field);
            for (std::uint32_t n = 1; n <= count; ++n) {
                const hl7::Element repetition = m_inspection.view().at(field.child(n));
                if (repetition.presence == hl7::Presence::Value) {
                    m_values.checkParts(*cell.type, repetition.path, static_cast<std::uint32_t>(repetition.range.begin),
                                        static_cast<std::uint32_t>(repetition.range.end()));
                }
            }
        } else if (agrees(plan, cell, segment, where) == Outcome::False) {
            const std::string_view expected =
                cell.codes != nullptr ? std::string_view(cell.codes->id()) : std::string_view(cell.value);
            m_inspection.report(RuleKind::CoConstraintBroken, cell.subject, where.path, where.range, cell.min, cell.max,
                                expected);
        }
    }
}

std::string CoConstraints::textAt(FieldPath path) const {
    const hl7::MessageView& view = m_inspection.view();
    return hl7::decodeEscapes(view.raw(path), view.delimiters()).text;
}

bool CoConstraints::occursAsOften(const CoConstraintPlan::Cell& cell, FieldPath field) const {
    const hl7::MessageView& view = m_inspection.view();
    std::uint32_t valued = 0;
    for (std::uint32_t n = 1; n <= view.childCount(field); ++n) {
        const ByteRange range = view.at(field.child(n)).range;
        valued +=
            m_inspection.hasValue(static_cast<std::uint32_t>(range.begin), static_cast<std::uint32_t>(range.end())) ? 1
                                                                                                                    : 0;
    }
    return valued >= cell.min && valued <= cell.max;
}

Outcome CoConstraints::agrees(const CoConstraintPlan& plan, const CoConstraintPlan::Cell& cell, std::uint32_t segment,
                              hl7::Element& where) const {
    const CoConstraintPlan::Column& column = plan.columns[cell.column];
    const hl7::MessageView& view = m_inspection.view();
    const FieldPath place = column.component == 0
                                ? FieldPath(segment, column.field)
                                : FieldPath(segment, column.field, 1, column.component, column.subcomponent);
    where = view.at(place);
    if (column.kind == ColumnKind::Varies) {
        return outcomeOf(occursAsOften(cell, FieldPath(segment, column.field)));
    }
    if (column.kind != ColumnKind::Code && column.kind != ColumnKind::ValueSet) {
        return outcomeOf(textAt(where.path) == cell.value);
    }
    const bool said = where.present() && !where.range.empty();
    if (!said && column.kind == ColumnKind::ValueSet && !column.selects) {
        return Outcome::True;
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
        if (cell.undecidable) {
            return Outcome::Undecidable;
        }
        if (cell.codes != nullptr
                ? cell.codes->find(text) == CodeTable::Answer::Known ||
                      cell.codes->find(text) == CodeTable::Answer::Permitted
                : text == cell.value && (cell.system.empty() || column.component != 0 ||
                                         textAt(FieldPath(segment, column.field, 1, location + 2)) == cell.system)) {
            return Outcome::True;
        }
    }
    return Outcome::False;
}

}  // namespace plumb::check
