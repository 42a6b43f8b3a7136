// CoConstraints.xml, and the tables of segments among the constraints.
#include "spec/xml/nist_writing.h"

#include <algorithm>
#include <optional>

namespace plumb::spec {
namespace {

using Table = CoConstraintTable;
using Role = Table::Column::Role;
using ColumnKind = Table::Column::Kind;
using Cell = CoConstraintRow::Cell;

std::string everyInstance(std::string_view positions) {
    const std::optional<NistPath> path = parseNistPath(positions);
    return path ? printNistPath(*path) : std::string(".");
}

template <class Requirement>
void setRequirement(const Requirement& requirement, XmlNode& to) {
    const std::string usage = requirement.suggested ? "S" : printUsage(requirement.usage);
    to.set("Usage", usage.empty() ? "O" : usage);
    to.set("Min", nistCount(requirement.cardinality.min, "0")).set("Max", nistCount(requirement.cardinality.max, "*"));
}

class TableWriter {
public:
    TableWriter(NistWriting& writing, const Table& table, std::string segment)
        : m_writing(writing)
        , m_table(table)
        , m_segment(std::move(segment)) {}

    std::optional<XmlNode> write(const NistScope& scope);
    void addOldRows(XmlNode& to);

private:
    XmlNode grouper() const;
    XmlNode row(std::string_view name, const CoConstraintRow& spec);
    std::optional<XmlNode> cell(const Table::Column& column, const Cell& spec);
    std::string nameOf(std::string_view path) const { return m_segment + '-' + std::string(path); }

    NistWriting& m_writing;
    const Table& m_table;
    std::string m_segment;
};

XmlNode TableWriter::grouper() const {
    XmlNode node("CoConstraintGroupId");
    std::string_view rest = m_table.grouper;
    while (!rest.empty()) {
        const std::size_t end = rest.find(" or ");
        const std::string_view path = rest.substr(0, end);
        XmlNode& one = node.add("IdPath");
        one.set("Priority", std::to_string(node.children.size())).set("Name", nameOf(path));
        one.set("Path", everyInstance(path));
        rest = end == std::string_view::npos ? std::string_view() : rest.substr(end + 4);
    }
    return node;
}

std::optional<XmlNode> TableWriter::cell(const Table::Column& column, const Cell& spec) {
    const std::string path = everyInstance(column.path);
    if (!spec.valueSet.empty()) {
        XmlNode node("ValueSet");
        node.set("Name", nameOf(column.path)).set("Path", path);
        XmlNode binding("ValueSetBinding");
        binding.set("Target", ".").set("BindingStrength", nistStrength(spec.strength));
        std::vector<std::uint32_t> systems;
        for (const std::uint32_t location : spec.locations) {
            systems.push_back(location + 2);
        }
        binding.add(nistBindingLocations(spec.locations, systems));
        binding.add("Bindings").add("Binding").set("BindingIdentifier", spec.valueSet);
        node.add(std::move(binding));
        return node;
    }
    const std::string& value = spec.value.empty() ? spec.type : spec.value;
    if (value.empty()) {
        m_writing.leaveOutIf(!spec.flavour.empty() || !spec.minOccurrence.empty(), "the flavour in a co-constraint",
                             m_table.segment);
        return std::nullopt;
    }
    if (spec.system.empty() && spec.locations.empty()) {
        return std::move(XmlNode("PlainText").set("Name", nameOf(column.path)).set("Path", path).set("Value", value));
    }
    XmlNode node("Code");
    node.set("Name", nameOf(column.path)).set("Path", path).set("Code", value).set("CodeSystem", spec.system);
    const std::vector<std::uint32_t> first{1};
    for (const std::uint32_t location : spec.locations.empty() ? first : spec.locations) {
        XmlNode& at = node.add("BindingLocation");
        at.set("Position", std::to_string(location)).set("CodePath", std::to_string(location) + "[1]");
        at.set("CodeSystemPath", std::to_string(location + 2) + "[1]");
    }
    return node;
}

XmlNode TableWriter::row(std::string_view name, const CoConstraintRow& spec) {
    XmlNode node(name);
    setRequirement(spec, node);
    m_writing.leaveOutIf(!spec.notes.empty() || !spec.id.empty(), "what is noted of a co-constraint", m_table.segment);
    XmlNode selectors("Selectors"), constraints("Constraints");
    for (std::size_t i = 0; i < spec.cells.size() && i < m_table.columns.size(); ++i) {
        const Table::Column& column = m_table.columns[i];
        if (column.role == Role::Note) {
            m_writing.leaveOutIf(!spec.cells[i].value.empty(), "what is noted of a co-constraint", m_table.segment);
        } else if (std::optional<XmlNode> written = cell(column, spec.cells[i])) {
            (column.role == Role::If ? selectors : constraints).add(std::move(*written));
        }
    }
    node.add(std::move(selectors));
    node.add(std::move(constraints));
    return node;
}

std::optional<XmlNode> TableWriter::write(const NistScope& scope) {
    const bool conditional = !m_table.condition.text.empty();
    m_writing.leaveOutIf(m_table.closed || !m_table.id.empty() || !m_table.name.empty(),
                         "name of a co-constraint table, and that it is closed", m_table.segment);
    XmlNode node(conditional ? "ConditionalTable" : "SimpleTable");
    node.addIfFilled(grouper());
    if (conditional) {
        std::optional<XmlNode> condition = m_writing.assertions.write(m_table.condition, scope);
        const Result<Expression> expression = parseExpression(m_table.condition.text);
        if (!condition || !expression) {
            return std::nullopt;
        }
        const std::string& description = m_table.condition.description;
        XmlNode holder("Condition");
        holder.addText("Description", description.empty() ? describeExpression(*expression) : description);
        holder.add("Assertion").add(std::move(*condition));
        node.add(std::move(holder));
    }
    for (const CoConstraintRow& spec : m_table.rows) {
        node.add(row("CoConstraint", spec));
    }
    for (const Table::Group& group : m_table.groups) {
        XmlNode groupNode("CoConstraintGroup");
        setRequirement(group, groupNode);
        groupNode.set("Name", group.name);
        for (std::size_t i = 0; i < group.rows.size(); ++i) {
            groupNode.add(row(i == 0 ? "Primary" : "CoConstraint", group.rows[i]));
        }
        node.add(std::move(groupNode));
    }
    return node;
}

void TableWriter::addOldRows(XmlNode& to) {
    for (const CoConstraintRow& spec : m_table.rows) {
        XmlNode plain("PlainCoConstraint");
        std::string comments;
        bool keyed = false;
        for (std::size_t i = 0; i < spec.cells.size() && i < m_table.columns.size(); ++i) {
            const Table::Column& column = m_table.columns[i];
            const Cell& one = spec.cells[i];
            const std::string& value = one.value.empty() ? one.type : one.value;
            if (column.role == Role::Note) {
                comments = one.value;
            } else if (column.role == Role::If && !keyed) {
                keyed = true;
                plain.set("KeyPath", everyInstance(column.path)).set("KeyValue", value);
            } else if (!one.valueSet.empty()) {
                const std::string locations = printLocations(one.locations, ":");
                XmlNode& set = plain.add("ValueSet");
                set.set("Path", everyInstance(column.path)).set("ValueSetID", one.valueSet);
                set.set("BindingStrength", nistStrength(one.strength));
                set.set("BindingLocation", locations.empty() ? "1" : locations);
            } else if (!value.empty()) {
                plain.add("PlainText").set("Path", everyInstance(column.path)).set("Text", value);
            }
        }
        XmlNode node("CoConstraint");
        node.addText("Description", spec.notes);
        if (!comments.empty()) {
            node.addText("Comments", comments);
        }
        node.add("Assertion").add(std::move(plain));
        to.add(std::move(node));
    }
    m_writing.leaveOutIf(!m_table.groups.empty() || !m_table.condition.text.empty(),
                         "groups and condition of a segment's co-constraints", m_segment);
}

}  // namespace

XmlNode writeNistCoConstraints(NistWriting& writing) {
    XmlNode root("CoConstraintContext");
    for (const MessageSpec& message : writing.document.messages) {
        XmlNode byMessage("ByMessage");
        byMessage.set("ID", message.id);
        for (const Table& table : message.coConstraints) {
            const std::optional<NistPath> group = writing.places.nodePositions(message.nodes, table.context);
            NistScope scope = NistScope::ofNodes(message.nodes);
            for (const NistStep& step : group.value_or(NistPath())) {
                scope = NistScope::ofNodes((*scope.nodes)[step.position - 1].children);
            }
            const std::optional<NistPath> segment = writing.places.nodePositions(*scope.nodes, table.segment);
            const std::string name = table.segment.substr(table.segment.rfind('/') + 1);
            std::optional<XmlNode> written =
                group && segment ? TableWriter(writing, table, name).write(scope) : std::nullopt;
            if (!written) {
                writing.leaveOut("a co-constraint table", message.id + ", " + table.context + '/' + table.segment);
                continue;
            }
            const std::string contextPath = printNistPath(*group);
            const bool goesOn =
                !byMessage.children.empty() && byMessage.children.back().attributes.front().second == contextPath;
            if (!goesOn) {
                XmlNode& context = byMessage.add("Context");
                context.set("Path", contextPath).set("Name", table.context.empty() ? message.id : table.context);
            }
            XmlNode& context = byMessage.children.back();
            const std::string segmentPath = printNistPath(*segment);
            if (context.children.empty() || context.children.back().attributes.front().second != segmentPath) {
                context.add("Segment").set("Path", segmentPath).set("Name", name);
            }
            context.children.back().add(std::move(*written));
        }
        root.addIfFilled(std::move(byMessage));
    }
    return root;
}

XmlNode nistOldCoConstraints(NistWriting& writing) {
    XmlNode section("Segment");
    for (const SegmentSpec& segment : writing.document.segments) {
        XmlNode byId("ByID");
        byId.set("ID", segment.id);
        for (const Table& table : segment.coConstraints) {
            TableWriter(writing, table, segment.segment.empty() ? segment.id : segment.segment).addOldRows(byId);
        }
        section.addIfFilled(std::move(byId));
    }
    return section;
}

}  // namespace plumb::spec
