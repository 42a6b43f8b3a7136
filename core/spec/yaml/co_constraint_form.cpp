// Co-constraint tables: columns as words ("if code 3"), rows as usage and cells ("R 1..1: [8480-6, NM]").
#include "spec/yaml/forms.h"

namespace plumb::spec::yaml {
namespace {

using Table = CoConstraintTable;
using Column = Table::Column;
using Group = Table::Group;
using Row = CoConstraintRow;
using Cell = Row::Cell;

constexpr std::array<std::string_view, 3> kRoles = {"if", "then", "note"};
constexpr std::array<std::string_view, 7> kColumnKinds = {"code",    "value",  "values", "type",
                                                          "flavour", "varies", "text"};
constexpr std::string_view kRowHead = "row";
constexpr std::string_view kRequirement = "Usage and cardinality such as R 1..1 or S 0..1";
constexpr std::string_view kSuggested = "S";

template <std::size_t N>
std::optional<std::size_t> find(const std::array<std::string_view, N>& words, std::string_view word) {
    const auto found = std::find(words.begin(), words.end(), word);
    return found == words.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - words.begin()));
}

std::pair<std::string_view, std::string_view> firstWord(std::string_view text) {
    const std::size_t space = std::min(text.find(' '), text.size());
    return {text.substr(0, space), text.substr(std::min(space + 1, text.size()))};
}

std::optional<Column> parseColumn(std::string_view text) {
    const auto [role, rest] = firstWord(text);
    const std::optional<std::size_t> roleNumber = find(kRoles, role);
    if (!roleNumber) {
        return std::nullopt;
    }
    Column column;
    column.role = static_cast<Column::Role>(*roleNumber);
    if (column.role == Column::Role::Note) {
        column.kind = Column::Kind::Text;
        column.title = rest;
        return column;
    }
    const auto [kind, path] = firstWord(rest);
    const std::optional<std::size_t> kindNumber = find(kColumnKinds, kind);
    if (!kindNumber) {
        return std::nullopt;
    }
    column.kind = static_cast<Column::Kind>(*kindNumber);
    column.path = path;
    return column;
}

std::string printColumn(const Column& column) {
    std::string text(kRoles[static_cast<std::size_t>(column.role)]);
    if (column.role == Column::Role::Note) {
        return text + ' ' + column.title;
    }
    text += ' ';
    text += kColumnKinds[static_cast<std::size_t>(column.kind)];
    return text + ' ' + column.path;
}

const Form<Column>& columnForm() {
    static const Form<Column> form = [] {
        Form<Column> made;
        made.name = "a column";
        made.about =
            "if or then, what it is about (code, value, values, type, flavour, varies) and a path; or note TITLE.";
        made.keys = {
            key("role", &Column::role, choice<Column::Role>(kRoles), "if, then or note."),
            key("kind", &Column::kind, choice<Column::Kind>(kColumnKinds), "What its cells are about."),
            key("path", &Column::path, text(), "A path in the segment: 3, 5.1"),
            key("title", &Column::title, text(), "Of a note column."),
        };
        made.shorthand =
            Key<Column>{"", "",
                        [](Walker& walker, NodeIndex node, Column& column) {
                            constexpr std::string_view kWhat =
                                "A column such as if code 3, then type 2, then values 5 or note Remark";
                            const std::string_view* read = walker.scalar(node, kWhat);
                            const std::optional<Column> parsed = read ? parseColumn(*read) : std::nullopt;
                            if (parsed) {
                                column = *parsed;
                            } else if (read) {
                                walker.expected(node, kWhat);
                            }
                        },
                        [](const Column& column) -> std::optional<Value> {
                            std::string printed = printColumn(column);
                            const std::optional<Column> again = parseColumn(printed);
                            return again && *again == column ? std::optional(Value(std::move(printed))) : std::nullopt;
                        },
                        text().schema};
        return made;
    }();
    return form;
}

const Form<Cell>& cellForm() {
    static const Form<Cell> form = [] {
        Form<Cell> made;
        made.name = "a cell";
        made.about = "What the cell's column is about, or more as a mapping.";
        made.keys = {
            key("value", &Cell::value, text(), "A text or code."),
            key("system", &Cell::system, text(), "The code's system."),
            key("at", &Cell::locations, numbers("The number of a component"),
                "Components in which the code may stand."),
            key("values", &Cell::valueSet, text(), "A value set."),
            key("strength", &Cell::strength, choice<Strength>(strengthNames()), "R, S or U."),
            key("type", &Cell::type, text(), "A type name, as the type column's field holds it."),
            key("flavour", &Cell::flavour, text(), "A flavour of a type."),
            key("min", &Cell::minOccurrence, text(), "Least occurrences."),
            key("max", &Cell::maxOccurrence, text(), "Most occurrences."),
        };
        return made;
    }();
    return form;
}

/// The member that a single text in a cell of such a column means.
std::string Cell::*mainMember(Column::Kind kind) {
    switch (kind) {
    case Column::Kind::ValueSet:
        return &Cell::valueSet;
    case Column::Kind::Datatype:
        return &Cell::type;
    case Column::Kind::Flavour:
        return &Cell::flavour;
    case Column::Kind::Varies:
        return &Cell::minOccurrence;
    default:
        return &Cell::value;
    }
}

// A cell that is a single text means what its column is about, and only the whole table knows that. So tables are read
// and written by way of these.
struct RawCell {
    bool single = true;
    std::string text;
    Cell cell;  ///< of one that is a mapping
};
struct RawRow {
    Row row;  ///< without its cells
    std::vector<RawCell> cells;
};
struct RawGroup {
    Group group;  ///< without its rows
    std::vector<RawRow> rows;
};
struct RawTable {
    Table table;  ///< without rows and groups
    std::vector<RawRow> rows;
    std::vector<RawGroup> groups;
};

Column::Kind kindOf(const std::vector<Column>& columns, std::size_t i) {
    return i < columns.size() ? columns[i].kind : Column::Kind::Text;
}

RawRow toRaw(Row row, const std::vector<Column>& columns) {
    RawRow raw;
    for (Cell& cell : row.cells) {
        std::string Cell::*const member = mainMember(kindOf(columns, raw.cells.size()));
        Cell only;
        only.*member = cell.*member;
        const bool single = cell == only;
        raw.cells.push_back({single, cell.*member, single ? Cell() : std::move(cell)});
    }
    row.cells.clear();
    raw.row = std::move(row);
    return raw;
}

Row fromRaw(RawRow raw, const std::vector<Column>& columns) {
    Row row = std::move(raw.row);
    for (RawCell& cell : raw.cells) {
        if (cell.single) {
            cell.cell.*mainMember(kindOf(columns, row.cells.size())) = std::move(cell.text);
        }
        row.cells.push_back(std::move(cell.cell));
    }
    return row;
}

RawTable toRaw(Table table) {
    RawTable raw;
    for (Row& row : table.rows) {
        raw.rows.push_back(toRaw(std::move(row), table.columns));
    }
    for (Group& group : table.groups) {
        RawGroup& to = raw.groups.emplace_back();
        for (Row& row : group.rows) {
            to.rows.push_back(toRaw(std::move(row), table.columns));
        }
        group.rows.clear();
        to.group = std::move(group);
    }
    table.rows.clear();
    table.groups.clear();
    raw.table = std::move(table);
    return raw;
}

Table fromRaw(RawTable raw) {
    Table table = std::move(raw.table);
    for (RawRow& row : raw.rows) {
        table.rows.push_back(fromRaw(std::move(row), table.columns));
    }
    for (RawGroup& from : raw.groups) {
        Group& group = table.groups.emplace_back(std::move(from.group));
        for (RawRow& row : from.rows) {
            group.rows.push_back(fromRaw(std::move(row), table.columns));
        }
    }
    return table;
}

Codec<RawCell> cell() {
    const Codec<Cell> whole = entry(&cellForm);
    return {[whole](Walker& walker, NodeIndex node, RawCell& value) {
                value.single = walker.isScalar(node);
                if (value.single) {
                    value.text = walker.node(node).text;
                } else {
                    whole.read(walker, node, value.cell);
                }
            },
            [whole](const RawCell& value) {
                return value.single ? std::optional(Value(value.text)) : whole.write(value.cell);
            },
            [whole](Schema& schema) { return Schema::anyOf(text().schema(schema), whole.schema(schema)); }};
}

/// "S 0..1" of what is suggested, which stands in place of a usage.
template <class Requirement>
std::string printRequirement(const Requirement& requirement) {
    if (!requirement.suggested) {
        return printOccurs(requirement.usage, requirement.cardinality);
    }
    const std::string rest = printCardinality(requirement.cardinality);
    return std::string(kSuggested) + (rest.empty() ? "" : " ") + rest;
}

/// False when it is not one; `to` is then as it was.
template <class Requirement>
bool parseRequirement(std::string_view text, Requirement& to) {
    const auto [first, rest] = firstWord(text);
    const bool suggested = first == kSuggested;
    Usage usage;
    Cardinality cardinality;
    if (!parseOccurs(suggested ? rest : text, usage, cardinality) || (suggested && usage != Usage())) {
        return false;
    }
    to.suggested = suggested;
    to.usage = usage;
    to.cardinality = cardinality;
    return true;
}

std::string requirementSchema(Schema& schema) {
    return schema.define("requirement", [] {
        return std::string(R"({"anyOf":[{"type":["string","null"],"pattern":"^[RrEeOoCcXxBbWwS(/) 0-9.*]*$"},)"
                           R"({"type":"integer","minimum":0}]})");
    });
}

const Form<RawRow>& rowForm() {
    static const Form<RawRow> form = [] {
        Form<RawRow> made;
        made.name = "a row";
        made.about = "Usage and cardinality, and a cell for each column: R 1..1: [8480-6, NM]";
        made.keys = {
            keyAt<RawRow>(
                "id", [](auto& raw) -> auto& { return raw.row.id; }, text(), "A short name."),
            keyAt<RawRow>(
                "notes", [](auto& raw) -> auto& { return raw.row.notes; }, text(), "For people."),
        };
        made.block = true;
        const Codec<std::vector<RawCell>> cells = list(cell());
        made.head =
            Head<RawRow>{[cells](Walker& walker, NodeIndex name, std::optional<NodeIndex> value, RawRow& raw) {
                             raw.row.place = walker.place(name);
                             const std::string_view text = walker.node(name).text;
                             if (text != kRowHead && !parseRequirement(text, raw.row)) {
                                 walker.expected(name, kRequirement);
                             }
                             if (value && !walker.empty(*value)) {
                                 cells.read(walker, *value, raw.cells);
                             }
                         },
                         [cells](const RawRow& raw) {
                             const std::string head = printRequirement(raw.row);
                             return std::pair(head.empty() ? std::string(kRowHead) : head, cells.write(raw.cells));
                         },
                         "^(row|[A-Z(/) 0-9.*]+)$", "Usage and cardinality, then the cells.", cells.schema};
        return made;
    }();
    return form;
}

const Form<RawGroup>& groupForm() {
    static const Form<RawGroup> form = [] {
        Form<RawGroup> made;
        made.name = "a row-group";
        made.about = "Rows that share a value at the path of group-by.";
        made.keys = {keyAt<RawGroup>(
            "rows", [](auto& raw) -> auto& { return raw.rows; }, list(entry(&rowForm), true), "The rows.")};
        made.block = true;
        made.head =
            Head<RawGroup>{[](Walker& walker, NodeIndex name, std::optional<NodeIndex> value, RawGroup& raw) {
                               StructureNode::Kind kind = StructureNode::Kind::Segment;
                               readNodeHead(walker.node(name).text, kind, raw.group.name);
                               if (kind != StructureNode::Kind::Group) {
                                   walker.expected(name, "group and its name");
                               }
                               const std::string_view* text = value ? walker.scalar(*value, kRequirement) : nullptr;
                               if (text && !parseRequirement(*text, raw.group)) {
                                   walker.expected(*value, kRequirement);
                               }
                           },
                           [](const RawGroup& raw) {
                               std::string text = printRequirement(raw.group);
                               return std::pair(nodeHead(StructureNode::Kind::Group, raw.group.name),
                                                text.empty() ? std::nullopt : std::optional(Value(std::move(text))));
                           },
                           "^group( .*)?$", "group NAME, then usage and cardinality.", requirementSchema};
        return made;
    }();
    return form;
}

const Form<RawTable>& tableForm() {
    static const Form<RawTable> form = [] {
        Form<RawTable> made;
        made.name = "a co-constraint";
        made.about = "A table: if a segment holds this, then it must hold that.";
        const auto add = [&](std::string_view name, auto member, auto codec, std::string_view about) {
            made.keys.push_back(keyAt<RawTable>(
                name, [member](auto& raw) -> auto& { return raw.table.*member; }, std::move(codec), about));
        };
        add("id", &Table::id, text(), "A short name.");
        add("name", &Table::name, text(), "What people call it.");
        add("context", &Table::context, text(), "The group in which rows are counted; left out: the message.");
        add("segment", &Table::segment, text(), "The path of the segment from there on: OBSERVATION/OBX");
        add("when", &Table::condition, rule(), "The table counts only when this holds.");
        add("closed", &Table::closed, flag(), "A segment that no row selects is an error.");
        add("columns", &Table::columns, list(entry(&columnForm)), "if code 3, then type 2, note Remark");
        add("group-by", &Table::grouper, text(), "The path whose value groups rows: 4");
        made.keys.push_back(keyAt<RawTable>(
            "rows", [](auto& raw) -> auto& { return raw.rows; }, list(entry(&rowForm), true), "Rows in no group."));
        made.keys.push_back(keyAt<RawTable>(
            "groups", [](auto& raw) -> auto& { return raw.groups; }, list(entry(&groupForm), true), "Groups of rows."));
        return made;
    }();
    return form;
}

}  // namespace

Codec<CoConstraintTable> coConstraint() {
    const Codec<RawTable> raw = entry(&tableForm);
    return {[raw](Walker& walker, NodeIndex node, Table& table) {
                RawTable read;
                raw.read(walker, node, read);
                table = fromRaw(std::move(read));
                table.place = walker.place(node);
            },
            [raw](const Table& table) { return raw.write(toRaw(table)); }, raw.schema};
}

}  // namespace plumb::spec::yaml
