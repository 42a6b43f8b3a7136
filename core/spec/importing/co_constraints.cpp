// Co-constraints: a heading of two rows says what selects (IF) and what must then hold (THEN).
#include "base/ascii.h"
#include "spec/importing/section_readers.h"

#include <algorithm>

namespace plumb::spec::importing {
namespace {

using TableColumn = CoConstraintTable::Column;

/// "OBX-5[1]" as "5".
std::string pathInSegment(const std::string& heading, std::string& segment) {
    const std::vector<Target> targets = targetsIn(heading);
    if (targets.size() != 1) {
        return {};
    }
    segment = targets.front().owner.empty() ? segment : targets.front().owner;
    std::string path;
    for (const std::uint32_t number : targets.front().numbers) {
        path += (path.empty() ? "" : ".") + std::to_string(number);
    }
    return path;
}

/// "1 or 4"
std::vector<std::uint32_t> locationsIn(const std::string& text) {
    std::vector<std::uint32_t> found;
    for (const std::string& word : wordsOf(text, " ,;/|")) {
        const auto number = numberOf(word);
        if (number && *number < 10) {
            found.push_back(*number);
        } else if (folded(word) != "or" && folded(word) != "oder" && folded(word) != "ou" && folded(word) != "o") {
            return {};
        }
    }
    return found;
}

class CoConstraintReader {
public:
    CoConstraintReader(const Section& section, const Naming& naming, Found& found)
        : m_section(section)
        , m_naming(naming)
        , m_found(found) {}

    void read(const std::string& title) {
        columns();
        if (m_uses.empty() || m_segment.empty()) {
            m_found.others.push_back({"", "co-constraints", "", title, m_section.place, FactState::Doubtful,
                                      Note{MessageId::ImportNoSegment, {}}});
            return;
        }
        m_table.id = slug(title, '-', false);
        m_table.name = title;
        m_table.segment = m_segment;
        for (const DocumentRow* row : m_section.rows) {
            if (!m_found.takes(*row)) {
                break;
            }
            one(*row);
        }
        m_found.coConstraints.push_back(std::move(m_table));
    }

private:
    struct Use {
        std::size_t at = 0;                    ///< in the section
        std::optional<std::size_t> locations;  ///< the column that says where a code stands
    };

    void columns() {
        for (std::size_t c = 0; c < m_section.columns.size(); ++c) {
            const SectionColumn& column = m_section.columns[c];
            const Column above = columnOf(column.above).column;
            if (above == Column::If || above == Column::Then) {
                place(c, above == Column::If);
            } else if (above == Column::User || column.column == Column::Notes) {
                note(c, column.heading);
            }
        }
    }

    void note(std::size_t c, const std::string& heading) {
        TableColumn made;
        made.role = TableColumn::Role::Note;
        made.kind = TableColumn::Kind::Text;
        made.title = heading;
        m_table.columns.push_back(std::move(made));
        m_uses.push_back({c, {}});
    }

    void place(std::size_t c, bool tests) {
        const std::string path = pathInSegment(m_section.columns[c].heading, m_segment);
        if (path.empty()) {
            note(c, m_section.columns[c].heading);
            return;
        }
        const auto before = std::find_if(m_table.columns.begin(), m_table.columns.end(), [&](const TableColumn& known) {
            return known.path == path && known.role == (tests ? TableColumn::Role::If : TableColumn::Role::Then);
        });
        if (before != m_table.columns.end()) {
            // Of one path the first column is the code; others are its text, or where it stands.
            if (all(c, [](const std::string& text) { return !locationsIn(text).empty(); })) {
                m_uses[static_cast<std::size_t>(before - m_table.columns.begin())].locations = c;
            } else {
                note(c, m_section.columns[c].heading + " text");
            }
            return;
        }
        TableColumn made;
        made.role = tests ? TableColumn::Role::If : TableColumn::Role::Then;
        made.path = path;
        // OBX-2 holds a type, also one that this version does not have.
        const bool types = mostlyTypes(c) || (m_segment == "OBX" && path == "2");
        made.kind = types ? TableColumn::Kind::Datatype : tests ? TableColumn::Kind::Code : TableColumn::Kind::ValueSet;
        m_table.columns.push_back(std::move(made));
        m_uses.push_back({c, {}});
    }

    template <class Test>
    [[nodiscard]] bool all(std::size_t c, const Test& test) const {
        bool any = false;
        for (const DocumentRow* row : m_section.rows) {
            if (m_section.cancel.stopped()) {
                break;
            }
            const std::string text = textAt(*row, c);
            if (!text.empty() && !test(text)) {
                return false;
            }
            any = any || !text.empty();
        }
        return any;
    }

    /// One that this version does not have is a doubt about that row, not about the column.
    [[nodiscard]] bool mostlyTypes(std::size_t c) const {
        std::size_t filled = 0, types = 0;
        for (const DocumentRow* row : m_section.rows) {
            if (m_section.cancel.stopped()) {
                break;
            }
            const std::string text = textAt(*row, c);
            filled += text.empty() ? 0 : 1;
            types += typeOf(text).empty() ? 0 : 1;
        }
        return 2 * types > filled;
    }

    /// "CWE-Coded with Exceptions": CWE
    [[nodiscard]] std::string typeOf(const std::string& text) const {
        const std::string id = text.substr(0, text.find_first_of(" -("));
        return m_naming.dictionary().type(id) ? id : std::string();
    }

    void one(const DocumentRow& row) {
        CoConstraintRow made;
        made.cells.resize(m_table.columns.size());
        for (std::size_t i = 0; i < m_uses.size(); ++i) {
            cell(row, i, made.cells[i]);
        }
        const std::string code = m_table.columns.empty() ? "" : made.cells.front().value;
        if (code.empty()) {
            m_found.others.push_back(
                skipped(fact("", "co-constraints", "", row.front()), Note{MessageId::ImportRowEmpty, {}}));
            return;
        }
        const std::string path = "co-constraint:" + code;
        rowUsage(row, path, made);
        for (std::size_t i = 0; i < m_uses.size(); ++i) {
            const TableColumn& column = m_table.columns[i];
            const CoConstraintRow::Cell& said = made.cells[i];
            const std::string value = said.value + said.type + said.valueSet;
            const std::string text = textAt(row, m_uses[i].at);
            if (column.kind == TableColumn::Kind::Datatype && value.empty() && !text.empty()) {
                const std::string version(dictionary::versionName(m_naming.dictionary().version()));
                m_found.others.push_back(doubtful(fact(path, m_segment + '-' + column.path, "", row[m_uses[i].at]),
                                                  Note{MessageId::ImportType, {text, version}}));
            }
            if (!value.empty() && m_uses[i].at < row.size()) {
                const std::string property = column.path.empty() ? "notes" : m_segment + '-' + column.path;
                m_found.others.push_back(fact(path, property, value, row[m_uses[i].at]));
            }
        }
        m_table.rows.push_back(std::move(made));
    }

    void cell(const DocumentRow& row, std::size_t i, CoConstraintRow::Cell& into) const {
        const std::string text = textAt(row, m_uses[i].at);
        if (text.empty()) {
            return;
        }
        switch (m_table.columns[i].kind) {
        case TableColumn::Kind::Datatype:
            into.type = typeOf(text);
            return;
        case TableColumn::Kind::ValueSet:
            into.valueSet = text;
            return;
        default:
            into.value = text;
        }
        if (m_uses[i].locations) {
            into.locations = locationsIn(textAt(row, *m_uses[i].locations));
        }
    }

    void rowUsage(const DocumentRow& row, const std::string& path, CoConstraintRow& made) {
        if (const auto at = m_section.at(Column::Usage); at && !textAt(row, *at).empty()) {
            const std::string text = textAt(row, *at);
            made.suggested = folded(text) == "s";
            const UsageReading reading = readUsage(text, m_found.usageWords);
            made.usage = made.suggested ? Usage() : reading.usage;
            const bool good = made.suggested || reading.doubt.id == MessageId::None;
            ImportFact said = fact(path, "usage", made.suggested ? "S" : printUsage(reading.usage), row[*at]);
            m_found.others.push_back(good ? std::move(said) : doubtful(std::move(said), reading.doubt));
        }
        if (const auto at = m_section.at(Column::Cardinality); at && !textAt(row, *at).empty()) {
            const CardinalityReading reading = readCardinality(textAt(row, *at));
            made.cardinality = reading.cardinality;
            ImportFact said = fact(path, "repeat", printCardinality(reading.cardinality), row[*at]);
            m_found.others.push_back(reading.doubt.id == MessageId::None ? std::move(said)
                                                                         : doubtful(std::move(said), reading.doubt));
        }
    }

    const Section& m_section;
    const Naming& m_naming;
    Found& m_found;
    CoConstraintTable m_table;
    std::vector<Use> m_uses;
    std::string m_segment;
};

}  // namespace

void readCoConstraints(const Section& section, const Subject& subject, const Naming& naming, Found& found) {
    CoConstraintReader(section, naming, found).read(subject.title);
}

}  // namespace plumb::spec::importing
