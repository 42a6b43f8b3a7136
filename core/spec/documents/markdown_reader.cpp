#include "spec/documents/text_documents.h"

#include "base/ascii.h"
#include "spec/documents/html_tokens.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace plumb::spec {
namespace {

using Kind = DocumentBlock::Kind;

constexpr std::size_t kLongestLink = 1000;
constexpr std::size_t kLongestBlock = 1U << 20U;  // what goes on longer becomes another of its kind

std::size_t markdownIndent(std::string_view line) {
    std::size_t indent = 0;
    for (const char c : line) {
        if (c != ' ' && c != '\t') {
            break;
        }
        indent += c == '\t' ? 4 : 1;
    }
    return indent;
}

// "# Title #" as its level, 0 for none.
std::uint16_t headingLevel(std::string_view line) {
    const std::size_t marks = std::min(line.find_first_not_of('#'), line.size());
    const bool heading = marks >= 1 && marks <= 6 && (marks == line.size() || line[marks] == ' ');
    return heading ? static_cast<std::uint16_t>(marks) : std::uint16_t{0};
}

bool isTableRule(std::string_view line) {
    const std::string_view inner = trimmed(line);
    return inner.find('-') != std::string_view::npos && inner.find_first_not_of("|-: \t") == std::string_view::npos &&
           inner.find('|') != std::string_view::npos;
}

bool isUnderline(std::string_view line) {
    const std::string_view inner = trimmed(line);
    return inner.size() >= 3 && (inner.find_first_not_of('=') == std::string_view::npos ||
                                 inner.find_first_not_of('-') == std::string_view::npos);
}

std::string_view fenceOf(std::string_view line) {
    const std::string_view inner = trimmed(line);
    return inner.substr(0, 3) == "```" || inner.substr(0, 3) == "~~~" ? inner.substr(0, 3) : std::string_view();
}

// The cells of "| a | b \| c |".
std::vector<std::string> cellsOf(std::string_view line) {
    std::string_view inner = trimmed(line);
    if (!inner.empty() && inner.front() == '|') {
        inner.remove_prefix(1);
    }
    std::vector<std::string> cells(1);
    bool code = false;
    for (std::size_t at = 0; at < inner.size(); ++at) {
        code = inner[at] == '`' ? !code : code;
        if (inner[at] == '\\' && at + 1 < inner.size() && inner[at + 1] == '|') {
            cells.back() += '|';
            ++at;
        } else if (inner[at] == '|' && !code) {
            cells.emplace_back();
        } else {
            cells.back() += inner[at];
        }
    }
    if (cells.size() > 1 && trimmed(cells.back()).empty()) {
        cells.pop_back();
    }
    return cells;
}

// Hands a text on without its marks: **bold**, ~~struck~~, `code`, [text](address), <br>.
class MarkdownText {
public:
    explicit MarkdownText(DocumentFlow& flow)
        : m_flow(flow) {}

    void put(std::string_view text) {
        for (m_at = 0; m_at < text.size();) {
            const std::string_view rest = text.substr(m_at);
            if (const std::size_t plain = std::min(rest.find_first_of("`*_~![<\\"), rest.size()); plain > 0) {
                m_run += rest.substr(0, plain);
                m_at += plain;
                continue;
            }
            if (rest.front() == '`' && code(rest)) {
                continue;
            }
            if (mark(rest, "**", m_look.bold) || mark(rest, "__", m_look.bold) || mark(rest, "~~", m_look.struck) ||
                link(rest) || lineBreak(rest) || escape(rest)) {
                continue;
            }
            m_run += rest.front();
            ++m_at;
        }
        flush();
    }

private:
    void flush() {
        m_flow.text(m_run, m_look);
        m_run.clear();
    }
    bool mark(std::string_view rest, std::string_view sign, bool& on) {
        const bool found = rest.substr(0, 2) == sign && (on || rest.find(sign, 2) != std::string_view::npos);
        if (found) {
            flush();
            on = !on;
            m_at += 2;
        }
        return found;
    }
    bool code(std::string_view rest) {
        const std::size_t end = rest.find('`', 1);
        if (end == std::string_view::npos) {
            return false;
        }
        m_run += rest.substr(1, end - 1);
        m_at += end + 1;
        return true;
    }
    bool link(std::string_view rest) {
        rest = rest.substr(0, kLongestLink);
        const std::size_t image = rest.front() == '!' ? 1 : 0;
        if (rest.substr(image, 1) != "[") {
            return false;
        }
        const std::size_t close = rest.find("](");
        const std::size_t end = close == std::string_view::npos ? close : rest.find(')', close);
        if (end == std::string_view::npos ||
            rest.substr(image + 1, close - image - 1).find('[') != std::string_view::npos) {
            return false;
        }
        m_run += rest.substr(image + 1, close - image - 1);
        m_at += end + 1;
        return true;
    }
    bool lineBreak(std::string_view rest) {
        for (const std::string_view sign : {"<br>", "<br/>", "<br />"}) {
            if (equalCaseBlind(rest.substr(0, sign.size()), sign)) {
                m_run += '\n';
                m_at += sign.size();
                return true;
            }
        }
        return false;
    }
    bool escape(std::string_view rest) {
        constexpr std::string_view kSigns = "\\`*_{}[]()#+-.!|~<>";
        if (rest.size() < 2 || rest.front() != '\\' || kSigns.find(rest[1]) == std::string_view::npos) {
            return false;
        }
        m_run += rest[1];
        m_at += 2;
        return true;
    }

    DocumentFlow& m_flow;
    std::string m_run;
    TextLook m_look;
    std::size_t m_at = 0;
};

class MarkdownReader {
public:
    MarkdownReader(std::string_view text, DocumentFlow& flow)
        : m_lines(text)
        , m_flow(flow) {}

    void read() {
        for (std::string_view line; m_lines.next(line) && !m_flow.budget().spent();) {
            take(line);
            if (m_paragraph.size() > kLongestBlock) {
                endParagraph();
            }
        }
        endParagraph();
    }

private:
    void take(std::string_view line) {
        const std::string_view inner = trimmed(line);
        if (const std::string_view fence = fenceOf(line); !fence.empty()) {
            endParagraph();
            fenced(fence);
        } else if (inner.empty()) {
            endParagraph();
            m_afterItem = m_afterItem && markdownIndent(m_lines.peek()) >= 2;
        } else if (const std::uint16_t level = headingLevel(inner)) {
            endParagraph();
            std::string_view title = inner.substr(level);
            while (!title.empty() && (title.back() == '#' || title.back() == ' ')) {
                title.remove_suffix(1);
            }
            block(Kind::Heading, level, title);
        } else if (line.find('|') != std::string_view::npos && isTableRule(m_lines.peek())) {
            endParagraph();
            table(line);
        } else if (m_paragraph.empty() && markdownIndent(line) >= 4 && !m_afterItem) {
            indented(line);
        } else if (const auto item = textListItem(line, true)) {
            endParagraph();
            m_paragraph = item->text;
            m_kind = Kind::ListItem;
            m_level = item->level;
            m_afterItem = true;
        } else if (!m_paragraph.empty() && m_kind == Kind::Paragraph && isUnderline(line)) {
            m_kind = Kind::Heading;
            m_level = inner.front() == '=' ? 1 : 2;
            endParagraph();
        } else if (!isUnderline(line)) {
            appendLine(m_paragraph, inner);
        }
    }

    void endParagraph() {
        if (!m_paragraph.empty()) {
            block(holdsMessage(m_paragraph) ? Kind::Preformatted : m_kind, m_level, m_paragraph);
        }
        m_paragraph.clear();
        m_kind = Kind::Paragraph;
        m_level = 0;
    }

    void block(Kind kind, std::uint16_t level, std::string_view text) {
        m_afterItem = kind == Kind::ListItem;
        m_flow.startBlock(kind, kind == Kind::Preformatted ? std::uint16_t{0} : level);
        if (kind == Kind::Preformatted) {
            m_flow.text(text);
        } else {
            MarkdownText(m_flow).put(text);
        }
        m_flow.endBlock();
    }

    void fenced(std::string_view fence) {
        std::string text;
        for (std::string_view line; m_lines.next(line) && fenceOf(line) != fence;) {
            text += line;
            text += '\n';
            if (text.size() > kLongestBlock) {
                block(Kind::Preformatted, 0, text);
                text.clear();
            }
        }
        block(Kind::Preformatted, 0, text);
    }

    void indented(std::string_view line) {
        std::string text(line);
        while (!trimmed(m_lines.peek()).empty() && markdownIndent(m_lines.peek()) >= 4 &&
               text.size() <= kLongestBlock) {
            m_lines.next(line);
            text += '\n';
            text += line;
        }
        block(Kind::Preformatted, 0, text);
    }

    void row(std::string_view line, bool heading) {
        m_flow.openRow();
        for (const std::string& cell : cellsOf(line)) {
            m_flow.openCell();
            std::string shown;
            appendHtmlText(shown, trimmed(cell));  // indents are written as &nbsp;
            MarkdownText(m_flow).put(shown);
            m_flow.closeCell();
        }
        m_flow.closeRow(heading);
    }

    void table(std::string_view line) {
        m_afterItem = false;
        m_flow.openTable();
        row(line, true);
        m_lines.next(line);  // the rule
        while (!m_flow.budget().spent() && m_lines.peek().find('|') != std::string_view::npos && m_lines.next(line)) {
            row(line, false);
        }
        m_flow.closeTable();
    }

    LineCursor m_lines;
    DocumentFlow& m_flow;
    std::string m_paragraph;
    Kind m_kind = Kind::Paragraph;
    std::uint16_t m_level = 0;
    bool m_afterItem = false;
};

}  // namespace

std::optional<TextListItem> textListItem(std::string_view line, bool numbered) {
    TextListItem item;
    item.level = static_cast<std::uint16_t>(std::min<std::size_t>(markdownIndent(line) / 2, 8) + 1);
    const std::string_view inner = trimmed(line);
    for (const std::string_view sign : {"- ", "* ", "+ ", "\xE2\x80\xA2", "\xC2\xB7", "\xE2\x97\xA6", "\xE2\x96\xAA"}) {
        if (inner.size() > sign.size() && inner.substr(0, sign.size()) == sign) {
            item.text = trimmed(inner.substr(sign.size()));
            return item;
        }
    }
    const std::size_t digits = inner.find_first_not_of("0123456789");
    const bool counted = numbered && digits != std::string_view::npos && digits > 0 && digits < 4 &&
                         (inner.substr(digits, 2) == ". " || inner.substr(digits, 2) == ") ");
    item.text = counted ? trimmed(inner.substr(digits + 2)) : std::string_view();
    return item.text.empty() ? std::nullopt : std::optional(item);
}

bool looksLikeMarkdown(std::string_view utf8) {
    LineCursor lines(utf8);
    for (std::string_view line; lines.next(line);) {
        const bool table = line.find('|') != std::string_view::npos && isTableRule(lines.peek());
        if (table || headingLevel(line) > 0 || !fenceOf(line).empty()) {
            return true;
        }
    }
    return false;
}

void readMarkdown(std::string_view utf8, DocumentFlow& flow) {
    MarkdownReader(utf8, flow).read();
}

void readPlainText(std::string_view utf8, DocumentFlow& flow) {
    std::string paragraph;
    const auto end = [&] {
        const bool layout = holdsMessage(paragraph) || paragraph.find("  ") != std::string::npos;
        flow.startBlock(layout ? Kind::Preformatted : Kind::Paragraph);
        flow.text(paragraph);
        flow.endBlock();
        paragraph.clear();
    };
    LineCursor lines(utf8);
    for (std::string_view line; lines.next(line) && !flow.budget().spent();) {
        const auto item = textListItem(line, false);
        if (item || trimmed(line).empty()) {
            end();
        }
        if (item) {
            flow.startBlock(Kind::ListItem, item->level);
            flow.text(item->text);
            flow.endBlock();
        } else if (!trimmed(line).empty()) {
            paragraph += paragraph.empty() ? "" : "\n";
            paragraph += line;
            if (paragraph.size() > kLongestBlock) {
                end();
            }
        }
    }
    end();
}

}  // namespace plumb::spec
