// CoConstraints.xml, and the tables that older exports have among the constraints.
#include "spec/xml/nist_reading.h"

#include <algorithm>
#include <charconv>
#include <utility>

namespace plumb::spec {
namespace {

using Table = CoConstraintTable;
using Role = Table::Column::Role;
using Kind = Table::Column::Kind;
using Cell = CoConstraintRow::Cell;

// Cells of a row before the columns of the whole table are known.
struct ReadCell {
    Role role;
    Kind kind;
    std::string path;
    Cell cell;
};
struct ReadRow {
    CoConstraintRow* row = nullptr;
    std::vector<ReadCell> cells;
};

bool sameColumn(const Table::Column& column, const ReadCell& cell) {
    return column.role == cell.role && column.path == cell.path;
}

// One column for each role and path; of several kinds when its rows differ.
void layOut(std::vector<ReadRow>& rows, Table& table) {
    const auto columnOf = [&](const ReadCell& cell) {
        return std::find_if(table.columns.begin(), table.columns.end(),
                            [&](const Table::Column& column) { return sameColumn(column, cell); });
    };
    for (const Role role : {Role::If, Role::Then, Role::Note}) {
        for (const ReadRow& row : rows) {
            for (const ReadCell& cell : row.cells) {
                if (cell.role != role) {
                    continue;
                }
                if (const auto known = columnOf(cell); known == table.columns.end()) {
                    table.columns.push_back({cell.role, cell.kind, cell.path, role == Role::Note ? "Comments" : ""});
                } else if (known->kind != cell.kind) {
                    known->kind = Kind::Varies;
                }
            }
        }
    }
    for (ReadRow& row : rows) {
        row.row->cells.assign(table.columns.size(), Cell());
        for (ReadCell& cell : row.cells) {
            const auto at = static_cast<std::size_t>(columnOf(cell) - table.columns.begin());
            if (table.columns[at].kind == Kind::Varies && cell.kind == Kind::Datatype) {
                cell.cell.value = std::exchange(cell.cell.type, {});
            }
            row.row->cells[at] = std::move(cell.cell);
        }
    }
}

class TableReader {
public:
    TableReader(NistReading& reading, const NistPlaces& places)
        : m_reading(reading)
        , m_places(places)
        , m_assertions(places, reading.file, reading.notes) {}

    Table read(const XmlElement& element, const NistScope& scope, std::string_view flavour);
    Table readOld(const std::vector<const XmlElement*>& rows, std::string_view flavour);

private:
    std::string readGrouper(const XmlElement& element);
    void readRequirement(const XmlElement& element, CoConstraintRow& to);
    std::vector<ReadCell> readCells(const XmlElement& row, std::string_view flavour);
    ReadCell readCell(const XmlElement& element, Role role, std::string_view flavour);
    void readCodeLocations(const XmlElement& element, Cell& to);
    std::string positionsOf(const XmlElement& element, std::string_view attribute);
    [[nodiscard]] bool tellsType(std::string_view path, std::string_view flavour) const;

    NistReading& m_reading;
    const NistPlaces& m_places;
    NistAssertionReader m_assertions;
};

std::string TableReader::positionsOf(const XmlElement& element, std::string_view attribute) {
    const std::string_view text = element.attribute(attribute);
    const std::optional<NistPath> path = parseNistPath(text);
    if (!path) {
        m_reading.note(MessageId::SpecXmlBadValue, element, {std::string(text), std::string(attribute)});
    }
    return path ? printPositions(*path) : std::string();
}

// Whether a field says which type another one has: a column of it is one of datatypes.
bool TableReader::tellsType(std::string_view path, std::string_view flavour) const {
    const SegmentSpec* segment = m_places.segment(flavour);
    return segment != nullptr && std::any_of(segment->dynamicTypes.begin(), segment->dynamicTypes.end(),
                                             [&](const DynamicType& type) { return type.reference == path; });
}

void TableReader::readRequirement(const XmlElement& element, CoConstraintRow& to) {
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

void TableReader::readCodeLocations(const XmlElement& element, Cell& to) {
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

ReadCell TableReader::readCell(const XmlElement& element, Role role, std::string_view flavour) {
    ReadCell read{role, Kind::Value, positionsOf(element, "Path"), {}};
    element.ignore("Name");  // follows from the path
    if (element.name == "Code") {
        read.kind = Kind::Code;
        read.cell.value = element.attribute("Code");
        read.cell.system = element.attribute("CodeSystem");
        readCodeLocations(element, read.cell);
    } else if (element.name == "ValueSet") {
        read.kind = Kind::ValueSet;
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
    } else if (role == Role::Then && tellsType(read.path, flavour)) {
        read.kind = Kind::Datatype;
        read.cell.type = element.attribute("Value");
    } else {
        read.cell.value = element.attribute("Value");
    }
    return read;
}

std::vector<ReadCell> TableReader::readCells(const XmlElement& row, std::string_view flavour) {
    std::vector<ReadCell> cells;
    for (const auto& [name, role] : {std::pair{"Selectors", Role::If}, {"Constraints", Role::Then}}) {
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

std::string TableReader::readGrouper(const XmlElement& element) {
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

Table TableReader::read(const XmlElement& element, const NistScope& scope, std::string_view flavour) {
    Table table;
    table.place = element.place;
    if (const XmlElement* grouper = element.child("CoConstraintGroupId")) {
        table.grouper = readGrouper(*grouper);
    }
    if (const XmlElement* condition = element.child("Condition")) {
        table.condition = m_assertions.readRule(condition->child("Assertion"), scope, condition->textOf("Description"));
    }
    std::vector<std::vector<ReadCell>> cells;
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
    layOut(rows, table);
    return table;
}

Table TableReader::readOld(const std::vector<const XmlElement*>& rows, std::string_view flavour) {
    Table table;
    table.rows.resize(rows.size());
    std::vector<ReadRow> laid;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CoConstraintRow& row = table.rows[i];
        ReadRow& read = laid.emplace_back(ReadRow{&row, {}});
        row.place = rows[i]->place;
        row.notes = rows[i]->textOf("Description");
        if (const XmlElement* comments = rows[i]->child("Comments")) {
            read.cells.push_back({Role::Note, Kind::Text, {}, {}});
            read.cells.back().cell.value = comments->text;
        }
        const XmlElement* assertion = rows[i]->child("Assertion");
        const XmlElement* plain = assertion != nullptr ? assertion->child("PlainCoConstraint") : nullptr;
        if (plain == nullptr) {
            continue;
        }
        read.cells.push_back({Role::If, Kind::Value, positionsOf(*plain, "KeyPath"), {}});
        read.cells.back().cell.value = plain->attribute("KeyValue");
        for (const XmlElement* element : plain->allChildren()) {
            ReadCell cell{Role::Then, Kind::Value, positionsOf(*element, "Path"), {}};
            if (element->name == "ValueSet") {
                cell.kind = Kind::ValueSet;
                cell.cell.valueSet = element->attribute("ValueSetID");
                cell.cell.strength = strengthOf(element->attribute("BindingStrength"));
                cell.cell.locations = parseLocations(element->attribute("BindingLocation"));
            } else if (tellsType(cell.path, flavour)) {
                cell.kind = Kind::Datatype;
                cell.cell.type = element->attribute("Text");
            } else {
                cell.cell.value = element->attribute("Text");
            }
            read.cells.push_back(std::move(cell));
        }
    }
    layOut(laid, table);
    return table;
}

// The tables of one message: in the context of a group, for a segment below it.
class MessageTables {
public:
    MessageTables(NistReading& reading, const NistPlaces& places, MessageSpec& message)
        : m_reading(reading)
        , m_places(places)
        , m_message(message)
        , m_tables(reading, places) {}

    void readContext(const XmlElement& context) {
        context.ignore("Name");  // follows from the path
        const std::string_view text = context.attribute("Path");
        const std::optional<NistPath> path = parseNistPath(text);
        const std::optional<NistScope> scope =
            path ? scopeBelow(NistScope::ofNodes(m_message.nodes), *path) : std::nullopt;
        if (!scope || scope->kind != NistScope::Kind::Nodes) {
            m_reading.note(MessageId::SpecXmlNoPlace, context, {std::string(text), "Message " + m_message.id});
            return;
        }
        const std::string group = m_places.nodePath(m_message.nodes, *path).value_or(std::string());
        for (const XmlElement* segment : context.childrenNamed("Segment")) {
            readSegment(*segment, *scope, group);
        }
    }

private:
    [[nodiscard]] std::optional<NistScope> scopeBelow(const NistScope& scope, const NistPath& path) const {
        const std::optional<NistPlaces::Named> named = m_places.named(scope, path);
        return named ? m_places.scopeAt(scope, named->path) : std::nullopt;
    }

    void readSegment(const XmlElement& segment, const NistScope& scope, const std::string& group) {
        segment.ignore("Name");  // follows from the path
        // The schema says Path, IGAMT writes Target.
        const std::string_view text = segment.attribute(segment.has("Path") ? "Path" : "Target");
        const std::optional<NistPath> path = parseNistPath(text);
        const std::optional<NistScope> at = path ? scopeBelow(scope, *path) : std::nullopt;
        if (!at || at->kind != NistScope::Kind::Segment) {
            m_reading.note(MessageId::SpecXmlNoPlace, segment, {std::string(text), "Context " + group});
            return;
        }
        for (const XmlElement& element : segment.children) {
            if (element.name == "SimpleTable" || element.name == "ConditionalTable") {
                element.seen = true;
                Table table = m_tables.read(element, scope, at->definition);
                table.context = group;
                table.segment = m_places.nodePath(*scope.nodes, *path).value_or(std::string());
                m_message.coConstraints.push_back(std::move(table));
            }
        }
    }

    NistReading& m_reading;
    const NistPlaces& m_places;
    MessageSpec& m_message;
    TableReader m_tables;
};

}  // namespace

void readNistCoConstraints(const XmlElement& root, NistReading& reading) {
    root.ignore("ID");  // made anew with each export
    const NistPlaces places(reading.document);
    for (const XmlElement* byMessage : root.childrenNamed("ByMessage")) {
        const std::string_view id = byMessage->attribute("ID");
        MessageSpec* message = reading.message(id);
        if (message == nullptr) {
            reading.note(MessageId::SpecXmlUnknownId, *byMessage, {"Message", std::string(id)});
            continue;
        }
        MessageTables tables(reading, places, *message);
        for (const XmlElement* context : byMessage->childrenNamed("Context")) {
            tables.readContext(*context);
        }
    }
}

void readNistOldCoConstraints(const XmlElement& section, NistReading& reading, const NistPlaces& places) {
    TableReader reader(reading, places);
    reading.forEachContext(section, [&](const NistReading::Context& context, const XmlElement& element) {
        const std::vector<const XmlElement*> rows = element.childrenNamed("CoConstraint");
        if (context.segment != nullptr && !rows.empty()) {
            context.segment->coConstraints.push_back(reader.readOld(rows, context.segment->id));
        }
    });
}

}  // namespace plumb::spec
