#include "spec/documents/word_styles.h"

#include "base/ascii.h"
#include "spec/documents/workbook_parts.h"

#include <algorithm>
#include <set>

namespace plumb::spec {
namespace {

constexpr std::size_t kMostStyles = 20'000;
constexpr std::size_t kLongestId = 1000;
constexpr std::size_t kMostBases = 32;  // styles that are based on each other in a circle end here

std::string styleKey(std::string_view name) {
    std::string key;
    for (const char c : name) {
        if (c != ' ' && c != '-' && c != '_') {
            key += toLower(c);
        }
    }
    return key;
}

// The names that Word itself knows are English in every file.
void applyStyleName(std::string_view name, WordParagraph& paragraph) {
    const std::string key = styleKey(name);
    if (key.size() == 8 && key.substr(0, 7) == "heading" && key[7] >= '1' && key[7] <= '9') {
        paragraph.outline = static_cast<std::uint16_t>(key[7] - '1');
    } else if (key == "title") {
        paragraph.outline = std::uint16_t{0};
    } else if (key == "caption") {
        paragraph.caption = true;
    } else if (key == "htmlpreformatted" || key == "preformattedtext" || key == "sourcecode" || key == "plaintext") {
        paragraph.preformatted = true;
    }
}

template <class T>
void fallBack(std::optional<T>& own, const std::optional<T>& base) {
    own = own ? own : base;
}

// Reads until the element that is open ends, handing each Start inside to `take`.
template <class Take>
void eachInside(XmlPull& xml, Take take) {
    const std::size_t depth = xml.depth();
    while (xml.step() && xml.depth() >= depth) {
        if (xml.token() == XmlPull::Token::Start) {
            take();
        }
    }
}

}  // namespace

void WordLook::over(const WordLook& base) {
    fallBack(bold, base.bold);
    fallBack(struck, base.struck);
    fallBack(hidden, base.hidden);
    fallBack(raised, base.raised);
}

void WordParagraph::over(const WordParagraph& base) {
    fallBack(outline, base.outline);
    fallBack(numbering, base.numbering);
    fallBack(numberingLevel, base.numberingLevel);
    fallBack(indent, base.indent);
    look.over(base.look);
    caption = caption || base.caption;
    preformatted = preformatted || base.preformatted;
}

bool readParagraphProperty(const XmlPull& xml, WordParagraph& paragraph) {
    const std::string_view name = xml.name();
    if (name == "pStyle") {
        paragraph.style = xml.attribute("val").substr(0, kLongestId);
    } else if (name == "outlineLvl") {
        paragraph.outline = static_cast<std::uint16_t>(std::min(officeNumber(xml.attribute("val"), 9), 9u));
    } else if (name == "numId") {
        paragraph.numbering = officeNumber(xml.attribute("val"));
    } else if (name == "ilvl") {
        paragraph.numberingLevel = static_cast<std::uint16_t>(std::min(officeNumber(xml.attribute("val")), 8u));
    } else if (name == "ind") {
        const std::string left = xml.has("start") ? xml.attribute("start") : xml.attribute("left");
        const std::uint32_t first = officeNumber(xml.attribute("firstLine"));
        const std::uint32_t hanging = officeNumber(xml.attribute("hanging"));
        const std::uint32_t sum = std::min(officeNumber(left), 100'000u) + std::min(first, 100'000u);
        paragraph.indent = sum - std::min(sum, hanging);
    } else {
        return false;
    }
    return true;
}

bool readRunProperty(const XmlPull& xml, WordLook& look) {
    const std::string_view name = xml.name();
    if (name == "b") {
        look.bold = officeSwitch(xml);
    } else if (name == "strike" || name == "dstrike") {
        look.struck = look.struck.value_or(false) || officeSwitch(xml);
    } else if (name == "vanish") {
        look.hidden = officeSwitch(xml);
    } else if (name == "vertAlign") {
        look.raised = xml.attribute("val") == "superscript";
    } else {
        return false;
    }
    return true;
}

Result<WordStyles> WordStyles::read(const OfficePackage& package, const std::string& path) {
    WordStyles styles;
    XmlPull xml = package.xml(path);
    while (xml.step()) {
        if (xml.starts("style")) {
            styles.readStyle(xml);
        }
        if (styles.m_styles.size() > kMostStyles) {
            return fail(package.tooMuchAt(xml));
        }
    }
    if (!xml.complete()) {
        return fail(package.errorAt(path, xml));
    }
    styles.flatten();
    return styles;
}

void WordStyles::readStyle(XmlPull& xml) {
    const std::string id = xml.attribute("styleId").substr(0, kLongestId);
    const bool standard = xml.attribute("type") == "paragraph" && xml.attribute("default") == "1";
    Style style;
    eachInside(xml, [&] {
        if (xml.name() == "name") {
            applyStyleName(xml.attribute("val"), style.paragraph);
        } else if (xml.name() == "basedOn") {
            style.base = xml.attribute("val").substr(0, kLongestId);
        } else if (xml.name() == "tblStylePr") {
            xml.skip();  // of parts of tables
        } else if (!readRunProperty(xml, style.paragraph.look)) {
            readParagraphProperty(xml, style.paragraph);
        }
    });
    if (standard) {
        m_default = id;
    }
    m_styles.emplace(id, std::move(style));
}

// Every paragraph and run asks, so that what a style is based on is looked up once.
void WordStyles::flatten() {
    for (const auto& [name, style] : m_styles) {
        WordParagraph whole = style.paragraph;
        const std::string* base = &style.base;
        for (std::size_t steps = 1; steps < kMostBases; ++steps) {
            const auto found = m_styles.find(*base);
            if (found == m_styles.end()) {
                break;
            }
            whole.over(found->second.paragraph);
            base = &found->second.base;
        }
        m_whole.emplace(name, std::move(whole));
    }
}

WordParagraph WordStyles::resolved(const WordParagraph& direct) const {
    WordParagraph paragraph = direct;
    const auto found = m_whole.find(direct.style.empty() ? m_default : direct.style);
    if (found != m_whole.end()) {
        paragraph.over(found->second);
    }
    return paragraph;
}

WordLook WordStyles::runStyle(const std::string& id) const {
    WordParagraph direct;
    direct.style = id;
    return id.empty() ? WordLook() : resolved(direct).look;
}

}  // namespace plumb::spec
