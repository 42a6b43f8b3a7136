#include "spec/importing/element_roles.h"

#include "spec/importing/condition_words.h"
#include "spec/importing/element_cells.h"
#include "spec/importing/path_cells.h"
#include "spec/importing/usage_words.h"

#include <algorithm>
#include <set>

namespace plumb::spec::importing {
namespace {

struct ColumnShape {
    std::size_t filled = 0, paths = 0, segments = 0, length = 0, sentences = 0, numbers = 0;

    [[nodiscard]] bool mostlyPaths() const { return paths > 0 && 3 * paths >= 2 * filled; }
    [[nodiscard]] bool mostlySegments() const { return segments > 0 && 3 * segments >= 2 * filled; }
};

ColumnShape shapeOf(const Section& section, std::size_t column) {
    ColumnShape shape;
    for (const DocumentRow* row : section.rows) {
        if (section.cancel.stopped()) {
            break;
        }
        const std::string text = textAt(*row, column);
        if (text.empty()) {
            continue;
        }
        ++shape.filled;
        shape.length += text.size();
        shape.sentences += beginsCondition(text) || text.back() == '.' || !literalIn(text).empty() ? 1 : 0;
        shape.paths += !targetsIn(text).empty() || (text.front() == '.' && numberOf(text.substr(1))) ? 1 : 0;
        shape.numbers += numberOf(folded(text)) ? 1 : 0;
        shape.segments += looksLikeSegment(text) && text.size() == 3 ? 1 : 0;
    }
    return shape;
}

class RoleFinder {
public:
    explicit RoleFinder(const Section& section)
        : m_section(section) {
        m_roles.columns = section.columns;
        m_roles.labels.resize(section.columns.size());
    }

    ElementRoles find() {
        usage();
        places();
        description();
        twice();
        yesAndNo();
        return std::move(m_roles);
    }

private:
    void places() {
        for (const Column wanted :
             {Column::Path, Column::Sequence, Column::Field, Column::Segment, Column::Component, Column::Item}) {
            for (std::size_t c = 0; c < m_roles.columns.size(); ++c) {
                if (m_roles.columns[c].column == wanted) {
                    place(c);
                }
            }
        }
        // "HL7 Element Name" over paths.
        for (std::size_t c = 0; c < m_roles.columns.size() && !m_roles.path; ++c) {
            if (m_roles.columns[c].column == Column::Name && shapeOf(m_section, c).mostlyPaths()) {
                settle(c, m_roles.path);
            }
        }
        if (!m_roles.path && m_roles.component) {
            std::swap(m_roles.path, m_roles.component);
        }
    }

    /// "Implementation" over Required and Not used: where no column says usage, the one that holds its words does.
    void usage() {
        constexpr std::size_t kLeastRows = 3;
        if (m_section.has(Column::Usage)) {
            return;
        }
        for (std::size_t c = 0; c < m_roles.columns.size(); ++c) {
            const Column column = m_roles.columns[c].column;
            // "State Required?" is left aside beside a column that counts more; alone it is the one that counts.
            const bool aside = column == Column::Ignored;
            std::size_t filled = 0, usages = 0, words = 0;
            for (const DocumentRow* row : m_section.rows) {
                if (m_section.cancel.stopped()) {
                    break;
                }
                const UsageReading reading = readUsage(textAt(*row, c), {});
                filled += reading.silent ? 0 : 1;
                usages += reading.usage.code != UsageCode::Unsaid ? 1 : 0;
                words += textAt(*row, c).size() > 3 ? 1 : 0;
            }
            // Letters alone may be anything: "M" and "F".
            const bool tells = aside || 3 * words >= filled;
            const bool may = aside || column == Column::Notes || column == Column::None;
            if (may && tells && filled >= kLeastRows && usages == filled) {
                m_roles.columns[c].column = Column::Usage;
                return;
            }
        }
    }

    void place(std::size_t c) {
        SectionColumn& column = m_roles.columns[c];
        const ColumnShape shape = shapeOf(m_section, c);
        if (column.column == Column::Item) {
            // "Item" may count the fields; HL7's own numbers have five digits.
            if (!m_roles.path && shape.mostlyPaths() && shape.length < 3 * shape.filled) {
                settle(c, m_roles.path);
            } else if (2 * shape.numbers < shape.filled) {
                m_roles.labels[c] = column.heading;  // a number of somebody else's: "Epic Item"
                column.column = Column::Notes;
            }
        } else if (column.column == Column::Segment) {
            if (shape.mostlyPaths() && !shape.mostlySegments()) {
                settle(c, m_roles.path);
            } else {
                settle(c, m_roles.segment);
            }
        } else if (column.column == Column::Component) {
            if (shape.mostlyPaths()) {
                settle(c, m_roles.component);
            } else {
                column.column = Column::Name;
            }
        } else if (shape.mostlyPaths() || (column.column != Column::Field && shape.filled == 0)) {
            settle(c, m_roles.path);
        } else if (column.column == Column::Field) {
            column.column = Column::Name;
        } else if (column.column == Column::Path && shape.paths > 0) {
            settle(c, m_roles.path);
        } else if (column.column == Column::Sequence && shape.paths > 0) {
            settle(c, m_roles.path);
        }
    }

    void settle(std::size_t c, std::optional<std::size_t>& role) {
        if (!role) {
            role = c;
            m_roles.columns[c].column = Column::None;
        }
    }

    /// "Description" is the name where there is no other, and short.
    void description() {
        constexpr std::size_t kLongestName = 40;
        bool named = false;
        for (const SectionColumn& column : m_roles.columns) {
            named = named || column.column == Column::Name;
        }
        for (std::size_t c = 0; c < m_roles.columns.size() && !named; ++c) {
            if (m_roles.columns[c].column != Column::Description && m_roles.columns[c].column != Column::Meaning) {
                continue;
            }
            const ColumnShape shape = shapeOf(m_section, c);
            if (shape.filled > 0 && shape.length <= kLongestName * shape.filled &&
                5 * shape.sentences <= shape.filled) {
                m_roles.columns[c].column = Column::Name;
                named = true;
            }
        }
    }

    /// Of two columns with one meaning the better heading counts; the other's cells are kept as notes.
    void twice() {
        std::set<Column> seen;
        for (const bool exact : {true, false}) {
            for (std::size_t c = 0; c < m_roles.columns.size(); ++c) {
                SectionColumn& column = m_roles.columns[c];
                const bool many = column.column == Column::Notes || column.column == Column::Description ||
                                  column.column == Column::None || column.column == Column::Ignored;
                if (column.exact != exact || many || done(c)) {
                    continue;
                }
                m_done.insert(c);
                if (isNoteLike(column.column) || !seen.insert(column.column).second) {
                    m_roles.labels[c] = column.heading;
                    column.column = Column::Notes;
                }
            }
        }
    }
    void yesAndNo() {
        const auto column = std::find_if(m_roles.columns.begin(), m_roles.columns.end(),
                                         [](const SectionColumn& one) { return one.column == Column::Usage; });
        if (column == m_roles.columns.end()) {
            return;
        }
        bool yes = false, others = false;
        for (const DocumentRow* row : m_section.rows) {
            if (m_section.cancel.stopped()) {
                break;
            }
            const std::string text = textAt(*row, static_cast<std::size_t>(column - m_roles.columns.begin()));
            const std::string word = folded(text);
            yes = yes || word == "y";
            others = others || !(word.empty() || word == "y" || word == "n" || beginsCondition(text));
        }
        m_roles.yesAndNo = yes && !others;
    }
    [[nodiscard]] bool done(std::size_t c) const { return m_done.count(c) > 0; }

    /// Meanings that other tables have, and that say something of an element all the same.
    static bool isNoteLike(Column column) {
        return column == Column::Meaning || column == Column::Code || column == Column::Path ||
               column == Column::Segment || column == Column::Sequence;
    }

    const Section& m_section;
    ElementRoles m_roles;
    std::set<std::size_t> m_done;
};

}  // namespace

ElementRoles rolesOf(const Section& section) {
    return RoleFinder(section).find();
}

}  // namespace plumb::spec::importing
