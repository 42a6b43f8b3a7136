// What a value may hold, through every writer: it stays text, and what is written stays valid.
#include "cli/json.h"
#include "unit/report/sample_report.h"
#include "unit/report/xlsx_reader.h"

#include "base/xml_text.h"
#include "report/code_points.h"

#include <gtest/gtest.h>
#include <pugixml.hpp>

using namespace plumb::report;
using namespace plumb::report::test;

namespace {

std::vector<std::string> hostileTexts() {
    std::string everyByte;
    for (int i = 0; i < 256; ++i) {
        everyByte += static_cast<char>(i);
    }
    return {"\"quoted\" 'too'",
            "<script>alert(1)</script>",
            "</style></title><img src=x onerror=alert(1)>",
            "\" onmouseover=\"alert(1)",
            "]]> <![CDATA[ --> <!--",
            "&lt;&amp;&#x41;",
            "=cmd|' /C calc'!A0",
            "000123",
            "12345678901234567890",
            "\x1b[31mred\x1b[0m\x07",
            "\u202eevil\u202c \u2067mirror",
            "\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
            "\ufffe\uffff\u0085",
            "\xff\xc0\xaf\xed\xa0\x80\xf4\x90\x80\x80 cut \xe2\x82",
            std::string(100000, 'x') + "\xc3",
            std::string(1000, ' '),
            "",
            everyByte};
}

/// The text everywhere where a document has one.
Document hostileDocument(const std::string& text) {
    Table table;
    table.columns = {{text, text, ColumnKind::Text},           {text + "1", text, ColumnKind::Identifier},
                     {text + "2", text, ColumnKind::Number},   {text + "3", text, ColumnKind::Percent},
                     {text + "4", text, ColumnKind::Severity}, {text + "5", text, ColumnKind::Path},
                     {text + "6", text, ColumnKind::Location}};
    table.rows = Rows({{{text, text, text, text, text, text, text}, 1000}});
    table.whenEmpty = text;
    Document document;
    document.title = document.subtitle = document.version = text;
    document.verdict = {Severity::Error, text};
    document.headlines = {{text, text, Severity::Error, text}};
    document.facts = {{text, text}};
    document.sections = {{text, text, {{Severity::Fine, text}}, table}, {text, text, {}, std::nullopt}, {}};
    document.rules = {{text, text, text, text, Severity::Error, text}};
    Place place;
    place.file = place.path = text;
    document.issues = {{text, Severity::Error, text, {place, place}, 1, IssueState::Waived, text, {{text, text}}},
                       {text, Severity::Error, text, {place}, 1, IssueState::Found, text, {}}};
    return document;
}

bool isValidUtf8(std::string_view text) {
    while (!text.empty()) {
        const CodePoint point = firstCodePoint(text);
        if (point.value == plumb::kReplacement && point.length == 1) {
            return false;
        }
        text.remove_prefix(point.length);
    }
    return true;
}

class Hostile : public testing::TestWithParam<std::string> {
protected:
    [[nodiscard]] std::string as(std::string_view format) const {
        return writtenAs(format, hostileDocument(GetParam()));
    }
};

}  // namespace

TEST_P(Hostile, EverythingButAWorkbookIsUtf8) {
    for (const Writer& writer : writers()) {
        if (writer.name != "xlsx") {
            EXPECT_TRUE(isValidUtf8(as(writer.name))) << writer.name;
        }
    }
}

TEST_P(Hostile, ATerminalGetsNoControls) {
    std::string text = as("text");
    for (std::string_view rest = text; !rest.empty();) {
        const CodePoint point = firstCodePoint(rest);
        EXPECT_TRUE(point.value == '\n' || (!isControl(point.value) && !isBidiControl(point.value)))
            << int(point.value);
        rest.remove_prefix(point.length);
    }
}

TEST_P(Hostile, HtmlHoldsNoTagOfTheirs) {
    const std::string page = as("html"), tame = writtenAs("html", hostileDocument("tame"));
    const auto tags = [](const std::string& text, const std::string& tag) {
        std::size_t count = 0;
        for (std::size_t at = text.find(tag); at != std::string::npos; at = text.find(tag, at + 1)) {
            ++count;
        }
        return count;
    };
    // Fewer, where an empty text leaves its element out.
    EXPECT_LE(tags(page, "<"), tags(tame, "<") + tags(page, "<wbr>"));
    for (const char* tag : {"<script", "<img", "<!--", "<![", "</style", "</title", "<p", "<span"}) {
        EXPECT_LE(tags(page, tag), tags(tame, tag)) << tag;
    }
    EXPECT_EQ(tags(page, "\" onmouseover=\""), 0u);
}

TEST_P(Hostile, JunitIsXml) {
    const std::string text = as("junit");
    pugi::xml_document xml;
    const pugi::xml_parse_result result = xml.load_buffer(text.data(), text.size());
    ASSERT_TRUE(result) << result.description();
    for (std::string_view rest = text; !rest.empty();) {
        const CodePoint point = firstCodePoint(rest);
        EXPECT_TRUE(plumb::isXmlCharacter(point.value)) << int(point.value);
        rest.remove_prefix(point.length);
    }
    EXPECT_STREQ(xml.child("testsuites").attribute("failures").value(), "1");
}

TEST_P(Hostile, JsonAndSarifAreJson) {
    for (const char* format : {"json", "sarif"}) {
        EXPECT_TRUE(plumb::cli::test::parseJson(as(format)).has_value()) << format;
    }
    const std::string lines = as("ndjson");
    for (std::size_t begin = 0; begin < lines.size();) {
        const std::size_t end = lines.find('\n', begin);
        ASSERT_NE(end, std::string::npos);
        EXPECT_TRUE(plumb::cli::test::parseJson(lines.substr(begin, end - begin)).has_value());
        begin = end + 1;
    }
}

TEST_P(Hostile, AWorkbookOpensAndHoldsTexts) {
    const XlsxRead book = readXlsx(as("xlsx"));
    ASSERT_EQ(book.sheets.size(), 2u);
    for (const XlsxSheetRead& sheet : book.sheets) {
        EXPECT_EQ(sheet.formulas, 0u);
        for (const auto& [place, cell] : sheet.cells) {
            EXPECT_TRUE(cell.type == "inlineStr" || cell.value.empty()) << place;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Values, Hostile, testing::ValuesIn(hostileTexts()));
