// What stands in the text itself: message formats as lines of grammar, and samples of messages.
#include "spec/importing/grammar_text.h"
#include "spec/importing/section_readers.h"

#include <algorithm>

namespace plumb::spec::importing {
namespace {

bool beginsMessage(std::string_view text) {
    return text.size() > 8 && text.starts_with("MSH|") && text[4] == '^';
}

bool goesOnMessage(std::string_view text) {
    return text.size() > 3 && looksLikeSegment(text.substr(0, 3)) && text[3] == '|';
}

constexpr std::string_view kDelimiters = "|^~\\&";

/// Signs of a message in what begins no segment: the end of a line that was too long. Pipes with blanks around them are
/// drawn; a caret alone may be that of a message's name.
bool isRestOfSegment(std::string_view line) {
    return (line.find('|') != std::string_view::npos || std::count(line.begin(), line.end(), '^') > 1) &&
           line.find(" | ") == std::string_view::npos;
}

/// Lines break at blanks where there are any; where none is, anywhere.
bool brokeAtBlank(std::string_view before, std::string_view after) {
    return kDelimiters.find(before.back()) == std::string_view::npos &&
           kDelimiters.find(after.front()) == std::string_view::npos && before.find(' ') != std::string_view::npos;
}

class ProseReader {
public:
    ProseReader(const Document& document, const Naming& naming, Found& found)
        : m_document(document)
        , m_naming(naming)
        , m_found(found) {}

    void read() {
        for (const DocumentBlock& block : m_document.blocks) {
            using Kind = DocumentBlock::Kind;
            if (m_found.cancel.stopped()) {
                return;
            }
            if (block.kind == Kind::Heading) {
                finish();
                heading(block);
            } else if (block.kind == Kind::Table) {
                finish();
                for (const auto& row : block.table.rows) {
                    if (m_found.cancel.stopped()) {
                        return;
                    }
                    for (const DocumentCell& cell : row) {
                        sampleCell(cell);
                    }
                }
                finish();
            } else {
                text(block.text, block.place);
            }
        }
        finish();
    }

private:
    /// A message may stand in one cell, or a segment a row.
    void sampleCell(const DocumentCell& cell) {
        const std::string bare = trimmed(cell.text);
        if (!cell.covered && (beginsMessage(bare) || (!m_sample.text.empty() && goesOnMessage(bare)))) {
            text(bare, cell.place);
        }
    }

    void heading(const DocumentBlock& block) {
        while (!m_headings.empty() && m_headings.back().first >= block.level) {
            m_headings.pop_back();
        }
        m_headings.emplace_back(block.level, block.text);
    }

    void text(const std::string& text, const DocumentPlace& place) {
        std::vector<std::string> lines;
        for (const std::string& line : wordsOf(text, "\r\n")) {
            if (std::string bare = trimmed(line); !bare.empty()) {
                lines.push_back(std::move(bare));
            }
        }
        for (std::size_t at = 0; at < lines.size(); ++at) {
            const std::string& bare = lines[at];
            if (beginsMessage(bare)) {
                finish();
                m_sample = {bare + '\r', place, {{bare, 0, false}}};
            } else if (!m_sample.text.empty() && goesOnMessage(bare)) {
                m_sample.text += bare + '\r';
                m_sample.lines.push_back({bare, m_sample.lines.back().segment + 1, false});
            } else if (const std::size_t end = wrapped(lines, at); end > at) {
                for (; at < end; ++at) {
                    goOn(lines[at]);
                }
                --at;
            } else if (!grammar(bare, place)) {
                if (at > 0 && !m_sample.text.empty()) {
                    m_sample.lines.push_back({bare, m_sample.lines.back().segment, true});
                }
                finish();
                readProseNote(bare, place, m_naming, m_found);
                m_last = bare;
            }
        }
    }

    /// Behind the lines from `at` on that go on with the segment above them; `at`: there are none. Words alone do so
    /// where more of the message follows in the same text.
    [[nodiscard]] std::size_t wrapped(const std::vector<std::string>& lines, std::size_t at) const {
        if (m_sample.text.empty()) {
            return at;
        }
        for (std::size_t i = at; i < lines.size() && lines[i].rfind("MSH", 0) != 0; ++i) {
            if (at > 0 && goesOnMessage(lines[i])) {
                return i;
            }
            if (isRestOfSegment(lines[i])) {
                return i + 1;
            }
            if (at == 0) {
                break;  // behind what parts them, a page say, words may be about anything
            }
        }
        return at;
    }

    void goOn(const std::string& line) {
        std::string& text = m_sample.text;
        text.pop_back();
        if (brokeAtBlank(m_sample.lines.back().text, line)) {
            text += ' ';
        }
        text += line + '\r';
        m_sample.lines.push_back({line, m_sample.lines.back().segment, true});
    }

    [[nodiscard]] bool grammar(const std::string& line, const DocumentPlace& place) {
        constexpr std::size_t kLongestTitle = 60;
        std::string rest;
        std::vector<GrammarToken> tokens = grammarTokens(line, m_naming, rest);
        const bool starts =
            !tokens.empty() && tokens.front().kind == GrammarToken::Kind::Segment && tokens.front().name == "MSH";
        if (tokens.empty() || rest.size() > kLongestTitle || (m_tokens.empty() && !starts)) {
            return false;
        }
        const std::string group = groupNamed(rest);
        if (!group.empty()) {
            nameGroup(tokens, group);
        }
        for (GrammarToken& token : tokens) {
            token.place = place;
            token.text = line;
            if (token.kind == GrammarToken::Kind::Segment && group.empty() && &token == &tokens.back()) {
                token.title = rest;
            }
            m_tokens.push_back(std::move(token));
        }
        return true;
    }

    void finish() {
        if (!m_sample.text.empty()) {
            m_found.samples.push_back(std::move(m_sample));
            m_sample = {};
        }
        // "MSH PID" may begin a sentence; a format has more.
        const auto segments = std::count_if(m_tokens.begin(), m_tokens.end(), [](const GrammarToken& token) {
            return token.kind == GrammarToken::Kind::Segment;
        });
        if (segments >= 3) {
            addMessage(message(), m_tokens, m_naming, m_found);
        }
        m_tokens.clear();
    }

    [[nodiscard]] NamedMessage message() const {
        NamedMessage named = m_naming.messageIn(m_last);
        for (std::size_t i = m_headings.size(); i-- > 0 && named.id.empty();) {
            named = m_naming.messageIn(m_headings[i].second);
        }
        return named;
    }

    const Document& m_document;
    const Naming& m_naming;
    Found& m_found;
    std::vector<std::pair<std::uint16_t, std::string>> m_headings;
    std::string m_last;  ///< the line above
    ImportedSample m_sample;
    std::vector<GrammarToken> m_tokens;
};

}  // namespace

void readProse(const Document& document, const Naming& naming, Found& found) {
    ProseReader(document, naming, found).read();
}

}  // namespace plumb::spec::importing
