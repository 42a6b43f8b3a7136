#include "spec/documents/word_body.h"

#include "base/ascii.h"
#include "base/utf8.h"
#include "spec/documents/workbook_parts.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace plumb::spec {
namespace {

using Kind = DocumentBlock::Kind;

constexpr std::uint16_t kBodyText = 9;       // the outline level of what is no heading
constexpr std::uint32_t kTwipsOfBlank = 60;  // about a blank of 11 points
constexpr std::uint32_t kMostBefore = 64;    // columns that a row may leave out at its beginning
constexpr std::size_t kMostNotes = 100'000;
constexpr std::size_t kMostNoteText = std::size_t{16} << 20;
constexpr std::size_t kLongestNote = 1U << 20U;

// What an accepted document does not hold, or what says nothing of its text.
bool passedOver(std::string_view name) {
    static const std::unordered_set<std::string_view> kNames = {
        "del",        "moveFrom",  "pPrChange",       "rPrChange",    "tblPrChange", "trPrChange",
        "tcPrChange", "instrText", "delText",         "Fallback",     "sectPr",      "sdtPr",
        "tblGrid",    "rt",        "numberingChange", "delInstrText", "ffData",      "tblPrExChange"};
    return name.size() > 1 && kNames.count(name) > 0;
}

template <class Take>
void eachPropertyInside(XmlPull& xml, Take take) {
    const std::size_t depth = xml.depth();
    while (xml.step() && xml.depth() >= depth) {
        if (xml.token() != XmlPull::Token::Start) {
            continue;
        }
        if (passedOver(xml.name()) && xml.name() != "del") {
            xml.skip();
        } else {
            take();
        }
    }
}

// The signs of Wingdings that tables of options are ticked with.
std::string_view tickOf(std::uint32_t code) {
    switch (code & 0xFFu) {
    case 0xFC:
        return "\xE2\x9C\x93";
    case 0xFE:
        return "\xE2\x98\x91";
    case 0xFB:
        return "\xE2\x9C\x97";
    case 0xA8:
        return "\xE2\x98\x90";
    case 0xB7:
    case 0xA7:
        return "\xE2\x80\xA2";
    case 0xE0:
        return "\xE2\x86\x92";
    default:
        return "";
    }
}

std::string noteOf(const std::map<std::string, std::string>& notes, const std::string& id) {
    const auto found = notes.find(id);
    return found == notes.end() ? std::string() : found->second;
}

}  // namespace

Result<std::map<std::string, std::string>> readWordNotes(const OfficePackage& package, const std::string& path,
                                                         std::string_view element) {
    std::map<std::string, std::string> notes;
    std::size_t bytes = 0;
    XmlPull xml = package.xml(path);
    while (xml.step()) {
        if (!xml.starts(element)) {
            continue;
        }
        const std::string id = xml.attribute("id");
        std::string text;
        bool shows = false;
        const std::size_t depth = xml.depth();
        while (xml.step() && xml.depth() >= depth) {
            if (xml.token() == XmlPull::Token::Text) {
                text += shows && text.size() < kLongestNote ? xml.text() : std::string_view();
            } else if (xml.token() == XmlPull::Token::Start && passedOver(xml.name())) {
                xml.skip();
            } else {
                shows = xml.starts("t");
                text += xml.ends("p") || xml.starts("br") ? "\n" : xml.starts("tab") ? " " : "";
            }
        }
        bytes += id.size() + text.size();
        notes.emplace(id, tidyText(text).text);
        if (notes.size() > kMostNotes || bytes > kMostNoteText) {
            return fail(package.tooMuchAt(xml));
        }
    }
    if (!xml.complete()) {
        return fail(package.errorAt(path, xml));
    }
    return notes;
}

bool WordBody::read(XmlPull& xml) {
    while (!m_flow.budget().spent() && xml.step()) {
        if (xml.token() == XmlPull::Token::Start) {
            start(xml);
        } else if (xml.token() == XmlPull::Token::End) {
            end(xml.name());
        } else if (m_inText) {
            runText(xml.text());
        }
    }
    return m_flow.budget().spent() || xml.complete();
}

void WordBody::start(XmlPull& xml) {
    const std::string_view name = xml.name();
    if (passedOver(name)) {
        xml.skip();
        return;
    }
    if (m_cellPending && name != "tcPr") {
        openPendingCell();
    }
    if (name == "p") {
        startParagraph({}, false);
        return;
    }
    if (startTable(xml) || startRun(xml)) {
        return;
    }
    if (name == "pPr") {
        WordParagraph direct;
        eachPropertyInside(xml, [&] {
            if (xml.name() == "rPr") {
                xml.skip();  // of the mark that ends the paragraph
            } else {
                readParagraphProperty(xml, direct);
            }
        });
        startParagraph(direct, true);
    } else if (name == "txbxContent") {
        m_flow.beginAside();
        m_outer.push_back(std::exchange(m_paragraph, {}));
    } else if (name == "blip" || name == "imagedata") {
        m_flow.budget().remark(DocumentRemark::Kind::Picture, {}, m_flow.here());
    } else if (name == "altChunk") {
        m_flow.budget().remark(DocumentRemark::Kind::Cut, "altChunk", m_flow.here());
    }
}

void WordBody::end(std::string_view name) {
    if (name == "t") {
        m_inText = false;
    } else if (name == "p") {
        endParagraph();
    } else if (name == "tc") {
        openPendingCell();
        m_flow.closeCell();
    } else if (name == "tr" && !m_rows.empty()) {
        m_flow.closeRow(m_rows.back().heading, m_rows.back().dropped);
        m_rows.pop_back();
    } else if (name == "tbl") {
        m_flow.closeTable();
    } else if (name == "txbxContent" && !m_outer.empty()) {
        m_flow.endAside();
        m_paragraph = std::move(m_outer.back());
        m_outer.pop_back();
    }
}

bool WordBody::startTable(XmlPull& xml) {
    const std::string_view name = xml.name();
    if (name == "tbl") {
        m_flow.openTable();
    } else if (name == "tr") {
        m_flow.openRow();
        m_rows.emplace_back();
    } else if (name == "tc") {
        m_cell = {};
        m_cellPending = true;
    } else if (name == "tblPr") {
        tableProperties(xml);
    } else if (name == "trPr") {
        rowProperties(xml);
    } else if (name == "tcPr") {
        cellProperties(xml);
    } else {
        return false;
    }
    return true;
}

void WordBody::tableProperties(XmlPull& xml) {
    eachPropertyInside(xml, [&] {
        if (xml.name() == "tblCaption") {
            m_flow.captionTable(xml.attribute("val"));
        }
    });
}

void WordBody::rowProperties(XmlPull& xml) {
    std::uint32_t before = 0;
    eachPropertyInside(xml, [&] {
        if (m_rows.empty()) {
            return;
        }
        if (xml.name() == "tblHeader") {
            m_rows.back().heading = officeSwitch(xml);
        } else if (xml.name() == "del") {
            m_rows.back().dropped = true;
        } else if (xml.name() == "gridBefore") {
            before = std::min(officeNumber(xml.attribute("val")), kMostBefore);
        }
    });
    for (; before > 0; --before) {
        m_flow.openCell();
        m_flow.closeCell();
    }
}

void WordBody::cellProperties(XmlPull& xml) {
    eachPropertyInside(xml, [&] {
        if (xml.name() == "gridSpan") {
            m_cell.columnSpan = std::max(officeNumber(xml.attribute("val"), 1), 1u);
        } else if (xml.name() == "vMerge") {
            m_cell.mergesUp = xml.attribute("val") != "restart";
        } else if (xml.name() == "shd") {
            const std::string fill = xml.attribute("fill");
            m_cell.shaded = !fill.empty() && fill != "auto" && !equalCaseBlind(fill, "FFFFFF");
        }
    });
}

void WordBody::openPendingCell() {
    if (m_cellPending) {
        m_cellPending = false;
        m_flow.openCell(m_cell);
    }
}

void WordBody::startParagraph(const WordParagraph& direct, bool counts) {
    m_paragraph = {m_styles.resolved(direct), {}, true};
    m_run = {};
    const WordParagraph& is = m_paragraph.is;
    const bool heading = is.outline && *is.outline < kBodyText;
    const std::uint32_t numbering = is.numbering.value_or(0);
    const bool listed = numbering != 0 && m_numbering.known(numbering);
    const std::uint16_t level = is.numberingLevel.value_or(0);
    if (listed && counts) {
        m_paragraph.mark = m_numbering.next(numbering, level);
    }
    if (heading) {
        m_flow.startBlock(Kind::Heading, static_cast<std::uint16_t>(*is.outline + 1));
    } else if (is.preformatted) {
        m_flow.startBlock(Kind::Preformatted);
    } else if (listed && !m_flow.inCell()) {
        m_flow.startBlock(Kind::ListItem, static_cast<std::uint16_t>(level + 1));
    } else {
        m_flow.startBlock(Kind::Paragraph);
    }
    m_flow.indentBlock(is.indent.value_or(0) / kTwipsOfBlank);
    if (is.caption) {
        m_flow.markCaption();
    }
}

// A column of numbers that Word counts holds no text of its own.
void WordBody::endParagraph() {
    if (m_paragraph.open && m_flow.inCell() && m_flow.blockEmpty()) {
        m_flow.text(m_paragraph.mark);
    }
    m_paragraph.open = false;
    m_flow.endBlock();
}

bool WordBody::startRun(XmlPull& xml) {
    const std::string_view name = xml.name();
    if (name == "r") {
        m_run = m_paragraph.is.look;
    } else if (name == "rPr") {
        WordLook own;
        std::string style;
        eachPropertyInside(xml, [&] {
            if (xml.name() == "rStyle") {
                style = xml.attribute("val");
            } else {
                readRunProperty(xml, own);
            }
        });
        own.over(m_styles.runStyle(style));
        own.over(m_paragraph.is.look);
        m_run = own;
    } else {
        return startInRun(xml);
    }
    return true;
}

bool WordBody::startInRun(const XmlPull& xml) {
    const std::string_view name = xml.name();
    if (name == "t") {
        m_inText = true;
    } else if (name == "tab" || name == "ptab") {
        runText("\t");
    } else if (name == "br" || name == "cr") {
        runText("\n");
    } else if (name == "noBreakHyphen") {
        runText("-");
    } else if (name == "sym") {
        symbol(xml);
    } else if (name == "footnoteReference") {
        m_flow.note(noteOf(m_notes.footnotes, xml.attribute("id")));
    } else if (name == "endnoteReference") {
        m_flow.note(noteOf(m_notes.endnotes, xml.attribute("id")));
    } else if (name == "commentReference") {
        m_flow.note(noteOf(m_notes.comments, xml.attribute("id")));
    } else {
        return false;
    }
    return true;
}

void WordBody::symbol(const XmlPull& xml) {
    std::uint32_t code = 0;
    for (const char c : xml.attribute("char").substr(0, 6)) {
        const int digit = hexValue(static_cast<unsigned char>(c));
        code = digit < 0 ? code : code * 16 + static_cast<std::uint32_t>(digit);
    }
    std::string text(tickOf(code));
    if (code < 0xE000 && code >= 0x20) {
        text.clear();
        appendUtf8(text, code);
    }
    runText(text);
}

void WordBody::runText(std::string_view text) {
    if (m_run.hidden.value_or(false)) {
        return;
    }
    if (m_run.raised.value_or(false) && m_flow.raisedText(text)) {
        return;
    }
    m_flow.text(text, {m_run.struck.value_or(false), m_run.bold.value_or(false)});
}

}  // namespace plumb::spec
