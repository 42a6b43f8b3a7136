#include "spec/xml/nist_table_reader.h"

#include <algorithm>
#include <utility>

namespace plumb::spec {
namespace {

using Table = CoConstraintTable;
using ColumnRole = Table::Column::Role;
using ColumnKind = Table::Column::Kind;
using Cell = CoConstraintRow::Cell;

struct ReadRow {
    CoConstraintRow* row = nullptr;
    std::vector<NistTableCell> cells;
};

bool sameColumn(const Table::Column& column, const NistTableCell& cell) {
    return column.role == cell.role && column.path == cell.path && column.kind == cell.kind;
}

constexpr std::size_t kMostColumns = 200;
constexpr std::size_t kMostCells = 2'000'000;

// One column for each role, path and kind, in the order in which rows first have them. False: there were too many
// to take them all.
bool layOut(std::vector<ReadRow>& rows, Table& table) {
    const std::size_t most = std::min(kMostColumns, kMostCells / std::max<std::size_t>(rows.size(), 1));
    bool all = true;
    const auto columnOf = [&](const NistTableCell& cell) {
        return std::find_if(table.columns.begin(), table.columns.end(),
                            [&](const Table::Column& column) { return sameColumn(column, cell); });
    };
    for (const ColumnRole role : {ColumnRole::If, ColumnRole::Then, ColumnRole::Note}) {
        for (const ReadRow& row : rows) {
            for (const NistTableCell& cell : row.cells) {
                if (cell.role != role) {
                    continue;
                }
                if (columnOf(cell) != table.columns.end()) {
                    continue;
                }
                all = all && table.columns.size() < most;
                if (all) {
                    table.columns.push_back(
                        {cell.role, cell.kind, cell.path, role == ColumnRole::Note ? "Comments" : ""});
                }
            }
        }
    }
    for (ReadRow& row : rows) {
        row.row->cells.assign(table.columns.size(), Cell());
        for (NistTableCell& cell : row.cells) {
            const auto at = static_cast<std::size_t>(columnOf(cell) - table.columns.begin());
            if (at < table.columns.size()) {
                row.row->cells[at] = std::move(cell.cell);
            }
        }
    }
    return all;
}

void finish(std::vector<ReadRow>& rows, Table& table, NistReading& reading) {
    if (!layOut(rows, table)) {
        reading.notes.push_back({MessageId::SpecXmlTooLarge,
                                 {reading.file, std::to_string(kMostColumns), "columns in a co-constraint table"}});
    }
}

}  // namespace

std::string NistTableReader::positionsOf(const XmlElement& element, std::string_view attribute) {
    const std::string_view text = element.attribute(attribute);
    const std::optional<NistPath> path = parseNistPath(text);
    if (!path) {
        m_reading.note(MessageId::SpecXmlBadValue, element, {std::string(text), std::string(attribute)});
    }
    return path ? printPositions(*path) : std::string();
}

// Whether a field says which type another one has: a column of it is one of datatypes.
bool NistTableReader::tellsType(std::string_view path, std::string_view flavour) const {
    const SegmentSpec* segment = m_places.segment(flavour);
    return segment != nullptr && std::any_of(segment->dynamicTypes.begin(), segment->dynamicTypes.end(),
                                             [&](const DynamicType& type) { return type.reference == path; });
}

void NistTableReader::readRequirement(const XmlElement& element, CoConstraintRow& to) {
    const std::string_view usage = element.attribute("Usage");
    to.suggested = usage == "S";
    const std::optional<Usage> read = to.suggested ? Usage{} : parseUsage(usage);
    if (!read) {
        m_reading.note(MessageId::SpecXmlBadValue, element, {std::string(usage), "Usage"});
    }
    to.usage = read.value_or(Usage{});
    to.cardinality = cardinalityOf(element);
    to.place = element.place;
}

void NistTableReader::readCodeLocations(const XmlElement& element, Cell& to) {
    for (const XmlElement* location : element.childrenNamed("BindingLocation")) {
        const std::vector<std::uint32_t> position = parseLocations(location->attribute("Position"));
        if (position.size() != 1) {
            m_reading.note(MessageId::SpecXmlBadValue, *location,
                           {std::string(location->attribute("Position")), "Position"});
            continue;
        }
        to.locations.push_back(position.front());
        // Both follow from the position, in every coded type.
        const std::string code = std::to_string(position.front()) + "[1]";
        const std::string system = std::to_string(position.front() + 2) + "[1]";
        for (const auto& [attribute, usual] : {std::pair{"CodePath", &code}, {"CodeSystemPath", &system}}) {
            if (const std::string_view said = location->attribute(attribute); !said.empty() && said != *usual) {
                m_reading.note(MessageId::SpecXmlBadValue, *location, {std::string(said), attribute});
            }
        }
    }
}

NistTableCell NistTableReader::readCell(const XmlElement& element, ColumnRole role, std::string_view flavour) {
    NistTableCell read{role, ColumnKind::Value, positionsOf(element, "Path"), {}};
    element.ignore("Name");  // follows from the path
    if (element.name == "Code") {
        read.kind = ColumnKind::Code;
        read.cell.value = element.attribute("Code");
        read.cell.system = element.attribute("CodeSystem");
        readCodeLocations(element, read.cell);
    } else if (element.name == "ValueSet") {
        read.kind = ColumnKind::ValueSet;
        for (const XmlElement* binding : element.childrenNamed("ValueSetBinding")) {
            binding->ignore("Target");  // the place of the cell
            for (const Binding& one : readNistBinding(*binding, m_reading)) {
                if (!read.cell.valueSet.empty()) {
                    m_reading.note(MessageId::SpecXmlBadValue, *binding, {one.valueSet, "a cell with one value set"});
                    continue;
                }
                read.cell.valueSet = one.valueSet;
                read.cell.strength = one.strength;
                read.cell.locations = one.locations;
            }
        }
    } else if (role == ColumnRole::Then && tellsType(read.path, flavour)) {
        read.kind = ColumnKind::Datatype;
        read.cell.type = element.attribute("Value");
    } else {
        read.cell.value = element.attribute("Value");
    }
    return read;
}

std::vector<NistTableCell> NistTableReader::readCells(const XmlElement& row, std::string_view flavour) {
    std::vector<NistTableCell> cells;
    for (const auto& [name, role] : {std::pair{"Selectors", ColumnRole::If}, {"Constraints", ColumnRole::Then}}) {
        const XmlElement* section = row.child(name);
        if (section == nullptr) {
            continue;
        }
        for (const XmlElement& element : section->children) {
            if (element.name == "PlainText" || element.name == "Code" || element.name == "ValueSet") {
                element.seen = true;
                cells.push_back(readCell(element, role, flavour));
            }
        }
    }
    return cells;
}

std::string NistTableReader::readGrouper(const XmlElement& element) {
    std::vector<std::pair<std::uint32_t, std::string>> paths;
    for (const XmlElement* path : element.childrenNamed("IdPath")) {
        path->ignore("Name");  // follows from the path
        const std::vector<std::uint32_t> priority = parseLocations(path->attribute("Priority"));
        paths.emplace_back(priority.empty() ? 0 : priority.front(), positionsOf(*path, "Path"));
    }
    std::stable_sort(paths.begin(), paths.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::string grouper;
    for (const auto& [priority, path] : paths) {
        grouper += (grouper.empty() ? "" : " or ") + path;
    }
    return grouper;
}

Table NistTableReader::read(const XmlElement& element, const NistScope& scope, std::string_view flavour) {
    Table table;
    table.place = element.place;
    if (const XmlElement* grouper = element.child("CoConstraintGroupId")) {
        table.grouper = readGrouper(*grouper);
    }
    if (const XmlElement* condition = element.child("Condition")) {
        table.condition = m_assertions.readRule(condition->child("Assertion"), scope, condition->textOf("Description"));
    }
    std::vector<std::vector<NistTableCell>> cells;
    const auto readRows = [&](const XmlElement& parent, std::string_view name, std::vector<CoConstraintRow>& rows) {
        for (const XmlElement* row : parent.childrenNamed(name)) {
            readRequirement(*row, rows.emplace_back());
            cells.push_back(readCells(*row, flavour));
        }
    };
    readRows(element, "CoConstraint", table.rows);
    for (const XmlElement* group : element.childrenNamed("CoConstraintGroup")) {
        CoConstraintRow requirement;
        readRequirement(*group, requirement);
        Table::Group& to = table.groups.emplace_back();
        to.name = group->attribute("Name");
        to.usage = requirement.usage;
        to.suggested = requirement.suggested;
        to.cardinality = requirement.cardinality;
        readRows(*group, "Primary", to.rows);
        readRows(*group, "CoConstraint", to.rows);
    }
    // The rows stay where they are from here on.
    std::vector<ReadRow> rows;
    const auto add = [&](std::vector<CoConstraintRow>& of) {
        for (CoConstraintRow& row : of) {
            rows.push_back({&row, std::move(cells[rows.size()])});
        }
    };
    add(table.rows);
    for (Table::Group& group : table.groups) {
        add(group.rows);
    }
    finish(rows, table, m_reading);
    return table;
}

Table NistTableReader::readOld(const std::vector<const XmlElement*>& rows, std::string_view flavour) {
    Table table;
    table.rows.resize(rows.size());
    std::vector<ReadRow> laid;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CoConstraintRow& row = table.rows[i];
        ReadRow& read = laid.emplace_back(ReadRow{&row, {}});
        row.place = rows[i]->place;
        row.notes = rows[i]->textOf("Description");
        if (const XmlElement* comments = rows[i]->child("Comments")) {
            read.cells.push_back({ColumnRole::Note, ColumnKind::Text, {}, {}});
            read.cells.back().cell.value = comments->text;
        }
        const XmlElement* assertion = rows[i]->child("Assertion");
        const XmlElement* plain = assertion != nullptr ? assertion->child("PlainCoConstraint") : nullptr;
        if (plain == nullptr) {
            continue;
        }
        read.cells.push_back({ColumnRole::If, ColumnKind::Value, positionsOf(*plain, "KeyPath"), {}});
        read.cells.back().cell.value = plain->attribute("KeyValue");
        for (const XmlElement* element : plain->allChildren()) {
            NistTableCell cell{ColumnRole::Then, ColumnKind::Value, positionsOf(*element, "Path"), {}};
            if (element->name == "ValueSet") {
                cell.kind = ColumnKind::ValueSet;
                cell.cell.valueSet = element->attribute("ValueSetID");
                cell.cell.strength = strengthOf(element->attribute("BindingStrength"));
                cell.cell.locations = parseLocations(element->attribute("BindingLocation"));
            } else if (tellsType(cell.path, flavour)) {
                cell.kind = ColumnKind::Datatype;
                cell.cell.type = element->attribute("Text");
            } else {
                cell.cell.value = element->attribute("Text");
            }
            read.cells.push_back(std::move(cell));
        }
    }
    finish(laid, table, m_reading);
    return table;
}

}  // namespace plumb::spec
