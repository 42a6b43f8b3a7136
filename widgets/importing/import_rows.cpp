#include "widgets/importing/import_rows.h"

#include "base/ascii.h"

#include <algorithm>
#include <map>
#include <memory>
#include <set>
#include <string_view>

namespace plumb::desk {
namespace {

using Kind = ImportRow::Kind;
using Column = ImportRow::Column;
using spec::FactState;
using spec::ImportFact;

/// A row while the tree grows. Children stand by number where they have one, else as they came.
struct Growing {
    ImportRow row;
    std::vector<std::uint32_t> order;  ///< what it is sorted by
    std::vector<std::unique_ptr<Growing>> children;
};

std::string_view lastPart(std::string_view path, std::string_view separators) {
    const std::size_t at = path.find_last_of(separators);
    return at == std::string_view::npos ? path : path.substr(at + 1);
}

std::uint32_t numberIn(std::string_view text) {
    std::uint32_t number = 0;
    for (const char c : text) {
        if (!isDigit(static_cast<unsigned char>(c))) {
            break;
        }
        number = number * 10 + static_cast<std::uint32_t>(c - '0');
    }
    return number;
}

class Grower {
public:
    explicit Grower(const spec::ImportedSpec& imported) {
        for (const Kind kind : {Kind::Document, Kind::Messages, Kind::Segments, Kind::Types, Kind::ValueSets}) {
            m_sections.push_back(std::make_unique<Growing>());
            m_sections.back()->row.kind = kind;
        }
        for (const spec::MessageSpec& one : imported.spec.messages) {
            m_kinds.emplace(one.id, Kind::Message);
        }
        for (const spec::TypeSpec& one : imported.spec.types) {
            m_kinds.emplace(one.id, Kind::Type);
        }
        for (const spec::ValueSet& one : imported.spec.valueSets) {
            m_kinds.emplace(one.id, Kind::ValueSet);
        }
        // The order of the spec, not of the facts.
        for (const spec::MessageSpec& one : imported.spec.messages) {
            rowOf(one.id);
        }
        for (const spec::SegmentSpec& one : imported.spec.segments) {
            rowOf(one.id);
        }
        const std::vector<ImportFact>& facts = imported.report.facts;
        for (std::size_t i = 0; i < facts.size(); ++i) {
            if (facts[i].state != FactState::Skipped) {
                add(facts[i], static_cast<std::uint32_t>(i));
            }
        }
    }

    std::vector<ImportRow> take() {
        std::vector<ImportRow> rows;
        for (const std::unique_ptr<Growing>& section : m_sections) {
            const Growing& one = *section;
            if (!one.children.empty() || hasCells(one.row)) {
                put(*section, -1, 0, rows);
            }
        }
        return rows;
    }

private:
    static bool hasCells(const ImportRow& row) {
        return std::any_of(row.cells.begin(), row.cells.end(),
                           [](const ImportCell& cell) { return !cell.facts.empty(); });
    }

    static std::uint32_t put(Growing& growing, int parent, int depth, std::vector<ImportRow>& rows) {
        std::stable_sort(growing.children.begin(), growing.children.end(),
                         [](const auto& a, const auto& b) { return a->order < b->order; });
        const std::size_t self = rows.size();
        growing.row.parent = parent;
        growing.row.depth = depth;
        growing.row.hasChildren = !growing.children.empty();
        growing.row.children = static_cast<std::uint32_t>(growing.children.size());
        std::uint32_t doubts = 0;
        for (const ImportCell& cell : growing.row.cells) {
            doubts += cell.doubtful ? 1 : 0;
        }
        rows.push_back(std::move(growing.row));
        for (const std::unique_ptr<Growing>& child : growing.children) {
            doubts += put(*child, static_cast<int>(self), depth + 1, rows);
        }
        rows[self].doubts = doubts;
        return doubts;
    }

    /// What stands before the first part of a path: "PID", "ADT_A01", "HL70001"; their names may hold signs themselves.
    [[nodiscard]] std::pair<std::string, Kind> ownerOf(const std::string& path) const {
        for (std::size_t at = path.find_first_of("/-."); at != std::string::npos;
             at = path.find_first_of("/-.", at + 1)) {
            if (const auto known = m_kinds.find(path.substr(0, at)); known != m_kinds.end()) {
                return {known->first, known->second};
            }
        }
        if (const auto known = m_kinds.find(path); known != m_kinds.end()) {
            return {known->first, known->second};
        }
        const std::size_t sign = path.find_first_of("/-.");
        const std::string owner = path.substr(0, sign);
        if (sign == std::string::npos) {
            return {owner, owner.size() <= 3 ? Kind::Segment : Kind::ValueSet};
        }
        return {owner, path[sign] == '-'   ? Kind::Segment
                       : path[sign] == '.' ? Kind::Type
                                           : (owner.size() == 3 ? Kind::Message : Kind::ValueSet)};
    }

    Growing& section(Kind of) {
        const std::size_t at = of == Kind::Message ? 1 : of == Kind::Segment ? 2 : of == Kind::Type ? 3 : 4;
        return *m_sections[at];
    }

    Growing& child(Growing& parent, const std::string& path, Kind kind, std::string text) {
        auto made = std::make_unique<Growing>();
        made->row.kind = kind;
        made->row.path = path;
        made->row.cells[Column::Place].text = std::move(text);
        Growing& row = *made;
        parent.children.push_back(std::move(made));
        m_rows.emplace(path, &row);
        return row;
    }

    Growing& rowOf(const std::string& path) {
        if (const auto known = m_rows.find(path); known != m_rows.end()) {
            return *known->second;
        }
        const auto [owner, kind] = ownerOf(path);
        if (path == owner) {
            m_kinds.emplace(owner, kind);
            return child(section(kind), path, kind, path);
        }
        if (kind == Kind::Message || kind == Kind::ValueSet) {
            const std::size_t slash = kind == Kind::ValueSet ? owner.size() : path.rfind('/');
            Growing& above = rowOf(slash == std::string::npos ? owner : path.substr(0, slash));
            return child(above, path, kind == Kind::Message ? Kind::Node : Kind::Code, path.substr(slash + 1));
        }
        // PID-3.1 stands in PID-3, that in PID; CX.1 in CX.
        const std::size_t dot = path.rfind('.');
        const bool component = dot != std::string::npos && dot > owner.size();
        Growing& above = rowOf(component ? path.substr(0, dot) : owner);
        Growing& row = child(above, path, component ? Kind::Component : Kind::Field, path);
        row.order = {numberIn(lastPart(path, "-."))};
        return row;
    }

    void add(const ImportFact& fact, std::uint32_t index) {
        ImportRow& row = fact.path.empty() ? m_sections.front()->row : rowOf(fact.path).row;
        Column column = columnOfProperty(fact.property);
        if (fact.path.empty()) {
            column = Column::More;
        }
        ImportCell& cell = row.cells[column];
        cell.facts.push_back(index);
        cell.doubtful = cell.doubtful || fact.state == FactState::Doubtful;
        if (column != Column::Place) {
            say(cell, column, fact);
        }
    }

    /// A doubtful value is shown as the document has it; the mark beside it says that it does not stand in the spec.
    static void say(ImportCell& cell, Column column, const ImportFact& fact) {
        const std::string& value = fact.state == FactState::Doubtful && fact.value.empty() ? fact.text : fact.value;
        if (fact.property.ends_with(".truncation") || fact.property.ends_with(".conformance")) {
            cell.text +=
                fact.property.ends_with(".truncation") ? value : (cell.text.empty() ? "(" : " (") + value + ')';
            return;
        }
        if (column == Column::HowOften || column == Column::Length) {
            // The shortest or fewest may be told before or after the longest or most.
            const std::size_t dots = cell.text.find("..");
            if (fact.property.ends_with("min")) {
                cell.text = value + ".." + (dots == std::string::npos ? cell.text : cell.text.substr(dots + 2));
            } else if (dots != std::string::npos) {
                cell.text.insert(dots + 2, value);
            } else {
                cell.text.insert(0, value);
            }
            return;
        }
        const bool told = cell.text.find(value) != std::string::npos;
        if (!value.empty() && !(told && column != Column::More)) {
            cell.text += (cell.text.empty() ? "" : "; ") + value;
        }
    }

    std::vector<std::unique_ptr<Growing>> m_sections;
    std::map<std::string, Kind, std::less<>> m_kinds;
    std::map<std::string, Growing*, std::less<>> m_rows;
};

}  // namespace

std::string factKey(const ImportFact& fact) {
    return fact.path + ' ' + fact.property;
}

ImportRow::Column columnOfProperty(std::string_view property) {
    if (property == "name" || property == "text") {
        return Column::Name;
    }
    if (property == "usage") {
        return Column::Usage;
    }
    if (property == "min" || property == "max" || property == "repeat") {
        return Column::HowOften;
    }
    if (property == "type") {
        return Column::DataType;
    }
    if (property.starts_with("length")) {
        return Column::Length;
    }
    return property.empty() || property == "code" ? Column::Place : Column::More;
}

std::vector<ImportRow> importRows(const spec::ImportedSpec& imported) {
    return Grower(imported).take();
}

}  // namespace plumb::desk
