#include "spec/documents/html_reader.h"

#include "base/ascii.h"
#include "spec/documents/workbook_parts.h"

#include <algorithm>
#include <unordered_map>

namespace plumb::spec {
namespace {

using Kind = DocumentBlock::Kind;

constexpr std::size_t kMostOpen = 192;  // what is nested deeper is shown, but as part of what is around it
constexpr std::size_t kMostOpenTables = kMostOpen - 8;  // whose rows and cells find room as well
constexpr std::size_t kMostOpenLooks = 96;              // old pages open anchors and fonts, and never close them
constexpr std::size_t kLongestAddress = 200;
constexpr std::size_t kLongestCaption = 1U << 16U;
constexpr std::uint32_t kMostSpan = 1000;  // of columns, as browsers have it
constexpr std::uint32_t kMostRowSpan = 65'534;

HtmlTag tagOf(std::string_view name) {
    static const std::unordered_map<std::string_view, HtmlTag> kTags = [] {
        std::unordered_map<std::string_view, HtmlTag> tags;
        const auto add = [&tags](HtmlTag tag, std::initializer_list<std::string_view> names) {
            for (const std::string_view each : names) {
                tags.emplace(each, tag);
            }
        };
        add(HtmlTag::Block, {"div",     "section",    "article", "header",     "footer", "main", "aside", "nav",
                             "address", "blockquote", "figure",  "figcaption", "dl",     "dt",   "dd",    "fieldset",
                             "form",    "center",     "details", "summary",    "body",   "html"});
        add(HtmlTag::Paragraph, {"p"});
        add(HtmlTag::Heading, {"h1", "h2", "h3", "h4", "h5", "h6"});
        add(HtmlTag::List, {"ul", "ol", "menu", "dir"});
        add(HtmlTag::Item, {"li"});
        add(HtmlTag::Pre, {"pre", "listing", "plaintext"});
        add(HtmlTag::Table, {"table"});
        add(HtmlTag::Caption, {"caption"});
        add(HtmlTag::HeadSection, {"thead"});
        add(HtmlTag::Section, {"tbody", "tfoot"});
        add(HtmlTag::Row, {"tr"});
        add(HtmlTag::Cell, {"td"});
        add(HtmlTag::HeadCell, {"th"});
        add(HtmlTag::Bold, {"b", "strong"});
        add(HtmlTag::Struck, {"del", "s", "strike"});
        add(HtmlTag::Raised, {"sup"});
        add(HtmlTag::Inline, {"span", "font", "i", "em", "u", "small", "code", "label", "ins"});
        add(HtmlTag::Hidden, {"noscript", "template", "svg", "object", "canvas", "math", "select", "audio", "video"});
        return tags;
    }();
    const auto found = kTags.find(name);
    return found == kTags.end() ? HtmlTag::Unknown : found->second;
}

bool isRemoteAddress(std::string_view address) {
    return address.substr(0, 2) == "//" || equalCaseBlind(address.substr(0, 5), "http:") ||
           equalCaseBlind(address.substr(0, 6), "https:") || equalCaseBlind(address.substr(0, 4), "ftp:");
}

// Within a cell only what was opened there can end.
bool boundsCells(HtmlTag tag) {
    return tag == HtmlTag::Table || tag == HtmlTag::Cell || tag == HtmlTag::HeadCell || tag == HtmlTag::Caption;
}

bool partOfTable(HtmlTag tag) {
    return tag == HtmlTag::Row || tag == HtmlTag::Section || tag == HtmlTag::HeadSection;
}

}  // namespace

void HtmlReader::read(std::string_view utf8) {
    HtmlTokens tokens(utf8);
    std::string raw;  // whose text comes next
    for (HtmlTokens::Token token = tokens.next(); token != HtmlTokens::Token::Done && !m_flow.budget().spent();
         token = tokens.next()) {
        if (token == HtmlTokens::Token::Text) {
            if (raw == "title" && m_document.title.empty()) {
                m_document.title = tidyText(tokens.text()).text;
            } else if (raw.empty() || raw == "textarea") {
                text(tokens.text());
            }
            raw.clear();
        } else if (token == HtmlTokens::Token::End) {
            end(tagOf(tokens.name()));
        } else {
            const std::string& name = tokens.name();
            raw = name == "script" || name == "style" || name == "title" || name == "iframe" || name == "textarea" ||
                          name == "xmp"
                      ? name
                      : std::string();
            start(tokens);
        }
    }
    while (!m_open.empty()) {
        pop();
    }
}

void HtmlReader::start(const HtmlTokens& tokens) {
    const HtmlTag tag = tagOf(tokens.name());
    if (tag == HtmlTag::Unknown) {
        single(tokens);
        return;
    }
    closeBefore(tag);
    const bool outside =
        (partOfTable(tag) || tag == HtmlTag::Cell || tag == HtmlTag::HeadCell) && !isOpen(HtmlTag::Table);
    const std::size_t most = tag >= HtmlTag::Bold    ? kMostOpenLooks
                             : tag == HtmlTag::Table ? kMostOpenTables
                                                     : kMostOpen;
    if (m_open.size() >= most || outside) {
        if (tag < HtmlTag::Bold) {
            breakBlock();
        }
        return;
    }
    const HtmlStyle style = parseHtmlStyle(tokens.attribute("style"));
    Open open = look();
    open.tag = tag;
    if (boundsCells(tag)) {
        open.pre = open.raised = false;
    }
    open.hidden = open.hidden || style.hidden || tag == HtmlTag::Hidden || tokens.has("hidden");
    open.bold = open.bold || style.bold || tag == HtmlTag::Bold || tag == HtmlTag::HeadCell;
    open.struck = open.struck || style.struck || tag == HtmlTag::Struck;
    open.raised = open.raised || tag == HtmlTag::Raised;
    open.pre = open.pre || tag == HtmlTag::Pre;
    m_open.push_back(open);
    ++m_counts[static_cast<std::size_t>(tag)];
    if (!open.hidden) {
        opened(tag, tokens, style);
    }
}

// What the beginning of `tag` ends that nobody ended.
void HtmlReader::closeBefore(HtmlTag tag) {
    const auto closeInsideFirst = [this](std::initializer_list<HtmlTag> tags) {
        return std::any_of(tags.begin(), tags.end(), [this](HtmlTag each) { return closeUpTo(each, false); });
    };
    switch (tag) {
    case HtmlTag::Item:
        closeInsideFirst({HtmlTag::List});
        break;
    case HtmlTag::Cell:
    case HtmlTag::HeadCell:
        closeInsideFirst({HtmlTag::Row, HtmlTag::Table});
        break;
    case HtmlTag::Row:
        closeInsideFirst({HtmlTag::Section, HtmlTag::HeadSection, HtmlTag::Table});
        break;
    case HtmlTag::Section:
    case HtmlTag::HeadSection:
        closeInsideFirst({HtmlTag::Table});
        break;
    case HtmlTag::Block:
    case HtmlTag::Paragraph:
    case HtmlTag::Heading:
    case HtmlTag::List:
    case HtmlTag::Pre:
    case HtmlTag::Table:
        closeUpTo(HtmlTag::Paragraph, true);
        break;
    default:
        break;
    }
}

void HtmlReader::opened(HtmlTag tag, const HtmlTokens& tokens, const HtmlStyle& style) {
    const auto lists =
        static_cast<std::uint16_t>(std::max<std::size_t>(m_counts[static_cast<std::size_t>(HtmlTag::List)], 1));
    switch (tag) {
    case HtmlTag::Block:
    case HtmlTag::Paragraph:
        breakBlock();
        if (style.indent > 0) {
            m_flow.indentBlock(style.indent);
        }
        break;
    case HtmlTag::Heading:
        m_flow.startBlock(Kind::Heading, static_cast<std::uint16_t>(tokens.name()[1] - '0'));
        break;
    case HtmlTag::List:
        breakBlock();
        break;
    case HtmlTag::Item:
        m_flow.startBlock(Kind::ListItem, lists);
        break;
    case HtmlTag::Pre:
        m_flow.startBlock(Kind::Preformatted);
        break;
    case HtmlTag::Table:
        m_flow.openTable();
        break;
    case HtmlTag::Row:
        m_flow.openRow();
        m_rows.emplace_back();
        break;
    case HtmlTag::Cell:
    case HtmlTag::HeadCell:
        openCell(tag, tokens, style);
        break;
    default:
        break;
    }
}

void HtmlReader::openCell(HtmlTag tag, const HtmlTokens& tokens, const HtmlStyle& style) {
    CellStart cell;
    const std::uint32_t rows = officeNumber(trimmed(tokens.attribute("rowspan")), 1);
    cell.rowSpan = rows == 0 ? kMostRowSpan : std::min(rows, kMostRowSpan);
    cell.columnSpan = std::clamp(officeNumber(trimmed(tokens.attribute("colspan")), 1), 1u, kMostSpan);
    cell.shaded = style.shaded || isHtmlShade(tokens.attribute("bgcolor"));
    m_flow.openCell(cell);
    m_flow.indentBlock(style.indent);
    if (!m_rows.empty()) {
        ++m_rows.back().cells;
        m_rows.back().heads += tag == HtmlTag::HeadCell ? 1 : 0;
    }
}

void HtmlReader::pop() {
    const Open open = m_open.back();
    m_open.pop_back();
    --m_counts[static_cast<std::size_t>(open.tag)];
    if (open.hidden) {
        return;
    }
    switch (open.tag) {
    case HtmlTag::Block:
    case HtmlTag::Paragraph:
    case HtmlTag::List:
        breakBlock();
        break;
    case HtmlTag::Heading:
    case HtmlTag::Item:
    case HtmlTag::Pre:
        m_flow.endBlock();
        break;
    case HtmlTag::Table:
        m_flow.closeTable();
        break;
    case HtmlTag::Caption:
        m_flow.captionTable(m_caption);
        m_caption.clear();
        break;
    case HtmlTag::Row: {
        const Row row = m_rows.empty() ? Row() : m_rows.back();
        m_flow.closeRow(isOpen(HtmlTag::HeadSection) || (row.cells > 0 && row.cells == row.heads));
        if (!m_rows.empty()) {
            m_rows.pop_back();
        }
        break;
    }
    case HtmlTag::Cell:
    case HtmlTag::HeadCell:
        m_flow.closeCell();
        break;
    default:
        break;
    }
}

bool HtmlReader::closeUpTo(HtmlTag tag, bool itself) {
    if (!isOpen(tag)) {
        return false;
    }
    std::size_t at = m_open.size();
    const bool ofTable = boundsCells(tag) || partOfTable(tag);
    while (at > 0 && m_open[at - 1].tag != tag) {
        const HtmlTag inner = m_open[at - 1].tag;
        if (inner == HtmlTag::Table || (!ofTable && boundsCells(inner))) {
            return false;
        }
        --at;
    }
    if (at == 0) {
        return false;
    }
    for (const std::size_t left = itself ? at - 1 : at; m_open.size() > left;) {
        pop();
    }
    return true;
}

void HtmlReader::end(HtmlTag tag) {
    if (tag != HtmlTag::Unknown) {
        closeUpTo(tag, true);
    }
}

void HtmlReader::single(const HtmlTokens& tokens) {
    const std::string& name = tokens.name();
    const std::string address = tokens.attribute(name == "link" ? "href" : "src");
    if (name == "a") {
        m_leadsToNote = tokens.attribute("href").starts_with('#');
    } else if (name == "br") {
        put("\n");
    } else if (name == "hr") {
        breakBlock();
    } else if (name == "img") {
        m_flow.budget().remark(DocumentRemark::Kind::Picture, tidyText(tokens.attribute("alt")).text, m_flow.here());
        remote(address);
    } else if (name == "script" || name == "iframe" || name == "frame" || name == "embed" ||
               (name == "link" && equalCaseBlind(tokens.attribute("rel"), "stylesheet"))) {
        remote(address);
    }
}

void HtmlReader::remote(const std::string& address) {
    if (isRemoteAddress(address)) {
        m_flow.budget().remark(DocumentRemark::Kind::RemoteContent, address.substr(0, kLongestAddress), m_flow.here());
    }
}

// A list item goes on as such where its text begins in a paragraph of its own.
void HtmlReader::breakBlock() {
    if (!m_flow.blockEmpty()) {
        m_flow.endBlock();
    }
}

void HtmlReader::text(std::string_view utf8) {
    if (look().pre) {
        put(utf8);
        return;
    }
    std::string shown;
    const bool caption = isOpen(HtmlTag::Caption);
    char last = caption ? (m_caption.empty() ? '\n' : m_caption.back()) : m_flow.lastCharacter(look().struck);
    for (const char c : utf8) {
        const bool blank = isSpace(static_cast<unsigned char>(c)) || c == '\f';
        if (blank && (last == ' ' || last == '\n')) {
            continue;
        }
        last = blank ? ' ' : c;
        shown += last;
    }
    put(shown);
}

void HtmlReader::put(std::string_view utf8) {
    const Open is = look();
    if (is.hidden || utf8.empty()) {
        return;
    }
    const bool leadsToNote = m_leadsToNote;
    m_leadsToNote = m_leadsToNote && trimmed(utf8).empty();
    if (isOpen(HtmlTag::Caption)) {
        m_caption += (is.raised && leadsToNote) || m_caption.size() > kLongestCaption ? std::string_view() : utf8;
        return;
    }
    if (is.raised && m_flow.raisedText(utf8, leadsToNote)) {
        return;
    }
    m_flow.text(utf8, {is.struck, is.bold});
}

}  // namespace plumb::spec
