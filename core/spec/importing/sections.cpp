#include "spec/importing/sections.h"

#include "base/ascii.h"
#include "spec/importing/header_rows.h"
#include "spec/importing/path_cells.h"

#include <algorithm>
#include <map>

namespace plumb::spec::importing {
namespace {

bool allBold(const DocumentRow& row) {
    return std::all_of(row.begin(), row.end(), [](const DocumentCell& cell) {
        return cell.covered || cell.bold || trimmed(cell.text).empty();
    });
}

/// As the file says; where it says nothing, a first row that is set bold over others that are not.
std::uint32_t headingRowsOf(const DocumentTable& table) {
    const bool bold = table.headingRows == 0 && table.rows.size() > 1 && filledCells(table.rows[0]) > 1 &&
                      allBold(table.rows[0]) && !allBold(table.rows[1]);
    return bold ? 1 : table.headingRows;
}

class SectionReader {
public:
    SectionReader(const Document& document, const Naming& naming, CancelToken cancel)
        : m_document(document)
        , m_naming(naming)
        , m_cancel(std::move(cancel)) {}

    std::vector<Section> read() {
        for (const DocumentBlock& block : m_document.blocks) {
            using Kind = DocumentBlock::Kind;
            if (done()) {
                break;
            }
            if (block.kind == Kind::Table) {
                table(block);
                m_paragraph.clear();
                m_headingSinceTable = false;
            } else if (block.kind == Kind::Heading) {
                while (!m_headings.empty() && m_headings.back().first >= block.level) {
                    m_headings.pop_back();
                }
                m_headings.emplace_back(block.level, titleOf(block.text));
                if (!m_naming.messageIn(m_headings.back().second).id.empty()) {
                    m_lastMessage = m_headings.back().second;
                }
                m_paragraph.clear();
                m_above.clear();
                m_headingSinceTable = true;
            } else if (!trimmed(block.text).empty() && block.kind != Kind::Preformatted) {
                m_paragraph = titleOf(block.text);
                pairIn(block.text, block.place, m_above);
            }
        }
        return std::move(m_sections);
    }

private:
    void table(const DocumentBlock& block) {
        const DocumentTable& table = block.table;
        if (table.rows.empty()) {
            return;
        }
        names(table, block.place);
        const bool restOfForm = table.continued && !m_open && !m_pairs.empty();
        m_open = goesOn(table);
        if (!restOfForm) {
            m_titles.clear();
            m_pairs = std::move(m_above);
        }
        m_above.clear();
        for (std::size_t r = 0; r < table.rows.size() && !done();) {
            const HeaderRows header = headerAt(table.rows, r, headingRowsOf(table), m_naming.words());
            if (header.count > 0) {
                start(header);
                r += header.count;
            } else {
                row(table.rows[r]);
                ++r;
            }
        }
        if (!m_open && !done() && !allPairs(table)) {
            headless(table);
        }
    }

    /// A form of keys and values belongs to the table of codes behind it.
    [[nodiscard]] bool allPairs(const DocumentTable& table) {
        const bool begun = m_pairs.size() >= 2 || (!m_pairs.empty() && beginsForm(m_pairs.front().key));
        const bool form = begun && std::all_of(table.rows.begin(), table.rows.end(),
                                               [](const DocumentRow& row) { return filledCells(row) <= 2; });
        const bool known = form && std::any_of(m_pairs.begin(), m_pairs.end(), [](const KeyAndValue& pair) {
                               const std::string key = folded(pair.key);
                               return key == "oid" || key == "name" || key == "version" || key == "stability" ||
                                      key.find("identifier") != std::string::npos;
                           });
        if (known) {
            m_above = std::move(m_pairs);
            m_pairs.clear();
        }
        return known;
    }

    static bool pairIn(const std::string& line, const DocumentPlace& place, std::vector<KeyAndValue>& pairs) {
        constexpr std::size_t kLongestKey = 30;
        const std::string text = trimmed(line);
        const std::size_t colon = text.find(':');
        const bool pair = colon != std::string::npos && colon > 1 && colon <= kLongestKey && colon + 1 < text.size() &&
                          folded(text).rfind("note", 0) != 0;
        if (pair) {
            pairs.push_back({trimmed(std::string_view(text).substr(0, colon)),
                             trimmed(std::string_view(text).substr(colon + 1)), place, true});
        }
        return pair;
    }

    static bool beginsForm(const std::string& key) {
        const std::string word = folded(key);
        return word == "mapping identifier" || word == "binding identifier" || word == "value set id" || word == "oid";
    }

    /// A page break cuts tables in two; the second part has no heading, or the same once more.
    [[nodiscard]] bool goesOn(const DocumentTable& table) const {
        if (m_sections.empty() || !m_sections.back().headed()) {
            return false;
        }
        if (table.continued) {
            return m_open;  // not where a form goes on
        }
        const HeaderRows header = headerAt(table.rows, 0, headingRowsOf(table), m_naming.words());
        const bool sameWidth = table.rows.front().size() == m_sections.back().columns.size();
        return !m_headingSinceTable && header.count == 0 && sameWidth && filledCells(table.rows.front()) > 1 &&
               trimmed(table.caption).empty();
    }

    [[nodiscard]] bool done() const {
        return m_cancel.stopped() || m_sections.size() >= kMostSections || m_columns > kMostColumns;
    }

    void add(Section section) {
        m_columns += section.columns.size();
        m_sections.push_back(std::move(section));
    }

    /// Each table below it repeats a title, so that it is cut where no title is as long.
    static std::string titleOf(const std::string& text) {
        constexpr std::size_t kLongestTitle = 300;
        return trimmed(startOf(text, kLongestTitle));
    }

    void names(const DocumentTable& table, const DocumentPlace& place) {
        m_base = Section();
        m_base.place = place;
        m_base.lastMessage = m_lastMessage;
        m_base.cancel = m_cancel;
        if (!trimmed(table.caption).empty()) {
            m_base.titles.push_back(titleOf(table.caption));
        }
        if (!m_paragraph.empty()) {
            const std::string& last = m_paragraph;
            const bool sentence = last.size() > 80 || last.back() == '.' || last.back() == ';';
            const bool heads = !sentence && (m_naming.segmentIn(last).first || !m_naming.messageIn(last).id.empty() ||
                                             !m_naming.setIn(last, false).id.empty());
            (heads ? m_base.titles : m_base.passing).push_back(last);
        }
        for (std::size_t i = m_headings.size(); i-- > 0;) {
            m_base.titles.push_back(m_headings[i].second);
        }
    }

    void start(const HeaderRows& header) {
        const bool same = m_open && sameHeadings(m_sections.back().columns, header.columns);
        if (same && m_titles.empty()) {
            return;  // the heading once more
        }
        if (m_open && m_sections.back().rows.empty() && m_sections.back().remarks.empty()) {
            m_sections.back().columns = header.columns;
            return;  // its title row stood above it
        }
        Section section = m_base;
        section.columns = header.columns;
        section.titles.insert(section.titles.begin(), m_titles.rbegin(), m_titles.rend());
        section.pairs = std::move(m_pairs);
        m_pairs.clear();
        m_titles.clear();
        add(std::move(section));
        m_open = true;
    }

    void row(const DocumentRow& row) {
        const std::size_t filled = filledCells(row);
        if ((filled == 0 && !holdsStruck(row)) || (filled == 1 && isOfSample(row))) {
            return;
        }
        if (m_open && filled == 2 && beginsForm(pairOf(row).key)) {
            m_open = false;  // the form of the next value set
        }
        const DocumentCell* only = filled == 1 ? onlyText(row) : nullptr;
        if (!m_open) {
            if (only && (isTitle(*only) || !pairIn(only->text, only->place, m_pairs))) {
                m_titles.push_back(titleOf(only->text));
            } else if (filled == 2) {
                m_pairs.push_back(pairOf(row));
            }
            return;
        }
        if (only && isTitle(*only)) {
            title(*only);
        } else if (only && m_sections.back().rows.empty() && pairIn(only->text, only->place, m_sections.back().pairs)) {
            // Between a title and its table.
        } else if (only) {
            m_sections.back().remarks.push_back(only);
        } else {
            m_sections.back().rows.push_back(&row);
        }
    }

    void title(const DocumentCell& cell) {
        const std::string text = trimmed(cell.text);
        Section section = m_base;
        section.columns = m_sections.back().columns;
        section.place = cell.place;
        section.titles.insert(section.titles.begin(), text);
        add(std::move(section));
    }

    void headless(const DocumentTable& table) {
        Section section = m_base;
        for (const DocumentRow& row : table.rows) {
            section.columns.resize(std::max(section.columns.size(), row.size()));
            if (filledCells(row) > 0) {
                section.rows.push_back(&row);
            }
        }
        if (!section.rows.empty()) {
            add(std::move(section));
        }
    }

    /// A row that is one text: in its first cell alone, or merged over most of the table.
    [[nodiscard]] const DocumentCell* onlyText(const DocumentRow& row) const {
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (textAt(row, c).empty()) {
                continue;
            }
            const bool wide = 2 * row[c].columnSpan > row.size() && row[c].columnSpan > 1;
            const bool leading = !m_open || (c == firstColumn() && targetsIn(row[c].text).empty() &&
                                             !isGrammar(row[c].text) && mayBeTitle(row[c]));
            return wide || leading ? &row[c] : nullptr;
        }
        return nullptr;
    }
    [[nodiscard]] std::size_t firstColumn() const {
        const std::vector<SectionColumn>& columns = m_sections.back().columns;
        const auto first =
            std::find_if(columns.begin(), columns.end(), [](const auto& c) { return !c.heading.empty(); });
        return first == columns.end() ? 0 : static_cast<std::size_t>(first - columns.begin());
    }
    /// In a table of two columns a cell alone may be a code without its meaning.
    [[nodiscard]] bool mayBeTitle(const DocumentCell& cell) const {
        return m_sections.back().columns.size() > 2 || trimmed(cell.text).find(' ') != std::string::npos;
    }
    [[nodiscard]] static bool isGrammar(const std::string& text) {
        const std::string words = folded(text);
        const bool marks = words.starts_with("begin ") || words.starts_with("end ") || words.ends_with(" begin") ||
                           words.ends_with(" end");
        return marks || text.find_first_of("[]{}") != std::string::npos ||
               (trimmed(text).size() == 3 && looksLikeSegment(trimmed(text)));
    }

    [[nodiscard]] bool isTitle(const DocumentCell& cell) const {
        const std::string text = trimmed(cell.text);
        const NamedSegment segment = m_naming.segmentIn(text);
        if (text.size() > 100 || text.back() == '.' || isNote(text, segment)) {
            return false;
        }
        return (segment.certain && (segment.first || cell.bold || cell.shaded || !segment.name.empty())) ||
               !m_naming.messageIn(text).id.empty() || !m_naming.setIn(text, false).id.empty() ||
               !m_naming.typeIn(text).empty();
    }

    /// "Note: see PID", but not "Notes and Comments (NTE)".
    [[nodiscard]] static bool isNote(const std::string& text, const NamedSegment& segment) {
        const std::string words = folded(text);
        if (!words.starts_with("note")) {
            return false;
        }
        const std::size_t word = words.starts_with("notes") ? 5 : 4;
        const std::size_t next = text.find_first_not_of(' ', word);
        const bool goesOn = next != std::string::npos && isLetter(static_cast<unsigned char>(text[next]));
        return !goesOn || !segment.certain;
    }

    /// "PID|1||4711": of a message that the document shows.
    [[nodiscard]] static bool isOfSample(const DocumentRow& row) {
        return std::any_of(row.begin(), row.end(), [](const DocumentCell& cell) {
            const std::string text = trimmed(cell.text);
            return text.size() > 3 && text[3] == '|' && looksLikeSegment(std::string_view(text).substr(0, 3));
        });
    }

    [[nodiscard]] static bool holdsStruck(const DocumentRow& row) {
        return std::any_of(row.begin(), row.end(), [](const DocumentCell& cell) { return !cell.struck.empty(); });
    }

    [[nodiscard]] static KeyAndValue pairOf(const DocumentRow& row) {
        KeyAndValue pair;
        for (std::size_t c = 0; c < row.size(); ++c) {
            if (const std::string text = textAt(row, c); !text.empty()) {
                (pair.key.empty() ? pair.key : pair.value) = text;
                pair.place = row[c].place;
            }
        }
        return pair;
    }

    [[nodiscard]] static bool sameHeadings(const std::vector<SectionColumn>& a, const std::vector<SectionColumn>& b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const SectionColumn& x, const SectionColumn& y) {
            return folded(x.heading) == folded(y.heading);
        });
    }

    const Document& m_document;
    const Naming& m_naming;
    CancelToken m_cancel;
    std::vector<Section> m_sections;
    std::size_t m_columns = 0;  ///< of all of them
    std::vector<std::pair<std::uint16_t, std::string>> m_headings;
    std::string m_paragraph;  ///< the last since the last heading or table
    bool m_headingSinceTable = false;
    std::string m_lastMessage;
    // Of the table that is being read.
    Section m_base;
    bool m_open = false;  ///< rows go to the last section
    std::vector<std::string> m_titles;
    std::vector<KeyAndValue> m_pairs;
    std::vector<KeyAndValue> m_above;  ///< pairs that stand above the next table
};

}  // namespace

std::optional<std::size_t> Section::at(Column column) const {
    for (std::size_t c = 0; c < columns.size(); ++c) {
        if (columns[c].column == column) {
            return c;
        }
    }
    return std::nullopt;
}

bool Section::headed() const {
    return std::any_of(columns.begin(), columns.end(), [](const SectionColumn& c) { return !c.heading.empty(); });
}

std::vector<Section> sectionsOf(const Document& document, const Naming& naming, const CancelToken& cancel) {
    std::vector<Section> sections = SectionReader(document, naming, cancel).read();
    std::map<std::string, std::size_t> titled;
    for (const Section& section : sections) {
        titled[section.titles.empty() ? std::string() : folded(section.titles.front())] += 1;
    }
    std::size_t number = 0;
    for (Section& section : sections) {
        const bool own = !section.titles.empty() && titled[folded(section.titles.front())] == 1;
        section.name = own ? section.titles.front() : originOf(document, section.place);
        ++number;
        if (section.name.empty()) {
            section.name = "table " + std::to_string(number);  // of a file that is all one table
        }
    }
    return sections;
}

}  // namespace plumb::spec::importing
