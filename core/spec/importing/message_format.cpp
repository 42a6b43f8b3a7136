// Tables of message formats: a column of segments and brackets, with usages and cardinalities beside them.
#include "base/ascii.h"
#include "spec/importing/grammar_text.h"
#include "spec/importing/section_readers.h"

#include <algorithm>
#include <set>

namespace plumb::spec::importing {
namespace {

class FormatReader {
public:
    FormatReader(const Section& section, const Naming& naming, Found& found)
        : m_section(section)
        , m_naming(naming)
        , m_found(found) {
        double best = 0;
        for (std::size_t c = 0; c < section.columns.size(); ++c) {
            const double share = grammarShare(section, c, naming);
            if (share > best) {
                best = share;
                m_grammar = c;
            }
        }
    }

    std::vector<GrammarToken> read() {
        for (std::size_t r = 0; r < m_section.rows.size() && m_found.takes(*m_section.rows[r]); ++r) {
            one(*m_section.rows[r], r + 1 < m_section.rows.size() ? m_section.rows[r + 1] : nullptr);
        }
        closeFrom(0);
        return std::move(m_tokens);
    }

private:
    void one(const DocumentRow& row, const DocumentRow* next) {
        const DocumentCell* cell = cellAt(row, m_grammar);
        const std::string text = textAt(row, m_grammar);
        if (!cell || text.empty()) {
            return;
        }
        std::string rest;
        std::vector<GrammarToken> tokens = grammarTokens(text, m_naming, rest);
        closeFrom(cell->indent);
        if (tokens.empty()) {
            const DocumentCell* below = next ? cellAt(*next, m_grammar) : nullptr;
            if (!below || below->indent <= cell->indent || !isGroupName(text)) {
                m_found.others.push_back(skipped(fact("", "segments", "", *cell), Note{MessageId::ImportCell, {text}}));
                return;
            }
            tokens.push_back({GrammarToken::Kind::Begin, 0, text, "", {}, {}, {}, text});
            m_open.emplace_back(cell->indent, text);
        }
        beside(row, tokens, rest);
        for (GrammarToken& token : tokens) {
            token.place = cell->place;
            token.text = text;
            m_tokens.push_back(std::move(token));
        }
    }

    /// Groups without an end of their own last as long as rows are moved in.
    void closeFrom(std::uint16_t indent) {
        while (!m_open.empty() && m_open.back().first >= indent) {
            m_tokens.push_back(
                {GrammarToken::Kind::End, 0, m_open.back().second, "", {}, {}, {}, m_open.back().second});
            m_open.pop_back();
        }
    }

    static bool isGroupName(const std::string& text) {
        return std::all_of(text.begin(), text.end(), [](char c) {
            return isCapital(static_cast<unsigned char>(c)) || isDigit(static_cast<unsigned char>(c)) || c == '_';
        });
    }

    /// What the other cells of the row say of the only segment or group in it.
    void beside(const DocumentRow& row, std::vector<GrammarToken>& tokens, std::string title) {
        GrammarToken* about = nullptr;
        for (GrammarToken& token : tokens) {
            const bool may = token.kind == GrammarToken::Kind::Segment || token.kind == GrammarToken::Kind::Begin;
            about = may && !about ? &token : about;
        }
        for (std::size_t c = 0; c < row.size() && c < m_section.columns.size(); ++c) {
            const Column column = m_section.columns[c].column;
            const std::string text = textAt(row, c);
            if (c == m_grammar || text.empty()) {
                continue;
            }
            if (std::string group = groupNamed(text); !group.empty()) {
                nameGroup(tokens, group);
            } else if (about) {
                cellBeside(column, text, row[c], *about);
            }
            const bool names = column == Column::Description || column == Column::Name || column == Column::Meaning;
            title = title.empty() && names && groupNamed(text).empty() ? text : title;
        }
        if (about && about->kind == GrammarToken::Kind::Segment) {
            about->title = title;
        } else if (std::string group = groupNamed(title); !group.empty()) {
            nameGroup(tokens, group);
        }
    }

    void cellBeside(Column column, const std::string& text, const DocumentCell& cell, GrammarToken& about) {
        Note doubt;
        Cardinality cardinality;
        if (column == Column::Usage) {
            const UsageReading reading = readUsage(text, m_found.usageWords);
            about.usage = reading.usage;
            cardinality = reading.cardinality;
            doubt = reading.doubt;
        } else if (column == Column::Cardinality || column == Column::Repeat) {
            const CardinalityReading reading = column == Column::Repeat ? readRepeat(text) : readCardinality(text);
            cardinality = reading.cardinality;
            doubt = reading.doubt;
        } else if (column == Column::Min || column == Column::Max) {
            const auto number = text == "*" ? std::optional(hl7::kUnbounded) : numberOf(text);
            (column == Column::Min ? cardinality.min : cardinality.max) = number;
        }
        about.cardinality.min = cardinality.min ? cardinality.min : about.cardinality.min;
        about.cardinality.max = cardinality.max ? cardinality.max : about.cardinality.max;
        if (doubt.id != MessageId::None) {
            m_found.others.push_back(
                doubtful(fact(about.name, column == Column::Usage ? "usage" : "max", "", cell), doubt));
        }
    }

    const Section& m_section;
    const Naming& m_naming;
    Found& m_found;
    std::size_t m_grammar = 0;
    std::vector<std::pair<std::uint16_t, std::string>> m_open;
    std::vector<GrammarToken> m_tokens;
};

}  // namespace

double grammarShare(const Section& section, std::size_t column, const Naming& naming) {
    std::size_t filled = 0, good = 0, segments = 0;
    std::set<std::string> different;
    for (const DocumentRow* row : section.rows) {
        if (section.cancel.stopped()) {
            break;
        }
        const std::string text = textAt(*row, column);
        if (text.empty()) {
            continue;
        }
        ++filled;
        std::string rest;
        const std::vector<GrammarToken> tokens = grammarTokens(text, naming, rest);
        good += tokens.empty() ? 0 : 1;
        for (const GrammarToken& token : tokens) {
            if (token.kind == GrammarToken::Kind::Segment) {
                ++segments;
                different.insert(token.name);
            }
        }
    }
    // A column that names the same segment on row after row is no format.
    const bool repeats = 2 * different.size() < segments;
    return filled == 0 || segments < 2 || repeats ? 0.0 : static_cast<double>(good) / static_cast<double>(filled);
}

void readMessageFormat(const Section& section, const Subject& subject, const Naming& naming, Found& found) {
    addMessage(subject.message, FormatReader(section, naming, found).read(), naming, found);
}

}  // namespace plumb::spec::importing
