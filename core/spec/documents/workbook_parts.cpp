#include "spec/documents/workbook_parts.h"

#include "spec/documents/document_text.h"

#include <charconv>
#include <map>

namespace plumb::spec {
namespace {

constexpr std::size_t kMostFormats = 100'000;    // Excel writes 65,490 at most
constexpr std::size_t kLongestFormat = 1020;     // 255 characters, which every look of cells repeats
constexpr std::size_t kMostTexts = 1'000'000;    // that cells share
constexpr std::size_t kLongestCell = 1U << 20U;  // Excel's hold 32,767 characters

struct FontLook {
    bool bold = false;
    bool struck = false;
};

// A fill that a person would see: white and "no colour" are none.
class LooksReader {
public:
    std::vector<CellLook> read(XmlPull& xml) {
        while (m_looks.size() <= kMostFormats && m_formats.size() <= kMostFormats && xml.step()) {
            if (xml.token() == XmlPull::Token::Start) {
                start(xml);
            } else if (xml.token() == XmlPull::Token::End) {
                end(xml.name());
            }
        }
        return std::move(m_looks);
    }

private:
    void start(const XmlPull& xml) {
        const std::string_view name = xml.name();
        if (name == "fonts" || name == "fills" || name == "cellXfs") {
            m_list = name;
        } else if (name == "numFmt" && m_list.empty()) {
            const std::string code = xml.attribute("formatCode");
            m_formats[officeNumber(xml.attribute("numFmtId"))] =
                code.size() > kLongestFormat ? NumberFormat() : parseNumberFormat(code);
        } else if (m_list == "fonts") {
            font(xml);
        } else if (m_list == "fills") {
            fill(xml);
        } else if (m_list == "cellXfs") {
            look(xml);
        }
    }
    void end(std::string_view name) {
        if (name == m_list) {
            m_list = {};
        }
    }
    void font(const XmlPull& xml) {
        if (xml.name() == "font") {
            m_fonts.emplace_back();
        } else if (!m_fonts.empty() && xml.name() == "b") {
            m_fonts.back().bold = officeSwitch(xml);
        } else if (!m_fonts.empty() && xml.name() == "strike") {
            m_fonts.back().struck = officeSwitch(xml);
        }
    }
    void fill(const XmlPull& xml) {
        if (xml.name() == "fill") {
            m_fills.push_back(false);
        } else if (!m_fills.empty() && xml.name() == "patternFill") {
            m_fills.back() = xml.has("patternType") && xml.attribute("patternType") != "none";
        } else if (!m_fills.empty() && xml.name() == "gradientFill") {
            m_fills.back() = true;
        } else if (!m_fills.empty() && xml.name() == "fgColor") {
            const std::string colour = xml.attribute("rgb");
            const bool white = (colour.size() >= 6 && colour.substr(colour.size() - 6) == "FFFFFF") ||
                               (xml.attribute("theme") == "0" && !xml.has("tint"));
            m_fills.back() = m_fills.back() && !white;
        }
    }
    void look(const XmlPull& xml) {
        if (xml.name() == "xf") {
            CellLook look;
            const std::uint32_t font = officeNumber(xml.attribute("fontId"));
            const std::uint32_t fill = officeNumber(xml.attribute("fillId"));
            const std::uint32_t format = officeNumber(xml.attribute("numFmtId"));
            look.bold = font < m_fonts.size() && m_fonts[font].bold;
            look.struck = font < m_fonts.size() && m_fonts[font].struck;
            look.shaded = fill > 1 && fill < m_fills.size() && m_fills[fill];
            const auto own = m_formats.find(format);
            look.format = own != m_formats.end() ? own->second : builtInNumberFormat(format);
            m_looks.push_back(std::move(look));
        } else if (xml.name() == "alignment" && !m_looks.empty()) {
            m_looks.back().indent = static_cast<std::uint16_t>(officeNumber(xml.attribute("indent")) & 0xFFu);
        }
    }

    std::string m_list;
    std::vector<FontLook> m_fonts;
    std::vector<bool> m_fills;
    std::map<std::uint32_t, NumberFormat> m_formats;
    std::vector<CellLook> m_looks;
};

}  // namespace

std::uint32_t officeNumber(std::string_view text, std::uint32_t otherwise) {
    std::uint32_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? number : otherwise;
}

bool officeSwitch(const XmlPull& xml) {
    const std::string value = xml.attribute("val");
    return value != "0" && value != "false" && value != "off" && value != "none";
}

CellText readCellText(XmlPull& xml) {
    CellText text;
    FontLook run;
    bool shows = false;
    std::size_t plainBytes = 0;
    const std::size_t depth = xml.depth();
    while (xml.step() && xml.depth() >= depth) {
        if (xml.starts("r")) {
            run = {};
        } else if (xml.starts("b")) {
            run.bold = officeSwitch(xml);
        } else if (xml.starts("strike")) {
            run.struck = officeSwitch(xml);
        } else if (xml.starts("rPh")) {
            xml.skip();  // how it is spoken
        } else if (xml.token() != XmlPull::Token::Text) {
            shows = xml.starts("t");
        } else if (shows && text.text.size() + text.struck.size() < kLongestCell) {
            (run.struck ? text.struck : text.text) += xml.text();
            plainBytes += run.struck || run.bold ? 0 : trimmed(xml.text()).size();
        }
    }
    TidyText tidy = tidyText(text.text);
    text.text = std::move(tidy.text);
    text.struck = tidyText(text.struck).text;
    text.indent = tidy.indent;
    text.bold = plainBytes == 0 && !text.text.empty();
    return text;
}

Result<std::vector<CellLook>> readCellLooks(const OfficePackage& package, const std::string& path) {
    XmlPull xml = package.xml(path);
    std::vector<CellLook> looks = LooksReader().read(xml);
    if (!xml.complete()) {
        return fail(xml.more() ? package.tooMuchAt(xml) : package.errorAt(path, xml));
    }
    return looks;
}

Result<std::vector<CellText>> readSharedTexts(const OfficePackage& package, const std::string& path) {
    XmlPull xml = package.xml(path);
    std::vector<CellText> texts;
    while (xml.step()) {
        if (xml.starts("si")) {
            texts.push_back(readCellText(xml));
        }
        if (texts.size() > kMostTexts) {
            return fail(package.tooMuchAt(xml));
        }
    }
    if (!xml.complete()) {
        return fail(package.errorAt(path, xml));
    }
    return texts;
}

}  // namespace plumb::spec
