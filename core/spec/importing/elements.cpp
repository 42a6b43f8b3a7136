// Tables of fields and components: of one segment, or of many by paths.
#include "base/ascii.h"
#include "spec/importing/element_cells.h"
#include "spec/importing/element_roles.h"
#include "spec/importing/section_readers.h"

#include <algorithm>

namespace plumb::spec::importing {
namespace {

class ElementReader {
public:
    ElementReader(const Section& section, const Subject& subject, const Naming& naming, Found& found)
        : m_section(section)
        , m_subject(subject)
        , m_naming(naming)
        , m_found(found)
        , m_roles(rolesOf(section)) {}

    void read() {
        headings();
        m_segment = m_subject.segment.id;
        for (const DocumentRow* row : m_section.rows) {
            if (!m_found.takes(*row)) {
                break;
            }
            one(*row);
        }
        about();
    }

private:
    void headings() {
        for (std::size_t c = 0; c < m_roles.columns.size(); ++c) {
            const SectionColumn& column = m_roles.columns[c];
            const bool placed = c == m_roles.path || c == m_roles.segment || c == m_roles.component;
            if (!placed && !column.heading.empty() && column.column == Column::None && filled(c)) {
                m_found.others.push_back({"", "", "", column.heading, column.place, FactState::Skipped,
                                          Note{MessageId::ImportHeading, {column.heading}}});
            }
        }
    }
    [[nodiscard]] bool filled(std::size_t c) const {
        return std::any_of(m_section.rows.begin(), m_section.rows.end(),
                           [c](const DocumentRow* row) { return !textAt(*row, c).empty(); });
    }

    void one(const DocumentRow& row) {
        if (m_roles.segment) {
            carrySegment(textAt(row, *m_roles.segment));
        }
        std::vector<Target> targets = targetsOf(row);
        if (beginAgain(row, targets)) {
            m_segment.clear();
            m_last.clear();
            m_lost = true;
        }
        if (m_lost || targets.empty()) {
            unplaced(row);
            return;
        }
        m_lastNumbers = targets.back().numbers;
        if (m_lastNumbers.size() == 1 && !m_fieldIndent) {
            m_fieldIndent = indentOf(row);
        }
        m_last = targets;
        if (m_found.takes(row, targets.size() - 1)) {
            addElementFacts(cellsOf(row, false), targets, m_found);
        }
    }

    void carrySegment(const std::string& text) {
        const std::string id = text.substr(0, text.find_first_of(" -(\n"));
        if (m_naming.knowsSegment(id)) {
            m_segment = id;
            m_lastNumbers.clear();
        }
    }

    /// The numbers of a table begin with 1 again: whatever follows is not of the segment or type that its title says.
    [[nodiscard]] bool beginAgain(const DocumentRow& row, const std::vector<Target>& targets) {
        const bool field = targets.size() == 1 && targets.front().numbers.size() == 1;
        if (!field || m_roles.segment || !numberOf(pathText(row))) {
            return false;
        }
        const std::uint32_t number = targets.front().numbers.front();
        const bool again = number == 1 && m_begun && m_lastField > 1;
        m_begun = m_begun || number == 1;
        m_lastField = number;
        return again;
    }

    [[nodiscard]] std::string pathText(const DocumentRow& row) const {
        return m_roles.path ? textAt(row, *m_roles.path) : std::string();
    }

    [[nodiscard]] std::vector<Target> targetsOf(const DocumentRow& row) {
        const std::string text = pathText(row);
        std::vector<Target> targets = text.empty() ? std::vector<Target>() : ownTargets(row, text);
        if (targets.empty() && m_roles.component) {
            targets = componentTargets(textAt(row, *m_roles.component));
        } else if (targets.size() == 1 && m_roles.component) {
            if (const auto number = numberOf(textAt(row, *m_roles.component))) {
                targets.front().numbers.push_back(*number);
            }
        }
        if (targets.empty() && text.empty()) {
            targets = byName(row);
        }
        for (Target& target : targets) {
            if (!settleOwner(target)) {
                return {};
            }
        }
        return targets;
    }

    [[nodiscard]] std::vector<Target> ownTargets(const DocumentRow& row, const std::string& text) const {
        if (const auto number = text.front() == '.' ? numberOf(std::string_view(text).substr(1)) : std::nullopt) {
            return below(*number);
        }
        if (const auto component = typePath(text)) {
            return below(*component);
        }
        if (const auto told = m_naming.words().places.find(folded(text)); told != m_naming.words().places.end()) {
            return targetsIn(told->second);
        }
        std::vector<Target> targets = targetsIn(text);
        const bool single = targets.size() == 1 && targets.front().owner.empty() && targets.front().numbers.size() == 1;
        if (single && !m_lastNumbers.empty() && indentOf(row) > m_fieldIndent.value_or(0) && !typed()) {
            return below(targets.front().numbers.front());
        }
        return targets;
    }

    /// "CX.1" among the fields: the component of the field above it.
    [[nodiscard]] std::optional<std::uint32_t> typePath(const std::string& text) const {
        const std::size_t dot = text.find('.');
        const std::string id = text.substr(0, dot);
        if (dot == std::string::npos || typed() || m_lastNumbers.empty() || m_naming.knowsSegment(id) ||
            !m_naming.dictionary().type(id)) {
            return std::nullopt;
        }
        return numberOf(std::string_view(text).substr(dot + 1));
    }

    [[nodiscard]] std::vector<Target> below(std::uint32_t component) const {
        if (m_lastNumbers.empty()) {
            return {};
        }
        return {Target{false, lastOwner(), {m_lastNumbers.front(), component}}};
    }

    [[nodiscard]] std::vector<Target> componentTargets(const std::string& text) const {
        const auto number = numberOf(text);
        return number ? below(*number) : std::vector<Target>();
    }

    /// A row without a number: a name that only one field of the segment has, or a component by its name.
    [[nodiscard]] std::vector<Target> byName(const DocumentRow& row) {
        const std::string name = nameOf(row);
        if (const auto told = m_naming.words().places.find(folded(name)); told != m_naming.words().places.end()) {
            return targetsIn(told->second);
        }
        const dictionary::SegmentInfo* segment = m_naming.dictionary().segment(m_segment);
        if (name.empty() || !segment) {
            return {};
        }
        if (!m_lastNumbers.empty() && indentOf(row) > m_fieldIndent.value_or(0)) {
            return componentByName(*segment, row, name);
        }
        const dictionary::ElementInfo* found = nullptr;
        for (const dictionary::ElementInfo& field : segment->fields) {
            if (folded(field.name) == folded(name)) {
                if (found) {
                    return {};
                }
                found = &field;
            }
        }
        return m_roles.segment && found ? std::vector{Target{false, m_segment, {found->number}}}
                                        : std::vector<Target>();
    }

    [[nodiscard]] std::vector<Target> componentByName(const dictionary::SegmentInfo& segment, const DocumentRow& row,
                                                      const std::string& name) {
        const dictionary::ElementInfo* field = segment.field(m_lastNumbers.front());
        const dictionary::TypeInfo* type = field ? m_naming.dictionary().type(field->type) : nullptr;
        const std::uint32_t next = m_lastNumbers.size() > 1 ? m_lastNumbers[1] + 1 : 1;
        if (type) {
            for (const dictionary::ElementInfo& component : type->components) {
                if (folded(component.name) == folded(name)) {
                    return below(component.number);
                }
            }
        }
        Target guessed{false, lastOwner(), {m_lastNumbers.front(), next}};
        m_found.elements.push_back({guessed, doubtful(fact(guessed.path(), "", "", *firstFilled(row)),
                                                      Note{MessageId::ImportOrder, {guessed.path()}})});
        return {};
    }

    [[nodiscard]] bool settleOwner(Target& target) {
        if (typed() && target.owner.empty()) {
            target.type = true;
            target.owner = m_subject.type;
        } else if (target.owner.empty()) {
            target.owner = m_segment;
        }
        if (!target.type && !target.owner.empty() && m_naming.dictionary().type(target.owner) &&
            !m_naming.knowsSegment(target.owner)) {
            target.type = true;
        }
        return !target.owner.empty();
    }

    /// A row that names no place goes on with the one above it, or cannot be taken.
    void unplaced(const DocumentRow& row) {
        const DocumentCell* first = firstFilled(row);
        if (!first) {
            struckRow(row);
            return;
        }
        const std::string path = pathText(row);
        const bool goesOn = path.empty() && nameOf(row).empty() && !m_last.empty();
        if (goesOn) {
            if (m_found.takes(row, m_last.size() - 1)) {
                addElementFacts(cellsOf(row, true), m_last, m_found);
            }
            return;
        }
        const bool lost = !path.empty() && !targetsIn(path).empty();
        const Note reason = lost           ? Note{MessageId::ImportNoSegment, {}}
                            : path.empty() ? Note{MessageId::ImportRowEmpty, {}}
                                           : Note{MessageId::ImportPath, {path}};
        ImportFact unknown = fact("", "", "", *first);
        m_found.others.push_back(lost || !path.empty() ? doubtful(std::move(unknown), reason)
                                                       : skipped(std::move(unknown), reason));
    }

    void struckRow(const DocumentRow& row) {
        for (const DocumentCell& cell : row) {
            if (!cell.struck.empty()) {
                ImportFact gone = fact("", "", "", cell);
                gone.text = cell.struck;
                m_found.others.push_back(skipped(std::move(gone), Note{MessageId::ImportStruck, {}}));
                return;
            }
        }
    }

    /// `rest`: of a row that goes on, only what is text.
    [[nodiscard]] std::vector<ElementCell> cellsOf(const DocumentRow& row, bool rest) const {
        std::vector<ElementCell> cells;
        for (std::size_t c = 0; c < row.size() && c < m_roles.columns.size(); ++c) {
            const Column column = m_roles.columns[c].column;
            const bool text = column == Column::Notes || column == Column::Description || column == Column::Condition;
            if (column != Column::None && column != Column::Ignored && (!rest || text)) {
                std::string said = textAt(row, c);
                said = column == Column::Usage && m_roles.yesAndNo && folded(said) == "n" ? "no" : said;
                cells.push_back({column, &row[c], std::move(said), m_roles.labels[c]});
            }
        }
        return cells;
    }

    [[nodiscard]] std::string nameOf(const DocumentRow& row) const {
        for (std::size_t c = 0; c < row.size() && c < m_roles.columns.size(); ++c) {
            if (m_roles.columns[c].column == Column::Name && !textAt(row, c).empty()) {
                return textAt(row, c);
            }
        }
        return {};
    }

    [[nodiscard]] std::uint16_t indentOf(const DocumentRow& row) const {
        std::uint16_t indent = 0;
        for (std::size_t c = 0; c < row.size() && c < m_roles.columns.size(); ++c) {
            const bool tells = c == m_roles.path || m_roles.columns[c].column == Column::Name;
            indent = tells ? std::max(indent, row[c].indent) : indent;
        }
        return indent;
    }

    static const DocumentCell* firstFilled(const DocumentRow& row) {
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (!textAt(row, c).empty()) {
                return &row[c];
            }
        }
        return nullptr;
    }

    [[nodiscard]] bool typed() const { return !m_subject.type.empty() && m_segment.empty(); }
    [[nodiscard]] std::string lastOwner() const { return m_last.empty() ? m_segment : m_last.back().owner; }

    /// The name of the segment, and what stands across its table.
    void about() {
        if (m_segment.empty() || m_roles.segment || m_section.rows.empty()) {
            return;
        }
        const Target segment{false, m_subject.segment.id, {}};
        if (!m_subject.segment.name.empty()) {
            m_found.elements.push_back({segment,
                                        {segment.owner,
                                         "name",
                                         m_subject.segment.name,
                                         m_subject.title,
                                         m_section.place,
                                         FactState::Taken,
                                         {}}});
        }
        for (const DocumentCell* remark : m_section.remarks) {
            m_found.elements.push_back({segment, fact(segment.owner, "notes", trimmed(remark->text), *remark)});
        }
    }

    const Section& m_section;
    const Subject& m_subject;
    const Naming& m_naming;
    Found& m_found;
    ElementRoles m_roles;
    std::string m_segment;
    std::vector<std::uint32_t> m_lastNumbers;
    std::vector<Target> m_last;
    std::optional<std::uint16_t> m_fieldIndent;
    // Of plain numbers of fields.
    std::uint32_t m_lastField = 0;
    bool m_begun = false;  ///< 1 was there
    bool m_lost = false;
};

}  // namespace

void readElements(const Section& section, const Subject& subject, const Naming& naming, Found& found) {
    ElementReader(section, subject, naming, found).read();
}

}  // namespace plumb::spec::importing
