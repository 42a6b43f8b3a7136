// Co-constraint tables: if OBX-3 is this code then OBX-5 has that type, unit and codes.
//
// In each occurrence of the table's context, its segments are held against the rows: a row selects a segment when every
// If cell agrees, and then every Then cell must. A row that is required must select one, and no row more than its
// cardinality says. With a grouper, segments with the same value there (OBX-4) belong together: a group's rows are
// counted within each such bundle, and the bundles against the group's cardinality.
//
// An If cell whose value set is not known may agree with anything: its row is neither missed nor found too often unless
// that is so either way, and constrains nothing.
//
// A Then cell that names a code, a value or a type is broken where nothing stands; one that names a value set or a
// flavour speaks of what stands there.
#pragma once

#include "check/inspection.h"
#include "check/plan.h"
#include "spec/spec_document.h"

#include <memory>
#include <string>
#include <vector>

namespace plumb::check {

struct CoConstraintPlan {
    using Kind = spec::CoConstraintTable::Column::Kind;

    struct Column {
        bool selects = false;
        Kind kind = Kind::Code;
        std::uint32_t field = 0, component = 0, subcomponent = 0;
    };
    struct Cell {
        std::uint32_t column = 0;
        SubjectNumber subject = 0;  ///< that of its row, or one of less weight
        bool undecidable = false;   ///< an If cell of whose codes nothing is known
        std::string value, system;
        std::vector<std::uint32_t> locations;
        const CodeTable* codes = nullptr;
        const TypePlan* type = nullptr;  ///< of a flavour
        std::uint32_t min = 0, max = hl7::kUnbounded;
    };
    struct Row {
        SubjectNumber subject = 0;
        std::uint32_t min = 0, max = hl7::kUnbounded;
        std::vector<Cell> selectors, constraints;
    };
    struct Group {
        SubjectNumber subject = 0;
        std::uint32_t min = 0, max = hl7::kUnbounded;
        std::vector<std::uint32_t> rows;  ///< indices
    };

    SubjectNumber subject = 0;
    hl7::NodeNumber context = 0;  ///< the group around it
    hl7::NodeNumber segment = 0;
    std::shared_ptr<const ExpressionProgram> condition;
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::vector<std::uint32_t> single;  ///< rows in no group
    std::vector<Group> groups;
    Column grouper;  ///< field 0: none
    bool closed = false;
};

class ValueChecker;

class CoConstraints {
public:
    CoConstraints(Inspection& inspection, ValueChecker& values)
        : m_inspection(inspection)
        , m_values(values) {}

    void check(const CoConstraintPlan& plan);

private:
    void checkOccurrence(const CoConstraintPlan& plan, std::uint32_t group);
    /// What a row selected: segments, ascending.
    struct Selected {
        std::vector<std::uint32_t> surely, maybe;
    };

    [[nodiscard]] Outcome selects(const CoConstraintPlan& plan, const CoConstraintPlan::Row& row,
                                  std::uint32_t segment) const;
    void checkRow(const CoConstraintPlan::Row& row, std::uint32_t group, const Selected& selected);
    void checkGroup(const CoConstraintPlan& plan, std::uint32_t group, const CoConstraintPlan::Group& rows);
    void constrain(const CoConstraintPlan& plan, const CoConstraintPlan::Row& row, std::uint32_t segment);
    /// Whether the cell agrees with the segment; `where` is the element that decides.
    [[nodiscard]] Outcome agrees(const CoConstraintPlan& plan, const CoConstraintPlan::Cell& cell,
                                 std::uint32_t segment, hl7::Element& where) const;
    [[nodiscard]] bool occursAsOften(const CoConstraintPlan::Cell& cell, hl7::FieldPath field) const;
    [[nodiscard]] std::string textAt(hl7::FieldPath path) const;
    void report(RuleKind kind, SubjectNumber subject, std::uint32_t segment, std::uint32_t found,
                std::uint32_t allowed);

    Inspection& m_inspection;
    ValueChecker& m_values;
    std::vector<Selected> m_selected;  ///< by row
};

}  // namespace plumb::check
